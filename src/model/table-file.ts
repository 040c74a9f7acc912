/** What the values of a column are, and so how each becomes text. */
export type TableValue =
  | 'boolean'
  | 'integer'
  | 'decimal'
  /** A binary floating point number. */
  | 'binary'
  | 'text'
  | 'uuid'
  | 'date'
  | 'time'
  /** A date and a time without a zone. */
  | 'wall-time'
  | 'instant';

/** A column of a file that holds a table, such as Parquet. */
export interface TableColumn {
  /** Its name; below groups the names of all, joined by dots. */
  readonly name: string;
  /** Its place among the columns of the file, then its place in each group, all from 1. */
  readonly place: readonly number[];
  /** null: its values have no text. */
  readonly value: TableValue | null;
  /** What it holds, in words, such as `a list`. */
  readonly holds: string;
}

/** Rows that stand together in a file. */
export interface RowGroup {
  readonly rows: number;
  /** Where its bytes begin, from 0. */
  readonly byteOffset: number;
}
