import { OperationalError, operationalError } from '../base/errors.js';
import { nearest } from '../base/suggestion.js';
import type { Repair, StewardWord } from '../model/correction.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { SourceRecord, TableFormat } from '../plugin/format.js';
import { UnreadablePayload } from '../plugin/unreadable-payload.js';
import type { KeptSetAsideRecord } from '../store/index.js';
import { openArrived } from './arrived-records.js';
import type { ArrivedRecords, ReadAgain, SubmittedPayload } from './arrived-records.js';
import { mappedColumns } from './land-payload.js';

/** A record set aside that is to be submitted again. */
export interface Resubmission extends Pick<StewardWord, 'by' | 'because'> {
  readonly kept: KeptSetAsideRecord;
  readonly action: 'fix' | 'release';
  /** All that is changed in it. */
  readonly repair: Repair;
  /** The record of an earlier reading that was decided about so, or null. */
  readonly carriedFrom: string | null;
}

/** A record set aside as it is submitted again. */
export interface SubmittedRecord extends Resubmission {
  /** Its text now. */
  readonly text: string;
  /** Its values, in the order of the columns of its payload; or why they cannot be told. */
  readonly read: ReadAgain;
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
 * Reads records set aside, which are in the order of their payload, once more, with what is changed in them.
 *
 * @throws OperationalError `usage` when a changed column is not there, when the columns of a record cannot be told but one
 * of them is changed, or when a text is not one record. Nobody waits for an answer where a change is carried over from
 * another reading: then it is damaged.
 */
export async function* submitAgain(
  submitted: SubmittedPayload & { readonly columns: readonly string[] },
  records: AsyncIterable<Resubmission>,
): AsyncGenerator<SubmittedRecord> {
  const source = await openArrived(submitted);
  try {
    for await (const record of records) yield await submitOrRefuse(submitted, source, record);
  } finally {
    await source.close();
  }
}

/** A new text for the whole record takes the place of whatever was changed in the old one. */
export function repairWith(before: Repair, change: Repair): Repair {
  if (change.raw !== null) return change;
  return { raw: before.raw, values: { ...before.values, ...change.values } };
}

async function submitOrRefuse(
  submitted: SubmittedPayload & { readonly columns: readonly string[] },
  source: ArrivedRecords,
  resubmission: Resubmission,
): Promise<SubmittedRecord> {
  try {
    return await submitOne(submitted, source, resubmission);
  } catch (error) {
    const { carriedFrom, repair, kept } = resubmission;
    if (carriedFrom === null || !(error instanceof OperationalError) || error.code !== 'usage') throw error;
    const damage = { code: 'correction-does-not-fit', parameters: { reason: error.message } } as const;
    return { ...resubmission, text: repair.raw ?? kept.rawText, read: { damage } };
  }
}

async function submitOne(
  submitted: SubmittedPayload & { readonly columns: readonly string[] },
  source: ArrivedRecords,
  resubmission: Resubmission,
): Promise<SubmittedRecord> {
  const { kept, repair } = resubmission;
  const record = repair.raw === null ? await source.at(kept) : await readText(submitted, repair.raw);
  const written = repair.raw ?? kept.rawText;
  const changes = Object.entries(repair.values);
  if ('damage' in record) {
    if (changes.length > 0) throw usage(`The columns of ${kept.id} cannot be told: write the whole record with --raw`);
    return { ...resubmission, text: written, read: record };
  }
  if (changes.length === 0) return { ...resubmission, text: written, read: { fields: record.fields } };
  const fields = [...record.fields];
  for (const [column, value] of changes) fields[indexOf(submitted.columns, column)] = value;
  return {
    ...resubmission,
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
): Promise<ReadAgain> {
  if (format.isTable) return readRow(format, columns, text);
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
  return record.kind === 'good' ? { fields: record.fields } : { damage: record.reason };
}

async function readRow(format: TableFormat, columns: readonly string[], text: string): Promise<ReadAgain> {
  const read = await format.readText(columns, text);
  return 'code' in read ? { damage: read } : { fields: read };
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
    case 'parquet':
      throw new Error('A row of a table is no payload');
  }
}

async function* oneChunk(chunk: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(chunk);
}

function usage(reason: string): Error {
  return operationalError('usage', { reason });
}
