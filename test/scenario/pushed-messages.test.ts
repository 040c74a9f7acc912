import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtCommandLine } from '../support/scenario.js';

const secret = 'webhook-canary-4711';
const files: Readonly<Record<string, string>> = {
  'tieout.yaml': "tieout: 1\nworkspace: shop\nsecrets: { allow: { till: { names: ['TILL_*'], hosts: [] } } }\n",
  'entities/sale.yaml': [
    'tieout: 1',
    'entity: sale',
    'identity: [receipt]',
    'fields: { receipt: { type: string, required: true }, day: { type: date, required: true }, amount: { type: money, currency: currency, required: true }, currency: { type: currency, required: true } }',
  ].join('\n'),
  'systems/till.yaml': [
    'tieout: 1',
    'system: till',
    'connections: { push: { plugin: webhook, options: { secret: { secret: TILL_WEBHOOK }, idempotencyHeader: Idempotency-Key } } }',
    'feeds:',
    '  sales:',
    '    entity: sale',
    '    fetch: { connection: push, path: sales }',
    '    delivery: { mode: append, covers: { field: day } }',
    '    parse: { format: ndjson }',
    '    map: [{ fields: { receipt: $.body.receipt, day: $.body.day, amount: $.body.amount, currency: { value: GBP } } }]',
  ].join('\n'),
  'systems/ledger.yaml': [
    'tieout: 1',
    'system: ledger',
    'connections: { share: { plugin: file } }',
    'feeds:',
    '  sales:',
    '    entity: sale',
    "    fetch: { connection: share, path: 'ledger-${date:yyyyMMdd}.csv' }",
    '    parse: { format: csv }',
    '    map: [{ fields: { receipt: R, day: D, amount: A, currency: { value: GBP } } }]',
  ].join('\n'),
  'rules/sales.yaml': [
    'tieout: 1',
    'rule: sales',
    'scope: { field: day, unit: day }',
    'baseline: { feed: till/sales }',
    'counterparts: { ledger: { feed: ledger/sales } }',
    'match: [{ name: receipt, key: [receipt] }]',
    'compare: { amount: exact, currency: exact }',
  ].join('\n'),
  'ledger-20261101.csv': 'R,D,A\nR1,2026-11-01,10.00\nR2,2026-11-01,25.00\n',
};

let directory: string;
beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-pushed-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function tieout(words: readonly string[], input = ''): Promise<{ code: number | null; json: unknown; said: string }> {
  const child = spawn(process.execPath, [builtCommandLine, ...words, '--json', '--quiet'], {
    cwd: directory,
    env: { ...process.env, TILL_WEBHOOK: secret, TIEOUT_DATABASE_URL: '', NO_COLOR: '1' },
  });
  child.stdin.end(input);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const [stdout, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, json: stdout === '' ? null : JSON.parse(stdout), said: `${stdout}${said}` };
}

function push(body: string, key: string, signedBy = secret): ReturnType<typeof tieout> {
  const seconds = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', signedBy).update(`${seconds}.${body}`).digest('hex');
  const headers = [`X-Timestamp: ${seconds}`, `X-Signature: ${signature}`, `Idempotency-Key: ${key}`];
  return tieout(['receive', 'till/sales', ...headers.flatMap((header) => ['--header', header])], body);
}

const sale = (receipt: string, amount: string): string => JSON.stringify({ receipt, day: '2026-11-01', amount });

test('what a till pushes is received once, ingested, and compared; what it did not sign is not', async () => {
  expect(await push(sale('R1', '10.00'), 'k1')).toMatchObject({ code: 0, json: { status: 202 } });
  expect(await push(sale('R3', '30.00'), 'k3', 'a secret of somebody else')).toMatchObject({ code: 1, json: { status: 401 } });
  expect(await push(sale('R2', '24.99'), 'k2')).toMatchObject({ code: 0, json: { status: 202 } });
  expect(await push('not JSON', 'k4')).toMatchObject({ code: 0, json: { status: 202 } });
  const ingested = await tieout(['ingest', 'till/sales', '--date', '2026-11-01']);
  expect(ingested).toMatchObject({ code: 0, json: { messages: { accepted: 2, rejected: 1 } } });
  const compared = await tieout(['run', '--date', '2026-11-01']);
  expect(compared).toMatchObject({
    code: 0,
    json: { runs: [{ status: 'completed', breaks: { total: 1 }, counterparts: { ledger: { pairs: { match: 1, mismatch: 1 } } } }] },
  });
  const looked = await tieout(['doctor']);
  expect(looked.said).toContain('0 messages wait, and 1 could not be read');
  expect(looked.said).not.toContain(secret);
});

test('nothing is pushed to a feed that fetches', async () => {
  expect(await tieout(['receive', 'ledger/sales'], 'x')).toMatchObject({ code: 2, json: { error: { code: 'usage' } } });
});
