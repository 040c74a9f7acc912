import Big from 'big.js';
import type { Normalizer } from './entity-plan.js';
import type { Similarity } from './match-plan.js';

/** How texts are read before they are compared: ` (upper, "." to "")`; nothing where they are taken as they are. */
export function readingInWords(normalize: readonly Normalizer[], equivalents: string | null = null): string {
  const steps = normalize.map((step) => {
    if (typeof step === 'string') return step;
    const [from, to] = step.replace.map((text) => JSON.stringify(text));
    return `${from} to ${to}`;
  });
  const all = [...steps, ...(equivalents === null ? [] : [`equivalents of ${equivalents}`])];
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

/** How much alike texts must be: `at most 2 edits apart`, `at least 92% alike`. */
export function similarityInWords(similar: Similarity): string {
  if (similar.kind === 'jaro-winkler') return `at least ${new Big(similar.atLeast).times(100).toFixed()}% alike`;
  return `at most ${similar.atMost} ${similar.atMost === 1 ? 'edit' : 'edits'} apart`;
}
