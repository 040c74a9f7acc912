import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { SetAsideReason } from '../../../model/batch.js';
import type { SetAsideEvent as KeptEvent } from '../../../model/correction.js';
import type { KeptSetAsideRecord, SetAsideCount } from '../../../run/history.js';
import type { BatchOutcome, SetAsideHistory } from '../../../run/quarantine.js';
import type { Responsibility } from '../../../run/responsibility.js';
import type {
  QuarantineShowOutput,
  ReasonItem,
  SetAsideEvent,
  SetAsideItem,
  SetAsideReasonCount,
  SubmissionOutcome,
} from '../../../schema/generated/outputs.js';
import { responsibilityDocument } from './responsibility-document.js';

/** A record set aside as `quarantine list` prints it. */
export function setAsideDocument(kept: KeptSetAsideRecord, responsible: Responsibility): SetAsideItem {
  const { id, batch, feed, deliveryDate, feedVersion, payload, source, record, line, status, key, standing } = kept;
  const place = { payload, source, record, line };
  const { disposition, tier, reasons } = standing;
  return {
    id,
    batch,
    feed,
    deliveryDate,
    feedVersion,
    ...place,
    status,
    disposition,
    tier,
    ...responsibilityDocument(responsible),
    key: key === null ? null : { ...key },
    reasons: reasonItems(reasons),
  };
}

/** The whole of a record set aside, as `quarantine show` prints it. */
export function setAsideShowDocument(
  { record, events }: SetAsideHistory,
  responsible: Responsibility,
): QuarantineShowOutput {
  const { payloadSha256, byteOffset, rawText, reasons, text } = record;
  return {
    record: setAsideDocument(record, responsible),
    payloadSha256,
    byteOffset,
    rawText,
    firstReasons: reasonItems(reasons),
    text,
    events: events.map(setAsideEvent),
  };
}

/** Reasons with what to do about them. */
/** Why a record was set aside. */
export function reasonItems(reasons: readonly SetAsideReason[]): ReasonItem[] {
  return reasons.map((reason) => ({
    code: reason.code,
    message: sentenceOf(reason),
    next: nextStepOf(reason),
    field: reason.field,
  }));
}

/** How many records are set aside for a reason. */
export function reasonCount({ feed, disposition, code, field, records }: SetAsideCount): SetAsideReasonCount {
  return { feed, disposition, code, field, records };
}

/** What was done about a record set aside, once. */
function setAsideEvent(event: KeptEvent): SetAsideEvent {
  const { at, action, accepted, by, because, before, after, feedVersion, standing, correction, carriedFrom } = event;
  const reasons = reasonItems(standing?.reasons ?? []);
  return { at, action, accepted, by, because, before, after, feedVersion, reasons, correction, carriedFrom };
}

/** What became of the records of one batch that were submitted again. */
export function submissionOutcome({ corrects, batch, accepted, refused, refusals }: BatchOutcome): SubmissionOutcome {
  return {
    corrects: corrects.id,
    batch: batch?.id ?? null,
    accepted,
    refused,
    refusals: refusals.map(({ id, standing: { disposition, tier, reasons } }) => ({
      id,
      disposition,
      tier,
      reasons: reasonItems(reasons),
    })),
  };
}
