import type { Message as SqsMessage, MessageAttributeValue } from '@aws-sdk/client-sqs';
import { operationalError } from '../../base/errors.js';
import type { Message, SourceRequest, Subscription } from '../../plugin/fetcher.js';
import { openQueue } from './open-queue.js';
import type { OpenQueue } from './open-queue.js';
import { asSourceError } from './source-error.js';
import type { AskedQueue } from './source-error.js';
import { keepHidden } from './keep-hidden.js';

/** What one request takes at most. */
const mostTogether = 10;
const longestPoll = 20;

/** Takes messages of a queue; what is taken stays hidden from others until it is accepted, or the process ends. */
export async function subscribe(request: SourceRequest, asked: AskedQueue): Promise<Subscription> {
  const telling = async <T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      throw asSourceError(error, asked);
    }
  };
  const queue = await telling(() => openQueue(request), request.signal);
  const held = new Map<string, SqsMessage>();
  const hiding = keepHidden(queue, held);
  return {
    next: (most, wait, signal) =>
      telling(async () => {
        hiding.check();
        const hold = (message: SqsMessage) => held.set(receiptOf(message), message);
        const taken = await receive(queue, { most, wait, signal, hold });
        return taken.map((message) => readMessage(message, asked.queue));
      }, signal),
    accept: (receipts) =>
      telling(async () => {
        await forget(queue, receipts);
        for (const receipt of receipts) held.delete(receipt);
      }),
    reject: ({ receipt }, reason) =>
      telling(async () => {
        const message = held.get(receipt);
        if (!message) return;
        await sendToDeadLetters(queue, message, reason);
        await forget(queue, [receipt]);
        held.delete(receipt);
      }),
    close: async () => {
      hiding.stop();
      await hiding.release();
      queue.client.destroy();
    },
  };
}

const receiptOf = ({ ReceiptHandle }: SqsMessage): string => ReceiptHandle ?? '';

interface Wanted {
  readonly most: number;
  /** Milliseconds. */
  readonly wait: number;
  readonly signal: AbortSignal;
  /** Told of each message at once: receiving many may take longer than one is hidden. */
  readonly hold: (message: SqsMessage) => void;
}

/** Polls for long until there is one, and then takes what else is there. */
async function receive(
  { library, client, url }: OpenQueue,
  { most, wait, signal, hold }: Wanted,
): Promise<SqsMessage[]> {
  const deadline = performance.now() + wait;
  const taken: SqsMessage[] = [];
  while (taken.length < most) {
    const left = Math.max(0, deadline - performance.now());
    const asking = new library.ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: Math.min(mostTogether, most - taken.length),
      WaitTimeSeconds: taken.length > 0 ? 0 : Math.min(longestPoll, Math.ceil(left / 1000)),
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    const { Messages: messages = [] } = await client.send(asking, { abortSignal: signal });
    for (const message of messages) hold(message);
    taken.push(...messages);
    if (messages.length === 0 && (taken.length > 0 || performance.now() >= deadline)) break;
  }
  return taken;
}

function readMessage(message: SqsMessage, queue: string): Message {
  const { Attributes: system = {}, Body: body = '', MessageId: id = '' } = message;
  const sent = system.SentTimestamp;
  return {
    receipt: receiptOf(message),
    id,
    body: Buffer.from(body),
    headers: Object.fromEntries(
      Object.entries(attributesOf(message)).map(([name, value]) => [name, textOfAttribute(value)]),
    ),
    source: `${queue} message ${id}`,
    publishedAt: sent === undefined ? null : new Date(Number(sent)).toISOString(),
    returned: Math.max(0, Number(system.ApproximateReceiveCount ?? '1') - 1),
  };
}

/** What its sender said beside the body. A stand-in may name attributes of the service here too, without a type. */
function attributesOf({
  MessageAttributes: attributes = {},
}: SqsMessage): Readonly<Record<string, MessageAttributeValue>> {
  return Object.fromEntries(Object.entries(attributes).filter(([, { DataType: type }]) => type !== undefined));
}

/** Bytes are told in Base64. */
function textOfAttribute({ StringValue: text, BinaryValue: bytes }: MessageAttributeValue): string {
  return text ?? Buffer.from(bytes ?? []).toString('base64');
}

/** What is not taken by us any more comes again, and is known then. */
const lost = /ReceiptHandleIsInvalid|InvalidParameterValue|MessageNotInflight/;

async function forget({ library, client, url }: OpenQueue, receipts: readonly string[]): Promise<void> {
  for (let start = 0; start < receipts.length; start += mostTogether) {
    const entries = receipts.slice(start, start + mostTogether);
    const asking = new library.DeleteMessageBatchCommand({
      QueueUrl: url,
      Entries: entries.map((receipt, index) => ({ Id: String(index), ReceiptHandle: receipt })),
    });
    const { Failed: failed = [] } = await client.send(asking);
    const refused = failed.find(({ Code: code = '' }) => !lost.test(code));
    if (!refused) continue;
    const reason = refused.Message ?? refused.Code ?? 'a message could not be removed';
    throw operationalError('source-failed', { source: url, reason }, { retryable: refused.SenderFault !== true });
  }
}

/** What the service takes with one message. */
const mostAttributes = 10;

/** Sent there before it is removed here: it may be there twice, and is never nowhere. */
async function sendToDeadLetters(
  { library, client, deadLetters }: OpenQueue,
  message: SqsMessage,
  reason: string,
): Promise<void> {
  const { Body: body = '', Attributes: system = {}, MessageId: id = '' } = message;
  const attributes = attributesOf(message);
  const told = { 'tieout-reason': { DataType: 'String', StringValue: reason } };
  const hasRoom = Object.keys(attributes).length < mostAttributes;
  const isOrdered = deadLetters.name.endsWith('.fifo');
  const order = { MessageGroupId: system.MessageGroupId ?? 'tieout', MessageDeduplicationId: id };
  await client.send(
    new library.SendMessageCommand({
      QueueUrl: deadLetters.url,
      MessageBody: body,
      MessageAttributes: hasRoom ? { ...attributes, ...told } : attributes,
      ...(isOrdered ? order : {}),
    }),
  );
}
