import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openGate } from '../support/database-gate.js';
import { createMigratedDatabase, postgresUrl } from '../support/postgres-database.js';
import { startCommand } from '../support/started-command.js';
import { startDaemon } from '../support/started-daemon.js';
import type { StartedDaemon } from '../support/started-daemon.js';
import { waitFor } from '../support/wait-for.js';

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const system = (name: string, schedule: string): string => `tieout: 1
system: ${name}
timezone: UTC
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  lines:
    entity: line
    fetch: { connection: share, path: '${name}_\${date:yyyy-MM-dd}.csv', offset: -1d }
    ${schedule}
    parse: { format: csv }
    map: [{ fields: { id: ID, amount: AMOUNT } }]
`;
const rule = (tolerance: string): string => `tieout: 1
rule: tills-vs-ledger
baseline: { feed: tills/lines }
counterparts: { ledger: { feed: ledger/lines } }
match: [{ name: id, key: [id] }]
compare: { amount: { within: ${tolerance} } }
`;
const entity = `tieout: 1
entity: line
identity: [id]
fields:
  id: { type: string, required: true }
  amount: { type: decimal, required: true }
`;

const directories: string[] = [];
const daemons: StartedDaemon[] = [];
const closers: (() => Promise<unknown>)[] = [];

/** A workspace in which two systems do not agree about one of two lines. */
function newWorkspace(schedule = "schedule: { cron: '15 2 * * *' }"): string {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-daemon-'));
  directories.push(directory);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  write('tieout.yaml', 'tieout: 1\nworkspace: corner-shop\nqueue: { concurrency: 2 }\n');
  write('entities/line.yaml', entity);
  for (const name of ['tills', 'ledger']) write(`systems/${name}.yaml`, system(name, schedule));
  write('rules/tills-vs-ledger.yaml', rule('1%'));
  write(`data/tills_${yesterday}.csv`, 'ID,AMOUNT\nA,10.00\nB,20.00\n');
  write(`data/ledger_${yesterday}.csv`, 'ID,AMOUNT\nA,10.00\nB,21.00\n');
  return directory;
}

async function start(directory: string, words: readonly string[], env = {}): Promise<StartedDaemon> {
  const daemon = await startDaemon(directory, words, env);
  daemons.push(daemon);
  return daemon;
}

afterEach(async () => {
  for (const daemon of daemons.splice(0)) await daemon.stop('SIGKILL');
  for (const close of closers.splice(0)) await close();
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

describe('tieout serve', () => {
  it('fetches at its times, runs what has landed, answers over HTTP, and stops when it is told to', async () => {
    const daemon = await start(newWorkspace("schedule: { cron: '* * * * *' }"), ['serve', '--port', '0']);
    expect(daemon.printed()).toMatch(/embedded database survives a process that is killed, but no power cut/);

    const asked = await daemon.ask('/v1/runs', { rules: ['tills-vs-ledger'], date: yesterday });
    expect(asked.status).toBe(202);
    const [job] = asked.body['jobs'] as readonly { readonly id: string }[];
    const events = await daemon.follow(job?.id ?? '');
    expect(events.at(-1)).toMatchObject({ event: 'state', data: { state: 'completed' } });
    expect((await daemon.ask('/v1/breaks')).body['breaks']).toMatchObject([{ key: { id: 'B' }, tier: 3 }]);

    await waitFor(() => daemon.events('schedule_fired').length >= 2, 90_000);
    const { exitCode, printed } = await daemon.stop();
    expect(exitCode).toBe(0);
    expect(printed).toMatch(/"event":"daemon_draining"[^]*"event":"daemon_stopped"/);
    expect(printed).not.toContain('daemon_fault');
  });

  it('says at once that there is no database, where nobody wants to wait', async () => {
    const { ended } = startCommand(newWorkspace(), ['serve', '--no-wait', '--database', 'postgres://nobody@127.0.0.1:1/none']);
    const { exitCode, printed } = await ended;
    expect(exitCode).toBe(3);
    expect(printed).toContain('[database-unreachable]');
  });

  it.each([
    ['for a configuration', ['worker'], 'waiting for `tieout serve`'],
    ['for its database', ['serve', '--database', 'postgres://nobody@127.0.0.1:1/none'], 'trying again in'],
  ])('ends as it is told while it waits %s', async (_, words, says) => {
    const { child, ended } = startCommand(newWorkspace(), words);
    let printed = '';
    child.stderr?.on('data', (text: string) => (printed += text));
    await waitFor(() => printed.includes(says));
    child.kill('SIGTERM');
    const { exitCode } = await ended;
    expect(exitCode).toBe(0);
    expect(printed).not.toContain('internal-error');
  });

  it('ends with what is wrong where another listens already, and shows the first token when it works', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    closers.push(() => new Promise((resolve) => taken.close(resolve)));
    const { port } = taken.address() as AddressInfo;
    const directory = newWorkspace();
    const { ended } = startCommand(directory, ['serve', '--port', `${port}`]);
    const { exitCode, printed } = await ended;
    expect(exitCode).toBe(3);
    expect(printed).toContain('[cannot-listen]');
    expect(printed).not.toContain('daemon_fault');
    expect(printed).not.toContain('tieout_');
    const daemon = await start(directory, ['serve', '--port', '0']);
    expect((await daemon.ask('/v1/me')).status).toBe(200);
  });
});

describe.skipIf(!postgresUrl)('tieout serve and tieout worker on PostgreSQL', () => {
  it('take up what is applied, and go on after the database was gone', async () => {
    const database = await createMigratedDatabase();
    closers.push(() => database.drop());
    const gate = await openGate(database.url);
    closers.push(() => gate.close());
    const directory = newWorkspace();
    const env = { TIEOUT_DATABASE_URL: gate.url };
    const daemon = await start(directory, ['serve', '--port', '0', '--no-worker'], env);
    const worker = await start(directory, ['worker', '--concurrency', '1'], env);
    const run = async (): Promise<Record<string, unknown>> => {
      const asked = await daemon.ask('/v1/runs', { rules: ['tills-vs-ledger'], date: yesterday });
      const [job] = asked.body['jobs'] as readonly { readonly id: string }[];
      const [last] = (await daemon.follow(job?.id ?? '')).slice(-1);
      return (await daemon.ask(`/v1/runs/${String(last?.data['run'])}`)).body['run'] as Record<string, unknown>;
    };
    const before = await run();
    expect(before).toMatchObject({ breaks: { total: 1 } });

    writeFileSync(join(directory, 'rules/tills-vs-ledger.yaml'), rule('10%'));
    const applied = await startCommand(directory, ['apply', '--because', 'wider'], env).ended;
    expect(applied).toMatchObject({ exitCode: 0 });
    await waitFor(() => daemon.events('configuration_taken_up').length === 1);
    const after = await run();
    expect(after).toMatchObject({ breaks: { total: 0 } });
    expect(after['configVersion']).not.toBe(before['configVersion']);
    expect(worker.events('configuration_taken_up')).toHaveLength(1);

    gate.shut();
    await waitFor(async () => (await daemon.ask('/readyz')).status === 503);
    const refused = await daemon.ask('/v1/breaks');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    await waitFor(() => worker.events('database_lost').length > 0);
    gate.open();
    await waitFor(async () => (await daemon.ask('/readyz')).status === 200);
    await waitFor(() => worker.events('database_back').length > 0);
    await run();
    expect(await worker.stop()).toMatchObject({ exitCode: 0 });
    expect(await daemon.stop()).toMatchObject({ exitCode: 0 });
  });
});
