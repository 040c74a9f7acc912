import type { AggregatePlan } from '../../../src/model/aggregate-plan.js';
import type { FieldDifference, RecordValues, Side } from '../../../src/model/outcome.js';
import { isNumeric } from '../../../src/model/types.js';
import { aggregated, aggregatedEntity } from './aggregates.js';
import type { Entities } from './candidates.js';
import { sameKey } from './candidates.js';
import { withoutDuplicates } from './duplicates.js';
import type { DuplicatesRule, WithoutDuplicates } from './duplicates.js';
import { judgedPairing } from './judge-pairs.js';
import type { MatchingRule, Pairing, Refusal, Row } from './matching-rule.js';
import { throughPasses } from './passes.js';
import { inContentOrder } from './rows.js';

/** What was delivered of both sides, and what was set aside, as far as it could be read: a field that could not is null. */
export interface DeliveredSides {
  readonly records: Readonly<Record<Side, readonly Row[]>>;
  readonly setAside: Readonly<Record<Side, readonly RecordValues[]>>;
}

export interface MatchedPair extends Pairing {
  readonly outcome: 'match' | 'within-tolerance' | 'mismatch' | 'blocked';
  readonly differences: readonly FieldDifference[];
}

export interface LoneRow {
  readonly side: Side;
  readonly row: Row;
  readonly outcome: 'missing' | 'duplicate' | 'ambiguous' | 'blocked' | 'excluded';
  /** Why it is ambiguous, and with what; a record that has the key of duplicates was refused by no pass. */
  readonly refusal: Refusal | null;
  readonly duplicates: readonly Row[];
}

/** What one counterpart and the baseline are, by the rule. */
export interface MatchedSides {
  /** What the rows of each side are, after its aggregate. */
  readonly entities: Entities;
  readonly pairs: readonly MatchedPair[];
  readonly lone: readonly LoneRow[];
  readonly excluded: Readonly<Record<Side, readonly Row[]>>;
  readonly deduplicated: Readonly<Record<Side, readonly Row[]>>;
}

const bySide = <T>(of: (side: Side) => T): Readonly<Record<Side, T>> => ({
  baseline: of('baseline'),
  counterpart: of('counterpart'),
});
const otherSide = (side: Side): Side => (side === 'baseline' ? 'counterpart' : 'baseline');

/**
 * What matching must find, in the slowest and plainest way: every row is looked at next to every other, every subset is tried,
 * every amount is a Big. Nothing is shared with `src/compare`.
 */
export function matchByReference(rule: MatchingRule, { records, setAside }: DeliveredSides): MatchedSides {
  const isJudged = (side: Side, { values }: Row): boolean => rule.isJudged[side](values);
  const unique = bySide((side) =>
    withoutDuplicates(
      records[side].filter((row) => isJudged(side, row)),
      rule.entities[side],
      duplicatesRule(rule, side),
    ),
  );
  const entities = bySide((side) => entityAfter(rule, side));
  const rows = bySide((side) => rowsAfter(rule, side, unique[side].rows));
  const known = bySide((side) => setAside[side].filter((values) => rule.isJudged[side](values)));
  const passed = throughPasses(rule.passes, entities, rows);
  const isBlocked = (side: Side, row: Row): boolean => isContributedTo(rule.aggregate[side], row, known[side]);
  const pairs = passed.paired.map((pairing): MatchedPair => {
    const blocked =
      pairing.baseline.some((row) => isBlocked('baseline', row)) ||
      pairing.counterpart.some((row) => isBlocked('counterpart', row));
    if (blocked) return { ...pairing, outcome: 'blocked', differences: [] };
    return { ...pairing, ...judgedPairing(rule.compare, entities, pairing) };
  });
  const lone = (['baseline', 'counterpart'] as const).flatMap((side) => [
    ...unique[side].setApart.map((row): LoneRow => ({
      side,
      row,
      outcome: 'duplicate',
      refusal: null,
      duplicates: [],
    })),
    ...passed.free[side].map((row): LoneRow => {
      const refusal = passed.refused.find((one) => one.row === row) ?? null;
      const other = otherSide(side);
      const duplicates = inContentOrder(entities[other], setApartWithKey(rule, other, row, unique[other]));
      const isAwaited = known[other].some((values) => hasFirstKeyOf(rule, other, row, values));
      const outcome =
        refusal !== null || duplicates.length > 0
          ? 'ambiguous'
          : isAwaited || isBlocked(side, row)
            ? 'blocked'
            : rule.presence === 'baseline' && side === 'counterpart'
              ? 'excluded'
              : 'missing';
      return { side, row, outcome, refusal, duplicates: refusal === null ? duplicates : [] };
    }),
  ]);
  return {
    entities,
    pairs,
    lone,
    excluded: bySide((side) => records[side].filter((row) => !isJudged(side, row))),
    deduplicated: bySide((side) => unique[side].deduplicated),
  };
}

/** Of an aggregated side what it adds up, of another the numbers that are compared. */
function duplicatesRule({ duplicates, aggregate, compare, passes }: MatchingRule, side: Side): DuplicatesRule {
  const numbers = compare.filter(({ type }) => isNumeric(type)).map(({ field }) => field);
  const firstKey = passes[0]?.key.flatMap(({ reads }) => reads) ?? [];
  return { ...duplicates, added: aggregate[side]?.sum ?? numbers, agreeing: aggregate[side]?.by ?? firstKey };
}

function entityAfter({ entities, aggregate }: MatchingRule, side: Side): MatchingRule['entities'][Side] {
  const rule = aggregate[side];
  return rule === null ? entities[side] : aggregatedEntity(entities[side], rule);
}

function rowsAfter({ entities, aggregate }: MatchingRule, side: Side, rows: readonly Row[]): readonly Row[] {
  const rule = aggregate[side];
  return rule === null ? rows : aggregated(rows, entities[side], rule);
}

function setApartWithKey(rule: MatchingRule, side: Side, row: Row, { setApart }: WithoutDuplicates): readonly Row[] {
  return setApart.filter(({ values }) => hasFirstKeyOf(rule, side, row, values));
}

/**
 * Whether a record that is in no pass has the key by which the first pass would have looked for a row of the other side. What
 * an aggregate adds up is no key of one record.
 */
function hasFirstKeyOf(rule: MatchingRule, side: Side, row: Row, values: RecordValues): boolean {
  const [first] = rule.passes;
  const by = rule.aggregate[side]?.by;
  const isOfRecord = first?.key.every(({ reads }) => by === undefined || reads.every((field) => by.includes(field)));
  return first !== undefined && isOfRecord === true && sameKey(first, row.values, values);
}

/** Whether a record that was set aside belongs to the records that a row was made of. */
function isContributedTo(aggregate: AggregatePlan | null, row: Row, setAside: readonly RecordValues[]): boolean {
  if (aggregate === null) return false;
  return setAside.some((values) =>
    aggregate.by.every((field) => (values[field] ?? null) !== null && values[field] === row.values[field]),
  );
}
