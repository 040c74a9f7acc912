import type { Waiting } from '../compare/side-relation.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import { endOf, firstDayWaiting, firstInstantWaiting, later } from '../model/due-times.js';
import type { TimeOfPlace } from '../model/due-times.js';
import { expectedBy } from '../model/expected-deliveries.js';
import type { Run, Side } from '../model/outcome.js';
import type { FeedPlan, JudgedRule, Plan, SidePlan } from '../model/plan.js';
import type { DuePlan, Duration, TimingPlan } from '../model/timing-plan.js';
import { calendarOf } from '../model/rule-scope.js';
import { required } from './tools.js';

/** Which run it is that records wait in. */
export type WaitingRun = Pick<Run, 'scope' | 'asOf'>;

/** Which lone records of each side wait for a partner as of a run; null where nothing says that any does. */
export function waitingOf(plan: Plan, rule: JudgedRule, run: WaitingRun): Readonly<Record<Side, Waiting>> | null {
  const { timing } = rule.counterpart;
  if (!timing) return null;
  const of = (own: SidePlan, other: SidePlan): Waiting =>
    sideWaiting(run, { plan, rule, timing, own, feed: feedOf(plan, other) });
  return { baseline: of(rule.baseline, rule.counterpart), counterpart: of(rule.counterpart, rule.baseline) };
}

/** When the feed of a counterpart was due for a run, grace included, ISO 8601; null where that depends on the record. */
export function feedDue(plan: Plan, rule: JudgedRule, { scope }: WaitingRun): string | null {
  const { timing } = rule.counterpart;
  if (!timing) return null;
  const feed = feedOf(plan, rule.counterpart);
  const place = placeOf(plan, rule, feed);
  const due = dueOfScope(timing.due, feed, place, scope.to);
  return due === null ? null : new Date(withGrace(due, timing, place)).toISOString();
}

interface WaitingSide {
  readonly plan: Plan;
  readonly rule: JudgedRule;
  readonly timing: TimingPlan;
  readonly own: SidePlan;
  /** Of the other side. */
  readonly feed: FeedPlan;
}

function sideWaiting(run: WaitingRun, waiting: WaitingSide): Waiting {
  const { plan, rule, timing, own } = waiting;
  const field = fieldOfDue(timing.due, rule);
  const type = field === null ? undefined : typeIn(plan, own, field);
  if (field !== null && type !== undefined) return waitingByField(run, waiting, { field, type });
  // The days of groups that do not have theirs are those of the scope.
  return timing.due.kind === 'field' ? { kind: 'never' } : waitingByScope(run, waiting);
}

/** The field that says when a record is due: its own, or that of its day; null: it is due by the scope alone. */
function fieldOfDue(due: DuePlan, { scope }: JudgedRule): string | null {
  if (due.kind === 'expect') return null;
  return due.kind === 'field' ? due.field : (scope?.field ?? null);
}

function waitingByScope({ scope, asOf }: WaitingRun, { plan, rule, timing, feed }: WaitingSide): Waiting {
  const place = placeOf(plan, rule, feed);
  const due = dueOfScope(timing.due, feed, place, scope.to);
  if (due === null) return { kind: 'never' };
  return { kind: Date.parse(asOf) <= withGrace(due, timing, place) ? 'all' : 'over' };
}

function waitingByField(
  { asOf }: WaitingRun,
  { plan, rule, timing: { due, grace = atOnce }, feed }: WaitingSide,
  { field, type }: { readonly field: string; readonly type: string },
): Waiting {
  const place = placeOf(plan, rule, feed);
  const now = Date.parse(asOf);
  if (due.kind === 'field' && type === 'timestamp') {
    return { kind: 'from', field, value: new Date(firstInstantWaiting(now, grace, place)).toISOString() };
  }
  const after = due.kind === 'after' ? [due.duration] : [];
  return { kind: 'from', field, value: firstDayWaiting(now, [...after, grace], place) };
}

const atOnce: Duration = { count: 0, unit: 'm' };

/** When what is due by the scope alone is due, in milliseconds since 1970. */
function dueOfScope(due: DuePlan, feed: FeedPlan, place: TimeOfPlace, lastDay: string): number | null {
  switch (due.kind) {
    case 'expect':
      return expectedBy(feed, lastDay);
    case 'after':
      return later(endOf(lastDay, place.zone), due.duration, place);
    case 'field':
      return null;
  }
}

function withGrace(due: number, { grace }: TimingPlan, place: TimeOfPlace): number {
  return grace ? later(due, grace, place) : due;
}

/** A clock on the wall of a feed: that of what is expected of it, else of its system. */
function placeOf(plan: Plan, rule: JudgedRule, { expect, system }: FeedPlan): TimeOfPlace {
  return { zone: expect?.timezone ?? plan.systems[system]?.timezone ?? 'UTC', calendar: calendarOf(plan, rule) };
}

function feedOf(plan: Plan, { feed }: SidePlan): FeedPlan {
  return required(plan.feeds[feed], `feed ${feed}`);
}

/** Of which kind a field is as records of a side are matched; undefined where they do not have it. */
function typeIn(plan: Plan, side: SidePlan, field: string): string | undefined {
  const entity = matchedEntity(required(plan.entities[side.entity], `entity ${side.entity}`), side);
  return entity.fields.find(({ name }) => name === field)?.type.kind;
}
