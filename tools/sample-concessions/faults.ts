import type { Judgement } from '../sample-ledger/faults.js';
import type { Retailer } from './retailers.js';
import type { Sale } from './sale.js';

/** What became of one line: how it is judged, and what the ledger holds of it. */
export interface Consequence {
  readonly baseline: Judgement;
  readonly booked: readonly { readonly sale: Sale; readonly currency?: string; readonly judged: Judgement }[];
}

/** One kind of difference, on how many lines of a partner and day it is made. */
export interface Fault {
  readonly kind: string;
  readonly lines: (retailer: Retailer, day: string) => number;
  plant(sale: Sale, retailer: Retailer, day: string): Consequence;
}

const matching: Judgement = { outcome: 'match', verdict: null };
const tolerated: Judgement = { outcome: 'within-tolerance', verdict: null };
const mismatch = (tier: number, category: string): Judgement => ({ outcome: 'mismatch', verdict: { tier, category } });
const missing = (tier: number, category: string): Judgement => ({ outcome: 'missing', verdict: { tier, category } });
const postedTwice = { tier: 4, category: 'duplicate-posting' };
const amountDifference = mismatch(3, 'amount-difference');
const unclassified = mismatch(3, 'unclassified');

const pair = (sale: Sale, judged: Judgement, currency?: string): Consequence => ({
  baseline: judged,
  booked: [{ sale, judged, ...(currency === undefined ? {} : { currency }) }],
});

/** The line is booked as it was sold. */
export const asSold = (sale: Sale): Consequence => pair(sale, matching);

/** Less than the rule looks at: not booked, and not judged. */
export const tooSmall: Consequence = { baseline: { outcome: 'excluded', verdict: null }, booked: [] };

/** Who books, and whose goods they are, decides what a line means that the ledger has not. */
function notBooked({ name }: Retailer): Judgement {
  if (name === 'nordlys-candles') return missing(1, 'awaiting-partner');
  return name === 'galerie-lumiere' ? missing(4, 'our-goods-not-booked') : missing(3, 'not-booked');
}

const percent = (amount: number, hundredths: number): number => Math.floor((amount * hundredths) / 10_000);
const each =
  (...numbers: readonly [first: number, second: number, third: number, live: number]) =>
  (_: Retailer, day: string): number =>
    numbers[Number(day.slice(-2)) - 21] ?? 0;

/** The last day for which hudson-toys may differ by 3 %. */
const overrideEnds = '2010-12-22';

export const faults: readonly Fault[] = [
  {
    kind: 'amount-within',
    lines: each(1, 1, 1, 0),
    plant: (sale) => pair({ ...sale, amount: sale.amount - percent(sale.amount, 40) }, tolerated),
  },
  {
    kind: 'amount-over',
    lines: each(1, 1, 1, 1),
    plant: (sale) => pair({ ...sale, amount: sale.amount + percent(sale.amount, 800) }, amountDifference),
  },
  {
    // The same difference every day: tolerated while the override holds, and a break from the day after.
    kind: 'sales-tax-rounded',
    lines: ({ name }) => (name === 'hudson-toys' ? 2 : 0),
    plant: (sale, _, day) =>
      pair(
        { ...sale, amount: sale.amount + percent(sale.amount, 200) },
        day > overrideEnds ? amountDifference : tolerated,
      ),
  },
  {
    kind: 'booked-some-minutes-later',
    lines: each(1, 2, 1, 0),
    plant: (sale) => pair({ ...sale, minute: sale.minute + 12 }, tolerated),
  },
  {
    kind: 'booked-an-hour-later',
    lines: each(1, 0, 1, 0),
    plant: (sale) => pair({ ...sale, minute: sale.minute + 60 }, unclassified),
  },
  {
    kind: 'wrong-currency',
    lines: ({ name }, day) => (name === 'galerie-lumiere' && day === '2010-12-22' ? 1 : 0),
    plant: (sale) => pair(sale, mismatch(3, 'wrong-currency'), 'CHF'),
  },
  {
    kind: 'not-booked',
    lines: each(2, 1, 1, 0),
    plant: (_, retailer) => ({ baseline: notBooked(retailer), booked: [] }),
  },
  {
    kind: 'booked-twice',
    lines: each(0, 1, 0, 0),
    plant: (sale) => {
      const judged: Judgement = { outcome: 'duplicate', verdict: postedTwice };
      const baseline: Judgement = { outcome: 'ambiguous', verdict: postedTwice };
      // A minute later: the same in everything would be the same record, delivered again.
      const again = { ...sale, minute: sale.minute + 1 };
      return { baseline, booked: [sale, again].map((booked) => ({ sale: booked, judged })) };
    },
  },
  {
    kind: 'booked-without-sale',
    lines: each(1, 0, 1, 0),
    plant: (sale) => ({
      baseline: matching,
      booked: [
        { sale, judged: matching },
        { sale: { ...sale, receipt: `M${sale.receipt}` }, judged: missing(4, 'posting-without-sale') },
      ],
    }),
  },
];
