/** How files are packed; `auto`: as the ending of their name says. */
export type Compression = 'auto' | 'none' | 'gzip' | 'zip' | 'zstd';

/** How the bytes of a payload become records: one shape for each format. */
export type ParsePlan = CsvPlan | JsonPlan | NdjsonPlan | ParquetPlan;

export interface JsonPlan {
  readonly format: 'json';
  /** The address of the list whose items are the records, such as `$.data.items`. */
  readonly records: string;
}

export interface ParquetPlan {
  readonly format: 'parquet';
}

export interface NdjsonPlan {
  readonly format: 'ndjson';
}

export interface CsvPlan {
  readonly format: 'csv';
  readonly delimiter: string;
  readonly quote: string;
  /** Bytes that are valid UTF-8 are UTF-8; others are this. UTF-16 is all of a payload; a byte order mark is believed. */
  readonly encoding: string;
  readonly header: HeaderPlan;
  /** How many lines at the end, blank ones not counted, are no data. */
  readonly footer: number;
  readonly trailer: TrailerPlan | null;
}

/** Where the names of the columns are. */
export interface HeaderPlan {
  /** How many lines stand above. */
  readonly skip: number;
  /** How many records it has, whose parts a name is made of; 0: none. */
  readonly rows: number;
  /** What the columns are called where there is no header; null there: by their position, from 1. */
  readonly names: readonly string[] | null;
}

/** The last line of a payload, which says what it holds. */
export interface TrailerPlan {
  /** The text that its line begins with, be it quoted or not. */
  readonly startsWith: string;
  /** Which of its values, from 1, is the number of records; null: none. */
  readonly count: number | null;
  /** Which of its values, from 1, is the total of a field, by the field. */
  readonly totals: Readonly<Record<string, number>>;
}

/** UTF-8 with commas, quotes and one header record. */
export const plainCsv: CsvPlan = {
  format: 'csv',
  delimiter: ',',
  quote: '"',
  encoding: 'utf-8',
  header: { skip: 0, rows: 1, names: null },
  footer: 0,
  trailer: null,
};
