import type { Dialect } from '../engine/dialect.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { ColumnMapping, FieldMapping } from '../model/map-plan.js';
import type { MappedFeed } from '../model/plan.js';
import { crosswalkLayer, lookupColumn } from './crosswalk-layer.js';
import type { LoadedCrosswalks } from './crosswalk-layer.js';
import { expressionLayer, expressionLevels } from './expression-layer.js';
import { hashLayer } from './hash-layer.js';
import { castColumn, problemColumn, textColumn } from './problem-column.js';
import { readValue } from './read-value.js';
import { zoneLayer } from './zone-layer.js';

/** The records of one payload as text: a relation in file order with one column per header name. */
export interface StagedRecords {
  readonly relation: string;
  /** Whether the relation has `_record`, or its order is the number. */
  readonly numbered: boolean;
  /** Header names in file order; column `_c0` is the first; no field is named so. */
  readonly header: readonly string[];
}

const recordColumn = '_record';

/**
 * The typed records of a payload and what is wrong with each: one column per entity field, `_problem_FIELD` for each
 * field that can have one, `_lookup_FIELD` for each that a crosswalk fills, and `_record`. Columns are read first, then
 * crosswalks, then expressions over both, level by level.
 */
export function normalizeStatement(
  dialect: Dialect,
  feed: MappedFeed,
  entity: EntityPlan,
  staged: StagedRecords,
  crosswalks: LoadedCrosswalks = new Map(),
): string {
  const whole = { ...entity, fields: [...entity.fields, ...feed.helpers] };
  const mapped = new Map(feed.map.map((mapping) => [mapping.field, mapping]));
  const raw = (name: string): string => `_c${staged.header.indexOf(name)}`;
  const texts = zoneLayer(dialect, whole, feed.map, textLayer(dialect, whole, mapped, raw, staged.relation));
  let statement = problemLayer(dialect, whole, mapped, typedLayer(dialect, whole, mapped, texts));
  // A join may change the order, which is the number.
  const numberedFirst = crosswalks.size > 0 && !staged.numbered;
  if (numberedFirst) statement = numberLayer(statement);
  statement = crosswalkLayer(dialect, entity.fields, feed.map, crosswalks, {
    raw,
    problem: problemColumn,
    inner: statement,
  });
  for (const level of expressionLevels(feed.map)) {
    statement = expressionLayer(dialect, whole, level, raw, statement);
  }
  statement = hashLayer(dialect, whole.fields, feed.map, statement);
  const isNumbered = staged.numbered || numberedFirst;
  return positionLayer(dialect, { feed, entity }, isNumbered ? statement : numberLayer(statement));
}

/** The window also keeps a filter on the problems above it, so that no text is read twice. */
function numberLayer(inner: string): string {
  return `SELECT *, row_number() OVER () AS ${recordColumn} FROM (${inner})`;
}

/** The condition under which a normalised record has no problem. */
export function withoutProblems(dialect: Dialect, feed: MappedFeed, entity: EntityPlan): string {
  const columns = problemColumns(feed, entity).map((field) => `${dialect.identifier(problemColumn(field))} IS NULL`);
  return columns.length === 0 ? 'true' : columns.join(' AND ');
}

/** The fields that can have a problem, in the order of the entity, then helpers. */
export function problemColumns(feed: MappedFeed, entity: EntityPlan): readonly string[] {
  const mapped = new Map(feed.map.map((mapping) => [mapping.field, mapping.kind]));
  return [...entity.fields, ...feed.helpers].flatMap(({ name }) => (isChecked(mapped.get(name)) ? [name] : []));
}

/** Whether reading a field that is made so can fail. */
function isChecked(kind: FieldMapping['kind'] | undefined): boolean {
  return kind === 'column' || kind === 'crosswalk' || kind === 'expression';
}

function textLayer(
  dialect: Dialect,
  entity: EntityPlan,
  mapped: ReadonlyMap<string, FieldMapping>,
  raw: (name: string) => string,
  relation: string,
): string {
  const columns = entity.fields.flatMap((field) => {
    const mapping = mapped.get(field.name);
    if (mapping?.kind !== 'column') return [];
    const text = dialect.normalizedText(field.normalize, raw(mapping.column));
    return [`${standFor(dialect, mapping.values, text)} AS ${dialect.identifier(textColumn(field.name))}`];
  });
  return `SELECT *${columns.map((column) => `, ${column}`).join('')} FROM ${relation}`;
}

/** The texts of values, where others stand for them. */
function standFor(dialect: Dialect, values: ColumnMapping['values'], text: string): string {
  const branches = Object.entries(values).map(([from, to]) => `WHEN ${dialect.text(from)} THEN ${dialect.text(to)}`);
  return branches.length === 0 ? text : `CASE ${text} ${branches.join(' ')} ELSE ${text} END`;
}

function typedLayer(
  dialect: Dialect,
  entity: EntityPlan,
  mapped: ReadonlyMap<string, FieldMapping>,
  inner: string,
): string {
  const columns = entity.fields.flatMap((field) => {
    const mapping = mapped.get(field.name);
    return mapping?.kind === 'column' ? [readColumn(dialect, field, mapping)] : fixedColumn(dialect, field, mapping);
  });
  return `SELECT *${columns.map((column) => `, ${column}`).join('')} FROM (${castLayer(dialect, entity, mapped, inner)})`;
}

/** Values that show by themselves whether they are exact: computed once, for they are looked at and taken. */
function castLayer(
  dialect: Dialect,
  entity: EntityPlan,
  mapped: ReadonlyMap<string, FieldMapping>,
  inner: string,
): string {
  const columns = entity.fields.flatMap(({ name, type }) => {
    const mapping = mapped.get(name);
    if (mapping?.kind !== 'column') return [];
    const { value, proof } = readValue(dialect, type, mapping, dialect.identifier(textColumn(name)));
    return proof ? [`${value} AS ${dialect.identifier(castColumn(name))}`] : [];
  });
  return columns.length === 0 ? inner : `SELECT *, ${columns.join(', ')} FROM (${inner})`;
}

function readColumn(dialect: Dialect, field: FieldPlan, mapping: ColumnMapping): string {
  const text = dialect.identifier(textColumn(field.name));
  const { valid, value, proof } = readValue(dialect, field.type, mapping, text);
  const fallback = absentValue(dialect, field, mapping.empty ?? field.default);
  const cast = dialect.identifier(castColumn(field.name));
  const branches = proof
    ? `WHEN ${proof(cast)} THEN ${cast} WHEN ${valid} THEN ${cast}`
    : `WHEN ${valid} THEN ${value}`;
  return `CASE WHEN ${text} IS NULL THEN ${fallback} ${branches} END AS ${dialect.identifier(field.name)}`;
}

function absentValue(dialect: Dialect, { type }: FieldPlan, value: string | null): string {
  return value === null ? `CAST(NULL AS ${dialect.typeOf(type)})` : dialect.literal(type, value);
}

/** A field that is the same in every record; none for one that is made later. */
function fixedColumn(dialect: Dialect, field: FieldPlan, mapping: FieldMapping | undefined): readonly string[] {
  if (mapping && mapping.kind !== 'constant') return [];
  const value = mapping ? mapping.value : field.default;
  return [`${absentValue(dialect, field, value)} AS ${dialect.identifier(field.name)}`];
}

/** Nothing was read although there is a text, or although there must be one. */
function problemLayer(
  dialect: Dialect,
  entity: EntityPlan,
  mapped: ReadonlyMap<string, FieldMapping>,
  inner: string,
): string {
  const columns = entity.fields.flatMap((field) => {
    const mapping = mapped.get(field.name);
    if (mapping?.kind !== 'column') return [];
    const [value, text] = [dialect.identifier(field.name), dialect.identifier(textColumn(field.name))];
    const absent = field.required ? `'missing'` : 'NULL';
    const { problem: unread = `'malformed'` } = readValue(dialect, field.type, mapping, text);
    const problem = `CASE WHEN ${value} IS NULL THEN CASE WHEN ${text} IS NULL THEN ${absent} ELSE ${unread} END END`;
    return [`, ${problem} AS ${dialect.identifier(problemColumn(field.name))}`];
  });
  return `SELECT *${columns.join('')} FROM (${inner})`;
}

/** The fields whose text is shown where it is none of their values. */
export function textsShown({ map }: MappedFeed, { fields }: EntityPlan): readonly string[] {
  const listed = new Set(fields.flatMap(({ name, type }) => (type.kind === 'enum' ? [name] : [])));
  return map.flatMap(({ kind, field }) => (kind === 'column' && listed.has(field) ? [field] : []));
}

/** Positions last: 1, 2, 3 … in file order among the records that agree in the named fields. */
function positionLayer(
  dialect: Dialect,
  { feed, entity }: { readonly feed: MappedFeed; readonly entity: EntityPlan },
  inner: string,
): string {
  const { map } = feed;
  const columns = map.flatMap((mapping) => {
    if (mapping.kind !== 'position') return [];
    const within = mapping.within.map(dialect.identifier).join(', ');
    return [
      `row_number() OVER (PARTITION BY ${within} ORDER BY ${recordColumn}) AS ${dialect.identifier(mapping.field)}`,
    ];
  });
  const problems = map.flatMap(({ kind, field }) => [
    ...(isChecked(kind) ? [dialect.identifier(problemColumn(field))] : []),
    ...(kind === 'crosswalk' ? [dialect.identifier(lookupColumn(field))] : []),
  ]);
  const texts = textsShown(feed, entity).map((field) => dialect.identifier(textColumn(field)));
  const positions = new Set(map.flatMap((mapping) => (mapping.kind === 'position' ? [mapping.field] : [])));
  const fields = entity.fields.flatMap(({ name }) => (positions.has(name) ? [] : [dialect.identifier(name)]));
  return `SELECT ${[recordColumn, ...fields, ...columns, ...problems, ...texts].join(', ')} FROM (${inner})`;
}
