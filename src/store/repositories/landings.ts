import type { DateRange } from '../../model/date-range.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/** A batch that began to count, or was delivered again. */
export interface Landing {
  readonly sequence: number;
  readonly batch: string;
  readonly feed: string;
  /** The days that it speaks of: its date, those that it covers, and those of its records. */
  readonly days: readonly DateRange[];
}

/** Days of a rule's history that a batch may change. */
export interface TouchedDays extends DateRange {
  readonly history: string;
  readonly batch: string;
}

/** A day of a rule's history. */
export interface RuleDay {
  readonly history: string;
  readonly day: string;
}

/** A day of a rule, and the batch that its run does not know. */
export interface RestatedDay extends RuleDay {
  readonly batch: string;
}

/** No delivery starts more days of a rule anew: the last ones. */
const mostDays = 400;

type LandingRow = {
  readonly sequence: number;
  readonly batch: string;
  readonly feed: string;
  readonly date: string;
  readonly covers: readonly DateRange[];
  readonly days: readonly DateRange[] | null;
};

/**
 * Takes landings away, the first ones first: nobody else gets them, unless the transaction fails. What does not count any
 * more is taken too, and is not given.
 *
 * @returns how many were taken, and those that count
 */
export async function takeLandings(
  transaction: Transaction,
  limit: number,
): Promise<{ readonly taken: number; readonly landings: readonly Landing[] }> {
  const rows = await rowsOf<LandingRow & { readonly status: string }>(
    transaction,
    `with taken as (
       delete from tieout.landings where sequence in (
         select sequence from tieout.landings order by sequence limit ? for update skip locked)
       returning sequence, batch
     )
     select taken.sequence, taken.batch, feed, delivery_date as date, covers, days, status
     from taken join tieout.batches on batches.id = taken.batch order by taken.sequence`,
    [limit],
  );
  const landings = rows.flatMap(({ status, ...row }) => (status === 'accepted' ? [landingOf(row)] : []));
  return { taken: rows.length, landings };
}

function landingOf({ date, covers, days, ...landing }: LandingRow): Landing {
  return { ...landing, days: [{ from: date, to: date }, ...covers, ...(days ?? [])] };
}

/** The days that were run, or are being run, without a batch that may change them: the last ones of each rule. */
export async function findRestatedDays(
  database: Database,
  touched: readonly TouchedDays[],
): Promise<readonly RestatedDay[]> {
  if (touched.length === 0) return [];
  return rowsOf<{ history: string; day: string; batch: string }>(
    database,
    `select history, day, batch from (
       select rule_history as history, scope_from as day, max(touched.batch) as batch,
         row_number() over (partition by rule_history order by scope_from desc) as place
       from json_to_recordset(cast(? as json)) as touched (history text, batch text, "from" date, "to" date)
       join tieout.runs on rule_history = touched.history and scope_from <= touched."to" and scope_to >= touched."from"
       where status in ('completed', 'held', 'running') and not exists (
         select from json_array_elements(runs.inputs) as input, json_array_elements_text(input -> 'batches') as read
         where read = touched.batch)
       group by 1, 2
     ) as restated where place <= ${mostDays} order by history, day`,
    [JSON.stringify(touched)],
  );
}

/** Of some days those that were never run, and are not being run. */
export async function findDaysWithoutRun(
  database: Database,
  history: string,
  days: readonly string[],
): Promise<readonly string[]> {
  const rows = await rowsOf<{ day: string }>(
    database,
    `select cast(wanted.day as date) as day from unnest(cast(? as text[])) as wanted (day)
     where not exists (
       select from tieout.runs where rule_history = ? and scope_from = cast(wanted.day as date)
         and status in ('completed', 'held', 'running'))
     order by 1`,
    [days, history],
  );
  return rows.map(({ day }) => day);
}

/** Whether a batch speaks of a day. */
const speaks = `(batches.delivery_date = wanted.day
  or exists (select from json_to_recordset(batches.covers) as part ("from" date, "to" date)
    where wanted.day between part."from" and part."to")
  or exists (select from json_to_recordset(coalesce(batches.days, '[]')) as part ("from" date, "to" date)
    where wanted.day between part."from" and part."to"))`;

/**
 * Of some days those of which each of some feeds has a batch that counts and speaks of them.
 *
 * @param feeds each with every name that it ever had
 */
export async function findLandedDays(
  database: Database,
  feeds: readonly (readonly string[])[],
  days: readonly string[],
): Promise<readonly string[]> {
  const names = feeds.flatMap((each, side) => each.map((name) => ({ side, name })));
  const rows = await rowsOf<{ day: string }>(
    database,
    `with named as (select * from json_to_recordset(cast(? as json)) as named (side integer, name text))
     select wanted.day from (select cast(day as date) as day from unnest(cast(? as text[])) as day) as wanted
     where not exists (
       select from (select distinct side from named) as sides where not exists (
         select from tieout.batches join named on named.name = batches.feed and named.side = sides.side
         where batches.status = 'accepted' and ${speaks}))
     order by 1`,
    [JSON.stringify(names), days],
  );
  return rows.map(({ day }) => day);
}
