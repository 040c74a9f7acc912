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
  if (isBusy(reply)) {
    const wait = askedWait(reply, asked.now);
    return operationalError('source-busy', { host, reason, wait }, { retryable: true });
  }
  if (status === 401 || isCertificateMissing(reply)) return operationalError('credentials-refused', { host, reason });
  if (status === 403) return operationalError('access-refused', { host, path: source, reason });
  if (status === 404 || status === 410) return operationalError('source-not-found', { feed, path: source, reason });
  return operationalError('source-failed', { source, reason }, { retryable: status >= 500 || status === 408 });
}

/** How nginx says that it wants a client certificate, or another one. */
function isCertificateMissing({ status, body }: Reply): boolean {
  const isNginx = status === 495 || status === 496;
  return isNginx || (status === 400 && /<title>400 [^<]*SSL certificate/.test(body.toString('latin1')));
}

/** Some say with 403 that there was too much, and when there may be more. */
function isBusy({ status, headers }: Reply): boolean {
  if (status === 403) return headers['retry-after'] !== undefined || isSpent(headers);
  return status === 429 || status === 503;
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

/** Where problems say what is wrong: RFC 9457, RFC 6749, and by custom; of a web page, its title. */
const names = ['detail', 'error_description', 'message', 'title', 'error'];

function problemOf(body: Buffer): string | null {
  const text = body.toString();
  const problem = objectIn(text);
  const said = names.map((name) => problem[name]).find((value) => typeof value === 'string');
  return said ?? /<title>([^<]*)<\/title>/i.exec(text)?.[1] ?? null;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Not JSON: the status is all there is to tell.
    return {};
  }
}
