import type { Expression } from '../../model/expression.js';

/** What is wrong with an argument that must be written as a literal, and which one it is. */
interface LiteralMistake {
  readonly argument: Expression;
  readonly reason: string;
}

const longestPadding = 1000;
const longestPattern = 1000;
const mostPlaces = 18;
const lastGroup = 9;

type Check = (argument: Expression, name: string) => string | null;

function wholeNumber(what: string, most: number): Check {
  return (argument, name) => {
    if (argument.kind === 'number' && /^\d+$/.test(argument.value) && Number(argument.value) <= most) return null;
    return `${name} takes ${what} from 0 to ${most}, written as a number`;
  };
}

/** A pattern that comes from a record could not be checked before it runs. */
function pattern(argument: Expression, name: string): string | null {
  if (argument.kind === 'text' && argument.value.length <= longestPattern) return null;
  return `${name} takes a pattern of at most ${longestPattern} characters, written as a text`;
}

function replacement(argument: Expression, name: string): string | null {
  if (argument.kind === 'text' && /^(?:[^\\]|\\[\d\\])*$/.test(argument.value)) return null;
  return String.raw`${name} takes a replacement written as a text, with \0 to \9 for groups and \\ for a backslash`;
}

/** A length that comes from a record could fill the memory. */
const padding = wholeNumber('a length', longestPadding);
const places = wholeNumber('a number of decimal places', mostPlaces);

/** Which arguments of which functions must be literals, by their position from 0. */
const checks: Readonly<Record<string, Readonly<Record<number, Check>>>> = {
  lpad: { 1: padding },
  rpad: { 1: padding },
  round: { 1: places },
  round_even: { 1: places },
  regexp_matches: { 1: pattern },
  regexp_extract: { 1: pattern, 2: wholeNumber('a group', lastGroup) },
  regexp_replace: { 1: pattern, 2: replacement },
};

/**
 * The first argument of a call that is not the literal it must be, so that it is known before anything runs.
 *
 * @param first position of the first of the arguments that are given
 */
export function literalMistake(name: string, parameters: readonly Expression[], first: number): LiteralMistake | null {
  for (const [position, check] of Object.entries(checks[name] ?? {})) {
    const argument = parameters[Number(position) - first];
    const reason = argument === undefined ? null : check(argument, name);
    if (argument !== undefined && reason !== null) return { argument, reason };
  }
  return null;
}

/** A pattern that a call was given, and the highest group of it that the call speaks of. */
export interface UsedPattern {
  readonly node: Expression;
  readonly pattern: string;
  readonly groups: number;
}

/** The pattern of a call, whose literals have been checked; null for a call without one. */
export function patternOf(node: Expression): UsedPattern | null {
  if (node.kind !== 'call' || !node.name.startsWith('regexp_')) return null;
  const [, written, third] = node.arguments;
  if (written?.kind !== 'text') return null;
  return { node: written, pattern: written.value, groups: groupsIn(third) };
}

function groupsIn(argument: Expression | undefined): number {
  if (argument?.kind === 'number') return Number(argument.value);
  if (argument?.kind !== 'text') return 0;
  return Math.max(0, ...Array.from(argument.value.matchAll(/\\(\d|\\)/g), ([, digit]) => Number(digit) || 0));
}
