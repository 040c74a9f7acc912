import type Big from 'big.js';
import type { Outcome, RecordValues, Timing } from '../../src/model/outcome.js';

/** What is known of a difference when it is judged; what is not known is null. */
export interface PlainFacts {
  readonly outcome: Outcome;
  readonly timing: Timing;
  /** Of the compared amount, after all that brings it to like. */
  readonly delta: Big | null;
  /** What the amount of the baseline was compared as. */
  readonly base: Big | null;
  readonly differences: readonly string[];
  readonly baseline: RecordValues | null;
}

/** A classify rule: as it is written, when it holds, and what it says. */
export interface PlainVerdict {
  readonly yaml: string;
  readonly holds: (facts: PlainFacts) => boolean;
  /** Kind, tier, and category or reason. */
  readonly says: string;
}

function breakOf(name: string, tier: number, condition: string, holds: PlainVerdict['holds']): PlainVerdict {
  const event = `{ type: break, params: { tier: ${tier}, category: ${name} } }`;
  return {
    yaml: `{ name: ${name}, conditions: { all: [${condition}] }, event: ${event} }`,
    holds,
    says: `break ${tier} ${name}`,
  };
}

function answerOf(
  name: string,
  kind: string,
  rest: string,
  condition: string,
  holds: PlainVerdict['holds'],
): PlainVerdict {
  const event = `{ type: ${kind}, params: { reason: ${name}${rest} } }`;
  return {
    yaml: `{ name: ${name}, conditions: { all: [${condition}] }, event: ${event} }`,
    holds,
    says: `${kind} - ${name}`,
  };
}

const small =
  '{ fact: delta.gross, operator: lessThanInclusive, value: 5.00 }, { fact: delta.gross, operator: greaterThanInclusive, value: -5.00 }';
const isSmall = ({ delta }: PlainFacts): boolean => delta !== null && delta.abs().lte(5);

/** Rules of which some are taken, in any order. */
export const plainVerdicts: readonly PlainVerdict[] = [
  breakOf('overdue', 4, '{ fact: timing, operator: equal, value: late }', ({ timing }) => timing === 'late'),
  breakOf('unclear', 3, '{ fact: outcome, operator: in, value: [ambiguous, duplicate] }', ({ outcome }) =>
    ['ambiguous', 'duplicate'].includes(outcome),
  ),
  answerOf(
    'lower',
    'compliant',
    '',
    '{ fact: delta.gross, operator: lessThan, value: 0 }',
    ({ delta }) => delta?.lt(0) === true,
  ),
  answerOf('small', 'accepted', ', until: 2099-12-31', small, isSmall),
  // It has ended: it holds for nothing.
  answerOf('once', 'accepted', ', until: 2020-12-31', small, () => false),
  breakOf('no-tariff', 3, '{ fact: differences, operator: contains, value: lookups.tariff }', ({ differences }) =>
    differences.includes('lookups.tariff'),
  ),
  breakOf(
    'pounds',
    4,
    '{ fact: baseline.currency, operator: equal, value: GBP }',
    ({ baseline }) => baseline?.['currency'] === 'GBP',
  ),
  breakOf(
    'far',
    2,
    '{ fact: delta_percent.gross, operator: greaterThan, value: 10% }',
    ({ delta, base }) => delta !== null && base !== null && !base.eq(0) && delta.times(10).gt(base.abs()),
  ),
];
