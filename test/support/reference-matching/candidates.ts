import Big from 'big.js';
import type { Side } from '../../../src/model/outcome.js';
import type { RecordValues } from '../../../src/model/outcome.js';
import { agreementIn, amountOf, typeIn } from '../reference-agreement.js';
import type { MatchingRule, NearRule, PassRule, Row, TextRule } from './matching-rule.js';
import { editsBetween, jaroWinkler } from './similarity.js';

/** Two rows that a pass might put together, and how far they are apart in what it prefers. */
export interface Candidate {
  readonly baseline: Row;
  readonly counterpart: Row;
  /** Of each field that tells: microseconds, a number, edits, or millionths of what is missing to the same text. */
  readonly distance: readonly Big[];
}

export type Entities = MatchingRule['entities'];

/** Whether two rows have the same key: every part is known, and equal. */
export function sameKey({ key }: Pick<PassRule, 'key'>, left: RecordValues, right: RecordValues): boolean {
  return key.every((part) => {
    const value = part.valueOf(left);
    return value !== null && value === part.valueOf(right);
  });
}

/** Whether a row has every part of a key. */
export function hasKey({ key }: Pick<PassRule, 'key'>, { values }: Row): boolean {
  return key.every((part) => part.valueOf(values) !== null);
}

/** Every two free rows with the same key for which some conditions hold. */
export function candidatesOf(
  pass: PassRule,
  entities: Entities,
  free: Readonly<Record<Side, readonly Row[]>>,
  asked: readonly NearRule[],
): Candidate[] {
  const preferred = preferredOf(pass);
  return free.baseline.flatMap((baseline) =>
    free.counterpart
      .filter((counterpart) => sameKey(pass, baseline.values, counterpart.values))
      .filter((counterpart) => asked.every((near) => isNear(near, entities, baseline.values, counterpart.values)))
      .map((counterpart) => ({
        baseline,
        counterpart,
        distance: preferred.map((near) => distanceIn(near, entities, baseline.values, counterpart.values)),
      })),
  );
}

/** What tells which of several candidates is nearest, first things first. */
function preferredOf({ near, prefer, ambiguous }: PassRule): readonly NearRule[] {
  const preferred = prefer.map((field) => near.find((one) => one.field === field) as NearRule);
  return ambiguous === 'refuse' ? preferred : [...preferred, ...near.filter(({ field }) => !prefer.includes(field))];
}

/** Whether two values are near enough; a null is near nothing. */
export function isNear(near: NearRule, entities: Entities, baseline: RecordValues, counterpart: RecordValues): boolean {
  const [from, to] = [baseline[near.field] ?? null, counterpart[near.field] ?? null];
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  if (near.kind === 'text') return isSimilar(near, from, to);
  const type = typeIn(entities.baseline, near.field);
  if (near.kind === 'amount') {
    const comparison = { field: near.field, type, tolerance: near.tolerance, nulls: 'differ' } as const;
    return agreementIn(comparison, { entities, baseline, counterpart }) !== 'differs';
  }
  const later = microseconds(near, entities, to).minus(microseconds(near, entities, from));
  const seconds = later.times('0.000001');
  return seconds.gte(-near.before) && seconds.lte(near.after);
}

function isSimilar({ readAs, limit }: TextRule, from: string, to: string): boolean {
  const [left, right] = [readAs(from), readAs(to)];
  if (limit.measure === 'levenshtein') return editsBetween(left, right) <= limit.atMost;
  return millionthsApart(left, right).lte(new Big(1).minus(limit.atLeast).times(1e6));
}

function microseconds({ field }: NearRule, { baseline }: Entities, value: string): Big {
  return amountOf(typeIn(baseline, field), value) ?? new Big(0);
}

function distanceIn(near: NearRule, entities: Entities, baseline: RecordValues, counterpart: RecordValues): Big {
  const [from, to] = [String(baseline[near.field]), String(counterpart[near.field])];
  if (near.kind !== 'text')
    return microseconds(near, entities, to)
      .minus(microseconds(near, entities, from))
      .abs();
  const [left, right] = [near.readAs(from), near.readAs(to)];
  if (near.limit.measure === 'levenshtein') return new Big(editsBetween(left, right));
  return millionthsApart(left, right);
}

/** What two texts lack to be the same; likeness is told in millionths, so that no digit of a double decides. */
function millionthsApart(left: string, right: string): Big {
  return new Big(Math.round((1 - jaroWinkler(left, right)) * 1e6));
}

/** Nearest first. */
export function byDistance(left: readonly Big[], right: readonly Big[]): number {
  for (const [index, part] of left.entries()) {
    const order = part.cmp(right[index] ?? new Big(0));
    if (order !== 0) return order;
  }
  return 0;
}
