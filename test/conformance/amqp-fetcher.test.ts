import { randomUUID } from 'node:crypto';
import type { ChannelModel } from 'amqplib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amqpFetcher } from '../../src/fetchers/amqp/amqp-fetcher.js';
import type { SourceRequest } from '../../src/plugin/fetcher.js';
import { startFaultyProxy } from '../support/servers/faulty-proxy.js';
import type { FaultyProxy } from '../support/servers/faulty-proxy.js';
import { rabbitIsInstalled, startRabbit } from '../support/servers/rabbitmq.js';
import type { RabbitBroker } from '../support/servers/rabbitmq.js';
import { describeMessageFetcher } from './message-fetcher.js';
import type { MessageBench } from './message-fetcher.js';
import { provesFetcher } from './record.js';

const title = 'amqp, with RabbitMQ';
if (!rabbitIsInstalled) console.warn(`SKIPPED: ${title}: there is no rabbitmq-server`);

describe.skipIf(!rabbitIsInstalled)(title, () => {
  provesFetcher(import.meta.filename, { fetcher: 'amqp', standing: 'verified', against: 'RabbitMQ' });
  let broker: RabbitBroker;
  let own: ChannelModel;
  beforeAll(async () => {
    broker = await startRabbit();
    own = await broker.connect();
  });
  afterAll(async () => {
    await own.close();
    await broker.stop();
  });

  const declare = async (queue: string, wanted: Readonly<Record<string, unknown>>): Promise<void> => {
    const channel = await own.createChannel();
    await channel.assertQueue(queue, { durable: true, arguments: wanted });
    await channel.close();
  };
  const quorum = { 'x-queue-type': 'quorum' };

  const requestOf = (port: number, queue: string, change: Partial<SourceRequest> = {}): SourceRequest => ({
    feed: 'shop/orders',
    workspace: '/nowhere',
    directories: [],
    options: { host: '127.0.0.1', port: String(port), username: 'guest', password: 'guest', tls: 'false' },
    settings: { deadLetters: `${queue}-dead` },
    path: queue,
    columns: [],
    signal: new AbortController().signal,
    ...change,
  });

  async function openBench(): Promise<MessageBench> {
    const queue = `orders-${randomUUID()}`;
    await declare(queue, { ...quorum, 'x-dead-letter-exchange': '', 'x-delivery-limit': 50 });
    await declare(`${queue}-dead`, quorum);
    let proxy: FaultyProxy = await startFaultyProxy(broker.port);
    const proxies = [proxy];
    const request = (change?: Partial<SourceRequest>): SourceRequest => requestOf(proxy.port, queue, change);
    const { options } = request();
    return {
      request,
      async send(messages) {
        const channel = await own.createConfirmChannel();
        for (const { id, body, headers = {} } of messages) {
          channel.sendToQueue(queue, Buffer.from(body), {
            persistent: true,
            messageId: id,
            headers,
            timestamp: 1_790_000_000,
          });
        }
        await channel.waitForConfirms();
        await channel.close();
      },
      async deadLetters() {
        const channel = await own.createChannel();
        const letters = [];
        for (;;) {
          const message = await channel.get(`${queue}-dead`, { noAck: true });
          if (message === false) break;
          const { messageId, headers } = message.properties;
          const reason = String(headers?.['x-tieout-reason']);
          letters.push({ id: String(messageId), body: message.content.toString(), reason });
        }
        await channel.close();
        return letters;
      },
      refusals: [
        {
          what: 'password',
          code: 'credentials-refused',
          request: request({ options: { ...options, password: 'no' } }),
        },
        { what: 'vhost', code: 'access-refused', request: request({ options: { ...options, vhost: 'none' } }) },
        { what: 'queue', code: 'source-not-found', request: request({ path: 'none' }) },
        { what: 'dead letters', code: 'source-not-found', request: request({ settings: { deadLetters: 'none' } }) },
        { what: 'port', code: 'host-unreachable', request: request({ options: { ...options, port: '1' } }) },
        { what: 'host', code: 'host-not-found', request: request({ options: { ...options, host: 'none.invalid' } }) },
        { what: 'TLS', code: 'host-refused', request: request({ options: { ...options, tls: 'true' } }) },
      ],
      async cut() {
        const cut = proxy;
        proxy = await startFaultyProxy(broker.port);
        proxies.push(proxy);
        await cut.close();
      },
      async close() {
        for (const one of proxies) await one.close();
        const channel = await own.createChannel();
        await channel.deleteQueue(queue);
        await channel.deleteQueue(`${queue}-dead`);
        await channel.close();
      },
    };
  }

  describeMessageFetcher(amqpFetcher, openBench, { counts: true });

  test('takes messages over TLS, from a broker whose certificate is signed by the authority that is named', async () => {
    const bench = await openBench();
    const { options, ...rest } = bench.request();
    const { port, authority } = broker.encrypted;
    const over = (change: Readonly<Record<string, string>>): SourceRequest => ({
      ...rest,
      workspace: '/',
      options: { ...options, host: 'localhost', port: String(port), tls: 'true', ...change },
    });
    try {
      await bench.send([{ id: 'M1', body: '{"order":"O-1"}' }]);
      await expect(amqpFetcher.probe(over({}))).rejects.toMatchObject({ code: 'host-refused' });
      await expect(amqpFetcher.probe(over({ certificateAuthority: authority, password: 'no' }))).rejects.toMatchObject({
        code: 'credentials-refused',
      });
      expect(await amqpFetcher.probe(over({ certificateAuthority: authority }))).toContain(
        'is a quorum queue, 1 message',
      );
      const subscription = await amqpFetcher.subscribe(over({ certificateAuthority: authority }));
      const taken = await subscription.next(10, 20_000, rest.signal);
      expect(taken.map(({ body }) => body.toString())).toEqual(['{"order":"O-1"}']);
      await subscription.accept(taken.map(({ receipt }) => receipt));
      await subscription.close();
      expect(await amqpFetcher.probe(over({ certificateAuthority: authority }))).toContain(
        'is a quorum queue, 0 messages',
      );
    } finally {
      await bench.close();
    }
  });

  test('sees what a queue is, and makes none by looking', async () => {
    await declare('plain', {});
    await declare('in-order', {
      ...quorum,
      'x-single-active-consumer': true,
      'x-max-length': 100,
      'x-dead-letter-exchange': 'a',
    });
    const probe = (path: string) =>
      amqpFetcher.probe(requestOf(broker.port, path, { settings: { deadLetters: 'plain' } }));
    expect(await probe('plain')).toContain('no quorum queue');
    expect(await probe('in-order')).toContain('is a quorum queue with a single active consumer');
    await expect(probe('not-there')).rejects.toMatchObject({ code: 'source-not-found' });
    await expect(probe('not-there')).rejects.toMatchObject({ code: 'source-not-found' });
  });

  test('refuses messages in order from a queue that hands them to several', async () => {
    await declare('any-order', quorum);
    const settings = { deadLetters: 'any-order', ordered: 'true' };
    const request = requestOf(broker.port, 'any-order', { settings });
    await expect(amqpFetcher.subscribe(request)).rejects.toMatchObject({ code: 'source-unreadable' });
  });

  test('makes the queues where it is asked to', async () => {
    const settings = { deadLetters: 'made-dead', declare: 'true', ordered: 'true' };
    const subscription = await amqpFetcher.subscribe(requestOf(broker.port, 'made', { settings }));
    await subscription.close();
    expect(await amqpFetcher.probe(requestOf(broker.port, 'made', { settings }))).toContain('single active consumer');
  });
});
