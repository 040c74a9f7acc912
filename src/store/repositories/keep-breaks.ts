import { operationalError } from '../../base/errors.js';
import type { Break, BreakCounts, RuleSeen, Run } from '../../model/outcome.js';
import type { Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { BreakCounter } from './break-counter.js';
import { keepBlockedBreaks } from './keep-blocked-breaks.js';
import type { BlockedBreak } from './keep-blocked-breaks.js';
import { inPages } from './in-pages.js';

/** What of a run its breaks are kept under. */
export type JudgingRun = Pick<Run, keyof RuleSeen | 'id' | 'scope' | 'asOf'>;

type PageCounts = {
  readonly opened: number;
  readonly reopened: number;
  readonly closed: number;
  readonly refused: string | null;
};

/** Measured: pages of 1000 are faster than of 5000 on both databases, and COPY does not work on the embedded one. */
const pageSize = 1000;

/** What a row was at one time, as events tell it. */
const stateOf = (row: string): string => `case when ${row}.verdict = 'break'
      then json_build_object('outcome', ${row}.outcome, 'tier', ${row}.tier, 'category', ${row}.category)
      else json_build_object('outcome', ${row}.outcome, 'tier', null, 'category', null, 'verdict', ${row}.verdict,
        'reason', ${row}.reason) end`;

/** Of what needs no answer: whether a later run did not find it. */
const isGone = (row: string): string => `(select event = 'closed' from tieout.break_events
      where break = ${row}.id order by sequence desc limit 1)`;

/**
 * Writes one page. Parts of a statement do not see what other parts write: `earlier` is a break as it was before. A
 * break that this run has seen already, or that belongs to another rule or scope, is not updated, and so is refused.
 */
const keepPage = `
with seen as materialized (
  select * from json_to_recordset(cast(? as json)) as page (id text, counterpart text, key json, outcome text,
    verdict text, tier smallint, category text, reason text, action text, owner json, corrections json, difference json,
    decided_by text, trace json, severity numeric, level text, factors json)
), run as (
  select cast(? as text) as id, cast(? as text) as rule, cast(? as text) as instance, cast(? as text) as rule_history,
    cast(? as date) as scope_from, cast(? as date) as scope_to, cast(? as timestamptz) as as_of
), kept as (
  insert into tieout.breaks as kept (id, rule, instance, rule_history, counterpart, scope_from, scope_to, key, outcome,
    verdict, tier, category, reason, action, owner, corrections, status, difference, decided_by, trace, severity,
    level, factors, first_seen, last_seen, runs, last_run)
  select seen.id, run.rule, run.instance, run.rule_history, seen.counterpart, run.scope_from, run.scope_to, seen.key,
    seen.outcome, seen.verdict, coalesce(seen.tier, 0), seen.category, seen.reason, seen.action, seen.owner, seen.corrections,
    case when seen.verdict = 'break' then 'open' else 'closed' end, seen.difference, seen.decided_by, seen.trace,
    seen.severity, seen.level, seen.factors, run.as_of, run.as_of, 1, run.id
  from seen cross join run
  on conflict (id) do update set
    rule = excluded.rule, instance = excluded.instance, counterpart = excluded.counterpart, key = excluded.key,
    outcome = excluded.outcome, verdict = excluded.verdict, tier = excluded.tier, category = excluded.category,
    reason = excluded.reason, action = excluded.action, owner = excluded.owner, corrections = excluded.corrections,
    status = excluded.status, difference = excluded.difference, decided_by = excluded.decided_by,
    trace = excluded.trace, severity = excluded.severity, level = excluded.level, factors = excluded.factors, last_seen = excluded.last_seen, runs = kept.runs + 1, last_run = excluded.last_run
  where kept.last_run <> excluded.last_run
    and (kept.rule_history, kept.scope_from, kept.scope_to)
      = (excluded.rule_history, excluded.scope_from, excluded.scope_to)
  returning id, outcome, verdict, tier, category, reason
), change as (
  select kept.id, earlier.status as status_before,
    case when kept.verdict <> 'break' then
        case when earlier.id is null or (earlier.verdict, earlier.reason) is distinct from (kept.verdict, kept.reason)
          or ${isGone('earlier')} then kept.verdict end
      when earlier.id is null then 'opened'
      when earlier.status = 'closed' then 'reopened'
      when (earlier.outcome, earlier.tier, earlier.category) <> (kept.outcome, kept.tier, kept.category) then 'changed'
    end as event,
    case when earlier.id is not null then ${stateOf('earlier')} end as before,
    ${stateOf('kept')} as after
  from kept left join tieout.breaks as earlier on earlier.id = kept.id
), noted as (
  insert into tieout.break_events (break, run, at, event, before, after)
  select change.id, run.id, run.as_of, change.event, change.before, change.after
  from change cross join run where change.event is not null order by change.id
)
select count(*) filter (where event = 'opened') as opened, count(*) filter (where event = 'reopened') as reopened,
  count(*) filter (where event in ('compliant', 'accepted') and status_before = 'open') as closed,
  (select min(seen.id) from seen where not exists (select from kept where kept.id = seen.id)) as refused
from change`;

const closeGone = `
with run as (
  select cast(? as text) as id, cast(? as text) as rule, cast(? as text) as instance, cast(? as text) as rule_history,
    cast(? as date) as scope_from, cast(? as date) as scope_to, cast(? as timestamptz) as as_of
), gone as (
  update tieout.breaks as kept set status = 'closed', rule = run.rule, instance = run.instance from run
  where (kept.rule_history, kept.scope_from, kept.scope_to) = (run.rule_history, run.scope_from, run.scope_to)
    and kept.status = 'open' and kept.last_run <> run.id
  returning kept.id, kept.outcome, kept.verdict, kept.tier, kept.category, kept.reason
), answered as (
  select kept.id, kept.outcome, kept.verdict, kept.tier, kept.category, kept.reason
  from tieout.breaks as kept join run
    on (kept.rule_history, kept.scope_from, kept.scope_to) = (run.rule_history, run.scope_from, run.scope_to)
  where kept.status = 'closed' and kept.verdict <> 'break' and kept.last_run <> run.id and not ${isGone('kept')}
), noted as (
  insert into tieout.break_events (break, run, at, event, before)
  select ended.id, run.id, run.as_of, 'closed', ${stateOf('ended')}
  from (select * from gone union all select * from answered) as ended cross join run order by ended.id
)
select count(*) as closed from gone`;

/**
 * Keeps the breaks a run judged, which are read once and never held all at once: opens new ones, reopens closed ones,
 * notes what changed, leaves open those whose record is blocked, and closes the open breaks of the rule and scope that the
 * run did not see. What is compliant or accepted is kept as well, is never open, and closes the break that it was. First and
 * last seen are the as-of of the run.
 *
 * @throws OperationalError `internal-error` when the same break comes twice in one run, or is another rule's.
 */
export async function keepBreaks(
  transaction: Transaction,
  run: JudgingRun,
  breaks: AsyncIterable<Break>,
  blocked: AsyncIterable<BlockedBreak>,
): Promise<BreakCounts> {
  const counter = new BreakCounter();
  const counts = { new: 0, reopened: 0, closed: 0, blocked: 0 };
  for await (const page of inPages(counter.through(breaks), pageSize)) {
    checkPage(run, page);
    const kept = await keepOnePage(transaction, run, page);
    counts.new += kept.opened;
    counts.reopened += kept.reopened;
    counts.closed += kept.closed;
  }
  counts.blocked = await keepBlockedBreaks(transaction, run, blocked);
  counts.closed += await closeUnseen(transaction, run);
  return { ...counts, ...counter.counts() };
}

/** Every break is of this rule and scope, and none comes twice. */
function checkPage({ id, ruleHistory, scope }: JudgingRun, page: readonly Break[]): void {
  const ids = new Set<string>();
  for (const judged of page) {
    const own = judged.ruleHistory === ruleHistory && judged.scope.from === scope.from && judged.scope.to === scope.to;
    if (!own || ids.has(judged.id)) throw refused(id, judged.id);
    ids.add(judged.id);
  }
}

async function keepOnePage(
  transaction: Transaction,
  { id, rule, instance, ruleHistory, scope, asOf }: JudgingRun,
  page: readonly Break[],
): Promise<PageCounts> {
  const rows = page.map(({ difference: { key, ...difference }, ...judged }) => ({
    id: judged.id,
    counterpart: judged.counterpartName,
    key,
    outcome: difference.outcome,
    verdict: judged.verdict.kind,
    tier: judged.verdict.tier,
    category: judged.verdict.category,
    reason: judged.verdict.reason,
    action: judged.verdict.action,
    owner: judged.verdict.owner,
    corrections: judged.corrections,
    difference,
    decided_by: judged.decidedBy,
    trace: judged.trace,
    severity: judged.severity?.score,
    level: judged.severity?.level,
    factors: judged.severity?.factors,
  }));
  const bindings = [JSON.stringify(rows), id, rule, instance, ruleHistory, scope.from, scope.to, asOf];
  const kept = await rowOf<PageCounts>(transaction, keepPage, bindings);
  if (!kept) throw new Error('A page of breaks was kept without an answer');
  if (kept.refused !== null) throw refused(id, kept.refused);
  return kept;
}

async function closeUnseen(transaction: Transaction, run: JudgingRun): Promise<number> {
  const { id, rule, instance, ruleHistory, scope, asOf } = run;
  const bindings = [id, rule, instance, ruleHistory, scope.from, scope.to, asOf];
  const rows = await rowsOf<{ closed: number }>(transaction, closeGone, bindings);
  return rows[0]?.closed ?? 0;
}

function refused(run: string, id: string): Error {
  return operationalError('internal-error', {
    reason: `run ${run} judged the break ${id} twice, or it belongs to another rule or scope`,
  });
}
