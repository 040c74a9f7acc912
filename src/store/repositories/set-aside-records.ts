import { hashOf } from '../../base/canonical.js';
import type { SetAsideReason, SetAsideRecord } from '../../model/batch.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import type { FeedNames } from './batches.js';
import { inPages } from './in-pages.js';
import { given, pageOf, printPage } from './page.js';
import type { ListOrder, Page, PageRequest } from './page.js';

/** A record set aside, under the id by which people speak of it. */
export interface KeptSetAsideRecord extends SetAsideRecord {
  /** `q_` and 20 hexadecimal digits; depends on the batch, the payload and the record only. */
  readonly id: string;
}

export interface SetAsideFilter {
  readonly batch?: string | undefined;
  /** By any of the names it has or had. */
  readonly feed?: FeedNames | undefined;
  readonly disposition?: SetAsideRecord['disposition'] | undefined;
}

type SetAsideRow = {
  readonly id: string;
  readonly batch: string;
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
};

/** A raw text can be 64 KiB: a page of them stays within some megabytes as a rule, and within 64 MiB always. */
const pageSize = 500;

const selection = `select kept.*, payload.sha256 as payload_sha256, payload.source
  from tieout.set_aside_records kept
  join tieout.batch_payloads payload on payload.batch = kept.batch and payload.ordinal = kept.payload
  join tieout.batches batch on batch.id = kept.batch`;

const asArrived: ListOrder = {
  list: 'set-aside-records',
  expressions: ['kept.batch', 'kept.payload', 'kept.record'],
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
  const conditions = [
    given('kept.batch = ?', filter.batch),
    given('batch.feed = any(cast(? as text[]))', filter.feed && [filter.feed.name, ...filter.feed.formerly]),
    given('kept.disposition = ?', filter.disposition),
  ];
  const { text, bindings } = printPage(asArrived, conditions, request);
  const rows = await rowsOf<SetAsideRow>(database, `${selection} ${text}`, bindings);
  return pageOf(asArrived, rows, request, recordOf, (row) => [row.batch, row.payload, row.record]);
}

/** The record set aside of an id, or null. */
export async function findSetAsideRecord(database: Database, id: string): Promise<KeptSetAsideRecord | null> {
  const row = await rowOf<SetAsideRow>(database, `${selection} where kept.id = ?`, [id]);
  return row && recordOf(row);
}

function recordOf(row: SetAsideRow): KeptSetAsideRecord {
  const { id, batch, payload, source, record, line, key, disposition, tier, reasons } = row;
  const { payload_sha256: payloadSha256, byte_offset: byteOffset, raw_text: rawText } = row;
  const place = { payload, payloadSha256, source, record, line, byteOffset, rawText };
  return { id, batch, ...place, key, disposition, tier, reasons };
}
