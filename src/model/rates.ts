import { addBusinessDays } from './calendar.js';
import type { CalendarPlan } from './calendar-plan.js';
import type { ConvertPlan } from './convert-plan.js';
import { addDays } from './date-range.js';
import type { RateSaid } from './converted-seen.js';
import type { Rate } from './rates-plan.js';

/** On which days amounts of a currency are multiplied and divided by which whole numbers, to be those of another. */
export interface ConversionRate extends RateSaid {
  readonly currency: string;
  /** The first and the last day on which it is used, inclusive. */
  readonly from: string;
  readonly until: string;
  readonly multiply: bigint;
  readonly divide: bigint;
}

interface Leg {
  readonly path: 'direct' | 'inverse';
  readonly rate: string;
}

/** The rates of one day: `from`, then `to`. */
type RatesOfDay = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The rates to a currency, of every other that has one: on each day its own rate, else the inverse of the other direction, else the product
 * over the base, both of that day. Each holds until the day before the next one, and no longer than it may be old.
 *
 * @param rates in any order; no two of one day and the same two currencies in the same direction.
 */
export function ratesTo(
  rates: Iterable<Rate>,
  { to, maxAge }: Pick<ConvertPlan, 'to' | 'maxAge'>,
  { base, calendar }: { readonly base: string | null; readonly calendar: CalendarPlan },
): readonly ConversionRate[] {
  const days = byDay(rates);
  const found: ConversionRate[] = [];
  const next = new Map<string, string>();
  for (const day of [...days.keys()].toSorted().toReversed()) {
    const ofDay = days.get(day) ?? new Map<string, ReadonlyMap<string, string>>();
    const oldest = maxAge.unit === 'd' ? addDays(day, maxAge.count) : addBusinessDays(calendar, day, maxAge.count);
    for (const currency of currenciesOf(ofDay)) {
      const factor = currency === to ? null : factorOf(ofDay, currency, to, base);
      if (!factor) continue;
      const following = next.get(currency);
      const last = following === undefined ? oldest : addDays(following, -1);
      found.push({ currency, day, from: day, until: last < oldest ? last : oldest, ...factor });
      next.set(currency, day);
    }
  }
  return found.toReversed();
}

function byDay(rates: Iterable<Rate>): ReadonlyMap<string, RatesOfDay> {
  const days = new Map<string, Map<string, Map<string, string>>>();
  for (const { day, from, to, rate } of rates) {
    const ofDay = days.get(day) ?? new Map<string, Map<string, string>>();
    const ofCurrency = ofDay.get(from) ?? new Map<string, string>();
    days.set(day, ofDay.set(from, ofCurrency.set(to, rate)));
  }
  return days;
}

function currenciesOf(rates: RatesOfDay): ReadonlySet<string> {
  return new Set([...rates].flatMap(([from, others]) => [from, ...others.keys()]));
}

type Factor = Pick<ConversionRate, 'path' | 'rate' | 'multiply' | 'divide'>;

function factorOf(rates: RatesOfDay, from: string, to: string, base: string | null): Factor | null {
  const leg = legOf(rates, from, to);
  if (leg) return product([leg], leg.path);
  if (base === null || base === from || base === to) return null;
  const [first, second] = [legOf(rates, from, base), legOf(rates, base, to)];
  return first && second && product([first, second], 'cross');
}

function legOf(rates: RatesOfDay, from: string, to: string): Leg | null {
  const direct = rates.get(from)?.get(to);
  if (direct !== undefined) return { path: 'direct', rate: direct };
  const inverse = rates.get(to)?.get(from);
  return inverse === undefined ? null : { path: 'inverse', rate: inverse };
}

function product(legs: readonly Leg[], path: Factor['path']): Factor {
  const multiplied = legs.flatMap((leg) => (leg.path === 'direct' ? [leg.rate] : []));
  const divided = legs.flatMap((leg) => (leg.path === 'inverse' ? [leg.rate] : []));
  const rate = [multiplied.join(' × ') || '1', ...divided].join(' / ');
  const [over, under] = [unitsOf(multiplied), unitsOf(divided)];
  const [multiply, divide] = [over.units * under.unit, under.units * over.unit];
  const common = greatestDivisor(multiply, divide);
  return { path, rate, multiply: multiply / common, divide: divide / common };
}

/** A product of decimals as a whole number of a unit: it is `units / unit`. */
function unitsOf(decimals: readonly string[]): { readonly units: bigint; readonly unit: bigint } {
  let [units, unit] = [1n, 1n];
  for (const decimal of decimals) {
    const [whole = '', fraction = ''] = decimal.split('.');
    units *= BigInt(`${whole}${fraction}`);
    unit *= 10n ** BigInt(fraction.length);
  }
  return { units, unit };
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** A rate on one of the days on which it is used. */
export interface RateOnDay extends ConversionRate {
  readonly on: string;
}

/**
 * The rates that are used on some days.
 *
 * @param days in their order, each once.
 */
export function ratesOn(rates: readonly ConversionRate[], days: readonly string[]): readonly RateOnDay[] {
  return rates.flatMap((rate) => {
    const first = days.findIndex((day) => day >= rate.from);
    if (first === -1) return [];
    const beyond = days.findIndex((day) => day > rate.until);
    return days.slice(first, beyond === -1 ? days.length : beyond).map((on) => ({ ...rate, on }));
  });
}
