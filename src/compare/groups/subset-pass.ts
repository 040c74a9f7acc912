import type { Dialect } from '../../engine/dialect.js';
import type { PassPlan } from '../../model/match-plan.js';
import type { Side } from '../../model/outcome.js';
import type { Tolerance } from '../../model/tolerance.js';
import type { FieldType } from '../../model/types.js';
import { keyedRecords } from '../match/key-parts.js';
import { nearColumns } from '../match/nearness.js';
import { candidatesTold, refuse } from '../match/refusals.js';
import { currencyFieldOf, initialOf, otherSide, sides, typeOf } from '../matched-row.js';
import type { Comparison } from '../side-relation.js';
import { candidateLines, claimsAndOffers, sideOfOne, windowsOf } from './candidate-lines.js';

/** Of more candidates than these no subset is looked for: every amount would be made up by some of them. */
export const mostLines = 1000;

/** The statements of a pass that asks which of its candidates make up a record. */
export interface SubsetPass {
  readonly index: number;
  /** The side of the one record. */
  readonly one: Side;
  readonly nodes: number;
  readonly tolerance: Tolerance | null;
  /** Decimals of the amounts. */
  readonly scale: number;
  readonly open: readonly string[];
  /**
   * Every candidate with the record it is one of, record by record, in order of content: the ids, the amounts with all their
   * decimals, and the currency of the record.
   */
  readonly lines: string;
  /** Writes down the groups of `found_lines`, but for those that share a record. */
  readonly close: readonly string[];
}

export function subsetPass(dialect: Dialect, comparison: Comparison, pass: PassPlan, index: number): SubsetPass {
  const { subset } = pass;
  if (!subset) throw new Error(`The pass ${pass.name} has no subset`);
  const near = pass.near.find(({ field }) => field === subset.sum);
  const one = sideOfOne(pass);
  const windows = windowsOf(pass);
  const type = amountType(comparison, subset.sum);
  return {
    index,
    one,
    nodes: subset.nodes,
    tolerance: near?.kind === 'number' ? near.tolerance : null,
    scale: 'scale' in type ? type.scale : 0,
    open: [
      ...sides.map((side) => openTable(dialect, comparison, windows, { side, sum: subset.sum, type })),
      ...claimsAndOffers(dialect, comparison, windows),
      refuse(one, index, 'exhausted', `SELECT * FROM offer WHERE candidates > ${mostLines}`),
      'CREATE TABLE found_lines (_group BIGINT, _id BIGINT)',
    ],
    lines: linesStatement(dialect, comparison, windows, one),
    close: closing(dialect, index, one),
  };
}

/** The type that holds the amounts of both sides. */
function amountType({ baseline, counterpart }: Comparison, field: string): FieldType {
  const scaleOf = (type: FieldType): number => ('scale' in type ? type.scale : 0);
  const scales = [baseline, counterpart].map(({ entity }) => scaleOf(typeOf(entity, field)));
  return { kind: 'decimal', precision: 38, scale: Math.max(...scales) };
}

interface Summed {
  readonly side: Side;
  readonly sum: string;
  readonly type: FieldType;
}

/** Records without an amount make up nothing, and nothing makes them up. */
function openTable(dialect: Dialect, comparison: Comparison, windows: PassPlan, { side, sum, type }: Summed): string {
  const { entity } = comparison[side];
  const isMoney = typeOf(entity, sum).kind === 'money';
  const more = [
    ...nearColumns(dialect, windows, comparison[side]),
    `CAST(${dialect.identifier(sum)} AS ${dialect.typeOf(type)}) AS _amount`,
    `${isMoney ? dialect.identifier(currencyFieldOf(entity, sum)) : 'NULL'} AS _currency`,
  ];
  return `CREATE TABLE open_${side} AS ${keyedRecords(dialect, windows, side, more)} AND _amount IS NOT NULL`;
}

function linesStatement(dialect: Dialect, comparison: Comparison, windows: PassPlan, one: Side): string {
  const [o, m] = [initialOf(one), initialOf(otherSide(one))];
  const amounts = [o, m].map((alias) => `CAST(${alias}._amount AS VARCHAR)`);
  return (
    `SELECT ${o}._id, ${m}._id, ${amounts.join(', ')}, ${o}._currency FROM ${candidateLines(dialect, comparison, windows)} ` +
    `JOIN offer f ON f._id = ${o}._id WHERE f.candidates <= ${mostLines} ORDER BY ${o}._id, ${m}._id`
  );
}

function closing(dialect: Dialect, index: number, one: Side): readonly string[] {
  const many = otherSide(one);
  const shared = 'SELECT _id FROM found_lines GROUP BY _id HAVING count(*) > 1';
  const contended = `SELECT _group FROM found_lines WHERE _id IN (${shared})`;
  const refused = (own: string, other: string): string =>
    `SELECT ${own} AS _id, count(*) AS candidates, ${dialect.smallest(other, candidatesTold)} AS first_candidates ` +
    `FROM found_lines WHERE _group IN (${contended}) GROUP BY 1`;
  const alone = `FROM found_lines WHERE _group NOT IN (${contended})`;
  return [
    refuse(one, index, 'overlap', refused('_group', '_id')),
    refuse(many, index, 'overlap', refused('_id', '_group')),
    `INSERT INTO grouped_${many} SELECT ${index}, _group, _id ${alone}`,
    `INSERT INTO grouped_${one} SELECT DISTINCT ${index}, _group, _group ${alone}`,
    'DROP TABLE found_lines',
    'DROP TABLE claim',
    'DROP TABLE offer',
    ...sides.map((side) => `DROP TABLE open_${side}`),
  ];
}
