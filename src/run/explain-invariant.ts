import { columnsOf } from '../model/expression.js';
import { expressionInWords } from '../model/expression-in-words.js';
import { askedInvariants, invariantFact } from '../model/invariant-plan.js';
import type { Difference } from '../model/outcome.js';
import type { JudgedRule } from '../model/plan.js';
import type { Value } from '../model/types.js';

/** What an invariant that breaks a pair asks, and of which values; null for a difference that is of no invariant. */
export function invariantSentence(rule: JudgedRule, difference: Difference, field: string): string | null {
  const invariant = askedInvariants(rule.invariants, rule.counterpart.name).find(
    ({ name }) => invariantFact(name) === field,
  );
  if (!invariant) return null;
  const { name, expression } = invariant;
  const answer = (difference.invariants?.[name] ?? null) === null ? 'is unknown' : 'does not hold';
  const values = columnsOf(expression).map((column) => {
    const value = valueOf(rule, difference, column.namespace, column.name);
    return `${column.namespace}.${column.name} = ${value === null ? 'null' : String(value)}`;
  });
  return `${expressionInWords(expression)} ${answer}: ${values.join(', ')}`;
}

function valueOf(
  rule: JudgedRule,
  { baseline, counterpart, joined, lookups }: Difference,
  namespace: string,
  name: string,
): Value {
  if (namespace === 'baseline') return baseline?.values[name] ?? null;
  if (namespace.startsWith('lookups.')) return lookedUp(lookups, namespace, name);
  const isJudged = namespace === 'counterpart' || namespace === rule.counterpart.name;
  return (isJudged ? counterpart?.values[name] : joined?.[`${namespace}.${name}`]) ?? null;
}

function lookedUp(lookups: Difference['lookups'], namespace: string, name: string): Value {
  const seen = lookups.find((lookup) => namespace === `lookups.${lookup.name}`);
  if (!seen) return null;
  return name === 'found' ? seen.missing === null : (seen.values[name] ?? null);
}
