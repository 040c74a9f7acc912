import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ConfirmChannel } from 'amqplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTexts } from '../../tools/large-workspace/write-texts.js';
import { SeededRandom } from '../../tools/sample/random.js';
import { builtCommandLine } from '../support/scenario.js';
import { rabbitIsInstalled, startRabbit } from '../support/servers/rabbitmq.js';
import type { RabbitBroker } from '../support/servers/rabbitmq.js';

/** How many processes are killed, every third time the broker: three here, hundreds with `npm run kills:messages`. */
const kills = Number(process.env['MESSAGE_KILLS'] ?? 3);
/** New messages before each of them. */
const perKill = 60;
const feed = 'shop/orders';
const ingest = ['ingest', feed, '--environment', 'prod'];

if (!rabbitIsInstalled) console.warn('SKIPPED: messages, through the command line: there is no rabbitmq-server');

describe.skipIf(!rabbitIsInstalled)('messages, through the command line', () => {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tieout-messages-')));
  let broker: RabbitBroker;

  beforeAll(async () => {
    broker = await startRabbit();
    const queues = ['orders', 'orders-dead'];
    await using(async (channel) => {
      for (const queue of queues) {
        await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
      }
    });
    await broker.keeps(queues);
    writeTexts(workspace, textsFor(broker.port));
  });
  afterAll(async () => {
    await broker.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  const tieout = (words: readonly string[]) => start(workspace, words).ended;
  const using = async <T>(work: (channel: ConfirmChannel) => Promise<T>): Promise<T> => {
    const own = await broker.connect();
    try {
      return await work(await own.createConfirmChannel());
    } finally {
      await own.close();
    }
  };
  const send = (bodies: readonly string[]): Promise<void> =>
    using(async (channel) => {
      for (const body of bodies) channel.sendToQueue('orders', Buffer.from(body), { persistent: true });
      await channel.waitForConfirms();
    });
  const countOf = (queue: string, channel: ConfirmChannel) =>
    channel.checkQueue(queue).then(({ messageCount }) => messageCount);
  const waiting = (channel: ConfirmChannel) => countOf('orders', channel);
  const order = (number: number, amount = number): string =>
    JSON.stringify({ order: `O-${number}`, date: '2026-07-01', amount: `${amount}.50` });
  const numbered = (first: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => order(first + index));

  /** Waits until the process has taken something of so many messages, or ended. */
  const untilItTakes = (consumer: Started, before: number): Promise<void> =>
    using(async (channel) => {
      while (!consumer.hasEnded() && (await waiting(channel)) >= before) await setTimeout(20);
    });

  test('are reached as it was written down', async () => {
    const doctor = await tieout(['doctor', '--environment', 'prod']);
    expect(doctor.printed).toContain("queue 'orders' is a quorum queue, 0 messages wait");
  });

  test('are not taken in an environment that takes nothing away', async () => {
    const readOnly = await tieout(['ingest', feed, '--environment', 'dev', '--json']);
    expect(readOnly).toMatchObject({ exitCode: 3 });
    expect(readOnly.printed).toContain('environment-read-only');
  });

  test('count once by their business key, whoever is killed and whatever is sent twice', async () => {
    const random = new SeededRandom(20_260_701);
    await send(['{"order":']);
    for (let kill = 0; kill < kills; kill++) {
      await send([...numbered(kill * perKill, perKill), ...numbered(random.below((kill + 1) * perKill - 10), 10)]);
      const before = await using(waiting);
      const consumer = start(workspace, [...ingest, '--quiet']);
      await untilItTakes(consumer, before);
      // Not to wait for anything: to kill at any moment of the work.
      await setTimeout(random.below(1200));
      if (kill % 3 === 2) await broker.killAndRestart();
      else consumer.kill('SIGKILL');
      await consumer.ended;
    }
    expect(await tieout([...ingest, '--quiet'])).toMatchObject({ exitCode: 0 });
    const list = 'batches list --limit 10000 --environment prod --json --quiet';
    const { printed } = await tieout(list.split(' '));
    const { batches } = JSON.parse(printed) as { batches: { counts: Record<string, number> }[] };
    const sumOf = (name: string) => batches.reduce((sum, { counts }) => sum + (counts[name] ?? 0), 0);
    expect(sumOf('snapshot')).toBe(kills * perKill);
    expect(sumOf('deadLettered')).toBe(0);
    await using(async (channel) => {
      expect(await waiting(channel)).toBe(0);
      expect(await countOf('orders-dead', channel)).toBe(1);
      const letter = await channel.get('orders-dead', { noAck: true });
      expect(letter && letter.properties.headers?.['x-tieout-reason']).toBe('its body is not JSON');
    });
  }, 180_000 + kills * 60_000);

  test('with a key that was there and another content are dead letters', async () => {
    await send([order(1, 999), order(1)]);
    const { exitCode, printed } = await tieout([...ingest, '--json', '--quiet']);
    expect(exitCode).toBe(0);
    const { batches, messages } = JSON.parse(printed) as { batches: { counts: object }[]; messages: object };
    expect(messages).toEqual({ accepted: 2, rejected: 0, batches: 1 });
    expect(batches[0]?.counts).toMatchObject({ scanned: 2, snapshot: 0, deadLettered: 1, deduplicated: 1 });
  });

  test('are followed until that is interrupted, and what was not kept by then is taken later', async () => {
    const first = kills * perKill;
    const follower = start(workspace, [...ingest, '--follow', '--json', '--quiet']);
    await send(numbered(first, 50));
    await untilItTakes(follower, 50);
    await send(numbered(first + 50, 50));
    follower.kill('SIGINT');
    const followed = await follower.ended;
    const later = await tieout([...ingest, '--json', '--quiet']);
    expect([followed.exitCode, later.exitCode]).toEqual([0, 0]);
    const kept = [followed, later].flatMap(({ printed }) => (JSON.parse(printed) as Printed).batches);
    expect(kept.reduce((sum, { counts }) => sum + counts.snapshot, 0)).toBe(100);
  });
});

interface Printed {
  readonly batches: readonly { readonly counts: { readonly snapshot: number } }[];
}

function textsFor(port: number): ReadonlyMap<string, string> {
  return new Map([
    [
      'tieout.yaml',
      `tieout: 1
workspace: web-shop
environments: { dev: { readOnly: true }, prod: {} }
secrets: { allow: { shop: { names: [BROKER_PASSWORD], hosts: ['127.0.0.1:${port}'] } } }
policies:
  default: { retry: { attempts: 20, base: 1s, max: 3s, jitter: none }, breaker: { failures: 100 } }
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
      messages: { count: 20, within: 1s }
    delivery: { mode: append, covers: { field: day } }
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

/** A process of the built command line. */
interface Started {
  readonly ended: Promise<Ended>;
  hasEnded(): boolean;
  kill(signal: 'SIGKILL' | 'SIGINT'): void;
}

function start(directory: string, words: readonly string[]): Started {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [builtCommandLine, ...words], {
    cwd: directory,
    env: { PATH, HOME, BROKER_PASSWORD: 'guest' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  }
  return {
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode) => resolve({ exitCode, printed }));
    }),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal) => void child.kill(signal),
  };
}
