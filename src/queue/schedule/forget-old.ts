import { forgetApiRequests, forgetArrived, forgetDue, forgetFirings, forgetJobs } from '../../store/index.js';
import type { Store } from '../../store/index.js';

const [hour, day] = [3_600_000, 86_400_000];
/** Of each table at one look: what waits for the database meanwhile does not wait long. */
const atOnce = 1000;

/** Milliseconds: how long is kept a job that is over, what a schedule fired, and what was missing and came. */
export const keptFor = 90 * day;
/** Milliseconds: how long is kept what was due. */
export const dueKeptFor = 400 * day;

/** Removes what nobody needs any more: jobs, firings and late deliveries of long ago, and answers that are not repeated any more. */
export interface Forgetting {
  /** A page of each; at the next look the next, and when there was no more, nothing for an hour. */
  look(now: Date): Promise<void>;
}

export function openForgetting(store: Pick<Store, 'database'>, page = atOnce): Forgetting {
  let done: number | null = null;
  return {
    async look(now) {
      if (done !== null && Math.abs(now.getTime() - done) < hour) return;
      const { database } = store;
      const before = new Date(now.getTime() - keptFor);
      const forgotten = [
        await forgetJobs(database, before, page),
        await forgetFirings(database, before, page),
        await forgetArrived(database, before, page),
        await forgetDue(database, new Date(now.getTime() - dueKeptFor), page),
        await forgetApiRequests(database, now, page),
      ];
      done = forgotten.some((count) => count === page) ? null : now.getTime();
    },
  };
}
