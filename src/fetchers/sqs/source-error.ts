import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';

/** Who was asked, and for what. */
export interface AskedQueue {
  readonly host: string;
  readonly feed: string;
  readonly queue: string;
}

/** What the SDK threw, as an error that a person understands; the names are those of the service's reference. */
export function asSourceError(error: unknown, asked: AskedQueue): unknown {
  if (error instanceof OperationalError || !(error instanceof Error)) return error;
  return errorOfNetwork(error, asked) ?? errorOfService(error, asked) ?? error;
}

function errorOfNetwork(error: Error, { host }: AskedQueue): OperationalError | null {
  const code = systemCodeOf(error);
  if (error.name === 'TimeoutError') {
    return operationalError('host-unreachable', { host, reason: messageOf(error) }, { cause: error, retryable: true });
  }
  if (code === undefined) return null;
  const reason = messageOf(error) || code;
  if (code === 'ENOTFOUND') return operationalError('host-not-found', { host }, { cause: error });
  if (/^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL_|EPROTO$)/.test(code)) {
    return operationalError('host-refused', { host, reason }, { cause: error });
  }
  if (!isPassingFailure(error)) return null;
  return operationalError('host-unreachable', { host, reason }, { cause: error, retryable: true });
}

const missing = /NonExistentQueue|QueueDoesNotExist|InvalidAddress/;
const unknownUser =
  /InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient|ExpiredToken|IncompleteSignature|InvalidAccessKeyId|MissingAuthenticationToken|AuthFailure|RequestExpired|InvalidSecurity/;
const forbidden = /AccessDenied|NotAuthorized|OptInRequired/;
const busy = /Throttl|OverLimit|RequestLimitExceeded|SlowDown/;

function errorOfService(error: Error, { host, feed, queue }: AskedQueue): OperationalError | null {
  const status = statusOf(error);
  if (status === null) return null;
  const reason = messageOf(error);
  const options = { cause: error };
  if (missing.test(error.name))
    return operationalError('source-not-found', { feed, path: `the queue ${queue}` }, options);
  if (unknownUser.test(error.name)) return operationalError('credentials-refused', { host, reason }, options);
  if (forbidden.test(error.name)) return operationalError('access-refused', { host, path: queue, reason }, options);
  if (busy.test(error.name) || status === 429) {
    return operationalError('source-busy', { host, reason, wait: null }, { ...options, retryable: true });
  }
  return operationalError('source-failed', { source: host, reason }, { ...options, retryable: status >= 500 });
}

function statusOf(error: Error): number | null {
  if (!('$metadata' in error)) return null;
  const { httpStatusCode } = Object(error.$metadata) as { readonly httpStatusCode?: number };
  return httpStatusCode ?? 0;
}
