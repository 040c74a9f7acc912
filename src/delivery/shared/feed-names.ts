import type { Plan } from '../../model/plan.js';

/** What a feed is called, and was before: what was delivered under an earlier name is its history. */
export function namesOfFeed(
  { feeds }: Pick<Plan, 'feeds'>,
  name: string,
): { readonly name: string; readonly formerly: readonly string[] } {
  return { name, formerly: Object.hasOwn(feeds, name) ? (feeds[name]?.formerly ?? []) : [] };
}
