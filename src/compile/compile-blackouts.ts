import type { Location } from '../base/location.js';
import { childOf } from '../base/location.js';
import type { Blackout } from '../model/schedule-plan.js';
import type { Blackout as WrittenBlackout, GeneralBlackout } from '../schema/generated/documents.js';
import { find } from './context.js';
import type { CompileContext, Placed } from './context.js';
import { checkTimezone } from './timezone.js';

/** Sunday is the first, as in `Date`. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const minutesOfDay = 24 * 60;

/** Numbers of days of the week; every day where none is written. */
export function daysOf(written: readonly string[] = weekdays): readonly number[] {
  return written.map((day) => weekdays.indexOf(day)).toSorted((left, right) => left - right);
}

/** The blackouts of the operator's file, which hold for everything that is scheduled. */
export function compileGeneralBlackouts(
  context: CompileContext,
  { value: blackouts = [], root }: Placed<readonly GeneralBlackout[] | undefined>,
): readonly Blackout[] {
  for (const [index, { timezone }] of blackouts.entries()) {
    checkTimezone(context, timezone, childOf(root, index, 'timezone'));
  }
  const compiled = blackouts.map(({ days, from, to, timezone }) => ({ days: daysOf(days), from, to, timezone }));
  checkEnd(context, compiled, root);
  return compiled;
}

/** The blackouts of one schedule, and those that hold for every one. */
export function compileBlackouts(
  context: CompileContext,
  written: readonly WrittenBlackout[] | undefined,
  timezone: string,
  location: Location,
): readonly Blackout[] {
  const own = (written ?? []).map(({ days, from, to }) => ({ days: daysOf(days), from, to, timezone }));
  const all = [...own, ...context.blackouts];
  if (own.length > 0) checkEnd(context, all, location);
  return all;
}

/** Blackouts of one zone leave some time of the week. */
function checkEnd(context: CompileContext, blackouts: readonly Blackout[], location: Location): void {
  const zones = new Set(blackouts.map(({ timezone }) => timezone));
  for (const zone of zones) {
    if (!coversWeek(blackouts.filter(({ timezone }) => timezone === zone))) continue;
    find(context, 'endless-blackout', {}, location);
    return;
  }
}

function coversWeek(blackouts: readonly Blackout[]): boolean {
  const week = new Uint8Array(7 * minutesOfDay);
  for (const { days, from, to } of blackouts) {
    const [begin, end] = [minuteOf(from), minuteOf(to)];
    const length = end > begin ? end - begin : end - begin + minutesOfDay;
    for (const day of days) {
      for (let minute = 0; minute < length; minute += 1) week[(day * minutesOfDay + begin + minute) % week.length] = 1;
    }
  }
  return week.every((covered) => covered === 1);
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
