import { appendAudit } from '../audit/append-audit.js';
import { DecisionTally } from '../audit/of-batches.js';
import { operationalError } from '../base/errors.js';
import { correctBatch } from '../ingest/correct-batch.js';
import type { CorrectionResult } from '../ingest/correct-batch.js';
import { repairWith } from '../ingest/submit-again.js';
import type { Resubmission } from '../ingest/submit-again.js';
import type { Batch } from '../model/batch.js';
import type { Repair, SetAsideEvent, Steward } from '../model/correction.js';
import { mapOn, withMap } from '../model/plan.js';
import type { FeedPlan, MappedFeed, Plan } from '../model/plan.js';
import * as store from '../store/index.js';
import type { Database, Decision, KeptSetAsideRecord, SetAsideFilter } from '../store/index.js';
import { correctionTools } from './correction-tools.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** A record set aside, and what was done about it, the oldest first. */
export interface SetAsideHistory {
  readonly record: KeptSetAsideRecord;
  readonly events: readonly SetAsideEvent[];
}

/** @throws OperationalError `not-found`. */
export async function findSetAside({ store: { database } }: Tools, id: string): Promise<SetAsideHistory> {
  const record = await store.findSetAsideRecord(database, id);
  if (!record) throw operationalError('not-found', { kind: 'record set aside', name: id });
  return { record, events: await store.listSetAsideEvents(database, id) };
}

/** What became of the records of one batch. */
export interface BatchOutcome extends CorrectionResult {
  /** The batch that they were set aside of. */
  readonly corrects: Batch;
}

/** Something to do about records set aside. */
export interface StewardRequest {
  readonly steward: Steward;
  /** Whether only to find out what would happen. */
  readonly dryRun: boolean;
}

/** Submits records again. */
export interface SubmissionRequest extends StewardRequest {
  readonly action: 'fix' | 'release';
  /** What is changed in each of them. */
  readonly change: Repair;
}

/**
 * Submits the open records that a filter selects again, batch by batch, with the configuration of now.
 *
 * @throws OperationalError `not-found` and `record-decided` for an id that is unknown or not open any more, `usage` when the
 * feed of a batch is not in the plan, and those of `correctBatch`; what was done for batches before is kept.
 */
export async function* submitRecords(
  tools: Tools,
  plan: Plan,
  filter: SetAsideFilter,
  request: SubmissionRequest,
): AsyncGenerator<BatchOutcome> {
  await checkIds(tools, filter);
  for (const id of await store.listBatchesSettingAside(tools.store.database, open(filter))) {
    const batch = required((await store.findBatch(tools.store.database, id)) ?? undefined, `batch ${id}`);
    const feed = feedOf(plan, batch);
    const entity = required(plan.entities[feed.entity], `entity ${feed.entity}`);
    const records = (payload: number): AsyncIterable<Resubmission> =>
      resubmitted(openRecords(tools.store.database, { ...filter, batch: id, payload }), request);
    const correction = { feed, entity, plan, batch, records, dryRun: request.dryRun };
    yield { ...(await correctBatch(correctionTools(tools, feed), correction)), corrects: batch };
  }
}

async function* resubmitted(
  records: AsyncIterable<KeptSetAsideRecord>,
  { action, change, steward }: SubmissionRequest,
): AsyncGenerator<Resubmission> {
  for await (const kept of records) {
    yield { kept, action, ...steward, repair: repairWith(kept.repair, change), carriedFrom: null };
  }
}

/**
 * Discards the open records that a filter selects: they count nowhere, and stay where they are.
 *
 * @returns for each batch how many
 * @throws OperationalError as `submitRecords` does.
 */
export async function* discardRecords(
  tools: Tools,
  filter: SetAsideFilter,
  { steward, dryRun }: StewardRequest,
): AsyncGenerator<{ readonly corrects: string; readonly accepted: number }> {
  await checkIds(tools, filter);
  for (const id of await store.listBatchesSettingAside(tools.store.database, open(filter))) {
    const ofBatch = { ...filter, batch: id };
    if (dryRun) {
      const { records } = await store.countSetAsideRecords(tools.store.database, open(ofBatch));
      yield { corrects: id, accepted: records };
      continue;
    }
    yield { corrects: id, accepted: await discardOf(tools, ofBatch, steward) };
  }
}

async function discardOf(
  tools: Tools,
  filter: SetAsideFilter & { readonly batch: string },
  steward: Steward,
): Promise<number> {
  const batch = required(
    (await store.findBatch(tools.store.database, filter.batch)) ?? undefined,
    `batch ${filter.batch}`,
  );
  return tools.store.transaction(async (transaction) => {
    const at = tools.clock.now();
    const tally = new DecisionTally();
    const decisions = tally.through(discarding(openRecords(transaction, filter), steward));
    const { accepted } = await store.keepDecisions(transaction, batch.id, decisions, { at, correction: null });
    await appendAudit(transaction, { actor: tools.actor, at }, tally.entries(batch, null));
    return accepted;
  });
}

async function* discarding(records: AsyncIterable<KeptSetAsideRecord>, steward: Steward): AsyncGenerator<Decision> {
  const nothing = { after: null, repair: null, feedVersion: null, standing: null, carriedFrom: null };
  for await (const { id, lastEvent, text } of records) {
    yield { id, lastEvent, action: 'discard', accepted: true, ...steward, before: text, ...nothing };
  }
}

/** Whoever names a record is told when it is not there, or not open. */
async function checkIds(tools: Tools, { ids }: SetAsideFilter): Promise<void> {
  for (const id of ids ?? []) {
    const { record, events } = await findSetAside(tools, id);
    if (record.status === 'open') continue;
    throw operationalError('record-decided', { record: id, status: record.status, by: events.at(-1)?.by ?? null });
  }
}

const open = (filter: SetAsideFilter): SetAsideFilter => ({ ...filter, status: 'open' });

const pageSize = 500;

async function* openRecords(database: Database, filter: SetAsideFilter): AsyncGenerator<KeptSetAsideRecord> {
  for (let after: string | null = null; ;) {
    const page: store.Page<KeptSetAsideRecord> = await store.listSetAsideRecords(database, open(filter), {
      limit: pageSize,
      after,
    });
    yield* page.items;
    after = page.next;
    if (after === null) return;
  }
}

/** The feed of a batch as a delivery of its date is read now, whatever it was called then. */
function feedOf({ feeds }: Plan, batch: Batch): MappedFeed {
  const feed: FeedPlan | undefined = Object.values(feeds).find(
    ({ name, formerly }) => name === batch.feed || formerly.includes(batch.feed),
  );
  if (!feed)
    throw operationalError('usage', { reason: `The workspace has no feed ${batch.feed}, of batch ${batch.id}` });
  const map = mapOn(feed, batch.deliveryDate);
  const first = { feed: feed.name, date: batch.deliveryDate, since: feed.maps[0]?.since ?? '' };
  if (!map) throw operationalError('no-map-for-date', first);
  return withMap(feed, map);
}
