import type { SourceTable } from '../config/index.js';
import type { RulePlan } from '../model/plan.js';
import type { ReferencePlan } from '../model/reference-plan.js';
import { equivalentsOf } from '../model/used-equivalents.js';
import type { UsedEquivalents } from '../model/used-equivalents.js';
import { checkNormalizedTexts } from './analysis/equivalent-rows.js';
import type { CompileContext } from './context.js';

/** Every list of equivalents that keys read: no text stands in two groups once it is normalised as they do it. */
export function checkEquivalents(
  context: CompileContext,
  rules: Iterable<RulePlan>,
  references: ReadonlyMap<string, ReferencePlan | null>,
  tables: ReadonlyMap<string, SourceTable>,
): void {
  const checked = new Set<string>();
  for (const { reference, normalize } of equivalentsOfRules(rules)) {
    const plan = references.get(reference);
    const table = plan?.kind === 'equivalents' ? tables.get(plan.source.path) : undefined;
    // However many rules read them in the same way, the texts are the same.
    const check = JSON.stringify([reference, normalize]);
    if (plan?.kind !== 'equivalents' || !table || normalize.length === 0 || checked.has(check)) continue;
    checked.add(check);
    const { source, text, group } = plan;
    const columns = { text: source.columns.indexOf(text), group: source.columns.indexOf(group) };
    checkNormalizedTexts(context, table, columns, normalize);
  }
}

/** The equivalents that rules read, also those that hold later. */
export function equivalentsOfRules(rules: Iterable<RulePlan>): readonly UsedEquivalents[] {
  return [...rules].flatMap(({ passes, later }) => [
    ...equivalentsOf(passes),
    ...equivalentsOfRules(later.map(({ rule }) => rule)),
  ]);
}
