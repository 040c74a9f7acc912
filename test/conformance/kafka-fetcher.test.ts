import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Admin, Consumer, Producer } from '@platformatic/kafka';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kafkaFetcher } from '../../src/fetchers/kafka/kafka-fetcher.js';
import type { Message, SourceRequest, Subscription } from '../../src/plugin/fetcher.js';
import { findKafka, kafkaUser, startKafka } from '../support/servers/kafka.js';
import type { KafkaServer } from '../support/servers/kafka.js';
import { provesFetcher } from './record.js';
import { describeMessageFetcher } from './message-fetcher.js';
import type { MessageBench, SentMessage } from './message-fetcher.js';

const title = 'kafka, with Apache Kafka';
const jars = findKafka();
if (jars === null) console.warn(`SKIPPED: ${title}: there are no jars of Kafka`);

describe.skipIf(jars === null)(title, () => {
  provesFetcher(import.meta.filename, { fetcher: 'kafka', standing: 'verified', against: 'Apache Kafka' });
  let server: KafkaServer;
  let directory: string;
  const { signal } = new AbortController();
  beforeAll(async () => {
    server = await startKafka(jars ?? '');
    directory = await mkdtemp(join(tmpdir(), 'tieout-kafka-test-'));
    await writeFile(join(directory, 'kafka.pem'), server.certificate);
  });
  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const client = () => ({ clientId: 'test', bootstrapBrokers: [server.plain] });
  const plain = () => ({ brokers: [server.plain], group: 'tieout', tls: 'false' });
  const requestOf = (topic: string, change: Partial<SourceRequest> = {}): SourceRequest => ({
    feed: 'shop/orders',
    workspace: directory,
    directories: [],
    options: plain(),
    settings: { deadLetterTopic: `${topic}-dead` },
    path: topic,
    columns: [],
    signal,
    ...change,
  });

  async function withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = new Admin(client());
    try {
      return await work(admin);
    } finally {
      await admin.close();
    }
  }
  async function createTopic(partitions = 1): Promise<string> {
    const topic = `orders-${randomUUID()}`;
    await withAdmin(async (admin) => {
      await admin.createTopics({ topics: [topic], partitions, replicas: 1 });
      await admin.createTopics({ topics: [`${topic}-dead`], partitions: 1, replicas: 1 });
    });
    return topic;
  }
  async function send(topic: string, messages: readonly (SentMessage & { partition?: number })[]): Promise<void> {
    const producer = new Producer(client());
    const bytes = (text: string) => Buffer.from(text);
    await producer.send({
      messages: messages.map(({ id, body, headers = {}, partition = 0 }) => ({
        topic,
        partition,
        key: bytes(id),
        value: Buffer.from(body),
        headers: new Map(Object.entries(headers).map(([name, value]) => [bytes(name), bytes(value)])),
      })),
      acks: -1,
    });
    await producer.close();
  }
  async function lettersOf(topic: string): Promise<{ id: string; body: string; reason: string }[]> {
    const consumer = new Consumer({ ...client(), groupId: `look-${randomUUID()}`, maxWaitTime: 300 });
    const stream = await consumer.consume({ topics: [`${topic}-dead`], mode: 'earliest', maxFetches: 1 });
    const letters = [];
    for await (const { key, value, headers } of stream) {
      const reason = [...headers].find(([name]) => name.toString() === 'tieout-reason')?.[1];
      letters.push({ id: key.toString(), body: value.toString(), reason: reason?.toString() ?? '' });
    }
    await new Promise((resolve) => consumer.close(true, resolve));
    return letters;
  }

  async function openBench(): Promise<MessageBench> {
    const topic = await createTopic();
    const group = `group-${randomUUID()}`;
    const request = (change?: Partial<SourceRequest>) =>
      requestOf(topic, { options: { ...plain(), group }, ...change });
    const options = (change: SourceRequest['options']) => request({ options: { ...plain(), group, ...change } });
    const proved = { ...kafkaUser, brokers: [server.sasl] };
    const encrypted = { brokers: [server.tls], tls: 'true' };
    return {
      request,
      send: (messages) => send(topic, messages),
      deadLetters: () => lettersOf(topic),
      refusals: [
        { what: 'topic', code: 'source-not-found', request: request({ path: 'none' }) },
        { what: 'host', code: 'host-not-found', request: options({ brokers: ['none.invalid:9092'] }) },
        { what: 'port', code: 'host-unreachable', request: options({ brokers: ['127.0.0.1:1'] }) },
        { what: 'unknown certificate', code: 'host-refused', request: options(encrypted) },
        {
          what: 'certificate of another',
          code: 'host-refused',
          request: options({
            brokers: [server.tls.replace('127.0.0.1', 'localhost')],
            tls: 'true',
            certificateAuthority: 'kafka.pem',
          }),
        },
        ...['plain', 'scram-sha-256', 'scram-sha-512'].map((mechanism) => ({
          what: mechanism,
          code: 'credentials-refused',
          request: options({ ...proved, mechanism, password: 'wrong-canary' }),
        })),
        {
          what: 'a broker that is not listed',
          code: 'host-refused',
          request: options({ ...proved, brokers: [server.sasl.replace('127.0.0.1', 'localhost')] }),
        },
      ],
      async cut() {
        await server.kill();
        await server.start();
      },
      close: () => Promise.resolve(),
    };
  }

  describeMessageFetcher(kafkaFetcher, openBench, { counts: false });

  const subscribed = async <T>(
    request: SourceRequest,
    work: (subscription: Subscription) => Promise<T>,
  ): Promise<T> => {
    const subscription = await kafkaFetcher.subscribe(request);
    try {
      return await work(subscription);
    } finally {
      await subscription.close();
    }
  };
  const texts = (messages: readonly Message[]) => messages.map(({ body }) => body.toString());
  const take = async (subscription: Subscription, count: number): Promise<Message[]> => {
    const taken: Message[] = [];
    while (taken.length < count) {
      const messages = await subscription.next(count - taken.length, 20_000, signal);
      if (messages.length === 0) break;
      taken.push(...messages);
    }
    return taken;
  };

  test('proves who it is in every way, and reads over TLS', async () => {
    const topic = await createTopic();
    await send(topic, [{ id: 'a', body: '1' }]);
    for (const mechanism of ['plain', 'scram-sha-256', 'scram-sha-512']) {
      const options = { ...plain(), ...kafkaUser, brokers: [server.sasl], mechanism, group: `by-${mechanism}` };
      expect(await subscribed(requestOf(topic, { options }), (subscription) => take(subscription, 1))).toHaveLength(1);
    }
    const options = {
      brokers: [server.tls],
      group: 'by-tls',
      certificateAuthority: 'kafka.pem',
    };
    expect(await subscribed(requestOf(topic, { options }), (subscription) => take(subscription, 1))).toHaveLength(1);
  });

  test('accepts nothing that was lost to another member, which takes it', async () => {
    const topic = await createTopic(2);
    await send(
      topic,
      [0, 1].flatMap((partition) => ['a', 'b'].map((id) => ({ id, body: `${partition}${id}`, partition }))),
    );
    const request = requestOf(topic, { options: { ...plain(), group: `group-${randomUUID()}` } });
    await subscribed(request, async (first) => {
      const taken = await take(first, 4);
      await subscribed(request, async (second) => {
        // The first learns of it with its next heartbeat; what it took before counts no more.
        await first.accept(taken.map(({ receipt }) => receipt));
        const ofSecond = await take(second, 2);
        const ofFirst = await take(first, 2);
        expect([...texts(ofFirst), ...texts(ofSecond)].toSorted()).toEqual(['0a', '0b', '1a', '1b']);
        expect(new Set(texts(ofFirst).map((text) => text[0])).size).toBe(1);
        await second.accept(ofSecond.map(({ receipt }) => receipt));
        await first.accept(ofFirst.map(({ receipt }) => receipt));
      });
    });
    await subscribed(request, async (third) => expect(await third.next(4, 300, signal)).toEqual([]));
  });

  test('keeps a place before what is not done, whatever comes behind it', async () => {
    const topic = await createTopic();
    await send(
      topic,
      ['a', 'b', 'c'].map((id) => ({ id, body: id })),
    );
    const request = requestOf(topic, { options: { ...plain(), group: `group-${randomUUID()}` } });
    await subscribed(request, async (first) => {
      const [, b, c] = await take(first, 3);
      await first.accept([b?.receipt ?? '', c?.receipt ?? '']);
    });
    expect(texts(await subscribed(request, (second) => take(second, 3)))).toEqual(['a', 'b', 'c']);
  });

  test('never gives what a transaction took back, and gives what one committed', async () => {
    const topic = await createTopic();
    const producer = new Producer({ ...client(), transactionalId: randomUUID(), idempotent: true });
    for (const [text, isKept] of [
      ['x', false],
      ['1', true],
      ['y', false],
      ['2', true],
      ['z', false],
    ] as const) {
      const transaction = await producer.beginTransaction();
      const messages = [{ topic, partition: 0, key: Buffer.from('k'), value: Buffer.from(text) }];
      await transaction.send({ messages, acks: -1 });
      await (isKept ? transaction.commit() : transaction.abort());
    }
    await producer.close();
    await send(topic, [{ id: 'k', body: '3' }]);
    expect(texts(await subscribed(requestOf(topic), (subscription) => take(subscription, 3)))).toEqual(['1', '2', '3']);
  });

  test('hands on a message without a body as empty, or passes over it where it is told to', async () => {
    const topic = await createTopic();
    const producer = new Producer(client());
    const messages = [undefined, '1'].map((text) => ({
      topic,
      partition: 0,
      key: Buffer.from('k'),
      ...(text === undefined ? {} : { value: Buffer.from(text) }),
    }));
    await producer.send({ messages, acks: -1 });
    await producer.close();
    const options = (group: string) => ({ options: { ...plain(), group } });
    const settings = { deadLetterTopic: `${topic}-dead`, tombstones: 'skip' };
    expect(texts(await subscribed(requestOf(topic, options('refusing')), (each) => take(each, 2)))).toEqual(['', '1']);
    const skipping = requestOf(topic, { ...options('skipping'), settings });
    expect(texts(await subscribed(skipping, (each) => take(each, 1)))).toEqual(['1']);
  });

  test('begins after the last message where it is told to', async () => {
    const topic = await createTopic();
    await send(topic, [{ id: 'a', body: 'before' }]);
    const settings = { deadLetterTopic: `${topic}-dead`, from: 'latest' };
    await subscribed(requestOf(topic, { settings }), async (subscription) => {
      expect(await subscription.next(1, 300, signal)).toEqual([]);
      await send(topic, [{ id: 'b', body: 'after' }]);
      expect(texts(await take(subscription, 1))).toEqual(['after']);
    });
  });
});
