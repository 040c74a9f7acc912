import type { RecordsBatch } from '@platformatic/kafka';
import { expect, test } from 'vitest';
import { committedRecords } from '../../../src/fetchers/kafka/committed-records.js';

/** A batch of one record, of a transaction unless it has no producer. */
function batch(
  offset: number,
  text: string,
  producer: bigint | null,
  mark: 'abort' | 'commit' | null = null,
): RecordsBatch {
  const key = mark === null ? Buffer.from('k') : Buffer.from([0, 0, 0, mark === 'abort' ? 0 : 1]);
  return {
    firstOffset: BigInt(offset),
    length: 0,
    partitionLeaderEpoch: 0,
    magic: 2,
    crc: 0,
    attributes: (producer === null ? 0 : 16) + (mark === null ? 0 : 32),
    lastOffsetDelta: 0,
    firstTimestamp: 1_000n,
    maxTimestamp: 1_000n,
    producerId: producer ?? -1n,
    producerEpoch: 0,
    firstSequence: 0,
    records: [
      { length: 0, attributes: 0, timestampDelta: 5n, offsetDelta: 0, key, value: Buffer.from(text), headers: [] },
    ],
  };
}

const texts = (found: ReturnType<typeof committedRecords>) => found.records.map(({ value }) => value?.toString());

test('records of aborted transactions are passed over, also of several of one producer', () => {
  const records = [
    batch(0, 'gone', 1n),
    batch(1, '', 1n, 'abort'),
    batch(2, 'kept', 1n),
    batch(3, 'of nobody', null),
    batch(4, '', 1n, 'commit'),
    batch(5, 'gone too', 1n),
    batch(6, 'of another', 2n),
    batch(7, '', 1n, 'abort'),
  ];
  const abortedTransactions = [5n, 0n].map((firstOffset) => ({ producerId: 1n, firstOffset }));
  const found = committedRecords({ records, abortedTransactions }, 0n);
  expect(texts(found)).toEqual(['kept', 'of nobody', 'of another']);
  expect(found.next).toBe(8n);
});

test('an aborted transaction whose mark comes in a later answer is passed over as far as it is there', () => {
  const abortedTransactions = [{ producerId: 1n, firstOffset: 0n }];
  const found = committedRecords({ records: [batch(0, 'gone', 1n), batch(1, 'gone', 1n)], abortedTransactions }, 0n);
  expect([texts(found), found.next]).toEqual([[], 2n]);
});

test('a mark of an empty transaction, which the broker does not list, changes nothing', () => {
  const abortedTransactions = [{ producerId: 2n, firstOffset: 1n }];
  const records = [batch(0, '', 1n, 'abort'), batch(1, 'gone', 2n), batch(2, 'kept', null)];
  expect(texts(committedRecords({ records, abortedTransactions }, 0n))).toEqual(['kept']);
});

test('records before the place that was asked for are known, and nothing answered is nothing new', () => {
  const records = [batch(4, 'known', null), batch(5, 'new', null)];
  expect(texts(committedRecords({ records, abortedTransactions: [] }, 5n))).toEqual(['new']);
  expect(committedRecords({ abortedTransactions: [] }, 5n)).toEqual({ records: [], next: 5n });
});
