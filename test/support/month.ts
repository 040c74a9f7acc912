import fc from 'fast-check';
import { addDays } from '../../src/model/date-range.js';

/** One line of a delivery, as a source would send it. */
export interface MonthRow {
  readonly day: string;
  readonly id: string;
  readonly revision: number;
  readonly amount: string;
  /** `I` is a record, `D` deletes it, `V` takes it back. */
  readonly operation: 'I' | 'D' | 'V';
}

/** A delivery for a date. */
export interface MonthDelivery {
  readonly date: string;
  readonly rows: readonly MonthRow[];
}

/** How records differ from the plain case: on other days than that of their delivery, deleted, taken back. */
export interface MonthOptions {
  readonly otherDays: boolean;
  readonly operations: readonly MonthRow['operation'][];
  /** What records are called; few, unless said otherwise. */
  readonly ids?: readonly string[];
}

const first = '2026-11-01';
const days = 30;

/**
 * A month of daily deliveries in the order in which they arrive: some late, some delivered again as they were or corrected,
 * some empty, some never sent; with few ids and revisions, so that records meet.
 */
export function monthOfDeliveries(options: MonthOptions): fc.Arbitrary<readonly MonthDelivery[]> {
  const perDay = fc.tuple(...Array.from({ length: days }, (_, index) => deliveriesOf(addDays(first, index), options)));
  return perDay.chain((daily) => {
    const all = daily.flat();
    // Late ones change places with those of up to three days after.
    const late = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: all.length, maxLength: all.length });
    return late.map((delays) =>
      all
        .map((delivery, index) => ({ delivery, place: index + (delays[index] ?? 0) }))
        .toSorted((left, right) => left.place - right.place)
        .map(({ delivery }) => delivery),
    );
  });
}

/** None, one, or several for one date; the last may be the first again. */
function deliveriesOf(date: string, options: MonthOptions): fc.Arbitrary<readonly MonthDelivery[]> {
  const delivery = rowsOf(date, options).map((rows) => ({ date, rows }));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 6, arbitrary: delivery.map((only) => [only]) },
    { weight: 2, arbitrary: fc.tuple(delivery, delivery) },
    { weight: 1, arbitrary: fc.tuple(delivery, delivery).map(([one, two]) => [one, two, one]) },
  );
}

function rowsOf(
  date: string,
  { otherDays, operations, ids = ['a', 'b', 'c', 'd'] }: MonthOptions,
): fc.Arbitrary<readonly MonthRow[]> {
  const row = fc.record({
    day: otherDays ? fc.integer({ min: -2, max: 2 }).map((distance) => addDays(date, distance)) : fc.constant(date),
    id: fc.constantFrom(...ids),
    revision: fc.integer({ min: 1, max: 4 }),
    amount: fc.constantFrom('1.00', '2.00', '-1.00'),
    operation: fc.constantFrom(...operations),
  });
  return fc.array(row, { maxLength: 6 });
}

/** A delivery as the bytes of a CSV file. */
export function csvOf({ rows }: MonthDelivery): string {
  const lines = rows.map(({ day, id, revision, amount, operation }) =>
    [day, id, revision, amount, operation].join(','),
  );
  return ['DAY,ID,REVISION,AMOUNT,OPERATION', ...lines, ''].join('\n');
}
