import { systemClock } from '../../base/clock.js';
import type { Clock } from '../../base/clock.js';
import { operationalError } from '../../base/errors.js';
import type { Options, SourceRequest } from '../../plugin/fetcher.js';
import { integerOf, listOf, textOf, textsOf } from '../../plugin/options.js';
import { addressBelow, withQuery } from './address.js';
import { openAuthentication } from './authentication/authentication.js';
import type { Authentication } from './authentication/authentication.js';
import { openDiscretion } from './discretion.js';
import type { Discretion } from './discretion.js';
import { openExchange } from './exchange.js';
import type { Exchange, Patience, Question, Reply } from './exchange.js';
import type { FindAddresses } from './guarded-connector.js';
import type { HttpAnswer, HttpRequest } from './messages.js';
import { openTls } from './open-tls.js';
import { redirectOf } from './redirect.js';
import { statusFailure } from './status-failure.js';

/** How a source is asked over HTTP for as long as a delivery takes. */
export interface Transport {
  /**
   * Asks once; whether it is asked again is the policy's matter. Credentials and the `headers` of the connection go to the
   * origin of its `url` alone.
   *
   * @throws OperationalError where there is no usable answer: `address-refused`, `redirect-refused`, `host-not-found`,
   * `host-unreachable`, `host-refused`, `credentials-refused`, `access-refused`, `source-not-found`, `source-busy`,
   * `source-failed`, `source-silent`, `answer-unusable`, `answer-too-large`; the reason of the signal.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** What of a request a transport is opened with. */
export type TransportRequest = Pick<SourceRequest, 'feed' | 'options' | 'workspace' | 'privateHosts'>;

/** What tests decide instead of the machine. */
export interface TransportSurroundings {
  readonly clock?: Clock;
  readonly findAddresses?: FindAddresses;
  readonly patience?: Patience;
}

/**
 * Opens a pool of connections to the source that the options name; nothing is sent yet.
 *
 * @throws OperationalError `unusable-secret`, `source-unreadable`.
 */
export async function openTransport(
  request: TransportRequest,
  { clock = systemClock, findAddresses, patience }: TransportSurroundings = {},
): Promise<Transport> {
  const { options, workspace, privateHosts = [] } = request;
  const discretion = openDiscretion(options);
  const tls = await openTls(options, workspace);
  const mebibytes = integerOf(options, 'responseLimit') ?? 64;
  const settings = { mebibytes, privateHosts, findAddresses, patience, discretion };
  const own = await openExchange({ ...settings, tls: tls.own });
  const others = await openExchange({ ...settings, tls: tls.others });
  const skew = { milliseconds: 0 };
  const now = (): Date => new Date(clock.now().getTime() + skew.milliseconds);
  const authentication = await openAuthentication({ options, exchange: own, discretion, now });
  const conversation = { feed: request.feed, options, own, others, authentication, discretion, clock, skew };
  return {
    send: (question) => converse(conversation, question),
    async close() {
      await Promise.all([own.close(), others.close()]);
    },
  };
}

/** All that is known while a source is asked. */
interface Conversation {
  readonly feed: string;
  readonly options: Options;
  /** To the origin of the connection, and to its token endpoint. */
  readonly own: Exchange;
  /** To other hosts, who do not see the client certificate. */
  readonly others: Exchange;
  readonly authentication: Authentication;
  readonly discretion: Discretion;
  readonly clock: Clock;
  /** By how much the clock of the source is ahead of ours, as far as it told. */
  readonly skew: { milliseconds: number };
}

async function converse(conversation: Conversation, request: HttpRequest): Promise<HttpAnswer> {
  const { authentication, feed, discretion, clock } = conversation;
  let answered = await follow(conversation, request);
  // Once: a source that refuses what it was just given is not asked without end.
  if (answered.reply.status === 401 && answered.isOwn && authentication.renew()) {
    answered = await follow(conversation, request);
  }
  const { reply, address } = answered;
  const failure = statusFailure(reply, { feed, address, discretion, now: clock.now() });
  if (failure) throw failure;
  return { ...reply, url: discretion.address(address) };
}

interface Answered {
  readonly reply: Reply;
  readonly address: URL;
  /** Whether it comes from the origin of the connection. */
  readonly isOwn: boolean;
}

const mostRedirects = 5;

/** Asks where it is told to, as long as that is allowed. */
async function follow(conversation: Conversation, request: HttpRequest): Promise<Answered> {
  const { options, discretion } = conversation;
  const base = baseOf(options);
  const { path = '', url, query = {}, method = 'GET', body, withoutBody, signal } = request;
  let address = withQuery(url === undefined ? addressBelow(base, path) : new URL(url, base), query);
  let question = { method, body, headers: request.headers ?? {}, withoutBody, signal };
  let from = base;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const isOwn = address.origin === base.origin;
    if (!isOwn) checkOther(address, { from, base, options, discretion, method: question.method });
    const reply = await (isOwn
      ? askOwn(conversation, question, address)
      : conversation.others.ask({ ...question, headers: {}, address }));
    const redirect = redirectOf(reply, { address, method: question.method });
    if (!redirect) return { reply, address, isOwn };
    question = { ...question, method: redirect.method, body: redirect.method === 'GET' ? undefined : question.body };
    from = address;
    address = redirect.address;
  }
  const reason = `it leads on more than ${mostRedirects} times`;
  throw operationalError('source-failed', { source: discretion.address(from), reason });
}

/** With all that the connection says about itself. */
async function askOwn(
  { own, options, authentication, clock, skew }: Conversation,
  question: Omit<Question, 'address'>,
  address: URL,
): Promise<Reply> {
  const { headers, query } = await authentication.credentials(question.signal);
  const told = lowered({ ...textsOf(options, 'headers') });
  const asked = { ...told, ...lowered(question.headers), ...headers };
  const reply = await own.ask({ ...question, headers: asked, address: withQuery(address, query) });
  if (reply.date !== null) skew.milliseconds = Date.parse(reply.date) - clock.now().getTime();
  return reply;
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function baseOf(options: Options): URL {
  return new URL(textOf(options, 'url') ?? '');
}

interface LedFrom {
  readonly from: URL;
  readonly base: URL;
  readonly options: Options;
  readonly discretion: Discretion;
  readonly method: string;
}

/** Another origin is asked only where the connection names its host, never in plain text where the connection is not. */
function checkOther(address: URL, { from, base, options, discretion, method }: LedFrom): void {
  const refuse = (reason: string): Error =>
    operationalError('redirect-refused', { host: from.host, to: discretion.address(address), reason });
  const isNamed = listOf(options, 'allowHosts').some((host) => hostOf(host) === address.host);
  if (!isNamed) throw refuse('it is another host, and `allowHosts` of the connection does not name it');
  const isSafe = address.protocol === 'https:' || (address.protocol === 'http:' && base.protocol === 'http:');
  if (!isSafe) throw refuse('everybody on the way could read it');
  if (method !== 'GET') throw refuse('what is sent to the source is sent to nobody else');
}

function hostOf(host: string): string {
  return new URL(`https://${host}`).host;
}
