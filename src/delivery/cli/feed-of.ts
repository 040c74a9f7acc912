import { nearest } from '../../base/suggestion.js';
import type { FeedPlan, Plan } from '../../model/plan.js';
import { CommandError, usageError } from './failure.js';

/**
 * The feed of a name that was typed.
 *
 * @throws CommandError `usage` with the name that was meant, `not-found`.
 */
export function feedOf({ feeds }: Plan, name: string): FeedPlan {
  const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
  if (feed) return feed;
  const meant = nearest(name, Object.keys(feeds));
  if (meant !== undefined) throw usageError(`There is no feed '${name}'. Did you mean '${meant}'?`);
  throw new CommandError({ code: 'not-found', parameters: { kind: 'feed', name } });
}
