import { describe, expect, test } from 'vitest';
import { checkGraphqlFeed } from '../../../../src/fetchers/http/check-graphql.js';
import { graphqlPager, refuseErrors } from '../../../../src/fetchers/http/graphql-pager.js';
import { readQuery } from '../../../../src/fetchers/http/graphql-query.js';
import type { GraphqlQuery } from '../../../../src/fetchers/http/graphql-query.js';
import { checkGraphqlSettings, readGraphqlSettings } from '../../../../src/fetchers/http/graphql-settings.js';
import { openPageSession } from '../../../../src/fetchers/http/page-session.js';
import type { HttpAnswer, HttpRequest } from '../../../../src/fetchers/http/messages.js';
import type { Options } from '../../../../src/plugin/fetcher.js';

async function queryOf(text: string): Promise<GraphqlQuery> {
  const query = await readQuery(text);
  if ('reason' in query) throw new Error(query.reason);
  return query;
}

const answerOf = (json: unknown): HttpAnswer => ({
  status: 200,
  headers: {},
  body: Buffer.from(JSON.stringify(json)),
  date: null,
  url: 'https://erp.example/graphql',
});

/** The bodies that are sent for answers that come one after the other. */
async function bodiesOf(
  text: string,
  settings: Options,
  answers: readonly unknown[],
  since: string | null = null,
): Promise<string[]> {
  const query = await queryOf(text);
  const pager = graphqlPager({
    path: 'q.graphql',
    query,
    settings: readGraphqlSettings(settings),
    records: '$.data.list.items',
  });
  const bodies: string[] = [];
  const send = ({ body = '' }: HttpRequest): Promise<HttpAnswer> => {
    bodies.push(body);
    return Promise.resolve(answerOf(answers[bodies.length - 1]));
  };
  const session = openPageSession({ send, close: () => Promise.resolve() }, pager, since);
  let next: string | null = null;
  do ({ next } = await session.page(next, new AbortController().signal));
  while (next !== null);
  return bodies;
}

const page = (next: string | null, ...items: unknown[]): unknown => ({ data: { list: { items, next } } });

describe('a question', () => {
  const variables = {
    text: '12',
    id: '12',
    count: '12',
    share: '12345678901234567890.10',
    open: 'true',
    days: '["2026-11-01"]',
    filter: '{"status": 1}',
    state: 'OPEN',
  };
  const text = `query Q($text: String, $id: ID!, $count: Int!, $share: Float, $open: Boolean, $days: [Date!]!, $filter: F, $state: State) {
    list(text: $text) { items { id } next }
  }`;

  test('sends each variable as the type that the query declares, numbers with all their digits', async () => {
    const [body = ''] = await bodiesOf(text, { variables }, [page(null)]);
    expect(body.slice(body.indexOf('"variables"'))).toBe(
      '"variables":{"text":"12","id":"12","count":12,"share":12345678901234567890.10,"open":true,"days":["2026-11-01"],"filter":{"status": 1},"state":"OPEN"}}',
    );
    expect(JSON.parse(body)).toMatchObject({ query: text });
  });

  test('is refused where a variable has no value of its type, or is not declared', async () => {
    for (const wrong of [
      { count: '1.5' },
      { count: '2147483648' },
      { open: 'yes' },
      { days: 'x' },
      { share: '0x1' },
      { other: '1' },
    ]) {
      const sent = bodiesOf(text, { variables: { ...variables, ...wrong } }, [page(null)]);
      await expect(sent).rejects.toMatchObject({ code: 'source-failed' });
    }
  });

  test('goes on with the cursor that the answer gives, from the watermark that was reached', async () => {
    const paged = 'query Q($after: String, $from: String) { list(after: $after, from: $from) { items { at } next } }';
    const settings = { next: '$.data.list.next', since: 'from', watermark: '$.at' };
    const bodies = await bodiesOf(paged, settings, [page('a', { at: '2026-11-02' }), page('')], '2026-11-01');
    expect(bodies.map((body) => (JSON.parse(body) as { variables: unknown }).variables)).toEqual([
      { from: '2026-11-01' },
      { from: '2026-11-01', after: 'a' },
    ]);
  });

  test('is never anything but one query', async () => {
    for (const [text, reason] of [
      ['mutation { pay }', 'mutation'],
      ['query A { a } mutation B { pay }', 'mutation'],
      ['subscription { a }', 'subscription'],
      ['query A { a } query B { b }', 'second'],
      ['fragment F on X { a }', 'no query'],
      ['query { a', 'Expected'],
    ] as const) {
      expect(await readQuery(text)).toMatchObject({ reason: expect.stringContaining(reason) as string });
    }
  });
});

describe('an answer with errors', () => {
  test.each([
    ['THROTTLED', 'source-busy', true],
    ['UNAUTHENTICATED', 'credentials-refused', false],
    ['FORBIDDEN', 'access-refused', false],
    ['INTERNAL_SERVER_ERROR', 'source-failed', true],
    ['GRAPHQL_VALIDATION_FAILED', 'source-failed', false],
  ])('of the code %s is %s, also where it has data', (kind, code, retryable) => {
    const errors = [{ message: 'No more today', extensions: { code: kind } }];
    expect(() => refuseErrors(answerOf({ data: { list: { items: [] } }, errors }))).toThrow(
      expect.objectContaining({
        code,
        retryable,
        message: expect.stringContaining('No more today') as string,
      }) as Error,
    );
  });

  test('of no code tells what the source says', () => {
    expect(() => refuseErrors(answerOf({ errors: [{ message: 'Unknown field' }], data: null }))).toThrow(
      'Unknown field',
    );
  });

  test('is none where the list of errors is empty, or records speak of errors', () => {
    expect(() => refuseErrors(answerOf({ errors: [], data: {} }))).not.toThrow();
    expect(() => refuseErrors(answerOf({ data: { list: [{ errors: [{ message: 'x' }] }] } }))).not.toThrow();
  });
});

const schema = `type Query { invoices(first: Int!, after: String): Connection! }
type Connection { nodes: [Invoice!]! pageInfo: PageInfo! total: Int }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Invoice { id: ID! amount: Float }`;
const good = `query Invoices($first: Int!, $after: String) {
  invoices(first: $first, after: $after) { ...Page }
}
fragment Page on Connection { rows: nodes { id ... on Invoice { amount } } pageInfo { hasNextPage endCursor } }`;

describe('a query file', () => {
  const settings: Options = { variables: { first: '100' }, connection: '$.data.invoices', schema: 's.graphql' };
  const check = async (
    text: string | null,
    changes: Options = {},
    columns = ['$.id', '$.amount'],
  ): Promise<string[]> => {
    const files: Readonly<Record<string, string | null>> = { 'q.graphql': text, 's.graphql': schema, 's.json': '{}' };
    const problems = await checkGraphqlFeed({
      path: 'q.graphql',
      format: 'json',
      settings: { ...settings, ...changes },
      records: '$.data.invoices.rows',
      columns,
      readText: (file) => Promise.resolve(files[file] ?? null),
    });
    return problems.map(({ at, reason }) => {
      if (typeof at === 'string') return `${at}: ${reason}`;
      if ('setting' in at) return `${at.setting}: ${reason}`;
      return `${files[at.file]?.slice(at.start, at.end).split('\n')[0]}: ${reason}`;
    });
  };

  test('that fits has nothing told', async () => {
    expect(await check(good)).toEqual([]);
    expect(await check(null)).toEqual([]);
  });

  test('is told where the schema does not know what it selects', async () => {
    expect(await check(good.replace('amount', 'amout'))).toEqual([
      'amout: Cannot query field "amout" on type "Invoice". Did you mean "amount"?',
    ]);
  });

  test('is told what it does not select, and who reads that', async () => {
    const without = { schema: 's.none' };
    expect(await check(good.replace(' endCursor', ''), without)).toEqual([
      'connection: the query does not select $.data.invoices.pageInfo.endCursor',
    ]);
    expect(await check(good.replace('rows: ', ''), without)).toEqual([
      'path: it does not select the records, $.data.invoices.rows',
    ]);
    expect(await check(good, { ...without, recordId: '$.number' }, ['$.id', '$.gross'])).toEqual([
      'recordId: the query does not select $.number of a record',
      'path: the map reads $.gross of a record, which the query does not select',
    ]);
  });

  test('is told which variables it lacks, and which have no value', async () => {
    expect(await check(good, { variables: { first: 'many', last: '1' } })).toEqual([
      "variables: 'many' is no value of the type that the query declares for $first",
      'variables: the query has no variable $last',
    ]);
    expect(await check(good, { variables: {}, after: 'cursor' })).toEqual([
      'after: the query has no variable $cursor',
      '$first: Int!: $first is required, and the first question has no value for it',
    ]);
  });

  test('is told to be no query, and its schema to be none', async () => {
    expect(await check('mutation Pay { pay }')).toEqual([
      'mutation Pay { pay }: only queries are sent, and this is a mutation',
    ]);
    expect((await check(good, { schema: 's.json' }))[0]).toContain('it is no answer to the introspection query');
  });
});

describe('settings of a query', () => {
  test('that do not go together are told', () => {
    const options = (settings: Options): (string | null)[] =>
      checkGraphqlSettings(settings).map(({ option }) => option);
    expect(options({ connection: '$.data.a', next: '$.data.a.next', more: '$.data.m' })).toEqual(['next', 'more']);
    expect(options({ after: 'cursor', maxPages: '5' })).toEqual(['after', 'maxPages']);
    expect(options({ since: 'from', connection: '$.data.a' })).toEqual(['since']);
    expect(options({ connection: '$.data.a', after: 'cursor', maxPages: '5' })).toEqual([]);
  });
});
