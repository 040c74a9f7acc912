import type { SetAsideReason } from '../model/batch.js';
import { plainCalendar } from '../model/calendar-plan.js';
import type { CalendarPlan } from '../model/calendar-plan.js';
import type { KeptBreak } from '../model/kept-break.js';
import type { Owner } from '../model/owner.js';
import type { Plan } from '../model/plan.js';
import { calendarOf } from '../model/rule-scope.js';
import { dueAfter } from '../model/tier-plan.js';
import type { KeptSetAsideRecord } from '../store/index.js';
import { ownerOf } from './history.js';

/** Who answers for a question that is open, and until when. */
export interface Responsibility {
  readonly owner: Owner | null;
  /** The instant, ISO 8601, by which there should be an answer; null without one, and where nothing is open any more. */
  readonly due: string | null;
  readonly isOverdue: boolean;
}

/**
 * Who answers for a break: the classify rule that decided says who, else the rule, else its tier. Its time begins anew when it is
 * opened again, and business days are those of the calendar of the rule.
 */
export function responsibilityForBreak(
  plan: Plan,
  kept: KeptBreak,
  now: Date,
  ownerBefore: Owner | null = null,
): Responsibility {
  const opened = kept.history.findLast(({ event }) => event === 'opened' || event === 'reopened')?.at ?? kept.firstSeen;
  const owner = kept.verdict.owner ?? ownerOf(plan, kept, ownerBefore);
  const rule = Object.values(plan.rules).find(({ history }) => history === kept.ruleHistory);
  const calendar = rule ? calendarOf(plan, rule) : plainCalendar;
  const since = kept.status === 'open' ? opened : null;
  return responsibility(plan, { owner, tier: kept.verdict.tier, since, calendar }, now);
}

/** Who answers for a record set aside: the reference that has no answer says who, else the tier. */
export function responsibilityForRecord(plan: Plan, kept: KeptSetAsideRecord, now: Date): Responsibility {
  const { tier, reasons } = kept.standing;
  const owner = reasons.map((reason) => ownerOfReference(plan, reason)).find((named) => named !== null) ?? null;
  // A record belongs to no rule yet, and so to no calendar.
  const since = kept.status === 'open' ? kept.setAsideAt : null;
  return responsibility(plan, { owner, tier, since, calendar: plainCalendar }, now);
}

interface Question {
  /** Whoever is named nearer than by the tier. */
  readonly owner: Owner | null;
  /** null: of what needs no answer. */
  readonly tier: number | null;
  /** Since when it is open; null: it is not. */
  readonly since: string | null;
  /** On which days people work. */
  readonly calendar: CalendarPlan;
}

function responsibility({ tiers }: Plan, { owner, tier, since, calendar }: Question, now: Date): Responsibility {
  const { owner: ofTier = null, due: time = null } = (tier === null ? undefined : tiers[String(tier)]) ?? {};
  const due = since === null || time === null ? null : dueAfter(since, time, calendar);
  return { owner: owner ?? ofTier, due, isOverdue: due !== null && due < now.toISOString() };
}

function ownerOfReference({ references }: Plan, { code, parameters }: SetAsideReason): Owner | null {
  if (code !== 'unknown-crosswalk-key') return null;
  const { reference } = parameters as { readonly reference: string };
  const found = Object.hasOwn(references, reference) ? references[reference] : undefined;
  return found?.kind === 'crosswalk' ? found.onMissing.owner : null;
}
