import type { Difference, Refusal, RefusalReason, Side } from '../../../model/outcome.js';
import { count } from './words.js';

/** One phrase for each reason, so that none is ever left without words. */
const phrases: Readonly<Record<RefusalReason, (candidates: number) => string>> = {
  equal: (candidates) =>
    candidates === 1
      ? 'with 1 candidate that is as near to others'
      : `with ${candidates} candidates that are equally near`,
  duplicate: (candidates) =>
    candidates === 1 ? 'with 1 candidate that is set apart' : `with ${candidates} candidates that are set apart`,
  tie: (candidates) => `made up by several subsets of ${count(candidates, 'candidate')}`,
  overlap: () => "with candidates that are another's too",
  exhausted: (candidates) => `with too many candidates to search: ${candidates}`,
};

/** What is the matter with a record that no partner was chosen for. */
export function refusalInWords(side: Side | null, refusal: Refusal | null): string {
  return refusal === null
    ? `in ${side}, with several partners`
    : `in ${side}, ${phrases[refusal.reason](refusal.count)}`;
}

/** How many records a group has on each side; nothing for two records. */
export function membersInWords({ members }: Difference): readonly string[] {
  return members ? [`${members.baseline.count} with ${count(members.counterpart.count, 'record')}`] : [];
}
