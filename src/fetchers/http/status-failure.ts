import { operationalError } from '../../base/errors.js';
import type { OperationalError } from '../../base/errors.js';
import { shownAddress } from './address.js';
import type { Reply } from './exchange.js';

/** What an answer other than 200 to 299 means; null: it is one. */
export function statusFailure(
  { status }: Reply,
  { feed, address }: { readonly feed: string; readonly address: URL },
): OperationalError | null {
  if (status >= 200 && status < 300) return null;
  const host = address.host;
  const path = shownAddress(address);
  const reason = `it answers with status ${status}`;
  if (status === 401) return operationalError('credentials-refused', { host, reason });
  if (status === 403) return operationalError('access-refused', { host, path, reason });
  if (status === 404 || status === 410) return operationalError('source-not-found', { feed, path });
  if (status === 429 || status === 503) {
    return operationalError('source-busy', { host, reason, wait: null }, { retryable: true });
  }
  return operationalError('source-failed', { source: path, reason }, { retryable: status >= 500 });
}
