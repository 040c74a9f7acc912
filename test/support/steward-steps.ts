import fc from 'fast-check';
import { sha256 } from '../../src/base/canonical.js';
import type { StewardAction } from '../../src/model/correction.js';
import type { MonthDelivery, MonthRow } from './month.js';

/** What happens to a feed, one thing after the other. */
export type StewardStep =
  | { readonly kind: 'deliver'; readonly delivery: MonthDelivery }
  /** The same file as some time before. */
  | { readonly kind: 'deliver again'; readonly which: number }
  /** `selected` counts among the open records: one, every second one, or all that share a reason with it. */
  | {
      readonly kind: 'decide';
      readonly action: StewardAction;
      readonly by: string;
      readonly amount: string;
      readonly many: 'one' | 'every second' | 'of a reason';
      readonly selected: number;
    }
  /** Amounts are read with the other decimal mark from now on. */
  | { readonly kind: 'change the map' }
  | { readonly kind: 'read'; readonly day: string };

export const deliveryDates = ['2026-11-02', '2026-11-03', '2026-11-04'] as const;
/** Every day that a record can be of. */
export const stewardedDays = ['2026-11-01', ...deliveryDates, '2026-11-05'] as const;

/** Read with either mark, with one of them, with none, and refused by a check. */
const amounts = fc.constantFrom('1', '2', '-1', '1.5', '1,5', 'x', '', '0');

/** On which days records are, and what no two records of a delivery share. */
export interface StewardOptions {
  readonly otherDays: boolean;
  readonly unique: 'id' | 'revision';
}

/** Steps that begin with a delivery. */
export function stewardSteps(options: StewardOptions): fc.Arbitrary<readonly StewardStep[]> {
  const deliver = deliveries(options).map((delivery): StewardStep => ({ kind: 'deliver', delivery }));
  const step = fc.oneof(
    { weight: 3, arbitrary: deliver },
    { weight: 1, arbitrary: fc.nat(9).map((which): StewardStep => ({ kind: 'deliver again', which })) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('decide'),
        action: fc.constantFrom('fix', 'fix', 'release', 'discard'),
        by: fc.constantFrom('maria', 'tom', 'ada'),
        amount: amounts,
        many: fc.constantFrom('one', 'every second', 'of a reason'),
        selected: fc.nat(19),
      }),
    },
    { weight: 2, arbitrary: fc.constant<StewardStep>({ kind: 'change the map' }) },
    { weight: 2, arbitrary: fc.constantFrom(...stewardedDays).map((day): StewardStep => ({ kind: 'read', day })) },
  );
  return fc
    .tuple(deliver, fc.array(step, { minLength: 6, maxLength: 12 }))
    .map(([first, others]): readonly StewardStep[] => [first, ...others]);
}

/** Ids or revisions differ within a delivery, but for a row that stands there twice and can be read with either mark. */
function deliveries({ otherDays, unique }: StewardOptions): fc.Arbitrary<MonthDelivery> {
  return fc.tuple(fc.constantFrom(1, 2, 3), fc.boolean()).chain(([number, repeats]) => {
    const date = stewardedDays[number] ?? '';
    const row: fc.Arbitrary<MonthRow> = fc.record({
      day: otherDays ? fc.constantFrom(...stewardedDays.slice(number - 1, number + 2)) : fc.constant(date),
      id: unique === 'id' ? fc.constantFrom('a', 'b', 'c', 'd', 'e') : fc.constantFrom('a', 'b'),
      revision: fc.integer({ min: 1, max: unique === 'id' ? 3 : 6 }),
      amount: amounts,
      operation: fc.constant('I'),
    });
    return fc.uniqueArray(row, { selector: (one) => one[unique], maxLength: 5 }).map((rows) => {
      const twice = repeats ? rows.filter(({ amount }) => amount === '1') : [];
      return { date, rows: [...rows, ...twice] };
    });
  });
}

/** Where a row stands: what is decided about it holds in every reading of its file for its date. */
export type Place = string;

export function placeOf(date: string, file: string, byteOffset: number): Place {
  return `${date} ${file} ${byteOffset}`;
}

/** A delivery as a file, and each of its rows by its place. */
export interface WrittenDelivery {
  readonly date: string;
  readonly text: string;
  readonly rows: ReadonlyMap<Place, MonthRow>;
}

export function writeDelivery({ date, rows }: MonthDelivery): WrittenDelivery {
  const lines = rows.map(({ day, id, revision, amount }) => `${day},${id},${revision},"${amount}",I\n`);
  const header = 'DAY,ID,REVISION,AMOUNT,OPERATION\n';
  const text = [header, ...lines].join('');
  const file = sha256(text);
  let offset = header.length;
  const placed = rows.map((row, index): [Place, MonthRow] => {
    const place = placeOf(date, file, offset);
    offset += lines[index]?.length ?? 0;
    return [place, row];
  });
  return { date, text, rows: new Map(placed) };
}
