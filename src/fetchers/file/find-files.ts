import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { systemCodeOf } from '../../base/errors.js';

const wildcard = /[*?[]/;

/** Whether a path names files by a pattern rather than one file by its name. */
export function isPattern(path: string): boolean {
  return wildcard.test(path);
}

/**
 * The files below a directory that a pattern matches, as absolute paths. `*`, `?`, `[…]` and `**` mean something, all else
 * stands for itself. Directories are places, not matches; a name that begins with a dot is matched only by a dot;
 * symbolic links to directories are not followed.
 *
 * @throws what the file system throws when a directory on the way cannot be listed: files could be hidden in it.
 */
export async function findFiles(directory: string, pattern: string, signal: AbortSignal): Promise<string[]> {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => wildcard.test(segment));
  const root = resolve(directory, segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  const matches = matcherOf(segments.slice(first).join('/'));
  const depth = pattern.includes('**') ? Infinity : segments.length - first;
  const found: string[] = [];
  const visit = async (folder: string, level: number): Promise<void> => {
    signal.throwIfAborted();
    for (const entry of await entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) {
        if (matches(path)) found.push(join(root, path));
      } else if (level < depth) await visit(path, level + 1);
    }
  };
  await visit('', 1);
  return found;
}

function matcherOf(pattern: string): (path: string) => boolean {
  const literal = pattern.replaceAll(/[\\(){}|]/g, String.raw`\$&`);
  return picomatch(literal, { nobrace: true, noextglob: true, nonegate: true, posix: true });
}

const list = (folder: string) => readdir(folder, { withFileTypes: true });

async function entriesOf(folder: string): ReturnType<typeof list> {
  try {
    return await list(folder);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
