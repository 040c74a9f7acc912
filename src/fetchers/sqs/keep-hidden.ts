import type { OpenQueue } from './open-queue.js';

/** Keeps messages that are taken hidden from others. */
export interface KeptHidden {
  /** Throws what went wrong meanwhile. */
  check(): void;
  stop(): void;
  /** Lets others have what is still held; what could not be told comes back by itself. */
  release(): Promise<void>;
}

const mostTogether = 10;

/** Prolongs, well before it ends, the time for which messages are hidden, until they are held no more. */
export function keepHidden(queue: OpenQueue, held: ReadonlyMap<string, unknown>): KeptHidden {
  const { visibility } = queue;
  let failure: unknown = null;
  const timer = setInterval(
    () => {
      hideFor(queue, [...held.keys()], visibility).catch((error: unknown) => {
        failure = error;
      });
    },
    Math.max(500, (visibility * 1000) / 3),
  );
  timer.unref();
  return {
    check: () => {
      if (failure === null) return;
      const told = failure;
      failure = null;
      throw told;
    },
    stop: () => clearInterval(timer),
    release: async () => {
      try {
        await hideFor(queue, [...held.keys()], 0);
      } catch {
        // They come back when their time is over, which is what release is for.
      }
    },
  };
}

/** A message that is refused was lost meanwhile, and comes again. */
async function hideFor(
  { library, client, url }: OpenQueue,
  receipts: readonly string[],
  seconds: number,
): Promise<void> {
  for (let start = 0; start < receipts.length; start += mostTogether) {
    const entries = receipts.slice(start, start + mostTogether).map((receipt, index) => ({
      Id: String(index),
      ReceiptHandle: receipt,
      VisibilityTimeout: seconds,
    }));
    await client.send(new library.ChangeMessageVisibilityBatchCommand({ QueueUrl: url, Entries: entries }));
  }
}
