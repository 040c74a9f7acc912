import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeEmptyDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { createPostgresDatabase, onServer, postgresUrl } from '../support/postgres-database.js';
import { startStoreProcess } from '../support/store-process.js';
import { oneDay } from '../support/store-records.js';
import { findCompletedRun, listBreaks, listRuns } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import * as createTables from '../../src/store/migrations/0001-create-tables.js';
import { migrations } from '../../src/store/migrations/index.js';

/** A completed run and its break, as the tables of the first version had them. */
const recordsOfFirstVersion = `
insert into tieout.configuration_versions values ('v', '{}', '2026-11-02Z');
insert into tieout.runs (id, rule, scope_from, scope_to, status, as_of, config_version, identity, inputs, digest, result,
  started_at, finished_at)
values ('r', 'tills-vs-ledger', '2026-11-01', '2026-11-01', 'completed', '2026-11-02Z', 'v', 'i', '[]', 'd', '{}',
  '2026-11-02Z', '2026-11-02Z');
insert into tieout.breaks (id, rule, counterpart, scope_from, scope_to, key, outcome, tier, category, status, difference,
  trace, first_seen, last_seen, runs, last_run)
values ('b', 'tills-vs-ledger', 'ledger', '2026-11-01', '2026-11-01', '{}', 'missing', 3, 'c', 'open', '{}', '[]',
  '2026-11-02Z', '2026-11-02Z', 1, 'r')`;

const names = migrations.map(({ name }) => name);

/** Takes the tables away, and what says that they were made. */
async function dropTables({ database }: Store): Promise<void> {
  await database.raw('drop schema tieout_reporting cascade');
  const { rows } = await database.raw<{ rows: { name: string }[] }>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'tieout' and tablename not like 'migrations%'",
  );
  await database.raw(`drop table ${rows.map(({ name }) => `tieout.${name}`).join(', ')}`);
  const { rows: functions } = await database.raw<{ rows: { name: string }[] }>(
    "select oid::regprocedure::text as name from pg_proc where pronamespace = 'tieout'::regnamespace",
  );
  for (const { name } of functions) await database.raw(`drop function ${name}`);
  await database.raw('delete from tieout.migrations where name <> ?', [names[0] ?? '']);
}

describeEmptyDatabases('migrations', (create) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await create();
  });
  afterEach(() => database.remove());

  it('are all applied when a store opens, and the health says so', async () => {
    const store = await database.open();
    const health = await store.readHealth();
    expect(health.migrations).toEqual({ applied: names, pending: [] });
    expect(health.embedded).toBe(database.kind === 'embedded');
    expect(health.serverVersion).toMatch(/^\d+\.\d+/);
  });

  it('are not applied a second time', async () => {
    const first = await database.open();
    await first.close();
    const second = await database.open();
    const { rows } = await second.database.raw<{ rows: { name: string }[] }>('select name from tieout.migrations');
    expect(rows.map(({ name }) => name)).toEqual(names);
  });

  it('give runs and breaks of an earlier tieout the history of their rule', async () => {
    const old = await database.open();
    await dropTables(old);
    await createTables.up(old.database);
    await old.database.raw(recordsOfFirstVersion);
    await old.close();

    const store = await database.open();
    const [run] = (await listRuns(store.database, { ruleHistories: ['tills-vs-ledger'] }, { limit: 9 })).items;
    expect(run).toMatchObject({ id: 'r', rule: 'tills-vs-ledger', instance: null, ruleHistory: 'tills-vs-ledger' });
    const [kept] = (await listBreaks(store.database, { ruleHistories: ['tills-vs-ledger'] }, { limit: 9 })).items;
    expect(kept).toMatchObject({ id: 'b', rule: 'tills-vs-ledger', instance: null, ruleHistory: 'tills-vs-ledger' });
    expect((await findCompletedRun(store.database, 'tills-vs-ledger', oneDay))?.id).toBe('r');
  });

  it('of a newer version stop an older one from using the database', async () => {
    const store = await database.open();
    await store.database.raw(
      `insert into tieout.migrations (name, batch, migration_time) values ('9999-something-new', 2, '2030-01-01Z')`,
    );
    await store.close();
    await expect(database.open()).rejects.toMatchObject({
      code: 'database-newer',
      parameters: { migration: '9999-something-new' },
    });
  });
});

describe.skipIf(!postgresUrl)('two processes that open one PostgreSQL database at once', () => {
  it('migrate it once, and both can use it', async () => {
    const database = await createPostgresDatabase();
    const processes = [1, 2, 3].map(() => startStoreProcess('open', database.url));
    const said = await Promise.all(processes.map((process) => process.nextLine()));
    await Promise.all(processes.map((process) => process.kill()));
    expect(said).toEqual(['open', 'open', 'open']);
    await onServer(
      `select 1 / (case count(*) when ${names.length} then 1 else 0 end) from tieout.migrations`,
      database.url,
    );
    await database.drop();
  });
});
