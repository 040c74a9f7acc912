import { ruleIdOf } from '../../model/outcome.js';
import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/** How a feed that has delivered stands. */
export interface FeedGauge {
  readonly feed: string;
  /** When it delivered last, UTC ISO 8601. */
  readonly lastDeliveredAt: string;
  /** The latest date that an accepted delivery is for; null: none is accepted. */
  readonly latestDate: string | null;
}

/** How many breaks of a rule and a tier are open, by how long they have been. */
export interface OpenBreaksGauge {
  readonly rule: string;
  readonly tier: number;
  readonly age: BreakAge;
  readonly breaks: number;
}

/** Less than a day, a week, thirty days; or longer. */
type BreakAge = '1d' | '7d' | '30d' | 'older';

/** The newest answer that counts of a rule. */
export interface MatchGauge {
  readonly rule: string;
  /** Records of the baseline that are to be matched, over all counterparts, and those that are. */
  readonly records: number;
  readonly matched: number;
}

/** How many runs of a rule are held. */
export interface HeldRunsGauge {
  readonly rule: string;
  readonly runs: number;
}

/** How many groups a drift of a rule has beyond, in the newest answer that counts of the rule. */
export interface DriftGauge {
  readonly rule: string;
  readonly counterpart: string;
  readonly drift: string;
  readonly beyond: number;
}

/**
 * Walks from name to name along an index that begins with it, so that what is read grows with the number of names, not of rows.
 * `from` ends with its conditions.
 */
function namesAlong(name: string, from: string): string {
  return `with recursive names (name) as (
    (select ${name} from ${from} order by ${name} limit 1)
    union all
    select (select ${name} from ${from} and ${name} > names.name order by ${name} limit 1)
    from names where names.name is not null)`;
}

/** Every feed that has delivered; three looks at an index for each. */
export async function readFeedGauges(database: Database): Promise<readonly FeedGauge[]> {
  const rows = await rowsOf<{ feed: string; delivered: string; latest: string | null }>(
    database,
    `${namesAlong('feed', 'tieout.batches where corrects is null')}
     select name as feed,
       (select last_delivered_at from tieout.batches where corrects is null and feed = name
        order by last_delivered_at desc limit 1) as delivered,
       (select delivery_date from tieout.batches where corrects is null and status = 'accepted' and feed = name
        order by delivery_date desc limit 1) as latest
     from names where name is not null`,
  );
  return rows.map(({ feed, delivered, latest }) => ({ feed, lastDeliveredAt: delivered, latestDate: latest }));
}

/** How many deliveries of each feed are expected by now and are not there; feeds of which none is, are not named. */
export async function readMissingDeliveries(
  database: Database,
): Promise<readonly { readonly feed: string; readonly missing: number }[]> {
  return rowsOf<{ feed: string; missing: number }>(
    database,
    'select feed, count(*) as missing from tieout.missing_deliveries where arrived_at is null group by feed',
  );
}

/** Open breaks, counted from an index alone. */
export async function readOpenBreaks(database: Database, now: Date): Promise<readonly OpenBreaksGauge[]> {
  const before = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
  const rows = await rowsOf<{ rule: string; instance: string | null; tier: number; age: BreakAge; breaks: number }>(
    database,
    `select rule, instance, tier,
       case when first_seen > ? then '1d' when first_seen > ? then '7d' when first_seen > ? then '30d' else 'older' end as age,
       count(*) as breaks
     from tieout.breaks where status = 'open' group by 1, 2, 3, 4`,
    [before(1), before(7), before(30)],
  );
  return rows.map(({ rule, instance, ...counted }) => ({ ...counted, rule: ruleIdOf({ rule, instance }) }));
}

/** The newest answer of each rule that has one: one run is read for each. */
export async function readMatchGauges(database: Database): Promise<readonly MatchGauge[]> {
  const rows = await rowsOf<{ rule: string; instance: string | null; records: number; matched: number }>(
    database,
    `${namesAlong('rule_history', "tieout.runs where status = 'completed'")}
     select newest.rule, newest.instance,
       coalesce(sum(records) filter (where outcome <> 'excluded'), 0)::bigint as records,
       coalesce(sum(records) filter (where outcome in ('match', 'within-tolerance')), 0)::bigint as matched
     from names cross join lateral (
       select rule, instance, result from tieout.runs where status = 'completed' and rule_history = name
       order by scope_from desc, scope_to desc limit 1) newest
     left join lateral (
       select bucket ->> 'outcome' as outcome, (bucket ->> 'records')::bigint as records
       from json_each(newest.result -> 'counterparts') counterpart, json_array_elements(counterpart.value -> 'buckets') bucket
       where bucket ->> 'side' = 'baseline') buckets on true
     where name is not null group by 1, 2`,
  );
  return rows.map(({ rule, instance, ...counted }) => ({ ...counted, rule: ruleIdOf({ rule, instance }) }));
}

/** What the sums that rules watch came to, in the newest answer of each: one run is read for each. */
export async function readDriftGauges(database: Database): Promise<readonly DriftGauge[]> {
  const rows = await rowsOf<{
    rule: string;
    instance: string | null;
    counterpart: string;
    drift: string;
    beyond: number;
  }>(
    database,
    `${namesAlong('rule_history', "tieout.runs where status = 'completed'")}
     select newest.rule, newest.instance, counterpart.key as counterpart, drift ->> 'name' as drift,
       (drift ->> 'beyond')::bigint as beyond
     from names cross join lateral (
       select rule, instance, result from tieout.runs where status = 'completed' and rule_history = name
       order by scope_from desc, scope_to desc limit 1) newest,
       json_each(newest.result -> 'counterparts') counterpart, json_array_elements(counterpart.value -> 'drift') drift
     where name is not null`,
  );
  return rows.map(({ rule, instance, ...found }) => ({ ...found, rule: ruleIdOf({ rule, instance }) }));
}

/** How many runs of each rule are held. */
export async function readHeldRuns(database: Database): Promise<readonly HeldRunsGauge[]> {
  const rows = await rowsOf<{ rule: string; instance: string | null; runs: number }>(
    database,
    "select rule, instance, count(*)::bigint as runs from tieout.runs where status = 'held' group by 1, 2 order by 1, 2",
  );
  return rows.map(({ rule, instance, runs }) => ({ rule: ruleIdOf({ rule, instance }), runs }));
}
