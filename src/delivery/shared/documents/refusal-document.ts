import type { KeptBreak } from '../../../model/kept-break.js';
import type { Difference, Members, RecordSeen } from '../../../model/outcome.js';
import { refusalInWords } from '../../../model/refusal-in-words.js';
import type * as outputs from '../../../schema/generated/outputs.js';

/** The records of a pair of one with several; null where each side has one. */
export function groupDocument({ members }: Difference): outputs.Group | null {
  if (!members) return null;
  return { baseline: sideDocument(members.baseline), counterpart: sideDocument(members.counterpart) };
}

function sideDocument({ count, places }: Members): outputs.GroupSide {
  return { count, places: places.map(placeDocument) };
}

/** Why no partner was chosen for a record that has candidates. */
export function refusalDocument({ counterpartName, difference }: KeptBreak): outputs.Refusal | null {
  const { refusal, side, key: named } = difference;
  if (refusal === null) return null;
  const { pass, reason, count, candidates, subsets = [] } = refusal;
  const other = side === 'baseline' ? `counterpart ${counterpartName}` : 'baseline';
  return {
    pass,
    reason,
    sentence: refusalInWords(refusal, { other, key: Object.keys(named).join(', ') }),
    count,
    candidates: candidates.map(candidateDocument),
    subsets: subsets.map((subset) => ({ count: subset.count, records: subset.records.map(candidateDocument) })),
  };
}

/** A record that is not the partner of another. */
export function candidateDocument({ values, provenance }: RecordSeen): outputs.Candidate {
  return { values: { ...values }, place: placeDocument(provenance) };
}

function placeDocument({ batch, payload, record }: RecordSeen['provenance']): outputs.Place {
  return { batch, payload, record };
}
