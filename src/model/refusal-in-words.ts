import type { Refusal, RefusalReason } from './outcome.js';

/** What a refusal is told with: the other side as it is called, and the fields that differences are named by. */
interface Told {
  readonly other: string;
  readonly key: string;
}

/** One sentence for each reason, so that none is ever left without words. */
const sentences: Readonly<Record<RefusalReason, (refusal: Refusal, told: Told) => string>> = {
  equal: ({ pass, count }, { other }) => {
    const where = pass === null ? '' : ` in pass ${pass}`;
    return count === 1
      ? `A record of the ${other} is as near to others as to this one${where}: it is not chosen.`
      : `${count} records of the ${other} are equally near${where}: none of them is chosen.`;
  },
  duplicate: ({ count }, { other, key }) =>
    count === 1
      ? `The record of the ${other} with the same ${key} is set apart, because another is the same: it is not chosen.`
      : `${count} records of the ${other} with the same ${key} are set apart, because they are the same: none of them is chosen.`,
  overlap: (_, { other }) =>
    `What it would be paired with in the ${other} belongs to another as well: neither gets it.`,
  tie: (_, { other }) => `Several subsets of its candidates in the ${other} make it up: none of them is chosen.`,
  exhausted: (_, { other }) => `It has too many candidates in the ${other} to say which of them make it up.`,
};

/** Why none of some candidates was chosen, as a sentence. */
export function refusalInWords(refusal: Refusal, told: Told): string {
  return sentences[refusal.reason](refusal, told);
}
