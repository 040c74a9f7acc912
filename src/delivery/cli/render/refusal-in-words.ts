import type { Difference, Refusal, Side } from '../../../model/outcome.js';
import { count } from './words.js';

/** What is the matter with a record that no partner was chosen for. */
export function refusalInWords(side: Side | null, refusal: Refusal | null): string {
  switch (refusal?.reason) {
    case 'tie':
      return `in ${side}, made up by several subsets of ${count(refusal.count, 'candidate')}`;
    case 'overlap':
      return `in ${side}, with candidates that are another's too`;
    case 'exhausted':
      return `in ${side}, with too many candidates to search: ${refusal.count}`;
    case 'equal':
    case 'duplicate':
    case undefined:
      return `in ${side}, with several partners`;
  }
}

/** How many records a group has on each side; nothing for two records. */
export function membersInWords({ members }: Difference): readonly string[] {
  return members ? [`${members.baseline.count} with ${count(members.counterpart.count, 'record')}`] : [];
}
