import type { Dialect } from '../engine/dialect.js';
import { aggregatedEntity } from '../model/aggregate-plan.js';
import type { AggregatePlan } from '../model/aggregate-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { RecordValues } from '../model/outcome.js';
import type { FieldType, Value } from '../model/types.js';

/** Records of one side that become groups. */
export interface AggregateSource {
  /** A relation of `_batch`, `_payload`, `_record` and the fields of the entity. */
  readonly records: string;
  /** What the records are before. */
  readonly entity: EntityPlan;
  readonly plan: AggregatePlan;
}

const provenance = ['_batch', '_payload', '_record'];

/**
 * One row per group: the provenance of its first record, `_members` how many there are, and the fields of the aggregated
 * entity. Sums are exact; one that its field has no room for fails the statement.
 */
export function aggregateStatement(dialect: Dialect, { records, entity, plan }: AggregateSource): string {
  const by = plan.by.map(dialect.identifier);
  const sums = aggregatedEntity(entity, plan).fields.filter(({ name }) => plan.sum.includes(name));
  const outputs = [
    ...sums.map(({ name, type }) => named(dialect, name, sumOf(dialect, name, type))),
    ...plan.min.map((name) => named(dialect, name, `min(${dialect.identifier(name)})`)),
    ...plan.max.map((name) => named(dialect, name, `max(${dialect.identifier(name)})`)),
    ...(plan.count === null ? [] : [named(dialect, plan.count, 'count(*)')]),
  ];
  const groups =
    `SELECT ${dialect.firstRow(provenance)} AS _first, count(*) AS _members, ` +
    `${[...by, ...outputs].join(', ')} FROM (${records}) GROUP BY ${by.join(', ')}`;
  const columns = [
    ...provenance.map((name) => `${dialect.columnOfRow('_first', name)} AS ${name}`),
    '_members',
    ...namesOf(entity, plan).map(dialect.identifier),
  ];
  return `SELECT ${columns.join(', ')} FROM (${groups})`;
}

/** The same columns, with every record as a group of its own. */
export function recordsAsGroups(dialect: Dialect, { records, entity, plan }: AggregateSource): string {
  const columns = aggregatedEntity(entity, plan).fields.map(({ name, type }) =>
    named(dialect, name, `CAST(${name === plan.count ? '1' : dialect.identifier(name)} AS ${dialect.typeOf(type)})`),
  );
  return `SELECT ${[...provenance, 'CAST(1 AS BIGINT) AS _members', ...columns].join(', ')} FROM (${records})`;
}

/** The records that have some values in some fields: those of which one group was made. */
export function recordsWith(
  dialect: Dialect,
  { records, entity, by }: Pick<AggregateSource, 'records' | 'entity'> & { readonly by: readonly string[] },
  values: RecordValues,
): string {
  const types = new Map(entity.fields.map(({ name, type }) => [name, type]));
  const same = by.map((name) => isValue(dialect, name, types.get(name), values[name] ?? null));
  return `SELECT * FROM (${records}) WHERE ${same.join(' AND ')}`;
}

function isValue(dialect: Dialect, name: string, type: FieldType | undefined, value: Value): string {
  const column = dialect.identifier(name);
  if (value === null) return `${column} IS NULL`;
  if (!type) throw new Error(`There is no field ${name}`);
  return `${column} = ${dialect.literal(type, String(value))}`;
}

function namesOf(entity: EntityPlan, plan: AggregatePlan): readonly string[] {
  return aggregatedEntity(entity, plan).fields.map(({ name }) => name);
}

function sumOf(dialect: Dialect, name: string, type: FieldType): string {
  return `CAST(sum(${dialect.identifier(name)}) AS ${dialect.typeOf(type)})`;
}

function named(dialect: Dialect, name: string, expression: string): string {
  return `${expression} AS ${dialect.identifier(name)}`;
}
