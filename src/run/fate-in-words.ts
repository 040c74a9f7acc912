import type { Fate } from './explain-fate.js';

type Words = { readonly [Kind in Fate['kind']]: (fate: Extract<Fate, { readonly kind: Kind }>) => string };

const outcomes = {
  mismatch: 'paired with another record, from which it differs',
  missing: 'without a partner as well',
  duplicate: 'set apart as a duplicate',
  ambiguous: 'not chosen, because others are as near',
  blocked: 'waiting for a record that is set aside',
} as const;

/** One sentence for whatever became of a candidate. */
const words: Words = {
  break: ({ id, outcome }) => `It is ${outcomes[outcome]}: break ${id}.`,
  paired: ({ with: partner }) =>
    partner === null
      ? 'It is paired with another record.'
      : `It is paired with record ${partner.record.provenance.record} of batch ${partner.record.provenance.batch}, which agrees with it by ${partner.pass}.`,
  waits: () => 'It is no break: it waits for a record that is set aside, or is paired with another.',
  'not-asked-for': () =>
    'It is no break: it is paired with another record, or is alone on a side of which that is not judged.',
  'not-judged': () =>
    'It is no break: it is paired with another record, or waits for a partner that is not due, or whose feed has not arrived.',
  apart: () => 'It is set apart as a duplicate.',
  superseded: () => 'It does not count: a later version or delivery replaces it.',
  deduplicated: () => 'It does not count: it is equal to one that does.',
  deleted: () => 'It does not count: it is deleted.',
  reversed: () => 'It does not count: it is reversed.',
  otherDays: () => 'It is not judged: its delivery day is another one.',
  scope: () => 'It is not judged: it is of another day than the run.',
  where: () => 'It is not judged: the filter of the rule leaves it out.',
  'superseded-run': () => 'A later run judged it again.',
};

/** What became of a candidate, as a sentence. */
export function fateInWords(fate: Fate): string {
  return (words[fate.kind] as (told: Fate) => string)(fate);
}
