import { Big } from 'big.js';
import { roundingLine } from '../model/adjust-plan.js';
import type { Difference, RecordSeen } from '../model/outcome.js';
import type { FieldComparison, JudgedRule } from '../model/plan.js';
import type { Value } from '../model/types.js';
import type { Correction } from '../model/verdict.js';

type CorrectedRule = Pick<JudgedRule, 'counterpart' | 'compare' | 'convert'>;

/**
 * What would have to be set in the system of the counterpart so that it agrees with the baseline: each field that breaks or, of a
 * lone record, each field that is compared. Of several records that could be meant, nothing is proposed, and of amounts that the
 * two sides write in different terms (before a tax, in another currency) neither: what the baseline says would be wrong there.
 */
export function correctionsOf(rule: CorrectedRule, difference: Difference): readonly Correction[] {
  const { outcome, side, key, fields, baseline, counterpart } = difference;
  const where = { system: rule.counterpart.feed.split('/')[0] ?? '', key };
  if (outcome === 'mismatch') {
    const settable = rule.compare.filter((comparison) => isInTermsOfBoth(rule, comparison, difference));
    const broken = fields.filter(({ field }) => settable.some((comparison) => comparison.field === field));
    return broken.map((each) => ({ ...where, field: each.field, from: each.counterpart, to: each.baseline }));
  }
  if (outcome !== 'missing' || side === null) return [];
  const settable = rule.compare.filter((comparison) => side === 'counterpart' || isInTermsOfAny(rule, comparison));
  return settable.map(({ field }) => ({
    ...where,
    field,
    from: valueOf(counterpart, field),
    to: valueOf(baseline, field),
  }));
}

/** Whether both records of a pair say a field in the same terms: in one currency, and with nothing that was added or taken off. */
function isInTermsOfBoth(
  { convert }: CorrectedRule,
  { field, type }: FieldComparison,
  { baseline, counterpart, adjusted }: Difference,
): boolean {
  if (convert && type.kind === 'money') {
    if (valueOf(baseline, type.currency) !== valueOf(counterpart, type.currency)) return false;
  }
  const steps = [adjusted?.baseline[field], adjusted?.counterpart[field]]
    .flatMap((value) => value?.steps ?? [])
    .filter(({ name }) => name !== roundingLine);
  // A tax of zero is zero as well: of such a value nobody can tell whether a step was taken.
  return steps.length === 0 || (!isNothing(valueOf(counterpart, field)) && steps.every(({ amount }) => isZero(amount)));
}

/** Whether the counterpart would write a field as the baseline does, whatever the record. */
function isInTermsOfAny({ convert, counterpart }: CorrectedRule, { field, type }: FieldComparison): boolean {
  if (convert && type.kind === 'money') return false;
  return !(counterpart.adjust ?? []).some((step) => step.field === field);
}

function isNothing(value: Value): boolean {
  return value === null || (typeof value === 'string' && isZero(value));
}

function isZero(amount: string | null): boolean {
  return amount !== null && new Big(amount).eq(0);
}

function valueOf(record: RecordSeen | null, field: string): Value {
  return record && Object.hasOwn(record.values, field) ? (record.values[field] ?? null) : null;
}
