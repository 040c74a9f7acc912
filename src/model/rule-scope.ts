import { plainCalendar } from './calendar-plan.js';
import type { CalendarPlan, ScopeUnit } from './calendar-plan.js';
import { moveScope, nameOf, scopeContaining, scopesTouching } from './calendar.js';
import type { DateRange } from './date-range.js';
import type { Plan, RulePlan } from './plan.js';
import type { HorizonPlan } from './schedule-plan.js';

interface Calendars {
  readonly calendars?: Plan['calendars'] | undefined;
}
type Scoped = Pick<RulePlan, 'scope'>;

/** The calendar that a rule counts in. */
export function calendarOf({ calendars }: Calendars, { scope }: Scoped): CalendarPlan {
  return (scope?.calendar === undefined ? undefined : calendars?.[scope.calendar]) ?? plainCalendar;
}

/** What one run of a rule covers. */
export function unitOf({ scope }: Scoped): ScopeUnit {
  return scope?.unit ?? 'day';
}

/** The days that the run of a rule covers which a day is of. */
export function scopeOn(plan: Calendars, rule: Scoped, day: string): DateRange {
  return scopeContaining(calendarOf(plan, rule), unitOf(rule), day);
}

/** The days of each run of a horizon that is counted from a day. */
export function scopesOfHorizon(
  plan: Calendars,
  rule: Scoped,
  { from, to }: HorizonPlan,
  day: string,
): readonly DateRange[] {
  const [calendar, unit] = [calendarOf(plan, rule), unitOf(rule)];
  const first = moveScope(calendar, unit, day, from);
  const last = moveScope(calendar, unit, day, to);
  return [...scopesTouching(calendar, unit, { from: first.from, to: last.to })];
}

/** What the scope of a run is called, such as `2026-W14`; null: it is a day, or no scope of its rule as that is now. */
export type NameScope = (run: { readonly ruleHistory: string; readonly scope: DateRange }) => string | null;

/** Names scopes of runs by the rules of a plan. */
export function scopeNamer(plan: Pick<Plan, 'rules' | 'calendars'>): NameScope {
  const rules = new Map(Object.values(plan.rules).map((rule) => [rule.history, rule]));
  return ({ ruleHistory, scope }) => {
    const rule = rules.get(ruleHistory);
    if (!rule || unitOf(rule) === 'day') return null;
    const { from, to } = scopeOn(plan, rule, scope.from);
    if (from !== scope.from || to !== scope.to) return null;
    return nameOf(calendarOf(plan, rule), unitOf(rule), scope.from);
  };
}
