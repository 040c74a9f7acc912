import { operationalError } from '../../base/errors.js';

/**
 * The address of a path below a base URL, which is a folder whether it ends with a slash or not.
 *
 * @throws OperationalError `source-unreadable` when the path leads out of it.
 */
export function addressBelow(base: URL, path: string): URL {
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  // Behind `./` no path is read as a scheme or a host of its own.
  const address = path === '' ? base : new URL(`./${path}`, folder);
  if (address.origin === base.origin && (path === '' || address.pathname.startsWith(folder.pathname))) {
    return new URL(address);
  }
  throw operationalError('source-unreadable', { path, reason: `it leads out of ${shownAddress(base)}` });
}

/** The address with these parameters in its query; the others stay as they are written. */
export function withQuery(address: URL, query: Readonly<Record<string, string>>): URL {
  const asked = new URL(address);
  for (const [name, value] of Object.entries(query)) asked.searchParams.set(name, value);
  return asked;
}

/** An address for people: without user and fragment. */
export function shownAddress(address: URL): string {
  const shown = new URL(address);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  return shown.href;
}
