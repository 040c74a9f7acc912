import Big from 'big.js';
import type { Bucket, ControlTotal, Outcome, Side } from '../../../src/model/outcome.js';
import type { FieldComparison } from '../../../src/model/plan.js';
import { amountText, currencyIn } from '../reference-agreement.js';
import type { MatchedSides } from './match-sides.js';
import type { Row } from './matching-rule.js';

/** What a row is counted and added up as. */
interface Counted {
  readonly side: Side;
  readonly row: Row;
  readonly outcome: Outcome | 'deduplicated';
  readonly entity: MatchedSides['entities'][Side];
}

const sides = ['baseline', 'counterpart'] as const;

/**
 * Everything that was found as rows, each once.
 *
 * @param own what the rows of each side are before its aggregate
 */
export function countedRows(found: readonly MatchedSides[], own: MatchedSides['entities']): readonly Counted[] {
  return found.flatMap(({ entities, pairs, lone, excluded, deduplicated }) => [
    ...pairs.flatMap((pair) =>
      sides.flatMap((side) =>
        pair[side].map((row): Counted => ({ side, row, outcome: pair.outcome, entity: entities[side] })),
      ),
    ),
    ...lone.map(({ side, row, outcome }): Counted => {
      return { side, row, outcome, entity: outcome === 'duplicate' ? own[side] : entities[side] };
    }),
    ...sides.flatMap((side) => [
      ...excluded[side].map((row): Counted => ({ side, row, outcome: 'excluded', entity: own[side] })),
      ...deduplicated[side].map((row): Counted => ({ side, row, outcome: 'deduplicated', entity: own[side] })),
    ]),
  ]);
}

/** How many rows are in each bucket: groups or records. */
export function bucketsOf(rows: readonly Counted[]): Bucket[] {
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))].toSorted();
  return sides.flatMap((side) =>
    outcomes.flatMap((outcome) => {
      const records = rows.filter((counted) => counted.side === side && counted.outcome === outcome).length;
      return records === 0 || outcome === 'deduplicated' ? [] : [{ side, outcome, timing: 'on-time', records }];
    }),
  );
}

/** What a compared money field of one currency adds up to. */
export function controlTotals(rows: readonly Counted[], compare: readonly FieldComparison[]): ControlTotal[] {
  const fields = compare.filter(({ type }) => type.kind === 'money').map(({ field }) => field);
  return fields.flatMap((field) => {
    const currencyOf = ({ entity, row }: Counted): string => String(currencyIn(entity, row.values, field) ?? '');
    return [...new Set(rows.map(currencyOf))].toSorted().map((currency) =>
      totalOf(
        rows.filter((row) => currencyOf(row) === currency),
        field,
        currency,
      ),
    );
  });
}

function totalOf(rows: readonly Counted[], field: string, currency: string): ControlTotal {
  const sum = (side: Side, ...outcomes: Counted['outcome'][]): Big =>
    rows
      .filter((one) => one.side === side && (outcomes.length === 0 || outcomes.includes(one.outcome)))
      .reduce((total, { row }) => total.plus(String(row.values[field] ?? '0')), new Big(0));
  const difference = (...outcomes: Counted['outcome'][]): string =>
    amountText(sum('counterpart', ...outcomes).minus(sum('baseline', ...outcomes)));
  return {
    field,
    currency,
    baseline: amountText(sum('baseline')),
    counterpart: amountText(sum('counterpart')),
    difference: difference(),
    explained: difference('mismatch', 'missing', 'duplicate', 'ambiguous'),
    tolerated: difference('match', 'within-tolerance'),
    pending: '0.00',
    setAside: difference('excluded', 'blocked'),
    excluded: difference('excluded'),
    blocked: difference('blocked'),
    deduplicated: difference('deduplicated'),
    residue: '0.00',
  };
}
