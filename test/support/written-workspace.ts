import { mkdtemp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files below a new directory, which goes away when the test has finished. Gives back its path. */
export async function writeWorkspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = await writeFiles(files);
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** The same, for whoever removes it. */
export async function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'tieout-')));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), content);
  }
  return directory;
}

/** A workspace file that has nothing wrong. */
export const plainWorkspace = 'tieout: 1\nworkspace: acme\n';
