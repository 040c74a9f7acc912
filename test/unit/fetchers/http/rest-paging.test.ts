import { describe, expect, test } from 'vitest';
import { openPageSession } from '../../../../src/fetchers/http/page-session.js';
import type { HttpAnswer, HttpRequest } from '../../../../src/fetchers/http/messages.js';
import { restPager } from '../../../../src/fetchers/http/rest-pager.js';
import { checkRestFeed, checkRestSettings, readRestSettings } from '../../../../src/fetchers/http/rest-settings.js';
import type { FetchedPage, Options } from '../../../../src/plugin/fetcher.js';

interface Said {
  readonly status?: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly date?: string;
}

interface Pulled {
  readonly pages: readonly FetchedPage[];
  readonly asked: readonly (Readonly<Record<string, string>> | string)[];
}

/** Asks for all pages of answers that come one after the other, each page in a session of its own. */
async function pull(settings: Options, answers: readonly Said[], since: string | null = null): Promise<Pulled> {
  const asked: (Readonly<Record<string, string>> | string)[] = [];
  const transport = {
    send({ url, query = {} }: HttpRequest): Promise<HttpAnswer> {
      const { status = 200, json = [], headers = {}, date = null } = answers[asked.length] ?? {};
      asked.push(url ?? query);
      const body = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json));
      return Promise.resolve({ status, headers, body, date, url: 'https://hub.example/v1/invoices' });
    },
    close: () => Promise.resolve(),
  };
  const pages: FetchedPage[] = [];
  let next: string | null = null;
  do {
    const pager = restPager({
      path: 'invoices',
      settings: readRestSettings(settings),
      records: '$',
      keyParameter: 'key',
    });
    const session = openPageSession(transport, pager, since);
    const page: FetchedPage = await session.page(next, new AbortController().signal);
    pages.push(page);
    ({ next } = page);
  } while (next !== null);
  return { pages, asked };
}

const ids = (...values: readonly number[]): { id: number }[] => values.map((id) => ({ id }));

describe('paging by number', () => {
  const byPage = { paging: 'page', pageSize: '2', sizeParameter: 'limit', query: { status: 'open' } };

  test('asks with the number, the size and what else is asked, from the first page on', async () => {
    const { asked } = await pull({ ...byPage, firstPage: '0', parameter: 'p' }, [{ json: ids(1, 2) }, { json: [] }]);
    const rest = { status: 'open', limit: '2' };
    expect(asked).toEqual([
      { ...rest, p: '0' },
      { ...rest, p: '1' },
    ]);
  });

  test('ends with a page that is shorter than an earlier one, and with an empty one', async () => {
    const short = await pull(byPage, [{ json: ids(1, 2) }, { json: ids(3) }]);
    expect(short.pages).toHaveLength(2);
    const empty = await pull(byPage, [{ json: ids(1, 2) }, { json: ids(3, 4) }, { json: [] }]);
    expect(empty.pages).toHaveLength(3);
  });

  test('goes on where the source gives fewer at once than it was asked for', async () => {
    const { pages } = await pull({ ...byPage, pageSize: '100' }, [
      { json: ids(1, 2) },
      { json: ids(3, 4) },
      { json: [] },
    ]);
    expect(pages).toHaveLength(3);
  });

  test('ends where the total is reached, without another question', async () => {
    const headers = { 'x-total-count': '4' };
    const total = { paging: 'page', total: 'X-Total-Count' };
    const { pages } = await pull(total, [
      { json: ids(1, 2), headers },
      { json: ids(3, 4), headers },
    ]);
    expect(pages).toHaveLength(2);
  });

  test('ends where the answer says that there are no more pages', async () => {
    const more = { paging: 'page', more: 'X-More' };
    const answers = [
      { json: ids(1), headers: { 'x-more': 'true' } },
      { json: ids(2), headers: { 'x-more': 'false' } },
    ];
    expect((await pull(more, answers)).pages).toHaveLength(2);
  });
});

describe('paging by offset', () => {
  test('asks for what comes after the records that there were, however many they are', async () => {
    const { asked } = await pull({ paging: 'offset' }, [{ json: ids(1, 2, 3) }, { json: ids(4) }, { json: [] }]);
    expect(asked).toEqual([{ offset: '0' }, { offset: '3' }, { offset: '4' }]);
  });
});

describe('paging by cursor', () => {
  const headers = (next: string): Readonly<Record<string, string>> => ({ 'x-next': next });
  const byCursor = { paging: 'cursor', next: 'X-Next', parameter: 'after' };

  test('goes on over pages without records until there is no cursor', async () => {
    const answers = [
      { json: ids(1), headers: headers('a') },
      { headers: headers('b') },
      { json: ids(2), headers: headers('') },
    ];
    const { asked } = await pull(byCursor, answers);
    expect(asked).toEqual([{}, { after: 'a' }, { after: 'b' }]);
  });

  test('notices a cursor that comes again, at once or later', async () => {
    for (const cursors of [
      ['a', 'a'],
      ['a', 'b', 'c', 'a'],
    ]) {
      const answers = cursors.map((cursor, index) => ({ json: ids(index), headers: headers(cursor) }));
      await expect(pull(byCursor, answers)).rejects.toMatchObject({ code: 'source-endless' });
    }
  });

  test('takes a cursor that is a large number as it is written', async () => {
    const json = '{"items":[],"next":12345678901234567890}';
    const asked: unknown[] = [];
    const pager = restPager({
      path: 'x',
      settings: readRestSettings({ ...byCursor, next: '$.next' }),
      records: '$.items',
      keyParameter: null,
    });
    const send = ({ query }: HttpRequest): Promise<HttpAnswer> => {
      const body = Buffer.from(asked.length === 0 ? json : '{"items":[],"next":null}');
      asked.push(query);
      return Promise.resolve({ status: 200, headers: {}, body, date: null, url: 'https://hub.example/x' });
    };
    const session = openPageSession({ send, close: () => Promise.resolve() }, pager, null);
    const { next } = await session.page(null, new AbortController().signal);
    await session.page(next, new AbortController().signal);
    expect(asked).toEqual([{}, { after: '12345678901234567890' }]);
  });
});

describe('paging by link', () => {
  test('follows the next address as the answer gives it, relative to where the answer came from', async () => {
    const link = '</v1/invoices?page=9>; rel="last", <?page=2&k=%20x>; title="a, b"; rel=next';
    const { asked } = await pull({ paging: 'link', query: { a: '1' } }, [
      { json: ids(1), headers: { link } },
      { json: ids(2) },
    ]);
    expect(asked).toEqual([{ a: '1' }, 'https://hub.example/v1/invoices?page=2&k=%20x']);
  });

  test('keeps no key of the connection that the source repeats', async () => {
    const link = '<?page=2&key=hush&x=1>; rel=next';
    const { asked } = await pull({ paging: 'link' }, [{ json: ids(1), headers: { link } }, { json: ids(2) }]);
    expect(asked).toEqual([{}, 'https://hub.example/v1/invoices?page=2&x=1']);
  });

  test('says how long the source wants to be left alone where its quota is spent and pages are left', async () => {
    const headers = { link: '<?page=2>; rel=next', 'x-ratelimit-remaining': '0', 'retry-after': '30' };
    const { link: _, ...spent } = headers;
    const { pages } = await pull({ paging: 'link' }, [
      { json: ids(1), headers },
      { json: ids(2), headers: spent },
    ]);
    expect(pages.map(({ wait }) => wait)).toEqual([30, undefined]);
  });

  test('says that a header or an address cannot be read', async () => {
    for (const link of ['<<<>>>>', '<http://[>; rel=next']) {
      await expect(pull({ paging: 'link' }, [{ headers: { link } }])).rejects.toMatchObject({ code: 'source-failed' });
    }
  });
});

describe('pages that do not fit together', () => {
  const byPage = { paging: 'page', recordId: '$.id' };

  test.each<[string, Options, readonly Said[]]>([
    ['a record is on two pages', byPage, [{ json: ids(1, 2) }, { json: ids(2, 3) }]],
    ['a record is on one page twice', byPage, [{ json: ids(1, 1) }]],
    [
      'the total changes',
      { paging: 'page', total: 'T' },
      [
        { json: ids(1), headers: { t: '3' } },
        { json: ids(2), headers: { t: '4' } },
      ],
    ],
    [
      'the state changes',
      { paging: 'page', snapshot: 'ETag' },
      [
        { json: ids(1), headers: { etag: '"a"' } },
        { json: ids(2), headers: { etag: '"b"' } },
      ],
    ],
    ['fewer records come than were told', { paging: 'link', total: 'T' }, [{ json: ids(1), headers: { t: '3' } }]],
    ['more records come than were told', { paging: 'page', total: 'T' }, [{ json: ids(1, 2, 3), headers: { t: '2' } }]],
  ])('are noticed where %s', async (_, settings, answers) => {
    await expect(pull(settings, answers)).rejects.toMatchObject({ code: 'source-changed' });
  });

  test('are noticed where the same page comes again and again, or they never end', async () => {
    const same = { json: ids(1, 2) };
    await expect(pull({ paging: 'page' }, [same, same])).rejects.toMatchObject({ code: 'source-endless' });
    const endless = Array.from({ length: 9 }, (_, index) => ({ json: ids(index) }));
    await expect(pull({ paging: 'page', maxPages: '4' }, endless)).rejects.toMatchObject({ code: 'source-endless' });
  });

  test('are asked for again from the first where a checkpoint says nothing', async () => {
    const pager = restPager({
      path: 'x',
      settings: readRestSettings({ paging: 'page' }),
      records: '$',
      keyParameter: 'key',
    });
    const transport = { send: () => Promise.reject(new Error('asked')), close: () => Promise.resolve() };
    const session = openPageSession(transport, pager, null);
    for (const checkpoint of ['', '{}', 'null', '{"position":1}']) {
      const asked = session.page(checkpoint, new AbortController().signal);
      await expect(asked).rejects.toMatchObject({ code: 'source-changed' });
    }
  });
});

describe('an answer', () => {
  test('without content has no records, and is the last', async () => {
    const { pages } = await pull({ paging: 'page', total: 'T' }, [{ status: 204, json: '' }]);
    expect(pages.map(({ bytes, next }) => [bytes.length, next])).toEqual([[0, null]]);
  });

  test.each<[string, Options, Said, boolean]>([
    ['is not JSON', {}, { json: '<html>' }, true],
    ['is cut', {}, { json: '[{"id":1}' }, true],
    ['is empty', {}, { json: '' }, true],
    ['has no list', {}, { json: { error: 'no' } }, false],
    ['has null where the list should be', {}, { json: 'null' }, false],
    ['lacks the total', { paging: 'page', total: 'T' }, { json: ids(1) }, false],
    ['has a total that is none', { paging: 'page', total: 'T' }, { headers: { t: 'many' } }, false],
    [
      'says neither that there is more nor that there is not',
      { paging: 'page', more: 'M' },
      { headers: { m: '1' } },
      false,
    ],
    ['says that there is more and not where', { paging: 'link', more: 'M' }, { headers: { m: 'true' } }, false],
    ['has a record without what names it', { recordId: '$.id' }, { json: [{}] }, false],
  ])('that %s is a failure of the source', async (_, settings, answer, retryable) => {
    await expect(pull(settings, [answer])).rejects.toMatchObject({ code: 'source-failed', retryable });
  });
});

describe('the watermark', () => {
  const since = { since: 'from', watermark: '$.at', startAt: '2026-01-01T00:00:00Z', overlap: '5m' };
  const at = (...values: readonly unknown[]): unknown[] => values.map((value) => ({ at: value }));

  test('of the deliveries before is asked from, less the overlap, and before the first what is configured', async () => {
    expect((await pull(since, [{}])).asked).toEqual([{ from: '2026-01-01T00:00:00Z' }]);
    expect((await pull(since, [{}], '2026-11-02T00:02:00+00:00')).asked).toEqual([{ from: '2026-11-01T23:57:00Z' }]);
    expect((await pull(since, [{}], '2026-11-02')).asked).toEqual([{ from: '2026-11-01' }]);
    expect((await pull({ ...since, overlap: '0s' }, [{}], '42')).asked).toEqual([{ from: '42' }]);
    await expect(pull(since, [{}], '42')).rejects.toMatchObject({ code: 'source-failed' });
  });

  test('is the greatest value of all pages, as a time or a number, and stays where nothing came', async () => {
    const reached = async (json: unknown, before: string | null): Promise<string | null | undefined> =>
      (await pull(since, [{ json }], before)).pages.at(-1)?.watermark;
    expect(await reached(at('2026-11-02T01:00:00+02:00', '2026-11-02T00:30:00Z', null), null)).toBe(
      '2026-11-02T00:30:00Z',
    );
    expect(await reached([], '2026-11-02')).toBe('2026-11-02');
    expect(await reached([], null)).toBeNull();
    const numbers = { ...since, overlap: '0s' };
    const pages = [{ json: at(9, 100) }, { json: at(20) }, { json: [] }];
    expect((await pull({ ...numbers, paging: 'page' }, pages, '99')).pages.map(({ watermark }) => watermark)).toEqual([
      '100',
      '100',
      '100',
    ]);
  });

  test('never goes beyond when the source answered first, be its records in the future', async () => {
    const answered = { date: '2026-11-02T10:00:00Z' };
    const instants = await pull(since, [{ json: at('2027-01-01T00:00:00Z'), ...answered }]);
    expect(instants.pages[0]?.watermark).toBe('2026-11-02T10:00:00Z');
    const dates = await pull(since, [{ json: at('2027-01-01'), ...answered }]);
    expect(dates.pages[0]?.watermark).toBe('2026-11-02');
  });

  test('asks for the same in another session, however far the deliveries before went meanwhile', async () => {
    const paged = { ...since, paging: 'page' };
    const { pages, asked } = await pull(paged, [{ json: at('2026-11-03T00:00:00Z') }, {}], '2026-11-02T00:05:00Z');
    expect(asked.map((query) => (query as Record<string, string>)['from'])).toEqual([
      '2026-11-02T00:00:00Z',
      '2026-11-02T00:00:00Z',
    ]);
    expect(JSON.parse(pages[0]?.next ?? '')).toMatchObject({ since: '2026-11-02T00:05:00Z' });
  });
});

describe('settings that do not go together', () => {
  const options = (settings: Options): (string | null)[] => checkRestSettings(settings).map(({ option }) => option);

  test('are told, each where it stands', () => {
    expect(options({ next: '$.next', pageSize: '5' })).toEqual(['pageSize', 'next']);
    expect(options({ paging: 'page', next: '$.next' })).toEqual(['next']);
    expect(options({ paging: 'cursor' })).toEqual(['paging']);
    expect(options({ paging: 'page', sizeParameter: 'limit' })).toEqual(['sizeParameter']);
    expect(options({ watermark: '$.at', overlap: '5m' })).toEqual(['watermark', 'overlap']);
    expect(options({ since: 'from' })).toEqual(['since']);
    expect(options({ since: 'from', watermark: '$.id', startAt: '0', overlap: '5m' })).toEqual(['overlap']);
    expect(options({ paging: 'link', pageSize: '5', sizeParameter: 'limit' })).toEqual([]);
  });

  test('need JSON where they are read out of it', () => {
    const readText = (): Promise<null> => Promise.resolve(null);
    const found = (settings: Options): unknown[] =>
      checkRestFeed({ settings, path: 'x', format: 'json', columns: [], readText }).map(({ at }) => at);
    expect(found({ paging: 'page', recordId: '$.id' })).toEqual([{ setting: 'paging' }, { setting: 'recordId' }]);
    expect(found({ paging: 'cursor', next: '$.next' })).toEqual([{ setting: 'next' }]);
    expect(found({ paging: 'cursor', next: 'X-Next' })).toEqual([]);
  });
});
