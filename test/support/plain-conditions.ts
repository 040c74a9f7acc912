import type { Facts, FactValue } from '../../src/conditions/fact-value.js';
import type { Ratio } from '../../src/model/percent.js';
import type { Comparison, Condition } from '../../src/model/condition.js';
import type { Value } from '../../src/model/types.js';

const places = 45;

/** A decimal as a whole number of 10^-45. */
function whole(text: string): bigint {
  const negative = text.startsWith('-');
  const [left = '', right = ''] = text.replace('-', '').split('.');
  const magnitude = BigInt(left + right.padEnd(places, '0'));
  return negative ? -magnitude : magnitude;
}

/** A date or an instant in microseconds. */
function microseconds(text: string): bigint {
  const fraction = /\.(\d+)/.exec(text)?.[1] ?? '';
  return (
    BigInt(Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19) || '00:00:00'}Z`)) * 1000n +
    BigInt(fraction.padEnd(6, '0').slice(0, 6))
  );
}

type Orderable = bigint | string | boolean;

/** Both as things that JavaScript itself orders. */
function comparable({ type }: Comparison, fact: FactValue, value: Value): [Orderable, Orderable] {
  const numeric = ['integer', 'decimal', 'money', 'duration'].includes(type.kind);
  if (numeric) return [whole(fact as string), whole(value as string)];
  if (type.kind === 'date' || type.kind === 'timestamp')
    return [microseconds(fact as string), microseconds(value as string)];
  if (type.kind !== 'percent') return [fact as Orderable, value as Orderable];
  const ratio = fact as Ratio;
  return [whole(ratio.numerator) * whole('1'), whole(value as string) * whole(ratio.denominator)];
}

function ordered(operator: Comparison['operator'], left: Orderable, right: Orderable): boolean {
  if (operator === 'lessThan') return left < right;
  if (operator === 'lessThanInclusive') return left <= right;
  if (operator === 'greaterThan') return left > right;
  if (operator === 'greaterThanInclusive') return left >= right;
  throw new Error(`Not an order: ${operator}`);
}

function comparisonHolds(comparison: Comparison, facts: Facts): boolean {
  const fact = facts[comparison.fact] ?? null;
  const { operator, value } = comparison;
  if (operator === 'isNull') return value ? fact === null : fact !== null;
  if (fact === null) return false;
  if (operator === 'contains') return (fact as string[]).some((name) => name === value);
  if (operator === 'doesNotContain') return (fact as string[]).every((name) => name !== value);
  const pairs = (Array.isArray(value) ? value : [value]).map((item: Value) => comparable(comparison, fact, item));
  if (operator === 'equal' || operator === 'in') return pairs.some(([left, right]) => left === right);
  if (operator === 'notEqual' || operator === 'notIn') return pairs.every(([left, right]) => left !== right);
  return pairs.every(([left, right]) => ordered(operator, left, right));
}

/** Whether a condition holds: slow, obvious, and nothing of the code under test. */
export function plainlyHolds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((child) => plainlyHolds(child, facts));
  if ('any' in condition) return condition.any.some((child) => plainlyHolds(child, facts));
  if ('not' in condition) return !plainlyHolds(condition.not, facts);
  return comparisonHolds(condition, facts);
}
