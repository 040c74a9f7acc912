import { toleranceInWords } from './tolerance-in-words.js';
import { expressionInWords } from './expression-in-words.js';
import { readingInWords, similarityInWords } from './text-in-words.js';
import type { KeyPart, NearPlan, PassPlan } from './match-plan.js';

/** A pass as a person reads it: `late-posting, by store_id, gross within 0.5% of the baseline, nearest gross first, one to one`. */
export function passInWords({ name, key, near, prefer, ambiguous, cardinality, subset }: PassPlan): string {
  const parts = [
    `${name}, by ${key.map(partInWords).join(', ')}`,
    ...near.map(nearInWords),
    ...(prefer.length === 0 ? [] : [`nearest ${prefer.join(', then ')} first`]),
    cardinality.replaceAll('-', ' '),
    ...(subset === null ? [] : [`those that add up in ${subset.sum}`]),
    ...(ambiguous === 'refuse' ? [] : [ambiguous === 'first' ? 'the first of equals' : 'the nearest of equals']),
  ];
  return parts.join(', ');
}

/** What has to be equal, as a person reads it. */
export function partInWords(part: KeyPart): string {
  if (part.kind === 'expression') return `${part.name} = ${expressionInWords(part.expression)}`;
  return `${part.field}${readingInWords(part.normalize, part.equivalents)}`;
}

/** What has to be near, as a person reads it. */
export function nearInWords(near: NearPlan): string {
  switch (near.kind) {
    case 'number':
      return `${near.field} within ${toleranceInWords(near.tolerance)}`;
    case 'time':
      return near.before === near.after
        ? `${near.field} within ${durationInWords(near.after)}`
        : `${near.field} from ${durationInWords(near.before)} before to ${durationInWords(near.after)} after`;
    case 'text':
      return `${near.field} ${similarityInWords(near.similar)}${readingInWords(near.normalize)}`;
  }
}

const units = [
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
] as const;

function durationInWords(seconds: number): string {
  const [unit, size] = units.find(([, length]) => seconds % length === 0) ?? ['s', 1];
  return `${seconds / size}${unit}`;
}
