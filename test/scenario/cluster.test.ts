import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunOutput } from '../../src/schema/generated/outputs.js';
import { SeededRandom } from '../../tools/sample/random.js';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { Cluster } from '../support/cluster.js';
import { createPostgresDatabase, postgresUrl } from '../support/postgres-database.js';
import type { PostgresDatabase } from '../support/postgres-database.js';
import { clusterWorkspace, daysOf, retailersOf } from '../support/retailers-of-cluster.js';
import { startCommand } from '../support/started-command.js';

/** For how many seconds processes are killed: half a minute here, minutes with `npm run kills:cluster`. */
const seconds = Number(process.env['CLUSTER_SECONDS'] ?? 30);
const size = { retailers: 6, days: seconds > 60 ? 28 : 6, records: 4000 };
const daemons = 3;
const workers = 4;

/** What a scope of an instance came to; the same whoever found it, and however often it was begun. */
type Answers = Readonly<Record<string, string | null>>;

describe.skipIf(!postgresUrl)('three daemons and four workers on one database, killed and frozen at random', () => {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-cluster-')));
  const random = new SeededRandom(20_261_121);
  let database: PostgresDatabase;
  let undisturbed: PostgresDatabase;
  let client: pg.Client;
  let cluster: Cluster;
  let expected: Answers;

  beforeAll(async () => {
    [database, undisturbed] = [await createPostgresDatabase(), await createPostgresDatabase()];
    for (const place of ['cluster', 'undisturbed']) {
      mkdirSync(join(parent, place));
      writeTexts(join(parent, place), clusterWorkspace(size));
    }
    expected = await answersOfOneProcess();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    cluster = new Cluster(join(parent, 'cluster'), { TIEOUT_DATABASE_URL: database.url });
  });
  afterAll(async () => {
    await cluster.end();
    await client.end();
    await database.drop();
    await undisturbed.drop();
    rmSync(parent, { recursive: true, force: true });
  });

  it('end with every scope committed once, the answer of one process, and books that balance', async () => {
    await command(['apply']);
    for (let count = 0; count < daemons; count += 1) cluster.start('serve', '--port', '0', '--no-worker');
    for (let count = 0; count < workers; count += 1) cluster.start('worker');
    await until('somebody works', async () => (await numberOf("select count(*) from tieout.jobs")) >= 0);
    const kills = await disturb();
    await until('all is done', isDone, 240);
    expect(kills, 'so many processes were killed or frozen').toBeGreaterThan(seconds / 8);
    expect(await answersOf(client), cluster.printed.slice(-20_000)).toEqual(expected);
    await expectBooks();
  }, (seconds + 400) * 1000);

  /** Sends the work of one day after the other, and ends or freezes somebody between; gives how many. */
  async function disturb(): Promise<number> {
    const end = performance.now() + seconds * 1000;
    const days = [...daysOf(size.days)];
    const pause = (seconds * 1000) / days.length;
    let kills = 0;
    let next = performance.now();
    while (performance.now() < end || days.length > 0) {
      if (performance.now() >= next) {
        next += pause;
        const day = days.shift();
        if (day !== undefined) await sendDay(day);
      }
      await setTimeout(500 + random.below(1500));
      const member = cluster.members[random.below(cluster.members.length)];
      if (!member) throw new Error('Nobody is left');
      if (random.below(4) === 0) void freeze(member.child);
      else await cluster.replace(member);
      kills += 1;
    }
    return kills;
  }

  /** For longer than a lease lasts: whoever wakes finds somebody else at its work. */
  async function freeze(child: { kill(signal: NodeJS.Signals): boolean }): Promise<void> {
    child.kill('SIGSTOP');
    await setTimeout(7500);
    child.kill('SIGCONT');
  }

  /** The landing of the last delivery of a scope starts its run. */
  async function sendDay(day: string): Promise<void> {
    const feeds = ['ledger/postings', ...retailersOf(size.retailers).map((name) => `${name}/sales`)];
    await command(['jobs', 'send', 'ingest', ...feeds, '--date', day]);
  }

  async function isDone(): Promise<boolean> {
    const open = await numberOf("select count(*) from tieout.jobs where state not in ('completed', 'cancelled')");
    const answered = Object.keys(await answersOf(client)).length;
    return open === 0 && answered === size.retailers * size.days;
  }

  /** Nothing twice, nothing half, and the history whole. */
  async function expectBooks(): Promise<void> {
    expect(await numberOf("select count(*) from tieout.jobs where state = 'failed'")).toBe(0);
    expect(await numberOf("select count(*) from tieout.runs where status = 'running'")).toBe(0);
    const scopes = "select rule_history, scope_from from tieout.runs where status = 'completed' group by 1, 2 having count(*) > 1";
    expect(await numberOf(`select count(*) from (${scopes}) as twice`)).toBe(0);
    expect(await numberOf('select count(*) from tieout.batches')).toBe((size.retailers + 1) * size.days);
    expect(await numberOf("select count(*) from tieout.breaks where status = 'open'")).toBe(
      await numberIn(undisturbed.url, "select count(*) from tieout.breaks where status = 'open'"),
    );
    await command(['audit', 'verify']);
  }

  async function answersOfOneProcess(): Promise<Answers> {
    const words = ['run', '--from', daysOf(1)[0] ?? '', '--to', daysOf(size.days).at(-1) ?? '', '--json', '--quiet'];
    const started = startCommand(join(parent, 'undisturbed'), words, { TIEOUT_DATABASE_URL: undisturbed.url });
    const { exitCode, printed } = await started.ended;
    expect(exitCode, printed.slice(-2000)).toBe(0);
    const { runs } = JSON.parse(printed) as RunOutput;
    return Object.fromEntries(runs.map((run) => [`${run.instance} ${run.scope.from}`, run.digest]));
  }

  async function answersOf(connection: pg.Client): Promise<Answers> {
    const { rows } = await connection.query<{ instance: string; day: string; digest: string }>(
      "select instance, to_char(scope_from, 'YYYY-MM-DD') as day, digest from tieout.runs where status = 'completed'",
    );
    return Object.fromEntries(rows.map(({ instance, day, digest }) => [`${instance} ${day}`, digest]));
  }

  async function numberOf(statement: string): Promise<number> {
    const { rows } = await client.query<{ count: string }>(statement);
    return Number(rows[0]?.count);
  }

  async function command(words: readonly string[]): Promise<void> {
    const started = startCommand(join(parent, 'cluster'), words, { TIEOUT_DATABASE_URL: database.url });
    const { exitCode, printed } = await started.ended;
    expect(exitCode, `${words.join(' ')}\n${printed}`).toBe(0);
  }

  async function until(what: string, holds: () => Promise<boolean>, most = 60): Promise<void> {
    const end = performance.now() + most * 1000;
    while (!(await holds())) {
      if (performance.now() > end) throw new Error(`In ${most} s not: ${what}\n${cluster.printed.slice(-20_000)}`);
      await setTimeout(250);
    }
  }
});

async function numberIn(url: string, statement: string): Promise<number> {
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  try {
    const { rows } = await other.query<{ count: string }>(statement);
    return Number(rows[0]?.count);
  } finally {
    await other.end();
  }
}
