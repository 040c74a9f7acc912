import { hashOf } from '../../base/canonical.js';
import type { SetAsideReason, SetAsideRecord } from '../../model/batch.js';
import { noRepair } from '../../model/correction.js';
import type { Repair, SetAsideStatus, Standing } from '../../model/correction.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import type { FeedNames } from './batches.js';
import { inPages } from './in-pages.js';
import { given, pageOf, printConditions, printPage } from './page.js';
import type { Condition, ListOrder, Page, PageRequest } from './page.js';
import { ofSystems } from './visible-names.js';
import type { NamePatterns } from './visible-names.js';

/** A record set aside, under the id by which people speak of it. */
export interface KeptSetAsideRecord extends SetAsideRecord {
  /** `q_` and 20 hexadecimal digits; depends on the batch, the payload and the record only. */
  readonly id: string;
  /** The feed of its batch, as it was called then, the date of the delivery, and the version of the feed's plan. */
  readonly feed: string;
  readonly deliveryDate: string;
  readonly feedVersion: string;
  /** When its batch was made, ISO 8601. */
  readonly setAsideAt: string;
  readonly status: SetAsideStatus;
  /** Why it is set aside now: for what it was first, or since an attempt failed for what that was refused. */
  readonly standing: Standing;
  /** The record as it stands: as it arrived, or as it was submitted in the latest attempt that failed. */
  readonly text: string;
  /** What was changed in it by attempts that failed. */
  readonly repair: Repair;
  /** The number of the last event, or null: who decides says what they have seen. */
  readonly lastEvent: number | null;
}

/** How many records are set aside for a reason. */
export interface SetAsideCount {
  readonly feed: string;
  readonly disposition: SetAsideRecord['disposition'];
  readonly code: string;
  /** Null for a reason that is about the whole record. */
  readonly field: string | null;
  readonly records: number;
}

export interface SetAsideFilter {
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
  readonly batch?: string | undefined;
  readonly payload?: number | undefined;
  /** By any of the names it has or had. */
  readonly feed?: FeedNames | undefined;
  /** Those of feeds of these systems. */
  readonly systems?: NamePatterns;
  /** By what it is set aside for now. */
  readonly disposition?: SetAsideRecord['disposition'] | undefined;
  readonly status?: SetAsideStatus | undefined;
  /** The code, and the field, of a reason for which it is set aside now. */
  readonly reason?: string | undefined;
  readonly field?: string | undefined;
}

export type SetAsideRow = {
  readonly id: string;
  readonly batch: string;
  readonly arrival: number;
  readonly payload: number;
  readonly payload_sha256: string;
  readonly source: string;
  readonly record: number;
  readonly line: number;
  readonly byte_offset: number;
  readonly raw_text: string;
  readonly key: SetAsideRecord['key'];
  readonly disposition: SetAsideRecord['disposition'];
  readonly tier: number;
  readonly reasons: readonly SetAsideReason[];
  readonly feed: string;
  readonly delivery_date: string;
  readonly feed_version: string;
  readonly set_aside_at: string;
  readonly status: SetAsideStatus;
  readonly last_event: number | null;
  readonly attempt_disposition: SetAsideRecord['disposition'] | null;
  readonly attempt_tier: number | null;
  readonly attempt_reasons: readonly SetAsideReason[] | null;
  readonly attempt_repair: Repair | null;
  readonly attempt_after: string | null;
};

type CountRow = { readonly [Name in keyof SetAsideCount]: SetAsideCount[Name] };

/** A raw text can be 64 KiB: a page of them stays within some megabytes as a rule, and within 64 MiB always. */
const pageSize = 500;

const source = `tieout.set_aside_records kept
  join tieout.batch_payloads payload on payload.batch = kept.batch and payload.ordinal = kept.payload
  join tieout.batches batch on batch.id = kept.batch
  left join tieout.set_aside_events attempt on attempt.sequence = kept.attempt`;

/** Selects records set aside, with more columns of another relation, if any is joined. */
export function selectSetAside(columns = '', joined = ''): string {
  return `select kept.*, payload.sha256 as payload_sha256, payload.source, batch.feed, batch.arrival, batch.delivery_date,
    batch.feed_version, batch.created_at as set_aside_at, attempt.disposition as attempt_disposition, attempt.tier as attempt_tier,
    attempt.reasons as attempt_reasons, attempt.repair as attempt_repair, attempt.after as attempt_after${columns}
    from ${source}${joined === '' ? '' : ` cross join ${joined}`}`;
}

const dispositionNow = 'coalesce(attempt.disposition, kept.disposition)';

const asArrived: ListOrder = {
  list: 'set-aside-records',
  expressions: ['batch.arrival', 'kept.batch', 'kept.payload', 'kept.record'],
  direction: 'asc',
};

/** The id of a record set aside. */
export function setAsideIdOf(batch: string, payload: number, record: number): string {
  return `q_${hashOf([batch, payload, record]).slice(0, 20)}`;
}

/** Keeps the records set aside of a batch, page by page, and counts them. */
export async function keepSetAsideRecords(
  transaction: Transaction,
  batch: string,
  records: AsyncIterable<Omit<SetAsideRecord, 'batch' | 'payloadSha256' | 'source'>>,
): Promise<{ readonly quarantined: number; readonly deadLettered: number }> {
  const counts = { quarantined: 0, deadLettered: 0 };
  for await (const page of inPages(records, pageSize)) {
    for (const { disposition } of page) counts[disposition === 'quarantine' ? 'quarantined' : 'deadLettered'] += 1;
    const rows = page.map(({ byteOffset, rawText, ...record }) => ({
      ...record,
      id: setAsideIdOf(batch, record.payload, record.record),
      byte_offset: byteOffset,
      // As text of a document: within a document the server refuses U+0000.
      raw_text: JSON.stringify(rawText),
      reason_codes: record.reasons.map(({ code }) => code),
      reason_fields: record.reasons.map(({ field }) => field ?? ''),
    }));
    await rowsOf(
      transaction,
      `insert into tieout.set_aside_records (batch, id, payload, record, line, byte_offset, raw_text, key, disposition, tier,
         reasons, status, reason_codes, reason_fields)
       select ?, id, payload, record, line, byte_offset, cast(raw_text as json), key, disposition, tier, reasons, 'open',
         reason_codes, reason_fields
       from json_to_recordset(cast(? as json)) as page (id text, payload integer, record bigint, line bigint,
         byte_offset bigint, raw_text text, key json, disposition text, tier smallint, reasons json,
         reason_codes text[], reason_fields text[])`,
      [batch, JSON.stringify(rows)],
    );
  }
  return counts;
}

/** Records set aside, batch by batch, in the order they arrived in. */
export async function listSetAsideRecords(
  database: Database,
  filter: SetAsideFilter,
  request: PageRequest,
): Promise<Page<KeptSetAsideRecord>> {
  const conditions = conditionsOf(filter);
  const { text, bindings } = printPage(asArrived, conditions, request);
  const rows = await rowsOf<SetAsideRow>(database, `${selectSetAside()} ${text}`, bindings);
  return pageOf(asArrived, rows, request, recordOf, (row) => [row.arrival, row.batch, row.payload, row.record]);
}

/** How many records are set aside, and how many for each reason, the most first; one with two reasons is in both. */
export async function countSetAsideRecords(
  database: Database,
  filter: SetAsideFilter,
): Promise<{ readonly records: number; readonly reasons: readonly SetAsideCount[] }> {
  const { text, bindings } = printConditions(conditionsOf(filter));
  const total = await rowOf<{ records: number }>(
    database,
    `select cast(count(*) as bigint) as records from ${source} ${text}`,
    bindings,
  );
  const reasons = await rowsOf<CountRow>(
    database,
    `select batch.feed, ${dispositionNow} as disposition, reason.code, nullif(reason.field, '') as field,
       cast(count(*) as bigint) as records
     from ${source} cross join lateral unnest(kept.reason_codes, kept.reason_fields) as reason (code, field)
     ${text} group by 1, 2, 3, 4 order by 5 desc, 1, 2, 3, 4`,
    bindings,
  );
  return { records: total?.records ?? 0, reasons };
}

/** The batches that records were set aside of, in the order of their ids. */
export async function listBatchesSettingAside(database: Database, filter: SetAsideFilter): Promise<readonly string[]> {
  const { text, bindings } = printConditions(conditionsOf(filter));
  const rows = await rowsOf<{ batch: string }>(
    database,
    `select distinct kept.batch from ${source} ${text} order by kept.batch`,
    bindings,
  );
  return rows.map(({ batch }) => batch);
}

function conditionsOf(filter: SetAsideFilter): readonly (Condition | null)[] {
  return [
    given('kept.id = any(cast(? as text[]))', filter.ids),
    given('kept.batch = ?', filter.batch),
    given('kept.payload = ?', filter.payload),
    given('batch.feed = any(cast(? as text[]))', filter.feed && [filter.feed.name, ...filter.feed.formerly]),
    ofSystems('batch.feed', filter.systems),
    given(`${dispositionNow} = ?`, filter.disposition),
    given('kept.status = ?', filter.status),
    given('? = any(kept.reason_codes)', filter.reason),
    given('? = any(kept.reason_fields)', filter.field),
  ];
}

/** The record set aside of an id, or null. */
export async function findSetAsideRecord(database: Database, id: string): Promise<KeptSetAsideRecord | null> {
  const row = await rowOf<SetAsideRow>(database, `${selectSetAside()} where kept.id = ?`, [id]);
  return row && recordOf(row);
}

/** A row of `selectSetAside`. */
export function recordOf(row: SetAsideRow): KeptSetAsideRecord {
  const { id, batch, payload, source, record, line, key, disposition, tier, reasons, feed, status } = row;
  const { payload_sha256: payloadSha256, byte_offset: byteOffset, raw_text: rawText } = row;
  const place = { payload, payloadSha256, source, record, line, byteOffset, rawText };
  const read = { feed, deliveryDate: row.delivery_date, feedVersion: row.feed_version, setAsideAt: row.set_aside_at };
  const standing = {
    disposition: row.attempt_disposition ?? disposition,
    tier: row.attempt_tier ?? tier,
    reasons: row.attempt_reasons ?? reasons,
  };
  const tried = { text: row.attempt_after ?? rawText, repair: row.attempt_repair ?? noRepair };
  const decided = { status, standing, ...tried, lastEvent: row.last_event };
  return { id, batch, ...read, ...place, key, disposition, tier, reasons, ...decided };
}
