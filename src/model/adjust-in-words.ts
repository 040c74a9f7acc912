import type { AdjustedSides, AdjustPlan, RoundPlan } from './adjust-plan.js';
import { expressionInWords } from './expression-in-words.js';

/** A step as a person reads it: `vat: rate of channel becomes adjusted.rate / (1 + lookups.vat.rate)`. */
export function adjustInWords({ name, side, field, when, becomes }: AdjustPlan, counterpart: string): string {
  const of = side === 'baseline' ? side : counterpart;
  const asked = when === null ? '' : ` where ${expressionInWords(when)}`;
  return `${name}: ${field} of ${of} becomes ${expressionInWords(becomes)}${asked}`;
}

/** How values are rounded: `rounded half-even to the minor unit`. */
export function roundInWords({ to, mode }: RoundPlan): string {
  const digits = to === 'minor' ? 'the minor unit' : `${to} digit${to === 1 ? '' : 's'}`;
  return `rounded ${mode} to ${digits}`;
}

/** A value of one side, and what it was brought to. */
export interface BroughtValue {
  readonly side: keyof AdjustedSides;
  readonly field: string;
  readonly steps: readonly { readonly name: string; readonly amount: string | null }[];
  readonly compared: string | null;
}

/** All values that were brought to like, the baseline's first; none where nothing is. */
export function broughtValues(adjusted: AdjustedSides | undefined): readonly BroughtValue[] {
  if (!adjusted) return [];
  return (['baseline', 'counterpart'] as const).flatMap((side) =>
    Object.entries(adjusted[side]).map(([field, value]) => ({ side, field, ...value })),
  );
}
