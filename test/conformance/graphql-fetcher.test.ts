import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphqlFetcher } from '../../src/fetchers/http/graphql-fetcher.js';
import type { FetchedPage, PagesRequest } from '../../src/plugin/fetcher.js';
import { startPlayingServer } from '../support/playing-server.js';
import type { AskedQuestion, PlayedAnswer } from '../support/playing-server.js';
import { describePageFetcher } from './page-fetcher.js';
import type { PageBench } from './page-fetcher.js';
import { provesFetcher } from './record.js';

const query = `query Invoices($first: Int!, $after: String) {
  invoices(first: $first, after: $after) {
    totalCount
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What an interface with a Relay connection answers: a cursor is the number of the record before. */
function answerOf({ body }: AskedQuestion, records: number): PlayedAnswer {
  const { variables, query: asked } = JSON.parse(body) as { variables: Record<string, unknown>; query: string };
  if (asked === '{ __typename }') return { json: { data: { __typename: 'Query' } } };
  const { first, after = '0' } = variables;
  if (typeof first !== 'number' || typeof after !== 'string') return { json: { errors: [{ message: 'wrong types' }] } };
  const start = Number(after);
  const nodes = Array.from({ length: Math.max(0, Math.min(first, records - start)) }, (_, index) => ({
    id: start + index + 1,
  }));
  const pageInfo = { hasNextPage: start + first < records, endCursor: String(start + nodes.length) };
  return { json: { data: { invoices: { totalCount: records, nodes, pageInfo } } } };
}

async function openBench(): Promise<PageBench> {
  const workspace = await mkdtemp(join(tmpdir(), 'tieout-graphql-'));
  await writeFile(join(workspace, 'invoices.graphql'), query);
  let records = 0;
  const server = await startPlayingServer((question) =>
    question.headers.authorization === 'Bearer right'
      ? answerOf(question, records)
      : { json: { errors: [{ message: 'who are you?', extensions: { code: 'UNAUTHENTICATED' } }] } },
  );
  const playing = server.answer;
  const request = (token = 'right'): PagesRequest => ({
    feed: 'hub/invoices',
    workspace,
    directories: [],
    privateHosts: ['127.0.0.1'],
    options: { url: `${server.url}/graphql`, authentication: 'bearer', token },
    settings: { variables: { first: '5' }, connection: '$.data.invoices', total: '$.data.invoices.totalCount' },
    path: 'invoices.graphql',
    columns: ['$.id'],
    records: '$.data.invoices.nodes',
    watermark: null,
    signal: new AbortController().signal,
  });
  return {
    pageSize: 5,
    request,
    withBadCredentials: () => request('wrong'),
    hold(count) {
      records = count;
      return Promise.resolve();
    },
    numbersOf(page: FetchedPage) {
      const answer = JSON.parse(page.bytes.toString()) as { data: { invoices: { nodes: { id: number }[] } } };
      return answer.data.invoices.nodes.map(({ id }) => id);
    },
    dieNext() {
      server.answer = async (question) => ({ ...(await playing(question)), cutAfter: 20 });
      return Promise.resolve();
    },
    revive() {
      server.answer = playing;
      return Promise.resolve();
    },
    change() {
      records += 1;
      return Promise.resolve();
    },
    async close() {
      await server.close();
      await rm(workspace, { recursive: true });
    },
  };
}

provesFetcher(import.meta.filename, {
  fetcher: 'graphql',
  standing: 'emulated',
  against: 'servers that the tests play',
});
describePageFetcher(graphqlFetcher, openBench);
