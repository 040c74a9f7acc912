import { randomUUID } from 'node:crypto';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
  SendMessageBatchCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqsFetcher } from '../../src/fetchers/sqs/sqs-fetcher.js';
import type { SourceRequest } from '../../src/plugin/fetcher.js';
import { startFaultyProxy } from '../support/servers/faulty-proxy.js';
import { findSqs, startSqs } from '../support/servers/sqs.js';
import type { SqsServer } from '../support/servers/sqs.js';
import { provesFetcher } from './record.js';
import { describeMessageFetcher } from './message-fetcher.js';
import type { MessageBench, SentMessage } from './message-fetcher.js';

const title = 'sqs, with the server of Moto';
const program = findSqs();
if (program === null) console.warn(`SKIPPED: ${title}: there is no moto_server`);

const region = 'eu-central-1';
const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'sqs-canary-4711' };

describe.skipIf(program === null)(title, () => {
  provesFetcher(import.meta.filename, { fetcher: 'sqs', standing: 'emulated', against: 'moto' });
  let server: SqsServer;
  let own: SQSClient;
  const { signal } = new AbortController();
  beforeAll(async () => {
    server = await startSqs(program ?? '');
    own = new SQSClient({ region, endpoint: server.endpoint, credentials: keys });
  });
  afterAll(async () => {
    own.destroy();
    await server.stop();
  });

  const createQueue = async (name: string, attributes: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { QueueUrl: url = '' } = await own.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
    return url;
  };
  const redriveTo = (name: string) => ({
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: `arn:aws:sqs:${region}:123456789012:${name}`,
      maxReceiveCount: 9,
    }),
  });
  const requestOf = (endpoint: string, queue: string, change: Partial<SourceRequest> = {}): SourceRequest => ({
    feed: 'shop/orders',
    workspace: '/nowhere',
    directories: [],
    options: { region, endpoint, ...keys },
    settings: {},
    path: queue,
    columns: [],
    signal,
    ...change,
  });
  const send = async (
    url: string,
    messages: readonly SentMessage[],
    group?: (index: number) => string,
  ): Promise<void> => {
    for (let start = 0; start < messages.length; start += 10) {
      const entries = messages.slice(start, start + 10).map(({ body, headers = {} }, index) => ({
        Id: String(index),
        MessageBody: body.toString(),
        MessageAttributes: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, { DataType: 'String', StringValue: value }]),
        ),
        ...(group ? { MessageGroupId: group(start + index), MessageDeduplicationId: randomUUID() } : {}),
      }));
      await own.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }));
    }
  };

  async function openBench(): Promise<MessageBench> {
    const queue = `orders-${randomUUID()}`;
    const dead = await createQueue(`${queue}-dead`);
    const url = await createQueue(queue, { VisibilityTimeout: '6', ...redriveTo(`${queue}-dead`) });
    await createQueue(`${queue}-alone`);
    const port = Number(new URL(server.endpoint).port);
    const proxies = [await startFaultyProxy(port)];
    const endpoint = () => `http://127.0.0.1:${proxies.at(-1)?.port}`;
    const request = (change?: Partial<SourceRequest>) => requestOf(endpoint(), queue, change);
    const at = (other: string) => request({ options: { ...request().options, endpoint: other } });
    return {
      request,
      send: (messages) => send(url, messages),
      async deadLetters() {
        const asking = { QueueUrl: dead, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] };
        const { Messages: messages = [] } = await own.send(new ReceiveMessageCommand(asking));
        return messages.map(({ MessageId: id = '', Body: body = '', MessageAttributes: attributes }) => ({
          id,
          body,
          reason: attributes?.['tieout-reason']?.StringValue ?? '',
        }));
      },
      refusals: [
        { what: 'queue', code: 'source-not-found', request: request({ path: 'none' }) },
        { what: 'no queue', code: 'source-not-found', request: request({ path: '../none' }) },
        {
          what: 'another host',
          code: 'host-refused',
          request: request({ path: `https://a.example/123456789012/${queue}` }),
        },
        { what: 'nowhere for poison', code: 'source-failed', request: request({ path: `${queue}-alone` }) },
        { what: 'its poison', code: 'source-not-found', request: request({ settings: { deadLetterQueue: 'none' } }) },
        { what: 'host', code: 'host-not-found', request: at('http://none.invalid') },
        { what: 'port', code: 'host-unreachable', request: at('http://127.0.0.1:1') },
        { what: 'TLS', code: 'host-refused', request: at(endpoint().replace('http', 'https')) },
      ],
      async cut() {
        const cut = proxies.at(-1);
        proxies.push(await startFaultyProxy(port));
        await cut?.close();
      },
      close: async () => {
        for (const proxy of proxies) await proxy.close();
      },
    };
  }

  describeMessageFetcher(sqsFetcher, openBench, { counts: true });

  test('keeps hidden what it works on for longer than a message is hidden', async () => {
    const queue = `slow-${randomUUID()}`;
    await createQueue('slow-dead');
    const url = await createQueue(queue, { VisibilityTimeout: '1', ...redriveTo('slow-dead') });
    await send(url, [{ id: 'a', body: '1' }]);
    const subscription = await sqsFetcher.subscribe(requestOf(server.endpoint, queue));
    const [message] = await subscription.next(1, 20_000, signal);
    // Polls for three times as long as it would be hidden.
    const asking = new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 3 });
    expect((await own.send(asking)).Messages ?? []).toEqual([]);
    await subscription.accept([message?.receipt ?? '']);
    await subscription.close();
    const { Attributes: left } = await own.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
    );
    expect([left?.['ApproximateNumberOfMessages'], left?.['ApproximateNumberOfMessagesNotVisible']]).toEqual([
      '0',
      '0',
    ]);
  });

  test('keeps the order of every group of a FIFO queue, and gives nothing of a group whose message is held', async () => {
    await createQueue('in-order-dead.fifo', { FifoQueue: 'true' });
    const url = await createQueue('in-order.fifo', { FifoQueue: 'true', ...redriveTo('in-order-dead.fifo') });
    const messages = Array.from({ length: 12 }, (_, index) => ({ id: `${index}`, body: `${index % 2}-${index}` }));
    await send(url, messages, (index) => `group-${index % 2}`);
    const request = requestOf(server.endpoint, 'in-order.fifo');
    const first = await sqsFetcher.subscribe(request);
    const [held] = await first.next(1, 20_000, signal);
    expect(held?.body.toString()).toBe('0-0');
    const second = await sqsFetcher.subscribe(request);
    const others = await second.next(20, 1000, signal);
    expect(others.map(({ body }) => body.toString())).toEqual(['1-1', '1-3', '1-5', '1-7', '1-9', '1-11']);
    if (!held) throw new Error('A message was taken');
    await first.reject(held, 'it cannot be read');
    await second.accept(others.map(({ receipt }) => receipt));
    const rest = await first.next(20, 1000, signal);
    expect(rest.map(({ body }) => body.toString())).toEqual(['0-2', '0-4', '0-6', '0-8', '0-10']);
    await first.close();
    await second.close();
  });
});
