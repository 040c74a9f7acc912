import type { Difference, RecordSeen } from '../model/outcome.js';
import type { JudgedRule } from '../model/plan.js';
import type { Value } from '../model/types.js';
import type { Correction } from '../model/verdict.js';

/**
 * What would have to be set in the system of the counterpart so that it agrees with the baseline: each field that breaks or, of a
 * lone record, each field that is compared. Of several records that could be meant, nothing is proposed.
 */
export function correctionsOf(
  rule: Pick<JudgedRule, 'counterpart' | 'compare'>,
  { outcome, side, key, fields, baseline, counterpart }: Difference,
): readonly Correction[] {
  const where = { system: rule.counterpart.feed.split('/')[0] ?? '', key };
  const compared = rule.compare.map(({ field }) => field);
  if (outcome === 'mismatch') {
    const broken = fields.filter(({ field }) => compared.includes(field));
    return broken.map((each) => ({ ...where, field: each.field, from: each.counterpart, to: each.baseline }));
  }
  if (outcome !== 'missing' || side === null) return [];
  return compared.map((field) => ({
    ...where,
    field,
    from: valueOf(counterpart, field),
    to: valueOf(baseline, field),
  }));
}

function valueOf(record: RecordSeen | null, field: string): Value {
  return record && Object.hasOwn(record.values, field) ? (record.values[field] ?? null) : null;
}
