import { messageOf } from '../../base/errors.js';
import type { BrokerConnection } from './connect.js';
import { channelFailure, replyCodeOf } from './failures.js';

/** What a queue is, as far as the broker tells this user; null: it does not. */
export interface QueueKind {
  readonly messages: number;
  readonly consumers: number;
  readonly isQuorum: boolean | null;
  readonly hasSingleActiveConsumer: boolean | null;
}

/**
 * Looks at a queue, without changing anything.
 *
 * AMQP 0-9-1 has no question for the kind of a queue, but RabbitMQ tells which argument of a declaration differs from those of
 * the queue that is there. The declaration made here names a type that does not exist: it is refused where there is no such
 * queue, and where there is one, it differs, argument by argument, until the type is told.
 *
 * @throws OperationalError `source-not-found`, `access-refused`.
 */
export async function inspectQueue(broker: BrokerConnection, queue: string): Promise<QueueKind> {
  const { messageCount, consumerCount } = await checkQueue(broker, queue);
  const told = await readArguments(broker, queue);
  return {
    messages: messageCount,
    consumers: consumerCount,
    isQuorum: told && told.get('x-queue-type') === 'quorum',
    hasSingleActiveConsumer: told && told.get('x-single-active-consumer') === 'true',
  };
}

/** @throws OperationalError `source-not-found`, `access-refused`. */
export async function checkQueue(
  broker: BrokerConnection,
  queue: string,
): Promise<{ readonly messageCount: number; readonly consumerCount: number }> {
  const channel = await broker.openChannel();
  try {
    const found = await channel.checkQueue(queue);
    await channel.close();
    return found;
  } catch (error) {
    throw channelFailure(error, { ...broker.asked, path: queue });
  }
}

const typeOfNoQueue = 'tieout-asks';
/** A queue has fewer arguments than that. */
const mostArguments = 24;

const difference =
  /inequivalent arg '([^']+)'.*? but current is (?:none|(?:the value )?'([^']*)'(?: of type '(\w+)')?)/s;

/** Arguments of a queue by name; null where the broker does not say. */
async function readArguments(broker: BrokerConnection, queue: string): Promise<ReadonlyMap<string, string> | null> {
  const told = new Map<string, string>();
  const asked: Record<string, unknown> = { 'x-queue-type': typeOfNoQueue };
  for (let question = 0; question < mostArguments; question++) {
    const reason = await declareInVain(broker, queue, asked);
    const [, name, value, type] = (reason === null ? null : difference.exec(reason)) ?? [];
    if (name === undefined) return null;
    if (value !== undefined) told.set(name, value);
    if (name === 'x-queue-type') return told;
    if (value === undefined) return null;
    asked[name] = type === 'bool' ? value === 'true' : type === 'longstr' || type === undefined ? value : Number(value);
  }
  return null;
}

/** The reason of the broker for refusing a declaration that it cannot but refuse; null where it refuses any. */
async function declareInVain(
  broker: BrokerConnection,
  queue: string,
  wanted: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const channel = await broker.openChannel();
  try {
    await channel.assertQueue(queue, { durable: true, arguments: wanted });
    await channel.close();
    return null;
  } catch (error) {
    return replyCodeOf(error) === 406 ? messageOf(error) : null;
  }
}
