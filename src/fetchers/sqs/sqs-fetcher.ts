import type { MessageFetcher, SourceRequest } from '../../plugin/fetcher.js';
import { endpointOf, regionForm } from './queue-address.js';
import type { AskedQueue } from './source-error.js';

/** Messages of a queue of Amazon SQS, or of a service that speaks as it does. */
export const sqsFetcher: MessageFetcher = {
  name: 'sqs',
  kind: 'messages',
  description: 'Reads the messages of a queue of Amazon SQS; `path` is its name, or `account/name`.',
  options: {
    region: {
      description: 'The region of the queue.',
      required: true,
      example: 'eu-central-1',
      check: (region) => (regionForm.test(region) ? null : `'${region}' is not a region, such as eu-central-1`),
    },
    endpoint: {
      description: 'The address of the service.',
      required: false,
      example: 'https://sqs.eu-central-1.amazonaws.com',
      default: 'that of Amazon for the region',
      check: (endpoint) =>
        /^https?:\/\/[^/?#@]+\/?$/.test(endpoint) && URL.canParse(endpoint)
          ? null
          : `'${endpoint}' is not the address of a host, such as https://sqs.eu-central-1.amazonaws.com`,
    },
    accessKeyId: {
      description: 'The name of the access key. Keys that the machine has for something else are never looked for.',
      required: true,
      example: 'AKIAIOSFODNN7EXAMPLE',
    },
    secretAccessKey: {
      description: 'The access key itself.',
      required: true,
      secret: true,
      example: 'SQS_SECRET_ACCESS_KEY',
    },
    sessionToken: {
      description: 'What belongs to a key that is lent for a time.',
      required: false,
      secret: true,
      example: 'SQS_SESSION_TOKEN',
    },
  },
  settings: {
    deadLetterQueue: {
      description:
        'The queue that messages go to which cannot be read, with why in the attribute `tieout-reason`. It must exist.',
      required: false,
      example: 'orders-dead',
      default: "the queue's own, as its redrive policy says",
      check: (name) => (/^[A-Za-z0-9_-]{1,80}(\.fifo)?$/.test(name) ? null : `'${name}' is not the name of a queue`),
    },
  },
  hostsOf: (options) => {
    const endpoint = endpointOf(options);
    return endpoint === null ? [] : [endpoint.host];
  },
  probe: probeQueue,
  subscribe: async (request) => (await import('./sqs-subscription.js')).subscribe(request, askedOf(request)),
};

function askedOf({ options, feed, path }: SourceRequest): AskedQueue {
  return { host: endpointOf(options)?.host ?? '', feed, queue: path };
}

/** Asks for the attributes of the queue, and takes nothing from it. */
async function probeQueue(request: SourceRequest): Promise<string> {
  const { openQueue } = await import('./open-queue.js');
  const { asSourceError } = await import('./source-error.js');
  try {
    const { client, waiting, deadLetters } = await openQueue(request);
    client.destroy();
    return `the queue ${request.path} can be asked (about ${waiting} messages wait); its dead letters go to ${deadLetters.name}`;
  } catch (error) {
    request.signal.throwIfAborted();
    throw asSourceError(error, askedOf(request));
  }
}
