/** What a delivery must pass before it counts; nothing is asked for where all of it is null. */
export interface AcceptancePlan {
  /** The name of the file beside a payload that holds its checksum, with `${file.name}` and `${date:…}` still in it. */
  readonly checksum: string | null;
  /** What tells that all files are there: the name of a file beside them, with `${date:…}` still in it. */
  readonly complete: { readonly kind: 'marker' | 'manifest'; readonly name: string } | null;
  /** How many seconds its files must have stayed the same; absent: they are whole when they are there. */
  readonly stableFor?: number;
  /** The sender's id of a file: its name, or the group of a pattern (RE2) in it. */
  readonly transmission: { readonly pattern: string | null } | null;
  /** By how much, in hundredths of a percent, a delivery may have fewer records than what it replaces. */
  readonly shrinkLimit: number | null;
  /** How many days after the delivery date another delivery for it counts, and the zone whose days they are. */
  readonly restate: { readonly days: number; readonly timezone: string } | null;
}

/** Whatever arrives counts. */
export const nothingAsked: AcceptancePlan = {
  checksum: null,
  complete: null,
  transmission: null,
  shrinkLimit: null,
  restate: null,
};
