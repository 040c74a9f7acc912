import type { Dialect } from '../engine/dialect.js';
import { columnsOf } from '../model/expression.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { blockingFields, firstKeyFields } from '../model/plan.js';
import type { FeedPlan, RulePlan, SidePlan } from '../model/plan.js';
import type { Side } from '../model/outcome.js';
import type { FieldType } from '../model/types.js';
import { firstKeyColumns } from './match/key-parts.js';
import { isOnDays, printWhere } from './side-relation.js';
import type { Comparison, SetAsideFile, SideInput } from './side-relation.js';

/** What stands before the fields in each line of a file of records set aside. */
export const setAsideProvenance = ['batch', 'payload', 'record'] as const;

/** What stands before the fields in each line of a file of codes that crosswalks had no entry for. */
export const unknownCodeColumns = ['field', 'crosswalk', 'code', 'day'] as const;

/**
 * The fields that a run must know of a record set aside: those of `blockingFields`, then what else is kept of it and says whether the run
 * would judge it.
 */
export function setAsideFields(
  rule: RulePlan,
  { where, aggregate }: Pick<SidePlan, 'where' | 'aggregate'>,
  { key, delivery }: Pick<FeedPlan, 'key' | 'delivery'>,
): readonly string[] {
  const read = where === null ? [] : columnsOf(where).map(({ name }) => name);
  const judgedBy = new Set([rule.scope?.field, delivery.field, ...read]);
  return [...new Set([...blockingFields(rule, { aggregate }), ...key.filter((name) => judgedBy.has(name)).toSorted()])];
}

/** The table of the keys that records set aside of a side have. */
export function blockingTable(side: Side): string {
  return `set_aside_${side}`;
}

/** The table of the groups that records set aside of a side would belong to. */
export function holdingTable(side: Side): string {
  return `set_aside_groups_${side}`;
}

/** Whether records set aside of a side may block records of the other: those whose match key is known. */
export function mayBlock({ rule }: Pick<Comparison, 'rule'>, { setAside, plan }: SideInput): boolean {
  const known = blockingFields(rule, plan);
  return setAside !== null && firstKeyFields(rule).every((field) => known.includes(field));
}

/** Whether records set aside of a side may belong to groups of it. */
export function mayHoldGroups({ setAside, plan }: SideInput): boolean {
  return setAside !== null && plan.aggregate !== null;
}

/**
 * Makes the tables of the keys that records set aside of a side have, and of the groups that they would belong to, each once: of
 * those that this run would judge, as far as they can be read. What of a record could not be read does not speak against it.
 * Nothing where there are no such records.
 */
export function blockingKeys(dialect: Dialect, comparison: Comparison, side: SideInput): readonly string[] {
  const { setAside } = side;
  if (setAside === null) return [];
  const conditions = mayBeJudged(dialect, comparison, side, setAside.fields);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const table = (name: string, columns: readonly string[]): string =>
    `CREATE TABLE ${name} AS SELECT DISTINCT ${columns.join(', ')} FROM (${typedRecords(dialect, side.delivered, setAside)})${where}`;
  const by = side.plan.aggregate?.by ?? [];
  return [
    ...(mayBlock(comparison, side) ? [table(blockingTable(side.side), firstKeyColumns(dialect, comparison.rule))] : []),
    ...(by.length === 0 ? [] : [table(holdingTable(side.side), by.map(dialect.identifier))]),
  ];
}

/** The codes that crosswalks had no entry for, of records that this run would judge: `_field` … `_day`, and fields of the record. */
export function unknownCodes(dialect: Dialect, comparison: Comparison, side: SideInput, file: SetAsideFile): string {
  const conditions = mayBeJudged(dialect, comparison, side, file.fields);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `SELECT * FROM (${typedRecords(dialect, side.delivered, file, unknownCodeColumns)})${where}`;
}

/** Forgets the tables of `blockingKeys`. */
export function forgetBlockingKeys(comparison: Comparison, side: SideInput): readonly string[] {
  return [
    ...(mayBlock(comparison, side) ? [`DROP TABLE ${blockingTable(side.side)}`] : []),
    ...(mayHoldGroups(side) ? [`DROP TABLE ${holdingTable(side.side)}`] : []),
  ];
}

/** @param shown what stands before the fields in the file and is a column of text, too; absent: `setAsideProvenance`, which is none */
function typedRecords(
  dialect: Dialect,
  entity: EntityPlan,
  { path, fields }: SetAsideFile,
  shown: readonly string[] = [],
): string {
  const before = shown.length === 0 ? setAsideProvenance.length : shown.length;
  const texts = shown.map((name, index) => `_c${index} AS ${dialect.identifier(`_${name}`)}`);
  const columns = fields.map((name, index) => {
    const text = `_c${before + index}`;
    return `${dialect.fromCanonicalText(typeOf(entity, name), text)} AS ${dialect.identifier(name)}`;
  });
  const file = dialect.csv({
    path,
    columns: before + fields.length,
    delimiter: ',',
    quote: '"',
    numbered: false,
    sequential: true,
  });
  return `SELECT ${[...texts, ...columns].join(', ')} FROM ${file}`;
}

/** Conditions that are false only where what could be read says that the run would not judge the record. */
function mayBeJudged(
  dialect: Dialect,
  { rule, scope }: Comparison,
  { plan: { where }, delivery, delivered: entity }: SideInput,
  fields: readonly string[],
): readonly string[] {
  const days = fields.filter((name) => name === rule.scope?.field || name === delivery.field);
  const conditions = days.map((field) => `coalesce(${isOnDays(dialect, field, scope)}, true)`);
  if (where === null) return conditions;
  const read = columnsOf(where).map(({ name }) => name);
  if (!read.every((name) => fields.includes(name))) return conditions;
  const known = read.map((name) => `${dialect.identifier(name)} IS NOT NULL`).join(' AND ') || 'true';
  const kept = `coalesce(${printWhere(dialect, entity, where)}, false)`;
  return [...conditions, `CASE WHEN ${known} THEN ${kept} ELSE true END`];
}

function typeOf(entity: EntityPlan, name: string): FieldType {
  const type = entity.fields.find((field) => field.name === name)?.type;
  if (!type) throw new Error(`${entity.name} has no field ${name}`);
  return type;
}
