import type { Batch } from '../model/batch.js';
import { includesDay, rangesOf } from '../model/date-range.js';
import type { DateRange } from '../model/date-range.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import { daysIn, isDay } from './days-of-scope.js';

/** A delivery as it was read, with what corrects it. */
type Reading = readonly Batch[];

/**
 * For each of some batches, in the order of their deliveries, the days of a scope that it speaks for: of those that cover a day the
 * latest does and, where records outside of what is covered are taken, every later one that has some of that day. null where
 * records do not replace each other by their day, and for a batch that speaks for the whole scope.
 */
export function spokenDays(
  { mode, field, outside }: DeliveryPlan,
  batches: readonly Batch[],
  scope: DateRange,
): readonly (readonly DateRange[] | null)[] {
  if (mode !== 'replace' || field === null || isDay(scope)) return batches.map(() => null);
  const readings = readingsOf(batches);
  const days = daysIn(scope);
  const spoken = new Map<Reading, string[]>(readings.map((reading) => [reading, []]));
  for (const day of days) {
    const covering = readings.findLastIndex((reading) => reading.some(({ covers }) => includesDay(covers, day)));
    for (const [place, reading] of readings.entries()) {
      const adds =
        outside === 'upsert' && place > covering && reading.some((batch) => includesDay(batch.days ?? [], day));
      if (place === covering || adds) spoken.get(reading)?.push(day);
    }
  }
  return batches.map((batch) => {
    const own = spoken.get(readings.find((reading) => reading.includes(batch)) ?? []) ?? [];
    return own.length === days.length ? null : rangesOf(own);
  });
}

function readingsOf(batches: readonly Batch[]): readonly Reading[] {
  const readings = new Map<string, Batch[]>();
  for (const batch of batches) {
    const first = batch.corrects ?? batch.id;
    readings.set(first, [...(readings.get(first) ?? []), batch]);
  }
  return [...readings.values()];
}
