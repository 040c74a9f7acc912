import type { SetAsideRecord } from '../../model/batch.js';
import type { Database } from '../connection/database.js';
import { rowsOf } from '../connection/rows-of.js';
import { inPages } from './in-pages.js';
import { setAsideIdOf } from './set-aside-records.js';

/** What of the key of a record set aside could be read, and where the record stands in its batch. */
export interface SetAsideKey extends Pick<SetAsideRecord, 'batch' | 'payload' | 'record'> {
  readonly key: NonNullable<SetAsideRecord['key']>;
}

type KeyRow = { readonly [Name in keyof Omit<SetAsideKey, 'batch'>]: SetAsideKey[Name] };

const pageSize = 5000;

/**
 * The condition under which a record set aside counts nowhere in what is read from some batches: it was neither discarded nor
 * corrected in one of them. Binds the batches.
 */
const standsAside = `(kept.status = 'open'
  or (kept.status <> 'discarded' and decided.correction <> all(cast(? as text[]))))`;

/**
 * The keys of the records that were set aside of batches and are in none of them as corrected: batch by batch in the order
 * given, then in the order of their files. A record of whose key nothing could be read is left out.
 */
export async function* listSetAsideKeys(database: Database, batches: readonly string[]): AsyncIterable<SetAsideKey> {
  for (const batch of batches) {
    for (let last = { payload: -1, record: 0 }; ;) {
      const rows = await rowsOf<KeyRow>(
        database,
        `select kept.payload, kept.record, kept.key from tieout.set_aside_records kept
         left join tieout.set_aside_events decided on decided.sequence = kept.last_event
         where kept.batch = ? and (kept.payload, kept.record) > (?, ?) and kept.key is not null and ${standsAside}
         order by kept.payload, kept.record limit ?`,
        [batch, last.payload, last.record, [...batches], pageSize],
      );
      for (const row of rows) yield { batch, ...row };
      const end = rows.at(-1);
      if (end === undefined || rows.length < pageSize) break;
      last = { payload: end.payload, record: end.record };
    }
  }
}

/** A code that a crosswalk had no entry for when a record was read, and what of the key of the record could be read. */
export interface UnknownCode extends Omit<SetAsideKey, 'key'> {
  /** Null: nothing of it could be read. */
  readonly key: SetAsideKey['key'] | null;
  /** The field that was to be looked up, and the crosswalk. */
  readonly field: string;
  readonly crosswalk: string;
  /** The text of each part of the code, of 200 characters at most. */
  readonly code: readonly (string | null)[];
  /** The day on which an entry had to hold; null: entries always hold. */
  readonly day: string | null;
}

type UnknownCodeRow = { readonly [Name in keyof Omit<UnknownCode, 'batch'>]: UnknownCode[Name] };

/** The codes for which records of batches are set aside and no crosswalk had an entry, in the order of `listSetAsideKeys`. */
export async function* listUnknownCodes(database: Database, batches: readonly string[]): AsyncIterable<UnknownCode> {
  for (const batch of batches) {
    for (let last = { payload: -1, record: 0 }; ;) {
      // a page has whole records: one may have several codes
      const rows = await rowsOf<UnknownCodeRow>(
        database,
        `select kept.payload, kept.record, kept.key, said.parameters ->> 'field' as field,
           said.parameters ->> 'reference' as crosswalk, said.parameters -> 'key' as code, said.parameters ->> 'day' as day
         from (
           select kept.payload, kept.record, kept.key, coalesce(attempt.reasons, kept.reasons) as reasons
           from tieout.set_aside_records kept
           left join tieout.set_aside_events decided on decided.sequence = kept.last_event
           left join tieout.set_aside_events attempt on attempt.sequence = kept.attempt
           where kept.batch = ? and (kept.payload, kept.record) > (?, ?)
             and 'unknown-crosswalk-key' = any(kept.reason_codes) and ${standsAside}
           order by kept.payload, kept.record limit ?
         ) kept
         cross join lateral (
           select reason -> 'parameters' as parameters, place from json_array_elements(kept.reasons)
             with ordinality as listed (reason, place) where reason ->> 'code' = 'unknown-crosswalk-key'
         ) said
         order by kept.payload, kept.record, said.place`,
        [batch, last.payload, last.record, [...batches], pageSize],
      );
      for (const row of rows) yield { batch, ...row };
      const end = rows.at(-1);
      if (end === undefined || rows.length < pageSize) break;
      last = { payload: end.payload, record: end.record };
    }
  }
}

/** When, and by reading which batches, records were asked for. */
export interface Asked {
  /** An instant, UTC ISO 8601. */
  readonly at: string;
  readonly batches: readonly string[];
}

/** Of some keys those that nobody had decided about then: whose record was neither discarded nor corrected in those batches. */
export async function* undecidedKeys(
  database: Database,
  keys: AsyncIterable<SetAsideKey>,
  { at, batches }: Asked,
): AsyncIterable<SetAsideKey> {
  for await (const page of inPages(keys, pageSize)) {
    const ids = page.map(({ batch, payload, record }) => setAsideIdOf(batch, payload, record));
    const rows = await rowsOf<{ id: string }>(
      database,
      `select kept.id from tieout.set_aside_records kept
       join tieout.set_aside_events decided on decided.sequence = kept.last_event
       where kept.id = any(cast(? as text[])) and ((kept.status = 'discarded' and decided.at <= cast(? as timestamptz))
         or decided.correction = any(cast(? as text[])))`,
      [ids, at, [...batches]],
    );
    const decided = new Set(rows.map(({ id }) => id));
    yield* page.filter((_, index) => !decided.has(ids[index] ?? ''));
  }
}
