import { blockingFields } from '../model/plan.js';
import type { FeedPlan, RulePlan } from '../model/plan.js';

/** Feeds that keep of a record set aside also what rules match it by, so that a run can tell that it was delivered. */
export function withKeys(
  feeds: ReadonlyMap<string, FeedPlan>,
  rules: ReadonlyMap<string, RulePlan>,
): ReadonlyMap<string, FeedPlan> {
  const keys = new Map<string, readonly string[]>();
  for (const rule of [...rules.values()].flatMap((first) => [first, ...first.later.map((later) => later.rule)])) {
    for (const side of [rule.baseline, ...rule.counterparts]) {
      keys.set(side.feed, [...(keys.get(side.feed) ?? []), ...blockingFields(rule, side)]);
    }
  }
  return new Map(
    [...feeds].map(([name, feed]) => {
      const added = [...new Set(keys.get(name))].filter((field) => !feed.key.includes(field)).toSorted();
      return [name, { ...feed, key: [...feed.key, ...added] }] as const;
    }),
  );
}
