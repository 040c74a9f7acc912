import Big from 'big.js';
import { instantSeconds } from '../base/instant.js';
import type { AdjustedSides } from './adjust-plan.js';
import type { RecordSeen } from './outcome.js';
import type { Ratio } from './percent.js';
import type { EntityPlan } from './entity-plan.js';
import type { FieldComparison } from './plan.js';
import { boundsOf } from './tolerance.js';
import type { FieldTolerance, PercentBase } from './tolerance.js';
import type { Value } from './types.js';
import { isNumeric, isTemporal } from './types.js';

/** Two values of a pair as exact numbers; instants, dates and times of day in seconds. */
interface Amounts {
  readonly baseline: Big;
  readonly counterpart: Big;
}

/** One side of a difference: its record, if it has one, and what such a record is. */
export interface JudgedSide {
  readonly record: RecordSeen | null;
  readonly entity: Pick<EntityPlan, 'fields'>;
}

/** Both sides of a difference. */
export interface JudgedSides {
  readonly baseline: JudgedSide;
  readonly counterpart: JudgedSide;
  /** What values were brought to like by; absent: nothing was. */
  readonly adjusted?: AdjustedSides | undefined;
}

/**
 * counterpart − baseline as exact decimal text, of dates, instants and times of day in seconds; null for a lone record, when a value is
 * missing (unless null is zero here), for money of different currencies, and for values that have no distance.
 */
export function deltaOf(sides: JudgedSides, comparison: FieldComparison): string | null {
  const amounts = amountsOf(sides, comparison);
  return amounts && amounts.counterpart.minus(amounts.baseline).toFixed();
}

/** The delta in percent of the base that the field's tolerance names, exactly; null without a delta or with a base of 0. */
export function deltaPercentOf(sides: JudgedSides, comparison: FieldComparison): Ratio | null {
  const amounts = isNumeric(comparison.type) ? amountsOf(sides, comparison) : null;
  if (!amounts) return null;
  const base = baseMagnitude(amounts, percentBaseOf(comparison.tolerance));
  if (base.eq(0)) return null;
  const numerator = amounts.counterpart.minus(amounts.baseline).times(100);
  return { numerator: numerator.toFixed(), denominator: base.toFixed() };
}

function amountsOf(sides: JudgedSides, comparison: FieldComparison): Amounts | null {
  if (!isNumeric(comparison.type) && !isTemporal(comparison.type)) return null;
  if (!sides.baseline.record || !sides.counterpart.record) return null;
  if (currencyOf(sides.baseline, comparison) !== currencyOf(sides.counterpart, comparison)) return null;
  if (isUnknown(sides, 'baseline', comparison) || isUnknown(sides, 'counterpart', comparison)) return null;
  const baseline = amountOf(comparedValue(sides, 'baseline', comparison), comparison);
  const counterpart = amountOf(comparedValue(sides, 'counterpart', comparison), comparison);
  return baseline && counterpart && { baseline, counterpart };
}

/** A value as it is compared: as delivered, unless something was done to it before. */
function comparedValue(sides: JudgedSides, side: keyof AdjustedSides, { field }: FieldComparison): Value {
  const adjusted = sides.adjusted?.[side][field];
  return adjusted ? adjusted.compared : valueOf(sides[side], field);
}

/** Whether a value was delivered, and nobody can tell what it is compared as, or in the currency that it is compared in. */
function isUnknown(sides: JudgedSides, side: keyof AdjustedSides, comparison: FieldComparison): boolean {
  if (sides[side].record?.converted?.amounts[comparison.field]?.amount === null) return true;
  const isDelivered = valueOf(sides[side], comparison.field) !== null;
  return isDelivered && sides.adjusted?.[side][comparison.field]?.compared === null;
}

/** The currency of a money field; each side's entity names the field that holds it. */
function currencyOf(side: JudgedSide, { field }: FieldComparison): Value {
  const type = side.entity.fields.find(({ name }) => name === field)?.type;
  return type?.kind === 'money' ? valueOf(side, type.currency) : null;
}

function amountOf(value: Value, { type, nulls }: FieldComparison): Big | null {
  const missing = isNumeric(type) && nulls === 'zero' ? '0' : null;
  const text = value ?? missing;
  if (typeof text !== 'string') return null;
  return isTemporal(type) ? instantSeconds(text) : new Big(text);
}

/** As it is compared: money and its currency as they were converted to, where they were. */
function valueOf({ record }: JudgedSide, field: string): Value {
  const converted = record?.converted;
  if (converted) {
    const amounts = Object.entries(converted.amounts);
    const own = amounts.find(([name, { currency }]) => name === field || currency === field);
    if (own) return own[0] === field ? own[1].amount : converted.to;
  }
  return record && Object.hasOwn(record.values, field) ? (record.values[field] ?? null) : null;
}

/** All percentages of a tolerance are of the same. */
function percentBaseOf(tolerance: FieldTolerance | null): PercentBase {
  const bases = boundsOf(tolerance).flatMap((bound) => {
    return bound.kind === 'percent' || (bound.kind === 'lookup' && bound.unit === 'percent') ? [bound.of] : [];
  });
  return bases[0] ?? 'baseline';
}

function baseMagnitude(amounts: Amounts, of: PercentBase): Big {
  const baseline = amounts.baseline.abs();
  const counterpart = amounts.counterpart.abs();
  switch (of) {
    case 'baseline':
      return baseline;
    case 'counterpart':
      return counterpart;
    case 'larger':
      return baseline.gt(counterpart) ? baseline : counterpart;
    case 'smaller':
      return baseline.lt(counterpart) ? baseline : counterpart;
    case 'average':
      return baseline.plus(counterpart).times('0.5');
  }
}
