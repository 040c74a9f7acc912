import type { Archive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import type { OperationalError } from '../base/errors.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { BatchPayload } from '../model/batch.js';
import type { MappedFeed } from '../model/plan.js';
import type { Format, PayloadFormat, RawValue, RecordProblem, SourceRecord } from '../plugin/format.js';
import type { KeptSetAsideRecord } from '../store/index.js';
import { mappedColumns } from './land-payload.js';
import { openTable } from './locate-records.js';
import { readTableRecords } from './table-records.js';
import type { ScannedTable } from './table-records.js';

/** The payload that records were set aside of, and how the feed is read now. */
export interface SubmittedPayload {
  readonly archive: Archive;
  readonly dialect: Dialect;
  /** Opens an engine that keeps the order of what it reads. */
  readonly openSession: (directories: readonly string[]) => Promise<Session>;
  readonly archiveDirectory: string;
  readonly format: PayloadFormat;
  readonly canonicalFormat: Format;
  readonly feed: MappedFeed;
  readonly payload: Pick<BatchPayload, 'sha256'>;
}

/** The values of a record, in the order of the columns of its payload; or why they cannot be told. */
export type ReadAgain = { readonly fields: readonly RawValue[] } | { readonly damage: RecordProblem };

/** The records of a payload as they arrived, asked for in rising order. */
export interface ArrivedRecords {
  /** @throws OperationalError `usage` when no record is there any more. */
  at(kept: KeptSetAsideRecord): Promise<ReadAgain>;
  close(): Promise<void>;
}

export async function openArrived(submitted: SubmittedPayload): Promise<ArrivedRecords> {
  const { archive, format, feed, payload, archiveDirectory, openSession } = submitted;
  if (!format.isTable) return new RecordsOfPayload(submitted);
  const table = await openTable(archive, format, feed, payload.sha256);
  return new RowsOfTable(submitted, table, await openSession([archiveDirectory]));
}

/** Found by where they begin: the payload is read once, as far as needed. */
class RecordsOfPayload implements ArrivedRecords {
  readonly #records: AsyncIterator<SourceRecord>;

  constructor(submitted: SubmittedPayload) {
    this.#records = recordsOf(submitted);
  }

  /** Numbers change with the way in which a payload is read; where a record begins does not. */
  async at(kept: KeptSetAsideRecord): Promise<ReadAgain> {
    for (;;) {
      const next = await this.#records.next();
      if (next.done === true || next.value.byteOffset > kept.byteOffset) throw gone(kept);
      if (next.value.byteOffset < kept.byteOffset) continue;
      return next.value.kind === 'good' ? { fields: next.value.fields } : { damage: next.value.reason };
    }
  }

  async close(): Promise<void> {
    await this.#records.return?.();
  }
}

async function* recordsOf({ archive, format, feed, payload }: SubmittedPayload): AsyncGenerator<SourceRecord> {
  if (format.isTable) throw new Error(`The bytes of ${format.name} hold no records one after the other`);
  const bytes = archive.read('raw', payload.sha256);
  for await (const records of format.readRecords(bytes, feed.parse, mappedColumns(feed))) yield* records;
}

/** Found by their numbers, which are those of the rows however they are read. */
class RowsOfTable implements ArrivedRecords {
  readonly #submitted: SubmittedPayload;
  readonly #table: ScannedTable;
  readonly #session: Session;

  constructor(submitted: SubmittedPayload, table: ScannedTable, session: Session) {
    this.#submitted = submitted;
    this.#table = table;
    this.#session = session;
  }

  async at(kept: KeptSetAsideRecord): Promise<ReadAgain> {
    const { dialect, feed } = this.#submitted;
    const tools = { dialect, session: this.#session };
    for await (const { fields, damage } of readTableRecords(tools, this.#table, mappedColumns(feed), [kept.record])) {
      return damage === null ? { fields } : { damage };
    }
    throw gone(kept);
  }

  close(): Promise<void> {
    return this.#session.close();
  }
}

function gone({ id }: KeptSetAsideRecord): OperationalError {
  const reason = `As its feed is read now, no record begins where ${id} does: write it with --raw, or discard it`;
  return operationalError('usage', { reason });
}
