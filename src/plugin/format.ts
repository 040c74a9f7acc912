import type { Problem, RecordCode } from '../base/catalogue/index.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { RowGroup, TableColumn } from '../model/table-file.js';

export type { CsvPlan, JsonPlan, NdjsonPlan, ParquetPlan } from '../model/parse-plan.js';
export type { RowGroup, TableColumn, TableValue } from '../model/table-file.js';

/** Why one record, or a header, cannot be read. */
export type RecordProblem = Problem<RecordCode>;

/** The first record of a payload: what its columns are called. */
export interface PayloadHeader {
  /** In file order, without byte order mark and quotes; empty when the payload has no header. */
  readonly names: readonly string[];
  /** Names that occur more than once, each once. */
  readonly duplicates: readonly string[];
  /** Why the names cannot be trusted: such a payload is refused as a whole. */
  readonly problem: RecordProblem | null;
  /** Where the problem is, else where the header begins; bytes from 0. */
  readonly byteOffset: number;
}

/** What one pass over the bytes of a payload saw, by the strictest reading of its format. */
export interface PayloadScan {
  readonly header: PayloadHeader;
  readonly bytes: number;
  /** Data records, the header not counted. Only when `clean`; else the number of records read is what counts. */
  readonly records: number;
  /** The engine's own reader will find exactly these records. */
  readonly clean: boolean;
  /** A value holds a line end: the engine's own reader may not split the file between threads. */
  readonly sequential: boolean;
  /** What was seen and how often; all that is not zero among these made it not clean. */
  readonly findings: Readonly<Record<string, number>>;
  /** The values of the trailer; null when the plan asks for none, or there is none. */
  readonly trailer: readonly RawValue[] | null;
  /**
   * How records end that something stands around, such as title lines, or that are no UTF-8: when they are clean, the
   * engine reads what `unwrap` gives. null: it reads the payload as it is.
   */
  readonly wrapped: Wrapping | null;
  /** What is in a table, for a format of which the engine reads tables; the header has its columns in the same order. */
  readonly table?: TableScan;
}

export interface TableScan {
  readonly columns: readonly TableColumn[];
  readonly groups: readonly RowGroup[];
}

export interface Wrapping {
  readonly lineEnd: '\n' | '\r\n';
}

/** Takes the bytes of a payload as they pass by; any chunk size gives the same result. */
export interface PayloadScanner {
  push(chunk: Buffer): void;
  finish(): PayloadScan;
}

/** Where a record stands in its payload. */
export interface RecordPlace {
  /** Counted from 1, the header not counted, damaged records counted, blank lines not. */
  readonly record: number;
  /** The physical line it begins on, from 1. */
  readonly line: number;
  /** Where its bytes begin, from 0, and how many they are, its line end included. */
  readonly byteOffset: number;
  readonly byteLength: number;
}

/** One value as it arrived: null is an absent value, the empty text a value that was written as empty. */
export type RawValue = string | null;

export type SourceRecord =
  | (RecordPlace & { readonly kind: 'good'; readonly fields: readonly RawValue[] })
  | (RecordPlace & { readonly kind: 'damaged'; readonly rawText: string; readonly reason: RecordProblem });

/** A record's place, and its text as well as it can be decoded, cut at 64 KiB. */
export type LocatedRecord = RecordPlace & { readonly rawText: string };

/**
 * Records from bytes, for one way of writing them; `parse` is a plan of the same name.
 *
 * `columns` are the addresses that the feed's map reads. A format that has columns of its own, in a header, takes no
 * notice of them; any other gives records with these columns, in this order, and calls them its header.
 */
export interface Format<Parse extends ParsePlan = ParsePlan> {
  readonly name: Parse['format'];
  readonly isTable?: false;
  createScanner(parse: Parse, columns: readonly string[]): PayloadScanner;
  /** Every record exactly once, in order, good or damaged, in batches. Memory does not grow with the payload. */
  readRecords(
    bytes: AsyncIterable<Buffer>,
    parse: Parse,
    columns: readonly string[],
  ): AsyncIterable<readonly SourceRecord[]>;
  /** Clean records alone, as UTF-8 below a header of one line. Only formats whose scanners find records wrapped have it. */
  unwrap?(bytes: AsyncIterable<Buffer>, parse: Parse, wrapping: Wrapping): AsyncIterable<Buffer>;
  /** The canonical text of a record, which the engine reads back exactly. */
  writeRecord(fields: readonly RawValue[]): string;
  /**
   * Where the records with these numbers, in rising order, stand: in one pass, which reads no further than needed. A
   * number beyond the last record is left out.
   */
  locateRecords(
    bytes: AsyncIterable<Buffer>,
    parse: Parse,
    records: AsyncIterable<number> | Iterable<number>,
  ): AsyncIterable<LocatedRecord>;
}

/**
 * A format of tables that can only be read as files, not as bytes that pass by: the engine reads them. A record's line is
 * its number, and its bytes begin where those of its row group do.
 */
export interface TableFormat<Parse extends ParsePlan = ParsePlan> {
  readonly name: Parse['format'];
  readonly isTable: true;
  /** Its scans have a `table`, and are always clean. `finish` throws UnreadablePayload for what is damaged. */
  createScanner(parse: Parse, columns: readonly string[]): PayloadScanner;
  /** A record as the text that a person sees, cut at 64 KiB. */
  writeText(columns: readonly string[], fields: readonly RawValue[]): string;
  /** The fields of a record out of such a text, absent ones null; or why it is none. */
  readText(columns: readonly string[], text: string): Promise<readonly RawValue[] | RecordProblem>;
}

export type PayloadFormat = Format | TableFormat;
