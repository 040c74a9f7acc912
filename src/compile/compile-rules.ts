import type { Diagnostic } from '../base/diagnostic.js';
import type { WorkspaceSource } from '../config/index.js';
import type { RulePlan, SystemPlan } from '../model/plan.js';
import { compileRule } from './compile-rule.js';
import type { RuleReferences } from './compile-rule.js';
import type { CompileContext } from './context.js';
import { documentsOf } from './documents.js';
import { compileResolved } from './expand/compile-resolved.js';
import { expandRule } from './expand/expand-rules.js';
import type { ResolvedRule, RuleInstance } from './expand/expand-rules.js';
import type { Bindings } from './expand/interpolate.js';
import { mergeFindings } from './expand/merge-findings.js';
import type { VariantFindings } from './expand/merge-findings.js';

export interface CompiledRules {
  /** By id. */
  readonly rules: ReadonlyMap<string, RulePlan>;
  readonly resolved: ReadonlyMap<string, ResolvedRule>;
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
  const resolved = new Map<string, ResolvedRule>();
  for (const document of documentsOf(source, 'rule')) {
    const instances = expandRule(context, document, {
      systems: [...systems.values()],
      brokenSystems: references.brokenSystems,
      variables,
    });
    const variants: VariantFindings[] = [];
    for (const instance of instances) {
      const findings: Diagnostic[] = [...instance.findings];
      const rule = await compileInstance({ ...context, findings }, instance, references);
      variants.push({ name: instance.instance ?? '', findings });
      if (rule) rules.set(rule.id, rule);
      if (rule && instance.now) resolved.set(rule.id, instance.now);
    }
    context.findings.push(...mergeFindings(variants));
  }
  return { rules, resolved };
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
