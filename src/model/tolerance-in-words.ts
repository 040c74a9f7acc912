import type { LookupSeen } from './lookup-seen.js';
import type { Bound, FieldTolerance, LookupBound, PercentBase } from './tolerance.js';

const bases: Readonly<Record<PercentBase, string>> = {
  baseline: '',
  counterpart: ' of the counterpart',
  larger: ' of the larger',
  smaller: ' of the smaller',
  average: ' of the average',
};

/**
 * A tolerance as a person would read it out: `the greater of 0.05 USD and 0.5%`.
 *
 * @param seen what was looked up for a pair, whose values it then tells: `1.5% (parity.margin)`; absent: it tells the names.
 */
export function toleranceInWords(tolerance: FieldTolerance, seen: readonly LookupSeen[] | null = null): string {
  const words = (bound: Bound | LookupBound): string =>
    bound.kind === 'lookup' ? lookupInWords(bound, seen) : boundInWords(bound);
  switch (tolerance.kind) {
    case 'bound':
      return words(tolerance.bound);
    case 'any':
      return `the greater of ${tolerance.bounds.map(words).join(' and ')}`;
    case 'all':
      return `the lesser of ${tolerance.bounds.map(words).join(' and ')}`;
    case 'sides':
      return `over ${tolerance.over ? words(tolerance.over) : 'nothing'}, under ${tolerance.under ? words(tolerance.under) : 'nothing'}`;
  }
}

function boundInWords(bound: Bound): string {
  switch (bound.kind) {
    case 'amount':
      return bound.currency === null ? bound.amount : `${bound.amount} ${bound.currency}`;
    case 'percent':
      return `${bound.percent}%${bases[bound.of]}`;
    case 'duration':
      return durationInWords(bound.seconds);
  }
}

function lookupInWords(bound: LookupBound, seen: readonly LookupSeen[] | null): string {
  const { lookup, column, unit, of, otherwise } = bound;
  const name = `${lookup}.${column}`;
  const sign = unit === 'percent' ? `%${bases[of]}` : '';
  if (seen === null) {
    const percent = unit === 'percent' ? ` in ${sign}` : '';
    return `${name}${percent}${otherwise === null ? '' : ` (else ${boundInWords(otherwise)})`}`;
  }
  const value = seen.find((candidate) => candidate.name === lookup)?.values[column] ?? null;
  if (typeof value === 'string') return `${value}${sign} (${name})`;
  return `${otherwise === null ? 'nothing' : boundInWords(otherwise)} (${name} says nothing)`;
}

const units: readonly (readonly [seconds: number, unit: string])[] = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'm'],
  [1, 's'],
];

function durationInWords(seconds: number): string {
  const [size, unit] = units.find(([unitSeconds]) => seconds > 0 && seconds % unitSeconds === 0) ?? [1, 's'];
  return `${seconds / size}${unit}`;
}
