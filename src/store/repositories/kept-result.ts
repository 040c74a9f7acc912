import Big from 'big.js';
import { decimalText, moneyDecimals } from '../../base/decimal.js';
import { allJudged } from '../../model/outcome.js';
import type { ControlTotal, CounterpartResult, Run } from '../../model/outcome.js';

/** What an earlier version kept, which did not know of everything. */
export type Older<T, Later extends keyof T> = Omit<T, Later> & Partial<Pick<T, Later>>;

/**
 * A result of an earlier version says nothing of a state: it read one delivery, and judged all of it. Nor does it know of
 * blocked records, or of duplicates and groups.
 */
type KeptResult = Older<
  Omit<CounterpartResult, 'controlTotals' | 'pairs'>,
  'state' | 'contributing' | 'deduplicated'
> & {
  readonly pairs: Older<CounterpartResult['pairs'], 'blocked'>;
  readonly controlTotals: readonly KeptTotal[];
};
type KeptTotal = Older<ControlTotal, 'blocked' | 'excluded' | 'deduplicated'>;

export type KeptResults = Readonly<Record<string, KeptResult>>;

/** The results of a run by counterpart, as this version has them. */
export function resultsOf(results: KeptResults): Run['counterparts'] {
  return Object.fromEntries(Object.entries(results).map(([name, result]) => [name, resultOf(result)]));
}

function resultOf(result: KeptResult): CounterpartResult {
  const { records } = result;
  return {
    state: { baseline: allJudged(records.baseline), counterpart: allJudged(records.counterpart) },
    contributing: records,
    deduplicated: { baseline: 0, counterpart: 0 },
    ...result,
    pairs: { blocked: 0, ...result.pairs },
    controlTotals: result.controlTotals.map(totalOf),
  };
}

/** What was set aside, and is not blocked, was excluded; nothing was deduplicated. */
function totalOf(total: KeptTotal): ControlTotal {
  const { setAside, blocked = '0.00' } = total;
  const excluded = decimalText(new Big(setAside).minus(blocked).toFixed(), moneyDecimals);
  return { excluded, blocked, deduplicated: '0.00', ...total };
}
