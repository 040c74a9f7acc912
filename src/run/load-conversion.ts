import { daysStatement } from '../compare/converted-days.js';
import type { ConversionInput, SideInput } from '../compare/side-relation.js';
import type { Session } from '../engine/session.js';
import { loadRates, ratesTable } from '../ingest/load-rates.js';
import type { ConvertPlan } from '../model/convert-plan.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { calendarOf } from '../model/rule-scope.js';
import type { RatesPlan } from '../model/reference-plan.js';
import { openReferences } from './open-references.js';
import { csvOf, required } from './tools.js';
import type { JudgingTools } from './tools.js';

/** Where a rule is judged. */
interface Place {
  readonly session: Session;
  /** A directory that the session may read and write. */
  readonly directory: string;
}

/**
 * Loads the rates that a rule converts by, for the days of its records.
 *
 * @returns what comparisons read.
 * @throws OperationalError `reference-changed`, and those of the archive and the engine.
 */
export async function loadConversion(
  tools: JudgingTools,
  plan: Plan,
  { convert, scope }: Pick<RulePlan, 'scope'> & { readonly convert: ConvertPlan },
  { session, directory, sides }: Place & { readonly sides: readonly SideInput[] },
): Promise<{ readonly conversion: ConversionInput }> {
  const { archive, engine } = tools;
  const { dialect } = engine;
  const days = new Set<string>();
  for (const side of sides) {
    const rows = await session.rows(daysStatement(dialect, side, convert.asOf));
    for (const [day] of rows) days.add(String(day));
  }
  const workspace = await openReferences(tools, plan, [convert.rates], directory);
  const loading = { archive, dialect, format: csvOf(tools), session, workspace, directory };
  const used = { convert, calendar: calendarOf(plan, { scope }), days: [...days].toSorted() };
  await loadRates(loading, ratesNamed(plan, convert.rates), used);
  return { conversion: { plan: convert, table: ratesTable(convert) } };
}

function ratesNamed({ references }: Pick<Plan, 'references'>, name: string): RatesPlan {
  const reference = required(references[name], `reference ${name}`);
  if (reference.kind !== 'rates') throw new Error(`${name} is no reference of rates`);
  return reference;
}
