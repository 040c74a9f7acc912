import { lstat, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, operationalError, systemCodeOf } from '../base/errors.js';

/** Texts by their paths, which are relative to some directory and have forward slashes. */
export type TextFiles = ReadonlyMap<string, string>;

/** Which of some paths below a directory are taken, by whatever it is. */
export async function findTaken(directory: string, paths: Iterable<string>): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const path of paths) if (await isTaken(join(directory, path))) taken.push(path);
  return taken;
}

async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false;
    throw notWritable(path, error);
  }
}

/**
 * Writes files that do not exist yet, in their order, and the directories they are in. All of them or none: what was
 * written before a failure is taken away again.
 *
 * @throws OperationalError `file-not-writable`.
 */
export async function writeNewFiles(directory: string, files: TextFiles): Promise<void> {
  const written: string[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(directory, name);
      await attempt(path, () => mkdir(dirname(path), { recursive: true }));
      await attempt(path, () => writeFile(path, text, { flag: 'wx' }));
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

/**
 * Gives a file a new text as one step: a reader sees the old text or the new one. Links stay links, and modes what they
 * were; the directory is made when there is none.
 *
 * @throws OperationalError `file-not-writable`.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await attempt(path, async () => {
    const { target, mode } = (await isTaken(path)) ? await existing(path) : { target: path, mode: 0o666 };
    await mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.${process.pid}.new`;
    try {
      await writeFile(temporary, text, { flag: 'wx', mode });
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  });
}

async function existing(path: string): Promise<{ readonly target: string; readonly mode: number }> {
  const target = await realpath(path);
  return { target, mode: (await stat(target)).mode };
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw systemCodeOf(error) === undefined ? error : notWritable(path, error);
  }
}

function notWritable(path: string, cause: unknown): Error {
  return operationalError('file-not-writable', { path, reason: messageOf(cause) }, { cause });
}
