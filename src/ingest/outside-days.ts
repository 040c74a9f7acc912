import type { Dialect } from '../engine/dialect.js';
import type { Cell } from '../engine/session.js';
import type { SetAsideReason } from '../model/batch.js';
import { includesDay } from '../model/date-range.js';
import { coveredDays, limitsDays } from '../model/delivery-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { MappedFeed } from '../model/plan.js';

interface Dated {
  readonly feed: Pick<MappedFeed, 'delivery'>;
  readonly entity: EntityPlan;
  /** The delivery date. */
  readonly date: string;
}

/** The condition under which a record belongs to a day that its delivery covers; `true` where every day is right. */
export function insideDays(dialect: Dialect, { feed, date }: Omit<Dated, 'entity'>): string {
  const { field, outside } = feed.delivery;
  if (field === null || outside === 'upsert' || !limitsDays(feed.delivery)) return 'true';
  const literal = (day: string): string => dialect.literal({ kind: 'date' }, day);
  const ranges = coveredDays(feed.delivery, date) ?? [];
  const inside = ranges.map(({ from, to }) => `${dialect.dayOf(field)} BETWEEN ${literal(from)} AND ${literal(to)}`);
  return `coalesce(${inside.join(' OR ')}, false)`;
}

/**
 * Why a record is set aside that belongs to another day; null for one that does not.
 *
 * @param values of the record, in the order of the entity, as canonical texts
 */
export function outsideReason({ feed, entity, date }: Dated, values: readonly Cell[]): SetAsideReason | null {
  const { field, outside } = feed.delivery;
  if (field === null || outside === 'upsert' || !limitsDays(feed.delivery)) return null;
  const value = values[entity.fields.findIndex(({ name }) => name === field)];
  const ranges = coveredDays(feed.delivery, date) ?? [];
  const day = typeof value === 'string' ? value.slice(0, 10) : null;
  if (day !== null && includesDay(ranges, day)) return null;
  return { code: 'outside-covered-days', parameters: { field, day, covered: ranges }, field };
}
