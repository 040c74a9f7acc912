import type { Plan } from '../../model/plan.js';
import { forgetMissing, keepSchedules, readSchedules } from '../../store/index.js';
import type { KnownSchedule } from '../../store/index.js';
import { fireByClock } from './fire-by-clock.js';
import { fireGraces } from './fire-graces.js';
import { followLandings } from './follow-landings.js';
import { openForgetting } from './forget-old.js';
import { schedulesOf } from './schedules.js';
import type { Scheduling, Wake } from './scheduling.js';
import { watchDeliveries } from './watch-deliveries.js';

/** Looks at all schedules, again and again; each look goes on from where the one before ended. */
export interface Schedules {
  /**
   * Fires what is due now. Two looks of one process are never at the same time.
   *
   * @throws OperationalError `database-unreachable`, `database-failed`: the next look makes up for it
   */
  wake(plan: Plan): Promise<void>;
}

export function openSchedules(scheduling: Scheduling): Schedules {
  // Where a look ended: of the plan it was for, because another one may expect what was due before.
  let last: { readonly plan: string; readonly at: number } | null = null;
  const forgetting = openForgetting(scheduling.store);
  return {
    async wake(plan) {
      const now = scheduling.store.clock.now();
      const wake: Wake = { ...scheduling, schedules: schedulesOf(plan, now), now };
      const since = last?.plan === plan.version ? last.at : -Infinity;
      const known = await knownSchedules(wake, plan.version);
      await fireByClock(wake, known);
      await followLandings(wake, known);
      await fireGraces(wake, known, since);
      await watchDeliveries(wake, known, since);
      last = { plan: plan.version, at: now.getTime() };
      await forgetting.look(now);
    },
  };
}

/** What is known of the schedules of a plan; what is new becomes known, and what is gone is forgotten. */
async function knownSchedules(wake: Wake, version: string): Promise<ReadonlyMap<string, KnownSchedule>> {
  const { store, schedules, now } = wake;
  const known = await readSchedules(store.database);
  const { definitions } = schedules;
  // A rule by the clock is known by its firings, which its restatements go by too.
  const isKnown = [...definitions].every(([name, definition]) => known.get(name)?.definition === definition);
  if (isKnown && known.size === definitions.size) return known;
  await store.transaction(async (transaction) => {
    const defined = [...definitions].map(([name, definition]) => ({ name, definition }));
    await keepSchedules(transaction, defined, { version, at: now });
    const expected = schedules.expected.map(({ feed }) => feed.name);
    await forgetMissing(transaction, expected);
  });
  return readSchedules(store.database);
}
