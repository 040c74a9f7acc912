import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a directory or below it, as they are written: links are followed when something is read. */
export function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
