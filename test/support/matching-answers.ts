import type {
  Bucket,
  ControlTotal,
  CounterpartResult,
  Difference,
  Provenance,
  RecordSeen,
  Side,
} from '../../src/model/outcome.js';
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
  return answerOfFound(
    rule,
    crowd.cases.map((one) => matchByReference(rule, one)),
  );
}

/** The books of what was found of several cases. */
export function answerOfFound(rule: MatchingRule, found: readonly MatchedSides[]): MatchingAnswer {
  const rows = countedRows(found, rule.entities);
  const pairs = found.flatMap((one) => one.pairs);
  const count = (outcome: MatchedPair['outcome']): number => pairs.filter((pair) => pair.outcome === outcome).length;
  return {
    found: found.flatMap(linesOfReference).toSorted(),
    buckets: bucketsOf(rows),
    pairs: {
      match: count('match'),
      'within-tolerance': count('within-tolerance'),
      mismatch: count('mismatch'),
      blocked: count('blocked'),
    },
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
  const places = [firstPlaces('baseline', baseline).toSorted(), firstPlaces('counterpart', counterpart).toSorted()];
  return line([outcome, pass, places, outcome === 'blocked' ? [] : differences]);
}

function lineOfLone({ side, row, outcome, refusal, duplicates }: LoneRow): string {
  const candidates = refusal?.candidates.flat() ?? duplicates;
  const told = firstPlaces(otherSide(side), candidates).slice(0, candidatesTold);
  const subsets = refusal?.candidates.map((rows) => firstPlaces(otherSide(side), rows).toSorted());
  const refused =
    refusal === null
      ? duplicates.length > 0 && [null, 'duplicate', duplicates.length, told]
      : refusal.reason === 'tie'
        ? [refusal.pass, 'tie', subsets]
        : [refusal.pass, refusal.reason, candidates.length, told];
  return line([outcome, null, firstPlaces(side, [row]), refused]);
}

function lineOfDifference(difference: Difference): string {
  const { outcome, side, pass, refusal, fields, members } = difference;
  const placesOf = (which: Side): string[] => {
    const record = difference[which];
    const places = members?.[which].places ?? (record ? [record.provenance] : []);
    return places.map(provenanceText).toSorted();
  };
  if (side === null) return line([outcome, pass, sides.map(placesOf), fields]);
  const seen = (records: readonly RecordSeen[]): string[] =>
    records.map(({ provenance }) => provenanceText(provenance));
  const refused =
    refusal?.reason === 'tie'
      ? [refusal.pass, 'tie', refusal.subsets?.map(({ records }) => seen(records).toSorted())]
      : refusal !== null && [refusal.pass, refusal.reason, refusal.count, seen(refusal.candidates)];
  return line([outcome, null, placesOf(side), refused]);
}

const provenanceText = ({ batch, payload, record }: Provenance): string => `${batch}/${payload}/${record}`;
const line = (parts: readonly unknown[]): string => JSON.stringify(parts);
