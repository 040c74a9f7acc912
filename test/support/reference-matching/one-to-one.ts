import type { Side } from '../../../src/model/outcome.js';
import { byDistance, candidatesOf } from './candidates.js';
import type { Candidate, Entities } from './candidates.js';
import type { Pairing, PassResult, PassRule, Refusal, Row } from './matching-rule.js';
import { byContent, byPlace, inContentOrder } from './rows.js';

/**
 * Pairs rows one to one, nearest first. Of the candidates that are equally near, and whose rows are both still free, one that
 * shares no row with another is a pair. Where rows are shared the pass refuses all of them, or, where the first counts, takes
 * the candidates in the order of their content.
 */
export function pairOneToOne(
  pass: PassRule,
  entities: Entities,
  free: Readonly<Record<Side, readonly Row[]>>,
): PassResult {
  const paired: Pairing[] = [];
  const refused: Refusal[] = [];
  const gone = new Set<Row>();
  for (const level of levelsOf(candidatesOf(pass, entities, free, pass.near))) {
    const open = level.filter(({ baseline, counterpart }) => !gone.has(baseline) && !gone.has(counterpart));
    const alone = pass.ambiguous === 'first' ? firstOf(open, entities) : open.filter((one) => isAlone(one, open));
    for (const { baseline, counterpart } of alone) {
      paired.push({ pass: pass.name, baseline: [baseline], counterpart: [counterpart] });
      gone.add(baseline).add(counterpart);
    }
    if (pass.ambiguous === 'first') continue;
    for (const side of ['baseline', 'counterpart'] as const) {
      for (const row of new Set(open.map((one) => one[side]))) {
        if (gone.has(row)) continue;
        refused.push(refusalOf(pass, entities, side, row, open));
      }
    }
    for (const { row } of refused) gone.add(row);
  }
  return { paired, refused };
}

/** The candidates that are equally near, level by level, nearest first. */
function levelsOf(candidates: readonly Candidate[]): Candidate[][] {
  const levels: Candidate[][] = [];
  for (const candidate of candidates.toSorted((left, right) => byDistance(left.distance, right.distance))) {
    const level = levels.at(-1);
    if (level?.[0] && byDistance(level[0].distance, candidate.distance) === 0) level.push(candidate);
    else levels.push([candidate]);
  }
  return levels;
}

function isAlone(candidate: Candidate, others: readonly Candidate[]): boolean {
  return others.every(
    (other) =>
      other === candidate || (other.baseline !== candidate.baseline && other.counterpart !== candidate.counterpart),
  );
}

function firstOf(open: readonly Candidate[], entities: Entities): Candidate[] {
  const placeOf = ({ members: [first] }: Row): NonNullable<typeof first> =>
    first ?? { batch: 0, payload: 0, record: 0 };
  const ordered = open.toSorted(
    (left, right) =>
      byContent(entities.baseline, left.baseline, right.baseline) ||
      byContent(entities.counterpart, left.counterpart, right.counterpart) ||
      byPlace(placeOf(left.baseline), placeOf(right.baseline)) ||
      byPlace(placeOf(left.counterpart), placeOf(right.counterpart)),
  );
  const taken: Candidate[] = [];
  for (const candidate of ordered) {
    const isTaken = taken.some(
      ({ baseline, counterpart }) => baseline === candidate.baseline || counterpart === candidate.counterpart,
    );
    if (!isTaken) taken.push(candidate);
  }
  return taken;
}

function refusalOf(pass: PassRule, entities: Entities, side: Side, row: Row, open: readonly Candidate[]): Refusal {
  const other = side === 'baseline' ? 'counterpart' : 'baseline';
  const equal = open.filter((one) => one[side] === row).map((one) => one[other]);
  const candidates = inContentOrder(entities[other], equal).map((one) => [one]);
  return { side, row, pass: pass.name, reason: 'equal', candidates };
}
