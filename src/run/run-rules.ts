import { OperationalError } from '../base/errors.js';
import type { OperationalCode } from '../base/catalogue/index.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { openDeliveries } from './deliveries.js';
import type { Deliveries } from './deliveries.js';
import { runRule } from './run-rule.js';
import type { FinishedRun } from './run-rule.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** Which runs: rules by id, the days from and to, inclusive, and the time they are judged as of; null: now. */
export interface WantedRuns {
  readonly rules: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
}

/** How one of several runs ended: with its answer, or with the reason why it has none. */
export type RunEnding = { readonly kind: 'finished'; readonly finished: FinishedRun } | FailedRun;

export interface FailedRun {
  readonly kind: 'failed';
  readonly rule: RulePlan;
  readonly date: string;
  readonly failure: OperationalError;
}

/**
 * Runs rules day by day, one after the other; each ending is told at once. What fails for one of them, such as a delivery
 * that is missing, does not keep the others from running. What one day's runs share is fetched once.
 *
 * @throws OperationalError `interrupted`, what would fail for all of them, such as a database that is gone, and every
 * broken promise of tieout.
 */
export async function* runRules(tools: Tools, plan: Plan, wanted: WantedRuns): AsyncIterable<RunEnding> {
  for (const date of daysBetween(wanted.from, wanted.to)) {
    const deliveries = openDeliveries(tools, plan);
    for (const rule of wanted.rules) {
      yield await runOne(tools, plan, rule, { date, asOf: wanted.asOf, deliveries });
    }
  }
}

/** Failures of the world that meet whatever runs next as well. */
const everywhere: ReadonlySet<OperationalCode> = new Set<OperationalCode>([
  'interrupted',
  'database-unreachable',
  'database-failed',
  'database-locked',
  'archive-failed',
  'disk-full',
  'output-failed',
]);

async function runOne(
  tools: Tools,
  plan: Plan,
  rule: string,
  wanted: { readonly date: string; readonly asOf: string | null; readonly deliveries: Deliveries },
): Promise<RunEnding> {
  try {
    return { kind: 'finished', finished: await runRule(tools, plan, rule, wanted) };
  } catch (error) {
    if (!(error instanceof OperationalError) || error.isOurs) throw error;
    if (everywhere.has(error.code) || tools.signal.aborted) throw error;
    return { kind: 'failed', rule: required(plan.rules[rule], `rule ${rule}`), date: wanted.date, failure: error };
  }
}

function* daysBetween(from: string, to: string): Iterable<string> {
  const day = new Date(`${from}T00:00:00Z`);
  for (; day.toISOString().slice(0, 10) <= to; day.setUTCDate(day.getUTCDate() + 1))
    yield day.toISOString().slice(0, 10);
}
