import type { SubsetAnswer, SubsetQuestion } from '../../src/compare/groups/subset-question.js';
import type { SeededRandom } from '../../tools/sample/random.js';

/** Lines and an amount that some of them may add up to; the budget is that of a rule. */
export function randomQuestion(random: SeededRandom, lines: number): SubsetQuestion {
  const amounts = Array.from({ length: lines }, amountsOf(random));
  const chosen = amounts.filter(() => random.below(3) === 0);
  const missed = random.below(4) === 0 ? BigInt(random.below(7) - 3) : 0n;
  const target = chosen.reduce((sum, amount) => sum + amount, missed);
  const tolerance = random.below(3) === 0 ? BigInt(random.below(6)) : 0n;
  return { amounts, least: target - tolerance, most: target + tolerance, nodes: 1_000_000 };
}

/** Of one kind in each group: prices, credits among them, few different ones, whole hundreds, small ones and zeros. */
function amountsOf(random: SeededRandom): () => bigint {
  const prices = Array.from({ length: 3 }, () => 1 + random.below(9999));
  const kinds: readonly (() => number)[] = [
    () => 1 + random.below(5_000_000),
    () => random.below(2_000_001) - 1_000_000,
    () => (prices[random.below(3)] ?? 0) * (random.below(5) === 0 ? -1 : 1),
    () => 100 * (1 + random.below(5000)),
    () => random.below(13) - 3,
  ];
  const amount = kinds[random.below(kinds.length)] ?? (() => 0);
  return () => BigInt(amount());
}

const sums = new Float64Array(2 ** 20);

/** The obvious way, up to 20 lines: the sum of every subset, in the order that `SubsetAnswer` says. */
export function everySubset({ amounts, least, most }: SubsetQuestion): SubsetAnswer {
  const size = (index: number): number => Math.abs(Number(amounts[index]));
  const order = [...amounts.keys()].toSorted(
    (left, right) => size(right) - size(left) || Number(amounts[right]) - Number(amounts[left]) || left - right,
  );
  // Bit n of a subset is the line that comes n-th from the end.
  const lines = order.toReversed();
  const found: number[] = [];
  for (const [bit, line] of lines.entries()) {
    for (let rest = 0; rest < 1 << bit; rest++) sums[(1 << bit) | rest] = (sums[rest] ?? 0) + Number(amounts[line]);
  }
  const [low, high] = [Number(least), Number(most)];
  for (let subset = 2 ** lines.length - 1; subset > 0 && found.length < 2; subset--) {
    const sum = sums[subset] ?? 0;
    if (sum >= low && sum <= high) found.push(subset);
  }
  const [first, second] = found.map((subset) =>
    lines.filter((_, bit) => (subset >> bit) & 1).toSorted((left, right) => left - right),
  );
  if (!first) return { kind: 'none' };
  return second ? { kind: 'tie', subsets: [first, second] } : { kind: 'unique', subset: first };
}

/** How many non-empty subsets do it, 2 standing for more: for many lines whose amounts are small. */
export function countSubsets({ amounts, least, most }: SubsetQuestion): number {
  const lines = amounts.map(Number);
  const lowest = lines.reduce((sum, amount) => sum + Math.min(0, amount), 0);
  const highest = lines.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  let counts = new Uint8Array(highest - lowest + 1);
  counts[-lowest] = 1;
  for (const amount of lines) {
    const next = counts.slice();
    for (const [place, count] of counts.entries()) {
      if (count > 0) next[place + amount] = Math.min(4, (next[place + amount] ?? 0) + count);
    }
    counts = next;
  }
  counts[-lowest] = (counts[-lowest] ?? 1) - 1;
  const place = (sum: bigint): number => Math.max(0, Number(sum) - lowest);
  return Math.min(
    2,
    counts.slice(place(least), place(most + 1n)).reduce((total, count) => total + count, 0),
  );
}
