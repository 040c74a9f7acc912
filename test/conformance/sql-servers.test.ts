import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { OperationalError } from '../../src/base/errors.js';
import type { FetchedPage, PagesRequest } from '../../src/plugin/fetcher.js';
import type { SqlServer } from '../support/servers/postgres.js';
import { mariadb, postgresql, quoted } from '../support/sql-servers.js';
import { pullPages, pullRows, rowsOfPage, sqlRequest, unhurriedFetcher } from '../support/sql-source.js';
import { describePageFetcher } from './page-fetcher.js';
import { provesFetcher } from './record.js';

const pageSize = 4;

// SQLite is proved beside it, in `sql-sqlite.test.ts`, on every machine.
describe.skipIf(![postgresql, mariadb].every(({ isInstalled }) => isInstalled))('both servers', () => {
  provesFetcher(import.meta.filename, {
    fetcher: 'sql',
    standing: 'verified',
    against: 'PostgreSQL, MariaDB and SQLite',
  });
});

for (const kind of [postgresql, mariadb]) {
  const title = `a server of ${kind.kind}`;
  if (!kind.isInstalled) console.warn(`SKIPPED: ${title}: it is not installed on this machine`);

  describe.skipIf(!kind.isInstalled)(title, () => {
    let server: SqlServer;
    beforeAll(async () => {
      server = await kind.start();
      await server.run(...kind.createReader);
    });
    afterAll(() => server.stop());

    const options = (given: Readonly<Record<string, string>> = {}): PagesRequest['options'] => ({
      kind: kind.kind,
      host: 'localhost',
      port: String(server.port),
      database: server.database,
      user: 'root',
      password: server.password,
      ...given,
    });
    const request = (
      path: string,
      columns: readonly string[],
      settings: PagesRequest['settings'] = {},
      given: Readonly<Record<string, string>> = {},
    ) => sqlRequest(options(given), path, columns, { settings });
    const probe = (path: string, columns: readonly string[], given: Readonly<Record<string, string>> = {}) =>
      unhurriedFetcher.probe(request(path, columns, {}, given));
    const failure = (work: Promise<unknown>): Promise<OperationalError | null> =>
      work.then(
        () => null,
        (error: OperationalError) => error,
      );
    const fill = (rows: number): Promise<void> =>
      server.run(
        'drop view if exists slow',
        'drop table if exists sale',
        'create table sale (id bigint primary key, gross varchar(20))',
        kind.fill(rows),
      );

    describe('as every source of pages', () => {
      describePageFetcher(unhurriedFetcher, async () => {
        await fill(0);
        return {
          pageSize,
          request: () => request('sale', ['id', 'gross'], { pageSize: String(pageSize) }),
          withBadCredentials: () => request('sale', ['id'], {}, { password: 'wrong' }),
          hold: fill,
          numbersOf: (page) => rowsOfPage(page).map(({ id }) => Number(id)),
          dieNext: () => server.kill(),
          revive: () => server.restart(),
          change: null,
          restarts: true,
          close: () => Promise.resolve(),
        };
      }, ['change']);
    });

    test('gives every value of every type with its exact text, and tells nothing from empty', async () => {
      const names = kind.types.map((_, index) => `v${index}`);
      const cells = fc.tuple(
        ...kind.types.map(({ value }) => fc.option(value, { freq: 8, nil: ['null', null] as const })),
      );
      const rows = fc.sample(cells, { numRuns: 200, seed: 20261121 });
      const columns = kind.types.map(({ type }, index) => `${names[index]} ${type}`);
      const values = rows.map((row, index) => `(${[String(index), ...row.map(([literal]) => literal)].join(', ')})`);
      await server.run(
        'drop table if exists cell',
        `create table cell (id int primary key, ${columns.join(', ')})`,
        `insert into cell values ${values.join(', ')}`,
      );
      const found = await pullRows(request('cell', names, { pageSize: '7' }));
      expect(found).toEqual(
        rows.map((row) => Object.fromEntries(row.map(([, expected], index) => [names[index], expected]))),
      );
      await server.run('drop table cell');
    });

    test('gives each row once by keys of every kind, whatever a page has', async () => {
      await server.run(
        'drop table if exists line',
        'create table line (no varchar(20), line numeric(30, 10), at timestamp, id bigint, primary key (no, line, at))',
        `insert into line values ${['a', 'B', 'c', 'é', "o'x", 'z"']
          .flatMap((no) =>
            ['1', '2', '10', '9007199254740993.1', '9007199254740993.2'].map(
              (line, index) =>
                `(${quoted(no + index)}, ${line}, '2026-11-20 10:00:0${index}.0', 1), (${quoted(no)}, ${line}, '2026-11-20 10:00:00', ${index})`,
            ),
          )
          .join(', ')}`,
      );
      const keys = ['no', 'line', 'at'];
      const whole = await pullRows(request('line', keys, { pageSize: '1000' }));
      expect(new Set(whole.map((row) => JSON.stringify(row))).size).toBe(60);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 70 }), async (size) => {
          expect(await pullRows(request('line', keys, { pageSize: String(size) }))).toEqual(whole);
        }),
        { numRuns: 12, examples: [[1], [59], [60], [61]] },
      );
    });

    test('asks with time-outs in a transaction that can only read', async () => {
      await server.run(...kind.views);
      const by = { by: ['id'] };
      expect(await pullRows(request('seen', Object.keys(kind.seen), by, { statementTimeout: '7s' }))).toEqual([
        kind.seen,
      ]);
      await expect(pullRows(request('writing', ['id'], by))).rejects.toMatchObject({
        message: expect.stringMatching(/read.only transaction/i) as string,
      });
    });

    test('reads one state of the data, whatever others write meanwhile', async () => {
      await fill(10);
      const session = await unhurriedFetcher.open(request('sale', ['id'], { pageSize: '4' }));
      const { signal } = new AbortController();
      try {
        const first = await session.page(null, signal);
        await server.run('delete from sale where id in (6, 9)', `insert into sale values (11, '1')`);
        const second = await session.page(first.next, signal);
        const third = await session.page(second.next, signal);
        const ids = [first, second, third].flatMap(rowsOfPage).map(({ id }) => Number(id));
        expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        expect(third.next).toBeNull();
      } finally {
        await session.close();
      }
    });

    test('reads the rows of a day, in its zone where they have instants, and those with a value', async () => {
      await server.run(
        'drop table if exists sale_day',
        `create table sale_day (id int primary key, day date, wall ${kind.kind === 'mariadb' ? 'datetime' : 'timestamp'}, at ${kind.kind === 'mariadb' ? 'timestamp null' : 'timestamptz'}, no varchar(20))`,
        `insert into sale_day values (1, '2026-11-20', '2026-11-20 00:00:00', '2026-11-20 06:00:00', '2026-11-20x'), (2, '2026-11-20', '2026-11-20 23:59:59', '2026-11-21 05:59:59', '2026-11-20'), (3, '2026-11-21', '2026-11-21 00:00:00', '2026-11-20 05:59:59', 'x'), (4, null, null, null, '7''x')`,
      );
      const ids = async (settings: PagesRequest['settings']) =>
        (await pullRows(request('sale_day', ['id'], settings))).map(({ id }) => id);
      expect(await ids({ on: { day: '2026-11-20' } })).toEqual(['1', '2']);
      expect(await ids({ on: { wall: '2026-11-20' } })).toEqual(['1', '2']);
      expect(await ids({ on: { at: '2026-11-20' }, timezone: 'America/Chicago' })).toEqual(['1', '2']);
      expect(await ids({ on: { at: '2026-11-20' } })).toEqual(['1', '3']);
      expect(await ids({ on: { no: '2026-11-20' } })).toEqual(['1', '2']);
      expect(await ids({ where: { no: "7'x" } })).toEqual(['4']);
      expect(await ids({ where: { id: '2' }, on: { day: '2026-11-20' } })).toEqual(['2']);
      expect(await ids({ where: { no: "' or 1 = 1 -- " } })).toEqual([]);
      expect(await ids({ where: { no: "\\' or 1 = 1 -- " } })).toEqual([]);
      for (const wrong of [{ where: { id: 'x' } }, { on: { id: '2026-11-20' } }, { where: { day: '2026-13-45' } }]) {
        expect(await failure(ids(wrong))).toMatchObject({ code: 'source-unreadable', retryable: false });
      }
    });

    test('tells host, encryption, user, permission, table and columns apart, without reading', async () => {
      await fill(1);
      await server.run('drop table if exists secret', 'create table secret (id int primary key)');
      await server.run(kind.grant('sale'));
      const reader = { user: 'reader', password: 'reader-password' };
      expect(await probe('sale', ['id', 'gross'], reader)).toBe(
        `localhost:${server.port}/${server.database}/sale can be read (2 columns, by id)`,
      );
      expect(await probe('sale', ['id'], { replica: `localhost:${server.port}`, host: 'nowhere.invalid' })).toContain(
        'on the replica',
      );
      const wrong: readonly [() => Promise<unknown>, object][] = [
        [
          () => probe('sale', ['id'], { host: 'nowhere.invalid' }),
          { code: 'host-not-found', parameters: { host: 'nowhere.invalid' } },
        ],
        [() => probe('sale', ['id'], { port: '1' }), { code: 'host-unreachable', retryable: true }],
        [() => probe('sale', ['id'], { tls: 'true' }), { code: 'host-refused', retryable: false }],
        [() => probe('sale', ['id'], { password: 'wrong' }), { code: 'credentials-refused', retryable: false }],
        [() => probe('sale', ['id'], { user: 'nobody' }), { code: 'credentials-refused' }],
        [() => probe('secret', ['id'], reader), { code: 'access-refused' }],
        [
          () => probe('gone', ['id']),
          { code: 'source-not-found', parameters: { path: `localhost:${server.port}/${server.database}/gone` } },
        ],
        [() => probe('nowhere.sale', ['id']), { code: 'source-not-found' }],
        [
          () => probe('sale', ['id', 'tax']),
          { code: 'source-columns', parameters: { missing: ['tax'], found: ['id', 'gross'] } },
        ],
      ];
      for (const [asked, expected] of wrong) expect(await failure(asked())).toMatchObject(expected);
      expect(await probe('sale', ['id'], { tls: 'true', certificateAuthority: server.authority })).toContain(
        'can be read',
      );
      await expect(pullRows(request('sale', ['tax']))).rejects.toMatchObject({ code: 'source-columns' });
      await expect(pullRows(request('secret', ['id'], {}, reader))).rejects.toMatchObject({ code: 'access-refused' });
    });

    test('lets the server end what takes too long, and what nobody waits for any more', async () => {
      await fill(3);
      await server.run(kind.slowView);
      const slow = (given: Readonly<Record<string, string>>) => request('slow', ['id'], { by: ['id'] }, given);
      expect(await failure(pullPages(slow({ statementTimeout: '1s' })))).toMatchObject({
        code: 'source-busy',
        retryable: true,
      });
      const session = await unhurriedFetcher.open(slow({}));
      const controller = new AbortController();
      const reason = new Error('enough');
      const asked = failure(session.page(null, controller.signal));
      await until(async () => (await server.query(kind.running)).some(({ query }) => String(query).includes('slow')));
      controller.abort(reason);
      expect(await asked).toBe(reason);
      await session.close();
      await until(async () => !(await server.query(kind.running)).some(({ query }) => String(query).includes('slow')));
    });

    test('reads a table to its end that is dropped meanwhile, and says that columns and tables went', async () => {
      await fill(10);
      const session = await unhurriedFetcher.open(request('sale', ['id', 'gross'], { pageSize: '4' }));
      const { signal } = new AbortController();
      const pages: FetchedPage[] = [await session.page(null, signal)];
      const dropped = server.run('drop table sale');
      for (let at = pages[0]?.next ?? null; at !== null; at = pages.at(-1)?.next ?? null)
        pages.push(await session.page(at, signal));
      await session.close();
      expect(pages.flatMap(rowsOfPage).length).toBe(10);
      await dropped;
      await fill(3);
      await server.run(
        kind.kind === 'mariadb'
          ? 'alter table sale rename column gross to amount'
          : 'alter table sale rename gross to amount',
      );
      await expect(pullRows(request('sale', ['id', 'gross']))).rejects.toMatchObject({
        code: 'source-columns',
        parameters: { found: ['id', 'amount'] },
      });
      await server.run('drop table sale');
      await expect(pullRows(request('sale', ['id', 'gross']))).rejects.toMatchObject({ code: 'source-not-found' });
    });

    test('holds one page of a large table at a time', async () => {
      await fill(200_000);
      const session = await unhurriedFetcher.open(request('sale', ['id', 'gross'], { pageSize: '5000' }));
      const { signal } = new AbortController();
      let [rows, peak, largest] = [0, 0, 0];
      const before = process.memoryUsage().rss;
      try {
        let checkpoint: string | null = null;
        do {
          const page: FetchedPage = await session.page(checkpoint, signal);
          rows += page.bytes.toString('latin1').split('\n').length - 1;
          largest = Math.max(largest, page.bytes.length);
          peak = Math.max(peak, process.memoryUsage.rss());
          checkpoint = page.next;
        } while (checkpoint !== null);
      } finally {
        await session.close();
      }
      expect(rows).toBe(200_000);
      expect(largest).toBeLessThan(512 * 1024);
      expect(peak - before).toBeLessThan(150 * 1024 * 1024);
    });
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
