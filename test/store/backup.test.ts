import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { verifyAudit } from '../../src/audit/verify-audit.js';
import { runRules } from '../../src/run/run-rules.js';
import { listRuns, openStore } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { fixedClock } from '../../src/base/clock.js';
import { createMigratedDatabase, createPostgresDatabase, onServer, postgresUrl } from '../support/postgres-database.js';
import type { PostgresDatabase } from '../support/postgres-database.js';
import { repository } from '../support/repository.js';
import { compileSample, openSample } from '../support/sample-runs.js';
import type { SampleWorkspace } from '../support/sample-runs.js';

const run = promisify(execFile);
const reason = 'skipped, TIEOUT_TEST_POSTGRES_URL is not set';

/** Plays a script of deploy/ on a database; gives what it says, and rejects with it. */
async function play(script: string, url: string, parameters: readonly string[]): Promise<string> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const env = {
    PATH: process.env['PATH'],
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
  };
  return (await run(join(repository, 'deploy', script), [...parameters], { env })).stdout;
}

describe.skipIf(postgresUrl === undefined)(`a backup${postgresUrl === undefined ? `: ${reason}` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-test-backup-'));
  const backup = join(folder, 'backups', 'first');
  const databases: PostgresDatabase[] = [];
  const stores: Store[] = [];
  let sample: SampleWorkspace;
  let source: PostgresDatabase;

  const runDay = async (date: string): Promise<void> => {
    const wanted = { rules: Object.keys(sample.plan.rules), from: date, to: date, asOf: '2026-11-02T06:00:00.000Z' };
    for await (const ending of runRules(sample.tools, sample.plan, wanted)) expect(ending.kind).toBe('finished');
  };
  const empty = async (): Promise<PostgresDatabase> => {
    const database = await createPostgresDatabase();
    databases.push(database);
    return database;
  };
  const open = async (database: PostgresDatabase): Promise<Store> => {
    const store = await openStore({ url: database.url }, fixedClock('2026-11-02T06:00:00.000Z'));
    stores.push(store);
    return store;
  };

  beforeAll(async () => {
    source = await createMigratedDatabase();
    databases.push(source);
    const options = { url: source.url };
    sample = await openSample(
      { kind: 'PostgreSQL', options, open: () => open(source), remove: () => Promise.resolve() },
      await compileSample(undefined, 'test'),
    );
    await runDay('2010-12-21');
    // Runs go on while it is made.
    await Promise.all([runDay('2010-12-22'), play('backup.sh', source.url, [sample.tools.archiveDirectory, backup])]);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const database of databases) await database.drop();
    await sample.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('that is made while runs go on is restored with its books balanced, its audit whole and every object it names', async () => {
    const target = await empty();
    const archiveDirectory = join(folder, 'restored');
    expect(await play('restore.sh', target.url, [backup, archiveDirectory])).toContain('Restored from');
    const store = await open(target);

    const { findings, events } = await verifyAudit({ store, onProgress: () => undefined });
    expect(findings).toEqual([]);
    expect(events).toBeGreaterThan(0);

    const runs = await listRuns(store.database, { status: 'completed' }, { limit: 100 });
    expect(runs.items.length).toBeGreaterThanOrEqual(Object.keys(sample.plan.rules).length);
    for (const { counterparts } of runs.items) {
      expect(Object.values(counterparts).every(({ balanced }) => balanced)).toBe(true);
    }

    const archive = openArchive(archiveDirectory);
    const { rows } = await store.database.raw<{ rows: { kind: 'raw' | 'normalized'; sha256: string }[] }>(
      `select 'raw' as kind, sha256 from tieout.batch_payloads
       union select 'normalized', snapshot_sha256 from tieout.batch_payloads where snapshot_sha256 is not null`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { kind, sha256 } of rows) await archive.open(kind, sha256);

    // What was run is known there, what was under way is run anew, and both give the answers of the first place.
    sample = { ...sample, tools: { ...sample.tools, store, archive, archiveDirectory } };
    await runDay('2010-12-21');
    await runDay('2010-12-22');
    const answers = async (of: Store): Promise<object[]> =>
      (await listRuns(of.database, { status: 'completed' }, { limit: 100 })).items
        .map(({ ruleHistory, scope, digest }) => ({ rule: ruleHistory, date: scope.from, digest }))
        .toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
    expect(await answers(store)).toEqual(await answers(stores[0] ?? store));
    expect((await verifyAudit({ store, onProgress: () => undefined })).findings).toEqual([]);
  });

  it('shares with an earlier one what is the same', async () => {
    const second = join(folder, 'backups', 'second');
    await play('backup.sh', source.url, [sampleArchive(), second, backup]);
    const [object = ''] = objectsOf(join(backup, 'archive'));
    expect(statSync(join(second, 'archive', object)).ino).toBe(statSync(join(backup, 'archive', object)).ino);
  });

  it('writes over nothing, and leaves nothing half-done', async () => {
    await expect(play('backup.sh', source.url, [sampleArchive(), backup])).rejects.toThrow(/never writes over another/);
    const other = join(folder, 'backups', 'other');
    const gone = source.url.replace(/\/[^/]*$/, '/no_such_database');
    await expect(play('backup.sh', gone, [sampleArchive(), other])).rejects.toThrow(/no_such_database/);
    expect(readdirSync(join(folder, 'backups')).filter((name) => name.startsWith('other'))).toEqual([]);
  });

  it('is not restored over anything: neither a database nor an archive', async () => {
    await expect(play('restore.sh', source.url, [backup, join(folder, 'new')])).rejects.toThrow(/has tables of tieout/);
    const target = await empty();
    await expect(play('restore.sh', target.url, [backup, sampleArchive()])).rejects.toThrow(/is not empty/);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it('is not restored when it is damaged, be it the dump or an object', async () => {
    const target = await empty();
    for (const [name, path, message] of [
      ['dump', 'database.dump', /not what was backed up/],
      ['object', join('archive', objectsOf(join(backup, 'archive'))[0] ?? ''), /objects of the archive are damaged/],
    ] as const) {
      const copy = join(folder, `damaged-${name}`);
      await run('cp', ['-R', backup, copy]);
      appendFileSync(join(copy, path), 'x');
      await expect(play('restore.sh', target.url, [copy, join(folder, 'new')])).rejects.toThrow(message);
    }
    expect(await onServer("select 1 from pg_namespace where nspname = 'tieout'", target.url)).toEqual([]);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  /** Of the first place. */
  function sampleArchive(): string {
    return join(sample.directory, 'archive');
  }
});

/** The paths of the files below a directory, from there. */
function objectsOf(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
