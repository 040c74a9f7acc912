import { Big } from 'big.js';
import type { Damage, Posting } from './posting.js';
import type { TillLine } from './till-lines.js';

/** What tieout must say of a record, and of its pair where it has one. */
export interface Judgement {
  readonly outcome:
    'match' | 'within-tolerance' | 'mismatch' | 'missing' | 'duplicate' | 'ambiguous' | 'blocked' | 'excluded';
  readonly verdict: { readonly tier: number; readonly category: string } | null;
}

/** A record of the ledger file and its known answer. */
export type Planted =
  | { readonly posting: Posting; readonly judged: Judgement }
  | { readonly posting: Posting; readonly damage: Damage }
  | { readonly posting: Posting; readonly refusedBy: string };

/** What becomes of one till line. */
export interface Consequence {
  readonly baseline: Judgement;
  readonly planted: readonly Planted[];
  /** Records that only the next day's file brings. */
  readonly later?: readonly Planted[];
}

/** One kind of difference and how often it is put into the file of each day. */
export interface Fault {
  readonly kind: string;
  readonly days: readonly [first: number, second: number, third: number];
  /** Which till lines it can be done to without changing its meaning. */
  fits?(line: TillLine): boolean;
  plant(line: TillLine, posting: Posting, nextDay: string): Consequence;
}

const matching: Judgement = { outcome: 'match', verdict: null };
const tolerated: Judgement = { outcome: 'within-tolerance', verdict: null };
const excluded: Judgement = { outcome: 'excluded', verdict: null };
const mismatch = (tier: number, category: string): Judgement => ({ outcome: 'mismatch', verdict: { tier, category } });
const ledgerMismatch = mismatch(4, 'ledger-mismatch');
const amountDifference = mismatch(3, 'amount-difference');
const unclassified = mismatch(3, 'unclassified');
const notBooked: Judgement = { outcome: 'missing', verdict: { tier: 3, category: 'not-booked' } };
const withoutSale: Judgement = { outcome: 'missing', verdict: { tier: 4, category: 'posting-without-sale' } };
/** The posting is set aside with a key that can be read: nothing is said of the till line before that is decided on. */
const blocked: Judgement = { outcome: 'blocked', verdict: null };
const postedTwice = { tier: 4, category: 'duplicate-posting' };
const duplicate: Judgement = { outcome: 'duplicate', verdict: postedTwice };
const ambiguous: Judgement = { outcome: 'ambiguous', verdict: postedTwice };

/** The posting and the till line are one pair. */
function pair(posting: Posting, judged: Judgement): Consequence {
  return { baseline: judged, planted: [{ posting, judged }] };
}

function withMoney(posting: Posting, changed: Partial<Posting['money']>): Posting {
  return { ...posting, money: { ...posting.money, ...changed } };
}

/** The posting with its net and gross amount moved by the same difference. */
function moveAmount(posting: Posting, difference: Big): Posting {
  const { amount, gross } = posting.money;
  return withMoney(posting, { amount: amount.plus(difference), gross: gross.plus(difference) });
}

const percentOf = (amount: Big, percent: string): Big => amount.times(percent).div(100);
const sizeBetween = (low: number, high: number) => (line: TillLine) =>
  line.money.amount.abs().gte(low) && line.money.amount.abs().lte(high);
const taxedFrom = (low: string) => (line: TillLine) => line.money.vat.abs().gte(low);
const returned = (line: TillLine) => line.invoice.startsWith('C');
const sold = (line: TillLine) => !returned(line);
const named = (line: TillLine) => line.customer !== '';

/** Of records that are damaged so, the key can be read. */
const readableKeys: ReadonlySet<Damage> = new Set<Damage>(['missing-amount', 'malformed-amount', 'malformed-date']);

function damaged(damage: Damage, days: Fault['days']): Fault {
  // A record whose key cannot be read leaves its till line alone.
  const baseline = readableKeys.has(damage) ? blocked : notBooked;
  return { kind: damage, days, plant: (_line, posting) => ({ baseline, planted: [{ posting, damage }] }) };
}

function changed(kind: string, days: Fault['days'], judged: Judgement, change: (posting: Posting) => Posting): Fault {
  return { kind, days, plant: (_line, posting) => pair(change(posting), judged) };
}

/** Everything that is wrong, or only looks wrong, in the ledger. The lines left over are posted as they are. */
export const faults: readonly Fault[] = [
  // Looks different, is the same.
  changed('item-in-lower-case', [6, 2, 3], matching, (posting) => ({
    ...posting,
    item: ` ${posting.item.toLowerCase()} `,
  })),

  // Differs, within what the rule allows; bounds are inclusive.
  {
    ...changed('amount-within-absolute', [9, 2, 5], tolerated, (posting) =>
      withMoney(posting, { amount: posting.money.amount.plus('0.05') }),
    ),
    fits: sizeBetween(0.5, 10),
  },
  {
    ...changed('amount-within-percent', [7, 1, 4], tolerated, (posting) =>
      moveAmount(posting, percentOf(posting.money.amount, '-0.5').round(2, Big.roundDown)),
    ),
    fits: sizeBetween(20, 400),
  },
  changed('unit-price-within', [4, 1, 2], tolerated, (posting) =>
    withMoney(posting, { unit_price: posting.money.unit_price.minus('0.01') }),
  ),
  {
    ...changed('vat-over-within', [5, 1, 2], tolerated, (posting) =>
      withMoney(posting, { vat: posting.money.vat.plus('0.02') }),
    ),
    fits: taxedFrom('0.1'),
  },
  {
    ...changed('vat-under-within', [3, 1, 2], tolerated, (posting) =>
      withMoney(posting, { vat: posting.money.vat.minus(percentOf(posting.money.vat.abs(), '0.9').round(5, 0)) }),
    ),
    fits: taxedFrom('2'),
  },

  // Differs by more than the rule allows.
  {
    ...changed('amount-over', [11, 2, 6], amountDifference, (posting) =>
      moveAmount(posting, percentOf(posting.money.amount, '2').round(2)),
    ),
    fits: sizeBetween(10, 5000),
  },
  {
    ...changed('amount-far-over', [8, 2, 4], ledgerMismatch, (posting) =>
      moveAmount(posting, percentOf(posting.money.amount, '10').round(2)),
    ),
    fits: sizeBetween(10, 5000),
  },
  {
    ...changed('amount-far-under', [5, 1, 3], ledgerMismatch, (posting) =>
      moveAmount(posting, percentOf(posting.money.amount, '-12').round(2)),
    ),
    fits: sizeBetween(10, 5000),
  },
  changed('unit-price-over', [4, 1, 2], amountDifference, (posting) =>
    withMoney(posting, { unit_price: posting.money.unit_price.plus('0.02') }),
  ),
  {
    ...changed('vat-over', [3, 1, 1], amountDifference, (posting) =>
      withMoney(posting, { vat: posting.money.vat.plus('0.03') }),
    ),
    fits: taxedFrom('0.1'),
  },
  {
    ...changed('vat-under', [2, 0, 1], amountDifference, (posting) =>
      withMoney(posting, { vat: posting.money.vat.minus(percentOf(posting.money.vat.abs(), '2').round(5)) }),
    ),
    fits: taxedFrom('2'),
  },
  changed('quantity-differs', [5, 1, 3], amountDifference, (posting) => ({
    ...posting,
    quantity: posting.quantity + 1,
  })),
  {
    kind: 'posted-at-double-quantity',
    days: [3, 1, 2],
    fits: sizeBetween(1, 500),
    plant: (_line, posting) => {
      const { unit_price, amount, vat, gross } = posting.money;
      const money = { unit_price, amount: amount.times(2), vat: vat.times(2), gross: gross.times(2) };
      return pair({ ...posting, quantity: posting.quantity * 2, money }, ledgerMismatch);
    },
  },
  changed('wrong-currency', [4, 1, 2], mismatch(3, 'wrong-currency'), (posting) => ({ ...posting, currency: 'EUR' })),
  {
    ...changed('customer-differs', [5, 2, 3], unclassified, (posting) => ({ ...posting, debtor: '10000.0' })),
    fits: named,
  },
  {
    ...changed('customer-only-in-tills', [3, 1, 2], unclassified, (posting) => ({ ...posting, debtor: '' })),
    fits: named,
  },
  {
    ...changed('customer-only-in-ledger', [4, 1, 2], unclassified, (posting) => ({ ...posting, debtor: '10001.0' })),
    fits: (line) => !named(line),
  },
  changed('item-differs', [2, 1, 1], unclassified, (posting) => ({ ...posting, item: `${posting.item}X` })),

  // Is not there, or is there too often.
  {
    kind: 'missing-in-ledger',
    days: [12, 3, 8],
    plant: () => ({ baseline: notBooked, planted: [] }),
  },
  {
    kind: 'missing-in-tills',
    days: [9, 2, 5],
    fits: sold,
    plant: (_line, posting) => besideMatch(posting, [{ posting: byHand(posting), judged: withoutSale }]),
  },
  {
    kind: 'posted-twice-alike',
    days: [4, 1, 2],
    plant: (_line, posting) => ({ baseline: ambiguous, planted: repeat([posting, posting]) }),
  },
  {
    kind: 'posted-twice-differently',
    days: [3, 1, 2],
    fits: sizeBetween(10, 5000),
    plant: (_line, posting) => ({
      baseline: ambiguous,
      planted: repeat([posting, moveAmount(posting, percentOf(posting.money.amount, '10').round(2))]),
    }),
  },
  {
    kind: 'posted-three-times',
    days: [1, 0, 1],
    plant: (_line, posting) => ({ baseline: ambiguous, planted: repeat([posting, posting, posting]) }),
  },
  {
    kind: 'posted-twice-without-sale',
    days: [1, 1, 0],
    fits: sold,
    plant: (_line, posting) => besideMatch(posting, repeat([byHand(posting), byHand(posting)])),
  },

  // Is dated another day than the delivery.
  {
    kind: 'dated-the-next-day',
    days: [3, 1, 2],
    plant: (_line, posting, nextDay) => ({
      baseline: notBooked,
      planted: [{ posting: { ...posting, date: nextDay }, judged: excluded }],
    }),
  },
  {
    kind: 'delivered-the-next-day',
    days: [4, 2, 0],
    plant: (_line, posting) => ({ baseline: notBooked, planted: [], later: [{ posting, judged: excluded }] }),
  },

  // Is well-formed and wrong: a credit note that adds to stock sold.
  {
    kind: 'return-with-positive-quantity',
    days: [2, 1, 1],
    fits: returned,
    plant: (_line, posting) => ({
      baseline: blocked,
      planted: [{ posting: { ...posting, quantity: -posting.quantity }, refusedBy: 'return-with-positive-quantity' }],
    }),
  },

  // Cannot be read.
  damaged('too-few-fields', [2, 0, 1]),
  damaged('too-many-fields', [1, 1, 1]),
  damaged('undecodable-bytes', [1, 0, 1]),
  damaged('missing-amount', [1, 1, 1]),
  damaged('malformed-amount', [2, 0, 1]),
  damaged('malformed-date', [1, 0, 1]),
  damaged('unclosed-quote', [1, 0, 1]),
];

/** A posting somebody made by hand, under a document number that no till issues. */
function byHand(posting: Posting): Posting {
  return { ...posting, document: `M${posting.document}` };
}

/** The line is posted as it should be, and more is posted that no till line asks for. */
function besideMatch(posting: Posting, more: readonly Planted[]): Consequence {
  return { baseline: matching, planted: [{ posting, judged: matching }, ...more] };
}

/**
 * Postings under one key: each of them is a duplicate. The text says which time it is posted: a record that is the same in
 * everything would be the same record, delivered again.
 */
function repeat(postings: readonly Posting[]): Planted[] {
  return postings.map((posting, index) => ({
    posting: index === 0 ? posting : { ...posting, text: `${posting.text} (${index + 1})` },
    judged: duplicate,
  }));
}
