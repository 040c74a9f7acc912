import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Message, Subscription } from '../../../src/plugin/fetcher.js';
import { lineOfMessage, mostBodyBytes } from '../../../src/run/message-line.js';
import { mostTogether, takeMessages } from '../../../src/run/take-messages.js';

const message = (receipt: string, change: Partial<Message> = {}): Message => ({
  receipt,
  id: `m-${receipt}`,
  body: Buffer.from(`{"n":${receipt}}`),
  headers: {},
  source: 'orders',
  publishedAt: null,
  returned: 0,
  ...change,
});

describe('a message as a line', () => {
  test('keeps the body as it was sent, with line ends between values made spaces', () => {
    const body = Buffer.from('{"amount": 1.10,\r\n "text": "a\\nb"}');
    const read = lineOfMessage(
      message('1', { body, headers: { b: '2', a: '1' }, publishedAt: '2026-11-01T00:00:00.000Z' }),
    );
    expect(read).toEqual({
      line:
        '{"id":"m-1","headers":{"a":"1","b":"2"},"publishedAt":"2026-11-01T00:00:00.000Z",' +
        '"body":{"amount": 1.10,   "text": "a\\nb"}}\n',
    });
  });

  test('is the same whenever and however often the message is taken', () => {
    const first = message('1', { returned: 0 });
    expect(lineOfMessage({ ...first, receipt: '99', returned: 3 })).toEqual(lineOfMessage(first));
  });

  test.each([
    ['no JSON', Buffer.from('{"n":'), 'its body is not JSON'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'its body is not UTF-8'],
    ['nothing', Buffer.alloc(0), 'its body is not JSON'],
    ['too large', Buffer.alloc(mostBodyBytes + 1, 0x31), 'bytes'],
  ])('is none when the body is %s', (_, body, reason) => {
    expect(lineOfMessage(message('1', { body }))).toEqual({ reason: expect.stringContaining(reason) as string });
  });
});

/** A queue in memory that notes how many were asked for. */
function queueOf(messages: Message[]): Subscription & { readonly asked: number[]; readonly rejected: string[] } {
  const asked: number[] = [];
  const rejected: string[] = [];
  return {
    asked,
    rejected,
    next: (most) => {
      asked.push(most);
      return Promise.resolve(messages.splice(0, most));
    },
    accept: () => Promise.resolve(),
    reject: (one, reason) => {
      rejected.push(`${one.receipt}: ${reason}`);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

const plan = { count: 100, within: 5, attempts: 5 };

async function take(messages: Message[], returned: number | null = 0) {
  const path = join(mkdtempSync(join(tmpdir(), 'tieout-test-')), 'messages.ndjson');
  const queue = queueOf(messages);
  const taken = await takeMessages(queue, plan, { path, returned, signal: new AbortController().signal });
  return {
    ...taken,
    asked: queue.asked,
    refused: queue.rejected,
    text: taken.receipts.length && readFileSync(path, 'utf8'),
  };
}

const many = (count: number, change: Partial<Message> = {}): Message[] =>
  Array.from({ length: count }, (_, index) => message(String(index + 1), change));

describe('taking messages', () => {
  test('takes as many as a batch has, and writes a line for each', async () => {
    const { receipts, text } = await take(many(150));
    expect(receipts).toHaveLength(100);
    expect(String(text).split('\n')).toHaveLength(101);
  });

  test('takes nothing where there is nothing', async () => {
    expect(await take([])).toMatchObject({ receipts: [], rejected: 0 });
  });

  test('looks at the first message alone, and takes the others with it when it is new', async () => {
    const { receipts, asked } = await take(many(150), null);
    expect({ taken: receipts.length, asked }).toEqual({ taken: 100, asked: [1, 99] });
  });

  test('takes fewer together the more often they were taken before, and one alone on its last try', async () => {
    expect((await take(many(150, { returned: 1 }), null)).receipts).toHaveLength(25);
    expect((await take(many(150, { returned: 2 }), null)).receipts).toHaveLength(6);
    expect((await take(many(150, { returned: 4 }), null)).receipts).toHaveLength(1);
    expect([0, 1, 2, 3, 4, 5].map((returned) => mostTogether(plan, returned))).toEqual([100, 25, 6, 1, 1, 1]);
  });

  test('sends what was taken too often to the dead letters, and goes on', async () => {
    const { receipts, refused } = await take([message('1', { returned: 5 }), message('2')]);
    expect(receipts).toEqual(['2']);
    expect(refused).toEqual(['1: it was taken 5 times before and never accepted']);
  });

  test('sends what is no JSON to the dead letters, and keeps the others', async () => {
    const { receipts, refused, rejected } = await take([
      message('1'),
      message('2', { body: Buffer.from('{') }),
      message('3'),
    ]);
    expect(receipts).toEqual(['1', '3']);
    expect(refused).toEqual(['2: its body is not JSON']);
    expect(rejected).toBe(1);
  });
});
