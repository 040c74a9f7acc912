import { factsOf } from './condition.js';
import { columnsOf } from './expression.js';
import { askedInvariants } from './invariant-plan.js';
import type { JudgedRule } from './plan.js';

/** Fields of the records of one counterpart. */
interface FieldsRead {
  readonly counterpart: string;
  readonly fields: readonly string[];
}

/**
 * What is read of the records of other counterparts when one of them is judged: by the invariants that are asked of its
 * pairs, and by conditions. Those of which nothing is read are left out.
 */
export function partnersRead(rule: JudgedRule): readonly FieldsRead[] {
  const read = namesRead(rule);
  const others = rule.counterparts.filter(({ name }) => name !== rule.counterpart.name);
  return others.flatMap(({ name }) => {
    const fields = [...read].flatMap((each) => (each.startsWith(`${name}.`) ? [each.slice(name.length + 1)] : []));
    return fields.length === 0 ? [] : [{ counterpart: name, fields }];
  });
}

/** What is read of the records of one counterpart when the others are judged. */
export function readOfPartner(rules: readonly JudgedRule[], counterpart: string): readonly string[] {
  const read = rules.flatMap(partnersRead).filter((each) => each.counterpart === counterpart);
  return [...new Set(read.flatMap(({ fields }) => fields))];
}

/** The names of what is read beside the two records of a pair; a constant goes before what has its name. */
function namesRead(rule: JudgedRule): ReadonlySet<string> {
  const asked = askedInvariants(rule.invariants, rule.counterpart.name);
  const columns = asked.flatMap(({ expression }) => columnsOf(expression));
  const facts = rule.classify.flatMap(({ condition }) => factsOf(condition));
  return new Set([
    ...columns.map(({ namespace, name }) => `${namespace}.${name}`),
    ...facts.filter((fact) => !Object.hasOwn(rule.constants, fact)),
  ]);
}
