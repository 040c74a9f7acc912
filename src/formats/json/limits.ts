/** Bounds that tests make small. */
export interface JsonLimits {
  /** How many objects and lists may stand inside each other. */
  readonly depth: number;
  /** How long a record may be, in bytes. */
  readonly record: number;
  /** How long a name or a value may be outside of records, in bytes. */
  readonly token: number;
  /** How many names one object may have outside of records. */
  readonly names: number;
}

export const jsonLimits: JsonLimits = { depth: 100, record: 1024 * 1024, token: 1024 * 1024, names: 100_000 };
