import type { DuplicatesPlan } from './duplicates-plan.js';

/** What becomes of records that are the same, as a person reads it: `equal in number: the one with the greatest updated_at counts`. */
export function duplicatesInWords({ by, resolve }: DuplicatesPlan): string {
  return `equal in ${by === null ? 'their identity' : by.join(', ')}: ${resolutionInWords(resolve)}`;
}

function resolutionInWords(resolve: DuplicatesPlan['resolve']): string {
  switch (resolve.kind) {
    case 'break':
      return 'none of them counts, each is a duplicate';
    case 'sum':
      return 'they count as one, with the sum of their amounts';
    case 'latest':
      return `the one with the greatest ${resolve.field} counts`;
  }
}
