import type { PageFetcher, PageSession, PagesRequest, ProbeRequest } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { checkHttpOptions } from './check-together.js';
import { httpHosts, httpOptions } from './connection-options.js';
import { openPageSession } from './page-session.js';
import { checkRestFeed, checkRestSettings, readRestSettings, restSettings } from './rest-settings.js';
import { openTransport } from './transport.js';

/** Answers of an interface over HTTP. */
export const restFetcher: PageFetcher = {
  kind: 'pages',
  name: 'rest',
  description: 'Asks an interface over HTTP, page by page.',
  options: httpOptions,
  checkOptions: checkHttpOptions,
  settings: restSettings,
  checkSettings: checkRestSettings,
  checkFeed: checkRestFeed,
  hostsOf: httpHosts,
  guardsPrivateHosts: true,
  open: openSession,
  probe,
};

async function openSession(request: PagesRequest): Promise<PageSession> {
  const { path, settings, records = null, watermark } = request;
  const { restPager } = await import('./rest-pager.js');
  const keyParameter = textOf(request.options, 'keyParameter') ?? null;
  const pager = restPager({ path, settings: readRestSettings(settings), records, keyParameter });
  return openPageSession(await openTransport(request), pager, watermark);
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
