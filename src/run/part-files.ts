import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { messageOf, operationalError, systemCodeOf } from '../base/errors.js';
import { isAlive } from './working-directory.js';

/** What has arrived of a file so far: its first bytes. */
export interface PartFile {
  length(): Promise<number>;
  /** Adds bytes as they come; what came before a failure stays. */
  append(bytes: AsyncIterable<Buffer>): Promise<void>;
  read(): AsyncIterable<Buffer>;
  remove(): Promise<void>;
}

const oneDay = 24 * 60 * 60 * 1000;

/**
 * The part of a file that an earlier process left, or an empty one. Parts that nobody touched for a day are removed.
 *
 * A part of a living process is its own. One that was last written before this machine started is not trusted: its length
 * may be more than what reached the disk.
 *
 * @param key what names the file and its version
 * @throws OperationalError `disk-full`, `archive-failed`
 */
export async function takePart(directory: string, key: readonly unknown[]): Promise<PartFile> {
  const digest = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 40);
  const path = join(directory, `${digest}.${hostname()}.${process.pid}`);
  await onDisk(path, async () => {
    await mkdir(directory, { recursive: true });
    await sweepParts(directory);
    for (const name of await readdir(directory)) {
      const left = join(directory, name);
      if (name.startsWith(`${digest}.`) && left !== path && isLeftBehind(name)) await takeOver(left, path);
    }
    if (await isFromBefore(path)) await rm(path, { force: true });
  });
  return partAt(path);
}

function partAt(path: string): PartFile {
  return {
    length: () => onDisk(path, async () => (await statOf(path))?.size ?? 0),
    async append(bytes) {
      const file = await onDisk(path, () => open(path, 'a'));
      try {
        for await (const chunk of bytes) await onDisk(path, () => file.writeFile(chunk));
      } finally {
        await file.close();
      }
    },
    read: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
    remove: () => rm(path, { force: true }),
  };
}

/** Whoever renames it first has it. */
async function takeOver(left: string, path: string): Promise<void> {
  try {
    await rename(left, path);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
  }
}

function isLeftBehind(name: string): boolean {
  const [, host, pid] = /^[0-9a-f]+\.(.+)\.(\d+)$/.exec(name) ?? [];
  return host === hostname() && !isAlive(Number(pid));
}

async function isFromBefore(path: string): Promise<boolean> {
  const found = await statOf(path);
  return found !== null && found.mtimeMs < Date.now() - uptime() * 1000;
}

async function sweepParts(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const found = await statOf(join(directory, name));
    if (found && found.mtimeMs < Date.now() - oneDay) await rm(join(directory, name), { force: true });
  }
}

async function statOf(path: string): Promise<{ readonly size: number; readonly mtimeMs: number } | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (systemCodeOf(error) === 'ENOSPC') throw operationalError('disk-full', { path }, { cause: error });
    if (systemCodeOf(error) === undefined) throw error;
    throw operationalError('archive-failed', { path, reason: messageOf(error) }, { cause: error });
  }
}
