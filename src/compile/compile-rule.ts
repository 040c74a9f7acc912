import { hasErrors } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { compileCondition } from '../conditions/compile-condition.js';
import { factTypesOfCounterparts } from '../conditions/difference-fact-types.js';
import type { ClassifyRule as ClassifyRulePlan, CounterpartPlan, FieldComparison, RulePlan } from '../model/plan.js';
import { judgedRules } from '../model/plan.js';
import { tellsDay, typeInWords } from '../model/types.js';
import type { RuleDocument } from '../schema/generated/documents.js';
import { checkSides } from './analysis/check-sides.js';
import { typesOf } from './common-fields.js';
import type { Entities } from './common-fields.js';
import { columnsOfLookups, compileAgreement } from './compile-agreement.js';
import { compileConvert } from './compile-convert.js';
import { compileDrifts } from './compile-drift.js';
import { compileDuplicates } from './compile-duplicates.js';
import { compileInvariants } from './compile-invariants.js';
import { compileLimits } from './compile-limits.js';
import type { LookedUp } from './compile-lookups.js';
import { compileMatch } from './compile-match.js';
import type { MatchedSides } from './compile-match.js';
import { compileOwner } from './compile-owner.js';
import { compileRuleSchedule } from './compile-rule-schedule.js';
import { compileScope } from './compile-scope.js';
import { checkBecause, compileSide } from './compile-side.js';
import type { CompiledSide, NamedInSides, RuleReferences } from './compile-side.js';
import { compileTimings } from './compile-timing.js';
import { compileSeverity } from './compile-severity.js';
import { compileVerdict } from './compile-verdict.js';
import { checkNamesOnce, find } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { oldestName } from './documents.js';
import type { ResolvedRule } from './expand/expand-rules.js';

type Rule = Omit<RulePlan, 'classify'>;

interface NamedCounterpart extends CompiledSide {
  readonly name: string;
}

/** The counterparts that refer to what is there. */
async function compileCounterparts(
  context: CompileContext,
  { value, root }: Placed<RuleDocument>,
  named: NamedInSides,
): Promise<readonly NamedCounterpart[]> {
  const counterparts: NamedCounterpart[] = [];
  for (const [name, counterpart] of Object.entries(value.counterparts)) {
    const at = childOf(root, 'counterparts', name);
    const side = await compileSide(context, counterpart, at, named);
    checkBecause(context, value.baseline, counterpart, { baseline: childOf(root, 'baseline'), counterpart: at });
    if (side) counterparts.push({ name, ...side });
  }
  return counterparts;
}

/** How the records of feeds must agree; null when it refers to something that isn't there. */
export async function compileRule(
  context: CompileContext,
  resolved: ResolvedRule,
  references: RuleReferences,
): Promise<RulePlan | null> {
  const { value, root, instance, constants } = resolved;
  const named = { references, constants: new Map(Object.entries(constants)) };
  const baseline = await compileSide(context, value.baseline, childOf(root, 'baseline'), named);
  const counterparts = await compileCounterparts(context, { value, root }, named);
  checkNamesOnce(context, 'classify rule', value.classify ?? [], childOf(root, 'classify'));
  const owner = compileOwner(context, value.owner, childOf(root, 'owner'));
  if (!baseline || counterparts.length < Object.keys(value.counterparts).length) return null;
  const delivered = [baseline, ...counterparts].map((side) => side.delivered);
  const entities = counterparts.map(({ entity }) => ({ baseline: baseline.entity, counterpart: entity }));
  const over = lookedUp(named, baseline, counterparts);
  const { lookups, compare, adjust } = await compileAgreement(context, { value, root }, { over, entities });
  const sides = {
    counterparts: entities,
    compared: compare.flat().map(({ field }) => field),
    scopeField: value.scope?.field ?? null,
    isCarried: Object.keys(value.counterparts).every((name) => value.timing?.[name]?.carry !== undefined),
    constants: named.constants,
    references: references.references,
  };
  const timings = compileTimings(context, { value, root }, timedBy(baseline, counterparts));
  const rule: Rule = {
    id: idOf(value.rule, instance),
    name: value.rule,
    instance,
    history: idOf(oldestName(value.rule, value.formerly), instance && (references.histories.get(instance) ?? instance)),
    owner,
    constants,
    later: [],
    scope: compileScope(context, value, root),
    ...compileRuleSchedule(context, resolved, {
      feeds: [baseline, ...counterparts].map(({ feed }) => feed),
      systems: references.systems,
    }),
    baseline: baseline.plan,
    counterparts: counterparts.map((side, at) => counterpartPlan(side, timings, compare[at], adjust[at])),
    presence: value.presence ?? 'both',
    duplicates: compileDuplicates(context, delivered, value.duplicates, childOf(root, 'duplicates')),
    invariants: await compileInvariants(
      context,
      value.invariants ?? [],
      { ...matchedBy(baseline, counterparts), lookups: columnsOfLookups(lookups), constants: named.constants },
      childOf(root, 'invariants'),
    ),
    ...compileDrifts(context, value.drift, entities, childOf(root, 'drift')),
    ...compileLimits(value.limits),
    lookups,
    ...(await compilePairing(context, { value, root }, sides, compare.flat())),
  };
  for (const side of entities) checkScope(context, rule, side, childOf(root, 'scope', 'field'));
  checkAgainstFeeds(context, { rule, root, baseline, counterparts });
  const classify = compileClassify(context, { value, root }, rule, entities);
  const reads = { rule: { ...rule, classify }, entities, constants: named.constants };
  return { ...rule, classify, ...(await compileSeverity(context, value.severity, reads, childOf(root, 'severity'))) };
}

function counterpartPlan(
  { plan, name }: NamedCounterpart,
  timings: ReturnType<typeof compileTimings>,
  compare: CounterpartPlan['compare'] = [],
  adjust: CounterpartPlan['adjust'] = [],
): CounterpartPlan {
  return { ...plan, name, compare, ...(adjust.length > 0 ? { adjust } : {}), ...timings.get(name) };
}

/** The passes, and what money is brought to before them. */
async function compilePairing(
  context: CompileContext,
  { value, root }: Placed<RuleDocument>,
  sides: MatchedSides,
  compared: readonly FieldComparison[],
): Promise<Pick<RulePlan, 'passes' | 'convert'>> {
  const inCurrency = { ...sides, currency: value.convert?.to };
  const passes = await compileMatch(context, value.match, inCurrency, childOf(root, 'match'));
  const { counterparts: entities, references } = sides;
  return { passes, ...compileConvert(context, { value, root }, { entities, compared, passes, references }) };
}

/** What is matched, the counterparts by name. */
function matchedBy(
  { entity: baseline }: CompiledSide,
  counterparts: readonly NamedCounterpart[],
): Pick<LookedUp, 'baseline' | 'counterparts'> {
  return { baseline, counterparts: new Map(counterparts.map(({ name, entity }) => [name, entity])) };
}

function timedBy(
  { entity: baseline }: CompiledSide,
  counterparts: readonly NamedCounterpart[],
): Parameters<typeof compileTimings>[2] {
  return counterparts.map(({ name, feed, entity }) => ({ name, feed, entities: { baseline, counterpart: entity } }));
}

/** What lookups of a rule are over. */
function lookedUp(
  { references: { references }, constants }: NamedInSides,
  baseline: CompiledSide,
  counterparts: readonly NamedCounterpart[],
): LookedUp {
  return { ...matchedBy(baseline, counterparts), constants, references };
}

interface CheckedRule {
  readonly rule: Rule;
  readonly root: Location;
  readonly baseline: CompiledSide;
  readonly counterparts: readonly NamedCounterpart[];
}

function checkAgainstFeeds(context: CompileContext, { rule, root, baseline, counterparts }: CheckedRule): void {
  if (hasErrors(context.findings)) return;
  for (const [index, judged] of judgedRules({ ...rule, classify: [] }).entries()) {
    const counterpart = counterparts[index];
    if (counterpart) checkSides(context, { rule: judged, root, baseline, counterpart });
  }
}

/** A rule that has instances is one of them. */
function idOf(rule: string, instance: string | null): string {
  return instance === null ? rule : `${rule}/${instance}`;
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

/** Higher priority first; among equals the order of the file. */
function compileClassify(
  context: CompileContext,
  { value, root }: Placed<RuleDocument>,
  rule: Rule,
  entities: readonly Entities[],
): readonly ClassifyRulePlan[] {
  const facts = factTypesOfCounterparts({ ...rule, classify: [] }, entities);
  const compiled = (value.classify ?? []).flatMap(({ name, priority, conditions, event }, index) => {
    const at = childOf(root, 'classify', index);
    const { condition, diagnostics } = compileCondition(
      conditions,
      childOf(at, 'conditions'),
      facts,
      context.sourceText,
    );
    context.findings.push(...diagnostics);
    const verdict = compileVerdict(context, { name, event }, childOf(at, 'event', 'params'));
    return condition ? [{ name, priority: priority ?? 1, condition, verdict }] : [];
  });
  return compiled.toSorted((left, right) => right.priority - left.priority);
}
