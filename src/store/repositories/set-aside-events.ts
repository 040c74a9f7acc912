import { operationalError } from '../../base/errors.js';
import type { SetAsideReason, SetAsideRecord } from '../../model/batch.js';
import type { Repair, SetAsideEvent, SetAsideStatus, StewardAction } from '../../model/correction.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { inPages } from './in-pages.js';

/** What is decided about one record set aside. */
export interface Decision extends Omit<SetAsideEvent, 'at' | 'correction'> {
  readonly id: string;
  /** The last event that whoever decides has seen. */
  readonly lastEvent: number | null;
}

type EventRow = {
  readonly at: string;
  readonly action: StewardAction;
  readonly accepted: boolean;
  readonly by_whom: string;
  readonly because: string | null;
  readonly before: string;
  readonly after: string | null;
  readonly repair: Repair | null;
  readonly feed_version: string | null;
  readonly disposition: SetAsideRecord['disposition'] | null;
  readonly tier: number | null;
  readonly reasons: readonly SetAsideReason[] | null;
  readonly correction: string | null;
  readonly carried_from: string | null;
};

/** Texts of a record can be 64 KiB each, and more when a person wrote them. */
const pageSize = 200;

/** The status that an accepted action gives a record. */
const decidedAs: Readonly<Record<StewardAction, SetAsideStatus>> = {
  fix: 'corrected',
  release: 'released',
  discard: 'discarded',
};

/**
 * Keeps what was decided about records set aside of one batch, in pages: each an event, and the new status of its record.
 * What was accepted is in `correction`, or nowhere when it was discarded. Counts the decisions.
 *
 * @throws OperationalError `record-decided` when one of them was decided or tried by somebody else meanwhile: then the
 * transaction has to be given up, and nobody's decision is half kept.
 */
export async function keepDecisions(
  transaction: Transaction,
  batch: string,
  decisions: AsyncIterable<Decision>,
  { at, correction }: { readonly at: Date; readonly correction: string | null },
): Promise<{ readonly accepted: number; readonly refused: number }> {
  // Who decides about records of one batch waits for whoever does so already.
  await rowOf(transaction, 'select id from tieout.batches where id = ? for update', [batch]);
  const counts = { accepted: 0, refused: 0 };
  for await (const page of inPages(decisions, pageSize)) {
    await keepPage(
      transaction,
      page.map((decision) => rowFor(decision, at, correction)),
    );
    for (const { accepted } of page) counts[accepted ? 'accepted' : 'refused'] += 1;
  }
  return counts;
}

/** What was done about a record set aside, the oldest first. */
export async function listSetAsideEvents(database: Database, record: string): Promise<readonly SetAsideEvent[]> {
  const rows = await rowsOf<EventRow>(
    database,
    'select * from tieout.set_aside_events where record = ? order by sequence',
    [record],
  );
  return rows.map(eventOf);
}

/** Documents go as texts: within a document the server refuses U+0000. */
function rowFor(decision: Decision, at: Date, correction: string | null): object {
  const { id, lastEvent, action, accepted, by, because, before, after, repair, feedVersion, standing, carriedFrom } =
    decision;
  return {
    ...(standing ? rowForStanding(standing) : noStanding),
    record: id,
    at: at.toISOString(),
    action,
    accepted,
    by_whom: by,
    because,
    before: JSON.stringify(before),
    after: textOrNull(after),
    repair: textOrNull(repair),
    feed_version: feedVersion,
    carried_from: carriedFrom,
    correction: accepted && action !== 'discard' ? correction : null,
    status: accepted ? decidedAs[action] : 'open',
    last_event: lastEvent,
  };
}

const noStanding = { disposition: null, tier: null, reasons: null, reason_codes: null, reason_fields: null };

function rowForStanding({ disposition, tier, reasons }: NonNullable<Decision['standing']>): object {
  return {
    disposition,
    tier,
    reasons: JSON.stringify(reasons),
    reason_codes: reasons.map(({ code }) => code),
    reason_fields: reasons.map(({ field }) => field ?? ''),
  };
}

function textOrNull(document: unknown): string | null {
  return document === null ? null : JSON.stringify(document);
}

async function keepPage(transaction: Transaction, page: readonly object[]): Promise<void> {
  const undecided = await rowsOf<{ id: string }>(
    transaction,
    `with page as (
       select * from json_to_recordset(cast(? as json)) as page (record text, at timestamptz, action text, accepted boolean,
         by_whom text, because text, before text, after text, repair text, feed_version text, disposition text,
         tier smallint, reasons text, correction text, carried_from text, status text, last_event bigint, reason_codes text[],
         reason_fields text[])
     ), kept as (
       insert into tieout.set_aside_events (record, at, action, accepted, by_whom, because, before, after, repair,
         feed_version, disposition, tier, reasons, correction, carried_from)
       select record, at, action, accepted, by_whom, because, cast(before as json), cast(after as json),
         cast(repair as json), feed_version, disposition, tier, cast(reasons as json), correction, carried_from
       from page returning sequence, record
     ), decided as (
       update tieout.set_aside_records set
         status = page.status,
         last_event = kept.sequence,
         attempt = case when page.accepted then attempt else kept.sequence end,
         reason_codes = coalesce(page.reason_codes, set_aside_records.reason_codes),
         reason_fields = coalesce(page.reason_fields, set_aside_records.reason_fields)
       from page join kept on kept.record = page.record
       where set_aside_records.id = page.record and set_aside_records.status = 'open'
         and set_aside_records.last_event is not distinct from page.last_event
       returning set_aside_records.id
     )
     select record as id from page where record not in (select id from decided) order by record limit 1`,
    [JSON.stringify(page)],
  );
  const [first] = undecided;
  if (first) throw await decidedMeanwhile(transaction, first.id);
}

async function decidedMeanwhile(transaction: Transaction, id: string): Promise<Error> {
  const row = await rowOf<{ status: SetAsideStatus; by_whom: string | null }>(
    transaction,
    `select kept.status, event.by_whom from tieout.set_aside_records kept
     left join tieout.set_aside_events event on event.sequence = kept.last_event where kept.id = ?`,
    [id],
  );
  return operationalError('record-decided', { record: id, status: row?.status ?? 'open', by: row?.by_whom ?? null });
}

function eventOf(row: EventRow): SetAsideEvent {
  const { at, action, accepted, because, before, after, repair, disposition, tier, reasons, correction } = row;
  const standing = disposition === null || tier === null || reasons === null ? null : { disposition, tier, reasons };
  const steward = { by: row.by_whom, because };
  return {
    at,
    action,
    accepted,
    ...steward,
    before,
    after,
    repair,
    feedVersion: row.feed_version,
    standing,
    correction,
    carriedFrom: row.carried_from,
  };
}
