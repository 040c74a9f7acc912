import { sentenceOf } from '../base/catalogue/index.js';
import type { ParametersOf } from '../base/catalogue/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import { staysOnItsDay } from '../compare/settle-statement.js';
import type { Batch } from '../model/batch.js';
import { includesDay } from '../model/date-range.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FeedPlan, Plan } from '../model/plan.js';
import { findLaterBatches, findStateBatches, listBatchEvents } from '../store/index.js';
import type { StateSelection } from '../store/index.js';
import type { CarriedDecisions } from './carry-decisions.js';
import { ingestFeed } from './ingest-feed.js';
import { heedDecisions, readAgain } from './read-again.js';
import type { Relocated } from './relocate-files.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** The batches that the records of a feed on a day are read from, the earliest delivery first. */
export interface FoundState {
  readonly batches: readonly Batch[];
  /** The delivery for the day that is not among them because it is held; null when there is none. */
  readonly passedOver: HeldDelivery | null;
  /** How many decisions of stewards do not hold as the records are read now. */
  readonly decisionsRefused: number;
  /** Where the files that were fetched are now; absent: there were none, or they are not files. */
  readonly relocated?: Relocated;
}

/** A delivery that does not count: its batch, and why it is held, as sentences. */
export type HeldDelivery = ParametersOf<'delivery-held'>;

/**
 * Fetches what a feed delivers for a day, and finds all that it said of the day, now and before. A source that has nothing for
 * the day is no failure where something was said of it.
 *
 * @throws OperationalError `delivery-held`, `day-not-covered`, and those of fetching and ingesting.
 */
export async function findState(tools: Tools, plan: Plan, name: string, date: string): Promise<FoundState> {
  const feed = required(plan.feeds[name], `feed ${name}`);
  const entity = required(plan.entities[feed.entity], `entity ${feed.entity}`);
  const fetched = await fetchIfThere(tools, plan, name, date);
  const selection = selectionOf(feed.delivery, entity);
  const again = await readAgain(tools, plan, feed, { selection, date });
  const found = await findBatchesOn(tools, feed, entity, date);
  const heeded = await heedDecisions(tools, plan, feed, found);
  const isOther = heeded.carried + heeded.refused > 0;
  const batches = isOther ? await findBatchesOn(tools, feed, entity, date) : found;
  const isHeld = !(fetched instanceof OperationalError) && fetched.batch.status === 'held';
  const held = isHeld ? await heldDelivery(tools, name, fetched.batch) : null;
  const refused = again.refused + heeded.refused + (fetched instanceof OperationalError ? 0 : fetched.refused);
  const relocated = fetched instanceof OperationalError ? undefined : fetched.relocated;
  if (speakOf(feed.delivery, batches, date)) {
    return { batches, passedOver: held, decisionsRefused: refused, ...(relocated && { relocated }) };
  }
  if (fetched instanceof OperationalError) throw fetched;
  if (!held) throw operationalError('day-not-covered', { feed: name, date });
  throw operationalError('delivery-held', held);
}

/** What somebody held says why in the history of the batch; else what was found when it was read. */
async function heldDelivery({ store: { database } }: Tools, feed: string, batch: Batch): Promise<HeldDelivery> {
  const { id, deliveryDate, holdReasons } = batch;
  const last = (await listBatchEvents(database, id)).at(-1);
  const byHand = last?.event === 'held' && last.person !== null ? last : null;
  const reasons = byHand ? [`${byHand.person} held it: ${byHand.because}`] : holdReasons.map((one) => sentenceOf(one));
  return { feed, date: deliveryDate, batch: id, reasons };
}

type Fetched = { readonly batch: Batch; readonly relocated?: Relocated } & CarriedDecisions;

/** The delivery for a day, or why there is none. */
async function fetchIfThere(tools: Tools, plan: Plan, feed: string, date: string): Promise<Fetched | OperationalError> {
  // Messages belong to the day they arrive on: those of another day are not waiting.
  if (plan.feeds[feed]?.fetch.messages) return operationalError('day-not-covered', { feed, date });
  try {
    return await ingestFeed(tools, plan, feed, { date, file: null });
  } catch (error) {
    if (error instanceof OperationalError && error.code === 'source-not-found') return error;
    throw error;
  }
}

/** Only batches that can matter for a day: not every delivery there ever was, unless a record may change its day. */
function selectionOf(delivery: DeliveryPlan, entity: EntityPlan): StateSelection {
  const { mode, field, covers } = delivery;
  if (mode !== 'replace') {
    if (field === null) return 'until';
    return staysOnItsDay({ delivery, delivered: entity }) ? 'having' : 'every';
  }
  if (field !== null) return 'covering';
  return covers.kind === 'all' ? 'latest' : 'delivered';
}

/** The accepted batches that say what the records of a feed on a day are, the earliest delivery first. */
export async function findBatchesOn(
  { store: { database } }: Pick<Tools, 'store'>,
  feed: FeedPlan,
  entity: EntityPlan,
  date: string,
): Promise<readonly Batch[]> {
  const state = { feed, maps: feed.maps };
  const batches = await findStateBatches(database, state, selectionOf(feed.delivery, entity), date);
  if (feed.delivery.outside !== 'upsert') return batches;
  return [...batches, ...(await findLaterBatches(database, state, batches[0] ?? null, date))];
}

/** Whether batches say anything of a day, be it that it has no record. */
function speakOf({ field }: DeliveryPlan, batches: readonly Batch[], date: string): boolean {
  if (field === null) return batches.length > 0;
  return batches.some(
    ({ deliveryDate, covers, days }) =>
      deliveryDate === date || includesDay(covers, date) || includesDay(days ?? [], date),
  );
}
