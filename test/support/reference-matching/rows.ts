import Big from 'big.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { RecordValues } from '../../../src/model/outcome.js';
import type { FieldType, Value } from '../../../src/model/types.js';
import { amountOf, numberText, typeIn } from '../reference-agreement.js';
import type { Place, Row } from './matching-rule.js';

/** The rows that have the same values of some fields, together; in the order in which they first appear. */
export function groupedBy<T>(items: readonly T[], valuesOf: (item: T) => readonly unknown[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = JSON.stringify(valuesOf(item));
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()];
}

export function byPlace(left: Place, right: Place): number {
  return left.batch - right.batch || left.payload - right.payload || left.record - right.record;
}

const placeOf = ({ members: [first] }: Row): Place => {
  if (!first) throw new Error('A row of no records');
  return first;
};

/** Rows in the order of what their first records are delivered as. */
export function inPlaces(rows: readonly Row[]): Row[] {
  return rows.toSorted((left, right) => byPlace(placeOf(left), placeOf(right)));
}

/** The members of several rows. */
export function membersOf(rows: readonly Row[]): Place[] {
  return rows.flatMap(({ members }) => members).toSorted(byPlace);
}

/** By size; texts by their bytes; false before true; null last. */
export function byValue(type: FieldType, left: Value, right: Value): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'boolean' || typeof right === 'boolean') return Number(left) - Number(right);
  const [from, to] = [amountOf(type, left), amountOf(type, right)];
  return from && to ? from.cmp(to) : Buffer.compare(Buffer.from(left), Buffer.from(right));
}

/** By all fields in their order, not by where the row comes from. */
export function byContent({ fields }: Pick<EntityPlan, 'fields'>, left: Row, right: Row): number {
  for (const { name, type } of fields) {
    const order = byValue(type, left.values[name] ?? null, right.values[name] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** By content, and what is equal by where it comes from. */
export function inContentOrder(entity: Pick<EntityPlan, 'fields'>, rows: readonly Row[]): Row[] {
  return rows.toSorted((left, right) => byContent(entity, left, right) || byPlace(placeOf(left), placeOf(right)));
}

/** The sum of a field: of what is not null; null where all are. */
export function sumOf(entity: Pick<EntityPlan, 'fields'>, rows: readonly Row[], field: string): Value {
  const type = typeIn(entity, field);
  const amounts = rows.flatMap(({ values }) => amountOf(type, values[field] ?? null) ?? []);
  if (amounts.length === 0) return null;
  return numberText(
    type,
    amounts.reduce((total, amount) => total.plus(amount), new Big(0)),
  );
}

/** The least or greatest value of a field that is not null; null where all are. */
export function extremeOf(
  entity: Pick<EntityPlan, 'fields'>,
  rows: readonly Row[],
  field: string,
  which: 'least' | 'greatest',
): Value {
  const type = typeIn(entity, field);
  const known = rows.map(({ values }) => values[field] ?? null).filter((value) => value !== null);
  const ordered = known.toSorted((left, right) => byValue(type, left, right));
  return (which === 'least' ? ordered[0] : ordered.at(-1)) ?? null;
}

/** The value that all rows have; undefined where they do not agree. Null agrees with null only. */
export function commonValue(rows: readonly Row[], field: string): Value | undefined {
  const values = new Set(rows.map((row) => row.values[field] ?? null));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Some values by the names of fields. */
export function valuesBy(names: readonly string[], valueOf: (name: string) => Value): RecordValues {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}
