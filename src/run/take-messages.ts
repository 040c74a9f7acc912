import { TextFile } from '../ingest/text-file.js';
import type { MessagesPlan } from '../model/plan.js';
import type { Message, Subscription } from '../plugin/fetcher.js';
import { lineOfMessage } from './message-line.js';

/** Messages that were taken together, as lines of a file. */
export interface TakenMessages {
  readonly receipts: readonly string[];
  /** How many went to the dead letters. */
  readonly rejected: number;
  /** How often the one that was taken most often had been taken before. */
  readonly returned: number;
}

/** Where the lines go, and what is known of the messages that come next. */
export interface Taking {
  /** Is written anew. */
  readonly path: string;
  /** What the messages taken before said of how often they had been taken; null: nothing was taken yet. */
  readonly returned: number | null;
  readonly signal: AbortSignal;
}

/**
 * Takes messages until there are as many as a batch has, or its time is over. What cannot be read, or was taken too often, goes
 * to the dead letters.
 *
 * A message that ends the process ends it for all that were taken with it, and its broker counts that for all of them. So the
 * first one is looked at alone, and the more often messages were taken before, the fewer are taken together: on its last try
 * one is alone, and only the one that is the cause gets beyond it.
 *
 * @throws OperationalError those of the subscription, and `disk-full`.
 */
export async function takeMessages(
  subscription: Subscription,
  plan: MessagesPlan,
  { path, returned: before, signal }: Taking,
): Promise<TakenMessages> {
  const file = new TextFile(path);
  const receipts: string[] = [];
  let rejected = 0;
  let returned = 0;
  let most = before === null ? 1 : mostTogether(plan, before);
  let end: number | null = null;
  try {
    while (receipts.length < most) {
      const wait = end === null ? plan.within * 1000 : end - performance.now();
      const messages = wait <= 0 ? [] : await subscription.next(most - receipts.length, wait, signal);
      if (messages.length === 0) break;
      end ??= performance.now() + plan.within * 1000;
      for (const message of messages) {
        const read = readMessage(message, plan);
        if ('reason' in read) {
          await subscription.reject(message, read.reason);
          rejected++;
          continue;
        }
        await file.add(read.line);
        receipts.push(message.receipt);
        returned = Math.max(returned, message.returned ?? 0);
      }
      most = Math.min(mostTogether(plan, returned), before === null ? plan.count : mostTogether(plan, before));
    }
    await file.finish();
  } finally {
    await file.close();
  }
  return { receipts, rejected, returned };
}

function readMessage(message: Message, { attempts }: MessagesPlan): ReturnType<typeof lineOfMessage> {
  const { returned } = message;
  if (returned !== null && returned >= attempts) {
    return { reason: `it was taken ${returned} times before and never accepted` };
  }
  return lineOfMessage(message);
}

/** How many messages are taken together when one of them was taken so often before. */
export function mostTogether({ count, attempts }: MessagesPlan, returned: number): number {
  if (returned === 0) return count;
  return returned >= attempts - 1 ? 1 : Math.max(1, Math.floor(count / 4 ** returned));
}
