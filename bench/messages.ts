/**
 * What it costs to take messages: `tieout ingest` of a queue, with every business key looked up and every message in a
 * snapshot, against a consumer that only acknowledges, with the same prefetch. The broker's own work is in the wall time of both.
 *
 *     npm run bench:messages -- [--messages 50000] [--batch 1000] [--rounds 3] [--database URL] [--short]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startRabbit } from '../test/support/servers/rabbitmq.js';
import { measure, spread, type Measured } from './measure.js';

const { values } = parseArgs({
  options: {
    messages: { type: 'string' },
    batch: { type: 'string', default: '1000' },
    rounds: { type: 'string' },
    database: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
const messages = Number(values.messages ?? (values.short ? 1000 : 50_000));
const rounds = Number(values.rounds ?? (values.short ? 1 : 3));
const batch = Number(values.batch);
/** Every hundredth message is sent twice. */
const records = messages - Math.floor(messages / 100);
const main = resolve(import.meta.dirname, '../dist/main.js');

/** A line of an invoice, of about 460 bytes. */
function bodyOf(index: number): string {
  const number = index % 100 === 99 ? index - 1 : index;
  return JSON.stringify({
    invoice: `INV-2026-${String(Math.floor(number / 5)).padStart(8, '0')}`,
    line: (number % 5) + 1,
    tier: number % 3 === 0 ? 'loyalty' : 'base',
    date: '2026-07-01',
    store: `S${number % 400}`,
    gtin: String(4_000_000_000_000 + ((number * 7919) % 100_003)),
    quantity: (number % 7) + 1,
    gross: `${(number * 31) % 10_000}.${10 + (number % 90)}`,
    tax: `${(number * 7) % 1000}.${10 + (number % 90)}`,
    description: `Article ${number % 5003}, as the till printed it on its receipt`,
    customer: { id: `C-${(number * 104_729) % 1_000_003}`, segment: 'household', region: 'north-west' },
    source: { terminal: `T${number % 40}`, version: '14.2.1', channel: 'web' },
  });
}

const system = (port: number): string => `tieout: 1
system: shop
connections:
  broker:
    plugin: amqp
    options: { host: 127.0.0.1, port: ${port}, tls: false, username: guest, password: { secret: BROKER_PASSWORD } }
feeds:
  lines:
    entity: line
    fetch:
      connection: broker
      path: lines
      options: { deadLetters: lines-dead, declare: true, prefetch: ${batch} }
      messages: { count: ${batch}, within: 1s }
    delivery: { mode: append, covers: { field: day } }
    parse: { format: ndjson }
    map:
      - fields:
          invoice: $.body.invoice
          line: $.body.line
          tier: $.body.tier
          day: $.body.date
          store: $.body.store
          gtin: $.body.gtin
          quantity: $.body.quantity
          gross: $.body.gross
          tax: $.body.tax
          customer: $.body.customer.id
`;

const entity = `tieout: 1
entity: line
identity: [invoice, line, tier]
fields:
  invoice: { type: string, required: true }
  line: { type: integer, required: true }
  tier: { type: string, required: true }
  day: { type: date, required: true }
  store: { type: string }
  gtin: { type: string }
  quantity: { type: integer }
  gross: { type: decimal, precision: 18, scale: 2 }
  tax: { type: decimal, precision: 18, scale: 2 }
  customer: { type: string }
`;

const peer = `
  import { connect } from 'amqplib';
  const connection = await connect(process.env.BENCH_BROKER);
  const channel = await connection.createChannel();
  await channel.prefetch(${batch});
  let taken = 0;
  await new Promise((resolve) => channel.consume('lines', (message) => {
    channel.ack(message);
    if (++taken === ${messages}) resolve();
  }));
  await channel.checkQueue('lines');
  await connection.close();
  console.log(taken);`;

interface IngestDocument {
  readonly batches: readonly { readonly counts: { readonly snapshot: number; readonly deduplicated: number } }[];
}

/** @throws Error where a message was lost or counted twice. */
function checkAnswers(tieout: Measured, bare: Measured): void {
  const { batches } = JSON.parse(tieout.stdout) as IngestDocument;
  const snapshot = batches.reduce((sum, { counts }) => sum + counts.snapshot, 0);
  const repeated = batches.reduce((sum, { counts }) => sum + counts.deduplicated, 0);
  // The broker may give a message again that was accepted: it counts once all the same.
  if (snapshot === records && snapshot + repeated >= messages && Number(bare.stdout) === messages) return;
  throw new Error(`${snapshot} records, ${repeated} repeated and ${bare.stdout.trim()} where ${records} are right`);
}

async function emptyDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('DROP DATABASE IF EXISTS tieout_bench_messages');
  await client.query('CREATE DATABASE tieout_bench_messages');
  await client.end();
  const url = new URL(server);
  url.pathname = '/tieout_bench_messages';
  return url.href;
}

const broker = await startRabbit();
const work = mkdtempSync(join(tmpdir(), 'tieout-bench-messages-'));
const send = async (): Promise<void> => {
  const connection = await broker.connect();
  const channel = await connection.createConfirmChannel();
  // What the one before acknowledged last, the broker may have put back when it left.
  await channel.purgeQueue('lines');
  for (let index = 0; index < messages; index++) {
    channel.sendToQueue('lines', Buffer.from(bodyOf(index)), { persistent: true });
    if (index % 5000 === 4999) await channel.waitForConfirms();
  }
  await channel.waitForConfirms();
  await connection.close();
};

interface Round {
  readonly tieout: Measured;
  /** tieout, with nothing in the queue. */
  readonly start: Measured;
  readonly bare: Measured;
}

async function measureRound(round: number): Promise<Round> {
  const workspace = join(work, String(round));
  for (const room of ['systems', 'entities']) mkdirSync(join(workspace, room), { recursive: true });
  const allowed = `{ shop: { names: [BROKER_PASSWORD], hosts: ['127.0.0.1:${broker.port}'] } }`;
  writeFileSync(join(workspace, 'tieout.yaml'), `tieout: 1\nworkspace: bench\nsecrets: { allow: ${allowed} }\n`);
  writeFileSync(join(workspace, 'systems/shop.yaml'), system(broker.port));
  writeFileSync(join(workspace, 'entities/line.yaml'), entity);
  const environment = {
    BROKER_PASSWORD: broker.password,
    ...(values.database === undefined ? {} : { TIEOUT_DATABASE_URL: await emptyDatabase(values.database) }),
  };
  const words = ['--workspace', workspace, '--quiet', '--json'];
  const ingest = () => measure([process.execPath, main, 'ingest', 'shop/lines', ...words], environment);
  await ingest(); // makes the database, and the queues
  const start = await ingest();
  await send();
  const bare = await measure([process.execPath, '--input-type=module', '-e', peer], {
    BENCH_BROKER: `amqp://${broker.username}:${broker.password}@127.0.0.1:${broker.port}`,
  });
  await send();
  const tieout = await ingest();
  checkAnswers(tieout, bare);
  return { tieout, start, bare };
}

try {
  const table: Round[] = [];
  for (let round = 0; round < rounds; round++) table.push(await measureRound(round));
  for (const name of ['bare', 'tieout', 'start'] as const) {
    const figures = (of: (measured: Measured) => number, digits: number): string =>
      spread(
        table.map((row) => of(row[name])),
        digits,
      );
    const cpu = figures(({ cost }) => cost.cpuSeconds, 2);
    const wall = figures(({ cost }) => cost.wallSeconds, 2);
    const peak = figures(({ cost }) => cost.peakMegabytes, 0);
    const pace = name === 'start' ? '' : `  messages/s ${figures(({ cost }) => messages / cost.wallSeconds, 0)}`;
    console.log(`${name.padEnd(7)} CPU s ${cpu}  wall s ${wall}  peak MB ${peak}${pace}`);
  }
  const ratio = (cost: 'cpuSeconds' | 'wallSeconds', isWhole: boolean): string =>
    spread(
      table.map(({ tieout, start, bare }) => (tieout.cost[cost] - (isWhole ? 0 : start.cost[cost])) / bare.cost[cost]),
      2,
    );
  console.log(
    `ratio of ${messages} messages: CPU ${ratio('cpuSeconds', true)}, wall ${ratio('wallSeconds', true)}; ` +
      `without tieout's start: CPU ${ratio('cpuSeconds', false)}, wall ${ratio('wallSeconds', false)}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
  await broker.stop();
}
