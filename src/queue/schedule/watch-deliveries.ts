import { noteArrivals, noteDue, noteMissing } from '../../store/index.js';
import type { FeedName, KnownSchedule } from '../../store/index.js';
import { deliveriesDue } from '../../model/expected-deliveries.js';
import { namesOf } from './follow-landings.js';
import type { ExpectedFeed } from './schedules.js';
import { instantText } from './scheduling.js';
import type { Wake } from './scheduling.js';

/** Whoever looks again after a longer time is not told of what was due before. */
const longestLook = 31 * 24 * 3_600_000;

/**
 * Notes deliveries that must have landed, those that have not, of them that have come since; the last two are told, once.
 *
 * @param since what was due before was looked at already
 */
export async function watchDeliveries(
  wake: Wake,
  known: ReadonlyMap<string, KnownSchedule>,
  since: number,
): Promise<void> {
  const { store, schedules, listener, now } = wake;
  if (schedules.expected.length === 0) return;
  const names = schedules.expected.flatMap(({ feed }): readonly FeedName[] => {
    return namesOf(feed).map((name) => ({ feed: feed.name, name }));
  });
  const due = schedules.expected.flatMap((each) => dueOf(each, known.get(each.name), since, now));
  const { missing, arrived } = await store.transaction(async (transaction) => {
    if (due.length > 0) await noteDue(transaction, due, names);
    return {
      missing: due.length === 0 ? [] : await noteMissing(transaction, due, names, now),
      arrived: await noteArrivals(transaction, names, now),
    };
  });
  for (const each of missing) listener({ name: 'feed_missing', ...each });
  for (const each of arrived) listener({ name: 'feed_arrived', ...each });
}

function dueOf(
  { feed }: ExpectedFeed,
  known: KnownSchedule | undefined,
  since: number,
  now: Date,
): readonly { readonly feed: string; readonly date: string; readonly due: string }[] {
  if (!known) return [];
  const after = Math.max(since, Date.parse(known.knownSince), now.getTime() - longestLook);
  return deliveriesDue(feed, after, now.getTime()).map(({ date, due }) => {
    return { feed: feed.name, date, due: instantText(due) };
  });
}
