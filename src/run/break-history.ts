import { countColumns, loadBreakCounts, readBreakCounts } from '../compare/break-counts.js';
import type { Session } from '../engine/session.js';
import { TextFile } from '../ingest/text-file.js';
import type { Difference, HistoryInput, Run } from '../model/outcome.js';
import { judgedRules } from '../model/plan.js';
import type { JudgedRule, RulePlan } from '../model/plan.js';
import { historiesOf, historyText } from '../model/severity.js';
import type { BreakHistory } from '../model/severity.js';
import { countBreaks } from '../store/index.js';
import { csvOf } from './tools.js';
import type { Tools } from './tools.js';

type CountingTools = Pick<Tools, 'archive' | 'formats' | 'store'>;
type CountingRun = Pick<Run, 'scope' | 'asOf'>;

/**
 * Keeps how many breaks of other scopes there were lately, for a counterpart whose breaks are judged by that, as one object of the
 * archive; null where they are not.
 *
 * @throws OperationalError of the archive and the database.
 */
export async function keepHistoryInput(
  tools: CountingTools,
  rule: JudgedRule,
  { scope, asOf }: CountingRun,
): Promise<HistoryInput | null> {
  const counted = historiesOf(rule);
  if (counted.length === 0) return null;
  const csv = csvOf(tools);
  const path = await tools.archive.temporaryPath('inputs');
  const file = new TextFile(path);
  const of = { ruleHistory: rule.history, counterpart: rule.counterpart.name, scope, asOf };
  try {
    await file.add(csv.writeRecord(countColumns));
    for (const history of counted) {
      const name = historyText(history);
      for await (const { values, count } of countBreaks(tools.store.database, of, history)) {
        await file.add(csv.writeRecord([name, JSON.stringify(values), String(count)]));
      }
    }
    await file.finish();
    return { sha256: (await tools.archive.adopt('inputs', path)).sha256, counted };
  } finally {
    await file.close();
  }
}

/**
 * A run whose inputs have everything that a rule of another configuration counts: what the run had not counted is counted now, as of
 * the run.
 */
export async function withHistory(tools: CountingTools, rule: RulePlan, run: Run): Promise<Run> {
  const inputs = [...run.inputs];
  for (const judged of judgedRules(rule)) {
    const { name, feed } = judged.counterpart;
    const at = inputs.findIndex(({ counterpart }) => counterpart === name);
    const known = new Set(inputs[at]?.history?.counted.map(historyText));
    if (historiesOf(judged).every((history) => known.has(historyText(history)))) continue;
    const history = await keepHistoryInput(tools, judged, run);
    if (!history) continue;
    const input = inputs[at] ?? { feed, side: 'counterpart', counterpart: name, batches: [], setAside: null };
    inputs.splice(at < 0 ? inputs.length : at, 1, { ...input, history });
  }
  return { ...run, inputs };
}

/** How many breaks there were lately with the values of each of some differences; null where one of them is null. */
export type CountHistory = (
  history: BreakHistory,
  differences: readonly Difference[],
) => Promise<readonly (string | null)[]>;

/** What a run knew of earlier breaks of a counterpart; null where its breaks are not judged by that. */
export async function openHistory(
  { archive, engine }: Pick<Tools, 'archive' | 'engine'>,
  rule: JudgedRule,
  { run, session }: { readonly run: Pick<Run, 'id' | 'inputs'>; readonly session: Session },
): Promise<CountHistory | null> {
  if (historiesOf(rule).length === 0) return null;
  const { name } = rule.counterpart;
  const index = rule.counterparts.findIndex((counterpart) => counterpart.name === name);
  const input = run.inputs.find(({ counterpart }) => counterpart === name)?.history;
  if (!input) throw new Error(`Run ${run.id} does not name what was counted of the breaks of ${name}`);
  const table = `_break_counts_${index}`;
  await loadBreakCounts(session, engine.dialect, { path: await archive.open('inputs', input.sha256), table });
  return async (history, differences) => {
    const texts = differences.map((difference) => valuesOf(history, difference));
    const known = texts.filter((text) => text !== null);
    const counted = { table, counted: historyText(history) };
    const counts = await readBreakCounts(session, engine.dialect, counted, known);
    return texts.map((text) => (text === null ? null : String(counts.get(text) ?? 0)));
  };
}

/** The values that must be equal, as JSON; null where one of them is null. */
function valuesOf({ by }: BreakHistory, { key, baseline, counterpart }: Difference): string | null {
  const values = by.map((field) => key[field] ?? baseline?.values[field] ?? counterpart?.values[field] ?? null);
  return values.includes(null) ? null : JSON.stringify(values.map(String));
}
