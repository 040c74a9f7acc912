import type { Outcome, RuleSeen, Run, Scope, Side } from '../../model/outcome.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { inPages } from './in-pages.js';

/** Whose records stand: those of a counterpart of a rule, and of its baseline for it. */
export interface StandingPart {
  readonly ruleHistory: string;
  readonly counterpart: string;
}

/** A record without a partner in its scope. */
export interface KeptStanding {
  readonly side: Side;
  readonly identity: string;
  readonly batch: string;
  readonly payload: number;
  readonly record: number;
  readonly values: Readonly<Record<string, string | null>>;
  /** The id of the break that it is; null: it is none. */
  readonly break: string | null;
}

export type FoundStanding = Omit<KeptStanding, 'break'> & { readonly scopeFrom: string; readonly scopeTo: string };

/** A record of a scope that a run of another one has. */
export interface ClaimedRecord {
  readonly side: Side;
  readonly identity: string;
  readonly outcome: Outcome;
}

/** A record of another scope that a run has. */
export interface KeptClaim extends ClaimedRecord {
  readonly scopeFrom: string;
  readonly scopeTo: string;
}

const pageSize = 1000;

type StandingRow = {
  readonly side: Side;
  readonly identity: string;
  readonly scope_from: string;
  readonly scope_to: string;
  readonly batch: string;
  readonly payload: number;
  readonly record: number;
  readonly values: KeptStanding['values'];
};

/** The records of other scopes from one day to another that no run of another scope has, in a total order. */
export async function* listStanding(
  database: Database,
  { ruleHistory, counterpart }: StandingPart,
  scope: Scope,
  days: Scope,
): AsyncIterable<FoundStanding> {
  let after: readonly string[] = ['', '0001-01-01', '0001-01-01', ''];
  for (;;) {
    const rows: readonly StandingRow[] = await rowsOf<StandingRow>(
      database,
      `select side, identity, scope_from, scope_to, batch, payload, record, values from tieout.standing_records as standing
       where (rule_history, counterpart) = (?, ?) and (scope_from, scope_to) <> (cast(? as date), cast(? as date))
         and scope_to >= cast(? as date) and scope_from <= cast(? as date)
         and (side, scope_from, scope_to, identity) > (?, cast(? as date), cast(? as date), ?)
         and not exists (
           select from tieout.claims where (claims.rule_history, claims.counterpart, claims.side, claims.scope_from, claims.scope_to, claims.identity)
             = (standing.rule_history, standing.counterpart, standing.side, standing.scope_from, standing.scope_to, standing.identity)
             and (claims.by_from, claims.by_to) <> (cast(? as date), cast(? as date)))
       order by side, scope_from, scope_to, identity limit ${pageSize}`,
      [ruleHistory, counterpart, scope.from, scope.to, days.from, days.to, ...after, scope.from, scope.to],
    );
    for (const { scope_from: scopeFrom, scope_to: scopeTo, ...row } of rows) yield { ...row, scopeFrom, scopeTo };
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = [last.side, last.scope_from, last.scope_to, last.identity];
  }
}

/** The records of a scope that runs of others have, in a total order. */
export async function* listClaimed(
  database: Database,
  { ruleHistory, counterpart }: StandingPart,
  scope: Scope,
): AsyncIterable<ClaimedRecord> {
  let after: readonly string[] = ['', ''];
  for (;;) {
    const rows: readonly ClaimedRecord[] = await rowsOf<ClaimedRecord & Record<string, unknown>>(
      database,
      `select side, identity, outcome from tieout.claims
       where (rule_history, counterpart) = (?, ?) and (scope_from, scope_to) = (cast(? as date), cast(? as date))
         and (side, identity) > (?, ?) order by side, identity limit ${pageSize}`,
      [ruleHistory, counterpart, scope.from, scope.to, ...after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = [last.side, last.identity];
  }
}

/** Lets one run at a time of a rule keep what it found, until the transaction ends. */
export async function lockStanding(transaction: Transaction, ruleHistory: string): Promise<void> {
  await rowsOf(transaction, `select pg_advisory_xact_lock(hashtext('tieout standing'), hashtext(?))`, [ruleHistory]);
}

/** Replaces what stands of a scope. What another run has keeps the break that it closed. */
export async function replaceStanding(
  transaction: Transaction,
  { ruleHistory, counterpart }: StandingPart,
  { id, scope }: Pick<Run, 'id' | 'scope'>,
  records: AsyncIterable<KeptStanding>,
): Promise<void> {
  const part = [ruleHistory, counterpart, scope.from, scope.to];
  await rowsOf(
    transaction,
    `delete from tieout.standing_records
     where (rule_history, counterpart) = (?, ?) and (scope_from, scope_to) = (cast(? as date), cast(? as date))`,
    part,
  );
  for await (const page of inPages(records, pageSize)) {
    await rowsOf(
      transaction,
      `insert into tieout.standing_records (rule_history, counterpart, scope_from, scope_to, run, side, identity, batch, payload, record, values, break)
       select part.*, page.side, page.identity, page.batch, page.payload, page.record, page.values, coalesce(page.break, claims.break)
       from (select cast(? as text) as rule_history, cast(? as text) as counterpart, cast(? as date) as scope_from,
         cast(? as date) as scope_to, cast(? as text) as run) as part
       cross join json_to_recordset(cast(? as json)) as page (side text, identity text, batch text, payload integer,
         record bigint, values json, break text)
       left join tieout.claims on (claims.rule_history, claims.counterpart, claims.side, claims.scope_from, claims.scope_to, claims.identity)
         = (part.rule_history, part.counterpart, page.side, part.scope_from, part.scope_to, page.identity)`,
      [...part, id, JSON.stringify(page)],
    );
  }
}

const keepPage = `
with run as (
  select cast(? as text) as rule_history, cast(? as text) as counterpart, cast(? as text) as id, cast(? as date) as by_from,
    cast(? as date) as by_to, cast(? as timestamptz) as as_of
), page as materialized (
  select * from json_to_recordset(cast(? as json)) as page (side text, identity text, "scopeFrom" date, "scopeTo" date, outcome text)
), found as (
  select run.*, page.*, standing.break from page cross join run join tieout.standing_records as standing
    on (standing.rule_history, standing.counterpart, standing.side, standing.scope_from, standing.scope_to, standing.identity)
      = (run.rule_history, run.counterpart, page.side, page."scopeFrom", page."scopeTo", page.identity)
), kept as (
  insert into tieout.claims as kept (rule_history, counterpart, side, scope_from, scope_to, identity, run, by_from, by_to, outcome, break)
  select rule_history, counterpart, side, "scopeFrom", "scopeTo", identity, id, by_from, by_to, outcome, break from found
  on conflict (rule_history, counterpart, side, scope_from, scope_to, identity) do update
    set run = excluded.run, outcome = excluded.outcome, break = excluded.break
    where (kept.by_from, kept.by_to) = (excluded.by_from, excluded.by_to)
  returning break
), closed as (
  update tieout.breaks set status = 'closed' where status = 'open' and id in (select break from kept)
  returning id, outcome, tier, category
), noted as (
  insert into tieout.break_events (break, run, at, event, before)
  select closed.id, run.id, run.as_of, 'closed',
    json_build_object('outcome', outcome, 'tier', tier, 'category', category)
  from closed cross join run order by closed.id
)
select (select count(*) from kept) as kept, (select array_agg(id) from closed) as closed`;

/** The claims of a run, as it keeps them. */
export interface KeptClaims {
  /** Breaks that they closed. */
  readonly closed: number;
  /** Whether each of the records still stands, and nobody else has it. */
  readonly hold: boolean;
}

/** Keeps the claims of a run in place of those of the run of its scope before it, and closes the breaks of what they have. */
export async function keepClaims(
  transaction: Transaction,
  part: StandingPart,
  run: Pick<Run, keyof RuleSeen | 'id' | 'scope' | 'asOf'>,
  claims: AsyncIterable<KeptClaim>,
): Promise<KeptClaims> {
  let closed = 0;
  const { id, scope, asOf } = run;
  for await (const page of inPages(claims, pageSize)) {
    const row = await rowOf<{ kept: number; closed: readonly string[] | null }>(transaction, keepPage, [
      part.ruleHistory,
      part.counterpart,
      id,
      scope.from,
      scope.to,
      asOf,
      JSON.stringify(page),
    ]);
    if (Number(row?.kept) !== page.length) return { closed, hold: false };
    const ids = row?.closed ?? [];
    closed += ids.length;
    await rowsOf(
      transaction,
      'update tieout.claims set closes = true where run = ? and break = any(cast(? as text[]))',
      [id, ids],
    );
  }
  await releaseClaims(transaction, part, run);
  return { closed, hold: true };
}

/** Lets go of what the run before had and this one does not; what still stands is a break again. */
async function releaseClaims(
  transaction: Transaction,
  { ruleHistory, counterpart }: StandingPart,
  { id, scope, asOf }: Pick<Run, 'id' | 'scope' | 'asOf'>,
): Promise<void> {
  await rowsOf(
    transaction,
    `with gone as (
       delete from tieout.claims where (rule_history, counterpart) = (?, ?)
         and (by_from, by_to) = (cast(? as date), cast(? as date)) and run <> ? returning *
     ), opened as (
       update tieout.breaks set status = 'open' where status = 'closed' and id in (
         select gone.break from gone join tieout.standing_records as standing
           on (standing.rule_history, standing.counterpart, standing.side, standing.scope_from, standing.scope_to, standing.identity)
             = (gone.rule_history, gone.counterpart, gone.side, gone.scope_from, gone.scope_to, gone.identity)
         where gone.closes)
       returning id, outcome, tier, category
     )
     insert into tieout.break_events (break, run, at, event, after)
     select id, ?, ?, 'reopened', json_build_object('outcome', outcome, 'tier', tier, 'category', category)
     from opened order by id`,
    [ruleHistory, counterpart, scope.from, scope.to, id, id, asOf],
  );
}
