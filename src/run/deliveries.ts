import { OperationalError } from '../base/errors.js';
import type { Scope } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import { findState } from './find-state.js';
import type { FoundState } from './find-state.js';
import type { Tools } from './tools.js';

/** What feeds delivered, for runs that share it: each delivery is fetched once. */
export interface Deliveries {
  /**
   * What a feed said of the days of a scope: its deliveries for them are fetched now, and what was ingested before is found.
   *
   * @throws OperationalError those of `findState`.
   */
  find(feed: string, scope: Scope): Promise<FoundState>;
}

/**
 * Fetches each delivery when it is first asked for. A failure is remembered as well, so that the next run that needs the
 * delivery is told the same at once, unless trying again may help.
 */
export function openDeliveries(tools: Tools, plan: Plan): Deliveries {
  const known = new Map<string, Promise<FoundState>>();
  return {
    async find(feed, scope) {
      const name = JSON.stringify([feed, scope.from, scope.to]);
      const state = known.get(name) ?? findState(tools, plan, feed, scope);
      known.set(name, state);
      try {
        return await state;
      } catch (error) {
        if (!(error instanceof OperationalError) || error.retryable) known.delete(name);
        throw error;
      }
    },
  };
}
