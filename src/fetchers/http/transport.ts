import type { SourceRequest } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { addressBelow, shownAddress, withQuery } from './address.js';
import { openExchange } from './exchange.js';
import { statusFailure } from './status-failure.js';

/** One question to the source. */
export interface HttpRequest {
  readonly method?: 'GET' | 'POST';
  /** Below the base URL of the connection, with a query or without; or `url`. */
  readonly path?: string;
  /** A whole address, such as one that an answer names; of the same origin as the base URL, or of a host in `allowHosts`. */
  readonly url?: string;
  /** Parameters that are set in the query; those of the same name in `path` or `url` are replaced. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Only the status is wanted: the body is not read. */
  readonly withoutBody?: true;
  readonly signal: AbortSignal;
}

/** An answer with a status of 200 to 299. */
export interface HttpAnswer {
  readonly status: number;
  /** By name in lower case; several of one name are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded; empty where it was not wanted. */
  readonly body: Buffer;
  /** When the server says that it answered, ISO 8601 in UTC; null: it does not say, or not in words that can be read. */
  readonly date: string | null;
  /** Where it came from in the end, without credentials. */
  readonly url: string;
}

/** How a source is asked over HTTP for as long as a delivery takes. */
export interface Transport {
  /**
   * Asks once; whether it is asked again is the policy's matter.
   *
   * @throws OperationalError where there is no usable answer.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** What of a request a transport is opened with. */
export type TransportRequest = Pick<SourceRequest, 'feed' | 'options' | 'workspace'>;

/** Opens a pool of connections to the source that the options name. */
export async function openTransport(request: TransportRequest): Promise<Transport> {
  const { options, feed } = request;
  const base = new URL(textOf(options, 'url') ?? '');
  const exchange = await openExchange();
  return {
    async send({ path, url, query = {}, ...question }) {
      const address = withQuery(url === undefined ? addressBelow(base, path ?? '') : new URL(url, base), query);
      const answer = await exchange.ask({ ...question, method: question.method ?? 'GET', address });
      const failure = statusFailure(answer, { feed, address });
      if (failure) throw failure;
      return { ...answer, url: shownAddress(address) };
    },
    close: () => exchange.close(),
  };
}
