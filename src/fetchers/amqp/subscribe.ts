import type { Channel, ConsumeMessage } from 'amqplib';
import { operationalError } from '../../base/errors.js';
import type { SourceRequest, Subscription } from '../../plugin/fetcher.js';
import { integerOf, isOn, textOf } from '../../plugin/options.js';
import { connectBroker } from './connect.js';
import type { BrokerConnection } from './connect.js';
import { consume, lostConnection } from './consumer.js';
import type { Consumer } from './consumer.js';
import { openDeadLetters } from './dead-letters.js';
import type { DeadLetters } from './dead-letters.js';
import { channelFailure } from './failures.js';
import { checkQueue, inspectQueue } from './inspect-queue.js';
import { readMessage } from './read-message.js';

/** As many as a prefetch can be (AMQP 0-9-1, basic.qos). */
const mostMessages = 65_535;

/**
 * Connects to the queue at the path of the request.
 *
 * @throws OperationalError those of `connectBroker`, `source-not-found`, `access-refused`, and `source-unreadable` where
 * messages are wanted in their order and the queue hands them out to several consumers.
 */
export async function subscribeToQueue(request: SourceRequest): Promise<Subscription> {
  const broker = await connectBroker(request);
  try {
    const { path: queue, settings } = request;
    const dead = textOf(settings, 'deadLetters') ?? '';
    const isOrdered = isOn(settings, 'ordered');
    if (isOn(settings, 'declare')) await declareQueues(broker, { queue, dead, isOrdered });
    await checkQueue(broker, dead);
    if (isOrdered) await checkOrder(broker, queue);
    else await checkQueue(broker, queue);
    const channel = await broker.openChannel();
    return subscriptionOver(broker, queue, {
      channel,
      consumer: consume(broker, channel, queue, integerOf(settings, 'prefetch') ?? mostMessages),
      letters: openDeadLetters(broker, dead, queue),
    });
  } catch (error) {
    await broker.close();
    throw channelFailure(error, broker.asked);
  }
}

/** Where it cannot be told, whoever wrote `ordered` vouches for it. */
async function checkOrder(broker: BrokerConnection, queue: string): Promise<void> {
  const { hasSingleActiveConsumer } = await inspectQueue(broker, queue);
  if (hasSingleActiveConsumer !== false) return;
  const reason = 'its messages are wanted in their order, and it has no single active consumer';
  throw operationalError('source-unreadable', { path: queue, reason });
}

async function declareQueues(
  broker: BrokerConnection,
  { queue, dead, isOrdered }: { readonly queue: string; readonly dead: string; readonly isOrdered: boolean },
): Promise<void> {
  const quorum = { 'x-queue-type': 'quorum' };
  const queues = [
    { name: queue, wanted: isOrdered ? { ...quorum, 'x-single-active-consumer': true } : quorum },
    { name: dead, wanted: quorum },
  ];
  for (const { name, wanted } of queues) {
    const channel = await broker.openChannel();
    try {
      await channel.assertQueue(name, { durable: true, arguments: wanted });
      await channel.close();
    } catch (error) {
      throw channelFailure(error, { ...broker.asked, path: name });
    }
  }
}

interface Parts {
  readonly channel: Channel;
  readonly consumer: Consumer;
  readonly letters: DeadLetters;
}

function subscriptionOver(
  broker: BrokerConnection,
  queue: string,
  { channel, consumer, letters }: Parts,
): Subscription {
  /** By receipt, in the order in which they were taken. */
  const taken = new Map<string, ConsumeMessage>();

  function acknowledge(message: ConsumeMessage, upTo: boolean): void {
    try {
      channel.ack(message, upTo);
    } catch (error) {
      throw channelFailure(error, { ...broker.asked, path: queue });
    }
  }

  /** What was sent before is heard when the broker answers: a channel keeps the order. */
  async function heard(): Promise<void> {
    try {
      await channel.checkQueue(queue);
    } catch (error) {
      throw channelFailure(error, { ...broker.asked, path: queue });
    }
  }

  return {
    async next(most, wait, signal) {
      const messages = await consumer.next(most, wait, signal);
      return messages.map((raw) => {
        const receipt = String(raw.fields.deliveryTag);
        taken.set(receipt, raw);
        return readMessage(queue, raw, receipt);
      });
    },
    async accept(receipts) {
      const last = taken.get(receipts.at(-1) ?? '');
      if (!last) throw lostConnection(queue, broker.asked.host);
      const isAll = [...taken.keys()].slice(0, receipts.length).every((receipt, index) => receipt === receipts[index]);
      for (const receipt of isAll ? receipts.slice(-1) : receipts) {
        const message = taken.get(receipt);
        if (message) acknowledge(message, isAll);
      }
      for (const receipt of receipts) taken.delete(receipt);
      consumer.release(receipts.length);
      await heard();
    },
    async reject({ receipt }, reason) {
      const message = taken.get(receipt);
      if (!message) throw lostConnection(queue, broker.asked.host);
      await letters.publish(message, reason);
      acknowledge(message, false);
      taken.delete(receipt);
      consumer.release(1);
    },
    close: () => broker.close(),
  };
}
