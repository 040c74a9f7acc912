import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import type { ObjectKind } from './removed-objects.js';

/** Why an object must stay, the first that holds being told. */
export const stayReasons = [
  'within-retention',
  'recent-run',
  'state',
  'open-break',
  'open-record',
  'held-delivery',
  'held-run',
  'reference-file',
  'delivery-in-progress',
] as const;
export type StayReason = (typeof stayReasons)[number];

/** An object of the archive that batches or runs name. */
export interface NamedObject {
  readonly kind: ObjectKind;
  readonly sha256: string;
  /** The youngest day that it is of: a delivery date, or the end of the scope of a run. */
  readonly day: string;
  /** null: it may go. */
  readonly stays: StayReason | null;
}

/** Which earlier deliveries of a feed a day may be read from. */
export interface FeedReads {
  /** Its name now, and those that it had. */
  readonly names: readonly string[];
  /** All; the newest; those that cover the day; only those for the day. */
  readonly reads: 'every' | 'newest' | 'covering' | 'own';
  /** How many days after its date a delivery speaks for. */
  readonly reach: number;
}

export interface NamedObjectsRequest {
  readonly kind: ObjectKind;
  /** The first day, `YYYY-MM-DD`, whose objects are within their retention. */
  readonly firstKept: string;
  readonly feeds: readonly FeedReads[];
}

/** The objects of a kind that are named and not marked as removed, by SHA-256. */
export async function listNamedObjects(
  database: Database,
  { kind, firstKept, feeds }: NamedObjectsRequest,
): Promise<readonly NamedObject[]> {
  const names = feeds.flatMap(({ names: all, reads, reach }) =>
    all.map((name) => ({ name, current: all[0], reads, reach })),
  );
  const rows = await (kind === 'inputs'
    ? rowsOf<ObjectRow>(database, inputsOfRuns, [firstKept])
    : rowsOf<ObjectRow>(database, objectsOfBatches[kind], [firstKept, JSON.stringify(names)]));
  return rows.map(({ sha256, day, reasons }) => ({
    kind,
    sha256,
    day,
    stays: stayReasons.find((reason) => reasons.includes(reason)) ?? null,
  }));
}

type ObjectRow = { readonly sha256: string; readonly day: string; readonly reasons: readonly string[] };

/** What it speaks of decides how old a run is: one that was only carried out lately, as of a day long ago, is of then. */
const isRecent = `(runs.status = 'running' or runs.as_of >= cast(settings.first_kept as timestamp) at time zone 'UTC'
  or runs.scope_to >= settings.first_kept)`;

/** A correction stays and goes with what it corrects. */
function namedByBatches(named: string): string {
  return `with settings (first_kept) as materialized (select cast(? as date)),
  feeds as materialized (
    select * from json_to_recordset(cast(? as json)) as feed (name text, current text, reads text, reach integer)
  ),
  deliveries as materialized (
    select batches.id, coalesce(batches.corrects, batches.id) as delivery, batches.delivery_date, batches.status,
      batches.covers, batches.lookups, feeds.current, feeds.reads, feeds.reach
    from tieout.batches left join feeds on feeds.name = batches.feed
  ),
  newest as materialized (
    select current, max(delivery_date) as last, max(delivery_date) filter (where delivery_date <= first_kept) as before
    from deliveries, settings where status = 'accepted' group by current
  ),
  read_batches as (
    select runs.id as run, read.batch, ${isRecent} as recent, runs.status = 'held' as held
    from settings, tieout.runs, json_array_elements(runs.inputs) as input,
      json_array_elements_text(input -> 'batches') as read (batch)
  ),
  open_breaks as materialized (select last_run, difference from tieout.breaks where status = 'open'),
  stays (batch, reason) as (
    select id, 'within-retention' from deliveries, settings where delivery_date >= first_kept
    union select batch, 'recent-run' from read_batches where recent union select batch, 'held-run' from read_batches where held
    union select id, 'state' from deliveries join newest using (current) cross join settings
      where status = 'accepted' and (delivery_date = last or reads = 'every'
        or (reads = 'newest' and delivery_date = before)
        or (reads = 'covering' and (delivery_date + reach >= first_kept or exists (
          select from json_to_recordset(covers) as part ("from" date, "to" date) where part."to" >= first_kept))))
    union select batch, 'open-break' from read_batches where run in (select last_run from open_breaks)
    union select difference -> side.name -> 'provenance' ->> 'batch', 'open-break'
      from open_breaks, (values ('baseline'), ('counterpart')) as side (name)
    union select batch, 'open-record' from tieout.set_aside_records where status = 'open'
    union select id, 'held-delivery' from deliveries where status = 'held'
  ),
  staying (delivery, reason) as materialized (
    select distinct deliveries.delivery, stays.reason from stays join deliveries on deliveries.id = stays.batch
  ),
  reference_files as materialized (
    select distinct reference.value #>> '{source,sha256}' as sha256
    from tieout.configuration_versions, json_each(plan -> 'references') as reference
  ),
  named (kind, sha256, batch) as (${named}),
  found as (
    select named.kind, named.sha256, deliveries.delivery_date, staying.reason
    from named join deliveries on deliveries.id = named.batch left join staying using (delivery)
    union all
    select named.kind, named.sha256, deliveries.delivery_date, 'reference-file'
    from named join deliveries on deliveries.id = named.batch join reference_files using (sha256)
    where named.kind = 'raw'
    union all
    select named.kind, named.sha256, deliveries.delivery_date, 'delivery-in-progress'
    from named join deliveries on deliveries.id = named.batch
    where named.kind = 'raw' and sha256 in (select page.sha256 from tieout.delivered_pages as page)
  )
  select sha256, max(delivery_date) as day, array_remove(array_agg(distinct reason), null) as reasons
  from found
  where not exists (
    select from tieout.removed_objects as removed where (removed.kind, removed.sha256) = (found.kind, found.sha256))
  group by sha256 order by sha256`;
}

const objectsOfBatches = {
  raw: namedByBatches(`
    select 'raw', sha256, batch from tieout.batch_payloads
    union select 'raw', container_sha256, batch from tieout.batch_payloads where container_sha256 is not null`),
  // What a batch was looked up in is read again with it.
  normalized: namedByBatches(`
    select 'normalized', snapshot_sha256, batch from tieout.batch_payloads where snapshot_sha256 is not null
    union select 'normalized', looked_up.snapshot, deliveries.id
      from deliveries, json_array_elements(lookups) as lookup,
        json_array_elements_text(lookup -> 'snapshots') as looked_up (snapshot)`),
};

const inputsOfRuns = `with settings (first_kept) as materialized (select cast(? as date)),
  named as (
    select named.sha256, runs.scope_to, reason.name as reason
    from settings, tieout.runs, json_array_elements(runs.inputs) as input,
      lateral (values (input -> 'setAside' ->> 'sha256'), (input -> 'standing' ->> 'sha256'),
        (input -> 'history' ->> 'sha256')) as named (sha256),
      lateral (
        select 'within-retention' where runs.scope_to >= first_kept
        union select 'recent-run' where ${isRecent}
        union select 'held-run' where runs.status = 'held'
        union select 'open-break' where exists (
          select from tieout.breaks where breaks.last_run = runs.id and breaks.status = 'open')
        union select null
      ) as reason (name)
    where named.sha256 is not null
  )
  select sha256, max(scope_to) as day, array_remove(array_agg(distinct reason), null) as reasons
  from named
  where not exists (
    select from tieout.removed_objects as removed where (removed.kind, removed.sha256) = ('inputs', named.sha256))
  group by sha256 order by sha256`;
