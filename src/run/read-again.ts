import type { OpenedPayload } from '../ingest/open-container.js';
import { addDays, everyDay } from '../model/date-range.js';
import type { Batch } from '../model/batch.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import type { FeedPlan, Plan } from '../model/plan.js';
import { countUnheeded, findOutdatedBatches } from '../store/index.js';
import type { DeliveriesBetween, StateSelection } from '../store/index.js';
import { carryDecisions, nothingCarried, sumOfCarried } from './carry-decisions.js';
import type { CarriedDecisions } from './carry-decisions.js';
import { ingestPayloads } from './ingest-feed.js';
import type { Tools } from './tools.js';

/** What is going to be read of a feed. */
export interface WantedState {
  readonly selection: StateSelection;
  readonly date: string;
}

/**
 * Reads earlier deliveries again, from the archive, that were only read with a configuration of the feed that does not hold any
 * more: all that can matter for a day. They keep their place among the deliveries.
 *
 * @throws OperationalError those of ingesting.
 */
export async function readAgain(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  wanted: WantedState,
): Promise<CarriedDecisions> {
  const { database } = tools.store;
  let sum = nothingCarried;
  const between = deliveriesThatMatter(feed.delivery, wanted);
  for (const batch of await findOutdatedBatches(database, { feed, maps: feed.maps }, between)) {
    sum = sumOfCarried(sum, await readBatchAgain(tools, plan, feed, batch));
  }
  return sum;
}

/**
 * Lets what stewards decided about records hold in the readings that a day is read from: where it was decided in another
 * reading, after this one was made.
 *
 * @throws OperationalError those of ingesting.
 */
export async function heedDecisions(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  batches: readonly Batch[],
): Promise<CarriedDecisions> {
  const readings = batches.filter(({ corrects }) => corrects === null);
  const ids = readings.map(({ id }) => id);
  const unheeded = await countUnheeded(tools.store.database, feed, ids);
  let sum = await carryDecisions(tools, plan, feed, ids);
  for (const batch of readings) {
    if (unheeded.has(batch.id)) sum = sumOfCarried(sum, await readBatchAgain(tools, plan, feed, batch));
  }
  return sum;
}

async function readBatchAgain(tools: Tools, plan: Plan, feed: FeedPlan, batch: Batch): Promise<CarriedDecisions> {
  const payloads = (): Promise<readonly OpenedPayload[]> => Promise.resolve(payloadsOf(tools, batch));
  return ingestPayloads(tools, plan, feed, { date: batch.deliveryDate, payloads, again: batch });
}

function payloadsOf({ archive }: Tools, { payloads }: Batch): readonly OpenedPayload[] {
  return payloads.map(({ source, sha256, container, fetchedAt }) => ({
    source,
    ...(fetchedAt === null ? {} : { fetchedAt }),
    container,
    // It was read before: what has no byte is an answer without records.
    mayBeEmpty: true,
    read: () => archive.read('raw', sha256),
  }));
}

/** Of what replaces, only the delivery that replaces the others; of what covers days by its records, that is not known yet. */
function deliveriesThatMatter({ covers, outside }: DeliveryPlan, { selection, date }: WantedState): DeliveriesBetween {
  switch (selection) {
    case 'delivered':
      return { from: date, to: date, newest: true };
    case 'latest':
      return { from: everyDay.from, to: date, newest: true };
    case 'until':
      return { from: everyDay.from, to: date, newest: false };
    case 'having':
    case 'every':
      return { ...everyDay, newest: false };
    case 'covering':
      if (outside === 'upsert' || covers.kind === 'records') return { ...everyDay, newest: false };
      if (covers.kind === 'all') return { ...everyDay, newest: true };
      if (covers.kind !== 'window') return { from: date, to: date, newest: true };
      return { from: addDays(date, -covers.to), to: addDays(date, -covers.from), newest: true };
  }
}
