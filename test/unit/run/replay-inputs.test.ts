import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { sha256 } from '../../../src/base/canonical.js';
import type { Clock } from '../../../src/base/clock.js';
import { zipContainer } from '../../../src/formats/container/zip.js';
import { zstdContainer } from '../../../src/formats/container/zstd.js';
import { nothingAsked } from '../../../src/model/acceptance-plan.js';
import type { AcceptancePlan } from '../../../src/model/acceptance-plan.js';
import type { FeedPlan, Plan } from '../../../src/model/plan.js';
import { decideBatch } from '../../../src/run/batches.js';
import { findState } from '../../../src/run/find-state.js';
import { ingestFeed } from '../../../src/run/ingest-feed.js';
import { listSetAside } from '../../../src/run/history.js';
import { submitRecords } from '../../../src/run/quarantine.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import {
  columnOf,
  comparisonOf,
  decimal,
  entityOf,
  feedOf,
  fieldOf,
  plannedFeed,
  ruleOf,
} from '../../support/plans.js';
import { openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { plan as emptyPlan, uniqueName } from '../../support/store-records.js';
import { zipOf } from '../../support/zip.js';

const date = '2026-11-01';
const csv = 'ID,AMOUNT\na,1.50\nb,2.50\n';
/** The same, packed by zstd 1.5 with a checksum. */
const zstd = Buffer.from('KLUv/SQYwQAASUQsQU1PVU5UCmEsMS41MApiLDIuNTAKE3jLAg==', 'base64');
const zip = zipOf([
  { name: 'east.csv', bytes: 'ID,AMOUNT\na,1.50\n' },
  { name: 'west.csv', bytes: 'ID,AMOUNT\nb,2.50\n' },
]);
const damagedZip = zipOf([
  { name: 'east.csv', bytes: 'ID,AMOUNT\na,1.50\nx,y\n' },
  { name: 'west.csv', bytes: 'ID,AMOUNT\nb,?\n' },
]);

const entity = entityOf([
  fieldOf('id', { kind: 'string' }, { required: true }),
  fieldOf('amount', decimal(18, 2), { required: true }),
]);

let database: TestDatabase;
let sample: SampleWorkspace;
let tools: Tools;
beforeAll(async () => {
  database = await createEmbedded();
  let instant = Date.UTC(2026, 10, 2, 6);
  const clock: Clock = { now: () => new Date((instant += 1000)) };
  sample = await openSample(database, emptyPlan, clock);
  tools = sample.toolsWith({ containers: [zipContainer, zstdContainer] });
});
afterAll(async () => {
  await database.remove();
  await sample.remove();
});

interface Shop {
  readonly plan: Plan;
  readonly rule: string;
  /** Of the tills, whose deliveries differ from one test to another. */
  readonly feed: FeedPlan;
  readonly deliver: (bytes: Buffer | string) => Promise<void>;
}

/** Tills that deliver files of some name, and a ledger that says of each record what they should say. */
async function openShop(file: string, acceptance: Partial<AcceptancePlan> = {}): Promise<Shop> {
  const name = uniqueName('shop');
  const directory = join(tools.workspace, name);
  await mkdir(directory);
  await writeFile(join(directory, 'ledger.csv'), 'ID,AMOUNT\na,1.50\nb,2.75\n');
  const feeds = [
    feedFrom(`${name}/sales`, name, file, { ...nothingAsked, ...acceptance }),
    feedFrom(`${name}-ledger/postings`, name, 'ledger.csv', nothingAsked),
  ] as const;
  const [feed, ledger] = feeds;
  const rule = ruleOf(['id'], [comparisonOf('amount', decimal(18, 2))], {
    id: name,
    name,
    history: name,
    baseline: { feed: feed.name, entity: 'line', where: null, because: null, aggregate: null },
    counterpart: {
      feed: ledger.name,
      entity: 'line',
      where: null,
      because: null,
      aggregate: null,
      name: 'ledger',
      compare: [],
    },
  });
  const plan: Plan = {
    ...emptyPlan,
    entities: { line: entity },
    feeds: { [feed.name]: feed, [ledger.name]: ledger },
    rules: { [name]: rule },
    version: sha256(name),
  };
  const deliver = (bytes: Buffer | string): Promise<void> => writeFile(join(directory, file), bytes);
  return { plan, rule: name, feed, deliver };
}

function feedFrom(name: string, directory: string, path: string, acceptance: AcceptancePlan): FeedPlan {
  const { fetch, ...feed } = feedOf([columnOf('id'), columnOf('amount')], {
    name,
    acceptance,
    key: ['id'],
    version: sha256(name),
  });
  return plannedFeed({ ...feed, fetch: { ...fetch, options: { directory }, path } });
}

/** Corrects every open record of the tills. */
async function correct({ plan, feed }: Shop, amount: string): Promise<void> {
  const request = { steward: { by: 'maria', because: null }, dryRun: false, action: 'fix' } as const;
  const change = { raw: null, values: { AMOUNT: amount } };
  for await (const { refused } of submitRecords(tools, plan, { feed }, { ...request, change })) expect(refused).toBe(0);
}

async function release({ plan, feed }: Shop): Promise<void> {
  const { batch } = await ingestFeed(tools, plan, feed.name, { date, file: null });
  expect(batch.status).toBe('held');
  await decideBatch(tools, batch.id, { status: 'accepted', person: 'tom', because: 'They closed early' });
}

const shrinking = { shrinkLimit: 0 };
const fourRecords = 'ID,AMOUNT\na,1\nb,2\nc,3\nd,4\n';

const inputs: Readonly<Record<string, () => Promise<Shop>>> = {
  'a zstd file': async () => delivering(await openShop('sales.csv.zst'), zstd),
  'an archive of several files': async () => delivering(await openShop('sales.zip'), zip),
  'a delivery that was held and released': async () => {
    const shop = await delivering(await openShop('sales.csv', shrinking), fourRecords);
    await ingestFeed(tools, shop.plan, shop.feed.name, { date, file: null });
    await delivering(shop, csv);
    await release(shop);
    return shop;
  },
  'corrections of a delivery': async () => {
    const shop = await delivering(await openShop('sales.csv'), 'ID,AMOUNT\na,1.50\nb,?\n');
    await ingestFeed(tools, shop.plan, shop.feed.name, { date, file: null });
    await correct(shop, '2.50');
    return shop;
  },
  'corrections of an archive that was held and released': async () => {
    const shop = await delivering(
      await openShop('sales.zip', shrinking),
      zipOf([{ name: 'a.csv', bytes: fourRecords }]),
    );
    await ingestFeed(tools, shop.plan, shop.feed.name, { date, file: null });
    await delivering(shop, damagedZip);
    await release(shop);
    await correct(shop, '2.50');
    return shop;
  },
};

async function delivering(shop: Shop, bytes: Buffer | string): Promise<Shop> {
  await shop.deliver(bytes);
  return shop;
}

describe('replaying a run that read', () => {
  it.each(Object.entries(inputs))('%s gives its digest again, and leaves nothing', async (_, open) => {
    const { plan, rule, deliver } = await open();
    const { run, batches } = await runRule(tools, plan, rule, { date, asOf: null });
    expect(batches.flatMap(({ counts }) => counts.snapshot).reduce((sum, records) => sum + records)).toBeGreaterThan(3);
    // What the source has now is not asked.
    await deliver('');
    const objects = await readdir(tools.archiveDirectory, { recursive: true });
    const replay = await replayRun(tools, plan, run.id, null);
    expect(replay).toMatchObject({ reproduced: true, buckets: [], totals: [], breaks: { first: [] } });
    expect(replay.digest.after).toBe(replay.digest.before);
    expect(await readdir(tools.archiveDirectory, { recursive: true })).toEqual(objects);
    expect(await readdir(tools.temporaryDirectory)).toEqual([]);
  });
});

test('a packed delivery that is read again knows the file that it was packed into, and stays its transmission', async () => {
  const shop = await delivering(await openShop('sales.zip', { transmission: { pattern: null } }), damagedZip);
  const { plan, feed } = shop;
  const { batch } = await ingestFeed(tools, plan, feed.name, { date, file: null });
  const setAside = await listSetAside(tools, { batch: batch.id }, { limit: 10, after: null });
  expect(setAside.items.map(({ source }) => source.replace(/.*\//, ''))).toEqual([
    'sales.zip!east.csv',
    'sales.zip!west.csv',
  ]);
  await correct(shop, '2.50');
  await delivering(shop, zip);
  const changed = { ...feed, maps: feed.maps.map((map) => ({ ...map, version: sha256(`${feed.name} changed`) })) };
  const later = {
    ...plan,
    feeds: { ...plan.feeds, [feed.name]: { ...changed, delivery: { ...feed.delivery, mode: 'append' as const } } },
  };
  const { batches } = await findState(tools, later, feed.name, { from: date, to: date });
  const again = batches.find(
    ({ payloadDigest, corrects }) => payloadDigest === batch.payloadDigest && corrects === null,
  );
  const told = ({ source, sha256: digest, container, transmission }: (typeof batch.payloads)[number]): object => ({
    source,
    digest,
    container,
    transmission,
  });
  expect(again?.id).not.toBe(batch.id);
  expect(again?.payloads.map(told)).toEqual(batch.payloads.map(told));
  expect(again?.payloads[0]).toMatchObject({
    container: expect.stringMatching(/^[0-9a-f]{64}$/),
    transmission: 'sales.zip',
  });
});
