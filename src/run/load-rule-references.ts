import type { Session } from '../engine/session.js';
import { loadEquivalents } from '../ingest/load-equivalents.js';
import type { EquivalentsPlan } from '../model/reference-plan.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { equivalentsOf } from '../model/used-equivalents.js';
import { openReferences } from './open-references.js';
import { csvOf, required } from './tools.js';
import type { JudgingTools } from './tools.js';

/** Where a rule is judged. */
interface Place {
  readonly session: Session;
  /** A directory that the session may read. */
  readonly directory: string;
}

/**
 * Loads what the keys of a rule read beside records: the texts that mean the same.
 *
 * @throws OperationalError `reference-changed`, `reference-ambiguous`, and those of the archive and the engine.
 */
export async function loadRuleReferences(
  tools: JudgingTools,
  plan: Plan,
  { passes }: Pick<RulePlan, 'passes'>,
  { session, directory }: Place,
): Promise<void> {
  const used = equivalentsOf(passes);
  if (used.length === 0) return;
  const names = used.map(({ reference }) => reference);
  const workspace = await openReferences(tools, plan, names, directory);
  const { archive, engine } = tools;
  const loading = { archive, dialect: engine.dialect, format: csvOf(tools), session, workspace, directory };
  for (const equivalents of used)
    await loadEquivalents(loading, equivalentsNamed(plan, equivalents.reference), equivalents);
}

/** Equivalents by their name, which the plan has. */
export function equivalentsNamed({ references }: Pick<Plan, 'references'>, name: string): EquivalentsPlan {
  const reference = required(references[name], `reference ${name}`);
  if (reference.kind !== 'equivalents') throw new Error(`${name} is no reference of texts that mean the same`);
  return reference;
}
