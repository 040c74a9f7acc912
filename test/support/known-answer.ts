import Big from 'big.js';
import type { Run } from '../../src/model/outcome.js';
import { listBreaks } from '../../src/run/history.js';
import type { Tools } from '../../src/run/tools.js';
import type { ExpectedDay } from '../../tools/sample-ledger/expected.js';

/** What a run must find, or found: everything that is counted or added up. */
export type Answer = Pick<ExpectedDay, 'records' | 'buckets' | 'pairs' | 'breaks' | 'controlTotals'>;

/** The answer that is known beforehand. */
export function knownAnswer({ records, buckets, pairs, breaks, controlTotals }: ExpectedDay): Answer {
  return {
    records,
    buckets,
    pairs,
    breaks,
    controlTotals: controlTotals.map(exact),
  };
}

/** Decimals without the zeros at their end. */
export function exact(total: object): Record<string, string> {
  const texts = Object.entries(total).map(([name, text]) => {
    return [name, ['field', 'currency'].includes(name) ? String(text) : new Big(String(text)).toFixed()];
  });
  return Object.fromEntries(texts) as Record<string, string>;
}

const noRecords = {
  match: 0,
  'within-tolerance': 0,
  mismatch: 0,
  missing: 0,
  duplicate: 0,
  ambiguous: 0,
  blocked: 0,
  excluded: 0,
};

/** What a run found, in the form of the known answer. */
export async function answerOf(tools: Tools, { id, counterparts, breaks }: Run): Promise<Answer> {
  const result = counterparts['ledger'];
  if (!result) throw new Error('The run has no answer');
  const bucketsOf = (side: string): typeof noRecords => {
    const own = result.buckets.filter((bucket) => bucket.side === side);
    return { ...noRecords, ...Object.fromEntries(own.map(({ outcome, records }) => [outcome, records])) };
  };
  const kept = await listBreaks(tools, { run: id }, { limit: 1000, after: null });
  return {
    records: result.records,
    buckets: { baseline: bucketsOf('baseline'), counterpart: bucketsOf('counterpart') },
    pairs: result.pairs,
    breaks: {
      total: breaks.total,
      byTier: breaks.byTier,
      byCategory: countBy(kept.items.map(({ verdict }) => verdict.category ?? verdict.kind)),
    },
    controlTotals: result.controlTotals.map(exact),
  };
}

/** How often each name is there. */
export function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
