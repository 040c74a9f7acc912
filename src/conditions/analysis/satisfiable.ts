import type { Formula } from './fact-space.js';
import { noClass } from './value-classes.js';
import type { ClassSet } from './value-classes.js';

/** For every variable, the classes that its value may be in. */
export type Domains = readonly ClassSet[];

/** One kind of situation in which conditions are asked. */
export interface Situation {
  /** What each variable may be. */
  readonly domains: Domains;
  /** Whether values out of these domains can occur together. May say yes where they cannot, never no where they can. */
  readonly canOccur: (domains: Domains) => boolean;
}

export type Answer = 'possible' | 'impossible' | 'unknown';

/** How many cases are told apart before the question is given up. */
const mostCases = 2000;

/**
 * Whether all formulas can hold at once in one of the situations. `impossible` is certain; `unknown` when that would
 * take too long to say.
 */
export function canHold(formulas: readonly Formula[], situations: readonly Situation[]): Answer {
  const search: Search = { left: mostCases };
  let answer: Answer = 'impossible';
  for (const situation of situations) {
    const found = canHoldIn({ kind: 'all', parts: formulas }, situation.domains, situation, search);
    if (found === 'possible') return found;
    if (found === 'unknown') answer = found;
  }
  return answer;
}

interface Search {
  left: number;
}

/** Takes what must be so for granted, then tries both ways of what is open. */
function canHoldIn(formula: Formula, domains: Domains, situation: Situation, search: Search): Answer {
  const narrowed = narrow(formula, domains);
  if (!narrowed) return 'impossible';
  const open = simplify(formula, narrowed);
  if (open === false) return 'impossible';
  if (open === true) return situation.canOccur(narrowed) ? 'possible' : 'impossible';
  search.left -= 1;
  if (search.left < 0) return 'unknown';
  const { variable, among } = firstLiteral(open);
  const holding = canHoldIn(open, restricted(narrowed, variable, among), situation, search);
  if (holding === 'possible') return holding;
  const failing = canHoldIn(open, restricted(narrowed, variable, ~among), situation, search);
  return failing === 'impossible' ? holding : failing;
}

function restricted(domains: Domains, variable: number, among: ClassSet): Domains {
  return domains.with(variable, domainAt(domains, variable) & among);
}

function domainAt(domains: Domains, variable: number): ClassSet {
  const domain = domains[variable];
  if (domain === undefined) throw new Error(`There is no variable ${variable}`);
  return domain;
}

/** The domains after every literal that has to hold; null when one of them is then empty. */
function narrow(formula: Formula, domains: Domains): Domains | null {
  const narrowed = [...domains];
  return narrowTo(formula, narrowed) ? narrowed : null;
}

/** Narrows domains in place; false when one is then empty. */
function narrowTo(formula: Formula, domains: ClassSet[]): boolean {
  if (formula.kind === 'literal') {
    const domain = domainAt(domains, formula.variable) & formula.among;
    domains[formula.variable] = domain;
    return domain !== noClass;
  }
  if (formula.kind === 'any' && formula.parts.length > 1) return true;
  return formula.parts.every((part) => narrowTo(part, domains));
}

/** What is left of a formula when its variables are in these domains. */
function simplify(formula: Formula, domains: Domains): Formula | boolean {
  if (formula.kind === 'literal') {
    const domain = domainAt(domains, formula.variable);
    if ((domain & formula.among) === noClass) return false;
    return (domain & ~formula.among) === noClass ? true : formula;
  }
  const deciding = formula.kind === 'any';
  const parts: Formula[] = [];
  for (const part of formula.parts) {
    const left = simplify(part, domains);
    if (left === deciding) return deciding;
    if (typeof left !== 'boolean') parts.push(left);
  }
  return parts.length === 0 ? !deciding : { kind: formula.kind, parts };
}

function firstLiteral(formula: Formula): Extract<Formula, { kind: 'literal' }> {
  if (formula.kind === 'literal') return formula;
  const [first] = formula.parts;
  if (!first) throw new Error('An empty list is not open');
  return firstLiteral(first);
}
