import { countColumns, loadBreakCounts, readBreakCounts } from '../compare/break-counts.js';
import type { Session } from '../engine/session.js';
import { TextFile } from '../ingest/text-file.js';
import type { Difference, HistoryInput, Run } from '../model/outcome.js';
import { judgedRules } from '../model/plan.js';
import type { JudgedRule, RulePlan } from '../model/plan.js';
import { historiesOf, historyText } from '../model/severity.js';
import type { BreakHistory } from '../model/severity.js';
import { countBreaks } from '../store/index.js';
import { csvOf, required } from './tools.js';
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
  counted: readonly BreakHistory[] = historiesOf(rule),
): Promise<HistoryInput | null> {
  const of = { ruleHistory: rule.history, counterpart: rule.counterpart.name, scope, asOf };
  return keepCounts(tools, counted, (history) => countBreaks(tools.store.database, of, history));
}

/** The same where there never was a break. */
export function historyWithout(
  tools: Pick<Tools, 'archive' | 'formats'>,
  rule: JudgedRule,
): Promise<HistoryInput | null> {
  return keepCounts(tools, historiesOf(rule), () => []);
}

async function keepCounts(
  tools: Pick<Tools, 'archive' | 'formats'>,
  counted: readonly BreakHistory[],
  countsOf: (history: BreakHistory) => ReturnType<typeof countBreaks> | readonly never[],
): Promise<HistoryInput | null> {
  if (counted.length === 0) return null;
  const csv = csvOf(tools);
  const path = await tools.archive.temporaryPath('inputs');
  const file = new TextFile(path);
  try {
    await file.add(csv.writeRecord(countColumns));
    for (const history of counted) {
      const name = historyText(history);
      for await (const { values, count } of countsOf(history)) {
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
 * A run whose inputs have everything that a rule of another configuration counts: what the run had counted as it knew it, and what
 * it had not counted beside it, counted now and as of the run.
 */
export async function withHistory(tools: CountingTools, rule: RulePlan, run: Run): Promise<Run> {
  const inputs = [...run.inputs];
  for (const judged of judgedRules(rule)) {
    const { name, feed } = judged.counterpart;
    const known = new Set(countedFor(run, name).flatMap(({ counted }) => counted.map(historyText)));
    const lacking = historiesOf(judged).filter((history) => !known.has(historyText(history)));
    const history = await keepHistoryInput(tools, judged, run, lacking);
    if (!history) continue;
    inputs.push({ feed, side: 'counterpart', counterpart: name, batches: [], setAside: null, history });
  }
  return { ...run, inputs };
}

/** What was counted for a counterpart: by the run, and where it is replayed otherwise beside that. */
function countedFor({ inputs }: Pick<Run, 'inputs'>, name: string): readonly HistoryInput[] {
  return inputs.flatMap(({ counterpart, history }) => (counterpart === name && history ? [history] : []));
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
  const tables = new Map<string, string>();
  for (const [place, { sha256, counted }] of countedFor(run, name).entries()) {
    const table = `_break_counts_${index}_${place}`;
    await loadBreakCounts(session, engine.dialect, { path: await archive.open('inputs', sha256), table });
    for (const history of counted) tables.set(historyText(history), table);
  }
  return async (history, differences) => {
    const texts = differences.map((difference) => valuesOf(history, difference));
    const known = texts.filter((text) => text !== null);
    const counted = historyText(history);
    const table = required(tables.get(counted), `counts of breaks of ${name} in run ${run.id}`);
    const counts = await readBreakCounts(session, engine.dialect, { table, counted }, known);
    return texts.map((text) => (text === null ? null : String(counts.get(text) ?? 0)));
  };
}

/** The values that must be equal, as JSON; null where one of them is null. */
function valuesOf({ by }: BreakHistory, { key, baseline, counterpart }: Difference): string | null {
  const values = by.map((field) => key[field] ?? baseline?.values[field] ?? counterpart?.values[field] ?? null);
  return values.includes(null) ? null : JSON.stringify(values.map(String));
}
