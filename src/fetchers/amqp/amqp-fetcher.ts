import type { MessageFetcher } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { connectBroker, portOf } from './connect.js';
import { checkQueue, inspectQueue } from './inspect-queue.js';
import type { QueueKind } from './inspect-queue.js';
import { connectionOptions, feedSettings } from './options.js';
import { subscribeToQueue } from './subscribe.js';

/** Messages of a queue of RabbitMQ, or of another broker that speaks AMQP 0-9-1. */
export const amqpFetcher: MessageFetcher = {
  name: 'amqp',
  kind: 'messages',
  description: 'Messages of a queue of RabbitMQ.',
  options: connectionOptions,
  settings: feedSettings,
  hostsOf: (options) => {
    const host = textOf(options, 'host');
    return host === undefined ? [] : [`${host}:${portOf(options)}`];
  },
  subscribe: subscribeToQueue,
  async probe(request) {
    const { path: queue, settings } = request;
    const dead = textOf(settings, 'deadLetters') ?? '';
    const broker = await connectBroker(request);
    try {
      const kind = await inspectQueue(broker, queue);
      await checkQueue(broker, dead);
      return `queue '${queue}' ${kindInWords(kind)}; dead letters go to '${dead}'`;
    } finally {
      await broker.close();
    }
  },
};

function kindInWords({ messages, isQuorum, hasSingleActiveConsumer }: QueueKind): string {
  const waiting = `${messages} ${messages === 1 ? 'message waits' : 'messages wait'}`;
  if (isQuorum === null) return `answers, ${waiting}; of what type it is, this user is not told`;
  if (!isQuorum) return `answers, ${waiting}; it is no quorum queue, which alone counts how often a message was tried`;
  return `is a quorum queue${hasSingleActiveConsumer ? ' with a single active consumer' : ''}, ${waiting}`;
}
