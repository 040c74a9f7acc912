import type { Database, Transaction } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';

/** A schedule as it is defined now. */
export interface DefinedSchedule {
  readonly name: string;
  /** SHA-256 of what tells its times: with another one it begins anew. */
  readonly definition: string;
}

/** What is known of a schedule. */
export interface KnownSchedule extends DefinedSchedule {
  /** Instants, UTC ISO 8601: nothing of before it was known is made up for. */
  readonly knownSince: string;
  /** The last time that is settled; null: none yet. */
  readonly lastDue: string | null;
  /** The sequence of the last landing of before it was known. */
  readonly knownLanding: number;
}

/** A time of a schedule. */
export interface Firing {
  readonly schedule: string;
  /** Instant, UTC ISO 8601. */
  readonly due: string;
}

type ScheduleRow = {
  readonly name: string;
  readonly definition: string;
  readonly known_since: string;
  readonly last_due: string | null;
  readonly known_landing: number;
};

/** Every schedule that is known, by name. */
export async function readSchedules(database: Database): Promise<ReadonlyMap<string, KnownSchedule>> {
  const rows = await rowsOf<ScheduleRow>(database, 'select * from tieout.schedules order by name');
  return new Map(rows.map((row) => [row.name, scheduleOf(row)]));
}

/**
 * Makes known what is defined, and forgets what is not: what was known with another definition begins anew. What landed since the
 * configuration was applied is still to be seen, though nobody looked.
 */
export async function keepSchedules(
  transaction: Transaction,
  defined: readonly DefinedSchedule[],
  { version, at }: { readonly version: string; readonly at: Date },
): Promise<void> {
  const names = defined.map(({ name }) => name);
  await rowsOf(transaction, 'delete from tieout.schedules where name <> all(cast(? as text[]))', [names]);
  await rowsOf(
    transaction,
    `insert into tieout.schedules as known (name, definition, known_since, last_due, known_landing)
     select name, definition, ?, null, coalesce(
       (select landing from tieout.configurations_applied where version = ? order by sequence desc limit 1),
       (select coalesce(max(sequence), 0) from tieout.landings))
     from json_to_recordset(cast(? as json)) as defined (name text, definition text)
     order by name
     on conflict (name) do update
       set definition = excluded.definition, known_since = excluded.known_since, last_due = null
       where known.definition <> excluded.definition`,
    [at.toISOString(), version, JSON.stringify(defined)],
  );
}

/** Some schedules, which nobody else fires until the transaction ends. */
export async function lockSchedules(
  transaction: Transaction,
  names: readonly string[],
): Promise<ReadonlyMap<string, KnownSchedule>> {
  const rows = await rowsOf<ScheduleRow>(
    transaction,
    'select * from tieout.schedules where name = any(cast(? as text[])) order by name for update',
    [names],
  );
  return new Map(rows.map((row) => [row.name, scheduleOf(row)]));
}

/** Says up to when schedules are settled. */
export async function settleSchedules(transaction: Transaction, settled: readonly Firing[]): Promise<void> {
  await rowsOf(
    transaction,
    `update tieout.schedules set last_due = settled.due
     from json_to_recordset(cast(? as json)) as settled (schedule text, due timestamptz)
     where name = settled.schedule`,
    [JSON.stringify(settled)],
  );
}

/** Keeps firings, and gives those of them that nobody kept before. */
export async function keepFirings(
  transaction: Transaction,
  firings: readonly Firing[],
  at: Date,
): Promise<readonly Firing[]> {
  return rowsOf<{ schedule: string; due: string }>(
    transaction,
    `insert into tieout.firings (schedule, due, fired_at, jobs)
     select schedule, due, ?, '[]' from json_to_recordset(cast(? as json)) as fired (schedule text, due timestamptz)
     order by schedule, due
     on conflict do nothing returning schedule, due`,
    [at.toISOString(), JSON.stringify(firings)],
  );
}

/** Says which jobs firings sent. */
export async function keepJobsOfFirings(
  transaction: Transaction,
  firings: readonly (Firing & { readonly jobs: readonly string[] })[],
): Promise<void> {
  await rowsOf(
    transaction,
    `update tieout.firings as kept set jobs = sent.jobs
     from json_to_recordset(cast(? as json)) as sent (schedule text, due timestamptz, jobs json)
     where (kept.schedule, kept.due) = (sent.schedule, sent.due)`,
    [JSON.stringify(firings)],
  );
}

/** The last firing of each schedule. */
export async function readLastFirings(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf<{ schedule: string; due: string }>(
    database,
    'select schedule, max(due) as due from tieout.firings group by schedule',
  );
  return new Map(rows.map(({ schedule, due }) => [schedule, due]));
}

/**
 * Removes firings of before an instant, up to a limit; the last one of a schedule that is known stays, to be shown.
 *
 * @returns how many.
 */
export async function forgetFirings(database: Database, before: Date, limit: number): Promise<number> {
  const rows = await rowsOf(
    database,
    `delete from tieout.firings where (schedule, due) in (
       select schedule, due from tieout.firings old
       where fired_at < ?
         and (not exists (select 1 from tieout.schedules where name = old.schedule)
           or exists (select 1 from tieout.firings later where later.schedule = old.schedule and later.due > old.due))
       limit ?)
     returning schedule`,
    [before.toISOString(), limit],
  );
  return rows.length;
}

function scheduleOf(row: ScheduleRow): KnownSchedule {
  return {
    name: row.name,
    definition: row.definition,
    knownSince: row.known_since,
    lastDue: row.last_due,
    knownLanding: row.known_landing,
  };
}
