import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';
import type { SqlSettings } from './read-settings.js';

/** What a failure of a database means, in the words of the catalogue. */
export type Fault =
  | 'unknown-host'
  | 'unreachable'
  | 'untrusted'
  | 'credentials'
  | 'forbidden'
  | 'no-database'
  | 'no-table'
  | 'no-column'
  | 'busy'
  | 'changed'
  | 'gone'
  | 'other';

/** What was asked for when it failed. */
export interface FaultPlace {
  readonly feed: string;
  readonly path: string;
  readonly settings: Pick<SqlSettings, 'place' | 'source' | 'server'>;
}

const byCode: Readonly<Record<string, Fault>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ECONNABORTED: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'unreachable',
};

/** Codes of Node.js and OpenSSL for a certificate that does not hold, or no TLS at all. */
const ofTls =
  /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO|ERR_OSSL_)/;

/** What a failure of the network or of TLS means, whatever database it is; null: it is neither. */
export function networkFault(error: unknown): Fault | null {
  const code = codeOf(error);
  if (code === undefined) return null;
  return byCode[code] ?? (ofTls.test(code) ? 'untrusted' : null);
}

/** An attempt at several addresses has no code of its own in some versions. */
function codeOf(error: unknown): string | undefined {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  return systemCodeOf(error) ?? systemCodeOf(first);
}

/** The failure as a person is told; what is none of the database's stays as it is. */
export function asOperationalError(error: unknown, fault: Fault | null, place: FaultPlace): unknown {
  if (error instanceof OperationalError || fault === null) return error;
  return sourceError(fault, reasonOf(error), place, error);
}

type Maker = (reason: string, place: FaultPlace, cause: unknown) => OperationalError;

const passing = (cause: unknown) => ({ cause, retryable: true });

const makers: Readonly<Record<Fault, Maker>> = {
  'unknown-host': (_, { settings }, cause) =>
    operationalError('host-not-found', { host: hostOf(settings) }, { cause, retryable: isPassingFailure(cause) }),
  unreachable: (reason, { settings: { place: host } }, cause) =>
    operationalError('host-unreachable', { host, reason }, passing(cause)),
  untrusted: (reason, { settings: { place: host } }, cause) =>
    operationalError('host-refused', { host, reason }, { cause }),
  credentials: (reason, { settings: { place: host } }, cause) =>
    operationalError('credentials-refused', { host, reason }, { cause }),
  forbidden: (reason, { settings: { source: host }, path }, cause) =>
    operationalError('access-refused', { host, path, reason }, { cause }),
  'no-database': (reason, { settings: { source } }, cause) =>
    operationalError('source-unreadable', { path: source, reason }, { cause }),
  'no-table': (_, { feed, path, settings: { source } }, cause) =>
    operationalError(
      'source-not-found',
      { feed, path: `${source}/${path}`, reason: 'neither a table nor a view' },
      { cause },
    ),
  'no-column': (reason, { path }, cause) => operationalError('source-unreadable', { path, reason }, { cause }),
  busy: (reason, { settings: { source: host } }, cause) =>
    operationalError('source-busy', { host, reason, wait: null }, passing(cause)),
  // Asking on would mix two states: who asks begins again.
  changed: (_, { path, settings }, cause) =>
    operationalError('source-changed', { path: `${settings.source}/${path}` }, { cause }),
  gone: (reason, { settings: { source } }, cause) =>
    operationalError('source-failed', { source, reason }, passing(cause)),
  other: (reason, { path, settings }, cause) =>
    operationalError('source-unreadable', { path: `${settings.source}/${path}`, reason }, { cause }),
};

/** @param reason what the database says, in words */
export function sourceError(fault: Fault, reason: string, place: FaultPlace, cause?: unknown): OperationalError {
  return makers[fault](reason, place, cause);
}

function hostOf({ server, place }: FaultPlace['settings']): string {
  return server?.host ?? place;
}

function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const text = messageOf(error) || messageOf(first);
  return text === '' || text === 'undefined' ? (codeOf(error) ?? 'no reason was given') : text;
}
