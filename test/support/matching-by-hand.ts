import { defaultDuplicates } from '../../src/model/duplicates-plan.js';
import type { RecordValues, Side } from '../../src/model/outcome.js';
import { comparisonOf, entityOf, fieldOf, money } from './plans.js';
import { inWords } from './reference-matching/in-words.js';
import { matchByReference } from './reference-matching/match-sides.js';
import type { KeyPart, MatchingRule, NearRule, PassRule, Row } from './reference-matching/matching-rule.js';

/** The records of cases that are worked out by hand: few fields, of every kind that matching treats in its own way. */
export const line = entityOf([
  fieldOf('id', { kind: 'string' }),
  fieldOf('key', { kind: 'string' }),
  fieldOf('ref', { kind: 'string' }),
  fieldOf('day', { kind: 'date' }),
  fieldOf('amount', money()),
  fieldOf('currency', { kind: 'currency' }),
  fieldOf('pieces', { kind: 'integer' }),
  fieldOf('title', { kind: 'string' }),
]);

/** A record where nothing is said of most fields. */
export function record(id: string, changes: RecordValues = {}): RecordValues {
  const usual = { key: 'K', ref: null, day: '2026-11-01', amount: '10.00', currency: 'USD', pieces: '1', title: 'x' };
  return { id, ...usual, ...changes };
}

export const keyOf = (...fields: readonly string[]): readonly KeyPart[] =>
  fields.map((name) => ({ name, reads: [name], valueOf: (values) => values[name] ?? null }));

export const passOf = (name: string, changes: Partial<PassRule> = {}): PassRule => ({
  name,
  key: keyOf('key'),
  near: [],
  prefer: [],
  ambiguous: 'refuse',
  cardinality: 'one-to-one',
  subset: null,
  ...changes,
});

export const days = (before: number, after: number): NearRule => ({
  kind: 'window',
  field: 'day',
  before: before * 86_400,
  after: after * 86_400,
});

export const within = (field: string, amount: string): NearRule => ({
  kind: 'amount',
  field,
  tolerance: { kind: 'bound', bound: { kind: 'amount', amount, currency: null } },
});

export const matchingRule = (passes: readonly PassRule[], changes: Partial<MatchingRule> = {}): MatchingRule => ({
  entities: { baseline: line, counterpart: line },
  isJudged: { baseline: () => true, counterpart: () => true },
  duplicates: defaultDuplicates,
  aggregate: { baseline: null, counterpart: null },
  passes,
  presence: 'both',
  compare: [comparisonOf('amount', money())],
  ...changes,
});

/** Records as they were delivered in one payload. */
export const delivered = (records: readonly RecordValues[]): readonly Row[] =>
  records.map((values, index) => ({ values, members: [{ batch: 0, payload: 0, record: index + 1 }] }));

/** What the reference finds, in words. */
export function foundBy(
  rule: MatchingRule,
  baseline: readonly RecordValues[],
  counterpart: readonly RecordValues[],
  setAside: Partial<Readonly<Record<Side, readonly RecordValues[]>>> = {},
): readonly string[] {
  const records = { baseline: delivered(baseline), counterpart: delivered(counterpart) };
  return inWords(matchByReference(rule, { records, setAside: { baseline: [], counterpart: [], ...setAside } }));
}
