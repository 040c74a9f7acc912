import type { Bucket, ControlTotal, CounterpartResult, Difference, Provenance, Side } from '../../src/model/outcome.js';
import { sortedBuckets } from './compared-results.js';
import { batchName, sides } from './comparing.js';
import type { Compared } from './comparing.js';
import { bucketsOf, controlTotals, countedRows } from './reference-matching/books.js';
import type { LoneRow, MatchedPair, MatchedSides } from './reference-matching/match-sides.js';
import { matchByReference } from './reference-matching/match-sides.js';
import type { MatchingRule, Place, Row } from './reference-matching/matching-rule.js';
import type { Crowd } from './matching-crowd.js';

/** What was found, as far as it can be compared: every difference in one line, in an order of their own. */
export interface MatchingAnswer {
  readonly found: readonly string[];
  readonly buckets: readonly Bucket[];
  readonly pairs: CounterpartResult['pairs'];
  readonly controlTotals: readonly ControlTotal[];
}

/** How many candidates a difference tells of. */
const candidatesTold = 5;

/** What the reference answers: every case on its own, and the books of all of them. */
export function answerOfReference(rule: MatchingRule, crowd: Crowd): MatchingAnswer {
  const found = crowd.cases.map((one) => matchByReference(rule, one));
  const rows = countedRows(found, rule.entities);
  const pairs = found.flatMap((one) => one.pairs);
  const count = (outcome: MatchedPair['outcome']): number => pairs.filter((pair) => pair.outcome === outcome).length;
  return {
    found: found.flatMap(linesOfReference).toSorted(),
    buckets: bucketsOf(rows),
    pairs: { match: count('match'), 'within-tolerance': count('within-tolerance'), mismatch: count('mismatch') },
    controlTotals: controlTotals(rows, rule.compare),
  };
}

/** What the engine answers. */
export function answerOfEngine({ result, differences, blocked }: Compared): MatchingAnswer {
  return {
    found: [...differences, ...blocked].map(lineOfDifference).toSorted(),
    buckets: sortedBuckets(result).buckets,
    pairs: result.pairs,
    controlTotals: result.controlTotals,
  };
}

const shown = ['mismatch', 'missing', 'duplicate', 'ambiguous', 'blocked'];

function linesOfReference({ pairs, lone }: MatchedSides): string[] {
  return [
    ...pairs.filter(({ outcome }) => shown.includes(outcome)).map(lineOfPair),
    ...lone.filter(({ outcome }) => shown.includes(outcome)).map(lineOfLone),
  ];
}

const placed = (side: Side, { batch, payload, record }: Place): string =>
  `${batchName(side, batch)}/${payload}/${record}`;
const firstPlaces = (side: Side, rows: readonly Row[]): string[] =>
  rows.flatMap(({ members }) => members.slice(0, 1).map((place) => placed(side, place)));
const otherSide = (side: Side): Side => (side === 'baseline' ? 'counterpart' : 'baseline');

function lineOfPair({ outcome, pass, baseline, counterpart, differences }: MatchedPair): string {
  const records = [...firstPlaces('baseline', baseline), ...firstPlaces('counterpart', counterpart)];
  return line([outcome, pass, records, differences]);
}

function lineOfLone({ side, row, outcome, refusal, duplicates }: LoneRow): string {
  const candidates = refusal?.candidates.flat() ?? duplicates;
  const refused = refusal ?? (duplicates.length > 0 ? { pass: null, reason: 'duplicate' } : null);
  const told = firstPlaces(otherSide(side), candidates).slice(0, candidatesTold);
  return line([
    outcome,
    null,
    firstPlaces(side, [row]),
    refused && [refused.pass, refused.reason, candidates.length, told],
  ]);
}

function lineOfDifference(difference: Difference): string {
  const { outcome, side, pass, refusal, fields } = difference;
  const seen = (which: Side): string[] => {
    const record = difference[which];
    return record ? [provenanceText(record.provenance)] : [];
  };
  const records = sides.flatMap(seen);
  if (side === null) return line([outcome, pass, records, fields]);
  const told = refusal?.candidates.map((candidate) => provenanceText(candidate.provenance)) ?? [];
  return line([outcome, pass, records, refusal && [refusal.pass, refusal.reason, refusal.count, told]]);
}

const provenanceText = ({ batch, payload, record }: Provenance): string => `${batch}/${payload}/${record}`;
const line = (parts: readonly unknown[]): string => JSON.stringify(parts);
