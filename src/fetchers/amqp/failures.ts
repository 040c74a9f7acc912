import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';

/** What of the broker was asked for. */
export interface Asked {
  readonly feed: string;
  readonly host: string;
  /** A queue, or a virtual host. */
  readonly path: string;
}

const unknownHost = /^(ENOTFOUND|EAI_AGAIN|EAI_NONAME)$/;
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|HOSTNAME_MISMATCH/;
const notTls = /^(ERR_SSL|EPROTO)/;

/** Why no connection could be made, by the codes of the system, of TLS and of AMQP 0-9-1, 1.1 and 1.2. */
export function connectFailure(error: unknown, { feed, host, path }: Asked): unknown {
  if (error instanceof OperationalError) return error;
  const code = systemCodeOf(error) ?? '';
  const reason = messageOf(error);
  const cause = { cause: error };
  if (unknownHost.test(code)) {
    return operationalError('host-not-found', { host }, { ...cause, retryable: code === 'EAI_AGAIN' });
  }
  if (certificate.test(code)) return operationalError('host-refused', { host, reason }, cause);
  if (notTls.test(code)) {
    return operationalError('host-refused', { host, reason: 'it does not speak TLS on this port' }, cause);
  }
  if (/\b403\b|ACCESS[_-]REFUSED/.test(reason)) {
    return operationalError('credentials-refused', { host, reason: 'it does not know this user and password' }, cause);
  }
  // The broker closes instead of opening: the virtual host is not there, or not for this user.
  if (/Expected ConnectionOpenOk/.test(reason)) {
    const why = 'the virtual host is not there, or not for this user';
    return operationalError('access-refused', { host, path, reason: why }, cause);
  }
  if (code !== '' || /timeout|timed out|Socket closed|ECONN/i.test(reason)) {
    return operationalError('host-unreachable', { host, reason }, { ...cause, retryable: true });
  }
  return operationalError('source-failed', { source: `${host} for '${feed}'`, reason }, { ...cause, retryable: true });
}

/** Why the broker refused something on a connection, by its reply code; what ends a connection may pass. */
export function channelFailure(error: unknown, { feed, host, path }: Asked): unknown {
  if (error instanceof OperationalError) return error;
  const cause = { cause: error };
  const reason = messageOf(error);
  switch (replyCodeOf(error) ?? 0) {
    case 404:
      return operationalError('source-not-found', { feed, path }, cause);
    case 403:
      return operationalError('access-refused', { host, path, reason: 'this user may not' }, cause);
    case 405:
      return operationalError(
        'source-busy',
        { host, reason: `'${path}' is in use`, wait: null },
        { ...cause, retryable: true },
      );
    case 406:
      return operationalError('source-unreadable', { path, reason }, cause);
    default:
      return operationalError(
        'source-failed',
        { source: `'${path}' at ${host}`, reason },
        { ...cause, retryable: true },
      );
  }
}

/** The reply code of AMQP that an error of the library carries, or null. */
export function replyCodeOf(error: unknown): number | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;
}
