import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createMigratedDatabase, postgresUrl } from '../support/postgres-database.js';
import { startDaemon } from '../support/started-daemon.js';
import type { StartedDaemon } from '../support/started-daemon.js';

const secret = 'webhook-canary-4712';
const date = '2026-11-01';
const files: Readonly<Record<string, string>> = {
  'tieout.yaml': "tieout: 1\nworkspace: shop\nsecrets: { allow: { till: { names: ['TILL_*'], hosts: [] } } }\n",
  'entities/sale.yaml': `tieout: 1
entity: sale
identity: [receipt]
fields: { receipt: { type: string, required: true }, day: { type: date, required: true }, amount: { type: decimal, required: true } }
`,
  'systems/till.yaml': `tieout: 1
system: till
connections: { push: { plugin: webhook, options: { secret: { secret: TILL_WEBHOOK }, idempotencyHeader: Idempotency-Key } } }
feeds:
  sales:
    entity: sale
    fetch: { connection: push, path: sales }
    delivery: { mode: append, covers: { field: day } }
    parse: { format: ndjson }
    map: [{ fields: { receipt: $.body.receipt, day: $.body.day, amount: $.body.amount } }]
`,
  'systems/ledger.yaml': `tieout: 1
system: ledger
connections: { share: { plugin: file } }
feeds:
  sales:
    entity: sale
    fetch: { connection: share, path: 'ledger-\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map: [{ fields: { receipt: R, day: D, amount: A } }]
`,
  'rules/sales.yaml': `tieout: 1
rule: sales
scope: { field: day, unit: day }
baseline: { feed: till/sales }
counterparts: { ledger: { feed: ledger/sales } }
match: [{ name: receipt, key: [receipt] }]
compare: { amount: exact }
`,
  'ledger-20261101.csv': 'R,D,A\nR1,2026-11-01,10.00\nR2,2026-11-01,25.00\n',
};

const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function newWorkspace(): string {
  const directory = mkdtempSync(join(tmpdir(), 'tieout-webhooks-'));
  closers.push(async () => rmSync(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

/** Pushes a sale as a till does: signed, with its time and its key. */
async function push(daemon: StartedDaemon, receipt: string, amount: string, signed: { by?: string; at?: number } = {}): Promise<number> {
  const body = JSON.stringify({ receipt, day: date, amount });
  const seconds = String(signed.at ?? Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signed.by ?? secret).update(`${seconds}.${body}`).digest('hex');
  const headers = { 'x-timestamp': seconds, 'x-signature': signature, 'idempotency-key': receipt, 'content-type': 'application/json' };
  const address = /Listening on (\S+),/.exec(daemon.printed())?.[1];
  return (await fetch(`${address}/v1/webhooks/till/sales`, { method: 'POST', headers, body })).status;
}

describe.skipIf(!postgresUrl)('messages pushed to tieout serve on PostgreSQL', () => {
  it('are received once, if their sender signed them in time, and ingested by the worker of their partition alone', async () => {
    const database = await createMigratedDatabase();
    closers.push(() => database.drop());
    const directory = newWorkspace();
    const start = async (words: readonly string[]): Promise<StartedDaemon> => {
      const daemon = await startDaemon(directory, words, { TIEOUT_DATABASE_URL: database.url, TILL_WEBHOOK: secret });
      closers.push(() => daemon.stop('SIGKILL'));
      return daemon;
    };
    const daemon = await start(['serve', '--port', '0', '--no-worker']);
    expect(await push(daemon, 'R1', '10.00')).toBe(202);
    expect(await push(daemon, 'R1', '10.00')).toBe(200);
    expect(await push(daemon, 'R2', '24.00')).toBe(202);
    expect(await push(daemon, 'R3', '30.00', { by: 'somebody else' })).toBe(401);
    expect(await push(daemon, 'R4', '40.00', { at: 1_700_000_000 })).toBe(408);

    const send = async (path: string, body: unknown): Promise<string> => {
      const asked = await daemon.ask(path, body);
      expect(asked.status).toBe(202);
      return (asked.body['jobs'] as readonly { readonly id: string }[])[0]?.id ?? '';
    };
    const end = async (job: string): Promise<unknown> => (await daemon.follow(job)).at(-1)?.data['state'];
    const pushed = await send('/v1/feeds/till/sales/ingest', { date });
    const fetched = await send('/v1/feeds/ledger/sales/ingest', { date });
    await start(['worker', '--partitions', 'ledger', 'rule:*']);
    expect(await end(fetched)).toBe('completed');
    expect((await daemon.ask(`/v1/jobs/${pushed}`)).body).toMatchObject({ state: 'queued', partition: 'till' });
    await start(['worker', '--partitions', 'til*']);
    expect(await end(pushed)).toBe('completed');
    expect(await end(await send('/v1/runs', { rules: ['sales'], date }))).toBe('completed');
    expect((await daemon.ask('/v1/breaks')).body['breaks']).toMatchObject([{ key: { receipt: 'R2' }, outcome: 'mismatch' }]);
  });
});
