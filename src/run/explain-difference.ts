import { broughtValues } from '../model/adjust-in-words.js';
import { deltaOf } from '../model/delta.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { isPlain } from '../model/match-plan.js';
import type { NearPlan } from '../model/match-plan.js';
import { nearEnoughInWords } from '../model/nearness-in-words.js';
import type { KeptBreak } from '../model/kept-break.js';
import type { Difference, FieldDifference, RecordSeen, Side } from '../model/outcome.js';
import { partInWords } from '../model/pass-in-words.js';
import type { FieldComparison, FeedPlan, JudgedRule, Plan } from '../model/plan.js';
import { refusalInWords } from '../model/refusal-in-words.js';
import { toleranceInWords } from '../model/tolerance-in-words.js';
import { isTemporal } from '../model/types.js';
import { required } from './tools.js';

/** A field that breaks, and the arithmetic that says so. */
export interface ExplainedField extends FieldDifference {
  readonly sentence: string;
}

/** The fields of a break, each with its arithmetic. */
export function explainFields(
  rule: JudgedRule,
  { difference }: Pick<KeptBreak, 'difference'>,
): readonly ExplainedField[] {
  return difference.fields.map((field) => ({
    ...field,
    sentence: unknownAmount(difference, field.field) ?? sentenceOf(rule, difference, field),
  }));
}

/** Why nothing can be said of an amount that was to be converted; null for any other. */
function unknownAmount({ baseline, counterpart }: Difference, field: string): string | null {
  const unknown = [baseline, counterpart].flatMap((record) => {
    const amount = record?.converted?.amounts[field];
    return record?.converted && amount?.amount === null
      ? [{ to: record.converted.to, currency: amount.currency, record }]
      : [];
  });
  const told = unknown.map(
    ({ to, currency, record }) => `${String(record.values[currency] ?? 'no currency')} in ${to}`,
  );
  return told.length === 0 ? null : `what ${told.join(' and ')} comes to is unknown: there is no rate that holds`;
}

function sentenceOf(rule: JudgedRule, { adjusted }: Difference, difference: FieldDifference): string {
  const comparison = rule.compare.find(({ field }) => field === difference.field);
  const tolerance = comparison?.tolerance ?? null;
  const isUnknown = broughtValues(adjusted).some(({ side, field, compared }) => {
    return field === difference.field && compared === null && difference[side] !== null;
  });
  if (isUnknown) return 'cannot be compared: what a value is brought to is unknown';
  if (tolerance === null) return 'must be equal, and is not';
  const allowed = difference.allowed ?? toleranceInWords(tolerance);
  if (difference.delta === null) return `cannot be brought within ${allowed}: there is no difference to measure`;
  const unit = comparison && isTemporal(comparison.type) ? ' s' : '';
  const percent = difference.deltaPercent === null ? '' : ` (${difference.deltaPercent}%)`;
  return `counterpart − baseline = ${difference.delta}${unit}${percent}, beyond ${allowed}`;
}

/** Which pass paired the records, and how near they are in what it asks for; null for a lone record, and where nobody kept it. */
export function pairingInWords(
  plan: Plan,
  rule: JudgedRule,
  { difference }: Pick<KeptBreak, 'difference'>,
): string | null {
  const pass = rule.passes.find(({ name }) => name === difference.pass);
  const { baseline, counterpart } = difference;
  if (!pass || !baseline || !counterpart) return null;
  const near = pass.near.map((asked) =>
    nearEnoughInWords(asked, { delta: nearDelta(plan, rule, asked, { baseline, counterpart }) }),
  );
  return [`paired by ${pass.name}`, near.join(', ')].filter((text) => text !== '').join(': ');
}

/** counterpart − baseline in a field that is asked to be near; null where there is none. */
export function nearDelta(
  plan: Plan,
  rule: JudgedRule,
  near: NearPlan,
  records: Readonly<Record<Side, RecordSeen>>,
): string | null {
  if (near.kind === 'text') return null;
  const entityOf = (side: Side): EntityPlan =>
    required(plan.entities[rule[side].entity], `entity ${rule[side].entity}`);
  const sides = {
    baseline: { record: records.baseline, entity: entityOf('baseline') },
    counterpart: { record: records.counterpart, entity: entityOf('counterpart') },
  };
  const tolerance = near.kind === 'number' ? near.tolerance : null;
  const compared: FieldComparison = { field: near.field, type: near.type, tolerance, nulls: 'differ' };
  return deltaOf(sides, compared);
}

/** Why there is no partner, or why none was chosen; null for a pair. */
export function whyLonely({ difference }: Pick<KeptBreak, 'difference'>, rule: JudgedRule, plan: Plan): string | null {
  const { feed } = difference;
  if (feed) {
    const due = feed.due === null ? '' : `, though it was due ${feed.due}`;
    return `Nothing of ${feed.feed} has arrived${due}. Runs have missed it since ${feed.since}: its records are not judged one by one.`;
  }
  const key = (rule.passes[0]?.key ?? []).map(partInWords).join(', ');
  const other = difference.side === 'baseline' ? `counterpart ${rule.counterpart.name}` : 'baseline';
  const own = feedOf(plan, difference.side === 'counterpart' ? rule.counterpart : rule.baseline);
  const orVersion = own.delivery.mode === 'replace' ? '' : ', or the same identity and version';
  switch (difference.outcome) {
    case 'mismatch':
      return null;
    case 'missing':
      return rule.passes.every(isPlain)
        ? `No record of the ${other} has the same ${key}.`
        : `No pass found a partner for it in the ${other}.`;
    case 'duplicate':
      return `Other records of the ${difference.side} have the same ${sameInWords(plan, rule, { side: difference.side, key })}${orVersion}: which of them is right is not guessed.`;
    case 'ambiguous':
      return difference.refusal === null
        ? `Several records of the ${other} have the same ${key}: none of them is chosen.`
        : refusalInWords(difference.refusal, { other, key });
    case 'blocked':
      return `A record of the ${other} with the same ${key} is set aside: until that is decided on, the last verdict stands.`;
  }
}

/** By what records of a side are the same: the key and, where the rule makes more of it, the fields of its duplicates. */
function sameInWords(
  plan: Plan,
  rule: JudgedRule,
  { side, key }: { readonly side: Side | null; readonly key: string },
): string {
  const judged = side === 'counterpart' ? rule.counterpart : rule.baseline;
  if (rule.duplicates.by === null && judged.aggregate === null) return key;
  const entity = required(plan.entities[judged.entity], `entity ${judged.entity}`);
  const by = (rule.duplicates.by ?? entity.identity).join(', ');
  return by === key ? key : `${by}, or the same ${key}`;
}

/** The feed of a side, whatever it was called when the record was delivered. */
export function feedOf(plan: Plan, { feed }: { readonly feed: string }): FeedPlan {
  return required(plan.feeds[feed], `feed ${feed}`);
}
