/** One cell of a result: exact decimals, dates and 64-bit integers come as text. */
export type Cell = string | number | boolean | null;

/** A place to run statements of one engine; made for one piece of work, and private to it. */
export interface Session {
  /** Runs one statement for its effect; answers the number of rows it changed or wrote. */
  execute(statement: string): Promise<number>;
  /** The rows of a statement whose result is known to be small. */
  rows(statement: string): Promise<readonly (readonly Cell[])[]>;
  /** The rows of a statement, in portions, without ever holding them all; other statements may run meanwhile. */
  stream(statement: string): AsyncIterable<readonly (readonly Cell[])[]>;
  /** Drops every table and view that was made in it, so that it serves for other work. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Directory for what does not fit into memory; emptied when the session closes. */
  readonly temporaryDirectory: string;
  /** Directories that statements may read and write; nothing else can be reached. */
  readonly directories: readonly string[];
  /** Bytes of memory for data; the process needs about half as much again. */
  readonly memoryLimit: number;
  readonly threads: number;
  /** Whether results keep the order of what is read; without it less is held in memory. */
  readonly ordered: boolean;
  readonly signal: AbortSignal;
  /** Told from 0 to 100 while a statement runs, where the engine can say. */
  readonly onProgress?: (percent: number) => void;
}
