import path from 'node:path';
import type { SetAsideFile } from '../../compare/side-relation.js';
import { sumOf } from '../../ingest/ingest-delivery.js';
import { landPayload } from '../../ingest/land-payload.js';
import { withMarks } from '../../ingest/mark-records.js';
import { normalizeDelivery } from '../../ingest/normalize-delivery.js';
import { SetAsideSpool } from '../../ingest/set-aside-spool.js';
import type { SpooledRecord } from '../../ingest/set-aside-spool.js';
import { nowhere } from '../../ingest/withhold-records.js';
import { nothingAsked } from '../../model/acceptance-plan.js';
import type { Batch } from '../../model/batch.js';
import { everyDay } from '../../model/date-range.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import { plainWriting } from '../../model/map-plan.js';
import { plainCsv } from '../../model/parse-plan.js';
import { withMap } from '../../model/plan.js';
import type { FeedMap, FeedPlan, Plan, RulePlan } from '../../model/plan.js';
import type { RuleTestCase, TestRecord } from '../../model/rule-test-plan.js';
import type { ReadPart, RulePart } from '../compare-counterparts.js';
import { normalizeTools } from '../ingest-feed.js';
import { SetAsideWriter } from '../keep-set-aside.js';
import { csvOf, required } from '../tools.js';
import type { JudgingTools } from '../tools.js';

/** A side as it was delivered, and what of it was set aside. */
export interface DeliveredPart extends ReadPart {
  readonly spooled: readonly SpooledRecord[];
}

/** A case that is played, where, and what it is judged by. */
export interface PlayedCase {
  /** Whose feeds are `testFeed`. */
  readonly plan: Plan;
  readonly rule: RulePlan;
  readonly played: RuleTestCase;
  readonly asOf: string;
  /** An empty directory that the session may read and write. */
  readonly directory: string;
}

/** Numbers the records, so that none is an empty line. */
const numberColumn = '#';

/** A feed as records of a test come: with the fields of its entity as columns, and every delivery whole. */
export function testFeed({ idempotency: _idempotency, ...feed }: FeedPlan, { fields }: EntityPlan): FeedPlan {
  const map = fields.map(({ name }) => {
    return { kind: 'column', field: name, column: name, values: {}, empty: null, ...plainWriting } as const;
  });
  const version = feed.maps.at(-1)?.version ?? '';
  return {
    ...feed,
    delivery: { ...feed.delivery, covers: { kind: 'all' } },
    compression: 'none',
    acceptance: nothingAsked,
    parse: plainCsv,
    maps: [{ since: null, map, helpers: [], version }],
  };
}

/** Ingests the records of a side as a run does what a source delivers, from the text of its fields on. */
export async function deliverRecords(
  tools: JudgingTools,
  { plan, rule, played, asOf, directory }: PlayedCase,
  part: RulePart,
): Promise<DeliveredPart> {
  const feedPlan = required(plan.feeds[part.plan.feed], `feed ${part.plan.feed}`);
  const entity = required(plan.entities[part.plan.entity], `entity ${part.plan.entity}`);
  const feed = withMap(feedPlan, mapOf(feedPlan));
  const name = part.counterpart ?? 'baseline';
  const records = part.counterpart === null ? played.baseline : required(played.counterparts[part.counterpart], name);
  const ingest = normalizeTools(tools, feed);
  const delivery = { feed, entity, plan, date: played.day };
  const text = textOf(tools, entity, records);
  const payload = { source: name, container: null, read: () => bytesOf(text) };
  const landed = await landPayload(tools.archive, ingest.format, withMarks(delivery).feed, payload, () => undefined);
  const spool = new SetAsideSpool(path.join(directory, `${name}.ndjson`));
  try {
    const made = await normalizeDelivery(ingest, delivery, {
      landed: [landed],
      lookups: [],
      directory,
      spool,
      withhold: nowhere,
      keys: { kind: 'kept', repeats: nowhere },
    });
    const spooled = await allOf(spool.read());
    const batch = batchOf(
      { id: name, feed: feed.name, deliveryDate: played.day, feedVersion: feed.version, asOf },
      made,
    );
    const target = path.join(directory, `set-aside-${name}.csv`);
    const setAside = await writeSetAside(tools, { plan, rule, part }, { batch: name, spooled, target });
    return { ...part, batches: [batch], setAside, spooled };
  } finally {
    await spool.close();
  }
}

function mapOf({ maps }: FeedPlan): FeedMap {
  return required(maps[0], 'map of a feed of a test');
}

function textOf(tools: JudgingTools, { fields }: EntityPlan, records: readonly TestRecord[]): string {
  const csv = csvOf(tools);
  const lines = records.map((record, index) => [String(index + 1), ...fields.map(({ name }) => record[name] ?? null)]);
  return [[numberColumn, ...fields.map(({ name }) => name)], ...lines].map((line) => csv.writeRecord(line)).join('');
}

async function* bytesOf(text: string): AsyncIterable<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}

type BatchIdentity = Pick<Batch, 'id' | 'feed' | 'deliveryDate' | 'feedVersion'> & { readonly asOf: string };
type MadeBatch = Awaited<ReturnType<typeof normalizeDelivery>>;

function batchOf({ asOf, ...identity }: BatchIdentity, { days, payloads }: MadeBatch): Batch {
  return {
    ...identity,
    mapSince: null,
    payloadDigest: '',
    lookups: [],
    corrects: null,
    withheld: '',
    covers: [everyDay],
    days,
    payloads,
    counts: sumOf(payloads.map(({ counts }) => counts)),
    status: 'accepted',
    holdReasons: [],
    recordsRoot: null,
    createdAt: asOf,
    lastDeliveredAt: asOf,
  };
}

async function writeSetAside(
  tools: JudgingTools,
  asking: ConstructorParameters<typeof SetAsideWriter>[1],
  {
    batch,
    spooled,
    target,
  }: { readonly batch: string; readonly spooled: readonly SpooledRecord[]; readonly target: string },
): Promise<SetAsideFile | null> {
  const writer = new SetAsideWriter(tools, asking, target);
  try {
    for (const { payload, record, key } of spooled) {
      if (key !== null) await writer.add({ batch, payload, record, key });
    }
    return await writer.finish();
  } finally {
    await writer.close();
  }
}

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
