import { expect, test } from 'vitest';
import { findSubset } from '../../../src/compare/groups/find-subset.js';
import { bigIntegers } from '../../../src/compare/groups/exact.js';
import { searchSubset } from '../../../src/compare/groups/search-subset.js';
import type { SubsetAnswer, SubsetQuestion } from '../../../src/compare/groups/subset-question.js';
import { countSubsets, everySubset, randomQuestion } from '../../support/subset-groups.js';
import { SeededRandom } from '../../../tools/sample/random.js';

/** Questions of seeded groups; most have few lines, one of 25 up to 20, as all their subsets are gone through. */
function* questions(seed: number, groups: number): Generator<SubsetQuestion> {
  const random = new SeededRandom(seed);
  for (let group = 0; group < groups; group++) {
    yield randomQuestion(random, group % 25 === 0 ? 13 + random.below(8) : random.below(14));
  }
}

function subsetsOf(answer: SubsetAnswer): readonly (readonly number[])[] {
  if (answer.kind === 'unique') return [answer.subset];
  return answer.kind === 'tie' ? answer.subsets : [];
}

function sumOf({ amounts }: SubsetQuestion, subset: readonly number[]): bigint {
  return subset.reduce((sum, index) => sum + (amounts[index] ?? 0n), 0n);
}

test('which lines make up an amount is what going through all subsets says, in 10,000 groups', () => {
  const kinds = new Map<string, number>();
  for (const question of questions(20261121, 10_000)) {
    const answer = findSubset(question);
    kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
    const expected = everySubset(question);
    if (JSON.stringify(answer) !== JSON.stringify(expected))
      expect({ question, answer }).toEqual({ question, answer: expected });
  }
  for (const kind of ['unique', 'tie', 'none']) expect(kinds.get(kind)).toBeGreaterThan(500);
  expect(kinds.has('exhausted')).toBe(false);
});

test('amounts beyond the integers that a double holds have the same answers', () => {
  const unit = 10n ** 20n;
  for (const { amounts, least, most, nodes } of questions(7, 500)) {
    const large = amounts.map((amount) => amount * unit);
    const answer = findSubset({ amounts: large, least: least * unit, most: most * unit, nodes });
    expect(answer).toEqual(findSubset({ amounts, least, most, nodes }));
    // off by less than a double could tell
    if (least === most)
      expect(findSubset({ amounts: large, least: least * unit + 1n, most: least * unit + 1n, nodes }).kind).toBe(
        'none',
      );
  }
});

test('beyond 24 lines an answer is the true one, or that the budget did not suffice', () => {
  const random = new SeededRandom(11);
  const kinds = new Map<string, number>();
  for (let group = 0; group < 100; group++) {
    const lines = 25 + random.below(16);
    const [scale, shift] = [1 + random.below(120), random.below(2) * random.below(60)];
    const amounts = Array.from({ length: lines }, () =>
      BigInt(10 * (random.below(scale) + 1 - shift) + random.below(2)),
    );
    const extremes = amounts
      .filter((amount) => amount > 0n)
      .reduce((sum, amount) => sum + amount, BigInt(random.below(40) - 30));
    const target = random.below(3) > 0 ? extremes : BigInt(random.below(400));
    const question = { amounts, least: target, most: target + BigInt(random.below(2)), nodes: 1 + random.below(400) };
    const answer = findSubset(question);
    kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
    for (const subset of subsetsOf(answer)) {
      expect(sumOf(question, subset)).toBeGreaterThanOrEqual(question.least);
      expect(sumOf(question, subset)).toBeLessThanOrEqual(question.most);
    }
    const [first, second] = subsetsOf(answer);
    expect(first).not.toEqual(second ?? []);
    if (answer.kind !== 'exhausted') expect(['none', 'unique', 'tie'][countSubsets(question)]).toBe(answer.kind);
  }
  for (const kind of ['unique', 'tie', 'none', 'exhausted']) expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(3);
});

test('however many lines are met in the middle, the answer is the same', () => {
  for (const { amounts, least, most } of questions(13, 600)) {
    const sorted = amounts.toSorted((left, right) => Number(right * right - left * left) || Number(right - left));
    const all = Number.POSITIVE_INFINITY;
    const answerWith = (tabled: number): SubsetAnswer =>
      searchSubset(bigIntegers, { amounts: sorted, least, most, tabled, nodes: all });
    const expected = findSubset({ amounts: sorted, least, most, nodes: 1 });
    for (const tabled of [0, 1, 3, 9]) if (tabled <= sorted.length) expect(answerWith(tabled)).toEqual(expected);
  }
});

test('the order in which lines come decides at most which of equal amounts is shown', () => {
  const random = new SeededRandom(17);
  for (const question of questions(19, 600)) {
    const order = random.shuffle([...question.amounts.keys()]);
    const shuffled = { ...question, amounts: order.map((index) => question.amounts[index] ?? 0n) };
    const seen = (asked: SubsetQuestion): object => {
      const answer = findSubset(asked);
      const amountsOf = (subset: readonly number[]): readonly string[] =>
        subset.map((index) => String(asked.amounts[index])).toSorted();
      return { kind: answer.kind, subsets: subsetsOf(answer).map(amountsOf) };
    };
    expect(seen(shuffled)).toEqual(seen(question));
  }
});

test('many lines of one amount are no effort, and lines whose step cannot meet an amount neither', () => {
  const alike = Array.from({ length: 200 }, () => 999n);
  const asked = (amounts: readonly bigint[], target: bigint): SubsetAnswer =>
    findSubset({ amounts, least: target, most: target, nodes: 1000 });
  expect(asked(alike, 200n * 999n)).toEqual({ kind: 'unique', subset: alike.map((_, index) => index) });
  expect(asked(alike, 999n)).toEqual({ kind: 'tie', subsets: [[0], [1]] });
  expect(asked(alike, 998n)).toEqual({ kind: 'none' });
  const whole = Array.from({ length: 60 }, (_, index) => BigInt(100 * (index + 1)));
  expect(asked(whole, 91_050n)).toEqual({ kind: 'none' });
});
