import { describe, expect, test } from 'vitest';
import { restFetcher } from '../../src/fetchers/http/rest-fetcher.js';
import type { FetchedPage, PagesRequest } from '../../src/plugin/fetcher.js';
import { startPlayingServer } from '../support/playing-server.js';
import type { AskedQuestion, PlayedAnswer } from '../support/playing-server.js';
import { describePageFetcher } from './page-fetcher.js';
import type { PageBench } from './page-fetcher.js';
import { provesFetcher } from './record.js';

const pageSize = 5;

interface Held {
  readonly records: number;
  readonly version: number;
}

/** How an interface pages, and the settings that say so. */
interface PagingKind {
  readonly settings: PagesRequest['settings'];
  answer(question: AskedQuestion, held: Held): PlayedAnswer;
}

const recordsFrom = (start: number, { records }: Held): { id: number; amount: string }[] =>
  Array.from({ length: Math.max(0, Math.min(pageSize, records - start)) }, (_, index) => ({
    id: start + index + 1,
    amount: '12.50',
  }));
const numberIn = ({ url }: AskedQuestion, name: string): number => Number(url.searchParams.get(name) ?? '0');

const kinds: Readonly<Record<string, PagingKind>> = {
  page: {
    settings: { paging: 'page', pageSize: '5', sizeParameter: 'limit', snapshot: 'X-Version', recordId: '$.id' },
    answer: (question, held) => ({
      headers: { 'x-version': String(held.version) },
      json: { items: recordsFrom((numberIn(question, 'page') - 1) * pageSize, held) },
    }),
  },
  offset: {
    settings: { paging: 'offset', total: 'X-Total-Count' },
    answer: (question, held) => ({
      headers: { 'x-total-count': String(held.records) },
      json: { items: recordsFrom(numberIn(question, 'offset'), held) },
    }),
  },
  cursor: {
    settings: { paging: 'cursor', next: '$.meta.next', snapshot: '$.meta.version', parameter: 'after' },
    answer(question, held) {
      const start = numberIn(question, 'after');
      const next = start + pageSize < held.records ? String(start + pageSize) : null;
      return { json: { items: recordsFrom(start, held), meta: { next, version: held.version } } };
    },
  },
  link: {
    settings: { paging: 'link', total: '$.count' },
    answer(question, held): PlayedAnswer {
      const start = numberIn(question, 'start');
      const isLast = start + pageSize >= held.records;
      return {
        headers: isLast ? {} : { link: `</v1/invoices?start=${start + pageSize}>; rel="next"` },
        json: { items: recordsFrom(start, held), count: held.records },
      };
    },
  },
};

async function openBench(kind: PagingKind): Promise<PageBench> {
  let held: Held = { records: 0, version: 1 };
  const server = await startPlayingServer((question) =>
    question.headers.authorization === `Basic ${btoa('tieout:right')}` ? kind.answer(question, held) : { status: 401 },
  );
  const playing = server.answer;
  const request = (password = 'right'): PagesRequest => ({
    feed: 'hub/invoices',
    workspace: '/',
    directories: [],
    privateHosts: ['127.0.0.1'],
    options: { url: `${server.url}/v1`, authentication: 'basic', user: 'tieout', password },
    settings: kind.settings,
    path: 'invoices',
    columns: ['$.id'],
    records: '$.items',
    watermark: null,
    signal: new AbortController().signal,
  });
  return {
    pageSize,
    request,
    withBadCredentials: () => request('wrong'),
    hold(records) {
      held = { ...held, records };
      return Promise.resolve();
    },
    numbersOf: (page: FetchedPage) =>
      (JSON.parse(page.bytes.toString()) as { items: { id: number }[] }).items.map(({ id }) => id),
    dieNext() {
      server.answer = async (question) => ({ ...(await playing(question)), cutAfter: 20 });
      return Promise.resolve();
    },
    revive() {
      server.answer = playing;
      return Promise.resolve();
    },
    change() {
      held = { records: held.records + 1, version: held.version + 1 };
      return Promise.resolve();
    },
    close: () => server.close(),
  };
}

provesFetcher(import.meta.filename, { fetcher: 'rest', standing: 'emulated', against: 'servers that the tests play' });
describe.each(Object.keys(kinds))('paging by %s', (name) => {
  describePageFetcher(restFetcher, () => openBench(kinds[name] as PagingKind));
});

describe('an address of the next page', () => {
  test.each(['https://elsewhere.example/v1/invoices?page=2', '//elsewhere.example/v1', 'http://127.0.0.1:1/v1'])(
    'that leads to another host is not asked: %s',
    async (next) => {
      const server = await startPlayingServer(() => ({
        headers: { link: `<${next}>; rel="next"` },
        json: [{ id: 1 }],
      }));
      const session = await restFetcher.open({
        feed: 'hub/invoices',
        workspace: '/',
        directories: [],
        privateHosts: ['127.0.0.1'],
        options: { url: server.url },
        settings: { paging: 'link' },
        path: 'invoices',
        columns: [],
        records: '$',
        watermark: null,
        signal: new AbortController().signal,
      });
      try {
        const page = await session.page(null, new AbortController().signal);
        const asked = session.page(page.next, new AbortController().signal);
        await expect(asked).rejects.toMatchObject({ code: 'redirect-refused' });
        expect(server.asked).toHaveLength(1);
      } finally {
        await session.close();
        await server.close();
      }
    },
  );
});
