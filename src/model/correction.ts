import type { SetAsideReason, SetAsideRecord } from './batch.js';

/** What became of a record set aside: `corrected` and `released` ones are in a correction batch. */
export type SetAsideStatus = 'open' | 'corrected' | 'released' | 'discarded';

/** What a steward does about records set aside. */
export type StewardAction = 'fix' | 'release' | 'discard';

/** What was changed in a record so far: another text for all of it, then values of columns. */
export interface Repair {
  /** The record, written as the feed writes its records; null: as it arrived. */
  readonly raw: string | null;
  /** By the name of the column. */
  readonly values: Readonly<Record<string, string>>;
}

export const noRepair: Repair = { raw: null, values: {} };

/** Why a record is set aside, when it is not for what it was set aside for first. */
export interface Standing {
  readonly disposition: SetAsideRecord['disposition'];
  readonly tier: number;
  readonly reasons: readonly SetAsideReason[];
}

/** Who decided what about records set aside, and why; null: they did not say. */
export interface Steward {
  readonly by: string;
  readonly because: string | null;
}

/** What was done about a record set aside, once: kept for good. */
export interface SetAsideEvent extends Steward {
  /** An instant, UTC ISO 8601. */
  readonly at: string;
  readonly action: StewardAction;
  /** Whether the record passed the checks, or was discarded; else it stays set aside, for what `standing` says. */
  readonly accepted: boolean;
  /** The text of the record before, and what was submitted; null when nothing was. */
  readonly before: string;
  readonly after: string | null;
  /** All that was changed so far; null when nothing was submitted. */
  readonly repair: Repair | null;
  /** The version of the feed's plan that it was judged with; null when it was not. */
  readonly feedVersion: string | null;
  /** Why it was refused; null when it was not. */
  readonly standing: Standing | null;
  /** The correction batch that has it now, or null. */
  readonly correction: string | null;
  /** The record of an earlier reading that it was decided about; null: it was decided about this one. */
  readonly carriedFrom: string | null;
}

/** What a steward decided about a record of a payload: it holds whenever the payload is read again for its date. */
export interface StewardWord extends Steward {
  /** The id of the record set aside that it was decided about. */
  readonly record: string;
  readonly action: StewardAction;
  /** All that was changed in it. */
  readonly repair: Repair;
}
