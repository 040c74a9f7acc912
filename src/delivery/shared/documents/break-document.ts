import { broughtValues } from '../../../model/adjust-in-words.js';
import type { LookupSeen } from '../../../model/lookup-seen.js';
import type { KeptBreak } from '../../../model/kept-break.js';
import type { Difference, FieldDifference } from '../../../model/outcome.js';
import type { Responsibility } from '../../../run/responsibility.js';
import type * as outputs from '../../../schema/generated/outputs.js';
import { groupDocument, refusalDocument } from './refusal-document.js';
import { responsibilityDocument } from './responsibility-document.js';

/** A break as `breaks` and `explain` print it, with who answers for it and until when. */
export function breakDocument(kept: KeptBreak, responsible: Responsibility): outputs.BreakItem {
  return {
    id: kept.id,
    rule: kept.rule,
    instance: kept.instance,
    ...responsibilityDocument(responsible),
    counterpart: kept.counterpartName,
    key: { ...kept.difference.key },
    outcome: kept.difference.outcome,
    timing: kept.difference.timing ?? 'on-time',
    ...(kept.difference.feed ? { feed: { ...kept.difference.feed } } : {}),
    verdict: kept.verdict.kind,
    tier: kept.verdict.tier,
    category: kept.verdict.category,
    reason: kept.verdict.reason,
    severity: kept.severity?.level ?? null,
    ...(kept.severity ? { score: kept.severity.score } : {}),
    action: kept.verdict.action,
    ...correctionsDocument(kept),
    status: kept.status,
    differences: kept.difference.fields.map(fieldDocument),
    pass: kept.difference.pass,
    group: groupDocument(kept.difference),
    lookups: kept.difference.lookups.map(lookupDocument),
    ...adjustedDocument(kept.difference),
    refusal: refusalDocument(kept),
    firstSeen: kept.firstSeen,
    lastSeen: kept.lastSeen,
    runs: kept.runs,
  };
}

function correctionsDocument({ corrections }: KeptBreak): Pick<outputs.BreakItem, 'corrections'> {
  if (corrections === undefined) return {};
  return {
    corrections: corrections.map(({ system, key, field, from, to }) => ({ system, key: { ...key }, field, from, to })),
  };
}

/** What compared values were brought to; no key where the rule does nothing of the kind. */
function adjustedDocument({ adjusted, baseline, counterpart }: Difference): Pick<outputs.BreakItem, 'adjusted'> {
  if (!adjusted) return {};
  const records = { baseline, counterpart };
  const values = broughtValues(adjusted).map(({ side, field, steps, compared }) => {
    const delivered = records[side]?.values[field] ?? null;
    const told = steps.map(({ name, amount }) => ({ name, amount }));
    return { side, field, delivered: typeof delivered === 'string' ? delivered : null, steps: told, compared };
  });
  return { adjusted: values };
}

function lookupDocument({ name, missing, row, values }: LookupSeen): outputs.LookedUpItem {
  const place = row && { batch: row.batch, payload: row.payload, record: row.record };
  return { name, missing, row: place, values: { ...values } };
}

function fieldDocument(difference: FieldDifference): outputs.FieldDifference {
  const { field, baseline, counterpart, delta, deltaPercent, allowed } = difference;
  return { field, baseline, counterpart, delta, deltaPercent, allowed };
}
