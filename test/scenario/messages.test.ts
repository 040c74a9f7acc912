import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelModel } from 'amqplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { SeededRandom } from '../../tools/sample-ledger/random.js';
import { builtCommandLine } from '../support/scenario.js';
import { rabbitIsInstalled, startRabbit } from '../support/servers/rabbitmq.js';
import type { RabbitBroker } from '../support/servers/rabbitmq.js';

/** How many consumers are killed: two here, hundreds with `npm run kills:messages`. */
const kills = Number(process.env['MESSAGE_KILLS'] ?? 2);
const orders = 300;
const feed = 'shop/orders';

if (!rabbitIsInstalled) console.warn('SKIPPED: messages, through the command line: there is no rabbitmq-server');

describe.skipIf(!rabbitIsInstalled)('messages, through the command line', () => {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-messages-')));
  let broker: RabbitBroker;
  let own: ChannelModel;

  beforeAll(async () => {
    broker = await startRabbit();
    own = await broker.connect();
    const channel = await own.createChannel();
    for (const queue of ['orders', 'orders-dead']) {
      await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
    }
    writeTexts(workspace, textsFor(broker.port, 'append'));
  });
  afterAll(async () => {
    await own.close();
    await broker.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  const tieout = (words: readonly string[], killAfter?: number) => run(workspace, words, killAfter);
  const send = async (bodies: readonly string[]): Promise<void> => {
    const channel = await own.createConfirmChannel();
    for (const body of bodies) channel.sendToQueue('orders', Buffer.from(body), { persistent: true });
    await channel.waitForConfirms();
    await channel.close();
  };
  const order = (number: number, amount = number): string =>
    JSON.stringify({ order: `O-${number}`, date: '2026-07-01', amount: `${amount}.50` });
  const sumOf = async (name: 'snapshot' | 'deadLettered' | 'deduplicated'): Promise<number> => {
    const { printed } = await tieout(['batches', 'list', '--limit', '500', '--environment', 'prod', '--json', '--quiet']);
    const { batches } = JSON.parse(printed) as { batches: { counts: Record<string, number> }[] };
    return batches.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
  };

  test('are reached as it was written down', async () => {
    const doctor = await tieout(['doctor', '--environment', 'prod']);
    expect(doctor.printed).toContain("queue 'orders' is a quorum queue, 0 messages wait");
  });

  test('are refused where a batch would replace another, and in an environment that takes nothing away', async () => {
    const readOnly = await tieout(['ingest', feed, '--environment', 'dev', '--json']);
    expect(readOnly).toMatchObject({ exitCode: 3 });
    expect(readOnly.printed).toContain('environment-read-only');
    writeTexts(workspace, textsFor(broker.port, 'replace'));
    const invalid = await tieout(['validate']);
    writeTexts(workspace, textsFor(broker.port, 'append'));
    expect(invalid).toMatchObject({ exitCode: 1 });
    expect(invalid.printed).toContain('because messages that arrive together replace nothing');
  });

  test('count once by their business key, whoever is killed and whatever is sent twice', async () => {
    const numbers = Array.from({ length: orders }, (_, index) => index);
    await send([...numbers.map((number) => order(number)), '{"order":', ...numbers.slice(0, 20).map((number) => order(number))]);
    const random = new SeededRandom(20_260_701);
    for (let kill = 0; kill < kills; kill++) {
      await tieout(['ingest', feed, '--environment', 'prod', '--quiet'], 500 + random.below(4000));
      // Each has something to take, however many there are.
      await send([order(orders + kill), order(orders + kill)]);
    }
    const last = await tieout(['ingest', feed, '--environment', 'prod', '--quiet']);
    expect(last).toMatchObject({ exitCode: 0 });
    expect(await sumOf('snapshot')).toBe(orders + kills);
    expect(await sumOf('deadLettered')).toBe(0);
    const channel = await own.createChannel();
    expect((await channel.checkQueue('orders')).messageCount).toBe(0);
    const letter = await channel.get('orders-dead', { noAck: true });
    expect(letter && letter.properties.headers?.['x-tieout-reason']).toBe('its body is not JSON');
    await channel.close();
  }, 180_000 + kills * 30_000);

  test('with a key that was there and another content are dead letters', async () => {
    await send([order(1, 999), order(1)]);
    const { exitCode, printed } = await tieout(['ingest', feed, '--environment', 'prod', '--json', '--quiet']);
    expect(exitCode).toBe(0);
    const { batches, messages } = JSON.parse(printed) as { batches: { counts: object }[]; messages: object };
    expect(messages).toEqual({ accepted: 2, rejected: 0, batches: 1 });
    expect(batches[0]?.counts).toMatchObject({ scanned: 2, snapshot: 0, deadLettered: 1, deduplicated: 1 });
  });
});

function textsFor(port: number, mode: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'tieout.yaml',
      `tieout: 1
workspace: web-shop
environments: { dev: { readOnly: true }, prod: {} }
secrets: { allow: { shop: { names: [BROKER_PASSWORD], hosts: ['127.0.0.1:${port}'] } } }
policies: { default: { retry: { attempts: 4, base: 1s, max: 2s, jitter: none } } }
`,
    ],
    [
      'entities/order.yaml',
      `tieout: 1
entity: order
identity: [order_no]
fields:
  order_no: { type: string, required: true }
  day: { type: date, required: true }
  amount: { type: decimal, precision: 18, scale: 2, required: true }
`,
    ],
    [
      'systems/shop.yaml',
      `tieout: 1
system: shop
connections:
  broker:
    plugin: amqp
    options: { host: 127.0.0.1, port: ${port}, tls: false, username: guest, password: { secret: BROKER_PASSWORD } }
feeds:
  orders:
    entity: order
    fetch:
      connection: broker
      path: orders
      options: { deadLetters: orders-dead }
      messages: { count: 100, within: 1s }
    delivery: { mode: ${mode}, covers: { field: day } }
    parse: { format: ndjson }
    map:
      - fields: { order_no: $.body.order, day: $.body.date, amount: $.body.amount }
`,
    ],
  ]);
}

interface Ended {
  readonly exitCode: number | null;
  readonly printed: string;
}

/** Runs the built command line, and kills it after some milliseconds, should it run as long. */
function run(directory: string, words: readonly string[], killAfter?: number): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [builtCommandLine, ...words], {
    cwd: directory,
    env: { PATH, HOME, BROKER_PASSWORD: 'guest' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  }
  const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      if (timer) clearTimeout(timer);
      resolve({ exitCode, printed });
    });
  });
}
