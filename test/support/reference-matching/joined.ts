import type { RecordValues } from '../../../src/model/outcome.js';
import type { FieldType, Value } from '../../../src/model/types.js';
import { byValue } from './rows.js';

/** What stands beside a pair, or a lone record, when an invariant or a lookup is asked. */
export interface Joined {
  readonly baseline: RecordValues | null;
  readonly counterpart: RecordValues | null;
  /** By the name of each other counterpart, what is paired with the same baseline there; null: nothing. */
  readonly others: Readonly<Record<string, RecordValues | null>>;
  readonly lookups: Readonly<Record<string, LookupFound>>;
}

/** The row that was found; null where there is none, or there are several; `not-asked`. */
export type LookupFound = RecordValues | null | 'not-asked';

export interface LookupRule {
  readonly name: string;
  readonly rows: readonly RecordValues[];
  /** Asked where it is true: neither where it is false nor where it cannot be told. */
  readonly when: ((joined: Omit<Joined, 'lookups'>) => boolean | null) | null;
  /** The column that each field is looked up in. */
  readonly by: readonly (readonly [field: string, column: string])[];
  /** Columns with the ends of a range, both inclusive; an empty end is open. */
  readonly between: readonly (Ends & { readonly field: string })[];
  /** Of days, the same. */
  readonly asOf: (Ends & { readonly field: string }) | null;
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly type: FieldType;
}

/** Looks up a row for a pair, by the values of its baseline, or for a lone record. Every row is looked at. */
export function lookedUp(rule: LookupRule, joined: Omit<Joined, 'lookups'>): LookupFound {
  if (rule.when !== null && rule.when(joined) !== true) return 'not-asked';
  const record = joined.baseline ?? joined.counterpart ?? {};
  const valueOf = (field: string): Value => record[field] ?? null;
  const found = rule.rows.filter(
    (row) =>
      rule.by.every(([field, column]) => valueOf(field) !== null && valueOf(field) === row[column]) &&
      [...rule.between, ...(rule.asOf ? [rule.asOf] : [])].every((ends) => isBetween(ends, valueOf(ends.field), row)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isBetween({ from, to, type }: Ends, value: Value, row: RecordValues): boolean {
  if (value === null) return false;
  const [least, greatest] = [row[from] ?? null, row[to] ?? null];
  return (
    (least === null || byValue(type, least, value) <= 0) && (greatest === null || byValue(type, value, greatest) <= 0)
  );
}

export interface InvariantRule {
  readonly name: string;
  /** The counterparts that it names; null: none, and so it is asked of the pairs of all. */
  readonly counterparts: readonly string[] | null;
  readonly holds: (joined: Joined) => boolean | null;
  readonly unknown: 'count' | 'breach';
}

/** How often an invariant was true, false and unknown, and whether it makes a pair a mismatch. */
export function askInvariants(
  rules: readonly InvariantRule[],
  counterpart: string,
  joined: Joined,
): readonly { readonly name: string; readonly holds: boolean | null; readonly isBreach: boolean }[] {
  return rules
    .filter(({ counterparts }) => counterparts === null || counterparts.includes(counterpart))
    .map(({ name, holds: ask, unknown }) => {
      const holds = ask(joined);
      return { name, holds, isBreach: holds === false || (holds === null && unknown === 'breach') };
    });
}
