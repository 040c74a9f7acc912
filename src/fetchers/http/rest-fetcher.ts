import type { FetchedPage, PageFetcher, PageSession, PagesRequest, ProbeRequest } from '../../plugin/fetcher.js';
import { httpHosts, httpOptions } from './connection-options.js';
import { openTransport } from './transport.js';

/** Answers of an interface over HTTP. */
export const restFetcher: PageFetcher = {
  kind: 'pages',
  name: 'rest',
  description: 'Asks an interface over HTTP.',
  options: httpOptions,
  hostsOf: httpHosts,
  open: openSession,
  probe,
};

async function openSession(request: PagesRequest): Promise<PageSession> {
  const transport = await openTransport(request);
  return {
    async page(_checkpoint, signal): Promise<FetchedPage> {
      const { url, body, date } = await transport.send({ path: request.path, signal });
      const fetchedAt = date === null ? {} : { fetchedAt: date };
      return { source: url, bytes: body, ...fetchedAt, next: null, watermark: null };
    },
    close: () => transport.close(),
  };
}

async function probe(request: ProbeRequest): Promise<string> {
  const transport = await openTransport(request);
  try {
    const { url, status } = await transport.send({ path: request.path, withoutBody: true, signal: request.signal });
    return `${url} answers with status ${status}`;
  } finally {
    await transport.close();
  }
}
