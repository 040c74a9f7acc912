import type { Division, Rounding } from '../../model/expression.js';

const powerOfTen = (exponent: number): string => `1${'0'.repeat(exponent)}::HUGEINT`;

/** One step of a calculation, whose value can be used several times by name: the engine has no other way to name a value. */
function step(value: string, name: string, result: string): string {
  return `list_transform([${value}], lambda ${name}: ${result})[1]`;
}

/** A decimal as a whole number of its smallest unit, by its digits: no arithmetic on it could overflow. */
function units(value: string): string {
  return `CAST(replace(CAST(${value} AS VARCHAR), '.', '') AS HUGEINT)`;
}

/** By how much the quotient cut off at its last place is corrected; `_r.rest` and `_r.divisor` are never negative. */
const corrections: Readonly<Record<Rounding, string>> = {
  // not `2 * rest`, which could overflow
  'half-away': '_r.rest >= _r.divisor - _r.rest',
  'half-even':
    '_r.rest > _r.divisor - _r.rest OR (_r.rest = _r.divisor - _r.rest AND _r.quotient % 2::HUGEINT <> 0::HUGEINT)',
  floor: '_r.rest <> 0::HUGEINT AND _r.direction < 0::HUGEINT',
  ceiling: '_r.rest <> 0::HUGEINT AND _r.direction > 0::HUGEINT',
};

/**
 * Long division by 128-bit integers, since the engine's own division passes through a double. The whole part comes first
 * and only the rest is scaled, so that there is room for the rest and not for all of the dividend; what has no room fails.
 * Zero as the divisor gives null, as `//` and `%` of integers do.
 */
export function printDivision(left: string, right: string, division: Division): string {
  const { leftScale, rightScale, precision, scale, rounding } = division;
  const shift = scale + rightScale - leftScale;
  const up = powerOfTen(Math.max(0, shift));
  const divisor = shift < 0 ? `${units(right)} * ${powerOfTen(-shift)}` : units(right);
  const sides = `{'a': ${units(left)}, 'b': ${divisor}}`;
  const whole = `{'whole': _a.a // _a.b, 'part': (_a.a % _a.b) * ${up}, 'b': _a.b, 'direction': CASE WHEN (_a.a < 0) = (_a.b < 0) THEN 1::HUGEINT ELSE -1::HUGEINT END}`;
  const cut = `{'quotient': _w.whole * ${up} + _w.part // _w.b, 'rest': abs(_w.part % _w.b), 'divisor': abs(_w.b), 'direction': _w.direction}`;
  const rounded = `_r.quotient + CASE WHEN ${corrections[rounding]} THEN _r.direction ELSE 0::HUGEINT END`;
  const quotient = step(step(step(sides, '_a', whole), '_w', cut), '_r', rounded);
  // A product of decimals is one of their units, and the unit of the second is one.
  const unit = scale === 0 ? '' : ` * 0.${'0'.repeat(scale - 1)}1`;
  return `CAST(CAST(${quotient} AS DECIMAL(38,0))${unit} AS DECIMAL(${precision},${scale}))`;
}
