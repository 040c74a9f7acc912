import type * as Library from '@aws-sdk/client-sqs';
import type { SQSClient, SQSClientConfig } from '@aws-sdk/client-sqs';
import { operationalError } from '../../base/errors.js';
import type { SourceRequest } from '../../plugin/fetcher.js';
import { textOf } from '../../plugin/options.js';
import { endpointOf, queueOfArn, readQueueAddress } from './queue-address.js';
import type { QueueAddress } from './queue-address.js';

/** A queue that can be asked, and the one that its poison goes to. */
export interface OpenQueue {
  readonly library: typeof Library;
  readonly client: SQSClient;
  readonly url: string;
  /** Seconds for which a message that is taken is hidden from others. */
  readonly visibility: number;
  readonly deadLetters: { readonly url: string; readonly name: string };
  /** How many messages wait, about. */
  readonly waiting: string;
}

/**
 * Finds a queue and its dead-letter queue, which it must have: a message that cannot be read must have somewhere to go.
 *
 * @throws OperationalError `source-failed` without a dead-letter queue; else what the SDK throws.
 */
export async function openQueue(request: SourceRequest): Promise<OpenQueue> {
  const { path, feed, options, settings, signal } = request;
  // What it says of the versions of Node.js that later releases of it need is for us, not for who reads our messages.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const library = await import('@aws-sdk/client-sqs');
  const client = new library.SQSClient(clientConfig(request));
  try {
    const ask = { abortSignal: signal };
    const urlOf = async ({ name, account }: QueueAddress): Promise<string> => {
      const owner = account === null ? {} : { QueueOwnerAWSAccountId: account };
      const found = await client.send(new library.GetQueueUrlCommand({ QueueName: name, ...owner }), ask);
      return found.QueueUrl ?? '';
    };
    const url = await urlOf(readQueueAddress(path, feed, options));
    const asked = new library.GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] });
    const { Attributes: attributes = {} } = await client.send(asked, ask);
    const named = textOf(settings, 'deadLetterQueue');
    const letters = named === undefined ? redriveTarget(attributes['RedrivePolicy']) : { name: named, account: null };
    if (letters === null) {
      const reason = 'it has no dead-letter queue, and `deadLetterQueue` names none';
      throw operationalError('source-failed', { source: `the queue ${path}`, reason });
    }
    return {
      library,
      client,
      url,
      visibility: Number(attributes['VisibilityTimeout'] ?? '30'),
      deadLetters: { name: letters.name, url: await urlOf(letters) },
      waiting: attributes['ApproximateNumberOfMessages'] ?? '0',
    };
  } catch (error) {
    client.destroy();
    throw error;
  }
}

/** Only the keys that are written are used: a workspace must not find those that the machine has for something else. */
function clientConfig({ options }: SourceRequest): SQSClientConfig {
  const sessionToken = textOf(options, 'sessionToken');
  return {
    region: textOf(options, 'region') ?? '',
    endpoint: endpointOf(options)?.href ?? '',
    // Else the address of the queue, which the service answers, decides where signed requests go.
    useQueueUrlAsEndpoint: false,
    credentials: {
      accessKeyId: textOf(options, 'accessKeyId') ?? '',
      secretAccessKey: textOf(options, 'secretAccessKey') ?? '',
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
    // The policy of the connection decides what is tried again.
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 10_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
  };
}

function redriveTarget(policy: string | undefined): QueueAddress | null {
  if (policy === undefined) return null;
  const { deadLetterTargetArn } = Object(JSON.parse(policy)) as { readonly deadLetterTargetArn?: string };
  return deadLetterTargetArn === undefined ? null : queueOfArn(deadLetterTargetArn);
}
