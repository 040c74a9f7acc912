import type { Cause } from '../../../model/cause.js';
import { acceptPairs } from './accept-pairs.js';
import { addEntries } from './add-entries.js';
import { correctCrosswalk } from './correct-crosswalk.js';
import { fetchAgain, holdRepeated } from './deliver-again.js';
import { leaveOut } from './leave-out.js';
import type { FoundIn, Proposal, Refusal } from './proposal.js';
import { readOtherwise } from './read-otherwise.js';

/**
 * What to do so that a cause is gone, the best first: how the records of the counterpart that it is about are read; rows of a
 * crosswalk; which records of a side are judged; where no field tells the records, what is accepted for a while; and what to type where
 * the configuration is right. Whether the workspace validates with it has yet to be seen.
 */
export function proposeChange(cause: Cause, found: FoundIn): readonly (Proposal | Refusal)[] {
  switch (cause.kind) {
    case 'missing-entry':
      return [addEntries(cause, found)];
    case 'absent-part':
      return [fetchAgain(cause, found)];
    case 'repeated-file':
      return [holdRepeated(cause, found)];
    case 'absent-value':
      return [leaveOut(cause, found)];
    case 'code':
    case 'ratio':
    case 'sign':
    case 'units':
    case 'offset':
    case 'swapped': {
      const first = (cause.kind === 'code' ? correctCrosswalk(cause, found) : null) ?? readOtherwise(cause, found);
      const because = first.kind === 'refusal' ? first.reason : 'the workspace does not validate where it is corrected';
      return [first, acceptPairs(cause, found, because)];
    }
  }
}
