import type { FieldDifference } from '../../../src/model/outcome.js';
import type { FieldComparison } from '../../../src/model/plan.js';
import { agreementIn, differenceIn } from '../reference-agreement.js';
import type { ValuesOfPair } from '../reference-agreement.js';
import { valuesAsOne } from './as-one.js';
import type { Entities } from './candidates.js';
import type { Pairing } from './matching-rule.js';

/** What a pairing is, before anything that is joined to it is asked. */
export interface JudgedPairing {
  readonly outcome: 'match' | 'within-tolerance' | 'mismatch';
  readonly differences: readonly FieldDifference[];
}

/** Judges what was paired, field by field, by the rows that were looked up for it. Several rows of a side are judged as one. */
export function judgedPairing(
  compare: readonly FieldComparison[],
  entities: Entities,
  { baseline, counterpart }: Pairing,
  rows: NonNullable<ValuesOfPair['rows']> = {},
): JudgedPairing {
  const [left, right] = [valuesAsOne(entities.baseline, baseline), valuesAsOne(entities.counterpart, counterpart)];
  const pair: ValuesOfPair = { entities, baseline: left.values, counterpart: right.values, rows };
  const agreements = compare.map((comparison) => {
    const isMixed = left.mixed.has(comparison.field) || right.mixed.has(comparison.field);
    return { comparison, agreement: isMixed ? 'differs' : agreementIn(comparison, pair) };
  });
  const differing = agreements.filter(({ agreement }) => agreement === 'differs');
  if (differing.length > 0) {
    return { outcome: 'mismatch', differences: differing.map(({ comparison }) => differenceIn(comparison, pair)) };
  }
  const isEqual = agreements.every(({ agreement }) => agreement === 'equal');
  return { outcome: isEqual ? 'match' : 'within-tolerance', differences: [] };
}
