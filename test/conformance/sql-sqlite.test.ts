import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSqlFetcher } from '../../src/fetchers/sql/sql-fetcher.js';
import type { PagesRequest } from '../../src/plugin/fetcher.js';
import { pullPages, pullRows, rowsOfPage, sqlRequest, unhurriedFetcher } from '../support/sql-source.js';
import { describePageFetcher } from './page-fetcher.js';

let workspace: string;
let file: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tieout-sqlite-'));
  file = join(workspace, 'till.db');
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function run(statement: string, ...parameters: unknown[]): void {
  const database = new Database(file);
  try {
    if (parameters.length === 0) database.exec(statement);
    else database.prepare(statement).run(...parameters);
  } finally {
    database.close();
  }
}

const options = { kind: 'sqlite', file: 'till.db' };
const request = (path: string, columns: readonly string[], given: Partial<PagesRequest> = {}): PagesRequest =>
  sqlRequest(options, path, columns, { workspace, directories: [], ...given });
const settings = (given: PagesRequest['settings']): Partial<PagesRequest> => ({ settings: given });

const pageSize = 4;

describePageFetcher(unhurriedFetcher, () => {
  run('create table sale (id integer primary key, gross text)');
  return Promise.resolve({
    pageSize,
    request: () => request('sale', ['id', 'gross'], settings({ pageSize: String(pageSize) })),
    withBadCredentials: null,
    hold: (records) => {
      run(`delete from sale; insert into sale with recursive n (i) as (select 1 union all select i + 1 from n where i < ${records})
        select i, '12.50' from n where i <= ${records}`);
      return Promise.resolve();
    },
    numbersOf: (page) => rowsOfPage(page).map(({ id }) => Number(id)),
    dieNext: null,
    revive: () => Promise.resolve(),
    change: null,
    restarts: true,
    close: () => Promise.resolve(),
  });
}, ['withBadCredentials', 'dieNext', 'change']);

describe('a table of SQLite', () => {
  test('gives every value with its exact text, whatever its type, and tells nothing from empty', async () => {
    const value = fc.oneof(
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.double({ noNaN: true }).filter((number) => !Object.is(number, -0)),
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/\p{Surrogate}/gu, '')),
      fc.uint8Array(),
      fc.constantFrom(null, '', '5', 'a\0b'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (values, size) => {
          run('drop table if exists cell; create table cell (id integer primary key, held, "a?b.c" text)');
          const database = new Database(file);
          // The driver cuts a text at a NUL when it is bound: as bytes it is whole.
          const insert = database.prepare(
            `insert into cell values (?, case when ? = 'text' then cast(? as text) else ? end, '')`,
          );
          for (const [index, held] of values.entries()) {
            const bytes = typeof held === 'string' ? Buffer.from(held) : null;
            insert.run(index + 1, bytes === null ? 'other' : 'text', bytes, bytes === null ? held : null);
          }
          database.close();
          const rows = await pullRows(request('cell', ['held', 'a?b.c'], settings({ pageSize: String(size) })));
          expect(rows.map(({ held }) => held)).toEqual(values.map(expected));
          expect(new Set(rows.map((row) => row['a?b.c']))).toEqual(new Set(['']));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('keeps text that is not UTF-8 as it is, so that the record is set aside', async () => {
    run(
      `create table cell (id integer primary key, held); insert into cell values (1, cast(x'41ff' as text)), (2, 'ok')`,
    );
    const [page] = await pullPages(request('cell', ['held']));
    expect(page?.bytes.toString('latin1')).toBe('{"held":"A\u00ff"}\n{"held":"ok"}\n');
  });

  test.each([1, 2, 3, 7, 100])('gives each row once by a key of several columns, %i at a time', async (size) => {
    run(`create table line (no text collate nocase, line, gross, primary key (no, line));
      insert into line values ('a', 1, 1), ('B', 1, 2), ('b2', 1, 3), ('a', 10, 4), ('a', 9, 5), ('C', 'x', 6), ('C', 2, 7)`);
    const rows = await pullRows(request('line', ['gross'], settings({ pageSize: String(size) })));
    expect(rows.map(({ gross }) => gross)).toEqual(['1', '5', '4', '2', '3', '7', '6']);
  });

  test('refuses keys by which rows could be lost', async () => {
    run(`create table sale (id integer primary key, no text collate nocase, half real, some);
      insert into sale values (1, 'a', 0.5, 1), (2, 'A', 1.5, null), (3, 'b', 2.5, 2.5);
      create view seen as select id + 0 as id, no from sale; create table bare (a)`);
    const by = (...names: string[]) => settings({ by: names, pageSize: '1' });
    const codes: readonly [string, Partial<PagesRequest>, string][] = [
      ['sale', by('no'), "two rows have the same 'no'"],
      ['sale', by('half'), "values of 'half' (REAL) cannot be told apart exactly"],
      ['sale', by('some'), "a row has nothing in 'some'"],
      ['sale', { settings: { by: ['some'], where: { id: '3' } } }, "'some' holds what cannot be compared exactly"],
      ['seen', {}, 'it has no primary key'],
      ['bare', {}, 'it has no primary key'],
    ];
    for (const [table, given, reason] of codes) {
      await expect(pullRows(request(table, [], given))).rejects.toMatchObject({
        code: 'source-not-pageable',
        parameters: { reason },
      });
    }
    expect(await pullRows(request('seen', ['no'], by('id')))).toEqual([{ no: 'a' }, { no: 'A' }, { no: 'b' }]);
  });

  test('reads the rows of a day, and those with a value', async () => {
    run(`create table sale (id integer primary key, day text, store integer, any_store);
      insert into sale values (1, '2026-11-20', 7, '07'), (2, '2026-11-20T23:59:59', 7, 7), (3, '2026-11-21', 7, 7), (4, null, 8, 7)`);
    const ids = async (given: PagesRequest['settings']) =>
      (await pullRows(request('sale', ['id'], settings(given)))).map(({ id }) => id);
    expect(await ids({ on: { day: '2026-11-20' } })).toEqual(['1', '2']);
    expect(await ids({ where: { store: '7' } })).toEqual(['1', '2', '3']);
    expect(await ids({ where: { any_store: '7' } })).toEqual(['2', '3', '4']);
    expect(await ids({ where: { any_store: "7' or '1' = '1" } })).toEqual([]);
    await expect(ids({ on: { store: '2026-11-20' } })).rejects.toMatchObject({ code: 'source-unreadable' });
    await expect(ids({ on: { day: '2026-02-30' } })).rejects.toMatchObject({ code: 'source-unreadable' });
  });

  test('sees one state of a file that others write to', async () => {
    run('pragma journal_mode = wal; create table sale (id integer primary key); insert into sale values (1), (2), (3)');
    const session = await unhurriedFetcher.open(request('sale', ['id'], settings({ pageSize: '1' })));
    try {
      const { signal } = new AbortController();
      const first = await session.page(null, signal);
      run('delete from sale where id = 2; insert into sale values (4)');
      const second = await session.page(first.next, signal);
      const third = await session.page(second.next, signal);
      expect([first, second, third].flatMap(rowsOfPage)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }]);
      expect(third.next).toBeNull();
    } finally {
      await session.close();
    }
  });

  test('says that a file is locked, and may be asked again', async () => {
    run('create table sale (id integer primary key)');
    const other = new Database(file);
    other.exec('begin exclusive; insert into sale values (1)');
    await expect(pullRows(request('sale', ['id']))).rejects.toMatchObject({ code: 'source-busy', retryable: true });
    other.exec('commit');
    other.close();
    expect(await pullRows(request('sale', ['id']))).toEqual([{ id: '1' }]);
  });

  test('says what is missing, what may not be read, and what there is instead', async () => {
    run('create table sale (id integer primary key, gross real, net numeric, no text)');
    const probe = (path: string, columns: string[], given: Partial<PagesRequest> = {}) =>
      unhurriedFetcher.probe(request(path, columns, given));
    expect(await probe('sale', ['id', 'gross', 'net', 'no'])).toBe(
      'till.db/sale can be read (4 columns, by id); binary floating point at the source: gross, net',
    );
    const missing = { code: 'source-columns', parameters: { missing: ['tax'], found: ['id', 'gross', 'net', 'no'] } };
    await expect(probe('sale', ['id', 'tax'])).rejects.toMatchObject(missing);
    await expect(pullRows(request('sale', ['id', 'tax']))).rejects.toMatchObject(missing);
    await expect(probe('sales', ['id'])).rejects.toMatchObject({ code: 'source-not-found' });
    await expect(probe('other.sale', ['id'])).rejects.toMatchObject({ code: 'source-not-found' });
    const of = (name: string) => ({ options: { kind: 'sqlite', file: name } });
    await expect(probe('sale', [], of('none.db'))).rejects.toMatchObject({ code: 'source-unreadable' });
    expect(existsSync(join(workspace, 'none.db'))).toBe(false);
    writeFileSync(join(workspace, 'text.db'), 'no database, whatever it is called. '.repeat(100));
    await expect(probe('sale', [], of('text.db'))).rejects.toMatchObject({ code: 'source-unreadable' });
    symlinkSync('/etc/hostname', join(workspace, 'link.db'));
    for (const outside of ['/etc/hostname', 'link.db']) {
      await expect(probe('sale', [], of(outside))).rejects.toMatchObject({
        code: 'source-unreadable',
        parameters: { reason: 'it is outside of the workspace, and tieout.yaml does not allow its directory' },
      });
    }
  });

  test('asks for no more rows in a second than it may, whatever a page has', async () => {
    run(`create table sale (id integer primary key);
      insert into sale with recursive n (i) as (select 1 union all select i + 1 from n where i < 100) select i from n`);
    let now = 0;
    const begun: number[] = [];
    const waiting = createSqlFetcher({
      now: () => {
        begun.push(now);
        return now;
      },
      wait: (milliseconds) => {
        now += milliseconds;
        return Promise.resolve();
      },
    });
    const slow = { options: { ...options, rowsPerSecond: '7' }, ...settings({ pageSize: '2000' }) };
    const pages = await pullPages(request('sale', ['id'], slow), waiting);
    expect(pages.map((page) => rowsOfPage(page).length)).toEqual([35, 35, 30]);
    expect(now).toBe(10_000);
    expect(begun.length).toBeGreaterThanOrEqual(pages.length);
  });
});

function expected(value: bigint | number | string | Uint8Array | null): string | number | null {
  if (value === null || typeof value === 'number')
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
}
