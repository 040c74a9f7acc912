import { nearest } from '../../base/suggestion.js';
import type { Constant } from '../../model/plan.js';
import type { TextRange } from './node-places.js';

/** A `${…}` within an expression, and what to write instead; null when there is nothing. */
export interface Interpolation {
  readonly written: string;
  readonly instead: string | null;
  readonly within: TextRange;
}

/**
 * The first `${…}` of an expression's text, also within a literal: an expression takes values as values, never as text
 * that is put into it, so that no value can change what the expression means.
 */
export function findInterpolation(text: string, constants: ReadonlyMap<string, Constant>): Interpolation | null {
  const match = /\$\{([^}]*)\}?/.exec(text);
  if (!match) return null;
  const [written, inner = ''] = match;
  return {
    written,
    instead: insteadOf(inner.trim(), constants),
    within: { start: match.index, end: match.index + written.length },
  };
}

function insteadOf(name: string, constants: ReadonlyMap<string, Constant>): string | null {
  if (constants.has(name)) return name;
  if (constants.has(`${name}.name`)) return `${name}.name`;
  const likely = nearest(name, [...constants.keys()]);
  return likely ?? (name.startsWith('param.') ? name : null);
}
