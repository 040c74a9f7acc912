import type { Channel, ConsumeMessage } from 'amqplib';
import { operationalError } from '../../base/errors.js';
import type { BrokerConnection } from './connect.js';
import { channelFailure } from './failures.js';

/** What of a queue is handed out to us, never more than was asked for. */
export interface Consumer {
  /** Those that are there, at most so many; waits for the first. */
  next(most: number, wait: number, signal: AbortSignal): Promise<readonly ConsumeMessage[]>;
  /** So many of those that were handed out are the broker's or nobody's again. */
  release(messages: number): void;
}

/**
 * Consumes a queue with a prefetch of as many messages as are wanted: where that changes, the broker is asked anew, because what
 * it has handed out counts as taken when this process dies.
 *
 * @param limit how many messages may be held at all
 */
export function consume(broker: BrokerConnection, channel: Channel, queue: string, limit: number): Consumer {
  const asked = { ...broker.asked, path: queue };
  const arrived: ConsumeMessage[] = [];
  let current: { readonly tag: string; readonly window: number } | null = null;
  /** Handed out by the current consumer and not released. */
  let held = 0;
  let failure: unknown = null;
  let wake: () => void = () => undefined;

  const fail = (reason: unknown): void => {
    failure ??= reason;
    wake();
  };
  channel.on('error', (error) => fail(channelFailure(error, asked)));
  broker.model.on('error', (error) => fail(channelFailure(error, asked)));
  const lost = (): void => fail(lostConnection(queue, asked.host));
  channel.on('close', lost);
  broker.model.on('close', lost);

  function receive(message: ConsumeMessage | null): void {
    // The broker says with null that the queue is gone.
    if (message === null) return fail(operationalError('source-not-found', { feed: asked.feed, path: queue }));
    arrived.push(message);
    wake();
  }

  async function ask(window: number): Promise<void> {
    if (current?.window === window) return;
    try {
      if (current) await channel.cancel(current.tag);
      current = null;
      await channel.prefetch(window);
      held = 0;
      const { consumerTag: tag } = await channel.consume(queue, receive);
      current = { tag, window };
    } catch (error) {
      throw failure ?? channelFailure(error, asked);
    }
  }

  return {
    async next(most, wait, signal) {
      signal.throwIfAborted();
      if (failure) throw failure;
      if (arrived.length === 0) {
        const window = Math.min(held + most, limit);
        if (held >= limit) return [];
        await ask(window);
        await waitFor(wait, signal, (listener) => {
          wake = listener;
          return arrived.length > 0 || failure !== null;
        });
      }
      if (failure) throw failure;
      const taken = arrived.splice(0, most);
      held += taken.length;
      return taken;
    },
    release(messages) {
      held = Math.max(0, held - messages);
    },
  };
}

export function lostConnection(queue: string, host: string): Error {
  const reason = 'the connection was lost';
  return operationalError('source-failed', { source: `'${queue}' at ${host}`, reason }, { retryable: true });
}

/** Waits until the listener is called, the time is over, or the signal says so. */
async function waitFor(
  milliseconds: number,
  signal: AbortSignal,
  begin: (listener: () => void) => boolean,
): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve();
    };
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', abort, { once: true });
    if (begin(end)) end();
  });
}
