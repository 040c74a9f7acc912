import { OperationalError } from '../base/errors.js';
import type { OperationalCode } from '../base/catalogue/index.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { daysBetween } from '../model/local-time.js';
import type { Scope } from '../model/outcome.js';
import { scopeOn } from '../model/rule-scope.js';
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
  readonly scope: Scope;
  readonly failure: OperationalError;
}

/**
 * Runs rules day by day, one after the other; each ending is told at once. A rule whose scope has several days is run once for
 * them, on the first of the days that are wanted. What fails for one of them, such as a delivery that is missing, does not keep
 * the others from running. What one day's runs share is fetched once.
 *
 * @throws OperationalError `interrupted`, what would fail for all of them, such as a database that is gone, and every
 * broken promise of tieout.
 */
export async function* runRules(tools: Tools, plan: Plan, wanted: WantedRuns): AsyncIterable<RunEnding> {
  for (const date of daysBetween(wanted.from, wanted.to)) {
    const deliveries = openDeliveries(tools, plan);
    for (const rule of wanted.rules) {
      const { from } = scopeOn(plan, required(plan.rules[rule], `rule ${rule}`), date);
      if (date !== (from < wanted.from ? wanted.from : from)) continue;
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
    const failed = required(plan.rules[rule], `rule ${rule}`);
    return { kind: 'failed', rule: failed, scope: scopeOn(plan, failed, wanted.date), failure: error };
  }
}
