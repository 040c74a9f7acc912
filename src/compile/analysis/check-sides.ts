import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import type { EntityPlan } from '../../model/entity-plan.js';
import { namingKey } from '../../model/plan.js';
import type { FeedPlan, FieldComparison, JudgedRule } from '../../model/plan.js';
import { boundsOf } from '../../model/tolerance.js';
import type { FieldTolerance } from '../../model/tolerance.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { mayBeNull } from '../may-be-null.js';

/** A rule with what its sides are made of. */
export interface RuleSides {
  readonly rule: Pick<JudgedRule, 'passes' | 'compare' | 'baseline' | 'counterpart' | 'convert' | 'duplicates'>;
  readonly root: Location;
  readonly baseline: Side;
  readonly counterpart: Side;
}

interface Side {
  readonly feed: FeedPlan;
  readonly entity: EntityPlan;
  /** Whether nothing is wrong with the system of the feed. */
  readonly isWhole: boolean;
}

/** What a rule asks of its sides that they can never give: found without any data. */
export function checkSides(context: CompileContext, sides: RuleSides): void {
  checkKeys(context, sides);
  for (const comparison of sides.rule.compare) {
    const at = childOf(sides.root, 'compare', comparison.field);
    checkMapped(context, sides, comparison, at);
    checkCurrencies(context, sides, comparison, at);
  }
}

/** A key that leaves out part of the identity may belong to several records, which nothing but being near tells apart. */
function checkKeys(context: CompileContext, { rule, root, baseline, counterpart }: RuleSides): void {
  // Several records of a key are what such a pass is for.
  const [first] = rule.passes;
  if (first?.cardinality !== 'one-to-one' || first.near.length > 0) return;
  const key = namingKey(rule);
  const sides = [
    { entity: baseline.entity, plan: rule.baseline },
    { entity: counterpart.entity, plan: rule.counterpart },
  ];
  for (const { entity, plan } of sides) {
    const lacking = entity.identity.filter((field) => !key.includes(field));
    if (lacking.length === 0 || (!plan.aggregate && isOneByDuplicates(rule, key))) continue;
    const parameters = { key, entity: entity.name, lacking };
    find(context, 'key-without-identity', parameters, keyOf(childOf(root, 'match', 0, 'key')), { severity: 'warning' });
    return;
  }
}

/** Whether `duplicates` leaves one record of a key at most. */
function isOneByDuplicates({ duplicates }: RuleSides['rule'], key: readonly string[]): boolean {
  return duplicates.by !== null && duplicates.by.every((field) => key.includes(field));
}

function checkMapped(
  context: CompileContext,
  { baseline, counterpart }: RuleSides,
  { field, nulls }: FieldComparison,
  location: Location,
): void {
  if (nulls !== 'differ') return;
  for (const { feed, entity } of [baseline, counterpart].filter(({ isWhole }) => isWhole)) {
    const isFilled = entity.fields.some((candidate) => candidate.name === field && !mayBeNull(candidate));
    if (isFilled || feed.maps.some(({ map }) => map.some((mapping) => mapping.field === field))) continue;
    find(context, 'unmapped-comparison', { field, feed: feed.name }, keyOf(location), { severity: 'warning' });
    return;
  }
}

/** Where both sides' currencies are fixed by their maps, they must be one, unless they are converted; allowances must be in it. */
function checkCurrencies(
  context: CompileContext,
  { rule: { convert }, baseline, counterpart }: RuleSides,
  { field, type, tolerance }: FieldComparison,
  location: Location,
): void {
  if (type.kind !== 'money') return;
  const [first, second] = [fixedCurrency(baseline, field), fixedCurrency(counterpart, field)];
  if (!convert && first !== null && second !== null && first !== second) {
    const what = `'${field}' of the counterpart`;
    find(context, 'different-currencies', { what, first, second }, keyOf(location));
    return;
  }
  const fixed = convert?.to ?? first ?? second;
  if (fixed !== null && tolerance) checkAllowances(context, tolerance, fixed, childOf(location, 'within'));
}

function checkAllowances(context: CompileContext, tolerance: FieldTolerance, fixed: string, location: Location): void {
  const currencies = boundsOf(tolerance).map((bound) => (bound.kind === 'amount' ? bound.currency : null));
  const other = currencies.find((currency) => currency !== null && currency !== fixed);
  if (!other) return;
  find(context, 'different-currencies', { what: 'This tolerance', first: fixed, second: other }, location);
}

/** The currency that a feed gives to all amounts of a field, or null where records say it. */
function fixedCurrency({ feed, entity }: Side, field: string): string | null {
  const type = entity.fields.find(({ name }) => name === field)?.type;
  const currency = type?.kind === 'money' ? type.currency : null;
  const values = feed.maps.map(({ map }) => {
    const mapping = map.find((candidate) => candidate.field === currency);
    return mapping?.kind === 'constant' ? mapping.value : null;
  });
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
