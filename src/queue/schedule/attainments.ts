import { attainmentOf, datesWithin } from '../../model/lateness.js';
import type { Attainment, AttainmentWindow } from '../../model/lateness.js';
import type { FeedPlan } from '../../model/plan.js';
import { listBeginnings, listFirstLandings } from '../../store/index.js';
import type { Database } from '../../store/index.js';
import { namesOf } from './follow-landings.js';

/** How well feeds kept what is expected of them, by name, of those of which anything is: two statements, however many there are. */
export async function attainmentsOf(
  database: Database,
  feeds: readonly FeedPlan[],
  window: AttainmentWindow,
): Promise<ReadonlyMap<string, Attainment>> {
  const wanted = feeds.flatMap((feed) => {
    const dates = datesWithin(feed, window);
    return dates ? namesOf(feed).map((name) => ({ feed: feed.name, name, ...dates })) : [];
  });
  if (wanted.length === 0) return new Map();
  const began = await listBeginnings(database, wanted);
  const landed = new Map<string, Map<string, number>>();
  for (const { feed, date, landedAt } of await listFirstLandings(database, wanted)) {
    const ofFeed = landed.get(feed) ?? new Map<string, number>();
    landed.set(feed, ofFeed.set(date, Date.parse(landedAt)));
  }
  return new Map(
    feeds.flatMap((feed) => {
      const beginning = began.get(feed.name);
      const known = {
        landed: landed.get(feed.name) ?? new Map<string, number>(),
        began: beginning === undefined ? null : Date.parse(beginning),
      };
      const attainment = attainmentOf(feed, known, window);
      return attainment ? [[feed.name, attainment] as const] : [];
    }),
  );
}
