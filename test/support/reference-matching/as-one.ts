import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { RecordValues } from '../../../src/model/outcome.js';
import { isNumeric, tellsDay } from '../../../src/model/types.js';
import type { FieldType, Value } from '../../../src/model/types.js';
import type { Row } from './matching-rule.js';
import { commonValue, extremeOf, sumOf } from './rows.js';

/** What several rows are as one. */
export interface AsOne {
  readonly values: RecordValues;
  /** Fields whose values do not agree, and can be neither added nor ordered: null, and equal to nothing. */
  readonly mixed: ReadonlySet<string>;
}

/** Rows of one side as the one record they are judged as: numbers are added, the latest of days and instants counts. */
export function valuesAsOne(entity: Pick<EntityPlan, 'fields'>, rows: readonly Row[]): AsOne {
  const [only] = rows;
  if (only && rows.length === 1) return { values: only.values, mixed: new Set() };
  const values: Record<string, Value> = {};
  const mixed = new Set<string>();
  for (const { name, type } of entity.fields) {
    const value = valueAsOne(entity, rows, name, type);
    if (value === undefined) mixed.add(name);
    values[name] = value ?? null;
  }
  return { values, mixed };
}

function valueAsOne(
  entity: Pick<EntityPlan, 'fields'>,
  rows: readonly Row[],
  name: string,
  type: FieldType,
): Value | undefined {
  if (isNumeric(type)) return sumOf(entity, rows, name);
  if (tellsDay(type)) return extremeOf(entity, rows, name, 'greatest');
  return commonValue(rows, name);
}
