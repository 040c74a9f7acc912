import type { SeededRandom } from '../sample/random.js';
import type { Accrual } from './accruals.js';
import { RunTally, sum } from './answer.js';
import type { ExpectedRun, Meaning } from './answer.js';
import { currency, dayAfter, dollars, noonAfter, periods } from './catalogue.js';
import type { JudgedPeriod, PostedAccrual } from './judge-accruals.js';
import { weekOf } from './sell-through.js';

/** What an account took off a payment. Amounts are cents. */
export interface Deduction {
  readonly number: string;
  readonly account: string;
  readonly promotion: string;
  /** The accrual that it quotes; null: it is for several. */
  readonly accrual: string | null;
  readonly day: string;
  readonly amount: number;
}

const rule = 'deductions-vs-accruals';
const meaning = (tier: number, category: string, owner: string, action: string): Meaning => {
  return { verdict: 'break', tier, category, owner, action };
};
const whichAccruals = meaning(3, 'which-accruals', 'finance', 'flag_for_audit');
const notAccrued = meaning(4, 'deducted-not-accrued', 'finance', 'escalate');
const moreThanAccrued = meaning(4, 'more-than-accrued', 'receivables', 'flag_for_audit');

/** What one deduction is for, and by how many cents it differs. */
interface Draft {
  readonly kind: string;
  readonly covers: readonly Accrual[];
  readonly quotes: boolean;
  readonly more: number;
}

export interface JudgedDeductions {
  readonly deductions: readonly Deduction[];
  readonly expected: ExpectedRun;
}

/** Makes what is deducted in the first period of what was accrued in it. */
export function makeDeductions({ posted }: JudgedPeriod, random: SeededRandom): JudgedDeductions {
  const drafts = draft(posted, random);
  const [date, accruals] = [periods[0].weeks[3], posted.map(({ accrual }) => accrual)];
  const made = drafts.map((one, index) => {
    return { one, deduction: deduct(one, { number: `D${40_001 + index}`, date, random }) };
  });
  const tally = new RunTally(['amount']);
  for (const { one, deduction } of made) {
    checkSubsets(one, deduction, leftBy(drafts, accruals));
    judge(tally, one, deduction);
  }
  const taken = new Set(drafts.filter(isPair).flatMap(({ covers }) => covers));
  for (const accrual of accruals.filter((each) => !taken.has(each))) {
    tally.lone('counterpart', 'excluded', 'on-time', { amount: accrual.amount });
  }
  const expected = tally.finish({ rule, date, asOf: noonAfter(date) });
  return { deductions: made.map(({ deduction }) => deduction), expected };
}

const amountsOf = (accruals: readonly Accrual[]): readonly number[] => accruals.map(({ amount }) => amount);
const comboOf = ({ account, promotion }: Pick<Accrual, 'account' | 'promotion'>): string => `${account} ${promotion}`;
const isPair = ({ kind }: Draft): boolean => !['for-one-of-two-accruals', 'for-nothing'].includes(kind);

/** Decides what is deducted in a period. Each account and promotion has one deduction without an accrual number at most. */
function draft(posted: readonly PostedAccrual[], random: SeededRandom): readonly Draft[] {
  const plain = random.shuffle(posted.filter(({ kind }) => kind === null).map(({ accrual }) => accrual));
  const combos = random.shuffle([...new Set(plain.map(comboOf))]);
  const twice = posted.filter(({ kind }) => kind === 'accrued-twice').map(({ accrual }) => accrual);
  const repeated = twice.filter(({ trigger }) => trigger === twice[0]?.trigger);
  const free = combos.filter((combo) => repeated[0] && combo !== comboOf(repeated[0]));
  const several = (kind: string, count: number, more: number): Draft => {
    for (const combo of free) {
      const own = posted.map(({ accrual }) => accrual).filter((accrual) => comboOf(accrual) === combo);
      const covers = plain.filter((accrual) => comboOf(accrual) === combo).slice(0, count);
      const total = sum(covers.map(({ amount }) => amount)) + more;
      // Nobody could tell which are meant if others happened to add up to the same.
      if (covers.length < count || subsetsNear(amountsOf(own), total) !== 1) continue;
      free.splice(free.indexOf(combo), 1);
      return { kind, covers: take(plain, count, (each) => covers.includes(each)), quotes: false, more };
    }
    throw new Error(`No account and promotion is left for '${kind}'`);
  };
  const one = (kind: string, more: number): Draft => ({ kind, covers: take(plain, 1), quotes: true, more });
  return [
    several('for-three-accruals', 3, 0),
    several('for-four-accruals', 4, 0),
    several('for-three-accruals-a-few-cents-off', 3, -4),
    { kind: 'for-one-of-two-accruals', covers: repeated, quotes: false, more: 0 },
    { kind: 'for-nothing', covers: take(plain, 1, (each) => comboOf(each) === free[0]), quotes: false, more: 0 },
    ...Array.from({ length: 8 }, () => one('for-one-accrual', 0)),
    one('for-one-accrual-a-few-cents-off', 3),
    one('for-more-than-was-accrued', 1200),
  ];
}

function take(from: Accrual[], count: number, fits: (accrual: Accrual) => boolean = () => true): readonly Accrual[] {
  const taken = from.filter(fits).slice(0, count);
  if (taken.length < count) throw new Error('Too few accruals are left');
  for (const accrual of taken) from.splice(from.indexOf(accrual), 1);
  return taken;
}

/** A few days after the last of what it is for, within the period. */
function deduct(
  { kind, covers, quotes, more }: Draft,
  { number, date, random }: { readonly number: string; readonly date: string; readonly random: SeededRandom },
): Deduction {
  const [first] = covers;
  if (!first) throw new Error(`Nothing is there for '${kind}'`);
  const last = weekOf(
    covers
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? '',
  );
  const week = last < date ? dayAfter(last, 7) : last;
  const amount =
    { 'for-nothing': 100, 'for-one-of-two-accruals': first.amount }[kind] ??
    sum(covers.map((one) => one.amount)) + more;
  const { account, promotion } = first;
  return {
    number,
    account,
    promotion,
    accrual: quotes ? first.number : null,
    day: dayAfter(week, -3 + random.below(3)),
    amount,
  };
}

/** The accruals that no deduction quotes. */
function leftBy(drafts: readonly Draft[], accruals: readonly Accrual[]): readonly Accrual[] {
  const quoted = new Set(drafts.filter(({ quotes }) => quotes).flatMap(({ covers }) => covers));
  return accruals.filter((accrual) => !quoted.has(accrual));
}

/** The sample would be wrong if other accruals happened to add up to the same: then it needs another seed. */
function checkSubsets({ kind, quotes }: Draft, deduction: Deduction, left: readonly Accrual[]): void {
  if (quotes) return;
  const own = left.filter((accrual) => comboOf(accrual) === comboOf(deduction));
  const answers = subsetsNear(amountsOf(own), deduction.amount);
  const expected = { 'for-nothing': 0, 'for-one-of-two-accruals': 2 }[kind] ?? 1;
  if (answers !== expected) throw new Error(`${answers} subsets make up ${deduction.number}, ${expected} are meant`);
}

/** How many subsets come to an amount, give or take 5 cents. */
function subsetsNear(amounts: readonly number[], target: number): number {
  const [first, ...rest] = amounts;
  if (first === undefined) return Math.abs(target) <= 5 ? 1 : 0;
  return subsetsNear(rest, target) + subsetsNear(rest, target - first);
}

function judge(tally: RunTally, one: Draft, { number, amount }: Deduction): void {
  tally.inject(one.kind);
  const common = { of: number, timing: 'on-time', differences: [] as readonly string[], severity: null } as const;
  if (isPair(one)) {
    const outcome = one.more === 0 ? 'match' : Math.abs(one.more) <= 5 ? 'within-tolerance' : 'mismatch';
    tally.pair({ outcome, baseline: { amount }, counterparts: one.covers.map((each) => ({ amount: each.amount })) });
    if (outcome !== 'mismatch') return;
    tally.differ({ ...common, ...moreThanAccrued, side: 'pair', outcome, differences: ['amount'] });
    return;
  }
  const outcome = one.kind === 'for-nothing' ? 'missing' : 'ambiguous';
  tally.lone('baseline', outcome, 'on-time', { amount });
  tally.differ({ ...common, ...(outcome === 'missing' ? notAccrued : whichAccruals), side: 'baseline', outcome });
}

const header = 'NUMBER,ACCOUNT,PROMOTION,CLAIM,ACCRUAL,TAKEN,AMOUNT,CURRENCY';

/** @param claims the claim of each deduction that has one, by its number */
export function renderDeductions(deductions: readonly Deduction[], claims: ReadonlyMap<string, string>): string {
  const rows = deductions.map(({ number, account, promotion, accrual, day, amount }) => {
    return [number, account, promotion, claims.get(number) ?? '', accrual ?? '', day, dollars(amount), currency].join(
      ',',
    );
  });
  return [header, ...rows, ''].join('\n');
}
