import type { Archive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import { nearest } from '../base/suggestion.js';
import type { BatchPayload } from '../model/batch.js';
import type { Repair } from '../model/correction.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { MappedFeed } from '../model/plan.js';
import type { Format, RawValue, RecordProblem, SourceRecord } from '../plugin/format.js';
import { UnreadablePayload } from '../plugin/unreadable-payload.js';
import type { KeptSetAsideRecord } from '../store/index.js';
import { mappedColumns } from './land-payload.js';

/** A record set aside as it is submitted again. */
export interface SubmittedRecord {
  readonly kept: KeptSetAsideRecord;
  /** All that was changed in it so far. */
  readonly repair: Repair;
  /** Its text now. */
  readonly text: string;
  /** Its values, in the order of the columns of its payload; or why they cannot be told. */
  readonly read: { readonly fields: readonly RawValue[] } | { readonly damage: RecordProblem };
}

/** The payload that records were set aside of, and how the feed is read now. */
export interface SubmittedPayload {
  readonly archive: Archive;
  readonly format: Format;
  readonly canonicalFormat: Format;
  readonly feed: MappedFeed;
  readonly payload: Pick<BatchPayload, 'sha256'>;
}

/** What the columns of a payload are called, as its feed is read now. */
export async function columnsOfPayload({
  archive,
  format,
  feed,
  payload,
}: SubmittedPayload): Promise<readonly string[]> {
  const scanner = format.createScanner(feed.parse, mappedColumns(feed));
  for await (const chunk of archive.read('raw', payload.sha256)) scanner.push(chunk);
  return scanner.finish().header.names;
}

/**
 * Reads records set aside, which are in the order of their payload, once more, with what was changed in them before and
 * with this change.
 *
 * @throws OperationalError `usage` when a changed column is not there, when the columns of a record cannot be told but one
 * of them is changed, or when a text is not one record.
 */
export async function* submitAgain(
  submitted: SubmittedPayload & { readonly columns: readonly string[] },
  records: AsyncIterable<KeptSetAsideRecord>,
  change: Repair,
): AsyncGenerator<SubmittedRecord> {
  const source = new RecordsOfPayload(submitted);
  try {
    for await (const kept of records) yield await submitOne(submitted, source, kept, repairWith(kept.repair, change));
  } finally {
    await source.close();
  }
}

/** A new text for the whole record takes the place of whatever was changed in the old one. */
function repairWith(before: Repair, change: Repair): Repair {
  if (change.raw !== null) return change;
  return { raw: before.raw, values: { ...before.values, ...change.values } };
}

async function submitOne(
  submitted: SubmittedPayload & { readonly columns: readonly string[] },
  source: RecordsOfPayload,
  kept: KeptSetAsideRecord,
  repair: Repair,
): Promise<SubmittedRecord> {
  const record = repair.raw === null ? await source.at(kept) : await readText(submitted, repair.raw);
  const written = repair.raw ?? kept.rawText;
  const changes = Object.entries(repair.values);
  if (record.kind === 'damaged') {
    if (changes.length > 0) throw usage(`The columns of ${kept.id} cannot be told: write the whole record with --raw`);
    return { kept, repair, text: written, read: { damage: record.reason } };
  }
  if (changes.length === 0) return { kept, repair, text: written, read: { fields: record.fields } };
  const fields = [...record.fields];
  for (const [column, value] of changes) fields[indexOf(submitted.columns, column)] = value;
  return {
    kept,
    repair,
    text: submitted.canonicalFormat.writeRecord(fields.map((value) => value ?? '')).trimEnd(),
    read: { fields },
  };
}

function indexOf(columns: readonly string[], column: string): number {
  const index = columns.indexOf(column);
  if (index >= 0) return index;
  const meant = nearest(column, columns);
  throw usage(
    `There is no column '${column}'.${meant === undefined ? '' : ` Did you mean '${meant}'?`} The columns are: ${columns.join(', ')}`,
  );
}

/** Reads a text as the one record that it has to be. */
async function readText(
  { format, feed, columns }: SubmittedPayload & { readonly columns: readonly string[] },
  text: string,
): Promise<SourceRecord> {
  const { bytes, parse } = oneRecord(feed.parse, columns, text);
  const records: SourceRecord[] = [];
  try {
    for await (const read of format.readRecords(oneChunk(Buffer.from(bytes)), parse, columns)) records.push(...read);
  } catch (error) {
    if (error instanceof UnreadablePayload) throw usage(`The text is not a record of ${parse.format}: ${error.reason}`);
    throw error;
  }
  const [record] = records;
  if (record === undefined || records.length > 1) {
    throw usage(`One record is to be written, and the text has ${records.length}: ${text}`);
  }
  return record;
}

/** A payload of one record, below a header of its own where the format has one. */
function oneRecord(
  parse: ParsePlan,
  columns: readonly string[],
  text: string,
): { readonly bytes: string; readonly parse: ParsePlan } {
  switch (parse.format) {
    case 'csv': {
      const { delimiter, quote } = parse;
      const header = columns.map((name) => `${quote}${name.replaceAll(quote, quote + quote)}${quote}`).join(delimiter);
      const whole = { encoding: 'utf-8', header: { skip: 0, rows: 1, names: null }, footer: 0, trailer: null };
      return { bytes: `${header}\n${text}`, parse: { ...parse, ...whole } };
    }
    case 'json':
      return { bytes: `[${text}]`, parse: { ...parse, records: '$' } };
    case 'ndjson':
      // Between its tokens a line end means nothing, and within them there is none.
      return { bytes: text.replaceAll(/\r?\n/g, ' '), parse };
  }
}

async function* oneChunk(chunk: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(chunk);
}

/** The records of a payload, found by where they begin, in rising order: the payload is read once, as far as needed. */
class RecordsOfPayload {
  readonly #records: AsyncIterator<SourceRecord>;

  constructor(submitted: SubmittedPayload) {
    this.#records = recordsOf(submitted);
  }

  /** Numbers change with the way in which a payload is read; where a record begins does not. */
  async at({ id, byteOffset }: KeptSetAsideRecord): Promise<SourceRecord> {
    for (;;) {
      const next = await this.#records.next();
      if (next.done === true || next.value.byteOffset > byteOffset) {
        throw usage(`As its feed is read now, no record begins where ${id} does: write it with --raw, or discard it`);
      }
      if (next.value.byteOffset === byteOffset) return next.value;
    }
  }

  async close(): Promise<void> {
    await this.#records.return?.();
  }
}

async function* recordsOf({ archive, format, feed, payload }: SubmittedPayload): AsyncGenerator<SourceRecord> {
  const bytes = archive.read('raw', payload.sha256);
  for await (const records of format.readRecords(bytes, feed.parse, mappedColumns(feed))) yield* records;
}

function usage(reason: string): Error {
  return operationalError('usage', { reason });
}
