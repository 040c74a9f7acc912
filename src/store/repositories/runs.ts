import { hashOf } from '../../base/canonical.js';
import type { HeldRun } from '../../model/held-run.js';
import type { BreakCounts, RuleSeen, Run, RunInput, RunStatus, Scope } from '../../model/outcome.js';
import type { Database } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { resultsOf } from './kept-result.js';
import type { KeptResults, Older } from './kept-result.js';
import { given, ofHistories, pageOf, printPage } from './page.js';
import type { ListOrder, Page, PageRequest } from './page.js';
import { ofRules } from './visible-names.js';
import type { NamePatterns } from './visible-names.js';

/** What makes two runs the same run. */
export type RunIdentity = Pick<Run, keyof RuleSeen | 'scope' | 'inputs' | 'configVersion' | 'asOf'>;

export interface RunFilter {
  /** Those of one of these histories of rules. */
  readonly ruleHistories?: readonly string[] | undefined;
  /** Those of these rules. */
  readonly rules?: NamePatterns;
  readonly status?: RunStatus | undefined;
}

type RunRow = {
  readonly id: string;
  readonly rule: string;
  readonly instance: string | null;
  readonly rule_history: string;
  readonly scope_from: string;
  readonly scope_to: string;
  readonly status: RunStatus;
  readonly as_of: string;
  readonly config_version: string;
  readonly inputs: readonly Older<RunInput, 'setAside' | 'counterpart'>[];
  readonly digest: string | null;
  readonly result: {
    readonly counterparts: KeptResults;
    readonly breaks: Older<BreakCounts, 'blocked'>;
    readonly held?: HeldRun;
  } | null;
  readonly failure: Run['failure'];
  readonly supersedes: string | null;
  readonly started_at: string;
  readonly finished_at: string | null;
};

const newestFirst: ListOrder = { list: 'runs', expressions: ['started_at', 'id'], direction: 'desc' };

/** The counts of a run that has found no break. */
export const noBreaks: BreakCounts = {
  total: 0,
  new: 0,
  reopened: 0,
  closed: 0,
  blocked: 0,
  byTier: { '1': 0, '2': 0, '3': 0, '4': 0 },
};

/** SHA-256 over the history of the rule, the scope, the inputs, the configuration version and the as-of instant. */
export function runIdentityOf({ ruleHistory, scope, inputs, configVersion, asOf }: RunIdentity): string {
  const identity = { rule: ruleHistory, scope, inputs: inputs.map(withoutNothing), configVersion };
  return hashOf({ ...identity, asOf: new Date(asOf).toISOString() });
}

/** Where nothing was set aside, a run is the same as it was when nobody asked. */
function withoutNothing({ setAside, ...input }: RunInput): object {
  return setAside === null ? input : { ...input, setAside };
}

/** A run had one counterpart at first. */
function readInput({ result }: Pick<RunRow, 'result'>, input: RunRow['inputs'][number]): RunInput {
  const [only = ''] = Object.keys(result?.counterparts ?? {});
  return { setAside: null, counterpart: input.side === 'baseline' ? null : only, ...input };
}

/** The run of an id, or null. */
export function findRun(database: Database, id: string): Promise<Run | null> {
  return findOne(database, 'where id = ?', [id]);
}

/** The completed or held run that this one would repeat, or null. */
export function findSameRun(database: Database, identity: RunIdentity): Promise<Run | null> {
  return findOne(database, "where identity = ? and status in ('completed', 'held')", [runIdentityOf(identity)]);
}

/** The completed run of a rule's history and a scope that a new one would supersede, or null; there is never a second. */
export function findCompletedRun(database: Database, ruleHistory: string, scope: Scope): Promise<Run | null> {
  return findOne(database, "where (rule_history, scope_from, scope_to) = (?, ?, ?) and status = 'completed'", [
    ruleHistory,
    scope.from,
    scope.to,
  ]);
}

/** Runs, the newest first. */
export async function listRuns(database: Database, filter: RunFilter, request: PageRequest): Promise<Page<Run>> {
  const conditions = [ofHistories(filter.ruleHistories), ofRules(filter.rules), given('status = ?', filter.status)];
  const { text, bindings } = printPage(newestFirst, conditions, request);
  const rows = await rowsOf<RunRow>(database, `select * from tieout.runs ${text}`, bindings);
  return pageOf(newestFirst, rows, request, runOf, (row) => [row.started_at, row.id]);
}

/**
 * The histories of what was run under the name of a rule, of all its instances or of one: a rule that is in no plan any
 * more is found by them.
 */
export async function findRuleHistories(
  database: Database,
  { rule, instance }: { readonly rule: string; readonly instance: string | null },
): Promise<readonly string[]> {
  const rows = await rowsOf<{ rule_history: string }>(
    database,
    `select distinct rule_history from tieout.runs where rule = ? and (cast(? as text) is null or instance = ?)
     order by rule_history`,
    [rule, instance, instance],
  );
  return rows.map(({ rule_history: history }) => history);
}

/** The histories of what was run under names that patterns are of, and whether it always had such a name. */
export async function findHistoriesNamed(
  database: Database,
  patterns: readonly string[],
): Promise<readonly { readonly history: string; readonly isAlways: boolean }[]> {
  const named = ofRules(patterns);
  if (!named) throw new Error('Patterns are a condition');
  const rows = await rowsOf<{ rule_history: string; is_always: boolean }>(
    database,
    `select rule_history, bool_and(is_named) as is_always
     from (select rule_history, coalesce(${named.text}, false) as is_named from tieout.runs) as named
     group by rule_history having bool_or(is_named) order by rule_history`,
    named.bindings,
  );
  return rows.map((row) => ({ history: row.rule_history, isAlways: row.is_always }));
}

async function findOne(database: Database, selection: string, bindings: readonly string[]): Promise<Run | null> {
  const row = await rowOf<RunRow>(database, `select * from tieout.runs ${selection}`, bindings);
  return row && runOf(row);
}

function runOf(row: RunRow): Run {
  return {
    id: row.id,
    rule: row.rule,
    instance: row.instance,
    ruleHistory: row.rule_history,
    scope: { from: row.scope_from, to: row.scope_to },
    status: row.status,
    asOf: row.as_of,
    configVersion: row.config_version,
    digest: row.digest,
    supersedes: row.supersedes,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    inputs: row.inputs.map((input) => readInput(row, input)),
    counterparts: resultsOf(row.result?.counterparts ?? {}),
    breaks: { ...noBreaks, ...row.result?.breaks },
    ...(row.result?.held ? { held: row.result.held } : {}),
    failure: row.failure,
  };
}
