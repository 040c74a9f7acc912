import Big from 'big.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { FieldDifference, RecordValues, Side } from '../../src/model/outcome.js';
import type { LookupSeen } from '../../src/model/lookup-seen.js';
import type { FieldComparison } from '../../src/model/plan.js';
import type { Bound, FieldTolerance, LookupBound, PercentBase } from '../../src/model/tolerance.js';
import { toleranceInWords } from '../../src/model/tolerance-in-words.js';
import type { FieldType, Value } from '../../src/model/types.js';

/** What a field is compared with: the entities of both sides, and their values. Every amount is a Big. */
export interface ValuesOfPair {
  readonly entities: Readonly<Record<Side, Pick<EntityPlan, 'fields'>>>;
  readonly baseline: RecordValues;
  readonly counterpart: RecordValues;
  /** The row that each lookup found; null: none. */
  readonly rows?: Readonly<Record<string, RecordValues | null>>;
}

/** The type that an entity declares of a field. */
export function typeIn({ fields }: Pick<EntityPlan, 'fields'>, name: string): FieldType {
  const type = fields.find((field) => field.name === name)?.type;
  if (!type) throw new Error(`No field ${name}`);
  return type;
}

/** The currency of a money field in a record; undefined for what is no money. */
export function currencyIn(entity: Pick<EntityPlan, 'fields'>, values: RecordValues, field: string): Value | undefined {
  const type = typeIn(entity, field);
  return type.kind === 'money' ? (values[type.currency] ?? null) : undefined;
}

/** A value as something that can be subtracted: a number, or microseconds since 1970 or midnight. */
export function amountOf(type: FieldType, value: Value): Big | null {
  if (typeof value !== 'string') return null;
  if (type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'money') return new Big(value);
  if (type.kind === 'date') return new Big(Date.parse(value)).times(1000);
  if (type.kind === 'time') return microsecondsOf(`1970-01-01T${value}Z`);
  return type.kind === 'timestamp' ? microsecondsOf(value) : null;
}

function microsecondsOf(value: string): Big {
  const [, seconds, fraction] = /^(.{19})(?:\.(\d+))?Z$/.exec(value) ?? [];
  return new Big(Date.parse(`${seconds}Z`)).times(1000).plus((fraction ?? '').padEnd(6, '0'));
}

/** A field of both sides, ready to be compared. */
interface ComparedField {
  readonly baseline: Value;
  readonly counterpart: Value;
  readonly sameCurrency: boolean;
  readonly currency: Value | undefined;
  readonly amounts: readonly [Big, Big] | null;
}

function comparedField(comparison: FieldComparison, pair: ValuesOfPair): ComparedField {
  const { field, type } = comparison;
  const baseline = withoutNull(comparison, pair.baseline[field] ?? null);
  const counterpart = withoutNull(comparison, pair.counterpart[field] ?? null);
  const currency = currencyIn(pair.entities.baseline, pair.baseline, field);
  const sameCurrency = currency === currencyIn(pair.entities.counterpart, pair.counterpart, field);
  const [from, to] = [amountOf(type, baseline), amountOf(type, counterpart)];
  return { baseline, counterpart, sameCurrency, currency, amounts: from && to && [from, to] };
}

function withoutNull({ nulls }: FieldComparison, value: Value): Value {
  if (value !== null || nulls === 'differ') return value;
  return nulls === 'zero' ? '0' : '';
}

/** Whether a field of a pair is equal, or near enough, or neither. */
export function agreementIn(comparison: FieldComparison, pair: ValuesOfPair): 'equal' | 'within' | 'differs' {
  const field = comparedField(comparison, pair);
  if (isEqual(field)) return 'equal';
  return isWithin(comparison.tolerance, field, pair) ? 'within' : 'differs';
}

function isEqual({ baseline, counterpart, sameCurrency, amounts }: ComparedField): boolean {
  return sameCurrency && (amounts ? amounts[0].eq(amounts[1]) : baseline === counterpart);
}

/** What is allowed once its row is known; null: nothing. */
function known(bound: Bound | LookupBound, { rows = {} }: ValuesOfPair): Bound | null {
  if (bound.kind !== 'lookup') return bound;
  const said = rows[bound.lookup]?.[bound.column] ?? null;
  if (typeof said !== 'string') return bound.otherwise;
  return bound.unit === 'percent'
    ? { kind: 'percent', percent: said, of: bound.of }
    : { kind: 'amount', amount: said, currency: null };
}

function isWithin(tolerance: FieldTolerance | null, field: ComparedField, pair: ValuesOfPair): boolean {
  if (!tolerance || !field.sameCurrency || !field.amounts) return false;
  const [baseline, counterpart] = field.amounts;
  const allows = (written: Bound | LookupBound | null): boolean => {
    const bound = written && known(written, pair);
    return bound !== null && boundAllows(bound, field, baseline, counterpart);
  };
  if (tolerance.kind === 'bound') return allows(tolerance.bound);
  if (tolerance.kind === 'any') return tolerance.bounds.some(allows);
  if (tolerance.kind === 'all') return tolerance.bounds.every(allows);
  return tolerance.kind === 'sides' && allows(counterpart.gt(baseline) ? tolerance.over : tolerance.under);
}

function boundAllows(bound: Bound, { currency }: ComparedField, baseline: Big, counterpart: Big): boolean {
  const distance = counterpart.minus(baseline).abs();
  if (bound.kind === 'duration') return distance.lte(new Big(bound.seconds).times(1_000_000));
  if (bound.kind === 'amount')
    return (bound.currency === null || bound.currency === currency) && distance.lte(bound.amount);
  return distance.times(100).lte(new Big(bound.percent).times(baseOf(bound.of, baseline, counterpart)));
}

function baseOf(of: PercentBase, left: Big, right: Big): Big {
  const [baseline, counterpart] = [left.abs(), right.abs()];
  const [smaller, larger] = baseline.lt(counterpart) ? [baseline, counterpart] : [counterpart, baseline];
  const average = baseline.plus(counterpart).times('0.5');
  return { baseline, counterpart, smaller, larger, average }[of];
}

/** What a break says of a field of a pair that does not agree. */
export function differenceIn(comparison: FieldComparison, pair: ValuesOfPair): FieldDifference {
  const { field, tolerance } = comparison;
  return {
    field,
    baseline: pair.baseline[field] ?? null,
    counterpart: pair.counterpart[field] ?? null,
    ...distanceOf(comparison, comparedField(comparison, pair)),
    allowed: tolerance && toleranceInWords(tolerance, seenOf(pair)),
  };
}

function seenOf({ rows = {} }: ValuesOfPair): readonly LookupSeen[] {
  return Object.entries(rows).map(([name, values]) => ({ name, missing: null, row: null, values: values ?? {} }));
}

function distanceOf(
  comparison: FieldComparison,
  { amounts, sameCurrency }: ComparedField,
): { readonly delta: string | null; readonly deltaPercent: string | null } {
  if (!amounts || !sameCurrency) return { delta: null, deltaPercent: null };
  const distance = amounts[1].minus(amounts[0]);
  const isTime = ['date', 'timestamp', 'time'].includes(comparison.type.kind);
  if (isTime) return { delta: distance.times('0.000001').toFixed(), deltaPercent: null };
  const base = baseOf(percentBaseOf(comparison), ...amounts);
  return {
    delta: numberText(comparison.type, distance),
    deltaPercent: base.eq(0) ? null : percentOf(distance, base),
  };
}

/** A number as a record has it: without needless zeros, of money at least two digits after the point. */
export function numberText(type: FieldType, amount: Big): string {
  return type.kind === 'money' ? amountText(amount) : amount.toFixed();
}

/** An amount of money: at least two digits after the point. */
export function amountText(amount: Big): string {
  const [, decimals = ''] = amount.toFixed().split('.');
  return amount.toFixed(Math.max(2, decimals.length));
}

function percentOf(delta: Big, base: Big): string {
  const [numerator, denominator] = [delta.times(1_000_000), base];
  // Digit by digit with whole numbers: the quotient of 4 decimals, rounded half to even.
  const scale = 10n ** 30n;
  const [top, bottom] = [numerator, denominator].map((value) => BigInt(value.times(scale.toString()).toFixed(0)));
  if (top === undefined || bottom === undefined) throw new Error('No ratio');
  const magnitude = top < 0n ? -top : top;
  const [quotient, rest] = [magnitude / bottom, magnitude % bottom];
  const up = rest * 2n > bottom || (rest * 2n === bottom && quotient % 2n === 1n);
  const rounded = new Big((up ? quotient + 1n : quotient).toString()).times('0.0001').times(top < 0n ? -1 : 1);
  return rounded.eq(0) ? '0' : rounded.toFixed();
}

function percentBaseOf({ tolerance }: FieldComparison): PercentBase {
  if (!tolerance) return 'baseline';
  const bounds: readonly (Bound | LookupBound | null)[] =
    tolerance.kind === 'bound'
      ? [tolerance.bound]
      : tolerance.kind === 'sides'
        ? [tolerance.over, tolerance.under]
        : tolerance.bounds;
  const each = bounds.flatMap((bound) => (bound?.kind === 'lookup' ? [bound, bound.otherwise] : [bound]));
  const bases = each.map((bound) =>
    bound?.kind === 'percent' || (bound?.kind === 'lookup' && bound.unit === 'percent') ? bound.of : null,
  );
  return bases.find((of) => of !== null) ?? 'baseline';
}
