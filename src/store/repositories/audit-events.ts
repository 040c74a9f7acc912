import { canonicalJson } from '../../base/canonical.js';
import type { Canonical } from '../../base/canonical.js';
import type { AuditAction, AuditEvent, AuditHead } from '../../model/audit.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { given, pageOf, printPage } from './page.js';
import type { ListOrder, Page, PageRequest } from './page.js';

export interface AuditFilter {
  readonly stream?: string | undefined;
  readonly actor?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly subject?: string | undefined;
}

/** An event as it is kept, whatever was done to it; `before` and `after` as they are written. */
export interface KeptAuditEvent extends Omit<AuditEvent, 'before' | 'after'> {
  readonly before: string | null;
  readonly after: string | null;
}

type AuditRow = {
  readonly stream: string;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly actor_kind: AuditEvent['actorKind'];
  readonly action: AuditAction;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly trace_id: string | null;
  readonly previous_hash: string;
  readonly hash: string;
};

type HeadRow = { readonly [Column in keyof AuditHead]: AuditHead[Column] };

const newestFirst: ListOrder = { list: 'audit', expressions: ['at', 'stream', 'sequence'], direction: 'desc' };

const columns = `stream, sequence, at, actor, actor_kind, action, subject, before::text as before, after::text as after,
  trace_id, previous_hash, hash`;

/** The hash before the first event of a stream. */
export const beginning = '0'.repeat(64);

/**
 * Where some streams end; nobody else appends to them until the transaction ends. They are locked in one order whoever asks;
 * one that was not there begins, with sequence 0.
 */
export async function lockAuditHeads(
  transaction: Transaction,
  streams: readonly string[],
): Promise<ReadonlyMap<string, AuditHead>> {
  const rows = await rowsOf<HeadRow>(
    transaction,
    `insert into tieout.audit_heads (stream, sequence, hash)
     select stream, 0, cast(? as text) from unnest(cast(? as text[])) as asked (stream) order by stream collate "C"
     on conflict (stream) do update set stream = excluded.stream returning stream, sequence, hash`,
    [beginning, streams],
  );
  return new Map(rows.map((row) => [row.stream, row]));
}

/** Keeps events behind the heads of their streams, which are locked, and moves the heads to the last of each. */
export async function keepAuditEvents(transaction: Transaction, events: readonly AuditEvent[]): Promise<void> {
  const rows = events.map(({ actorKind, traceId, previousHash, before, after, ...event }) => ({
    ...event,
    actor_kind: actorKind,
    trace_id: traceId,
    previous_hash: previousHash,
    before: textOf(before),
    after: textOf(after),
  }));
  const heads = new Map(events.map(({ stream, sequence, hash }) => [stream, { stream, sequence, hash }]));
  await rowsOf(
    transaction,
    `with appended as (
       insert into tieout.audit_events (stream, sequence, at, actor, actor_kind, action, subject, before, after, trace_id,
         previous_hash, hash)
       select stream, sequence, at, actor, actor_kind, action, subject, cast(before as json), cast(after as json), trace_id,
         previous_hash, hash
       from json_to_recordset(cast(? as json)) as event (stream text, sequence bigint, at timestamptz, actor text,
         actor_kind text, action text, subject text, before text, after text, trace_id text, previous_hash text, hash text)
     )
     update tieout.audit_heads as head set sequence = moved.sequence, hash = moved.hash
     from json_to_recordset(cast(? as json)) as moved (stream text, sequence bigint, hash text)
     where head.stream = moved.stream`,
    [JSON.stringify(rows), JSON.stringify([...heads.values()])],
  );
}

/** The text that is hashed is the one that is kept. */
function textOf(value: Canonical): string | null {
  return value === null ? null : canonicalJson(value);
}

/** Where streams end, by name; also those of events that have no head. */
export async function listAuditHeads(
  database: Database,
): Promise<readonly (AuditHead | { readonly stream: string })[]> {
  const rows = await rowsOf<HeadRow | { readonly stream: string; readonly sequence: null; readonly hash: null }>(
    database,
    `select stream, head.sequence, head.hash
     from tieout.audit_heads as head full join (select distinct stream from tieout.audit_events) as event using (stream)
     order by stream`,
  );
  return rows.map((row) => (row.sequence === null ? { stream: row.stream } : row));
}

/** Where a stream ends, or null. */
export function findAuditHead(database: Database, stream: string): Promise<AuditHead | null> {
  return rowOf<HeadRow>(database, 'select stream, sequence, hash from tieout.audit_heads where stream = ?', [stream]);
}

/** Events of a stream in their order, behind one of them. */
export async function readAuditEvents(
  database: Database,
  stream: string,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<readonly KeptAuditEvent[]> {
  const rows = await rowsOf<AuditRow>(
    database,
    `select ${columns} from tieout.audit_events where stream = ? and sequence > ? order by sequence limit ?`,
    [stream, after, most],
  );
  return rows.map(keptOf);
}

/** Events, the newest first. */
export async function listAuditEvents(
  database: Database,
  filter: AuditFilter,
  request: PageRequest,
): Promise<Page<KeptAuditEvent>> {
  const conditions = [
    given('stream = ?', filter.stream),
    given('actor = ?', filter.actor),
    given('action = ?', filter.action),
    given('subject = ?', filter.subject),
  ];
  const { text, bindings } = printPage(newestFirst, conditions, request);
  const rows = await rowsOf<AuditRow>(database, `select ${columns} from tieout.audit_events ${text}`, bindings);
  return pageOf(newestFirst, rows, request, keptOf, (row) => [row.at, row.stream, row.sequence]);
}

function keptOf(row: AuditRow): KeptAuditEvent {
  const { stream, sequence, at, actor, action, subject, before, after, hash } = row;
  const who = { actor, actorKind: row.actor_kind, traceId: row.trace_id };
  return { stream, sequence, at, ...who, action, subject, before, after, previousHash: row.previous_hash, hash };
}
