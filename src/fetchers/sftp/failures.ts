import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';
import { isPassingFailure } from '../../base/passing-failure.js';
import { nameOfHost } from './target.js';
import type { Target } from './target.js';

/** Status codes of SFTP 3 (draft-ietf-secsh-filexfer-02, 7). */
const status = { noSuchFile: 2, permissionDenied: 3, noConnection: 6, connectionLost: 7 } as const;

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;
}

/** Whether the server says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return statusOf(error) === status.noSuchFile;
}

/** What the library calls the stage that failed. */
function levelOf(error: unknown): string | null {
  return error instanceof Error && 'level' in error && typeof error.level === 'string' ? error.level : null;
}

/** Why a server did not let us in. No text of it holds a secret: the library words none. */
export function connectionFailure(target: Target, error: unknown, patience: number): Error {
  const host = nameOfHost(target);
  const code = systemCodeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return operationalError('host-not-found', { host }, { cause: error, retryable: code === 'EAI_AGAIN' });
  }
  const unreachable = (reason: string, retryable: boolean): Error =>
    operationalError('host-unreachable', { host, reason }, { cause: error, retryable });
  const level = levelOf(error);
  const message = messageOf(error);
  if (level === 'client-timeout') return unreachable(`there was no session within ${patience / 1000} s`, true);
  if (level === 'agent') return refused(target, `the agent cannot be asked (${message})`, error);
  if (/privateKey/.test(message))
    return refused(target, `the private key cannot be read (${keyReason(message)})`, error);
  if (level === 'client-authentication' || /authentication/i.test(message)) {
    return refused(target, `no ${waysIn(target)} is accepted for the user '${target.username}'`, error);
  }
  if (/subsystem/i.test(message))
    return operationalError('source-failed', { source: host, reason: 'it offers no SFTP' });
  if (/^Handshake failed: no matching|no matching/i.test(message)) return unreachable(message, false);
  const isPassing = code === undefined || isPassingFailure(error);
  return unreachable(wordsOf(error), isPassing);
}

function refused(target: Target, reason: string, cause: unknown): Error {
  return operationalError('credentials-refused', { host: nameOfHost(target), reason }, { cause });
}

function keyReason(message: string): string {
  return message.replace(/^.*Cannot parse privateKey: /, '');
}

function waysIn({ privateKey, agent, password }: Target): string {
  const ways = [
    ...(privateKey === null ? [] : ['private key']),
    ...(agent === null ? [] : ['key of the agent']),
    ...(password === null ? [] : ['password']),
  ];
  return ways.length === 0 ? 'login without a password or a key' : ways.join(', and no ');
}

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens on its port',
  ECONNRESET: 'it reset the connection',
  EPIPE: 'it closed the connection',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to its network',
  ETIMEDOUT: 'it does not answer',
};

function wordsOf(error: unknown): string {
  const code = systemCodeOf(error);
  const known = code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
  return known ?? messageOf(error).replace(/^(?:\w+: )+/, '');
}

/**
 * What a server answered when a file or a folder was asked for, or that it answers no more. What is one of ours already,
 * and the reason of a signal, stays what it is.
 */
export function answerFailure(host: string, path: string, error: unknown): unknown {
  if (error instanceof OperationalError) return error;
  const code = statusOf(error);
  const cause = { cause: error };
  if (code === status.permissionDenied) {
    return operationalError('access-refused', { host, path, reason: 'permission denied' }, cause);
  }
  if (code !== null && code !== status.noConnection && code !== status.connectionLost) {
    return operationalError(
      'source-failed',
      { source: path, reason: messageOf(error) },
      { cause: error, retryable: true },
    );
  }
  return operationalError(
    'host-unreachable',
    { host, reason: `the connection was lost: ${wordsOf(error)}` },
    { cause: error, retryable: true },
  );
}
