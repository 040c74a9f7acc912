import { Big } from 'big.js';
import type { BreakItem, RunItem } from '../../src/schema/generated/outputs.js';
import type { ExpectedDay } from '../sample-ledger/expected.js';

/** Where the answer of a day is not the known one: one line each, `what: found, expected`. */
export function differencesOf(
  day: string,
  expected: ExpectedDay,
  run: RunItem,
  breaks: readonly BreakItem[],
): readonly string[] {
  const found = new Map([...countsOf(run), ...categoriesOf(breaks)]);
  const wanted = new Map(leavesOf([], wantedOf(expected)));
  const names = [...new Set([...found.keys(), ...wanted.keys()])].sort();
  return names
    .filter((name) => (found.get(name) ?? '0') !== (wanted.get(name) ?? '0'))
    .map((name) => `${day} ${name}: ${found.get(name) ?? '0'}, expected ${wanted.get(name) ?? '0'}`);
}

type Count = readonly [name: string, value: string];

function wantedOf({ feeds, records, buckets, pairs, breaks, controlTotals }: ExpectedDay): object {
  const kept = Object.entries(feeds).map(([name, { snapshot, quarantined, deadLettered }]) => [
    name,
    { snapshot, quarantined, deadLettered },
  ]);
  const totals = controlTotals.map((total) => totalEntry(total));
  return {
    feeds: Object.fromEntries(kept) as object,
    records,
    buckets,
    pairs,
    breaks,
    controlTotals: Object.fromEntries(totals) as object,
  };
}

function countsOf({ inputs, counterparts, breaks }: RunItem): readonly Count[] {
  const feeds = inputs.map(({ feed, batches: [batch] }) => [
    feed,
    { snapshot: batch?.records, quarantined: batch?.quarantined, deadLettered: batch?.deadLettered },
  ]);
  return Object.values(counterparts).flatMap(({ records, buckets, pairs, controlTotals }) => {
    const bySide: Record<string, Record<string, number>> = { baseline: {}, counterpart: {} };
    for (const { side, outcome, records: number } of buckets) bySide[side] = { ...bySide[side], [outcome]: number };
    return leavesOf([], {
      feeds: Object.fromEntries(feeds) as object,
      records,
      buckets: bySide,
      pairs,
      breaks: { total: breaks.total, byTier: breaks.byTier },
      controlTotals: Object.fromEntries(
        controlTotals.map(({ lines = [], ...total }) => {
          return totalEntry({ ...total, ...Object.fromEntries(lines.map(({ name, amount }) => [name, amount])) });
        }),
      ) as object,
    });
  });
}

function categoriesOf(breaks: readonly BreakItem[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const { category, verdict } of breaks) {
    const name = category ?? verdict;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([category, number]) => [`breaks byCategory ${category}`, String(number)]);
}

/** Decimals without the zeros at their end, in which the two may differ. */
function totalEntry(total: Readonly<Record<string, string>>) {
  const { field, currency, ...amounts } = total;
  const plain = Object.entries(amounts).map(([name, amount]) => [name, new Big(amount).toFixed()]);
  return [`${field} ${currency}`, Object.fromEntries(plain) as object] as const;
}

/** Every number and text of a nested object by the words that lead to it. */
function leavesOf(path: readonly string[], value: unknown): readonly Count[] {
  if (typeof value !== 'object' || value === null) return [[path.join(' '), String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf([...path, name], inner));
}
