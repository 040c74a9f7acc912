import type { SourceRequest } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { addressBelow, shownAddress, withQuery } from './address.js';
import { openExchange } from './exchange.js';
import type { HttpAnswer, HttpRequest } from './messages.js';
import { statusFailure } from './status-failure.js';

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
