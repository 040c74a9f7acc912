import type { Expression } from './expression.js';

/** What must be true of a pair and of everything that is joined to it. */
export interface InvariantPlan {
  readonly name: string;
  /**
   * What is asked of each pair, by the counterpart that is judged: only of those the invariant names or, where it names
   * none, of all. Digits of quotients may differ between counterparts, so that each has an expression of its own.
   */
  readonly asked: Readonly<Record<string, Expression>>;
  /** What it means where null leaves it open: it is counted, or breaks the pair, too. */
  readonly unknown: 'count' | 'breach';
}

/** An invariant as it is asked of the pairs of one counterpart. */
export interface AskedInvariant {
  readonly name: string;
  readonly expression: Expression;
  readonly unknown: InvariantPlan['unknown'];
}

/** The invariants that are asked of the pairs of a counterpart, in the order written. */
export function askedInvariants(invariants: readonly InvariantPlan[], counterpart: string): readonly AskedInvariant[] {
  return invariants.flatMap(({ name, asked, unknown }) => {
    const expression = Object.hasOwn(asked, counterpart) ? asked[counterpart] : undefined;
    return expression ? [{ name, expression, unknown }] : [];
  });
}

/** What a break that an invariant makes is called among its differences, and the fact that tells whether it holds. */
export function invariantFact(name: string): string {
  return `invariants.${name}`;
}
