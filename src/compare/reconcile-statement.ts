import type { Dialect } from '../engine/dialect.js';
import type { Side } from '../model/outcome.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FieldComparison, RulePlan } from '../model/plan.js';
import type { FieldType } from '../model/types.js';
import { blockingTable } from './blocking-keys.js';
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

/** The compared money fields of a rule: those that have control totals. */
export function moneyFields(rule: RulePlan): readonly string[] {
  return rule.compare.flatMap(({ field, type }) => (type.kind === 'money' ? [field] : []));
}

function typeOf(entity: EntityPlan, field: string): FieldType {
  const found = entity.fields.find(({ name }) => name === field);
  if (!found) throw new Error(`${entity.name} has no field ${field}`);
  return found.type;
}

/** The field of an entity that holds the currency of one of its money fields. */
export function currencyFieldOf(entity: EntityPlan, field: string): string {
  const type = typeOf(entity, field);
  if (type.kind !== 'money') throw new Error(`${entity.name}.${field} is not money`);
  return type.currency;
}

/**
 * One row per pair and per lone record of the judged sides:
 *
 * - `_outcome`; `_side` of a lone record, null for a pair; `_ordinal` among the records with its key
 * - `_breaks`: the compared fields that break, as indexes into the rule's list, comma-separated
 * - `_fingerprint`: 64 bits over outcome and key, to be added up
 * - `b__batch`, `b__payload`, `b__record`, and the same of the counterpart (`c_…`): where the records came from
 * - `_key` (to sort by), `_values_b`, `_values_c` (the records, in the order of the entity): canonical texts as JSON arrays
 *
 * Of records that are equal only the outcome is there: nothing is ever asked of them but how many there are.
 *
 * This one is for keys that no side repeats, which are nearly all; `reconcileSuspectsStatement` is for the others.
 */
export function reconcileStatement(dialect: Dialect, comparison: Comparison, partition: Partition): string {
  const hash = dialect.hash(keysOf(dialect, comparison.rule));
  const part = partition.of === 1 ? '' : ` AND ${hash} % ${partition.of} = ${partition.index}`;
  const records = (side: Side): string =>
    `(SELECT * FROM judged_${side} WHERE ${hash} NOT IN (SELECT key_hash FROM suspect_hash)${part})`;
  const joined =
    `SELECT ${joinedColumns(dialect, comparison).join(', ')}, false AS _repeated${blockedColumn(dialect, comparison)} ` +
    `FROM ${records('baseline')} b FULL JOIN ${records('counterpart')} c ON ${sameKey(dialect, comparison.rule, 'b', 'c')}` +
    blockingJoins(dialect, comparison);
  return `SELECT ${resultColumns(dialect, comparison)} FROM (${judgedPairs(dialect, comparison, joined)})`;
}

/** The same for keys whose hash several records of a side have: repeated keys, and those that only look so. */
export function reconcileSuspectsStatement(dialect: Dialect, comparison: Comparison): string {
  const { rule } = comparison;
  const keys = keysOf(dialect, rule);
  const single = (side: Side): string => `(SELECT * FROM suspect_${side} WHERE _times = 1)`;
  const repeated = (side: Side): string => `(SELECT DISTINCT ${keys.join(', ')} FROM repeated_${side})`;
  const joined =
    `SELECT ${joinedColumns(dialect, comparison).join(', ')}, ` +
    `(rb.${keys[0]} IS NOT NULL OR rc.${keys[0]} IS NOT NULL) AS _repeated${blockedColumn(dialect, comparison)} ` +
    `FROM ${single('baseline')} b FULL JOIN ${single('counterpart')} c ON ${sameKey(dialect, rule, 'b', 'c')} ` +
    `LEFT JOIN ${repeated('counterpart')} rc ON ${sameKey(dialect, rule, 'b', 'rc')} ` +
    `LEFT JOIN ${repeated('baseline')} rb ON ${sameKey(dialect, rule, 'c', 'rb')}` +
    blockingJoins(dialect, comparison);
  const pairs = `SELECT ${resultColumns(dialect, comparison)} FROM (${judgedPairs(dialect, comparison, joined)})`;
  return [pairs, ...sides.map((side) => repeatedRows(dialect, comparison, side))].join(' UNION ALL BY NAME ');
}

/** A part of the keys, by their hash: a pair is never torn apart, and one part fits into memory. */
export interface Partition {
  readonly index: number;
  readonly of: number;
}

function keysOf(dialect: Dialect, rule: RulePlan): readonly string[] {
  return rule.pass.key.map(dialect.identifier);
}

function sameKey(dialect: Dialect, rule: RulePlan, left: string, right: string): string {
  return keysOf(dialect, rule)
    .map((key) => `${left}.${key} = ${right}.${key}`)
    .join(' AND ');
}

/** The sides of which records set aside may block records of the other. */
function blockingSides(comparison: Comparison): readonly Side[] {
  return sides.filter((side) => comparison[side].setAside !== null);
}

/** Joins each record with the key that records set aside of the other side have, if they have it: it stays one row. */
function blockingJoins(dialect: Dialect, comparison: Comparison): string {
  const joins = blockingSides(comparison).map((side) => {
    const other = side === 'baseline' ? 'c' : 'b';
    const alias = `s${initials[side]}`;
    return ` LEFT JOIN ${blockingTable({ side })} ${alias} ON ${sameKey(dialect, comparison.rule, other, alias)}`;
  });
  return joins.join('');
}

/** Whether records set aside of the other side have the key; no column where there are none. */
function blockedColumn(dialect: Dialect, comparison: Comparison): string {
  const [key] = keysOf(dialect, comparison.rule);
  const blocked = blockingSides(comparison).map((side) => `s${initials[side]}.${key} IS NOT NULL`);
  return blocked.length === 0 ? '' : `, (${blocked.join(' OR ')}) AS _blocked`;
}

/** Every column of both records, side by side. */
function joinedColumns(dialect: Dialect, comparison: Comparison): readonly string[] {
  return sides.flatMap((side) =>
    [...provenance, ...entityOf(comparison, side).fields.map(({ name }) => name)].map(
      (name) => `${initials[side]}.${dialect.identifier(name)} AS ${dialect.identifier(sideColumn(side, name))}`,
    ),
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
  const typeOn = (side: Side): FieldType => typeOf(entityOf(comparison, side), field);
  const types = { baseline: typeOn('baseline'), counterpart: typeOn('counterpart') };
  const values = { ...pair(() => field), types };
  if (type.kind !== 'money') return values;
  return { ...values, currency: pair((side) => currencyFieldOf(entityOf(comparison, side), field)) };
}

function agrees({ equal, within }: Agreement): string {
  return within === null ? equal : `(${equal} OR ${within})`;
}

function judgedPairs(dialect: Dialect, comparison: Comparison, joined: string): string {
  const all = agreements(dialect, comparison);
  const isPair = 'c__record IS NOT NULL AND b__record IS NOT NULL';
  const equal = `(${[isPair, ...all.map((agreement) => agreement.equal)].join(' AND ')})`;
  const near = `(${[isPair, ...all.map(agrees)].join(' AND ')})`;
  const compared = `SELECT *, ${equal} AS _equal FROM (${joined})`;
  const toleranced = `SELECT *, CASE WHEN _equal THEN true ELSE ${near} END AS _agrees FROM (${compared})`;
  const cases = [
    `WHEN _equal THEN 'match'`,
    `WHEN _agrees THEN 'within-tolerance'`,
    `WHEN ${isPair} THEN 'mismatch'`,
    `WHEN _repeated THEN 'ambiguous'`,
    ...(blockingSides(comparison).length === 0 ? [] : [`WHEN _blocked THEN 'blocked'`]),
  ];
  return `SELECT *, CASE ${cases.join(' ')} ELSE 'missing' END AS _outcome FROM (${toleranced})`;
}

function resultColumns(dialect: Dialect, comparison: Comparison): string {
  const breaks = agreements(dialect, comparison).map(
    (agreement, index) => `CASE WHEN NOT ${agrees(agreement)} THEN '${index}' END`,
  );
  const key = keyTexts(dialect, comparison, (name) => keyOfPair(dialect, name));
  return [
    '_outcome',
    `CASE WHEN c__record IS NULL THEN 'baseline' WHEN b__record IS NULL THEN 'counterpart' END AS _side`,
    'CASE WHEN NOT _equal THEN CAST(1 AS BIGINT) END AS _ordinal',
    `CASE WHEN _outcome = 'mismatch' THEN concat_ws(',', ${breaks.join(', ') || 'NULL'}) END AS _breaks`,
    `CASE WHEN NOT _equal THEN ${fingerprint(dialect, key)} END AS _fingerprint`,
    ...sides.flatMap((side) =>
      provenance.map((name) => `CASE WHEN NOT _equal THEN ${sideColumn(side, name)} END AS ${sideColumn(side, name)}`),
    ),
    `CASE WHEN NOT _equal THEN ${dialect.jsonTexts(key)} END AS _key`,
    ...sides.map((side) => {
      const texts = valueTexts(dialect, comparison, side, (name) => sideColumn(side, name));
      const seen = `NOT _equal AND ${sideColumn(side, '_record')} IS NOT NULL`;
      return `CASE WHEN ${seen} THEN ${dialect.jsonTexts(texts)} END AS ${valuesColumn(side)}`;
    }),
  ].join(', ');
}

/** The column that holds the values of one side's record. */
export function valuesColumn(side: Side): string {
  return `_values_${initials[side]}`;
}

function valueTexts(
  dialect: Dialect,
  comparison: Comparison,
  side: Side,
  column: (name: string) => string,
): readonly string[] {
  return entityOf(comparison, side).fields.map(({ name, type }) =>
    dialect.canonicalText(type, dialect.identifier(column(name))),
  );
}

function keyTexts(dialect: Dialect, comparison: Comparison, column: (key: string) => string): readonly string[] {
  const fields = new Map(comparison.baseline.entity.fields.map(({ name, type }) => [name, type]));
  return comparison.rule.pass.key.map((key) => {
    const type = fields.get(key);
    if (!type) throw new Error(`${comparison.baseline.entity.name} has no field ${key}`);
    return dialect.canonicalText(type, column(key));
  });
}

function keyOfPair(dialect: Dialect, key: string): string {
  const [baseline, counterpart] = sides.map((side) => dialect.identifier(sideColumn(side, key)));
  return `coalesce(${baseline}, ${counterpart})`;
}

/** Record separators keep neighbouring key parts apart. */
function fingerprint(dialect: Dialect, key: readonly string[]): string {
  return dialect.contentHash(`concat_ws(chr(30), _outcome, ${key.join(', ')})`);
}

/** Every record of a repeated key is set aside as a duplicate: which of them is the right one is not guessed. */
function repeatedRows(dialect: Dialect, comparison: Comparison, side: Side): string {
  const key = keyTexts(dialect, comparison, dialect.identifier);
  const columns = [
    '_outcome',
    `'${side}' AS _side`,
    '_ordinal',
    `${fingerprint(dialect, key)} AS _fingerprint`,
    ...provenance.map((name) => `${name} AS ${sideColumn(side, name)}`),
    `${dialect.jsonTexts(key)} AS _key`,
    `${dialect.jsonTexts(valueTexts(dialect, comparison, side, (name) => name))} AS ${valuesColumn(side)}`,
  ];
  return `SELECT ${columns.join(', ')} FROM (SELECT *, 'duplicate' AS _outcome FROM repeated_${side})`;
}
