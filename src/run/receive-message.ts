import type { FeedPlan } from '../model/plan.js';
import type { PushAnswer, PushedMessage } from '../plugin/fetcher.js';
import { operationalError } from '../base/errors.js';
import { askSource } from './fetch-delivery.js';
import { required } from './tools.js';

type ReceiveTools = Parameters<typeof askSource>[0];

/**
 * Takes one message that was pushed to us for a feed: 202 it is kept, 200 it is known already, 401 it is not its sender's, 408 its
 * time is too far from ours, 409 its key stands for another message, 413 it is too large. What is 202 is durable.
 *
 * @throws OperationalError `usage` where nothing is pushed to the feed; those of secrets and of the database.
 */
export async function receiveMessage(
  tools: ReceiveTools,
  feed: FeedPlan,
  pushed: PushedMessage,
  now: Date,
): Promise<PushAnswer> {
  const { path, plugin } = feed.fetch;
  const named = tools.fetchers.get(plugin);
  // Said before a secret is read: nothing of it would be used.
  if (named?.kind !== 'messages' || !named.receive) {
    throw operationalError('usage', { reason: `Nothing is pushed to '${feed.name}': its plugin '${plugin}' fetches` });
  }
  const place = { date: now.toISOString().slice(0, 10), path };
  return askSource(tools, feed, place, (_, request) =>
    required(named.receive?.(request, pushed, now), `receiver ${plugin}`),
  );
}
