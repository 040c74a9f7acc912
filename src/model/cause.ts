import type { Value } from './types.js';

/**
 * What many breaks of a run have in common:
 *
 * - `missing-entry`: records were set aside because a crosswalk had no entry for their codes, so that their partners are alone
 * - `code`: one value of the baseline always stands against another of the counterpart, as where a crosswalk is wrong
 * - `ratio`: amounts of the counterpart are always so many times those of the baseline; `sign`: -1 times; `units`: a power of ten
 * - `offset`: the values of the counterpart are always so much above those of the baseline
 * - `swapped`: two fields stand in each other's place
 * - `absent-value`: all records with one value are missing on the other side
 * - `absent-part`: records that follow each other in what was delivered are all missing on the other side
 * - `repeated-file`: all records of a payload are in another one of the same side, too
 */
export const causeKinds = [
  'missing-entry',
  'code',
  'ratio',
  'sign',
  'units',
  'offset',
  'swapped',
  'absent-value',
  'absent-part',
  'repeated-file',
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** What a cause says, without what it explains. */
export interface CauseFound {
  readonly kind: CauseKind;
  /** The fields it is about, in the order of the rule or the entity. */
  readonly fields: readonly string[];
  /** The side whose records have no partner, or are there twice; null: it is about pairs. */
  readonly side: 'baseline' | 'counterpart' | null;
  /** Of a `code` and an `absent-value`: the value of the baseline, or of the side. */
  readonly from: Value;
  /** Of a `code`: the value of the counterpart. */
  readonly to: Value;
  /**
   * Of a `ratio`, `sign` or `units` the factor; of an `offset` what is added: an amount, whole days of a date, seconds of a
   * timestamp. Exact decimal text.
   */
  readonly by: string | null;
  /** Of an `offset` of dates, timestamps and times; null: the unit of the field. */
  readonly unit: 'days' | 'seconds' | null;
  /** Whether the baseline is the counterpart times `by`, and not the other way round. */
  readonly inverse: boolean;
  /** Where records come from that are missing or repeated, by batch id and number of the payload, from record to record. */
  readonly part: DeliveredPart | null;
  /** Of a `missing-entry`, whose `side` is that of the records set aside, and whose field is what they lack; absent: of others. */
  readonly entries?: MissingEntries;
}

/** What a crosswalk had no entries for. */
export interface MissingEntries {
  readonly crosswalk: string;
  /** How many records were set aside for it. */
  readonly records: number;
  /** How many records of the other side are blocked that agree with those in the key; they are no breaks. */
  readonly blocked: number;
  /** The codes that most records have first, 100 at most, and how many more there are. */
  readonly codes: readonly MissingCode[];
  readonly more: number;
}

/** A code that a crosswalk had no entry for. */
export interface MissingCode {
  /** The text of each part, of 200 characters at most. */
  readonly code: readonly (string | null)[];
  /** The first and the last day for which it was looked up; null: entries always hold. */
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly records: number;
  /** How many records of the other side agree with them in the rest of the key, each with one. */
  readonly partners: number;
  /** What all of these have in the field, as canonical text; null: they do not say the same. */
  readonly value: string | null;
}

/**
 * Which records of the counterpart a cause is about: nearly all (`all`), those with some values of a field (`values`), those
 * without them (`others`), or some that no field tells from the rest (`untold`).
 */
export interface CauseReach {
  readonly kind: 'all' | 'values' | 'others' | 'untold';
  /** A field of the counterpart; null where none tells. */
  readonly field: string | null;
  /** In their order; canonical texts. None where no field tells. */
  readonly values: readonly string[];
}

/** Records of a payload, from the first to the last. */
export interface DeliveredPart {
  readonly batch: string;
  readonly payload: number;
  readonly first: number;
  readonly last: number;
}

/** A cause with the breaks that it explains, and no cause before it does. */
export interface Cause extends CauseFound {
  readonly breaks: number;
  /** Which records it is about; null: those that are missing or repeated; absent: found before this was told. */
  readonly reach?: CauseReach | null;
  /** Its part of all breaks in percent, half-even to one digit. */
  readonly share: string;
  /** What the counterpart has more than the baseline in those breaks, for each compared money field and currency. */
  readonly money: readonly CauseMoney[];
  /** The first three of those breaks, by key. */
  readonly examples: readonly CauseExample[];
}

export interface CauseMoney {
  readonly field: string;
  readonly currency: string;
  readonly amount: string;
}

export interface CauseExample {
  readonly key: Readonly<Record<string, Value>>;
  /** The values of the first field of the cause; null where there is no record, or no field. */
  readonly baseline: Value;
  readonly counterpart: Value;
}
