import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { SetAsideRecord } from '../../../model/batch.js';
import type { SetAsideItem } from '../../../schema/generated/outputs.js';

/** A record set aside as `quarantine list` prints it. */
export function setAsideDocument(kept: SetAsideRecord & { readonly id: string }): SetAsideItem {
  const { id, batch, payload, source, record, line, key, disposition, tier, reasons } = kept;
  return {
    id,
    batch,
    payload,
    source,
    record,
    line,
    key: key && { ...key },
    disposition,
    tier,
    reasons: reasons.map((reason) => ({
      code: reason.code,
      message: sentenceOf(reason),
      next: nextStepOf(reason),
      field: reason.field,
    })),
  };
}
