import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { amqpFetcher } from '../../../src/fetchers/amqp/amqp-fetcher.js';
import { fileFetcher } from '../../../src/fetchers/file/file-fetcher.js';
import { writeTexts } from '../../../tools/large-workspace/write-texts.js';
import { checkWorkspace } from '../../support/check-workspace.js';

const directory = mkdtempSync(join(tmpdir(), 'tieout-test-messages-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A feed of messages, with other lines under it, and what is found. */
async function check(lines: string, { identity = 'identity: [order_no]\n', path = 'orders', messages = '' } = {}) {
  const texts = new Map([
    [
      'tieout.yaml',
      "tieout: 1\nworkspace: shop\nsecrets: { allow: { shop: { names: [B], hosts: ['b.example:5671'] } } }\n",
    ],
    [
      'entities/order.yaml',
      `tieout: 1\nentity: order\n${identity}fields:\n  order_no: { type: string, required: true }\n  note: { type: string }\n  version: { type: string, required: true }\n`,
    ],
    [
      'systems/shop.yaml',
      `tieout: 1
system: shop
connections:
  broker: { plugin: amqp, options: { host: b.example, username: u, password: { secret: B } } }
feeds:
  orders:
    entity: order
    fetch: { connection: broker, path: '${path}', options: { deadLetters: dead }${messages} }
    parse: { format: ndjson }
    map: [{ fields: { order_no: $.body.no, note: $.body.note, version: $.body.v } }]
${lines}`,
    ],
  ]);
  writeTexts(directory, texts);
  const { plan, diagnostics } = await checkWorkspace(directory, [fileFetcher, amqpFetcher]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { feed: plan?.feeds['shop/orders'], errors: errors.map(({ code }) => code) };
}

describe('a feed of messages', () => {
  it('takes a thousand within five seconds, and counts records by their identity, unless it says otherwise', async () => {
    const { feed, errors } = await check('    delivery: { mode: append }\n');
    expect(errors).toEqual([]);
    expect(feed?.fetch.messages).toEqual({ count: 1000, within: 5, attempts: 5 });
    expect(feed?.idempotency).toEqual({ key: ['order_no'], versioned: false });
  });

  it('counts versions where it upserts', async () => {
    const { feed } = await check('    delivery: { mode: upsert, version: [version] }\n', {
      messages: ', messages: { count: 10, within: 1m, attempts: 2 }',
    });
    expect(feed?.fetch.messages).toEqual({ count: 10, within: 60, attempts: 2 });
    expect(feed?.idempotency).toEqual({ key: ['order_no', 'version'], versioned: true });
  });

  it.each([
    ['no mode', '', 'missing-key', {}],
    ['a batch that replaces', '    delivery: { mode: replace }\n', 'malformed-value', {}],
    ['a date in the queue', '    delivery: { mode: append }\n', 'malformed-value', { path: 'orders-${date:yyyyMMdd}' }],
    ['no identity and no key', '    delivery: { mode: append }\n', 'missing-key', { identity: '' }],
    [
      'a wait too long',
      '    delivery: { mode: append }\n',
      'malformed-value',
      { messages: ', messages: { within: 2h }' },
    ],
    [
      'a key that may be null',
      '    delivery: { mode: append }\n    idempotency: { key: [note] }\n',
      'nullable-key',
      {},
    ],
    ['a key of no field', '    delivery: { mode: append }\n    idempotency: { key: [nothing] }\n', 'unknown-field', {}],
  ])('is refused with %s', async (_, lines, code, change) => {
    expect((await check(lines, change)).errors).toContain(code);
  });
});
