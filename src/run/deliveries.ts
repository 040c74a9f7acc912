import { sentenceOf } from '../base/catalogue/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import type { Batch } from '../model/batch.js';
import { mapOn } from '../model/plan.js';
import type { Plan } from '../model/plan.js';
import { findNewestDelivery } from '../store/index.js';
import { ingestFeed } from './ingest-feed.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** What feeds delivered, for runs that share it: each delivery is fetched once. */
export interface Deliveries {
  /**
   * What a feed delivered for a date: fetched now or, when the source has it no more, what was ingested before.
   *
   * @throws OperationalError `delivery-held`, and those of fetching and ingesting.
   */
  find(feed: string, date: string): Promise<Batch>;
  /** The delivery that `find` passed over, because it is held and an earlier one counts; null when there was none. */
  passedOver(feed: string, date: string): Batch | null;
}

/**
 * Fetches each delivery when it is first asked for. A failure is remembered as well, so that the next run that needs the
 * delivery is told the same at once, unless trying again may help.
 */
export function openDeliveries(tools: Tools, plan: Plan): Deliveries {
  const known = new Map<string, Promise<FoundDelivery>>();
  const held = new Map<string, Batch>();
  return {
    async find(feed, date) {
      const name = nameOf(feed, date);
      const delivery = known.get(name) ?? findDelivery(tools, plan, feed, date);
      known.set(name, delivery);
      try {
        const { counts, passedOver } = await delivery;
        if (passedOver) held.set(name, passedOver);
        return counts;
      } catch (error) {
        if (!(error instanceof OperationalError) || error.retryable) known.delete(name);
        throw error;
      }
    },
    passedOver: (feed, date) => held.get(nameOf(feed, date)) ?? null,
  };
}

function nameOf(feed: string, date: string): string {
  return JSON.stringify([feed, date]);
}

/** The batch that counts, and the newer one that does not. */
interface FoundDelivery {
  readonly counts: Batch;
  readonly passedOver: Batch | null;
}

async function findDelivery(tools: Tools, plan: Plan, feed: string, date: string): Promise<FoundDelivery> {
  try {
    const { batch } = await ingestFeed(tools, plan, feed, { date, file: null });
    if (batch.status === 'accepted') return { counts: batch, passedOver: null };
    const before = await findBefore(tools, plan, feed, date);
    if (before) return { counts: before, passedOver: batch };
    throw operationalError('delivery-held', { feed, date, batch: batch.id, reasons: reasonsOf(batch) });
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'source-not-found') throw error;
    const before = await findBefore(tools, plan, feed, date);
    if (!before) throw error;
    return { counts: before, passedOver: null };
  }
}

/** What was delivered for a date before, and counts. */
function findBefore(tools: Tools, plan: Plan, name: string, date: string): Promise<Batch | null> {
  const feed = required(plan.feeds[name], `feed ${name}`);
  const { version } = required(mapOn(feed, date) ?? undefined, `map of ${name} on ${date}`);
  return findNewestDelivery(tools.store.database, { feed, deliveryDate: date, feedVersion: version });
}

function reasonsOf({ holdReasons }: Batch): readonly string[] {
  return holdReasons.map((reason) => sentenceOf(reason));
}
