import type { Readable } from 'node:stream';
import type { LookupFunction } from 'node:net';
import { OperationalError } from '../../base/errors.js';
import type { Discretion } from './discretion.js';
import { guardConnector, systemAddresses } from './guarded-connector.js';
import type { FindAddresses } from './guarded-connector.js';
import type { HttpAnswer } from './messages.js';
import { networkFailure } from './network-failure.js';
import { watchTlsAlerts } from './tls-alerts.js';
import { acceptedCodings, giveUp, readBody } from './read-body.js';

/** One request and its answer, whatever its status. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly withoutBody?: boolean | undefined;
  readonly signal: AbortSignal;
}

export type Reply = Omit<HttpAnswer, 'url'>;

/** Asks, and follows nothing. */
export interface Exchange {
  /** @throws OperationalError where there is no whole answer; the reason of the signal. */
  ask(question: Question): Promise<Reply>;
  close(): Promise<void>;
}

/** Who we are to a server, and who it has to be to us; each in PEM. */
export interface TlsSettings {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
}

/** Seconds that are waited for a connection, for the first line of an answer, and between two pieces of it. */
export interface Patience {
  readonly connection: number;
  readonly headers: number;
  readonly body: number;
}

export interface ExchangeSettings {
  readonly tls: TlsSettings;
  /** MiB of an answer. */
  readonly mebibytes: number;
  readonly privateHosts: readonly string[];
  readonly findAddresses?: FindAddresses | undefined;
  readonly patience?: Patience | undefined;
  readonly discretion: Discretion;
}

/** How long a whole answer takes is limited by the policy of the connection. */
const usualPatience: Patience = { connection: 10, headers: 120, body: 60 };

/** MiB of what a server says beside a status other than 200 to 299. */
const wordsLimit = 1;

export async function openExchange(settings: ExchangeSettings): Promise<Exchange> {
  const { Agent, buildConnector } = await import('undici');
  const { tls, mebibytes, privateHosts, discretion, patience = usualPatience } = settings;
  const { findAddresses = systemAddresses } = settings;
  const build = (lookup: LookupFunction | undefined) =>
    buildConnector({ ...tls, ...(lookup && { lookup }), timeout: patience.connection * 1000 });
  const alerts = watchTlsAlerts();
  const agent = new Agent({
    connect: alerts.watch(guardConnector(build, { privateHosts, findAddresses })),
    headersTimeout: patience.headers * 1000,
    bodyTimeout: patience.body * 1000,
  });
  return {
    async ask(question) {
      const { address, signal } = question;
      const source = discretion.address(address);
      try {
        const answer = await agent.request({
          origin: address.origin,
          path: `${address.pathname}${address.search}`,
          method: question.method,
          headers: { 'user-agent': 'tieout', 'accept-encoding': acceptedCodings, ...question.headers },
          body: question.body ?? null,
          signal,
        });
        const { statusCode: status } = answer;
        const headers = plainHeaders(answer.headers);
        const body = await bodyOf({ status, headers, source, mebibytes }, answer.body, question);
        return { status, headers, body, date: dateOf(headers['date']) };
      } catch (error) {
        signal.throwIfAborted();
        throw networkFailure(alerts.behind(error), { host: address.host, source, patience });
      }
    },
    close: () => agent.destroy(),
  };
}

interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly source: string;
  readonly mebibytes: number;
}

async function bodyOf(incoming: Incoming, body: Readable, { withoutBody }: Question): Promise<Buffer> {
  const isWanted = incoming.status >= 200 && incoming.status < 300;
  if (isWanted && withoutBody) {
    // What it would have been does not matter, so that the end of it is not waited for.
    giveUp(body);
    return Buffer.alloc(0);
  }
  if (isWanted) return readBody(body, incoming);
  try {
    return await readBody(body, { ...incoming, mebibytes: wordsLimit });
  } catch (error) {
    // The status says what is wrong; words about it that are too long, or packed in an unknown way, are left out.
    if (error instanceof OperationalError) return Buffer.alloc(0);
    throw error;
  }
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

/** The instant of an HTTP date (RFC 9110, 5.6.7), ISO 8601; null where it is none. */
function dateOf(text: string | undefined): string | null {
  const instant = text?.trim().endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
