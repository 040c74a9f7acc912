import type { Exact } from './exact.js';
import type { SubsetAnswer } from './subset-question.js';
import { firstNotLess, subsetSums } from './subset-sums.js';
import type { SubsetSums } from './subset-sums.js';

/** A search among lines that are in order: the largest magnitude first. */
export interface SubsetSearch {
  readonly amounts: readonly bigint[];
  readonly least: bigint;
  readonly most: bigint;
  /** How many of the last lines have the sums of all their subsets in a table. */
  readonly tabled: number;
  /** How many nodes of the tree over the other lines are looked at. */
  readonly nodes: number;
}

/** Lines of one amount: only how many of them are taken decides on the sum. */
interface Alike<T> {
  readonly amount: T;
  /** Of all of them. */
  readonly total: T;
  /** Where the first of them stands. */
  readonly first: number;
  readonly lines: number;
}

/** What the lines from some place on can still add. */
interface Reach<T> {
  readonly lowest: T;
  readonly highest: T;
  /** Every sum is a multiple of it; zero where all amounts are. */
  readonly step: T;
}

/**
 * Goes through how many of each amount are taken, most first, and looks up in the table what is left to add. Subsets are so
 * found in their order: of two, the one with the earliest line in which they differ comes first.
 */
export function searchSubset<T>(exact: Exact<T>, search: SubsetSearch): SubsetAnswer {
  const { amounts, tabled } = search;
  const tree = amounts.slice(0, amounts.length - tabled);
  const alike = together(exact, tree);
  const table = subsetSums(exact, amounts.slice(tree.length).map(exact.of));
  const reaches = [...alike.map(({ first }) => first), tree.length].map((first) =>
    reachOf(exact, amounts.slice(first)),
  );
  return new Search(exact, search, { alike, table, reaches }).answer();
}

function together<T>({ of }: Exact<T>, amounts: readonly bigint[]): readonly Alike<T>[] {
  const starts = amounts.flatMap((amount, index) => (index === 0 || amounts[index - 1] !== amount ? [index] : []));
  return starts.map((first, index) => {
    const lines = (starts[index + 1] ?? amounts.length) - first;
    const amount = amounts[first] ?? 0n;
    return { amount: of(amount), total: of(amount * BigInt(lines)), first, lines };
  });
}

function reachOf<T>({ of }: Exact<T>, amounts: readonly bigint[]): Reach<T> {
  let [lowest, highest, step] = [0n, 0n, 0n];
  for (const amount of amounts) {
    if (amount < 0n) lowest += amount;
    else highest += amount;
    step = greatestDivisor(step, amount < 0n ? -amount : amount);
  }
  return { lowest: of(lowest), highest: of(highest), step: of(step) };
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  let [divisor, rest] = [left, right];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

interface Prepared<T> {
  readonly alike: readonly Alike<T>[];
  readonly table: SubsetSums<T>;
  /** By depth in the tree. */
  readonly reaches: readonly Reach<T>[];
}

class Search<T> {
  readonly #exact: Exact<T>;
  readonly #search: SubsetSearch;
  readonly #prepared: Prepared<T>;
  readonly #zero: T;
  readonly #one: T;
  readonly #least: T;
  readonly #most: T;
  readonly #span: T;
  /** How many of each amount are taken on the way to the node that is looked at. */
  readonly #taken: Int32Array;
  readonly #found: (readonly number[])[] = [];
  /** How deep the last amount is of which the first subset takes some but not all; −1: there is none. */
  #partial = -1;
  #nodes = 0;

  constructor(exact: Exact<T>, search: SubsetSearch, prepared: Prepared<T>) {
    const { of } = exact;
    [this.#exact, this.#search, this.#prepared] = [exact, search, prepared];
    [this.#zero, this.#one] = [of(0n), of(1n)];
    [this.#least, this.#most, this.#span] = [of(search.least), of(search.most), of(search.most - search.least)];
    this.#taken = new Int32Array(prepared.alike.length);
  }

  answer(): SubsetAnswer {
    this.#visit(0, this.#zero, true);
    const [first, second] = this.#found;
    if (first && second) return { kind: 'tie', subsets: [first, second] };
    if (first && this.#partial >= 0) return { kind: 'tie', subsets: [first, this.#otherOf(first)] };
    if (this.#isSpent()) return { kind: 'exhausted' };
    return first ? { kind: 'unique', subset: first } : { kind: 'none' };
  }

  #visit(depth: number, sum: T, isEmpty: boolean): void {
    this.#nodes++;
    if (this.#isSpent() || !this.#mayReach(depth, sum)) return;
    const alike = this.#prepared.alike[depth];
    if (!alike) {
      this.#lookUp(sum, isEmpty);
      return;
    }
    let next = this.#exact.add(sum, alike.total);
    for (let taken = alike.lines; taken >= 0; taken--) {
      this.#taken[depth] = taken;
      this.#visit(depth + 1, next, isEmpty && taken === 0);
      if (this.#isDone(depth)) return;
      next = this.#exact.subtract(next, alike.amount);
    }
  }

  #isSpent(): boolean {
    return this.#nodes > this.#search.nodes;
  }

  /** Whether fewer lines of an amount cannot change the answer: the second subset is found, or comes before those. */
  #isDone(depth: number): boolean {
    const found = this.#found.length;
    return this.#isSpent() || found === 2 || (found === 1 && depth <= this.#partial);
  }

  /** Whether lines that are not decided on may add what a sum lacks. */
  #mayReach(depth: number, sum: T): boolean {
    const reach = this.#prepared.reaches[depth];
    if (!reach) return false;
    const { add, isLess, modulo, subtract } = this.#exact;
    if (isLess(add(sum, reach.highest), this.#least) || isLess(this.#most, add(sum, reach.lowest))) return false;
    if (!isLess(this.#one, reach.step)) return true;
    return !isLess(this.#span, modulo(subtract(this.#most, sum), reach.step));
  }

  /** Finds the two first subsets of the table that add what a sum lacks. */
  #lookUp(sum: T, isEmpty: boolean): void {
    const { add, isLess, subtract } = this.#exact;
    const { sums, subsets } = this.#prepared.table;
    let [first, second] = [-1, -1];
    for (let place = firstNotLess(this.#exact, sums, subtract(this.#least, sum)); place < subsets.length; place++) {
      if (isLess(this.#most, add(sum, sums[place] as T))) break;
      const subset = subsets[place] as number;
      if (isEmpty && subset === 0) continue;
      if (subset > first) [first, second] = [subset, first];
      else if (subset > second) second = subset;
    }
    if (first >= 0) this.#keep(first);
    if (second >= 0 && this.#found.length < 2) this.#keep(second);
  }

  #keep(tabled: number): void {
    const { alike } = this.#prepared;
    if (this.#found.length === 0) {
      this.#partial = alike.findLastIndex(({ lines }, depth) => {
        const taken = this.#taken[depth] as number;
        return taken > 0 && taken < lines;
      });
    }
    const ofTree = alike.flatMap(({ first }, depth) =>
      Array.from({ length: this.#taken[depth] as number }, (_, index) => first + index),
    );
    const start = this.#search.amounts.length - this.#search.tabled;
    const ofTable = Array.from({ length: this.#search.tabled }, (_, index) => start + index).filter(
      (_, index) => (tabled >> (this.#search.tabled - 1 - index)) & 1,
    );
    this.#found.push([...ofTree, ...ofTable]);
  }

  /** The subset with the next line of the same amount in place of the last that was taken. */
  #otherOf(subset: readonly number[]): readonly number[] {
    const { first, lines } = this.#prepared.alike[this.#partial] as Alike<T>;
    const last = subset.findLast((place) => place < first + lines);
    return subset.map((place) => (place === last ? place + 1 : place));
  }
}
