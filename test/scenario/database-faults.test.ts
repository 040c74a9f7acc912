import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { openGate } from '../support/database-gate.js';
import { openHeldShop, shopDay } from '../support/held-shop.js';
import type { HeldShop } from '../support/held-shop.js';
import { createMigratedDatabase, createPostgresDatabase, onServer, postgresUrl } from '../support/postgres-database.js';
import { startDaemon } from '../support/started-daemon.js';
import type { Answer, StartedDaemon } from '../support/started-daemon.js';
import { waitFor } from '../support/wait-for.js';

/** One try only: a job that is counted as failed once is a dead letter. */
const oneTry = '{ concurrency: 1, attempts: 1, base: 1s, max: 1s, lease: 5s }';
const run = { rules: ['tills-vs-ledger'], date: shopDay };

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function openShop(queue = oneTry): Promise<HeldShop> {
  const shop = await openHeldShop(queue);
  closers.push(() => shop.close());
  return shop;
}

async function start(shop: HeldShop, words: readonly string[], url: string): Promise<StartedDaemon> {
  const daemon = await startDaemon(shop.directory, words, { TIEOUT_DATABASE_URL: url });
  closers.push(() => daemon.stop('SIGKILL'));
  return daemon;
}

/** Starts a run, and gives its job. */
async function startRun(daemon: StartedDaemon): Promise<string> {
  const asked = await daemon.ask('/v1/runs', run);
  expect(asked, JSON.stringify(asked.body)).toMatchObject({ status: 202 });
  return (asked.body['jobs'] as readonly { readonly id: string }[])[0]?.id ?? '';
}

/** A job as the database has it. */
async function jobIn(url: string, id: string): Promise<Record<string, unknown>> {
  const columns = 'state, attempts, failures, failure, worker, run';
  const [job] = await onServer(`select ${columns} from tieout.jobs where id = '${id}'`, url);
  return job as Record<string, unknown>;
}

const isIn = (url: string, id: string, state: string) => async (): Promise<boolean> =>
  (await jobIn(url, id))['state'] === state;

const isReady = (daemon: StartedDaemon, status: number) => async (): Promise<boolean> =>
  (await daemon.ask('/readyz')).status === status;

/** A problem that says to come again. */
function expectRefused(answer: Answer, code: string): void {
  expect(answer).toMatchObject({ status: 503, body: { status: 503, code } });
  expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
}

/** The day is reconciled once, and no job is a dead letter. */
async function expectBooks(url: string): Promise<void> {
  const [books] = await onServer(
    `select (select count(*) from tieout.runs where status = 'completed') as completed,
       (select count(*) from tieout.runs where status = 'running') as running,
       (select count(*) from tieout.breaks where status = 'open') as breaks,
       (select count(*) from tieout.jobs where state = 'failed') as dead`,
    url,
  );
  expect(books).toEqual({ completed: '1', running: '0', breaks: '1', dead: '0' });
}

describe.skipIf(!postgresUrl)('a database that is not well under a daemon', () => {
  it('stands still in the middle of a run: another worker does the work, and whoever stood still changes nothing', async () => {
    const database = await createMigratedDatabase();
    closers.push(() => database.drop());
    const gate = await openGate(database.url);
    closers.push(() => gate.close());
    const shop = await openShop('{ concurrency: 1, attempts: 3, base: 1s, max: 1s, lease: 5s }');
    const daemon = await start(shop, ['serve', '--port', '0'], gate.url);

    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    closers.push(() => blocker.end());
    await blocker.query('begin; lock table tieout.breaks in exclusive mode');
    const job = await startRun(daemon);
    const waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    await waitFor(async () => (await onServer(waiting, database.url)).length > 0);
    gate.stall();
    await blocker.query('rollback');
    const asked = daemon.ask('/v1/breaks');

    await waitFor(isReady(daemon, 503));
    expect(await daemon.ask('/healthz')).toMatchObject({ status: 200 });
    const worker = await start(shop, ['worker'], database.url);
    // What the daemon began holds the scope until the server undoes it.
    await waitFor(isIn(database.url, job, 'completed'), 60_000);
    expectRefused(await asked, 'took-too-long');
    expect(daemon.events('database_lost')).toHaveLength(1);

    gate.open();
    await waitFor(isReady(daemon, 200));
    await waitFor(() => daemon.events('lease_lost').length > 0);
    expect(daemon.events('database_back')).toHaveLength(1);
    expect(await jobIn(database.url, job)).toMatchObject({ failures: 1, failure: null });
    await expectBooks(database.url);
    expect(await daemon.stop()).toMatchObject({ exitCode: 0 });
    expect(await worker.stop()).toMatchObject({ exitCode: 0 });
  }, 120_000);

  it('has no room, then no connection left: work waits, requests are refused with a reason, and all goes on by itself', async () => {
    const { url, role } = await databaseOfRole();
    const shop = await openShop();
    const daemon = await start(shop, ['serve', '--port', '0'], url);
    const room = await fillable();

    await room.fill('runs');
    const job = await startRun(daemon);
    await waitFor(async () => (await jobIn(url, job))['failure'] !== null);
    expect(await jobIn(url, job)).toMatchObject({ state: 'retrying', failures: 0, failure: { code: 'disk-full' } });
    await room.fill('jobs');
    expectRefused(await daemon.ask('/v1/runs', run), 'disk-full');
    await waitFor(isReady(daemon, 503));
    expect(await daemon.ask('/healthz')).toMatchObject({ status: 200 });
    expect(daemon.events('database_lost')).toMatchObject([{ reason: expect.stringContaining('disk is full') as string }]);
    await room.free();
    await waitFor(isIn(url, job, 'completed'), 60_000);
    await waitFor(isReady(daemon, 200));

    shop.hold();
    const next = await startRun(daemon);
    await waitFor(isIn(url, next, 'running'));
    await onServer(`alter role ${role} connection limit 0`);
    await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
    await waitFor(isReady(daemon, 503));
    expectRefused(await daemon.ask('/v1/breaks'), 'database-unreachable');
    shop.release();
    await onServer(`alter role ${role} connection limit -1`);
    await waitFor(isReady(daemon, 200), 60_000);
    await waitFor(isIn(url, next, 'completed'), 60_000);
    await expectBooks(url);
    expect(await daemon.stop()).toMatchObject({ exitCode: 0 });

    /** Refuses writes to tables as a full disk does. */
    async function fillable(): Promise<{ fill(table: string): Promise<unknown>; free(): Promise<unknown> }> {
      const administrator = new URL(postgresUrl ?? '');
      administrator.pathname = new URL(url).pathname;
      const asOwner = (statement: string) => onServer(statement, administrator.href);
      await asOwner(
        `create function refuse() returns trigger language plpgsql as
         $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`,
      );
      return {
        fill: (table) => asOwner(`create trigger no_room before insert or update on tieout.${table} execute function refuse()`),
        free: () => asOwner('drop function refuse() cascade'),
      };
    }
  }, 120_000);
});

describe.skipIf(!postgresUrl)('two versions on one database, upgraded one after the other', () => {
  it('the newer migrates; the older gives back what it has and ends with the reason, and nothing is lost', async () => {
    const database = await createMigratedDatabase();
    closers.push(() => database.drop());
    const { url } = database;
    // As an older tieout left it.
    await onServer("drop table tieout.api_tokens; delete from tieout.migrations where name like '0022-%'", url);
    const shop = await openShop();
    const daemon = await start(shop, ['serve', '--port', '0', '--no-worker'], url);
    const worker = await start(shop, ['worker'], url);
    expect(await onServer("select name from tieout.migrations where name like '0022-%'", url)).toHaveLength(1);

    shop.hold();
    const job = await startRun(daemon);
    await waitFor(() => shop.asked() > 0);
    // As a newer one would, with a change that this one cannot work with.
    await onServer(
      `insert into tieout.migrations (name, batch, migration_time) values ('9999-newer', 99, '2030-01-01Z');
       alter table tieout.runs rename column as_of to judged_as_of`,
      url,
    );
    for (const older of [worker, daemon]) {
      const { exitCode, printed } = await older.ended;
      expect(exitCode).toBe(3);
      expect(printed).toMatch(/"event":"daemon_draining"[^]*"event":"daemon_stopped"/);
      expect(printed).toMatch(/'9999-newer' \[database-newer\]/);
    }
    expect(await jobIn(url, job)).toMatchObject({ state: 'queued', failures: 0, failure: null });

    // The newer one: this one, which knows all migrations again.
    await onServer(
      "delete from tieout.migrations where name = '9999-newer'; alter table tieout.runs rename column judged_as_of to as_of",
      url,
    );
    shop.release();
    await start(shop, ['worker'], url);
    await waitFor(isIn(url, job, 'completed'));
    await expectBooks(url);
  }, 120_000);
});

describe.skipIf(!postgresUrl)('a worker that is told to stop twice', () => {
  it('first takes nothing new and goes on, then gives back what it has at once, for another', async () => {
    const database = await createMigratedDatabase();
    closers.push(() => database.drop());
    const { url } = database;
    const shop = await openShop();
    const daemon = await start(shop, ['serve', '--port', '0', '--no-worker'], url);
    const worker = await start(shop, ['worker'], url);
    shop.hold();
    const job = await startRun(daemon);
    await waitFor(() => shop.asked() > 0);

    worker.signal('SIGINT');
    await waitFor(() => worker.events('daemon_draining').length > 0);
    expect(await jobIn(url, job)).toMatchObject({ state: 'running' });
    const { exitCode } = await worker.stop('SIGINT');
    expect(exitCode).toBe(0);
    expect(await jobIn(url, job)).toMatchObject({ state: 'queued', failures: 0, failure: null });

    shop.release();
    const other = await start(shop, ['worker'], url);
    await waitFor(isIn(url, job, 'completed'));
    await expectBooks(url);
    expect(await other.stop()).toMatchObject({ exitCode: 0 });
  }, 120_000);
});

/** A database whose owner has no more rights than others: limits hold for it. */
async function databaseOfRole(): Promise<{ readonly url: string; readonly role: string }> {
  const role = `tieout_role_${randomBytes(8).toString('hex')}`;
  const database = await createPostgresDatabase();
  const name = new URL(database.url).pathname.slice(1);
  await onServer(`create role ${role} login password '${role}'; alter database ${name} owner to ${role}`);
  closers.push(async () => {
    await database.drop();
    await onServer(`drop role ${role}`);
  });
  const url = new URL(database.url);
  url.username = role;
  url.password = role;
  return { url: url.href, role };
}
