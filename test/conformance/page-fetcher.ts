import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OperationalError } from '../../src/base/errors.js';
import { allowsHost } from '../../src/base/host.js';
import type { FetchedPage, PageFetcher, PagesRequest } from '../../src/plugin/fetcher.js';

/** A source of pages under a test's control, which begins without records. Records are told apart by their number. */
export interface PageBench {
  /** Of one delivery, with pages of at most `pageSize` records, that connects as it may. */
  request(): PagesRequest;
  /** The same with a user or a secret that the source does not accept; null where it has none. */
  withBadCredentials: (() => PagesRequest) | null;
  /** How many records a page has at most. */
  readonly pageSize: number;
  /** Lets the source have so many records, numbered from 1 in the order in which they are given. */
  hold(records: number): Promise<void>;
  /** The numbers of the records that a page has. */
  numbersOf(page: FetchedPage): readonly number[];
  /** Lets the source die at the next question that it is asked, or in the middle of the answer; null: it cannot. */
  dieNext: (() => Promise<void>) | null;
  /** Lets it answer again. */
  revive(): Promise<void>;
  /**
   * Changes the source so that the pages that follow do not fit those before; null where a delivery sees one state
   * whatever happens.
   */
  change: (() => Promise<void>) | null;
  /** Another session sees another state of the source: it refuses a checkpoint of this one, and all is asked again. */
  readonly restarts?: true;
  close(): Promise<void>;
}

/** What some sources have nothing of: a file accepts everybody and does not die. */
type Possible = 'withBadCredentials' | 'dieNext' | 'change';

/**
 * The suite that every fetcher of pages must pass.
 *
 * @param impossible what its source has nothing of, for whatever bench
 */
export function describePageFetcher(
  fetcher: PageFetcher,
  openBench: () => Promise<PageBench>,
  impossible: readonly Possible[] = [],
): void {
  describe(`the fetcher '${fetcher.name}'`, () => {
    let bench: PageBench;
    beforeEach(async () => {
      bench = await openBench();
    });
    const testWith = <Name extends Possible>(
      name: Name,
      title: string,
      run: (possible: NonNullable<PageBench[Name]>) => Promise<void>,
    ): void => {
      if (impossible.includes(name)) return;
      test(title, async () => {
        const possible = bench[name];
        if (!possible) throw new Error(`The bench has no '${name}', and is not said to lack it`);
        await run(possible);
      });
    };
    afterEach(() => bench.close());
    const pull = (request = bench.request()): Promise<FetchedPage[]> => pullFrom(fetcher, request, null);
    const numbers = (pages: readonly FetchedPage[]): number[] => pages.flatMap((page) => bench.numbersOf(page));

    test('describes itself, its options and its settings', () => {
      expect(fetcher.description).toMatch(/\.$/);
      for (const option of Object.values({ ...fetcher.options, ...fetcher.settings })) {
        expect(option.description).toMatch(/\.$/);
        if (typeof option.example === 'string') expect(option.check?.(option.example) ?? null).toBeNull();
        if (typeof option.example === 'string' && option.values) expect(option.values).toContain(option.example);
      }
      expect(Object.values(fetcher.settings ?? {}).filter(({ secret }) => secret)).toEqual([]);
    });

    test('takes a secret only in options that say so, and tells its hosts without one', () => {
      const named = Object.keys(fetcher.options).filter((name) => /password|passphrase|secret|apiKey$/i.test(name));
      expect(named.filter((name) => !fetcher.options[name]?.secret)).toEqual([]);
      const plain = Object.entries(bench.request().options).filter(([name]) => !fetcher.options[name]?.secret);
      for (const given of [Object.fromEntries(plain), {}]) {
        expect(fetcher.hostsOf(given).filter((host) => !allowsHost(host, host))).toEqual([]);
      }
    });

    test('gives one page without records where there are none', async () => {
      const pages = await pull();
      expect(pages.map((page) => bench.numbersOf(page).length)).toEqual([0]);
    });

    test('gives one record', async () => {
      await bench.hold(1);
      expect(numbers(await pull())).toEqual([1]);
    });

    test('gives many records once each, in order, whether the last page is full or not', async () => {
      for (const records of [bench.pageSize - 1, bench.pageSize, bench.pageSize + 1, bench.pageSize * 3]) {
        await bench.hold(records);
        const pages = await pull();
        expect(numbers(pages)).toEqual(Array.from({ length: records }, (_, index) => index + 1));
        expect(pages.filter((page) => bench.numbersOf(page).length > bench.pageSize)).toEqual([]);
      }
    });

    test('gives very many pages, one at a time', async () => {
      await bench.hold(bench.pageSize * 200);
      let last = 0;
      for await (const page of pagesOf(fetcher, bench.request())) {
        for (const number of bench.numbersOf(page)) {
          expect(number).toBe(last + 1);
          last = number;
        }
      }
      expect(last).toBe(bench.pageSize * 200);
    });

    test('gives the same bytes when nothing changed', async () => {
      await bench.hold(bench.pageSize * 2 + 1);
      const bytes = (pages: readonly FetchedPage[]): readonly string[] => pages.map((page) => page.bytes.toString());
      expect(bytes(await pull())).toEqual(bytes(await pull()));
    });

    test('goes on at a checkpoint in another session, with the same bytes', async () => {
      await bench.hold(bench.pageSize * 3 + 1);
      const whole = await pull();
      for (const [index, { next }] of whole.entries()) {
        if (next === null) continue;
        if (bench.restarts) {
          const other = pullFrom(fetcher, bench.request(), next);
          await expect(other).rejects.toMatchObject({ code: 'source-changed', retryable: false });
          continue;
        }
        const rest = await pullFrom(fetcher, bench.request(), next);
        expect(rest.map((page) => page.bytes.toString())).toEqual(
          whole.slice(index + 1).map((page) => page.bytes.toString()),
        );
      }
    });

    test('stops when it is cancelled, before a page and while one is asked for', async () => {
      await bench.hold(bench.pageSize * 2);
      const reason = new Error('enough');
      const session = await fetcher.open(bench.request());
      try {
        await expect(session.page(null, AbortSignal.abort(reason))).rejects.toBe(reason);
        const controller = new AbortController();
        const asked = session.page(null, controller.signal);
        controller.abort(reason);
        await expect(asked).rejects.toBe(reason);
      } finally {
        await session.close();
      }
    });

    testWith('withBadCredentials', 'says that it is not accepted, without asking again', async (withBadCredentials) => {
      await bench.hold(1);
      await expect(pull(withBadCredentials())).rejects.toMatchObject({
        code: 'credentials-refused',
        retryable: false,
      });
      await expect(fetcher.probe(withBadCredentials())).rejects.toMatchObject({ code: 'credentials-refused' });
    });

    testWith(
      'dieNext',
      'says that a source that dies may come back, and goes on with the page that failed',
      async (dieNext) => {
        await bench.hold(bench.pageSize * 3);
        const first = await fetcher.open(bench.request());
        const page = await first.page(null, new AbortController().signal);
        await dieNext();
        const failure = await first.page(page.next, new AbortController().signal).then(
          () => null,
          (error: OperationalError) => error,
        );
        await first.close();
        expect(failure).toMatchObject({ name: 'OperationalError', retryable: true });
        await bench.revive();
        const whole = bench.restarts ? await pull() : [page, ...(await pullFrom(fetcher, bench.request(), page.next))];
        expect(numbers(whole)).toEqual(Array.from({ length: bench.pageSize * 3 }, (_, index) => index + 1));
      },
    );

    testWith('change', 'says that the source changed where pages do not fit together', async (change) => {
      await bench.hold(bench.pageSize * 3);
      const session = await fetcher.open(bench.request());
      try {
        const page = await session.page(null, new AbortController().signal);
        await change();
        const goOn = async (): Promise<void> => {
          let { next } = page;
          while (next !== null) ({ next } = await session.page(next, new AbortController().signal));
        };
        await expect(goOn()).rejects.toMatchObject({ code: 'source-changed' });
      } finally {
        await session.close();
      }
      expect(numbers(await pull()).length).toBeGreaterThan(0);
    });

    test('can be closed with pages left, and twice', async () => {
      await bench.hold(bench.pageSize * 2);
      const session = await fetcher.open(bench.request());
      await session.page(null, new AbortController().signal);
      await session.close();
      await session.close();
    });

    test('probes without fetching', async () => {
      await bench.hold(bench.pageSize);
      expect(await fetcher.probe(bench.request())).toMatch(/\w/);
    });
  });
}

async function pullFrom(fetcher: PageFetcher, request: PagesRequest, from: string | null): Promise<FetchedPage[]> {
  const pages: FetchedPage[] = [];
  for await (const page of pagesOf(fetcher, request, from)) pages.push(page);
  return pages;
}

/** The pages of a delivery, from a checkpoint on. */
async function* pagesOf(
  fetcher: PageFetcher,
  request: PagesRequest,
  from: string | null = null,
): AsyncGenerator<FetchedPage> {
  const session = await fetcher.open(request);
  try {
    let checkpoint = from;
    do {
      const page = await session.page(checkpoint, request.signal);
      yield page;
      checkpoint = page.next;
    } while (checkpoint !== null);
  } finally {
    await session.close();
  }
}
