import { appendAudit } from '../audit/append-audit.js';
import { DecisionTally } from '../audit/of-batches.js';
import { OperationalError } from '../base/errors.js';
import { correctBatch } from '../ingest/correct-batch.js';
import type { Resubmission } from '../ingest/submit-again.js';
import type { Batch } from '../model/batch.js';
import { mapOn, withMap } from '../model/plan.js';
import type { FeedPlan, Plan } from '../model/plan.js';
import { findBatch, findUndecided, keepDecisions, readUndecided } from '../store/index.js';
import type { Database, Decision } from '../store/index.js';
import { correctionTools } from './correction-tools.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** What became of decisions about records of another reading. */
export interface CarriedDecisions {
  readonly carried: number;
  /** How many do not hold: the checks refuse what was corrected, or no record begins where theirs did. */
  readonly refused: number;
}

export const nothingCarried: CarriedDecisions = { carried: 0, refused: 0 };

export function sumOfCarried(one: CarriedDecisions, other: CarriedDecisions): CarriedDecisions {
  return { carried: one.carried + other.carried, refused: one.refused + other.refused };
}

/**
 * Carries what stewards decided about records of payloads over to other readings of them, where the records are still open:
 * what was corrected is corrected so again, by the same checks, and what was discarded is discarded. Who decided, and about
 * which record, stays with it.
 *
 * @param ids readings that have a map on their date
 * @throws OperationalError those of reading records again and of ingesting.
 */
export async function carryDecisions(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  ids: readonly string[],
): Promise<CarriedDecisions> {
  const { database } = tools.store;
  let sum = nothingCarried;
  for (const id of await findUndecided(database, feed, ids)) {
    const batch = required((await findBatch(database, id)) ?? undefined, `batch ${id}`);
    sum = sumOfCarried(sum, await carryOrLeave(tools, plan, feed, batch));
  }
  return sum;
}

/** Where another process carries over the same, or a steward decides anew, theirs holds. */
async function carryOrLeave(tools: Tools, plan: Plan, feed: FeedPlan, batch: Batch): Promise<CarriedDecisions> {
  try {
    const discarded = await carryDiscards(tools, feed, batch);
    const { accepted, refused } = await carryRepairs(tools, plan, feed, batch);
    return { carried: discarded + accepted, refused };
  } catch (error) {
    if (error instanceof OperationalError && error.code === 'record-decided') return nothingCarried;
    throw error;
  }
}

async function carryDiscards(tools: Tools, feed: FeedPlan, batch: Batch): Promise<number> {
  return tools.store.transaction(async (transaction) => {
    const at = tools.clock.now();
    const tally = new DecisionTally();
    const decisions = tally.through(discards(transaction, feed, batch));
    const { accepted } = await keepDecisions(transaction, batch.id, decisions, { at, correction: null });
    await appendAudit(transaction, { actor: tools.actor, at }, tally.entries(batch, null));
    return accepted;
  });
}

async function* discards(database: Database, feed: FeedPlan, { id, payloads }: Batch): AsyncGenerator<Decision> {
  const nothing = { after: null, repair: null, feedVersion: null, standing: null };
  for (const { ordinal } of payloads) {
    for await (const { kept, word } of readUndecided(database, feed, id, ordinal)) {
      const { action, by, because, record: carriedFrom } = word;
      if (action !== 'discard') continue;
      const { id: record, lastEvent, text: before } = kept;
      yield { id: record, lastEvent, action, accepted: true, by, because, before, ...nothing, carriedFrom };
    }
  }
}

async function carryRepairs(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  batch: Batch,
): Promise<{ readonly accepted: number; readonly refused: number }> {
  const map = required(mapOn(feed, batch.deliveryDate) ?? undefined, `map of ${feed.name} on ${batch.deliveryDate}`);
  const mapped = withMap(feed, map);
  return correctBatch(correctionTools(tools, mapped), {
    feed: mapped,
    entity: required(plan.entities[feed.entity], `entity ${feed.entity}`),
    plan,
    batch,
    records: (payload) => repairs(tools.store.database, feed, { batch, payload }),
    dryRun: false,
  });
}

async function* repairs(
  database: Database,
  feed: FeedPlan,
  { batch, payload }: { readonly batch: Batch; readonly payload: number },
): AsyncGenerator<Resubmission> {
  for await (const { kept, word } of readUndecided(database, feed, batch.id, payload)) {
    const { action, record: carriedFrom, by, because, repair } = word;
    if (action !== 'discard') yield { kept, action, by, because, repair, carriedFrom };
  }
}
