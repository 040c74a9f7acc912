import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a directory or below it, as they are written: whoever reads something follows links first. */
export function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Whether something on the way from a directory to a path below it is hidden, as are version control, settings and keys.
 * A name that begins with two dots is not: container platforms mount ordinary files by links through `..data`.
 */
export function isHidden(directory: string, path: string): boolean {
  return relative(directory, path)
    .split(sep)
    .some((name) => /^\.(?!\.)/.test(name));
}
