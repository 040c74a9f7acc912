import { accrualFor } from './accruals.js';
import type { Accrual } from './accruals.js';
import type { Meaning, PairOutcome } from './answer.js';
import { coffee, dairy, dayAfter, periods, rateOf, share, stores } from './catalogue.js';
import { memberPart } from './sell-through.js';
import type { Line } from './sell-through.js';

type Draft = Omit<Accrual, 'number'>;

/** What became of one line of sell-through in the ledger. */
export interface Consequence {
  /** What was put in on purpose; null: nothing. */
  readonly kind: string | null;
  /** The line as it is delivered. */
  readonly line: Line;
  /** What is accrued for it, and how the two are judged; absent: they are no pair. */
  readonly pair?: {
    readonly accrual: Draft;
    readonly outcome: PairOutcome;
    readonly meaning: Meaning | null;
    readonly differences: readonly string[];
  };
  /** Accruals that are there too often. */
  readonly repeated?: readonly Draft[];
  /** Accruals that no line asks for, in the period that they are posted in. */
  readonly strays?: readonly Draft[];
  /** Of a line that is no pair. */
  readonly meaning?: Meaning;
}

/** One kind of difference, and on how many lines of each period it is made. */
export interface Fault {
  readonly kind: string;
  readonly lines: readonly [first: number, second: number];
  fits?(line: Line): boolean;
  plant(line: Line): Omit<Consequence, 'kind'>;
}

const meaning = (tier: number, category: string, owner: string, action: string): Meaning => {
  return { verdict: 'break', tier, category, owner, action };
};
const notAccrued = meaning(4, 'not-accrued', 'finance', 'correct');
const otherBasis = meaning(4, 'other-basis', 'finance', 'correct');
const wrongTier = meaning(3, 'wrong-tier', 'trade-marketing', 'correct');
export const withoutSale = meaning(4, 'accrued-without-sale', 'finance', 'flag_for_audit');
export const accruedTwice = meaning(4, 'duplicate-accrual', 'finance', 'escalate');
const nothingSold: Meaning = {
  verdict: 'compliant',
  tier: null,
  category: 'nothing-sold',
  owner: 'finance',
  action: 'pass',
};

const lastWeekOf = (line: Line): boolean => periods.some(({ weeks }) => weeks.at(-1) === line.day);
const isMarch = (line: Line): boolean => line.day > '2026-02-28';

/** Booked as it was sold, or no further from the plan than the rule allows. */
export function asPlanned(line: Line): Omit<Consequence, 'kind'> {
  const accrual = accrualFor(line);
  const outcome = line.planned === accrual.amount ? 'match' : 'within-tolerance';
  return { line, pair: { accrual, outcome, meaning: null, differences: [] } };
}

function mismatch(
  line: Line,
  accrual: Draft,
  [judged, ...differences]: readonly [Meaning, ...string[]],
): Omit<Consequence, 'kind'> {
  return { line, pair: { accrual, outcome: 'mismatch', meaning: judged, differences } };
}

/** The ledger forgot to take something off before it applied the rate. */
function onOtherBasis(line: Line, forgotten: number): Omit<Consequence, 'kind'> {
  const accrual = accrualFor(line);
  const basis = accrual.basis + forgotten;
  const amount = share(basis, rateOf(line.promotion, line.quantity, line.day));
  return mismatch(line, { ...accrual, basis, amount }, [otherBasis, 'sales', ...amountBetween(line.planned, amount)]);
}

/** The rule allows the greater of 5 cents and 3 %. */
function amountBetween(planned: number, amount: number): readonly string[] {
  return Math.abs(amount - planned) * 100 > Math.max(500, planned * 3) ? ['amount'] : [];
}

function atRate(line: Line, rate: string): Omit<Consequence, 'kind'> {
  const accrual = accrualFor(line);
  const wrong = { ...accrual, amount: share(accrual.basis, rate) };
  return mismatch(line, wrong, [wrongTier, 'amount', 'invariants.accrued_at_tier']);
}

function repeat(line: Line, times: number): Omit<Consequence, 'kind'> {
  return { line, meaning: accruedTwice, repeated: Array.from({ length: times }, () => accrualFor(line)) };
}

export const faults: readonly Fault[] = [
  // Looks different, is the same.
  {
    kind: 'accrued-a-week-later',
    lines: [2, 2],
    fits: (line) => !lastWeekOf(line),
    plant: (line) => {
      const { pair } = asPlanned(line);
      return pair ? { line, pair: { ...pair, accrual: { ...pair.accrual, day: dayAfter(line.day, 3) } } } : { line };
    },
  },
  // Differs, within what the rule allows.
  {
    kind: 'planned-a-few-cents-higher',
    lines: [3, 2],
    plant: (line) => asPlanned({ ...line, planned: line.planned + 5 }),
  },
  // Differs by more.
  {
    kind: 'member-discount-not-taken-off',
    lines: [2, 1],
    fits: (line) => memberPart(line) > 0,
    plant: (line) => onOtherBasis(line, line.memberDiscount),
  },
  {
    kind: 'returns-not-taken-off',
    lines: [1, 1],
    fits: (line) => line.returns > 0,
    plant: (line) => onOtherBasis(line, line.returns),
  },
  {
    kind: 'at-the-lower-tier',
    lines: [2, 1],
    fits: (line) => line.quantity >= 150 && line.promotion !== coffee,
    plant: (line) => atRate(line, rateOf(line.promotion, 1, line.day)),
  },
  {
    kind: 'at-the-rate-of-february',
    lines: [0, 2],
    fits: (line) => line.promotion === dairy && isMarch(line),
    plant: (line) => atRate(line, rateOf(dairy, line.quantity, '2026-02-28')),
  },
  {
    kind: 'accrued-to-another-store',
    lines: [1, 1],
    plant: (line) => {
      const other = stores.find(({ account, store }) => account === line.account && store !== line.store);
      const accrual = { ...accrualFor(line), store: other?.store ?? '' };
      return mismatch(line, accrual, [meaning(3, 'wrong-store', 'finance', 'correct'), 'store']);
    },
  },
  {
    kind: 'sold-before-the-promotion-runs',
    lines: [1, 0],
    fits: ({ promotion, day }) => promotion === coffee && day === '2026-02-21',
    plant: (line) => {
      // Sold and accrued two weeks early, when no row holds; what is not looked up is not taken off.
      const early = { ...line, day: '2026-02-07', trigger: line.trigger.replace('0221', '0207'), memberDiscount: 0 };
      const sold = { ...accrualFor({ ...early, day: line.day }), day: early.day };
      const notRunning = meaning(3, 'promotion-not-running', 'finance', 'flag_for_audit');
      return mismatch({ ...early, planned: sold.amount }, sold, [notRunning, 'lookups.tier']);
    },
  },
  // Is not there, or is there too often.
  { kind: 'not-accrued', lines: [2, 1], plant: (line) => ({ line, meaning: notAccrued }) },
  {
    kind: 'accrued-in-the-next-period',
    lines: [2, 0],
    fits: lastWeekOf,
    plant: (line) => {
      return { line, meaning: notAccrued, strays: [{ ...accrualFor(line), day: dayAfter(line.day, 2) }] };
    },
  },
  {
    kind: 'accrued-without-sale',
    lines: [1, 1],
    plant: (line) => {
      const stray = { ...accrualFor(line), trigger: `MANUAL-${line.trigger}` };
      return { ...asPlanned(line), strays: [stray] };
    },
  },
  { kind: 'accrued-twice', lines: [2, 1], plant: (line) => repeat(line, 2) },
  { kind: 'accrued-three-times', lines: [0, 1], plant: (line) => repeat(line, 3) },
  {
    kind: 'nothing-sold',
    lines: [2, 1],
    plant: (line) => {
      const empty = { quantity: 0, sales: 0, offInvoice: 0, returns: 0, memberDiscount: 0, planned: 0 };
      return { line: { ...line, ...empty }, meaning: nothingSold };
    },
  },
];
