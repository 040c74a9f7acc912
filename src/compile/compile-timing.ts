import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import type { FeedPlan } from '../model/plan.js';
import type { DuePlan, Duration, TimingPlan } from '../model/timing-plan.js';
import { tellsDay, typeInWords } from '../model/types.js';
import type { CounterpartTiming, RuleDocument } from '../schema/generated/documents.js';
import type { Entities } from './common-fields.js';
import { find, resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';

/** A counterpart that records may wait for. */
export interface TimedCounterpart {
  readonly name: string;
  readonly feed: FeedPlan;
  /** What is matched. */
  readonly entities: Entities;
}

/** How long lone records wait, by the name of the counterpart. */
export function compileTimings(
  context: CompileContext,
  { value, root }: Placed<RuleDocument>,
  counterparts: readonly TimedCounterpart[],
): ReadonlyMap<string, { readonly timing: TimingPlan }> {
  const known = new Map(counterparts.map((counterpart) => [counterpart.name, counterpart]));
  const timings = new Map<string, { readonly timing: TimingPlan }>();
  for (const [name, written] of Object.entries(value.timing ?? {})) {
    const location = childOf(root, 'timing', name);
    const counterpart = resolve(context, 'counterpart', name, known, keyOf(location));
    if (written.carry !== undefined) checkCarry(context, value, location);
    if (counterpart) timings.set(name, { timing: compileTiming(context, counterpart, written, location) });
  }
  return timings;
}

function compileTiming(
  context: CompileContext,
  counterpart: TimedCounterpart,
  { due, grace = '0d', carry }: CounterpartTiming,
  location: Location,
): TimingPlan {
  const later = readDuration(grace);
  return {
    due: compileDue(context, counterpart, due, childOf(location, 'due')),
    ...(later.count === 0 ? {} : { grace: later }),
    ...(carry === undefined ? {} : { carry: readDuration(carry) }),
  };
}

function compileDue(
  context: CompileContext,
  { feed, entities }: TimedCounterpart,
  written: CounterpartTiming['due'],
  location: Location,
): DuePlan {
  if (typeof written !== 'string') {
    checkField(context, entities, written.field, childOf(location, 'field'));
    return { kind: 'field', field: written.field };
  }
  if (written !== 'expect') return { kind: 'after', duration: readDuration(written) };
  if (!feed.expect) find(context, 'due-without-expect', { feed: feed.name }, location);
  return { kind: 'expect' };
}

/** What is paired with several records is of one scope. */
function checkCarry(context: CompileContext, { match }: RuleDocument, location: Location): void {
  const grouping = match.find(({ cardinality = 'one-to-one' }) => cardinality !== 'one-to-one');
  if (grouping) find(context, 'carry-with-groups', { pass: grouping.name }, childOf(location, 'carry'));
}

/** One side may lack it: its records do not wait then. */
function checkField(context: CompileContext, { baseline, counterpart }: Entities, name: string, at: Location): void {
  const fields = [...baseline.fields, ...counterpart.fields];
  const found = fields.filter((field) => field.name === name);
  if (found.length === 0) {
    const known = [...new Set(fields.map((field) => field.name))];
    find(context, 'unknown-field', { name, known }, at, { suggestion: nearest(name, known) });
  }
  const wrong = found.find(({ type }) => !tellsDay(type));
  if (!wrong) return;
  const parameters = { what: `'${name}'`, expected: 'a date or a timestamp', found: typeInWords(wrong.type) };
  find(context, 'type-mismatch', parameters, at);
}

/** The schema says that it is digits and a unit. */
function readDuration(text: string): Duration {
  const count = Number.parseInt(text, 10);
  return { count, unit: text.slice(String(count).length) as Duration['unit'] };
}
