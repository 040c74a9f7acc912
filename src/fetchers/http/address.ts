import { operationalError } from '../../base/errors.js';

/**
 * The address of a path below a base URL, which is a folder whether it ends with a slash or not.
 *
 * @throws OperationalError `source-unreadable` when the path leads out of it.
 */
export function addressBelow(base: URL, path: string): URL {
  if (path === '' || path === '.') return new URL(base);
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  // Behind `./` no path is read as a scheme or a host of its own.
  const address = new URL(`./${path}`, folder);
  address.hash = '';
  if (address.origin === base.origin && address.pathname.startsWith(folder.pathname)) return address;
  throw operationalError('source-unreadable', { path, reason: `it leads out of ${base.href}` });
}

/** The address with these parameters in its query; the others keep their values. */
export function withQuery(address: URL, query: Readonly<Record<string, string>>): URL {
  const asked = new URL(address);
  for (const [name, value] of Object.entries(query)) asked.searchParams.set(name, value);
  return asked;
}
