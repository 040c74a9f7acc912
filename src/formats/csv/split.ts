import type { RecordProblem } from '../../plugin/format.js';

/** How a value is written: bare, between quotes, or between quotes with doubled quotes inside. */
export const bare = 0;
export const quoted = 1;
export const quotedWithEscapes = 2;

/**
 * What stands at the head of some bytes: a record, or blank lines. `end` is exclusive and includes the line end,
 * `contentEnd` does not; -1 is an end that is not in sight because the line is longer than the limit.
 */
export type Split =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'blank'; readonly end: number; readonly lineEnds: number }
  | {
      readonly kind: 'record';
      readonly end: number;
      readonly contentEnd: number;
      /** Line ends among its bytes, its own included. */
      readonly lineEnds: number;
      /** Start, end and way of writing of every field, flat. */
      readonly bounds: readonly number[];
      readonly problem: RecordProblem | null;
    };
