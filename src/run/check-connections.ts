import { OperationalError } from '../base/errors.js';
import type { OperationalCode } from '../base/catalogue/index.js';
import type { FeedPlan, Plan } from '../model/plan.js';
import { checked, ok } from './health-check.js';
import type { HealthCheck } from './health-check.js';
import { probeFeed } from './fetch-delivery.js';
import type { Tools } from './tools.js';

/** How many connections are asked at a time: what one of them waits for, the others do not. */
const atATime = 8;

/** Failures that every feed of a connection meets, because they come before its path. */
const ofConnection: ReadonlySet<OperationalCode> = new Set<OperationalCode>([
  'host-not-found',
  'host-unreachable',
  'host-refused',
  'credentials-refused',
  'source-silent',
  'source-busy',
  'quota-spent',
  'missing-secret',
  'unusable-secret',
  'secret-refused',
]);

/**
 * Whether the place of each feed can be reached, in the order of the plan. Nothing is fetched and nothing is changed. Each
 * connection is tried once for each of its feeds, and no more when what failed would fail for all of them: however many there
 * are, a source that says nothing takes one time-out.
 */
export async function checkConnections(tools: Tools, plan: Plan): Promise<readonly HealthCheck[]> {
  const feeds = Object.values(plan.feeds);
  const byConnection = new Map<string, FeedPlan[]>();
  for (const feed of feeds) {
    const connection = `${feed.system}/${feed.fetch.connection}`;
    byConnection.set(connection, [...(byConnection.get(connection) ?? []), feed]);
  }
  const found = new Map<string, HealthCheck>();
  const next = byConnection.values();
  const work = async (): Promise<void> => {
    for (const of of next) for (const check of await checkFeeds(tools, of)) found.set(check.name, check);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return feeds.flatMap((feed) => found.get(nameOf(feed)) ?? []);
}

async function checkFeeds(tools: Tools, feeds: readonly FeedPlan[]): Promise<readonly HealthCheck[]> {
  const today = tools.clock.now().toISOString().slice(0, 10);
  const checks: HealthCheck[] = [];
  let failure: OperationalError | null = null;
  for (const feed of feeds) {
    checks.push(
      await checked(nameOf(feed), async () => {
        if (failure) throw failure;
        try {
          return ok(await probeFeed(tools, feed, today));
        } catch (error) {
          if (error instanceof OperationalError && ofConnection.has(error.code)) failure = error;
          throw error;
        }
      }),
    );
  }
  return checks;
}

function nameOf({ name }: FeedPlan): string {
  return `feed ${name}`;
}
