import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allowsHost } from '../../src/base/host.js';
import type { FetchRequest, FileFetcher } from '../../src/plugin/fetcher.js';
import { collect } from '../support/byte-streams.js';

/** A source under a test's control, which begins empty. */
export interface FetcherBench {
  request(path: string, signal: AbortSignal): FetchRequest;
  deliver(name: string, content: string): Promise<void>;
  /** Delivers so many zero bytes. */
  deliverHuge(name: string, bytes: number): Promise<void>;
  /** Ways in which a payload can change or die while it is being read, and the code each must end with. */
  readonly disturbances: readonly { what: string; code: string; disturb(name: string): Promise<void> }[];
  /** Takes the right to read a payload away, and gives it back; null where that cannot be done here. */
  forbid(name: string): Promise<(() => Promise<void>) | null>;
  /** The code of what may not be read; `source-unreadable` unless given. */
  readonly forbidden?: string;
  close(): Promise<void>;
}

const oneGiB = 1024 ** 3;

/** The suite every fetcher must pass: what it may find, in which order, and how it fails. */
export function describeFetcher(
  fetcher: FileFetcher,
  openBench: () => Promise<FetcherBench>,
  disturbances: readonly string[],
): void {
  describe(`the fetcher '${fetcher.name}'`, () => {
    let bench: FetcherBench;
    beforeEach(async () => {
      bench = await openBench();
    });
    afterEach(() => bench.close());
    const fetch = (path: string, signal = new AbortController().signal) => fetcher.fetch(bench.request(path, signal));
    const contents = async (path: string): Promise<string[]> =>
      Promise.all((await fetch(path)).map(async (payload) => Buffer.concat(await collect(payload.read())).toString()));

    test('describes itself and its options', () => {
      expect(fetcher.description).toMatch(/\.$/);
      for (const option of Object.values(fetcher.options)) {
        expect(option.description).toMatch(/\.$/);
        for (const example of [option.example].flat()) {
          if (typeof example === 'string') expect(option.check?.(example) ?? null).toBeNull();
        }
        expect(option.secret && option.directory).toBeUndefined();
      }
    });

    test('takes a secret only in options that say so, and tells its hosts without one', () => {
      const named = Object.keys(fetcher.options).filter((name) =>
        /pass|secret|token|api-?key|private-?key/i.test(name),
      );
      expect(named.filter((name) => !fetcher.options[name]?.secret)).toEqual([]);
      const plain = Object.entries(fetcher.options).filter(([, { secret }]) => !secret);
      const options = Object.fromEntries(plain.map(([name, { example }]) => [name, example]));
      for (const given of [options, {}]) {
        expect(fetcher.hostsOf(given).filter((host) => !allowsHost(host, host))).toEqual([]);
      }
    });

    test('says that nothing was delivered, and for which feed', async () => {
      for (const path of ['sales.csv', 'sales_*.csv', 'nowhere/sales.csv', 'nowhere/*.csv']) {
        await expect(fetch(path)).rejects.toMatchObject({
          code: 'source-not-found',
          parameters: { feed: 'till/sales' },
        });
      }
    });

    test('fetches one payload by its name, exactly', async () => {
      await bench.deliver('sales.csv', 'a,b\r\n\0é\n');
      await bench.deliver('sales.csv.bak', 'other');
      expect(await contents('sales.csv')).toEqual(['a,b\r\n\0é\n']);
    });

    test('fetches a payload without bytes', async () => {
      await bench.deliver('sales.csv', '');
      expect(await contents('sales.csv')).toEqual(['']);
    });

    test('fetches all payloads that a pattern matches, and no other, sorted by name', async () => {
      for (const name of ['sales_10.csv', 'sales_2.csv', 'sales_1.csv', 'sales_1.txt', 'other_1.csv'])
        await bench.deliver(name, name);
      expect(await contents('sales_*.csv')).toEqual(['sales_1.csv', 'sales_10.csv', 'sales_2.csv']);
      expect(await contents('sales_?.csv')).toEqual(['sales_1.csv', 'sales_2.csv']);
    });

    test('takes a path that is the name of one file for no pattern, and names the file last in its source', async () => {
      for (const name of ['sales_[1].csv', 'sales_1.csv', 'sales_*.csv']) await bench.deliver(name, name);
      for (const name of ['sales_[1].csv', 'sales_*.csv']) {
        const found = await fetcher.fetch({ ...bench.request(name, new AbortController().signal), literal: true });
        expect(found.map(({ source }) => source.split(/[\\/]/).at(-1))).toEqual([name]);
      }
      const none = { ...bench.request('sales_?.csv', new AbortController().signal), literal: true };
      await expect(fetcher.fetch(none)).rejects.toMatchObject({ code: 'source-not-found' });
    });

    test('gives the same payloads every time it is asked', async () => {
      for (const name of ['b.csv', 'a.csv']) await bench.deliver(name, name);
      const first = (await fetch('*.csv')).map((payload) => payload.source);
      expect((await fetch('*.csv')).map((payload) => payload.source)).toEqual(first);
    });

    test('streams a huge payload without gathering it', async () => {
      await bench.deliverHuge('huge.csv', oneGiB);
      const [payload] = await fetch('huge.csv');
      const before = process.memoryUsage().rss;
      let [bytes, peak] = [0, before];
      for await (const chunk of payload?.read() ?? []) {
        bytes += chunk.length;
        peak = Math.max(peak, process.memoryUsage.rss());
      }
      expect(bytes).toBe(oneGiB);
      expect(peak - before).toBeLessThan(oneGiB / 4);
    });

    test('never gives a chunk that changes later', async () => {
      await bench.deliverHuge('huge.csv', 4 * 1024 ** 2);
      const [payload] = await fetch('huge.csv');
      const seen: [Buffer, string][] = [];
      const hash = (chunk: Buffer): string => createHash('sha256').update(chunk).digest('hex');
      for await (const chunk of payload?.read() ?? []) seen.push([chunk, hash(chunk)]);
      for (const [chunk, was] of seen) expect(hash(chunk)).toBe(was);
    });

    test('stops when it is cancelled: before, while it looks, and while it reads', async () => {
      await bench.deliverHuge('huge.csv', 64 * 1024 ** 2);
      const reason = new Error('enough');
      await expect(fetch('huge.csv', AbortSignal.abort(reason))).rejects.toBe(reason);
      await expect(fetch('*.csv', AbortSignal.abort(reason))).rejects.toBe(reason);
      const controller = new AbortController();
      const [payload] = await fetch('huge.csv', controller.signal);
      let chunks = 0;
      const reading = async (): Promise<void> => {
        for await (const chunk of payload?.read() ?? []) {
          chunks += chunk.length > 0 ? 1 : 0;
          controller.abort(reason);
        }
      };
      await expect(reading()).rejects.toBe(reason);
      expect(chunks).toBe(1);
    });

    test('can be left in the middle of a payload', async () => {
      await bench.deliverHuge('huge.csv', 64 * 1024 ** 2);
      for (let round = 0; round < 3; round++) {
        const [payload] = await fetch('huge.csv');
        for await (const chunk of payload?.read() ?? []) {
          expect(chunk.length).toBeGreaterThan(0);
          break;
        }
      }
    });

    test.each(disturbances)('never passes off as whole a payload that %s while it is read', async (what) => {
      const found = bench.disturbances.find((disturbance) => disturbance.what === what);
      await bench.deliverHuge('huge.csv', 8 * 1024 ** 2);
      const [payload] = await fetch('huge.csv');
      const reading = async (): Promise<void> => {
        let isFirst = true;
        for await (const chunk of payload?.read() ?? []) {
          if (isFirst && chunk.length > 0) await found?.disturb('huge.csv');
          isFirst = false;
        }
      };
      await expect(reading()).rejects.toMatchObject({ code: found?.code });
    });

    test.runIf(fetcher.tellsVersions)('tells which version of a file there is', async () => {
      const versions = async () => (await fetch('*.csv')).map(({ version }) => version);
      await bench.deliver('a.csv', 'one');
      await bench.deliver('b.csv', 'two, longer');
      const first = await versions();
      expect(first.map((version) => version?.bytes)).toEqual([3, 11]);
      expect(first.every((version) => !Number.isNaN(Date.parse(version?.modifiedAt ?? '')))).toBe(true);
      expect(await versions()).toEqual(first);
      await bench.deliver('a.csv', 'grown');
      expect((await versions())[0]).not.toEqual(first[0]);
    });

    describe.runIf(fetcher.relocates)('moves a payload', () => {
      const never = new AbortController().signal;

      test('to a folder, which is made, and to a name in its own', async () => {
        await bench.deliver('a.csv', 'A');
        await bench.deliver('b.csv', 'B');
        const [a, b] = await fetch('*.csv');
        expect(await a?.relocate?.({ folder: 'done/2026', name: 'a.csv' }, never)).toMatch(/done\/2026\/a\.csv$/);
        expect(await b?.relocate?.({ folder: null, name: 'b.csv.done' }, never)).toMatch(/b\.csv\.done$/);
        await expect(fetch('*.csv')).rejects.toMatchObject({ code: 'source-not-found' });
        expect(await contents('done/**/*.csv')).toEqual(['A']);
        expect(await contents('*.done')).toEqual(['B']);
      });

      test('never over another one', async () => {
        for (const round of ['1', '2', '3']) {
          await bench.deliver('a.csv', round);
          const [a] = await fetch('a.csv');
          await a?.relocate?.({ folder: 'done', name: 'a.csv' }, never);
        }
        expect((await fetch('done/*')).map(({ source }) => source.split('/').at(-1))).toEqual([
          'a.2.csv',
          'a.3.csv',
          'a.csv',
        ]);
        expect(await contents('done/*')).toEqual(['2', '3', '1']);
      });

      test('only as it was fetched', async () => {
        await bench.deliver('a.csv', 'one');
        const [a] = await fetch('a.csv');
        await bench.deliver('a.csv', 'another');
        const moving = a?.relocate?.({ folder: 'done', name: 'a.csv' }, never);
        await expect(moving).rejects.toMatchObject({ code: 'source-changed' });
        expect(await contents('a.csv')).toEqual(['another']);
      });
    });

    test('says what may not be read', async ({ skip }) => {
      await bench.deliver('sales.csv', 'a,b\n');
      const allow = await bench.forbid('sales.csv');
      if (allow === null) {
        console.warn(`SKIPPED: nothing can be made unreadable for the fetcher '${fetcher.name}' here`);
        return skip();
      }
      try {
        for (const path of ['sales.csv', '*.csv']) {
          await expect(contents(path)).rejects.toMatchObject({ code: bench.forbidden ?? 'source-unreadable' });
        }
      } finally {
        await allow();
      }
    });
  });
}
