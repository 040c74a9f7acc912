import Big from 'big.js';
import type { AggregatePlan } from '../../src/model/aggregate-plan.js';
import type { DuplicatesPlan } from '../../src/model/duplicates-plan.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { RecordValues } from '../../src/model/outcome.js';
import type { FieldType, Value } from '../../src/model/types.js';

/** A record with its place among all, which is the order of provenance. */
export interface PlacedRecord {
  readonly place: number;
  readonly values: RecordValues;
  /** Whether it contradicts another. */
  readonly conflict?: boolean;
}

export interface ReferenceSource {
  readonly entity: EntityPlan;
  readonly duplicates: DuplicatesPlan;
  readonly aggregate: AggregatePlan | null;
  readonly key: readonly string[];
  readonly amounts: readonly string[];
}

/** What a side becomes before anything is matched. */
export interface ReferenceMatchable {
  readonly counting: readonly PlacedRecord[];
  readonly apart: readonly PlacedRecord[];
  readonly removed: readonly PlacedRecord[];
  /** Groups, or the counting records themselves, by the place of their first. */
  readonly matchable: readonly (PlacedRecord & { readonly members: number })[];
}

const valueOf = (values: RecordValues, name: string): Value => values[name] ?? null;

/** Slow and plain: shares nothing with `src/compare`. */
export function matchableByReference(source: ReferenceSource, records: readonly PlacedRecord[]): ReferenceMatchable {
  const settled = settleDuplicates(source, records);
  const { aggregate } = source;
  const matchable =
    aggregate === null
      ? settled.counting.map((record) => ({ ...record, members: 1 }))
      : groupsOf(settled.counting, aggregate.by).map((group) => ({
          place: Math.min(...group.map(({ place }) => place)),
          members: group.length,
          values: aggregated(source.entity, aggregate, group),
        }));
  return { ...settled, matchable };
}

function groupsOf(records: readonly PlacedRecord[], by: readonly string[]): readonly (readonly PlacedRecord[])[] {
  const groups = new Map<string, PlacedRecord[]>();
  for (const record of records) {
    const key = JSON.stringify(by.map((name) => valueOf(record.values, name)));
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()];
}

function settleDuplicates(
  source: ReferenceSource,
  records: readonly PlacedRecord[],
): Omit<ReferenceMatchable, 'matchable'> {
  const by = source.duplicates.by ?? source.entity.identity;
  const counting: PlacedRecord[] = [];
  const apart: PlacedRecord[] = [];
  const removed: PlacedRecord[] = [];
  const isKnown = ({ values }: PlacedRecord): boolean => by.every((name) => valueOf(values, name) !== null);
  const alone = records.filter((record) => !isKnown(record)).map((record) => [record]);
  for (const group of [...groupsOf(records.filter(isKnown), by), ...alone]) {
    if (group.some(({ conflict }) => conflict === true)) apart.push(...group);
    else if (group.length === 1) counting.push(...group);
    else {
      const one = oneOf(source, by, group);
      if (one === null) apart.push(...group);
      else {
        counting.push(one);
        removed.push(...group.filter(({ place }) => place !== one.place));
      }
    }
  }
  return { counting, apart, removed };
}

/** The record that counts of a group; null: none. */
function oneOf(source: ReferenceSource, by: readonly string[], group: readonly PlacedRecord[]): PlacedRecord | null {
  const { resolve } = source.duplicates;
  if (resolve.kind === 'break') return null;
  const first = group.reduce((least, record) => (record.place < least.place ? record : least));
  if (resolve.kind === 'sum') return addedUp(source, by, group, first);
  const { type } = fieldOf(source.entity, resolve.field);
  const greatest = group
    .map(({ values }) => valueOf(values, resolve.field))
    .reduce((most, value) => (compare(type, value, most) > 0 ? value : most));
  const top = group.filter(({ values }) => compare(type, valueOf(values, resolve.field), greatest) === 0);
  const contents = new Set(
    top.map(({ values }) => JSON.stringify(source.entity.fields.map(({ name }) => valueOf(values, name)))),
  );
  return contents.size > 1 ? null : top.reduce((least, record) => (record.place < least.place ? record : least));
}

function addedUp(
  source: ReferenceSource,
  by: readonly string[],
  group: readonly PlacedRecord[],
  first: PlacedRecord,
): PlacedRecord | null {
  const { entity, aggregate, key, amounts } = source;
  const added = (aggregate?.sum ?? amounts).filter((name) => !by.includes(name));
  const column = (name: string): readonly Value[] => group.map(({ values }) => valueOf(values, name));
  const isOne = (name: string): boolean => new Set(column(name)).size === 1;
  const currencies = added.flatMap((name) => {
    const { type } = fieldOf(entity, name);
    return type.kind === 'money' ? [type.currency] : [];
  });
  if (![...(aggregate?.by ?? key), ...currencies].every(isOne)) return null;
  if (currencies.some((name) => column(name)[0] === null)) return null;
  const values = entity.fields.map(({ name, type }) => {
    if (added.includes(name)) return [name, sumOf(type, column(name))] as const;
    return [name, isOne(name) ? (column(name)[0] ?? null) : null] as const;
  });
  return { place: first.place, values: Object.fromEntries(values) };
}

function aggregated(entity: EntityPlan, aggregate: AggregatePlan, group: readonly PlacedRecord[]): RecordValues {
  const column = (name: string): readonly Value[] => group.map(({ values }) => valueOf(values, name));
  const extreme = (name: string, sign: 1 | -1): Value => {
    const { type } = fieldOf(entity, name);
    const known = column(name).filter((value) => value !== null);
    return known.length === 0
      ? null
      : known.reduce((most, value) => (compare(type, value, most) * sign > 0 ? value : most));
  };
  return Object.fromEntries([
    ...aggregate.by.map((name) => [name, column(name)[0] ?? null] as const),
    ...aggregate.sum.map((name) => [name, sumOf(fieldOf(entity, name).type, column(name))] as const),
    ...aggregate.min.map((name) => [name, extreme(name, -1)] as const),
    ...aggregate.max.map((name) => [name, extreme(name, 1)] as const),
    ...(aggregate.count === null ? [] : [[aggregate.count, String(group.length)] as const]),
  ]);
}

function fieldOf(entity: EntityPlan, name: string): EntityPlan['fields'][number] {
  const field = entity.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`No field ${name}`);
  return field;
}

function sumOf(type: FieldType, values: readonly Value[]): Value {
  const known = values.flatMap((value) => (typeof value === 'string' ? [new Big(value)] : []));
  if (known.length === 0) return null;
  return known.reduce((total, value) => total.plus(value)).toFixed('scale' in type ? type.scale : 0);
}

/** Null is the least. */
function compare(type: FieldType, left: Value, right: Value): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'money') {
    return new Big(String(left)).cmp(String(right));
  }
  return String(left) < String(right) ? -1 : 1;
}
