import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { operationalError } from '../base/errors.js';
import { feedOfBatch } from '../ingest/correction-document.js';
import { findLookups } from '../ingest/find-lookups.js';
import { sumOf } from '../ingest/ingest-delivery.js';
import { landPayload } from '../ingest/land-payload.js';
import type { LandedPayload } from '../ingest/land-payload.js';
import { withMarks } from '../ingest/mark-records.js';
import { normalizeDelivery } from '../ingest/normalize-delivery.js';
import type { NormalizeDeliveryTools } from '../ingest/normalize-delivery.js';
import { rootOfBatch } from '../ingest/record-tree.js';
import type { KeyCheck } from '../ingest/repeated-keys.js';
import { SetAsideSpool } from '../ingest/set-aside-spool.js';
import type { PlacesToWithhold } from '../ingest/withhold-records.js';
import type { SpooledRecord } from '../ingest/set-aside-spool.js';
import type { Batch, Lookup } from '../model/batch.js';
import { coveredDays } from '../model/delivery-plan.js';
import { mapOn, withMap } from '../model/plan.js';
import type { FeedPlan, MappedFeed, Plan } from '../model/plan.js';
import { readRepeatedRecords, readWithheldPlaces } from '../store/index.js';
import { normalizeTools } from './ingest-feed.js';
import { openReferences } from './open-references.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** By which configuration a batch is read again. */
export interface ReplayPlan {
  readonly plan: Plan;
  /** Of the side that reads the batch. */
  readonly feed: string;
  /** Is told of every record that is set aside of a batch, if anybody asks. */
  readonly onSetAside: ((batch: Batch, records: AsyncIterable<SpooledRecord>) => Promise<void>) | null;
}

/**
 * Reads a batch again, from the payloads in the archive.
 *
 * @param tools whose archive keeps nothing of it
 * @returns the batch as it would be now; nothing of it is kept
 * @throws OperationalError `no-map-for-date`, `archive-corrupt`, and those of landing and normalising.
 */
export async function replayBatch(tools: Tools, by: ReplayPlan, batch: Batch): Promise<Batch> {
  const { plan, feed: name } = by;
  const feedPlan = required(plan.feeds[name], `feed ${name}`);
  const map = mapOn(feedPlan, batch.deliveryDate);
  if (!map) {
    const since = feedPlan.maps[0]?.since ?? '';
    throw operationalError('no-map-for-date', { feed: name, date: batch.deliveryDate, since });
  }
  const feed = feedOfBatch(withMap(feedPlan, map), batch);
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'batch-'));
  const spool = new SetAsideSpool(path.join(directory, 'set-aside.ndjson'));
  try {
    const workspace = await openReferences(tools, plan, crosswalksOf(feed), directory);
    const ingest = { ...normalizeTools(tools, feed), workspace };
    const delivery = { feed, entity: required(plan.entities[feed.entity], `entity ${feed.entity}`), plan };
    const lookups = await lookupsOf(tools, { feed, plan }, batch);
    const landed = await landAgain(ingest, withMarks(delivery).feed, batch);
    const { payloads, days } = await normalizeDelivery(
      ingest,
      { ...delivery, date: batch.deliveryDate },
      {
        landed,
        lookups,
        directory,
        spool,
        withhold: withheldBy(tools, feedPlan, batch),
        keys: repeatedIn(tools, batch),
      },
    );
    await by.onSetAside?.(batch, spool.read());
    return {
      ...batch,
      covers: batch.corrects === null ? (coveredDays(feed.delivery, batch.deliveryDate) ?? days ?? []) : batch.covers,
      days,
      payloads,
      counts: sumOf(payloads.map(({ counts }) => counts)),
      recordsRoot: rootOfBatch(payloads.map(({ recordsRoot }) => recordsRoot)),
    };
  } finally {
    await spool.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** What the batch repeated when it was made: what came later is no earlier record. */
function repeatedIn({ store: { database } }: Tools, { id }: Batch): KeyCheck {
  return { kind: 'kept', repeats: (payload) => readRepeatedRecords(database, id, payload) };
}

/** What the batch withheld, for what had been decided by then. */
function withheldBy({ store: { database } }: Tools, feed: FeedPlan, { id }: Batch): PlacesToWithhold {
  return ({ ordinal }) => readWithheldPlaces(database, feed, id, ordinal);
}

async function landAgain(
  { archive, format, onProgress }: NormalizeDeliveryTools,
  feed: MappedFeed,
  { payloads }: Batch,
): Promise<readonly LandedPayload[]> {
  const landed: LandedPayload[] = [];
  let done = 0;
  const onBytes = (bytes: number): void => {
    done += bytes;
    onProgress({ phase: `reading ${feed.name} again`, done, total: null, unit: 'bytes' });
  };
  for (const { source, sha256, container } of payloads) {
    const payload = { source, container, mayBeEmpty: true as const, read: () => archive.read('raw', sha256) };
    landed.push(await landPayload(archive, format, feed, payload, onBytes));
  }
  return landed;
}

/** What the batch was looked up in; where another configuration looks up in more, the newest of that. */
async function lookupsOf(
  { store }: Tools,
  looking: { readonly feed: MappedFeed; readonly plan: Plan },
  { lookups }: Batch,
): Promise<readonly Lookup[]> {
  const known = new Set(lookups.map(({ reference }) => reference));
  const names = crosswalksOf(looking.feed);
  const isFeed = (name: string): boolean => looking.plan.references[name]?.source.kind === 'feed';
  if (names.every((name) => known.has(name) || !isFeed(name))) return lookups;
  const newest = await findLookups(store, looking);
  return [...lookups, ...newest.filter(({ reference }) => !known.has(reference))];
}

/** The references that fields of a feed are looked up in, each once. */
function crosswalksOf({ map }: MappedFeed): readonly string[] {
  return [...new Set(map.flatMap((mapping) => (mapping.kind === 'crosswalk' ? [mapping.reference] : [])))];
}
