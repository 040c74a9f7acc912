import type { RecordsBatch } from '@platformatic/kafka';

const transactional = 0b01_0000;
const control = 0b10_0000;

/** What a broker answers for one partition, of which only the records of finished transactions count. */
export interface FetchedBatches {
  readonly records?: readonly RecordsBatch[];
  readonly abortedTransactions: readonly { readonly producerId: bigint; readonly firstOffset: bigint }[];
}

/** One record by its place. */
export interface PlacedRecord {
  readonly offset: bigint;
  /** Milliseconds since 1970. */
  readonly timestamp: bigint;
  /** null: a tombstone, which says that its key is gone. */
  readonly value: Buffer | null;
  readonly key: Buffer | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Records from an offset on, and the offset that comes after everything that was answered. */
export interface CommittedRecords {
  readonly records: readonly PlacedRecord[];
  readonly next: bigint;
}

/**
 * The records of a partition from an offset on, without those of aborted transactions and the marks of transactions, as
 * the Java client reads `read_committed`: a producer is passed over from the first offset of an aborted transaction up to
 * its mark, which may come in a later answer. Library 1.35 forgets all but one transaction of each producer, hence ours.
 */
export function committedRecords(
  { records = [], abortedTransactions }: FetchedBatches,
  from: bigint,
): CommittedRecords {
  const waiting = [...abortedTransactions].sort((left, right) => (left.firstOffset < right.firstOffset ? -1 : 1));
  const aborted = new Set<bigint>();
  const kept: PlacedRecord[] = [];
  let next = from;
  for (const batch of records) {
    const last = batch.firstOffset + BigInt(batch.lastOffsetDelta);
    while (waiting[0] !== undefined && waiting[0].firstOffset <= last) {
      const [transaction] = waiting.splice(0, 1);
      if (transaction) aborted.add(transaction.producerId);
    }
    if (last + 1n > next) next = last + 1n;
    if (isControl(batch)) {
      if (isAbort(batch)) aborted.delete(batch.producerId);
    } else if (!isTransactional(batch) || !aborted.has(batch.producerId)) {
      kept.push(...placedRecords(batch).filter(({ offset }) => offset >= from));
    }
  }
  return { records: kept, next };
}

const isControl = ({ attributes }: RecordsBatch): boolean => (attributes & control) !== 0;
const isTransactional = ({ attributes }: RecordsBatch): boolean => (attributes & transactional) !== 0;

/** The key of a mark is its version and its type, two bytes each: 0 aborts, 1 commits. */
function isAbort({ records: [mark] }: RecordsBatch): boolean {
  return mark?.key?.readInt16BE(2) === 0;
}

const logAppendTime = 0b1000;

function placedRecords(batch: RecordsBatch): PlacedRecord[] {
  const isAppended = (batch.attributes & logAppendTime) !== 0;
  return batch.records.map(({ key, value, headers, offsetDelta, timestampDelta }) => ({
    offset: batch.firstOffset + BigInt(offsetDelta),
    timestamp: isAppended ? batch.maxTimestamp : batch.firstTimestamp + timestampDelta,
    key,
    value,
    headers: headers.map(([name, text]): readonly [string, string] => [name?.toString() ?? '', text?.toString() ?? '']),
  }));
}
