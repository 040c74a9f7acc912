import { hasErrors } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { WorkspaceSource } from '../config/index.js';
import { judgedRules } from '../model/plan.js';
import type { JudgedRule, RulePlan, SystemPlan } from '../model/plan.js';
import { checkClassify } from './analysis/check-classify.js';
import type { ClassifiedRule } from './analysis/check-classify.js';
import { judgedEntity } from './compile-duplicates.js';
import { compileRule } from './compile-rule.js';
import type { RuleReferences } from './compile-side.js';
import type { CompileContext } from './context.js';
import { documentsOf } from './documents.js';
import { compileResolved } from './expand/compile-resolved.js';
import { expandRule } from './expand/expand-rules.js';
import type { ResolvedRule, RuleInstance } from './expand/expand-rules.js';
import type { Bindings } from './expand/interpolate.js';
import { mergeFindings } from './expand/merge-findings.js';
import type { VariantFindings } from './expand/merge-findings.js';
import { relocate } from './expand/relocate.js';

export interface CompiledRules {
  /** By id. */
  readonly rules: ReadonlyMap<string, RulePlan>;
  /** The documents that the rules were made of, also of what holds later. */
  readonly resolved: ReadonlyMap<string, RuleInstance>;
}

/** The rules: each instance is put together, then compiled; so is what holds once its override has ended. */
export async function compileRules(
  context: CompileContext,
  source: WorkspaceSource,
  systems: ReadonlyMap<string, SystemPlan>,
  references: RuleReferences,
  variables: Bindings,
): Promise<CompiledRules> {
  const rules = new Map<string, RulePlan>();
  const resolved = new Map<string, RuleInstance>();
  for (const document of documentsOf(source, 'rule')) {
    const instances = expandRule(context, document, {
      systems: [...systems.values()],
      brokenSystems: references.brokenSystems,
      variables,
    });
    const variants: VariantFindings[] = [];
    const compiled: CompiledInstance[] = [];
    for (const instance of instances) {
      const findings: Diagnostic[] = [...instance.findings];
      const rule = await compileInstance({ ...context, findings }, instance, references);
      const name = instance.instance ?? '';
      variants.push({ name, own: childOf(document.root, 'overrides', name), findings });
      compiled.push({ rule, now: instance.now });
      if (rule) rules.set(rule.id, rule);
      if (rule) resolved.set(rule.id, instance);
    }
    const merged = mergeFindings(variants);
    context.findings.push(...merged, ...(hasErrors(merged) ? [] : findingsOfAll(compiled, references)));
  }
  return { rules, resolved };
}

interface CompiledInstance {
  readonly rule: RulePlan | null;
  readonly now: ResolvedRule | null;
}

/** What is wrong with the classify rules of every instance, now and later: told where the first one has them. */
function findingsOfAll(instances: readonly CompiledInstance[], { entities }: RuleReferences): readonly Diagnostic[] {
  const document = instances[0]?.now;
  const classified = instances.flatMap(({ rule }) =>
    [rule, ...(rule?.later.map((after) => after.rule) ?? [])].flatMap((plan) =>
      plan ? judgedRules(plan).map((judged) => withEntities(judged, entities)) : [null],
    ),
  );
  if (!document || !classified.every((rule) => rule !== null)) return [];
  const { classify = [] } = document.value;
  const locationOf = (name: string): Location =>
    childOf(
      document.root,
      'classify',
      classify.findIndex((written) => written.name === name),
    );
  return relocate(document, checkClassify(classified, locationOf));
}

function withEntities(rule: JudgedRule, entities: RuleReferences['entities']): ClassifiedRule | null {
  const [baseline, counterpart] = [entities.get(rule.baseline.entity), entities.get(rule.counterpart.entity)];
  if (!baseline || !counterpart) return null;
  return {
    rule,
    baseline: judgedEntity(baseline, rule, rule.baseline),
    counterpart: judgedEntity(counterpart, rule, rule.counterpart),
  };
}

async function compileInstance(
  context: CompileContext,
  { now, later }: RuleInstance,
  references: RuleReferences,
): Promise<RulePlan | null> {
  const compile = (rule: ResolvedRule): Promise<RulePlan | null> =>
    compileResolved(context, rule, (inner, placed) => compileRule(inner, placed, references));
  const plan = now && (await compile(now));
  const after = later?.rule && (await compile(later.rule));
  if (!plan || !later) return plan;
  return after ? { ...plan, later: [{ from: later.from, rule: after }] } : null;
}
