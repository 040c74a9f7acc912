import type { KeptBreak } from '../model/kept-break.js';
import type { RuleSeen, Run } from '../model/outcome.js';
import type { Owner } from '../model/owner.js';
import type { Plan } from '../model/plan.js';
import * as store from '../store/index.js';
import type { Batch } from '../model/batch.js';
import type {
  BreakFilter,
  BreakOrder,
  KeptSetAsideRecord,
  Page,
  PageRequest,
  RunFilter,
  SetAsideCount,
  SetAsideFilter,
} from '../store/index.js';
import { operationalError } from '../base/errors.js';
import type { Tools } from './tools.js';

export type {
  BreakFilter,
  BreakOrder,
  KeptSetAsideRecord,
  Page,
  PageRequest,
  RunFilter,
  SetAsideCount,
  SetAsideFilter,
} from '../store/index.js';

type Kept = Pick<Tools, 'store'>;

/**
 * The histories that runs and breaks of a rule go by: `rule` for all its instances, `rule/instance` for one, by the name
 * it has or the oldest it had; and those of what was run under that name, but is in the plan no more.
 */
export async function findRuleHistories(tools: Kept, plan: Plan, named: string): Promise<readonly string[]> {
  const rules = Object.values(plan.rules);
  const known = rules.filter(({ id, name }) => id === named || name === named);
  const renamed = rules.filter(({ history }) => history === named || history.startsWith(`${named}/`));
  const meant = (known.length > 0 ? known : renamed).map(({ history }) => history);
  const [rule = named, instance = null] = named.split('/');
  const kept = await store.findRuleHistories(tools.store.database, { rule, instance });
  // What another rule goes by now is its own, though it once had this name.
  const others = new Set(meant.length > 0 ? rules.map(({ history }) => history) : []);
  return [...meant, ...kept.filter((history) => !others.has(history))];
}

/** Runs, newest first. */
export function listRuns(tools: Kept, filter: RunFilter, page: PageRequest): Promise<Page<Run>> {
  return store.listRuns(tools.store.database, filter, page);
}

/** @throws OperationalError `not-found`. */
export async function findRun(tools: Kept, id: string): Promise<Run> {
  return found('run', id, await store.findRun(tools.store.database, id));
}

/** The batches a run read, in the order of its inputs. */
export async function findBatchesOf(tools: Kept, run: Run): Promise<readonly Batch[]> {
  const ids = run.inputs.flatMap((input) => input.batches);
  const batches = await store.findBatchesNamed(tools.store.database, ids);
  const byId = new Map(batches.map((batch) => [batch.id, batch]));
  return ids.map((id) => found('batch', id, byId.get(id) ?? null));
}

/** Who answers for what a rule found: whoever the plan names now, or `before` when the rule is in it no more. */
export function ownerOf(plan: Plan, { ruleHistory }: RuleSeen, before: Owner | null = null): Owner | null {
  const rule = Object.values(plan.rules).find(({ history }) => history === ruleHistory);
  return rule === undefined ? before : rule.owner;
}

/** Breaks, the worst first unless another order is asked for. */
export function listBreaks(
  tools: Kept,
  filter: BreakFilter,
  page: PageRequest,
  order: BreakOrder = 'worst-first',
): Promise<Page<KeptBreak>> {
  return store.listBreaks(tools.store.database, filter, page, order);
}

/**
 * A break by its id or the beginning of it.
 *
 * @throws OperationalError `not-found`.
 */
export async function findBreak(tools: Kept, idOrPrefix: string): Promise<KeptBreak> {
  return found('break', idOrPrefix, await store.findBreak(tools.store.database, idOrPrefix));
}

/** Records in quarantine and dead letters, in the order of their batches and files. */
export function listSetAside(
  tools: Kept,
  filter: SetAsideFilter,
  page: PageRequest,
): Promise<Page<KeptSetAsideRecord>> {
  return store.listSetAsideRecords(tools.store.database, filter, page);
}

/** How many there are in all, and for each reason. */
export function countSetAside(
  tools: Kept,
  filter: SetAsideFilter,
): Promise<{ readonly records: number; readonly reasons: readonly SetAsideCount[] }> {
  return store.countSetAsideRecords(tools.store.database, filter);
}

function found<T>(kind: string, name: string, item: T | null): T {
  if (item === null) throw operationalError('not-found', { kind, name });
  return item;
}
