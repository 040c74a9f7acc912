import type { Cause } from '../../../model/cause.js';
import type { CounterpartPlan, RulePlan } from '../../../model/plan.js';
import type { FieldType } from '../../../model/types.js';
import { literalOf } from './proposal.js';
import type { WrittenRule } from './written-places.js';

/** A comparison of a fact with a value, as a classify rule writes it. */
export interface Condition {
  readonly fact: string;
  readonly operator: string;
  readonly value: string | number | boolean;
}

/** How a rule tells the pairs of a cause from all others: by facts, and perhaps by an invariant of its own. */
export interface Recognised {
  readonly conditions: readonly Condition[];
  /** False of these pairs and of no others; null: facts are enough. */
  readonly invariant: { readonly name: string; readonly expr: string } | null;
  /** The fields that these pairs differ in. */
  readonly fields: readonly string[];
}

/** How the pairs of a cause are recognised exactly; null where no condition of a rule does. */
export function recognisePairs(
  cause: Cause,
  counterpart: CounterpartPlan,
  rule: RulePlan,
  instance: WrittenRule['instance'],
): Recognised | null {
  switch (cause.kind) {
    case 'code':
      return byValues(cause, rule);
    case 'offset':
      return byDeltas(cause, counterpart, rule);
    case 'swapped':
      return byInvariant(cause, instance, swappedExpressions(cause, nameIn(rule, counterpart)));
    case 'ratio':
    case 'sign':
    case 'units':
      return byInvariant(cause, instance, ratioExpressions(cause, counterpart, nameIn(rule, counterpart)));
    case 'missing-entry':
    case 'absent-value':
    case 'absent-part':
    case 'repeated-file':
      return null;
  }
}

/** What an invariant calls the counterpart: by its name it is asked of that one alone. */
function nameIn({ counterparts }: RulePlan, { name }: CounterpartPlan): string {
  return counterparts.length > 1 ? name : 'counterpart';
}

/** A condition does not say which counterpart it is about. */
function byValues({ fields, from, to }: Cause, { counterparts }: RulePlan): Recognised | null {
  const [field = ''] = fields;
  if (counterparts.length > 1) return null;
  const conditions = [
    { fact: `baseline.${field}`, operator: 'equal', value: String(from) },
    { fact: `counterpart.${field}`, operator: 'equal', value: String(to) },
  ];
  return { conditions, invariant: null, fields };
}

function byDeltas(cause: Cause, { adjust = [] }: CounterpartPlan, { counterparts }: RulePlan): Recognised | null {
  const { fields } = cause;
  const delta = deltaOf(cause);
  const isAdjusted = adjust.some(({ field }) => fields.includes(field));
  if (delta === null || isAdjusted || counterparts.length > 1) return null;
  const conditions = fields.map((field) => ({ fact: `delta.${field}`, operator: 'equal', value: delta }));
  return { conditions, invariant: null, fields };
}

/** @param expressions all true of these pairs, and of no others */
function byInvariant(cause: Cause, instance: WrittenRule['instance'], expressions: readonly string[]): Recognised {
  const name = `no_${nameOfCause(cause).replaceAll('-', '_')}`;
  const others = instance === null ? '' : `${instance.fact} <> ${literalOf(instance.name)} or `;
  return {
    conditions: [{ fact: `invariants.${name}`, operator: 'equal', value: false }],
    invariant: { name, expr: `${others}not (${expressions.join(' and ')})` },
    fields: cause.fields,
  };
}

function swappedExpressions({ fields }: Cause, own: string): readonly string[] {
  const [first = '', second = ''] = fields;
  return [
    `baseline.${first} = ${own}.${second}`,
    `baseline.${second} = ${own}.${first}`,
    `baseline.${first} <> ${own}.${first}`,
  ];
}

function ratioExpressions(
  { fields, by, inverse }: Cause,
  { compare }: CounterpartPlan,
  own: string,
): readonly string[] {
  return fields.flatMap((field) => {
    const unit = unitOf(compare.find((compared) => compared.field === field)?.type);
    const [whole, part] = inverse ? ['baseline', own] : [own, 'baseline'];
    return [
      `abs(${whole}.${field} - ${part}.${field} * (${by ?? '1'})) <= ${unit.one}`,
      `abs(${own}.${field} - baseline.${field}) > ${unit.two}`,
    ];
  });
}

/** What amounts that are rounded may be apart: one unit of the last digit, two digits after the point at most, as causes are found. */
function unitOf(type: FieldType | undefined): { readonly one: string; readonly two: string } {
  const scale = type?.kind === 'money' || type?.kind === 'decimal' ? Math.min(type.scale, 2) : 0;
  return (
    [
      { one: '0.5', two: '1' },
      { one: '0.1', two: '0.2' },
      { one: '0.01', two: '0.02' },
    ][scale] ?? { one: '0.01', two: '0.02' }
  );
}

/** What the fact of the difference is, as YAML reads it exactly: a number, or a duration; null where that cannot be. */
function deltaOf({ by, unit }: Cause): number | string | null {
  const number = Number(by);
  if (String(number) !== by) return null;
  if (unit === null) return number;
  return Number.isInteger(number) ? `${by}${unit === 'days' ? 'd' : 's'}` : null;
}

/** What a cause is called in a rule. */
export function nameOfCause({ fields, kind, by, from, to }: Cause): string {
  const what = kind === 'code' ? `${String(from)}-is-${String(to)}` : (by ?? '').replace('-', 'minus-');
  return `${fields.join('-')}-${kind}-${what}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}
