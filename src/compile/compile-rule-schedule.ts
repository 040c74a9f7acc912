import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { ScopeUnit } from '../model/calendar-plan.js';
import type { FeedPlan, SystemPlan } from '../model/plan.js';
import type { AfterFeedsPlan, HorizonPlan, RuleSchedulePlan, SchedulePlan } from '../model/schedule-plan.js';
import type { RuleDocument, ScheduleAfterFeeds } from '../schema/generated/documents.js';
import { compileBlackouts } from './compile-blackouts.js';
import { lettersOfUnits } from './compile-scope.js';
import { compileCron, durationOf } from './compile-schedule.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import type { ResolvedRule } from './expand/expand-rules.js';
import { checkTimezone } from './timezone.js';

/** What a schedule of a rule is over. */
export interface ScheduledRule {
  /** That of the baseline first. */
  readonly feeds: readonly FeedPlan[];
  readonly systems: ReadonlyMap<string, SystemPlan>;
}

interface RuleSchedule {
  readonly schedule?: RuleSchedulePlan;
  readonly partition?: string;
}

/** When a rule is run, and what its runs wait in line with. */
export function compileRuleSchedule(context: CompileContext, rule: ResolvedRule, over: ScheduledRule): RuleSchedule {
  const { value, root } = rule;
  const horizon = compileHorizon(context, value, root);
  const partition = compilePartition(context, rule);
  return {
    ...(value.schedule ? { schedule: { when: compileWhen(context, rule, over), horizon } } : {}),
    ...(partition === null ? {} : { partition }),
  };
}

function compileWhen(context: CompileContext, rule: ResolvedRule, over: ScheduledRule): SchedulePlan {
  const { schedule } = rule.value;
  const location = childOf(rule.root, 'schedule');
  if (!schedule) throw new Error('A rule without a schedule has no time');
  if ('after' in schedule) return compileAfterFeeds(context, schedule, over, location);
  const zone = rule.instance === null ? undefined : over.systems.get(rule.instance)?.timezone;
  if (schedule.timezone === undefined && zone === undefined) {
    find(context, 'missing-key', { key: 'timezone' }, keyOf(location));
  }
  return compileCron(context, schedule, zone ?? 'UTC', location);
}

function compileAfterFeeds(
  context: CompileContext,
  { grace, timezone: written, blackouts }: ScheduleAfterFeeds,
  { feeds, systems }: ScheduledRule,
  location: Location,
): AfterFeedsPlan {
  if (written !== undefined) checkTimezone(context, written, childOf(location, 'timezone'));
  const timezone = written ?? systems.get(feeds[0]?.system ?? '')?.timezone ?? 'UTC';
  for (const { name } of feeds.filter(isNotDue)) {
    find(context, 'unscheduled-feed', { feed: name }, childOf(location, 'after'), { severity: 'warning' });
  }
  checkGrace(context, grace, feeds, location);
  return {
    kind: 'after-feeds',
    grace: grace === undefined ? null : durationOf(context, grace, longestGrace, childOf(location, 'grace')),
    timezone,
    blackouts: compileBlackouts(context, blackouts, timezone, childOf(location, 'blackouts')),
  };
}

const longestGrace = 31 * 24 * 3600;

/** Nobody knows when a delivery of it comes. */
function isNotDue({ schedule, expect, fetch }: FeedPlan): boolean {
  return schedule === undefined && expect === undefined && fetch.messages === undefined;
}

/** Grace begins when the last feed was expected. */
function checkGrace(
  context: CompileContext,
  grace: string | undefined,
  feeds: readonly FeedPlan[],
  location: Location,
): void {
  if (grace === undefined || feeds.some(({ expect }) => expect)) return;
  const reason = 'none of the feeds says by when it is expected';
  find(context, 'key-without-effect', { key: 'grace', reason }, keyOf(childOf(location, 'grace')));
}

function compileHorizon(context: CompileContext, { scope, schedule }: RuleDocument, root: Location): HorizonPlan {
  const written = scope?.horizon;
  const unit = scope?.unit ?? 'day';
  const waits = schedule !== undefined && 'after' in schedule;
  if (!written) return waits ? { from: unit === 'day' ? -7 : -1, to: 0 } : { from: -1, to: -1 };
  const at = childOf(root, 'scope', 'horizon');
  if (!schedule) {
    find(context, 'key-without-effect', { key: 'horizon', reason: 'the rule has no schedule' }, keyOf(at));
  }
  checkUnits(context, written, unit, at);
  const horizon = { from: Number.parseInt(written.from, 10), to: Number.parseInt(written.to, 10) };
  if (horizon.from > horizon.to) {
    find(context, 'reversed-horizon', { from: written.from, to: written.to }, childOf(at, 'from'));
  } else if (horizon.to > 0) {
    find(context, 'future-horizon', { to: written.to }, childOf(at, 'to'), { severity: 'warning' });
  }
  return horizon;
}

/** A horizon counts in the unit of its scope. */
function checkUnits(
  context: CompileContext,
  written: Readonly<Record<'from' | 'to', string>>,
  unit: ScopeUnit,
  at: Location,
): void {
  for (const key of ['from', 'to'] as const) {
    if (written[key].endsWith(lettersOfUnits[unit])) continue;
    const expected = `a number of ${unit}s, as the scope counts, such as -1${lettersOfUnits[unit]}`;
    find(context, 'malformed-value', { value: written[key], expected }, childOf(at, key));
  }
}

/** One text for each instance: the values of its facts, none of which can be taken for two. */
function compilePartition(context: CompileContext, { value, root, constants, instance }: ResolvedRule): string | null {
  const written = value.partition?.by;
  if (written === undefined) return null;
  const alias = Object.keys(constants)
    .find((name) => name.endsWith('.role') && !name.startsWith('param.'))
    ?.split('.')[0];
  const facts = new Map([
    ['rule', `rule:${value.rule}`],
    ...(alias === undefined ? [] : [[alias, instance ?? ''] as const]),
    ...Object.entries(constants).map(([name, constant]) => [name, constant.value ?? ''] as const),
  ]);
  const at = childOf(root, 'partition', 'by');
  const names =
    typeof written === 'string'
      ? [[written, at] as const]
      : written.map((name, index) => [name, childOf(at, index)] as const);
  const known = [...facts.keys()];
  for (const [name, location] of names) {
    if (facts.has(name)) continue;
    find(context, 'unknown-fact', { fact: name, known }, location, { suggestion: nearest(name, known) });
  }
  const values = names.map(([name]) => facts.get(name) ?? '');
  return values.length === 1 ? (values[0] ?? '') : values.map((part) => encodeURIComponent(part)).join('/');
}
