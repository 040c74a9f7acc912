import { operationalError } from '../../base/errors.js';
import type { OperationalError } from '../../base/errors.js';
import { askedWait, isSpent } from './asked-wait.js';
import type { Discretion } from './discretion.js';
import type { Reply } from './exchange.js';

/** What an answer answers. */
interface Asked {
  readonly feed: string;
  readonly address: URL;
  readonly discretion: Discretion;
  readonly now: Date;
}

/** What an answer other than 200 to 299 means; null: it is one. */
export function statusFailure(reply: Reply, asked: Asked): OperationalError | null {
  const { status } = reply;
  if (status >= 200 && status < 300) return bodyFailure(reply, asked);
  const { feed, address, discretion } = asked;
  const { host } = address;
  const source = discretion.address(address);
  const reason = reasonOf(reply, discretion);
  if (status === 429 || status === 503 || (status === 403 && isQuota(reply))) {
    const wait = askedWait(reply, asked.now);
    return operationalError('source-busy', { host, reason, wait }, { retryable: true });
  }
  if (status === 401) return operationalError('credentials-refused', { host, reason });
  if (status === 403) return operationalError('access-refused', { host, path: source, reason });
  if (status === 404 || status === 410) return operationalError('source-not-found', { feed, path: source, reason });
  return operationalError('source-failed', { source, reason }, { retryable: status >= 500 || status === 408 });
}

/** Some say with 403 that there was too much, and when there may be more. */
function isQuota({ headers }: Reply): boolean {
  return headers['retry-after'] !== undefined || isSpent(headers);
}

/** A part of an answer is none, and a page for people, such as that of a login, is no delivery. */
function bodyFailure({ status, headers }: Reply, { address, discretion }: Asked): OperationalError | null {
  const source = discretion.address(address);
  if (status === 206)
    return operationalError('answer-unusable', { source, reason: 'it is a part, and all was asked for' });
  if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '')) return null;
  const reason = 'it is a web page, as a login or a maintenance shows one';
  return operationalError('answer-unusable', { source, reason });
}

/** The status, with what the server says about it. */
function reasonOf({ status, headers, body }: Reply, discretion: Discretion): string {
  const said = discretion.words(challengeOf(headers['www-authenticate']) ?? problemOf(body) ?? '');
  return `it answers with status ${status}${said === '' ? '' : `, "${said}"`}`;
}

/** RFC 6750, 3: `Bearer error="invalid_token", error_description="The access token expired"`. */
function challengeOf(challenge: string | undefined): string | null {
  const described = /error_description="([^"]*)"/.exec(challenge ?? '') ?? /error="([^"]*)"/.exec(challenge ?? '');
  return described?.[1] ?? null;
}

/** Where problems say what is wrong: RFC 9457, RFC 6749, and by custom. */
const names = ['detail', 'error_description', 'message', 'title', 'error'];

function problemOf(body: Buffer): string | null {
  const problem = objectIn(body);
  const said = names.map((name) => problem[name]).find((value) => typeof value === 'string');
  return said ?? null;
}

function objectIn(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Not JSON: the status is all there is to tell.
    return {};
  }
}
