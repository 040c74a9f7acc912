import Big from 'big.js';
import type { NearPlan, Similarity } from './match-plan.js';
import { toleranceInWords } from './tolerance-in-words.js';

/** How far two values are apart. */
export interface Apart {
  /** counterpart − baseline, of times in seconds; null where there is nothing to measure. */
  readonly delta: string | null;
  /** Of texts: characters, or millionths by which they are not the same; null where it was not measured. */
  readonly texts: number | null;
}

/** Why a field is not near: `business_date is 3 days after, 2 days are allowed`. */
export function tooFarInWords(near: NearPlan, apart: Apart): string {
  const { field } = near;
  switch (near.kind) {
    case 'time': {
      if (apart.delta === null) return `${field} has no value on one side`;
      const bound = apart.delta.startsWith('-') ? near.before : near.after;
      return `${field} is ${timeApart(apart.delta)}, ${boundInWords(bound)}`;
    }
    case 'number': {
      const allowed = toleranceInWords(near.tolerance);
      if (apart.delta === null) return `${field} has nothing to measure, ${allowed} is allowed`;
      return `${field} is ${numberApart(apart.delta)}, beyond ${allowed}`;
    }
    case 'text':
      if (apart.texts === null)
        return `${field} has nothing to measure, ${similarityInWords(near.similar)} is asked for`;
      return `${field} is ${textApart(near.similar, apart.texts)}, ${similarityInWords(near.similar)} is asked for`;
  }
}

/** How near a field is: `business_date 1 day after (0 seconds before to 2 days after)`. */
export function nearEnoughInWords(near: NearPlan, { delta }: Pick<Apart, 'delta'>): string {
  const { field } = near;
  switch (near.kind) {
    case 'time': {
      return delta === null ? field : `${field} ${timeApart(delta)} (${windowInWords(near)})`;
    }
    case 'number':
      return delta === null ? field : `${field} ${numberApart(delta)} (within ${toleranceInWords(near.tolerance)})`;
    case 'text':
      return `${field} similar (${similarityInWords(near.similar)})`;
  }
}

/** `0 to 2 days after`, `1 day before to 2 days after`. */
function windowInWords({ before, after }: { readonly before: number; readonly after: number }): string {
  const [earliest, latest] = [before, after].map((seconds) => durationInWords(String(seconds)));
  if (before === 0) return `0 to ${latest} after`;
  return after === 0 ? `0 to ${earliest} before` : `${earliest} before to ${latest} after`;
}

function timeApart(delta: string): string {
  const seconds = new Big(delta);
  if (seconds.eq(0)) return 'the same';
  return `${durationInWords(seconds.abs().toFixed())} ${seconds.gt(0) ? 'after' : 'before'}`;
}

function numberApart(delta: string): string {
  const number = new Big(delta);
  return number.eq(0) ? 'the same' : `${number.abs().toFixed()} ${number.gt(0) ? 'more' : 'less'}`;
}

function textApart({ kind }: Similarity, apart: number): string {
  if (kind === 'levenshtein') return `${apart} ${apart === 1 ? 'character' : 'characters'} apart`;
  return `${percentOf(new Big(1_000_000).minus(apart).div(1_000_000))} similar`;
}

function similarityInWords(similar: Similarity): string {
  return similar.kind === 'levenshtein'
    ? `at most ${similar.atMost} apart`
    : `at least ${percentOf(new Big(similar.atLeast))} similar`;
}

function percentOf(ratio: Big): string {
  return `${ratio.times(100).round(2).toString()}%`;
}

function boundInWords(seconds: number): string {
  const duration = durationInWords(String(seconds));
  if (seconds === 0) return 'none is allowed';
  return `${duration} ${duration.startsWith('1 ') ? 'is' : 'are'} allowed`;
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** `2 days`, `1 hour`, `0.5 seconds`, from seconds as decimal text; in the largest unit that divides it. */
function durationInWords(text: string): string {
  const seconds = new Big(text);
  const [unit, size] =
    units.find(([, length]) => seconds.gt(0) && seconds.mod(length).eq(0)) ?? (['second', 1] as const);
  const count = seconds.div(size).toFixed();
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}
