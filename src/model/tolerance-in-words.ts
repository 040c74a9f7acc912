import type { Bound, PercentBase, Tolerance } from './tolerance.js';

const bases: Readonly<Record<PercentBase, string>> = {
  baseline: '',
  counterpart: ' of the counterpart',
  larger: ' of the larger',
  smaller: ' of the smaller',
  average: ' of the average',
};

/** A tolerance as a person would read it out: `the greater of 0.05 USD and 0.5%`. */
export function toleranceInWords(tolerance: Tolerance): string {
  switch (tolerance.kind) {
    case 'bound':
      return boundInWords(tolerance.bound);
    case 'any':
      return `the greater of ${tolerance.bounds.map(boundInWords).join(' and ')}`;
    case 'all':
      return `the lesser of ${tolerance.bounds.map(boundInWords).join(' and ')}`;
    case 'sides':
      return `over ${tolerance.over ? boundInWords(tolerance.over) : 'nothing'}, under ${tolerance.under ? boundInWords(tolerance.under) : 'nothing'}`;
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
