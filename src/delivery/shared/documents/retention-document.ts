import type { Retention, RetentionPeriod } from '../../../model/retention.js';
import type { RetentionPlan } from '../../../run/retention.js';
import type { RetentionPlanOutput } from '../../../schema/generated/outputs.js';

/** What may go of the archive, and what must stay. */
export function retentionDocument({ kinds, unfinished }: RetentionPlan, retention: Retention): RetentionPlanOutput {
  return {
    kinds: kinds.map(({ kind, firstKept, removable, staying }) => ({
      kind,
      retention: periodText(retention[kind]),
      firstKept,
      removable: removable.map(({ sha256, bytes, day }) => ({ sha256, bytes, day })),
      staying: staying.map(({ reason, objects }) => ({ reason, objects })),
    })),
    unfinished,
  };
}

/** As it is written. */
export function periodText({ count, unit }: RetentionPeriod): string {
  return `${count}${unit}`;
}
