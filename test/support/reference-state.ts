import type { DeliveryPlan } from '../../src/model/delivery-plan.js';
import { coveredDays } from '../../src/model/delivery-plan.js';
import { includesDay } from '../../src/model/date-range.js';
import { csvOf } from './month.js';
import type { MonthDelivery, MonthRow } from './month.js';

/** A record of a state: what it says, and whether another contradicts it. */
export type StateRecord = readonly [id: string, revision: number, amount: string, operation: string, conflict: boolean];

/**
 * What the records of a feed on a day are, told slowly and plainly from all its deliveries in the order of their arrival.
 *
 * @param identity the fields that tell records apart
 */
export function referenceState(
  arrived: readonly MonthDelivery[],
  plan: DeliveryPlan,
  identity: readonly ('day' | 'id')[],
  day: string,
): readonly StateRecord[] {
  const deliveries = inOrder(arrived);
  const records = plan.mode === 'replace' ? replaced(deliveries, plan, day) : merged(deliveries, plan, identity);
  return records
    .filter(({ row }) => row.day === day)
    .map(({ row, conflict }): StateRecord => [row.id, row.revision, row.amount, row.operation, conflict])
    .toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}

interface Kept {
  readonly row: MonthRow;
  readonly conflict: boolean;
}

/** By delivery date, then by when it arrived last; the same delivery again is one. Equal rows of one delivery are one. */
function inOrder(arrived: readonly MonthDelivery[]): readonly MonthDelivery[] {
  const last = new Map<string, { delivery: MonthDelivery; arrival: number }>();
  for (const [arrival, delivery] of arrived.entries()) {
    last.set(`${delivery.date} ${csvOf(delivery)}`, { delivery, arrival });
  }
  return [...last.values()]
    .toSorted((left, right) => {
      if (left.delivery.date !== right.delivery.date) return left.delivery.date < right.delivery.date ? -1 : 1;
      return left.arrival - right.arrival;
    })
    .map(({ delivery: { date, rows } }) => ({ date, rows: distinct(rows) }));
}

function textOf(row: MonthRow): string {
  return JSON.stringify([row.day, row.id, row.revision, row.amount, row.operation]);
}

function distinct(rows: readonly MonthRow[]): readonly MonthRow[] {
  return [...new Map(rows.map((row) => [textOf(row), row])).values()];
}

function replaced(deliveries: readonly MonthDelivery[], plan: DeliveryPlan, day: string): readonly Kept[] {
  const covers = ({ date, rows }: MonthDelivery): boolean => {
    const ranges = coveredDays(plan, date);
    return ranges === null ? rows.some((row) => row.day === day) : includesDay(ranges, day);
  };
  let records: readonly MonthRow[] = [];
  for (const delivery of deliveries) {
    const said = delivery.rows.filter((row) => row.day === day);
    if (covers(delivery)) records = said;
    else if (plan.outside === 'upsert') {
      records = [...records.filter((row) => !said.some(({ id }) => id === row.id)), ...said];
    }
  }
  return records.map((row) => ({ row, conflict: false }));
}

function merged(
  deliveries: readonly MonthDelivery[],
  plan: DeliveryPlan,
  identity: readonly ('day' | 'id')[],
): readonly Kept[] {
  const marked = (row: MonthRow, operation: string): boolean => row.operation === operation;
  const isDeletion = (row: MonthRow): boolean => plan.deleted !== null && marked(row, 'D');
  const isReversal = (row: MonthRow): boolean => plan.reversal !== null && marked(row, 'V');
  const groups = new Map<string, MonthRow[]>();
  for (const row of distinct(deliveries.flatMap(({ rows }) => rows))) {
    const name = JSON.stringify([...identity.map((field) => row[field]), isReversal(row)]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const current: Kept[] = [];
  for (const rows of groups.values()) {
    const latest = plan.version.length === 0 ? 0 : Math.max(...rows.map(({ revision }) => revision));
    const newest = plan.version.length === 0 ? rows : rows.filter(({ revision }) => revision === latest);
    if (newest.length > 1) current.push(...newest.map((row) => ({ row, conflict: true })));
    else current.push(...newest.filter((row) => !isDeletion(row)).map((row) => ({ row, conflict: false })));
  }
  const refersTo = plan.reversal?.refersTo ?? [];
  const agree = (left: MonthRow, right: MonthRow): boolean =>
    refersTo.every((field) => left[field as 'day' | 'id'] === right[field as 'day' | 'id']);
  if (plan.reversal?.net) return netted(current, isReversal, agree);
  return current.filter(({ row, conflict }) => {
    if (conflict || plan.reversal === null) return true;
    return !current.some(
      (other) => !other.conflict && isReversal(other.row) !== isReversal(row) && agree(other.row, row),
    );
  });
}

/** Each reversal added to the one record that it agrees with, in hundredths; where there are several, nothing is believed. */
function netted(
  current: readonly Kept[],
  isReversal: (row: MonthRow) => boolean,
  agree: (left: MonthRow, right: MonthRow) => boolean,
): readonly Kept[] {
  return current.flatMap((kept): readonly Kept[] => {
    if (kept.conflict) return [kept];
    const group = current.filter((other) => !other.conflict && agree(other.row, kept.row));
    const originals = group.filter(({ row }) => !isReversal(row));
    if (originals.length === 0 || originals.length === group.length) return [kept];
    if (originals.length > 1) return [{ ...kept, conflict: true }];
    if (isReversal(kept.row)) return [];
    const cents = group.reduce((sum, { row }) => sum + Math.round(Number(row.amount) * 100), 0);
    return [{ row: { ...kept.row, amount: (cents / 100).toFixed(2) }, conflict: false }];
  });
}
