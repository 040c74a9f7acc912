import { childOf } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import { readTimestamp } from '../../base/instant.js';
import type { WorkspaceSource } from '../../config/index.js';
import { marksOf } from '../../model/delivery-plan.js';
import { columnsOf } from '../../model/expression.js';
import type { RulePlan, SidePlan } from '../../model/plan.js';
import type { RuleTestPlan } from '../../model/rule-test-plan.js';
import type { TestDocument } from '../../schema/generated/documents.js';
import { find } from '../context.js';
import type { CompileContext, Placed } from '../context.js';
import { brokenOf, documentsOf } from '../documents.js';
import type { RuleReferences } from '../compile-side.js';
import { compileTestCase } from './compile-test-case.js';
import { compileReferenceRows } from './reference-rows.js';
import { sidesOfRule } from './test-sides.js';

/** What tests are compiled against. */
export interface TestedWorkspace {
  readonly source: WorkspaceSource;
  readonly rules: ReadonlyMap<string, RulePlan>;
  readonly references: RuleReferences;
}

/** The rule tests of a workspace, in the order of their files; those with findings are left out. */
export function compileRuleTests(context: CompileContext, tested: TestedWorkspace): readonly RuleTestPlan[] {
  return documentsOf(tested.source, 'test').flatMap((document) => compileTest(context, document, tested) ?? []);
}

function compileTest(
  context: CompileContext,
  document: Placed<TestDocument>,
  tested: TestedWorkspace,
): RuleTestPlan | null {
  const { value, root } = document;
  const rule = ruleOf(context, document, tested);
  const asOf = readTimestamp(value.asOf);
  if (asOf === null) {
    const expected = 'a timestamp with its zone, as 2026-11-01T12:00:00Z';
    find(context, 'malformed-value', { value: value.asOf, expected }, childOf(root, 'asOf'));
  }
  if (!rule || asOf === null || isUntestable(context, document, rule, tested)) return null;
  const sides = sidesOfRule(rule, tested.references.entities);
  if (!sides) return null;
  const references = compileReferenceRows(context, document, rule, tested.references);
  const cases = value.cases.flatMap(
    (_, index) => compileTestCase(context, document, index, { ...tested, rule, sides, asOf }) ?? [],
  );
  return { rule: rule.id, asOf, references, cases };
}

/** The rule, or its instance; null, with a finding, where there is none. One that is broken is reported for itself. */
function ruleOf(
  context: CompileContext,
  { value: { test, instance }, root }: Placed<TestDocument>,
  { source, rules }: TestedWorkspace,
): RulePlan | null {
  const instances = [...rules.values()].filter(({ name }) => name === test);
  if (instances.length === 0) {
    const written = [...documentsOf(source, 'rule').map(({ name }) => name), ...brokenOf(source, 'rule')];
    if (written.includes(test)) return null;
    const parameters = { kind: 'rule', name: test, known: written };
    find(context, 'unknown-reference', parameters, childOf(root, 'test'), { suggestion: nearest(test, written) });
    return null;
  }
  const found = instances.find((rule) => rule.instance === (instance ?? null));
  if (found) return found;
  const known = instances.flatMap((rule) => rule.instance ?? []);
  if (instance === undefined) find(context, 'missing-key', { key: 'instance' }, childOf(root, 'test'));
  else {
    const parameters = { kind: `instance of ${test}`, name: instance, known };
    find(context, 'unknown-reference', parameters, childOf(root, 'instance'), { suggestion: nearest(instance, known) });
  }
  return null;
}

/** What goes by columns that no record of a test has is refused. */
function isUntestable(
  context: CompileContext,
  { root }: Placed<TestDocument>,
  rule: RulePlan,
  { references: { feeds, entities } }: TestedWorkspace,
): boolean {
  const sides: readonly SidePlan[] = [rule.baseline, ...rule.counterparts];
  const untold = sides.find(({ feed, entity }) => {
    const fields = new Set(entities.get(entity)?.fields.map(({ name }) => name));
    const delivery = feeds.get(feed)?.delivery;
    const reads = delivery ? marksOf(delivery).flatMap(({ expression }) => columnsOf(expression)) : [];
    return reads.some(({ namespace, name }) => namespace === 'raw' || !fields.has(name));
  });
  if (!untold) return false;
  const what = `tests of ${untold.feed}: what it deletes or takes back is told by columns, which records of a test do not have`;
  find(context, 'not-supported', { what }, childOf(root, 'test'));
  return true;
}
