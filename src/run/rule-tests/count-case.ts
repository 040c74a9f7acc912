import type { CounterpartResult } from '../../model/outcome.js';
import type { TestCount } from '../../model/rule-test-plan.js';
import type { JudgedCase, JudgedCounterpart } from './judge-case.js';

/** What tests may count: pairs of what pairs are, records of all else. */
export function countCase({ counterparts, setAside }: JudgedCase): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: TestCount, number: number): void => void counts.set(name, (counts.get(name) ?? 0) + number);
  for (const counterpart of counterparts) countCounterpart(counterpart, add);
  for (const { record } of setAside) add(record.disposition === 'quarantine' ? 'quarantined' : 'dead-letter', 1);
  return counts;
}

type Add = (name: TestCount, number: number) => void;

function countCounterpart({ result, differences }: JudgedCounterpart, add: Add): void {
  for (const name of ['match', 'within-tolerance', 'mismatch'] as const) add(name, result.pairs[name]);
  for (const name of ['missing', 'duplicate', 'ambiguous', 'blocked', 'excluded'] as const) {
    add(
      name,
      recordsOf(result, ({ outcome }) => outcome === name),
    );
  }
  for (const name of ['pending', 'late'] as const)
    add(
      name,
      recordsOf(result, ({ timing }) => timing === name),
    );
  for (const { found } of differences) add(found.verdict.kind, 1);
}

function recordsOf(
  { buckets }: CounterpartResult,
  isCounted: (bucket: CounterpartResult['buckets'][number]) => boolean,
): number {
  return buckets.filter(isCounted).reduce((sum, { records }) => sum + records, 0);
}
