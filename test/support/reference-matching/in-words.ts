import type { Side } from '../../../src/model/outcome.js';
import type { Row } from './matching-rule.js';
import type { LoneRow, MatchedPair, MatchedSides } from './match-sides.js';

/** Names a row by a field of it, or an aggregated one by how many records it has and what it is by. */
type NameOf = (row: Row) => string;

const byName: NameOf = ({ values, members }) =>
  typeof values['id'] === 'string' ? values['id'] : `${String(values['key'])}(${members.length})`;

/** What was found, one line each: `exact: b1 = c1 match`, `b2 ambiguous by near (c2 | c3)`, `c4 missing`. */
export function inWords({ pairs, lone, excluded, deduplicated }: MatchedSides, nameOf: NameOf = byName): string[] {
  const others = (which: Readonly<Record<Side, readonly Row[]>>, word: string): string[] =>
    [...which.baseline, ...which.counterpart].map((row) => `${nameOf(row)} ${word}`);
  return [
    ...pairs.map((pair) => pairInWords(pair, nameOf)),
    ...lone.map((row) => loneInWords(row, nameOf)),
    ...others(excluded, 'excluded'),
    ...others(deduplicated, 'deduplicated'),
  ].toSorted();
}

const together = (rows: readonly Row[], nameOf: NameOf): string => rows.map(nameOf).toSorted().join('+');

function pairInWords({ pass, baseline, counterpart, outcome, differences }: MatchedPair, nameOf: NameOf): string {
  const fields = differences.length === 0 ? '' : ` (${differences.map(({ field }) => field).join(', ')})`;
  return `${pass}: ${together(baseline, nameOf)} = ${together(counterpart, nameOf)} ${outcome}${fields}`;
}

function loneInWords({ row, outcome, refusal, duplicates }: LoneRow, nameOf: NameOf): string {
  if (refusal !== null) {
    const candidates = refusal.candidates.map((rows) => together(rows, nameOf)).join(' | ');
    return `${nameOf(row)} ${outcome} by ${refusal.pass}, ${refusal.reason} (${candidates})`;
  }
  const repeated = duplicates.length === 0 ? '' : ` (duplicates ${duplicates.map(nameOf).join(', ')})`;
  return `${nameOf(row)} ${outcome}${repeated}`;
}
