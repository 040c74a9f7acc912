import type { Knex } from 'knex';
import type { SqlSettings } from './read-settings.js';
import type { Fault } from './source-fault.js';

/** The parts of the name of a table or a view; the schema (of MySQL: the database) is that of the session where null. */
export interface TableName {
  readonly schema: string | null;
  readonly table: string;
}

/** Which day a value of a column can be of: `text` begins with the day, `instant` is of one in a time zone. */
export type Moment = 'day' | 'wall' | 'instant' | 'text';

/** A column as the source describes it. */
export interface Column {
  readonly name: string;
  /** Its type, as people of that database write it. */
  readonly type: string;
  /** The type that statements go by, without lengths. */
  readonly base: string;
  readonly mayBeNull: boolean;
  /** Whether values are of a total order in which each equals itself alone, so that rows can be paged by it. */
  readonly canBeKey: boolean;
  /** Whether its numbers are binary floating point at the source. */
  readonly isDouble: boolean;
  /** null: days cannot be told. */
  readonly moment: Moment | null;
}

/** A table or view as the source describes it. */
export interface DescribedTable {
  readonly columns: readonly Column[];
  /** The columns of its primary key, in order; none where it has none. */
  readonly primaryKey: readonly string[];
  /** Why pages of it could be of different states, in words; null: they are of one. */
  readonly shifting: string | null;
}

/** Rows as the driver gives them, by the names that a statement gives its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Stands for a value in a statement, beside which it is sent: no name can hold it, as it could a `?`. */
export const mark = '\0';

/** Sends one statement over the session, with a value for each `mark`. */
export type Ask = (sql: string, parameters?: readonly string[]) => Promise<readonly Row[]>;

/** What a value of JSON is written as; bytes where it is a text that is not UTF-8. */
export type Token = string | Buffer;

/** What is of one kind of database: how it is reached, asked and understood. Statements hold only names and numbers of ours. */
export interface Dialect {
  /** Connections of the driver; nothing is sent yet. */
  configure(settings: SqlSettings): Promise<Knex.Config>;
  /** Begins a transaction that can only read, of one state of the data, with its time-outs; says when the source says it is. */
  begin(ask: Ask, settings: SqlSettings): Promise<string | null>;
  /** null: there is no such table, or none that may be seen. */
  describe(ask: Ask, name: TableName): Promise<DescribedTable | null>;
  /** A statement that reads no row, to be told what is wrong with a table. */
  quote(name: string): string;
  /** An expression that gives the exact text of a value, for `token`. */
  value(column: Column): string;
  token(column: Column, value: unknown): Token;
  /** The value of a key, for `parameter`; null where it cannot be one. */
  keyText(column: Column, value: unknown): string | null;
  keyValue(column: Column): string;
  /** An expression with one `mark` that stands for a value of a column, as `keyText` gives it. */
  keyParameter(column: Column, text: string): string;
  /** The same for a text that a person wrote; a reason where it is no value of the column. */
  parameter(column: Column, text: string): { readonly sql: string } | { readonly reason: string };
  /** How values of a column are compared with a text that a person wrote. */
  compared(column: Column): string;
  /** The first ten characters of a text. */
  dayOf(column: Column): string;
  /** A query for rows in which a column holds what has no day; null: none can. */
  withoutDay(column: Column): string | null;
  /** Whether several columns can be compared at once as `(a, b) > (?, ?)`, and an index is used for it. */
  readonly comparesRows: boolean;
  /** A mark as the driver has it, from 0. */
  place(index: number): string;
  faultOf(error: unknown): Fault | null;
}
