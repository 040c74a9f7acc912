import type { KeptBreak } from '../../src/model/kept-break.js';

/** The id of the baseline's record and that of the counterpart's. */
export type IdPair = readonly [baseline: string, counterpart: string];

/** The true pairs of a set: the counterpart's id by the baseline's. */
export function readTruePairs(text: string, delimiter: string): ReadonlyMap<string, string> {
  const [, ...lines] = text.trimEnd().split(/\r?\n/);
  const pairs = lines.map((line) => line.split(delimiter));
  return new Map(pairs.map(([baseline = '', counterpart = '']) => [baseline, counterpart]));
}

/** The pairs among breaks of a rule that shows every pair as one, and those of them that are true. */
export function truePairsAmong(
  breaks: readonly KeptBreak[],
  truth: ReadonlyMap<string, string>,
): { readonly pairs: readonly IdPair[]; readonly right: readonly IdPair[] } {
  const pairs = breaks.flatMap(({ difference: { baseline, counterpart } }): readonly IdPair[] =>
    baseline && counterpart ? [[String(baseline.values['id']), String(counterpart.values['id'])]] : [],
  );
  return { pairs, right: pairs.filter(([baseline, counterpart]) => truth.get(baseline) === counterpart) };
}
