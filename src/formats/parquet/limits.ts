/** Bounds that tests make small. */
export interface ParquetLimits {
  /** How long a footer may be, in bytes: it is held in memory. */
  readonly footer: number;
  /** How many columns a file may have, those in groups counted. */
  readonly columns: number;
  /** How many groups of columns may stand inside each other. */
  readonly depth: number;
}

export const parquetLimits: ParquetLimits = { footer: 16 * 1024 * 1024, columns: 10_000, depth: 32 };
