import { OperationalError } from '../base/errors.js';
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
   * @throws OperationalError those of fetching and ingesting.
   */
  find(feed: string, date: string): Promise<Batch>;
}

/**
 * Fetches each delivery when it is first asked for. A failure is remembered as well, so that the next run that needs the
 * delivery is told the same at once, unless trying again may help.
 */
export function openDeliveries(tools: Tools, plan: Plan): Deliveries {
  const known = new Map<string, Promise<Batch>>();
  return {
    async find(feed, date) {
      const name = JSON.stringify([feed, date]);
      const delivery = known.get(name) ?? findDelivery(tools, plan, feed, date);
      known.set(name, delivery);
      try {
        return await delivery;
      } catch (error) {
        if (!(error instanceof OperationalError) || error.retryable) known.delete(name);
        throw error;
      }
    },
  };
}

async function findDelivery(tools: Tools, plan: Plan, feedName: string, date: string): Promise<Batch> {
  try {
    return (await ingestFeed(tools, plan, feedName, { date, file: null })).batch;
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'source-not-found') throw error;
    const feed = required(plan.feeds[feedName], `feed ${feedName}`);
    const { version } = required(mapOn(feed, date) ?? undefined, `map of ${feedName} on ${date}`);
    const delivery = { feed, deliveryDate: date, feedVersion: version };
    const before = await findNewestDelivery(tools.store.database, delivery);
    if (!before) throw error;
    return before;
  }
}
