import type { Consumer } from '@platformatic/kafka';
import { messageOf, operationalError } from '../../base/errors.js';
import type { MessageFetcher, OptionProblem, Options, SourceRequest } from '../../plugin/fetcher.js';
import { listOf, textOf } from '../../plugin/options.js';
import { mechanismNames } from './client-options.js';
import type { AskedBroker } from './source-error.js';

const brokerForm = /^([^\s:/@[\]]+|\[[0-9a-fA-F:]+\]):\d{1,5}$/;
const nameForm = /^[A-Za-z0-9._-]{1,249}$/;

/** Messages of a topic of Apache Kafka, as a member of a consumer group. */
export const kafkaFetcher: MessageFetcher = {
  name: 'kafka',
  kind: 'messages',
  description: 'Reads the messages of a topic of Apache Kafka; `path` is the name of the topic.',
  options: {
    brokers: {
      description: 'The brokers as `host:port`; with a password all of the cluster, since it is sent to no other.',
      required: true,
      type: 'list',
      example: ['kafka1.example.com:9093', 'kafka2.example.com:9093'],
      check: (broker) =>
        brokerForm.test(broker) ? null : `'${broker}' is not a broker, such as kafka1.example.com:9093`,
    },
    group: {
      description:
        'The consumer group. What one member of a group has taken no other gets, so that each environment has its own.',
      required: true,
      example: 'tieout-production',
      check: (group) => (nameForm.test(group) ? null : `'${group}' is not the name of a group`),
    },
    tls: {
      description: 'Whether the brokers are asked over TLS.',
      required: false,
      type: 'boolean',
      example: 'true',
      default: 'true',
    },
    certificateAuthority: {
      description: 'The certificates in PEM that vouch for the brokers.',
      required: false,
      type: 'file',
      example: 'certificates/kafka.pem',
      default: 'those that Node.js trusts',
    },
    certificate: {
      description: 'Our own certificate in PEM, where the brokers ask for one.',
      required: false,
      type: 'file',
      example: 'certificates/tieout.pem',
    },
    privateKey: {
      description: 'The key of `certificate` in PEM.',
      required: false,
      secret: true,
      example: 'KAFKA_PRIVATE_KEY',
    },
    mechanism: {
      description: 'How the user is proved (SASL).',
      required: false,
      values: mechanismNames,
      example: 'scram-sha-512',
      default: 'scram-sha-512',
    },
    username: {
      description: 'The user, where the brokers ask for one.',
      required: false,
      example: 'tieout',
    },
    password: {
      description: 'The password of `username`.',
      required: false,
      secret: true,
      example: 'KAFKA_PASSWORD',
    },
  },
  settings: {
    from: {
      description: 'Where a group begins that has committed nothing yet: at the first message or after the last.',
      required: false,
      values: ['earliest', 'latest'],
      example: 'earliest',
      default: 'earliest',
    },
    tombstones: {
      description:
        'Messages without a body, which say that their key is gone: `refuse` hands them on as empty, so that they are set ' +
        'aside with a reason; `skip` passes over them.',
      required: false,
      values: ['refuse', 'skip'],
      example: 'skip',
      default: 'refuse',
    },
    deadLetterTopic: {
      description:
        'The topic that messages go to which cannot be read, with why in the header `tieout-reason`. It must exist.',
      required: true,
      example: 'sales-dead',
      check: (topic) => (nameForm.test(topic) ? null : `'${topic}' is not the name of a topic`),
    },
  },
  checkOptions,
  hostsOf: (options) => [...listOf(options, 'brokers')],
  probe: probeTopic,
  subscribe: async (request) => (await import('./kafka-subscription.js')).subscribe(request, askedOf(request)),
};

/** Each of these is nothing without the other. */
const pairs = [
  ['username', 'password'],
  ['password', 'username'],
  ['certificate', 'privateKey'],
  ['privateKey', 'certificate'],
  ['mechanism', 'username'],
] as const;

function checkOptions(options: Options): readonly OptionProblem[] {
  const has = (name: string): boolean => textOf(options, name) !== undefined;
  const lonely = pairs
    .filter(([one, other]) => has(one) && !has(other))
    .map(([one, other]) => ({ option: one, reason: `'${one}' is of no use without '${other}'` }));
  const idle = ['certificateAuthority', 'certificate']
    .filter((name) => has(name) && textOf(options, 'tls') === 'false')
    .map((name) => ({ option: name, reason: `'${name}' is of no use without TLS` }));
  return [...lonely, ...idle];
}

function askedOf({ options, feed, path }: SourceRequest): AskedBroker {
  return { host: hostOf(options), feed, topic: path, group: textOf(options, 'group') ?? '' };
}

const hostOf = (options: Options): string => listOf(options, 'brokers').join(', ');

/** Asks for the partitions of the topic and for what the group has committed, and joins nothing. */
async function probeTopic(request: SourceRequest): Promise<string> {
  const library = await import('@platformatic/kafka');
  const { clientOptions } = await import('./client-options.js');
  const { closeClient } = await import('./group-member.js');
  const { whenCoordinated } = await import('./coordinator.js');
  const { asSourceError } = await import('./source-error.js');
  const asked = askedOf(request);
  const { topic, group } = asked;
  const consumer = new library.Consumer({ ...(await clientOptions(library, request)), groupId: group });
  try {
    const metadata = await consumer.metadata({ topics: [topic] });
    const count = metadata.topics.get(topic)?.partitionsCount ?? 0;
    const partitions = Array.from({ length: count }, (_, partition) => partition);
    await consumer.listOffsets({ topics: [topic] });
    await probeDeadLetters(consumer, request);
    await whenCoordinated(() => consumer.listCommittedOffsets({ topics: [{ topic, partitions }] }), request.signal);
    return `the topic ${topic} can be read by group ${group} (${count} ${count === 1 ? 'partition' : 'partitions'})`;
  } catch (error) {
    throw asSourceError(error, asked);
  } finally {
    await closeClient(consumer);
  }
}

async function probeDeadLetters(consumer: Consumer, { feed, settings }: SourceRequest): Promise<void> {
  const topic = textOf(settings, 'deadLetterTopic') ?? '';
  try {
    await consumer.metadata({ topics: [topic] });
  } catch (error) {
    if (!messageOf(error).startsWith('Unknown topic')) throw error;
    throw operationalError('source-not-found', { feed, path: `the topic ${topic} for dead letters` }, { cause: error });
  }
}
