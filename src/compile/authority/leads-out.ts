/**
 * Whether a path, its `${date:…}` filled in, could lead out of its connection: upward, to the root, or, read as an
 * address by a plugin that joins it to one, to another host. Blanks before it and control characters are what URL parsers
 * pass over.
 */
export function leadsOut(path: string): boolean {
  const filled = path.replaceAll(/\$\{date:|\}/g, '');
  const isAddress = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(filled);
  return isAddress || /^[\s/\\]|\p{Cc}/u.test(filled) || filled.split(/[\\/]/).includes('..');
}
