import type { Plan } from '../model/plan.js';
import { runRule } from './run-rule.js';
import type { FinishedRun } from './run-rule.js';
import type { Tools } from './tools.js';

/** Which runs: rules by name (none: all of them), the days from and to, inclusive, and the time they are judged as of. */
export interface WantedRuns {
  readonly rules: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
}

/** Runs rules day by day, one after the other; each run is told when it has finished. */
export async function* runRules(tools: Tools, plan: Plan, wanted: WantedRuns): AsyncIterable<FinishedRun> {
  const rules = wanted.rules.length > 0 ? wanted.rules : Object.keys(plan.rules);
  for (const date of daysBetween(wanted.from, wanted.to)) {
    for (const rule of rules) yield await runRule(tools, plan, rule, { date, asOf: wanted.asOf });
  }
}

function* daysBetween(from: string, to: string): Iterable<string> {
  const day = new Date(`${from}T00:00:00Z`);
  for (; day.toISOString().slice(0, 10) <= to; day.setUTCDate(day.getUTCDate() + 1))
    yield day.toISOString().slice(0, 10);
}
