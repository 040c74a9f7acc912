import type { Side } from '../../model/outcome.js';

/** A candidate: the ids of its records, and a text that is the same for candidates that are as near. */
export interface Candidate {
  readonly baseline: number;
  readonly counterpart: number;
  readonly level: string;
}

/** What is decided on, one after the other. */
export type Settled =
  | { readonly kind: 'pair'; readonly baseline: number; readonly counterpart: number }
  | {
      readonly kind: 'refused';
      readonly side: Side;
      readonly id: number;
      readonly candidates: number;
      readonly first: readonly number[];
    };

/** The candidates of a record at one level: how many, and the first of them. */
interface Seen {
  count: number;
  readonly first: number[];
}

const told = 5;

/**
 * Decides on candidates that come from the nearest on, in order of their ids where they are as near. Holds the ids of records, never
 * candidates: there may be as many of these as there are pairs of records.
 *
 * @param isRefusing whether candidates that are as near are refused, or the first of them counts.
 */
export async function* settleInOrder(
  candidates: AsyncIterable<readonly Candidate[]>,
  isRefusing: boolean,
): AsyncGenerator<Settled> {
  const taken = { baseline: new Set<number>(), counterpart: new Set<number>() };
  let level: string | null = null;
  let seen = { baseline: new Map<number, Seen>(), counterpart: new Map<number, Seen>() };
  for await (const portion of candidates) {
    for (const { baseline, counterpart, level: next } of portion) {
      if (next !== level) {
        yield* settleLevel(seen, taken);
        seen = { baseline: new Map(), counterpart: new Map() };
        level = next;
      }
      if (taken.baseline.has(baseline) || taken.counterpart.has(counterpart)) continue;
      if (isRefusing) {
        note(seen.baseline, baseline, counterpart);
        note(seen.counterpart, counterpart, baseline);
        continue;
      }
      taken.baseline.add(baseline);
      taken.counterpart.add(counterpart);
      yield { kind: 'pair', baseline, counterpart };
    }
  }
  yield* settleLevel(seen, taken);
}

function note(seen: Map<number, Seen>, id: number, other: number): void {
  const known = seen.get(id);
  if (!known) seen.set(id, { count: 1, first: [other] });
  else {
    known.count++;
    if (known.first.length < told) known.first.push(other);
  }
}

type OfSides<T> = Readonly<Record<Side, T>>;

function* settleLevel(seen: OfSides<Map<number, Seen>>, taken: OfSides<Set<number>>): Generator<Settled> {
  for (const [id, { count, first }] of seen.baseline) {
    const [counterpart = -1] = first;
    taken.baseline.add(id);
    const isPair = count === 1 && seen.counterpart.get(counterpart)?.count === 1;
    yield isPair
      ? { kind: 'pair', baseline: id, counterpart }
      : { kind: 'refused', side: 'baseline', id, candidates: count, first };
  }
  for (const [id, { count, first }] of seen.counterpart) {
    const [baseline = -1] = first;
    taken.counterpart.add(id);
    const isPair = count === 1 && seen.baseline.get(baseline)?.count === 1;
    if (!isPair) yield { kind: 'refused', side: 'counterpart', id, candidates: count, first };
  }
}
