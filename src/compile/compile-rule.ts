import { hasErrors } from '../base/diagnostic.js';
import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { compileCondition } from '../conditions/compile-condition.js';
import { differenceFactTypes } from '../conditions/difference-fact-types.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type {
  ClassifyRule as ClassifyRulePlan,
  Constant,
  FeedPlan,
  FieldComparison,
  RulePlan,
  SidePlan,
} from '../model/plan.js';
import { mostDigits, tellsDay, typeInWords } from '../model/types.js';
import type { FieldType } from '../model/types.js';
import type { Comparison, RuleDocument, Side } from '../schema/generated/documents.js';
import { checkSides } from './analysis/check-sides.js';
import { compileOwner } from './compile-owner.js';
import { compileTolerance } from './compile-tolerance.js';
import { compileTruth } from './compile-truth.js';
import { checkNamesOnce, find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { oldestName } from './documents.js';
import type { ResolvedRule } from './expand/expand-rules.js';
import { mayBeNull } from './may-be-null.js';
import { typeWithDigits } from './read-literal.js';

/** What a rule may refer to; a feed or entity that is there but did not compile is null. */
export interface RuleReferences {
  readonly feeds: ReadonlyMap<string, FeedPlan | null>;
  readonly entities: ReadonlyMap<string, EntityPlan | null>;
  /** Systems whose feeds are not known, because their documents have findings of their own. */
  readonly brokenSystems: ReadonlySet<string>;
  /** Systems with any finding that is an error: what their feeds seem to lack may be what is wrong there. */
  readonly flawedSystems: ReadonlySet<string>;
  /** What each system was called first. */
  readonly histories: ReadonlyMap<string, string>;
}

type Rule = Omit<RulePlan, 'classify'>;

/** How the records of two feeds must agree; null when it refers to something that isn't there. */
export async function compileRule(
  context: CompileContext,
  { value, root, instance, constants }: ResolvedRule,
  references: RuleReferences,
): Promise<RulePlan | null> {
  const [name, counterpart] = Object.entries(value.counterparts)[0] ?? ['', { feed: '' }];
  const at = childOf(root, 'counterparts', name);
  const named = { references, constants: new Map(Object.entries(constants)) };
  const baselineSide = await compileSide(context, value.baseline, childOf(root, 'baseline'), named);
  const counterpartSide = await compileSide(context, counterpart, at, named);
  checkBecause(context, value.baseline, counterpart, { baseline: childOf(root, 'baseline'), counterpart: at });
  checkNamesOnce(context, 'classify rule', value.classify ?? [], childOf(root, 'classify'));
  const owner = compileOwner(context, value.owner, childOf(root, 'owner'));
  if (!baselineSide || !counterpartSide) return null;
  const entities = { baseline: baselineSide.entity, counterpart: counterpartSide.entity };
  const rule = {
    id: idOf(value.rule, instance),
    name: value.rule,
    instance,
    history: idOf(oldestName(value.rule, value.formerly), instance && (references.histories.get(instance) ?? instance)),
    owner,
    constants,
    later: [],
    scope: value.scope ?? null,
    baseline: baselineSide.plan,
    counterpart: { ...counterpartSide.plan, name },
    pass: value.match[0],
    compare: Object.entries(value.compare ?? {}).flatMap(([field, comparison]) =>
      compileComparison(context, entities, field, comparison, childOf(root, 'compare', field)),
    ),
  };
  checkScope(context, rule, entities, childOf(root, 'scope', 'field'));
  checkKey(context, rule, entities, childOf(root, 'match', 0, 'key'));
  if (!hasErrors(context.findings))
    checkSides(context, { rule, root, baseline: baselineSide, counterpart: counterpartSide });
  return { ...rule, classify: compileClassify(context, { value, root }, rule, entities) };
}

/** A rule that has instances is one of them. */
function idOf(rule: string, instance: string | null): string {
  return instance === null ? rule : `${rule}/${instance}`;
}

interface Entities {
  readonly baseline: EntityPlan;
  readonly counterpart: EntityPlan;
}

interface CompiledSide {
  readonly plan: SidePlan;
  readonly feed: FeedPlan;
  readonly entity: EntityPlan;
  /** Whether nothing is wrong with the system of the feed. */
  readonly isWhole: boolean;
}

async function compileSide(
  context: CompileContext,
  side: Side,
  location: Location,
  { references, constants }: { readonly references: RuleReferences; readonly constants: ReadonlyMap<string, Constant> },
): Promise<CompiledSide | null> {
  if (references.brokenSystems.has(side.feed.split('/')[0] ?? '')) return null;
  const feed = resolve(context, 'feed', side.feed, references.feeds, childOf(location, 'feed'));
  const entity = feed ? references.entities.get(feed.entity) : undefined;
  if (!feed || !entity) return null;
  const plan = { feed: feed.name, entity: entity.name, where: null, because: side.because ?? null };
  const isWhole = !references.flawedSystems.has(feed.system);
  if (side.where === undefined) return { plan, feed, entity, isWhole };
  const scope = { raw: false, field: new Map(entity.fields.map(({ name, type }) => [name, type])), constants };
  const at = childOf(location, 'where');
  const where = await compileTruth(context, { what: 'A filter', text: side.where, location: at, scope });
  return { plan: { ...plan, where: where?.expression ?? null }, feed, entity, isWhole };
}

/** A filter on one side only makes the other side's records lonely: it must say why that is right; nothing else has to. */
function checkBecause(
  context: CompileContext,
  baseline: Side,
  counterpart: Side,
  locations: { readonly baseline: Location; readonly counterpart: Location },
): void {
  const sides = [
    { side: baseline, at: locations.baseline },
    { side: counterpart, at: locations.counterpart },
  ];
  for (const { side, at } of sides) {
    if (side.because === undefined || side.where !== undefined) continue;
    find(context, 'missing-key', { key: 'where' }, keyOf(childOf(at, 'because')));
  }
  if ((baseline.where === undefined) === (counterpart.where === undefined)) return;
  const [side, location] =
    baseline.where === undefined ? [counterpart, locations.counterpart] : [baseline, locations.baseline];
  if (side.because !== undefined) return;
  find(context, 'missing-reason', { what: 'A filter on one side only' }, keyOf(childOf(location, 'where')));
}

/** The types of a field on both sides, or null, with one finding, when a side has no such field. */
function typesOf(
  context: CompileContext,
  entities: Entities,
  field: string,
  location: Location,
): { readonly baseline: FieldType; readonly counterpart: FieldType } | null {
  const namesOf = (entity: EntityPlan): readonly string[] => entity.fields.map(({ name }) => name);
  const typeOf = (entity: EntityPlan): FieldType | undefined => entity.fields.find(({ name }) => name === field)?.type;
  const [baseline, counterpart] = [typeOf(entities.baseline), typeOf(entities.counterpart)];
  if (baseline && counterpart) return { baseline, counterpart };
  const lacking = baseline ? entities.counterpart : entities.baseline;
  const both = !baseline && !counterpart && entities.baseline !== entities.counterpart;
  const known = namesOf(lacking).filter((name) => !both || namesOf(entities.counterpart).includes(name));
  const parameters = { name: field, known, ...(both ? {} : { entity: lacking.name }) };
  find(context, 'unknown-field', parameters, location, { suggestion: nearest(field, known) });
  return null;
}

/** The type that both sides' values can be compared as, or null when there is none that holds both exactly. */
function commonType(baseline: FieldType, counterpart: FieldType): FieldType | null {
  if (baseline.kind !== counterpart.kind) return null;
  if (!('scale' in baseline) || !('scale' in counterpart)) return baseline;
  const scale = Math.max(baseline.scale, counterpart.scale);
  const whole = Math.max(baseline.precision - baseline.scale, counterpart.precision - counterpart.scale);
  return whole + scale > mostDigits ? null : { ...baseline, precision: whole + scale, scale };
}

/** Keys are matched by their hashes first, and those of `1.0` and `1.00` differ. */
function sameDigits(baseline: FieldType, counterpart: FieldType): boolean {
  const digits = (type: FieldType): string => ('scale' in type ? `${type.precision},${type.scale}` : '');
  return baseline.kind === counterpart.kind && digits(baseline) === digits(counterpart);
}

function compileComparison(
  context: CompileContext,
  entities: Entities,
  field: string,
  comparison: Comparison,
  location: Location,
): readonly FieldComparison[] {
  const types = typesOf(context, entities, field, keyOf(location));
  if (!types) return [];
  const type = commonType(types.baseline, types.counterpart);
  if (!type) {
    const [baseline, counterpart] = [typeWithDigits(types.baseline), typeWithDigits(types.counterpart)];
    find(context, 'incompatible-sides', { field, baseline, counterpart }, keyOf(location));
    return [];
  }
  const nulls = typeof comparison === 'object' ? (comparison.nulls ?? 'differ') : 'differ';
  checkNulls(context, type, nulls, childOf(location, 'nulls'));
  if (typeof comparison === 'string' || 'exact' in comparison) return [{ field, type, tolerance: null, nulls }];
  const tolerance = compileTolerance(context, type, comparison, location);
  return tolerance ? [{ field, type, tolerance, nulls }] : [];
}

function checkNulls(
  context: CompileContext,
  type: FieldType,
  nulls: FieldComparison['nulls'],
  location: Location,
): void {
  const numeric = ['integer', 'decimal', 'money'].includes(type.kind);
  if (nulls === 'zero' && !numeric) {
    const found = typeInWords(type);
    find(context, 'type-mismatch', { what: 'A field whose nulls are zero', expected: 'a number', found }, location);
  }
  if (nulls === 'empty' && type.kind !== 'string') {
    const found = typeInWords(type);
    find(context, 'type-mismatch', { what: 'A field whose nulls are empty', expected: 'a string', found }, location);
  }
}

function checkScope(context: CompileContext, rule: Rule, entities: Entities, location: Location): void {
  if (!rule.scope) return;
  const types = typesOf(context, entities, rule.scope.field, location);
  for (const type of types ? [types.baseline, types.counterpart] : []) {
    if (tellsDay(type)) continue;
    const found = typeInWords(type);
    find(
      context,
      'type-mismatch',
      { what: 'The field of a scope', expected: 'a date or a timestamp', found },
      location,
    );
    return;
  }
}

function checkKey(context: CompileContext, rule: Rule, entities: Entities, location: Location): void {
  for (const [index, name] of rule.pass.key.entries()) {
    const at = childOf(location, index);
    const types = typesOf(context, entities, name, at);
    if (!types) continue;
    if (!sameDigits(types.baseline, types.counterpart)) {
      const [baseline, counterpart] = [typeWithDigits(types.baseline), typeWithDigits(types.counterpart)];
      find(context, 'incompatible-sides', { field: name, baseline, counterpart }, at);
    }
    const nullable = [entities.baseline, entities.counterpart].find((entity) =>
      entity.fields.some((field) => field.name === name && mayBeNull(field)),
    );
    if (nullable) find(context, 'nullable-key', { field: name, entity: nullable.name }, at);
  }
}

/** Higher priority first; among equals the order of the file. */
function compileClassify(
  context: CompileContext,
  { value, root }: Placed<RuleDocument>,
  rule: Rule,
  entities: Entities,
): readonly ClassifyRulePlan[] {
  const facts = differenceFactTypes(rule, entities.baseline, entities.counterpart);
  const compiled = (value.classify ?? []).flatMap(({ name, priority, conditions, event }, index) => {
    const at = childOf(root, 'classify', index);
    const { condition, diagnostics } = compileCondition(
      conditions,
      childOf(at, 'conditions'),
      facts,
      context.sourceText,
    );
    context.findings.push(...diagnostics);
    const { tier, category } = event.params;
    return condition ? [{ name, priority: priority ?? 1, condition, verdict: { tier, category } }] : [];
  });
  return compiled.toSorted((left, right) => right.priority - left.priority);
}
