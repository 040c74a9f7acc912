import type { Break, RuleSeen, Run } from '../../model/outcome.js';
import type { Transaction } from '../connection/database.js';
import { rowOf } from '../connection/rows-of.js';
import { inPages } from './in-pages.js';

/** A blocked record, under the id that a break of its key has. */
export type BlockedBreak = Pick<Break, 'id' | 'difference'>;

const pageSize = 1000;

/** Parts of a statement do not see what other parts write: `earlier` is a break as it was before. */
const keepPage = `
with seen as materialized (
  select * from json_to_recordset(cast(? as json)) as page (id text, difference json)
), run as (
  select cast(? as text) as id, cast(? as text) as rule, cast(? as text) as instance, cast(? as text) as rule_history,
    cast(? as date) as scope_from, cast(? as date) as scope_to, cast(? as timestamptz) as as_of
), kept as (
  update tieout.breaks as kept set
    rule = run.rule, instance = run.instance, outcome = 'blocked', difference = seen.difference,
    last_seen = run.as_of, runs = kept.runs + 1, last_run = run.id
  from seen cross join run
  where kept.id = seen.id and kept.status = 'open' and kept.last_run <> run.id
    and (kept.rule_history, kept.scope_from, kept.scope_to) = (run.rule_history, run.scope_from, run.scope_to)
  returning kept.id, kept.outcome, kept.tier, kept.category
), noted as (
  insert into tieout.break_events (break, run, at, event, before, after)
  select kept.id, run.id, run.as_of, 'changed',
    json_build_object('outcome', earlier.outcome, 'tier', earlier.tier, 'category', earlier.category),
    json_build_object('outcome', kept.outcome, 'tier', kept.tier, 'category', kept.category)
  from kept join tieout.breaks as earlier on earlier.id = kept.id cross join run
  where earlier.outcome <> 'blocked' order by kept.id
)
select cast(count(*) as bigint) as kept from kept`;

/**
 * Leaves the breaks open whose records are blocked now, with the tier and category they were given last: nobody has answered
 * for them yet. A blocked record that is no open break becomes none. Counts the breaks.
 */
export async function keepBlockedBreaks(
  transaction: Transaction,
  run: Pick<Run, keyof RuleSeen | 'id' | 'scope' | 'asOf'>,
  blocked: AsyncIterable<BlockedBreak>,
): Promise<number> {
  let total = 0;
  for await (const page of inPages(blocked, pageSize)) {
    // Its key is kept beside it already.
    const rows = page.map(({ id, difference }) => ({ id, difference: { ...difference, key: undefined } }));
    const { id, rule, instance, ruleHistory, scope, asOf } = run;
    const bindings = [JSON.stringify(rows), id, rule, instance, ruleHistory, scope.from, scope.to, asOf];
    const counted = await rowOf<{ kept: number }>(transaction, keepPage, bindings);
    total += counted?.kept ?? 0;
  }
  return total;
}
