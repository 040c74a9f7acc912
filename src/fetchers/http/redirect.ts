import type { Reply } from './exchange.js';

/** Where an answer leads to, and how that is asked. */
export interface Redirect {
  readonly address: URL;
  readonly method: 'GET' | 'POST';
}

/** Statuses that lead elsewhere; with `true` the method stays (RFC 9110, 15.4). */
const leading: Readonly<Record<number, boolean>> = { 301: false, 302: false, 303: false, 307: true, 308: true };

/** Where an answer leads to; null: it does not. */
export function redirectOf(
  { status, headers }: Reply,
  { address, method }: { readonly address: URL; readonly method: 'GET' | 'POST' },
): Redirect | null {
  const keeps = leading[status];
  const { location } = headers;
  if (keeps === undefined || location === undefined || !URL.canParse(location, address.href)) return null;
  const to = new URL(location, address);
  to.username = '';
  to.password = '';
  to.hash = '';
  return { address: to, method: keeps ? method : 'GET' };
}
