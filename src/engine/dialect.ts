import type { Normalizer } from '../model/entity-plan.js';
import type { Expression, Namespace } from '../model/expression.js';
import type { TableColumn, TableValue } from '../model/table-file.js';
import type { FieldType } from '../model/types.js';

/** Where a column of an expression stands in the statement around it. */
export type ColumnResolver = (namespace: Namespace, name: string) => string;

/** A CSV file that an engine reads. */
export interface CsvFile {
  readonly path: string;
  /** How many columns every record has. */
  readonly columns: number;
  readonly delimiter: string;
  readonly quote: string;
  /** Whether every record begins with its own number, `_record`, and ends with LF, and there is no header line. */
  readonly numbered: boolean;
  /** Whether the file may only be read by one thread, because a value holds a line end. */
  readonly sequential: boolean;
}

/** A file that holds a table, and what of it is read. */
export interface TableFile {
  readonly path: string;
  /** Column `_cN` of the relation is the one whose index is N. */
  readonly columns: readonly (TableColumn & { readonly index: number; readonly isMapped: boolean })[];
  /** How many bytes the texts of one record may have, those of mapped columns. */
  readonly longestRecord: number;
  /** Whether the file has a column called as the engine calls the number of a row. */
  readonly hidesNumbers: boolean;
  /** The numbers of those records that are read, if not all. */
  readonly records?: readonly number[];
}

/** How one engine writes SQL. Statements are made of these pieces; user text is only ever a quoted literal or name. */
export interface Dialect {
  readonly identifier: (name: string) => string;
  readonly text: (value: string) => string;
  /** A literal of a field's type, from its text. */
  readonly literal: (type: FieldType, value: string) => string;
  readonly typeOf: (type: FieldType) => string;
  readonly expression: (expression: Expression, resolve: ColumnResolver) => string;
  /** The day of a column that is a date or an instant. */
  readonly dayOf: (column: string) => string;
  /** Whether a text is one of some texts; never null for a text that is not null. */
  readonly isOneOf: (column: string, values: readonly string[]) => string;
  /** A 64-bit hash over columns, for narrowing only: equal hashes prove nothing. */
  readonly hash: (columns: readonly string[]) => string;
  /** The lower half of the MD5 of a text (RFC 1321) as an unsigned integer, the same on every engine version. */
  readonly contentHash: (text: string) => string;
  /** How far two dates or instants are apart, in microseconds (the finest a timestamp has), never negative. */
  readonly microsecondsApart: (left: string, right: string) => string;
  /**
   * Reads CSV text as a relation of `_c0`, `_c1` … as text, in file order. The file has been scanned before: the engine's
   * reader loses rows of damaged files without an error.
   */
  readonly csv: (file: CsvFile) => string;
  /**
   * Reads a file that holds a table as a relation of `_record`, which counts from 1 in file order, `_c0`, `_c1` … as text,
   * and `_damage`: why a record cannot be read, null where it can. Every value has its exact text; a binary floating
   * point number has the shortest decimal that is read back as the same number.
   */
  readonly table: (file: TableFile) => string;
  /** A statement whose rows begin with the column, `_cN`, and the type that the engine reads in it. */
  readonly tableTypes: (file: TableFile) => string;
  /** Whether such a type is what values of a kind have to have. */
  readonly isReadAs: (value: TableValue, type: string) => boolean;
  /** Reads Parquet objects as one relation. */
  readonly parquet: (path: string) => string;
  /** Writes a query to one Parquet object (zstd), in its order; `metadata` stands in its footer, by key. */
  readonly writeParquet: (query: string, path: string, metadata?: Readonly<Record<string, string>>) => string;
  /** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Of the rows of a group the first in the order of some columns, as one value; see `columnOfRow`. */
  readonly firstRow: (columns: readonly string[]) => string;
  /** A column of what `firstRow` gave. */
  readonly columnOfRow: (row: string, column: string) => string;
  /** Values one after the other as one text; null is an empty one. */
  readonly concatenated: (parts: readonly string[]) => string;
  /** Several values as one, which is ordered by the first, then the second, and so on. */
  readonly tuple: (parts: Readonly<Record<string, string>>) => string;
  /** A part of a tuple. */
  readonly partOf: (tuple: string, name: string) => string;
  /** The smallest values of a group, so many at most, in order, as a list. */
  readonly smallest: (value: string, most: number) => string;
  /** The value at a place, from 0, of a list; null where it has none. */
  readonly elementAt: (list: string, index: number) => string;
  /** A row for each value of a list. */
  readonly unnest: (list: string) => string;
  /** The first values of a list, so many at most. */
  readonly head: (list: string, most: number) => string;
  /** The places of a list, from 1, a row for each, beside the rows of `unnest`. */
  readonly placesOf: (list: string) => string;
  /** A value, a tuple or a list as the text of JSON. */
  readonly jsonOf: (value: string) => string;
  /** The values of a group in an order, as a list. */
  readonly listOf: (value: string, order: string) => string;
  /** How many bytes a text has in UTF-8. */
  readonly byteLength: (text: string) => string;
  /** How many characters a text has: code points of Unicode. */
  readonly characterCount: (text: string) => string;
  /** A text to which normalisers were applied, in order; null where nothing is left. */
  readonly normalizedText: (normalizers: readonly Normalizer[], text: string) => string;
  /**
   * How many characters must be inserted, deleted or replaced to make one text of the other (Levenshtein 1965); null where
   * one of them is null, or both have more than 125 different characters in common and any beyond ASCII.
   */
  readonly editsApart: (left: string, right: string) => string;
  /**
   * In millionths, rounded: 1 less the similarity of two texts by Jaro and Winkler, with a scale of 0.1 for a common prefix
   * of up to four characters where the similarity of Jaro is above 0.7 (Winkler, "String Comparator Metrics", 1990, and
   * his `strcmp95.c`). Null as of `editsApart`.
   */
  readonly dissimilarity: (left: string, right: string) => string;
  /** An instant as an integer. */
  readonly microsecondsSince1970: (instant: string) => string;
  /** Texts, or nulls, as the text of one JSON array. */
  readonly jsonTexts: (texts: readonly string[]) => string;
  /** The text at a place, from 0, of a JSON array of texts. */
  readonly jsonTextAt: (array: string, index: number) => string;
  /** The one text of a typed value: what is shown, hashed and kept. */
  readonly canonicalText: (type: FieldType, column: string) => string;
  /** The typed value of a canonical text; null for null. */
  readonly fromCanonicalText: (type: FieldType, text: string) => string;
}
