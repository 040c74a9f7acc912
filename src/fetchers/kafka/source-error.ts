import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';

/** Who was asked, and for what. */
export interface AskedBroker {
  /** The brokers, as the connection lists them. */
  readonly host: string;
  readonly feed: string;
  readonly topic: string;
  readonly group: string;
}

/** What the library threw, as an error that a person understands; what is no failure of the source stays as it is. */
export function asSourceError(error: unknown, asked: AskedBroker): unknown {
  const causes = causesOf(error);
  const known = causes.find((cause) => cause instanceof OperationalError);
  if (known) return known;
  const byCode = causes.map((cause) => errorOfBroker(cause, asked)).find((found) => found !== null);
  const bySystem = causes.map((cause) => errorOfNetwork(cause, asked)).find((found) => found !== null);
  return byCode ?? bySystem ?? errorOfLibrary(error, causes, asked);
}

/** Whether a cluster has nobody yet who keeps the books of a group, as when the first of all groups is named to it. */
export function isWithoutCoordinator(error: unknown): boolean {
  const passing: ReadonlySet<unknown> = new Set(['COORDINATOR_NOT_AVAILABLE', 'COORDINATOR_LOAD_IN_PROGRESS']);
  return causesOf(error).some((cause) => passing.has(apiIdOf(cause)));
}

/** Whether a commit was refused because the group has gone on without this member. */
export function isLostMembership(error: unknown): boolean {
  const lost: ReadonlySet<unknown> = new Set(['ILLEGAL_GENERATION', 'UNKNOWN_MEMBER_ID', 'REBALANCE_IN_PROGRESS']);
  return causesOf(error).some((cause) => lost.has(apiIdOf(cause)));
}

/** An error, what caused it, and all of these, whatever was gathered in one. */
function causesOf(error: unknown, depth = 0): readonly unknown[] {
  if (!(error instanceof Error) || depth > 8) return [error];
  const gathered: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const caused = error.cause === undefined ? [] : [error.cause];
  return [error, ...[...gathered, ...caused].flatMap((inner) => causesOf(inner, depth + 1))];
}

function apiIdOf(error: unknown): string | null {
  return error instanceof Error && 'apiId' in error && typeof error.apiId === 'string' ? error.apiId : null;
}

function errorOfBroker(error: unknown, { host, feed, topic, group }: AskedBroker): OperationalError | null {
  const id = apiIdOf(error);
  if (id === null) return null;
  const reason = messageOf(error);
  switch (id) {
    case 'TOPIC_AUTHORIZATION_FAILED':
      return operationalError('access-refused', { host, path: topic, reason }, { cause: error });
    case 'GROUP_AUTHORIZATION_FAILED':
    case 'CLUSTER_AUTHORIZATION_FAILED':
      return operationalError('access-refused', { host, path: `group ${group}`, reason }, { cause: error });
    case 'SASL_AUTHENTICATION_FAILED':
    case 'UNSUPPORTED_SASL_MECHANISM':
    case 'ILLEGAL_SASL_STATE':
      return operationalError('credentials-refused', { host, reason }, { cause: error });
    case 'UNKNOWN_TOPIC_OR_PARTITION':
    case 'INVALID_TOPIC_EXCEPTION':
      return operationalError('source-not-found', { feed, path: `the topic ${topic}` }, { cause: error });
    case 'OFFSET_OUT_OF_RANGE':
      return operationalError('source-failed', { source: topic, reason: forgotten(group) }, { cause: error });
    default: {
      const retryable = 'canRetry' in Object(error) && (error as { canRetry: unknown }).canRetry === true;
      const passes = retryable || isLostMembership(error);
      return operationalError('source-failed', { source: host, reason }, { cause: error, retryable: passes });
    }
  }
}

const forgotten = (group: string): string =>
  `it no longer has the messages that group ${group} comes to next: they were removed before they were read`;

function errorOfNetwork(error: unknown, { host }: AskedBroker): OperationalError | null {
  const code = systemCodeOf(error);
  if (code === undefined || code.startsWith('PLT_')) return null;
  const reason = messageOf(error) || code;
  if (code === 'ENOTFOUND') return operationalError('host-not-found', { host }, { cause: error });
  if (isCertificateCode(code)) return operationalError('host-refused', { host, reason }, { cause: error });
  if (!isPassingFailure(error)) return null;
  return operationalError('host-unreachable', { host, reason }, { cause: error, retryable: true });
}

/** Codes of OpenSSL and Node for certificates that are not what they should be. */
function isCertificateCode(code: string): boolean {
  return /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL_|EPROTO$|HOSTNAME_MISMATCH)/.test(code);
}

function errorOfLibrary(error: unknown, causes: readonly unknown[], { host, feed, topic }: AskedBroker): unknown {
  const codes = causes.map(systemCodeOf);
  // The library has no code for it.
  if (causes.some((cause) => messageOf(cause).startsWith('Unknown topic'))) {
    return operationalError('source-not-found', { feed, path: `the topic ${topic}` }, { cause: error });
  }
  const reason = messageOf(causes.findLast((cause) => systemCodeOf(cause)?.startsWith('PLT_') ?? false) ?? error);
  if (codes.includes('PLT_KFK_AUTHENTICATION')) {
    return operationalError('credentials-refused', { host, reason }, { cause: error });
  }
  if (codes.includes('PLT_KFK_NETWORK') || codes.includes('PLT_KFK_TIMEOUT')) {
    return operationalError('host-unreachable', { host, reason }, { cause: error, retryable: true });
  }
  if (codes.some((code) => code?.startsWith('PLT_KFK_') ?? false)) {
    return operationalError('source-failed', { source: host, reason }, { cause: error });
  }
  return error;
}
