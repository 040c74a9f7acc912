import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { Cardinality, NearPlan, PassPlan, SubsetPlan } from '../model/match-plan.js';
import { isNumeric, typeInWords } from '../model/types.js';
import type { RuleDocument } from '../schema/generated/documents.js';
import { typesOf } from './common-fields.js';
import type { Entities } from './common-fields.js';
import { boundsOf } from '../model/tolerance.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

type Pass = RuleDocument['match'][number];

/** What a pass that pairs groups is about. */
export interface GroupedPass {
  readonly pass: Pass;
  readonly near: readonly NearPlan[];
  /** The baseline with each counterpart. */
  readonly counterparts: readonly Entities[];
  /** The fields that are compared. */
  readonly compared: readonly string[];
}

const defaultNodes = 1_000_000;

/** How many records of a side a pass pairs with how many of the other, with all that cannot hold of groups noted. */
export function compileCardinality(
  context: CompileContext,
  grouped: GroupedPass,
  location: Location,
): Pick<PassPlan, 'cardinality' | 'subset'> {
  const { pass } = grouped;
  const cardinality = pass.cardinality ?? 'one-to-one';
  checkSubsetMeansAnything(context, pass, cardinality, location);
  if (cardinality === 'one-to-one') return { cardinality, subset: null };
  for (const key of ['prefer', 'ambiguous'] as const) {
    if (pass[key] === undefined) continue;
    const reason = `a pass of ${cardinality} takes all candidates`;
    find(context, 'key-without-effect', { key, reason }, keyOf(childOf(location, key)));
  }
  checkCurrencies(context, grouped, location);
  const subset = compileSubset(context, grouped, cardinality, location);
  checkNear(context, grouped.near, { cardinality, subset }, childOf(location, 'near'));
  return { cardinality, subset };
}

function checkSubsetMeansAnything(
  context: CompileContext,
  { subset }: Pass,
  cardinality: Cardinality,
  location: Location,
): void {
  if (subset === undefined || cardinality === 'one-to-many' || cardinality === 'many-to-one') return;
  const reason = `only one record can be made up of several, and this pass is ${cardinality}`;
  find(context, 'key-without-effect', { key: 'subset', reason }, keyOf(childOf(location, 'subset')));
}

function checkNear(
  context: CompileContext,
  near: readonly NearPlan[],
  grouping: Pick<PassPlan, 'cardinality' | 'subset'>,
  location: Location,
): void {
  for (const plan of near) {
    const reason = reasonAgainst(plan, grouping);
    const { field } = plan;
    if (reason !== null) find(context, 'near-of-group', { field, reason }, keyOf(childOf(location, field)));
  }
}

function reasonAgainst(
  { field, kind }: NearPlan,
  { cardinality, subset }: Pick<PassPlan, 'cardinality' | 'subset'>,
): string | null {
  if (kind === 'text') return 'texts do not add up';
  if (kind === 'time') {
    return cardinality === 'many-to-many' ? 'there is no one record that dates could be near to' : null;
  }
  return subset !== null && subset.sum !== field ? `the subset is looked for by '${subset.sum}'` : null;
}

/** What is added up of money has one currency only if the key says so. */
function checkCurrencies(
  context: CompileContext,
  { pass, near, counterparts, compared }: GroupedPass,
  location: Location,
): void {
  const added = new Set([...compared, ...near.map(({ field }) => field), ...(pass.subset ? [pass.subset.sum] : [])]);
  const keys = pass.key.filter((part) => typeof part === 'string');
  const told = new Set<string>();
  for (const { baseline, counterpart } of counterparts) {
    for (const { field, currency } of [...moneyOf(baseline), ...moneyOf(counterpart)]) {
      if (!added.has(field) || keys.includes(currency) || told.has(currency)) continue;
      told.add(currency);
      find(context, 'currency-not-in-key', { field, currency }, keyOf(childOf(location, 'key')));
    }
  }
}

function moneyOf({ fields }: EntityPlan): readonly { readonly field: string; readonly currency: string }[] {
  return fields.flatMap(({ name, type }) => (type.kind === 'money' ? [{ field: name, currency: type.currency }] : []));
}

function compileSubset(
  context: CompileContext,
  { pass, near, counterparts }: GroupedPass,
  cardinality: Cardinality,
  location: Location,
): SubsetPlan | null {
  const { subset } = pass;
  if (subset === undefined || cardinality === 'many-to-many') return null;
  const at = childOf(location, 'subset', 'sum');
  for (const entities of counterparts) {
    const types = typesOf(context, entities, subset.sum, at);
    if (!types) return null;
    const wrong = [types.baseline, types.counterpart].find((type) => !isNumeric(type));
    if (!wrong) continue;
    const parameters = { what: 'What adds up', expected: 'a number', found: typeInWords(wrong) };
    find(context, 'type-mismatch', parameters, at);
    return null;
  }
  checkPercentages(context, near, { cardinality, sum: subset.sum }, childOf(location, 'near', subset.sum));
  return { sum: subset.sum, nodes: subset.nodes ?? defaultNodes };
}

/** Which sums will do has to be known before any is made. */
function checkPercentages(
  context: CompileContext,
  near: readonly NearPlan[],
  { cardinality, sum }: { readonly cardinality: Cardinality; readonly sum: string },
  location: Location,
): void {
  const plan = near.find(({ field }) => field === sum);
  if (plan?.kind !== 'number') return;
  const one = cardinality === 'one-to-many' ? 'baseline' : 'counterpart';
  const isOfOther = boundsOf(plan.tolerance).some((bound) => bound.kind === 'percent' && bound.of !== one);
  if (!isOfOther) return;
  const reason = `a subset is looked for by the ${one}'s value: percentages are of it, \`of: ${one}\``;
  find(context, 'invalid-tolerance', { reason }, location);
}
