import type { Dialect } from '../engine/dialect.js';
import { plainWriting } from '../model/map-plan.js';
import type { FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { CrosswalkPlan } from '../model/reference-plan.js';
import { textColumn } from './problem-column.js';
import { readValue } from './read-value.js';

export type CrosswalkMapping = Extract<FieldMapping, { kind: 'crosswalk' }>;

/** A crosswalk as a table of the engine, for one field: `_key0`, `_key1` …, `_value`, and `_from` and `_to` if dated. */
export interface LoadedCrosswalk {
  readonly table: string;
  readonly reference: CrosswalkPlan;
}

/** By the field that is filled with it. */
export type LoadedCrosswalks = ReadonlyMap<string, LoadedCrosswalk>;

/** The column that says what was looked up: a JSON array of the texts of the key, and of the record's day if it has one. */
export const lookupColumn = (field: string): string => `_lookup_${field}`;

const foundColumn = (field: string): string => `_found_${field}`;

/** A field that is looked up, with all that its columns are made of. */
interface Lookup {
  readonly field: FieldPlan;
  readonly mapping: CrosswalkMapping;
  /** The texts of the key, each null where there is none. */
  readonly keys: readonly string[];
  readonly crosswalk: LoadedCrosswalk;
}

/**
 * Looks fields up: every record keeps its one row, because no key of a crosswalk holds twice on a day. The order of
 * records may be lost; they are numbered before.
 *
 * Adds for each field its value, `_problem_FIELD` and `_lookup_FIELD`.
 */
export function crosswalkLayer(
  dialect: Dialect,
  fields: readonly FieldPlan[],
  map: readonly FieldMapping[],
  crosswalks: LoadedCrosswalks,
  { raw, problem, inner }: { raw: (name: string) => string; problem: (field: string) => string; inner: string },
): string {
  const lookups = map.flatMap((mapping) => (mapping.kind === 'crosswalk' ? [lookupOf(mapping)] : []));
  if (lookups.length === 0) return inner;
  const joins = lookups.map((lookup, index) => printJoin(dialect, lookup, `k${index}`));
  const found = lookups.flatMap(({ field: { name }, mapping, keys }, index) => {
    const day =
      mapping.asOf === null ? [] : [dialect.canonicalText({ kind: 'date' }, dialect.identifier(mapping.asOf))];
    return [
      `k${index}._value AS ${dialect.identifier(foundColumn(name))}`,
      `${dialect.jsonTexts([...keys, ...day])} AS ${dialect.identifier(lookupColumn(name))}`,
    ];
  });
  const joined = `SELECT t.*, ${found.join(', ')} FROM (${inner}) t ${joins.join(' ')}`;
  const texts = lookups.map(({ field: { name, normalize } }) => {
    return `${dialect.normalizedText(normalize, dialect.identifier(foundColumn(name)))} AS ${dialect.identifier(textColumn(name))}`;
  });
  const columns = lookups.flatMap((lookup) => valueColumns(dialect, lookup, problem(lookup.field.name)));
  return `SELECT *, ${columns.join(', ')} FROM (SELECT *, ${texts.join(', ')} FROM (${joined}))`;

  function lookupOf(mapping: CrosswalkMapping): Lookup {
    const field = fields.find(({ name }) => name === mapping.field);
    const crosswalk = crosswalks.get(mapping.field);
    if (!field || !crosswalk) throw new Error(`No crosswalk was loaded for ${mapping.field}`);
    const keys = crosswalk.reference.key.map(({ normalize }, index) =>
      dialect.normalizedText(normalize, raw(mapping.columns[index] ?? '')),
    );
    return { field, mapping, keys, crosswalk };
  }
}

function printJoin(dialect: Dialect, { mapping, keys, crosswalk }: Lookup, alias: string): string {
  const equal = keys.map((key, index) => `${key} = ${alias}._key${index}`);
  const day =
    mapping.asOf === null ? [] : [`${dialect.identifier(mapping.asOf)} BETWEEN ${alias}._from AND ${alias}._to`];
  return `LEFT JOIN ${crosswalk.table} ${alias} ON ${[...equal, ...day].join(' AND ')}`;
}

/** A record without any part of a key has no value, as with an empty column; one whose key is not there is refused. */
function valueColumns(dialect: Dialect, { field, keys }: Lookup, problemColumn: string): readonly string[] {
  const text = dialect.identifier(textColumn(field.name));
  const found = dialect.identifier(foundColumn(field.name));
  const fallback =
    field.default === null ? `CAST(NULL AS ${dialect.typeOf(field.type)})` : dialect.literal(field.type, field.default);
  const absent = field.required && field.default === null ? `'missing'` : 'NULL';
  const { valid, value } = readValue(dialect, field.type, plainWriting, text);
  const read = `CASE WHEN ${valid} THEN ${value} END`;
  const problem = [
    `WHEN ${found} IS NULL AND (${keys.map((key) => `${key} IS NOT NULL`).join(' OR ')}) THEN 'unknown-key'`,
    `WHEN ${text} IS NULL THEN ${absent}`,
    `WHEN ${read} IS NULL THEN 'malformed'`,
  ];
  return [
    `CASE WHEN ${text} IS NULL THEN ${fallback} ELSE ${read} END AS ${dialect.identifier(field.name)}`,
    `CASE ${problem.join(' ')} END AS ${dialect.identifier(problemColumn)}`,
  ];
}
