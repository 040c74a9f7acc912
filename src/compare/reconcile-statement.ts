import type { Dialect } from '../engine/dialect.js';
import type { Side } from '../model/outcome.js';
import type { EntityPlan, FieldComparison, RulePlan } from '../model/plan.js';
import { fieldAgreement } from './field-agreement.js';
import type { Agreement, FieldColumns } from './field-agreement.js';
import type { Comparison } from './side-relation.js';

const initials: Readonly<Record<Side, string>> = { baseline: 'b', counterpart: 'c' };
const sides = ['baseline', 'counterpart'] as const;
const provenance = ['_batch', '_payload', '_record'] as const;

/** The column of a reconciled row that holds a field, or a part of the provenance, of one side's record. */
export function sideColumn(side: Side, name: string): string {
  return `${initials[side]}_${name}`;
}

/** The column that holds a side's amount of a compared money field, for the totals. */
export function amountColumn(side: Side, field: string): string {
  return `_amount_${initials[side]}_${field}`;
}

/** The column that holds the currency of that amount. */
export function currencyColumn(side: Side, field: string): string {
  return `_currency_${initials[side]}_${field}`;
}

/** The compared money fields of a rule: those that have control totals. */
export function moneyFields(rule: RulePlan): readonly string[] {
  return rule.compare.flatMap(({ field, type }) => (type.kind === 'money' ? [field] : []));
}

/** The field of an entity that holds the currency of one of its money fields. */
export function currencyFieldOf(entity: EntityPlan, field: string): string {
  const type = entity.fields.find(({ name }) => name === field)?.type;
  if (type?.kind !== 'money') throw new Error(`${entity.name}.${field} is not money`);
  return type.currency;
}

/**
 * One row per pair and per lone record of the judged sides:
 *
 * - `_outcome`; `_side` of a lone record, null for a pair; `_ordinal` among the records with its key
 * - `_breaks`: the compared fields that break, as indexes into the rule's list, comma-separated
 * - `_fingerprint`: 64 bits over outcome and key, to be added up
 * - `b__batch`, `b__payload`, `b__record`, and the same of the counterpart (`c_…`): where the records came from
 * - `_amount_b_FIELD`, `_currency_b_FIELD` …: for the totals; the counterpart's are absent where both are equal
 * - `b_FIELD`, `c_FIELD`: the values of both records; null where they agree
 */
export function reconcileStatement(dialect: Dialect, comparison: Comparison, partition: Partition): string {
  const single = `SELECT ${resultColumns(dialect, comparison)} FROM (${judgedPairs(dialect, comparison, partition)})`;
  const repeated = partition.index === 0 ? sides.map((side) => repeatedRows(dialect, comparison, side)) : [];
  return [single, ...repeated].join(' UNION ALL BY NAME ');
}

/** A part of the keys, by their hash: a pair is never torn apart, and one part fits into memory. */
export interface Partition {
  readonly index: number;
  readonly of: number;
}

function keysOf(dialect: Dialect, rule: RulePlan): readonly string[] {
  return rule.pass.key.map(dialect.identifier);
}

/** Records with a key of their own, side by side; a lone one may have a key that the other side repeats. */
function joinedRecords(dialect: Dialect, comparison: Comparison, partition: Partition): string {
  const keys = keysOf(dialect, comparison.rule);
  const on = (left: string, right: string): string => keys.map((key) => `${left}.${key} = ${right}.${key}`).join(' AND ');
  const part = partition.of === 1 ? '' : `${dialect.hash(keys)} % ${partition.of} = ${partition.index} AND `;
  const single = (side: Side): string =>
    `(SELECT * FROM judged_${side} j WHERE ${part}NOT EXISTS (SELECT 1 FROM repeated_${side} r WHERE ${on('j', 'r')}))`;
  const repeated = (side: Side): string => `(SELECT DISTINCT ${keys.join(', ')} FROM repeated_${side})`;
  const columns = sides.flatMap((side) =>
    [...provenance, ...entityOf(comparison, side).fields.map(({ name }) => name)].map(
      (name) => `${initials[side]}.${dialect.identifier(name)} AS ${dialect.identifier(sideColumn(side, name))}`,
    ),
  );
  const [firstKey] = keys;
  return (
    `SELECT ${columns.join(', ')}, (rb.${firstKey} IS NOT NULL OR rc.${firstKey} IS NOT NULL) AS _repeated ` +
    `FROM ${single('baseline')} b FULL JOIN ${single('counterpart')} c ON ${on('b', 'c')} ` +
    `LEFT JOIN ${repeated('counterpart')} rc ON ${on('b', 'rc')} ` +
    `LEFT JOIN ${repeated('baseline')} rb ON ${on('c', 'rb')}`
  );
}

function entityOf(comparison: Comparison, side: Side): EntityPlan {
  return comparison[side].entity;
}

function agreements(dialect: Dialect, comparison: Comparison): readonly Agreement[] {
  return comparison.rule.compare.map((field) => fieldAgreement(dialect, field, columnsOf(dialect, comparison, field)));
}

function columnsOf(dialect: Dialect, comparison: Comparison, { field, type }: FieldComparison): FieldColumns {
  const pair = (nameOn: (side: Side) => string): { baseline: string; counterpart: string } => ({
    baseline: dialect.identifier(sideColumn('baseline', nameOn('baseline'))),
    counterpart: dialect.identifier(sideColumn('counterpart', nameOn('counterpart'))),
  });
  const values = pair(() => field);
  if (type.kind !== 'money') return values;
  return { ...values, currency: pair((side) => currencyFieldOf(entityOf(comparison, side), field)) };
}

function agrees({ equal, within }: Agreement): string {
  return within === null ? equal : `(${equal} OR ${within})`;
}

function judgedPairs(dialect: Dialect, comparison: Comparison, partition: Partition): string {
  const all = agreements(dialect, comparison);
  const isPair = 'c__record IS NOT NULL AND b__record IS NOT NULL';
  const equal = `(${[isPair, ...all.map((agreement) => agreement.equal)].join(' AND ')})`;
  const near = `(${[isPair, ...all.map(agrees)].join(' AND ')})`;
  const compared = `SELECT *, ${equal} AS _equal FROM (${joinedRecords(dialect, comparison, partition)})`;
  const toleranced = `SELECT *, CASE WHEN _equal THEN true ELSE ${near} END AS _agrees FROM (${compared})`;
  const cases = [
    `WHEN _equal THEN 'match'`,
    `WHEN _agrees THEN 'within-tolerance'`,
    `WHEN ${isPair} THEN 'mismatch'`,
    `WHEN _repeated THEN 'ambiguous'`,
  ];
  return `SELECT *, CASE ${cases.join(' ')} ELSE 'missing' END AS _outcome FROM (${toleranced})`;
}

function resultColumns(dialect: Dialect, comparison: Comparison): string {
  const breaks = agreements(dialect, comparison).map(
    (agreement, index) => `CASE WHEN NOT ${agrees(agreement)} THEN '${index}' END`,
  );
  const values = sides.flatMap((side) =>
    entityOf(comparison, side).fields.map(({ name }) => {
      const column = dialect.identifier(sideColumn(side, name));
      return `CASE WHEN NOT _agrees THEN ${column} END AS ${column}`;
    }),
  );
  return [
    '_outcome',
    `CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side`,
    '1 AS _ordinal',
    `CASE WHEN _outcome = 'mismatch' THEN concat_ws(',', ${breaks.join(', ')}) END AS _breaks`,
    `${fingerprint(dialect, comparison, (key) => keyOfPair(dialect, key))} AS _fingerprint`,
    ...sides.flatMap((side) => provenance.map((name) => sideColumn(side, name))),
    ...amountColumns(dialect, comparison, 'baseline', (name) => sideColumn('baseline', name)),
    ...amountColumns(
      dialect,
      comparison,
      'counterpart',
      (name) => sideColumn('counterpart', name),
      (value) => `CASE WHEN NOT _equal THEN ${value} END`,
    ),
    ...values,
  ].join(', ');
}

function keyOfPair(dialect: Dialect, key: string): string {
  const [baseline, counterpart] = sides.map((side) => dialect.identifier(sideColumn(side, key)));
  return `coalesce(${baseline}, ${counterpart})`;
}

/** Record separators keep neighbouring key parts apart. */
function fingerprint(dialect: Dialect, comparison: Comparison, column: (key: string) => string): string {
  const fields = new Map(comparison.baseline.entity.fields.map(({ name, type }) => [name, type]));
  const parts = comparison.rule.pass.key.map((key) => {
    const type = fields.get(key);
    if (!type) throw new Error(`${comparison.baseline.entity.name} has no field ${key}`);
    return dialect.canonicalText(type, column(key));
  });
  return dialect.contentHash(`concat_ws(chr(30), _outcome, ${parts.join(', ')})`);
}

function amountColumns(
  dialect: Dialect,
  comparison: Comparison,
  side: Side,
  column: (name: string) => string,
  kept: (value: string) => string = (value) => value,
): readonly string[] {
  return moneyFields(comparison.rule).flatMap((field) => [
    `${kept(dialect.identifier(column(field)))} AS ${dialect.identifier(amountColumn(side, field))}`,
    `${kept(dialect.identifier(column(currencyFieldOf(entityOf(comparison, side), field))))} AS ${dialect.identifier(currencyColumn(side, field))}`,
  ]);
}

/** Every record of a repeated key is set aside as a duplicate: which of them is the right one is not guessed. */
function repeatedRows(dialect: Dialect, comparison: Comparison, side: Side): string {
  const fields = entityOf(comparison, side).fields.map(({ name }) => name);
  const columns = [
    '_outcome',
    `'${side}' AS _side`,
    '_ordinal',
    `${fingerprint(dialect, comparison, dialect.identifier)} AS _fingerprint`,
    ...[...provenance, ...fields].map(
      (name) => `${dialect.identifier(name)} AS ${dialect.identifier(sideColumn(side, name))}`,
    ),
    ...amountColumns(dialect, comparison, side, (name) => name),
  ];
  return `SELECT ${columns.join(', ')} FROM (SELECT *, 'duplicate' AS _outcome FROM repeated_${side})`;
}
