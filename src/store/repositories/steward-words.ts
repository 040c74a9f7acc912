import type { BatchPayload } from '../../model/batch.js';
import { noRepair } from '../../model/correction.js';
import type { Repair, StewardAction, StewardWord } from '../../model/correction.js';
import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import { namesOf } from './batches.js';
import type { FeedNames } from './batches.js';
import { recordOf, selectSetAside } from './set-aside-records.js';
import type { KeptSetAsideRecord, SetAsideRow } from './set-aside-records.js';

/** A payload that was delivered for a date: what is decided about its records holds for every reading of it. */
export interface DeliveredPayload extends Pick<BatchPayload, 'sha256'> {
  readonly feed: DecidedFeed;
  readonly deliveryDate: string;
}

/** A feed by its names, and how its payloads are written. */
export interface DecidedFeed extends FeedNames {
  readonly parse: { readonly format: string };
}

/** A record of a payload that was decided about: its place, and the record set aside that it was decided about. */
export interface DecidedPlace {
  /** Where it begins, in bytes from 0, which no way of reading changes; in a table, the number of its row. */
  readonly place: number;
  readonly word: string;
}

/** A record that is open, although its like of another reading was decided about. */
export interface UndecidedRecord {
  readonly kept: KeptSetAsideRecord;
  readonly word: StewardWord;
}

type WordRow = {
  readonly word_record: string;
  readonly word_action: StewardAction;
  readonly word_by: string;
  readonly word_because: string | null;
  readonly word_repair: Repair | null;
};

type DecidedRow = { readonly place: number; readonly word: string };

const pageSize = 500;

const decided = `tieout.set_aside_records said
  join tieout.batch_payloads said_payload on said_payload.batch = said.batch and said_payload.ordinal = said.payload
  join tieout.batches said_batch on said_batch.id = said.batch
  join tieout.set_aside_events said_event on said_event.sequence = said.last_event`;

/**
 * Whether a record has a word of its own: what was carried over to it is the word of another. A release as it was says nothing
 * of the record, only of how it was read.
 */
const isWord = `said_batch.corrects is null and said_event.carried_from is null and (said.status = 'discarded'
  or (said.status <> 'open'
    and (said_event.repair ->> 'raw' is not null or cast(said_event.repair -> 'values' as text) <> '{}')))`;

/** Rows of a table share their bytes. */
type PlaceColumn = 'byte_offset' | 'record';

function placeColumn({ parse }: DecidedFeed): PlaceColumn {
  return parse.format === 'parquet' ? 'record' : 'byte_offset';
}

/** The latest word about the record at a place, in any reading of its payload. */
function wordAt(column: PlaceColumn): string {
  return `lateral (
    select said.id as word_record, said_event.action as word_action, said_event.by_whom as word_by,
      said_event.because as word_because, said_event.repair as word_repair
    from ${decided}
    where said_payload.sha256 = payload.sha256 and said_batch.delivery_date = batch.delivery_date
      and said_batch.feed = any(cast(? as text[])) and said.${column} = kept.${column} and ${isWord}
    order by said.last_event desc limit 1) word`;
}

const isNew = `not exists (select from tieout.set_aside_events tried
  where tried.record = kept.id and tried.carried_from = word.word_record)`;

/** The records that stewards decided about when a payload was read before, in the order of the payload. */
export async function* readDecidedPlaces(
  database: Database,
  { feed, deliveryDate, sha256 }: DeliveredPayload,
): AsyncGenerator<DecidedPlace> {
  const column = placeColumn(feed);
  for (let after = -1; ;) {
    const rows = await rowsOf<DecidedRow>(
      database,
      `select distinct on (said.${column}) said.${column} as place, said.id as word from ${decided}
       where said_payload.sha256 = ? and said_batch.delivery_date = ? and said_batch.feed = any(cast(? as text[]))
         and said.${column} > ? and ${isWord}
       order by said.${column}, said.last_event desc limit ${pageSize}`,
      [sha256, deliveryDate, namesOf(feed), after],
    );
    yield* rows;
    after = rows.at(-1)?.place ?? after;
    if (rows.length < pageSize) return;
  }
}

/** The records that a reading withheld because they had been decided about, in the order of the payload. */
export async function* readWithheldPlaces(
  database: Database,
  feed: DecidedFeed,
  batch: string,
  payload: number,
): AsyncGenerator<DecidedPlace> {
  const column = placeColumn(feed);
  for (let after = -1; ;) {
    const rows = await rowsOf<DecidedRow>(
      database,
      `select ${column} as place, id as word from tieout.set_aside_records
       where batch = ? and payload = ? and ${column} > ? and exists (
         select from json_array_elements(reasons) reason where reason ->> 'code' = 'decided-before')
       order by ${column} limit ${pageSize}`,
      [batch, payload, after],
    );
    yield* rows;
    after = rows.at(-1)?.place ?? after;
    if (rows.length < pageSize) return;
  }
}

/** The open records of a payload of a reading that were decided about in another, in the order of the payload. */
export async function* readUndecided(
  database: Database,
  feed: DecidedFeed,
  batch: string,
  payload: number,
): AsyncGenerator<UndecidedRecord> {
  for (let after = 0; ;) {
    const rows = await rowsOf<SetAsideRow & WordRow>(
      database,
      `${selectSetAside(', word.*', wordAt(placeColumn(feed)))}
       where kept.batch = ? and kept.payload = ? and kept.record > ? and kept.status = 'open' and ${isNew}
       order by kept.record limit ${pageSize}`,
      [namesOf(feed), batch, payload, after],
    );
    for (const row of rows) yield { kept: recordOf(row), word: wordOf(row) };
    after = rows.at(-1)?.record ?? after;
    if (rows.length < pageSize) return;
  }
}

/** Which readings have open records that were decided about in another reading. */
export async function findUndecided(
  database: Database,
  feed: DecidedFeed,
  batches: readonly string[],
): Promise<readonly string[]> {
  const rows = await rowsOf<{ batch: string }>(
    database,
    `select distinct kept.batch from tieout.set_aside_records kept
       join tieout.batch_payloads payload on payload.batch = kept.batch and payload.ordinal = kept.payload
       join tieout.batches batch on batch.id = kept.batch
       cross join ${wordAt(placeColumn(feed))}
     where kept.batch = any(cast(? as text[])) and kept.status = 'open' and ${isNew} order by kept.batch`,
    [namesOf(feed), [...batches]],
  );
  return rows.map(({ batch }) => batch);
}

/**
 * Of how many records of each reading the latest word was said in another reading and does not hold in this one: they count as
 * they arrived, or as was decided before, or are not there. A reading without such records is not in the map.
 */
export async function countUnheeded(
  database: Database,
  feed: DecidedFeed,
  batches: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const column = placeColumn(feed);
  const rows = await rowsOf<{ batch: string; records: number }>(
    database,
    `with words as (
       select distinct on (payload.batch, payload.ordinal, said.${column})
         payload.batch, payload.ordinal, said.${column} as place, said.id as word, said.last_event as said
       from tieout.batch_payloads payload join tieout.batches batch on batch.id = payload.batch
         join (${decided}) on said_payload.sha256 = payload.sha256 and said_batch.delivery_date = batch.delivery_date
       where payload.batch = any(cast(? as text[])) and payload.snapshot_sha256 is not null
         and said_batch.feed = any(cast(? as text[])) and ${isWord}
       order by payload.batch, payload.ordinal, said.${column}, said.last_event desc
     )
     select batch, cast(count(*) as bigint) as records from words where not exists (
       select from tieout.set_aside_records kept
       left join tieout.set_aside_events event on event.sequence = kept.last_event
       where kept.batch = words.batch and kept.payload = words.ordinal and kept.${column} = words.place
         and (kept.status = 'open' or kept.id = words.word or event.carried_from = words.word
           or kept.last_event > words.said))
     group by batch`,
    [[...batches], namesOf(feed)],
  );
  return new Map(rows.map(({ batch, records }) => [batch, records]));
}

function wordOf(row: WordRow): StewardWord {
  return {
    record: row.word_record,
    action: row.word_action,
    by: row.word_by,
    because: row.word_because,
    repair: row.word_repair ?? noRepair,
  };
}
