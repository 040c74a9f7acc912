import type { ConfirmChannel, ConsumeMessage } from 'amqplib';
import { operationalError } from '../../base/errors.js';
import type { BrokerConnection } from './connect.js';
import { channelFailure } from './failures.js';

/** Where messages go that cannot be read. */
export interface DeadLetters {
  /** Answers when the broker has it for good. */
  publish(message: ConsumeMessage, reason: string): Promise<void>;
}

/**
 * Publishes to a queue, confirmed by the broker; a message that reaches no queue is a failure, never lost.
 *
 * @param from the queue that they were taken from
 */
export function openDeadLetters(broker: BrokerConnection, queue: string, from: string): DeadLetters {
  const asked = { ...broker.asked, path: queue };
  let opened: Promise<ConfirmChannel> | null = null;
  let isReturned = false;

  async function open(): Promise<ConfirmChannel> {
    const channel = await broker.model.createConfirmChannel();
    channel.on('error', () => undefined);
    channel.on('return', () => {
      isReturned = true;
    });
    return channel;
  }

  return {
    async publish({ content, properties }, reason) {
      const headers = { ...properties.headers, 'x-tieout-reason': reason, 'x-tieout-queue': from };
      isReturned = false;
      try {
        const channel = await (opened ??= open());
        channel.publish('', queue, content, { ...properties, headers, persistent: true, mandatory: true });
        await channel.waitForConfirms();
      } catch (error) {
        throw channelFailure(error, asked);
      }
      // The broker returns a message before it confirms it.
      if (isReturned) throw operationalError('source-not-found', { feed: asked.feed, path: queue });
    },
  };
}
