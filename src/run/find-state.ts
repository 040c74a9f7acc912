import { dayIn } from '../base/clock.js';
import { sentenceOf } from '../base/catalogue/index.js';
import type { ParametersOf } from '../base/catalogue/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import { staysOnItsDay } from '../compare/settle-statement.js';
import type { Batch } from '../model/batch.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { Scope } from '../model/outcome.js';
import type { FeedPlan, Plan } from '../model/plan.js';
import { findBatchesInOrder, findLaterBatches, findStateBatches, listBatchEvents } from '../store/index.js';
import type { StateSelection } from '../store/index.js';
import type { CarriedDecisions } from './carry-decisions.js';
import { datesToFetch, daysGoneBy, daysIn, isDay, silentDays } from './days-of-scope.js';
import { ingestFeed } from './ingest-feed.js';
import { heedDecisions, readAgain } from './read-again.js';
import type { Relocated } from './relocate-files.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** The batches that the records of a feed on the days of a scope are read from, the earliest delivery first. */
export interface FoundState {
  readonly batches: readonly Batch[];
  /** The deliveries for its days that are not among them because they are held. */
  readonly passedOver: readonly HeldDelivery[];
  /** Days gone by of which nothing was said; of one day never any. */
  readonly silent: readonly string[];
  /** How many decisions of stewards do not hold as the records are read now. */
  readonly decisionsRefused: number;
  /** Where the files that were fetched are now; of what is no file nothing. */
  readonly relocated: readonly Relocated[];
}

/** A delivery that does not count: its batch, and why it is held, as sentences. */
export type HeldDelivery = ParametersOf<'delivery-held'>;

/**
 * Fetches what a feed delivers for the days of a scope, and finds all that it said of them, now and before. A source that has
 * nothing for a day is no failure where something was said of it. Of several days not all need a delivery, unless the feed says
 * that it is due.
 *
 * @throws OperationalError `delivery-held`, `day-not-covered`, `days-not-delivered`, and those of fetching and ingesting.
 */
export async function findState(tools: Tools, plan: Plan, name: string, scope: Scope): Promise<FoundState> {
  const feed = required(plan.feeds[name], `feed ${name}`);
  const entity = required(plan.entities[feed.entity], `entity ${feed.entity}`);
  const now = tools.clock.now();
  const today = isDay(scope) ? scope.from : dayIn(now, required(plan.systems[feed.system], feed.system).timezone);
  const fetched: (Fetched | OperationalError)[] = [];
  for (const date of datesToFetch(feed, scope, today)) fetched.push(await fetchIfThere(tools, plan, name, date));
  const selection = selectionOf(feed.delivery, entity);
  let refused = 0;
  for (const date of datesToRead(selection, scope)) {
    refused += (await readAgain(tools, plan, feed, { selection, date })).refused;
  }
  const found = await findBatchesOf(tools, feed, entity, scope);
  const heeded = await heedDecisions(tools, plan, feed, found);
  const isOther = heeded.carried + heeded.refused > 0;
  const batches = isOther ? await findBatchesOf(tools, feed, entity, scope) : found;
  const kept = fetched.flatMap((each) => (each instanceof OperationalError ? [] : [each]));
  const held: HeldDelivery[] = [];
  for (const { batch } of kept) if (batch.status === 'held') held.push(await heldDelivery(tools, name, batch));
  const silent = silentDays(feed, batches, scope);
  const missing = daysGoneBy(feed, silent, { now, today });
  if (silent.length > 0) refuseSilence(feed, scope, { silent, missing, held, fetched });
  return {
    batches,
    passedOver: held,
    silent: missing,
    decisionsRefused: refused + heeded.refused + kept.reduce((sum, each) => sum + each.refused, 0),
    relocated: kept.flatMap(({ relocated }) => relocated ?? []),
  };
}

interface Silence {
  /** Days of which nothing was said. */
  readonly silent: readonly string[];
  /** Of them those whose delivery should have landed. */
  readonly missing: readonly string[];
  readonly held: readonly HeldDelivery[];
  readonly fetched: readonly (Fetched | OperationalError)[];
}

/** What is not known of a scope must not look as if there were nothing. */
function refuseSilence(feed: FeedPlan, scope: Scope, { silent, missing, held, fetched }: Silence): void {
  const among = held.find(({ date }) => silent.includes(date));
  if (among) throw operationalError('delivery-held', among);
  if (silent.length === daysIn(scope).length) {
    const last = fetched.at(-1);
    throw last instanceof OperationalError
      ? last
      : operationalError('day-not-covered', { feed: feed.name, date: scope.to });
  }
  if (feed.expect && missing.length > 0) {
    throw operationalError('days-not-delivered', { feed: feed.name, days: missing });
  }
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

/** The accepted batches that say what the records of a feed on the days of a scope are, the earliest delivery first. */
export async function findBatchesOf(
  { store: { database } }: Pick<Tools, 'store'>,
  feed: FeedPlan,
  entity: EntityPlan,
  scope: Scope,
): Promise<readonly Batch[]> {
  const dates = datesToRead(selectionOf(feed.delivery, entity), scope);
  const [first = scope.to, ...others] = dates;
  const batches = await findBatchesOn(database, feed, entity, first);
  if (others.length === 0) return batches;
  const ids = new Set(batches.map(({ id }) => id));
  for (const date of others) for (const { id } of await findBatchesOn(database, feed, entity, date)) ids.add(id);
  return findBatchesInOrder(database, [...ids]);
}

async function findBatchesOn(
  database: Tools['store']['database'],
  feed: FeedPlan,
  entity: EntityPlan,
  date: string,
): Promise<readonly Batch[]> {
  const state = { feed, maps: feed.maps };
  const batches = await findStateBatches(database, state, selectionOf(feed.delivery, entity), date);
  if (feed.delivery.outside !== 'upsert') return batches;
  return [...batches, ...(await findLaterBatches(database, state, batches[0] ?? null, date))];
}

/** The days of a scope for which batches are chosen: where those of its last day are all there are, only that. */
function datesToRead(selection: StateSelection, scope: Scope): readonly string[] {
  const isPerDay = selection === 'delivered' || selection === 'covering' || selection === 'having';
  return isPerDay ? daysIn(scope) : [scope.to];
}
