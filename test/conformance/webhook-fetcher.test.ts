import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../../src/base/clock.js';
import { webhookFetcher } from '../../src/fetchers/webhook/webhook-fetcher.js';
import type { MessageFetcher, PushedMessage, SourceRequest } from '../../src/plugin/fetcher.js';
import { openInboxes } from '../../src/run/open-inboxes.js';
import { createEmbedded } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { provesFetcher } from './record.js';

const now = new Date('2026-11-02T06:00:00.000Z');
const seconds = (offset = 0): string => String(now.getTime() / 1000 + offset);
const { signal } = new AbortController();

provesFetcher(import.meta.filename, { fetcher: 'webhook', standing: 'verified', against: 'our own database' });

let database: TestDatabase;
let fetcher: MessageFetcher;
let inboxes = 0;
beforeAll(async () => {
  database = await createEmbedded();
  fetcher = webhookFetcher(openInboxes(await database.open(fixedClock(now.toISOString()))));
});
afterAll(() => database.remove());

function requestOf(options: SourceRequest['options'] = {}, path = `inbox-${++inboxes}`): SourceRequest {
  const all = { secret: 'the new secret', ...options };
  return { feed: 'till/sales', workspace: '/', directories: [], options: all, settings: {}, path, columns: [], signal };
}

function signed(body: string, at = seconds(), secret = 'the new secret'): PushedMessage {
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return { headers: { 'X-Timestamp': at, 'x-signature': signature }, body: Buffer.from(body) };
}

const receive = async (request: SourceRequest, pushed: PushedMessage): Promise<number | undefined> =>
  (await fetcher.receive?.(request, pushed, now))?.status;

async function waiting(request: SourceRequest): Promise<string[]> {
  const subscription = await fetcher.subscribe(request);
  try {
    return (await subscription.next(100, 0, signal)).map(({ body }) => body.toString());
  } finally {
    await subscription.close();
  }
}

test('a message of its sender is kept, and is known when it is sent again', async () => {
  const request = requestOf();
  expect(await receive(request, signed('{"n":1}'))).toBe(202);
  expect(await receive(request, signed('{"n":1}'))).toBe(200);
  expect(await receive(request, signed('{"n":1}', seconds(1)))).toBe(202);
  expect(await waiting(request)).toEqual(['{"n":1}', '{"n":1}']);
});

test('nothing is kept of what is not proved', async () => {
  const request = requestOf();
  const { headers, body } = signed('{"n":1}');
  const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));
  for (const pushed of [
    signed('{"n":1}', seconds(), 'of somebody else'),
    { headers, body: Buffer.from('{"n":2}') },
    { headers: { ...headers, 'X-Timestamp': seconds(1) }, body },
    { headers: { ...headers, 'x-signature': '' }, body },
    { headers: { ...headers, 'x-signature': `${headers['x-signature']}00` }, body },
    { headers: { ...headers, 'x-signature': headers['x-signature']?.slice(2) ?? '' }, body },
    { headers: without('x-signature'), body },
    { headers: without('X-Timestamp'), body },
    signed('{"n":1}', 'yesterday'),
  ]) {
    expect(await receive(request, pushed)).toBe(401);
  }
  expect(await waiting(request)).toEqual([]);
});

test('a time that is too far from ours is refused, before and after, and a clock that is a little wrong is not', async () => {
  const request = requestOf({ replayWindow: '2m' });
  expect(await receive(request, signed('1', seconds(-121)))).toBe(408);
  expect(await receive(request, signed('2', seconds(121)))).toBe(408);
  expect(await receive(request, signed('3', seconds(-120)))).toBe(202);
  expect(await receive(request, signed('4', seconds(120)))).toBe(202);
  expect(await receive(request, signed('5', '2026-11-02T07:01:00+01:00'))).toBe(202);
  expect(await waiting(request)).toEqual(['3', '4', '5']);
});

test('a body that is too large is refused, whoever signed it', async () => {
  const request = requestOf({ sizeLimit: '10' });
  expect(await receive(request, signed('x'.repeat(11)))).toBe(413);
  expect(await receive(request, signed('x'.repeat(10)))).toBe(202);
});

test('two secrets are good while one is replaced by the other', async () => {
  const request = requestOf({ previousSecret: 'the old secret' });
  expect(await receive(request, signed('1', seconds(), 'the old secret'))).toBe(202);
  expect(await receive(request, signed('2', seconds(), 'the new secret'))).toBe(202);
  expect(await receive(requestOf(), signed('3', seconds(), 'the old secret'))).toBe(401);
});

test('a key stands for one message: with the same content it is known, with another it is refused', async () => {
  const request = requestOf({ idempotencyHeader: 'Idempotency-Key' });
  const keyed = (body: string, key: string, at = seconds()) => {
    const { headers, body: bytes } = signed(body, at);
    return { headers: { ...headers, 'idempotency-key': key }, body: bytes };
  };
  expect(await receive(request, keyed('1', 'a'))).toBe(202);
  expect(await receive(request, keyed('1', 'a', seconds(30)))).toBe(200);
  expect(await receive(request, keyed('2', 'a'))).toBe(409);
  // The key is not signed: whoever repeats a message with another key sends nothing new.
  expect(await receive(request, keyed('1', 'b'))).toBe(200);
  expect(await receive({ ...request, path: 'another' }, keyed('2', 'a'))).toBe(202);
  expect(await waiting(request)).toEqual(['1']);
});

test('of the same message sent at once by two, one is kept', async () => {
  const request = requestOf();
  const answers = await Promise.all(Array.from({ length: 8 }, () => receive(request, signed('{"n":1}'))));
  expect(answers.map(Number).toSorted((left, right) => left - right)).toEqual([200, 200, 200, 200, 200, 200, 200, 202]);
  expect(await waiting(request)).toEqual(['{"n":1}']);
});

test('other ways to sign are understood', async () => {
  const body = Buffer.from('{"zen":"1"}');
  const signature = `sha512=${createHmac('sha512', 'the new secret').update(body).digest('base64')}`;
  const headers = { 'X-Hub-Signature': signature, 'X-Event': 'ping', Authorization: 'Basic canary' };
  const signing = { signs: 'body', algorithm: 'sha512', encoding: 'base64', signatureHeader: 'x-hub-signature' };
  const request = requestOf({ ...signing, signaturePrefix: 'sha512=', keepHeaders: ['X-Event'] });
  expect(await receive(request, { headers, body })).toBe(202);
  expect(await receive(request, { headers, body })).toBe(200);
  const subscription = await fetcher.subscribe(request);
  expect(await subscription.next(1, 0, signal)).toMatchObject([{ headers: { 'x-event': 'ping' }, publishedAt: null }]);
  expect(
    (
      await fetcher.receive?.(
        { ...request, options: { ...request.options, signaturePrefix: 'v1=' } },
        { headers, body },
        now,
      )
    )?.status,
  ).toBe(401);
  await subscription.close();
});

test('messages wait in order until they are accepted, for one reader at a time, who counts how often they were taken', async () => {
  const request = requestOf();
  for (const body of ['1', '2', '3']) await receive(request, signed(body));
  const first = await fetcher.subscribe(request);
  await expect(fetcher.subscribe(request)).rejects.toMatchObject({ code: 'source-busy', retryable: true });
  const taken = await first.next(2, 0, signal);
  expect(taken.map(({ returned }) => returned)).toEqual([0, 0]);
  await first.accept(taken.slice(0, 1).map(({ receipt }) => receipt));
  await first.close();
  const second = await fetcher.subscribe(request);
  const again = await second.next(10, 0, signal);
  expect(again.map(({ body, returned }) => [body.toString(), returned])).toEqual([
    ['2', 1],
    ['3', 0],
  ]);
  const [poison] = again;
  if (poison) await second.reject(poison, 'its body is not JSON');
  expect(await second.next(10, 0, signal)).toEqual([]);
  await second.close();
  expect(await fetcher.probe(request)).toContain('1 messages wait, and 1 could not be read');
  expect(await waiting(request)).toEqual(['3']);
});

test('options that do not go together are told', () => {
  const told = (options: SourceRequest['options']) => fetcher.checkOptions?.(options).map(({ option }) => option);
  expect(told({ signs: 'body', replayWindow: '5m' })).toEqual(['replayWindow']);
  expect(told({ signatureHeader: 'x-timestamp' })).toEqual(['signatureHeader']);
  expect(told({ secret: '' })).toEqual([]);
});
