import type { SeededRandom } from '../sample/random.js';
import { RunTally } from './answer.js';
import type { ExpectedRun, Meaning, PairOutcome } from './answer.js';
import { coffee, dairy, dayAfter, dollars, grain, noonAfter, periods } from './catalogue.js';
import type { Deduction } from './deductions.js';
import { weekOf } from './sell-through.js';

/** What an account was allowed to deduct. Amounts are cents. */
export interface Claim {
  readonly number: string;
  readonly account: string;
  readonly promotion: string;
  readonly day: string;
  readonly amount: number;
}

const rule = 'claims-vs-deductions';
/** Claims and deductions are of the first period. */
export const claimWeeks: readonly string[] = periods[0].weeks;
const meaning = (category: string, owner: string, action: string): Meaning => {
  return { verdict: 'break', tier: 3, category, owner, action };
};
const withoutClaim = meaning('deducted-without-claim', 'receivables', 'escalate');
const notDeducted = meaning('not-deducted', 'trade-marketing', 'flag_for_audit');
const tooMuch = meaning('deducted-too-much', 'receivables', 'correct');
const otherPromotion = meaning('other-promotion', 'trade-marketing', 'correct');

/** How a deduction comes about: when its claim was approved, and what differs. */
interface Kind {
  readonly kind: string;
  /** How many deductions. */
  readonly times: number;
  readonly outcome: PairOutcome;
  readonly judged?: readonly [meaning: Meaning, field: string];
  /** How many weeks before, and on which day from Sunday (0), it was approved; absent: the day before. */
  readonly approved?: readonly [weeksBefore: number, weekday: number];
  /** How much was claimed, of what is deducted. */
  claims?(amount: number): number;
}

/** The partner is due four business days later: what is approved on a Monday is late on Sunday, any other day waits. */
const [monday, wednesday, thursday] = [1, 3, 4];

const kinds: readonly Kind[] = [
  { kind: 'deducted-the-week-after', times: 2, outcome: 'match', approved: [1, thursday] },
  { kind: 'deducted-two-weeks-after', times: 1, outcome: 'match', approved: [2, monday] },
  {
    kind: 'deducted-the-week-after-and-too-much',
    times: 1,
    outcome: 'mismatch',
    judged: [tooMuch, 'amount'],
    approved: [1, wednesday],
    claims: (amount) => amount - 750,
  },
  {
    kind: 'deducted-too-much',
    times: 1,
    outcome: 'mismatch',
    judged: [tooMuch, 'amount'],
    claims: (amount) => amount - 500,
  },
  { kind: 'deducted-a-few-cents-more', times: 1, outcome: 'within-tolerance', claims: (amount) => amount - 5 },
  {
    kind: 'deducted-a-little-less',
    times: 1,
    outcome: 'within-tolerance',
    claims: (amount) => amount + Math.floor(amount / 100),
  },
  { kind: 'deducted-for-another-promotion', times: 1, outcome: 'mismatch', judged: [otherPromotion, 'promotion_id'] },
];
const asClaimed: Kind = { kind: 'as-claimed', times: Infinity, outcome: 'match' };

/** Deductions that nobody allowed, by the weekday that they are taken on. */
const unclaimed = [monday, thursday];
/** Claims that nobody deducts: the Saturday of their week, and the weekday. */
const neverDeducted = [
  ['2026-02-07', monday],
  ['2026-02-14', thursday],
  ['2026-02-28', thursday],
] as const;

export interface JudgedClaims {
  readonly claims: readonly Claim[];
  /** All of them, some of another day. */
  readonly deductions: readonly Deduction[];
  /** By number of the deduction. */
  readonly claimOf: ReadonlyMap<string, string>;
  /** One for each week. */
  readonly expected: readonly ExpectedRun[];
}

/** Makes the claims behind deductions. */
export function makeClaims(taken: readonly Deduction[], random: SeededRandom): JudgedClaims {
  const judge = new WeeksJudge();
  const free = random.shuffle(taken);
  const claimOf = new Map<string, string>();
  const claims: Claim[] = [];
  const approve = (claim: Omit<Claim, 'number'>): Claim => {
    const made = { ...claim, number: `C${9000 + claims.length + 1}` };
    claims.push(made);
    return made;
  };
  const moved = unclaimed.map((weekday) => {
    const deduction = takeLate(free, 0);
    const own = { ...deduction, day: dayAfter(weekOf(deduction.day), weekday - 6) };
    judge.unclaimed(own, weekday === monday);
    return own;
  });
  for (const kind of [...kinds, asClaimed]) {
    for (let left = kind.times; left > 0 && free.length > 0; left -= 1) {
      const deduction = takeLate(free, kind.approved?.[0] ?? 0);
      const claim = approve(claimFor(deduction, kind));
      claimOf.set(deduction.number, claim.number);
      judge.claimed(kind, claim, deduction);
    }
  }
  for (const [week, weekday] of neverDeducted) {
    const day = dayAfter(week, weekday - 6);
    judge.neverDeducted(
      approve({ account: 'mercado-sol', promotion: grain.id, day, amount: 5000 + random.below(5000) }),
    );
  }
  const deductions = taken.map((one) => moved.find(({ number }) => number === one.number) ?? one);
  return { claims, deductions, claimOf, expected: judge.finish() };
}

/** Takes a deduction so many weeks from the first at least. */
function takeLate(free: Deduction[], weeksBefore: number): Deduction {
  const at = free.findIndex(({ day }) => claimWeeks.indexOf(weekOf(day)) >= weeksBefore);
  const [deduction] = at < 0 ? [] : free.splice(at, 1);
  if (!deduction) throw new Error('No deduction is left');
  return deduction;
}

function claimFor({ account, promotion, day, amount }: Deduction, kind: Kind): Omit<Claim, 'number'> {
  const [weeksBefore, weekday] = kind.approved ?? [0, null];
  const approved = weekday === null ? dayAfter(day, -1) : dayAfter(weekOf(day), weekday - 6 - 7 * weeksBefore);
  const other = promotion === grain.id ? dairy : promotion === dairy.id ? coffee : grain;
  const claimed = kind.judged?.[1] === 'promotion_id' ? other.id : promotion;
  return { account, promotion: claimed, day: approved, amount: kind.claims?.(amount) ?? amount };
}

/** Counts every week. */
class WeeksJudge {
  readonly #weeks: ReadonlyMap<string, RunTally> = new Map(claimWeeks.map((week) => [week, new RunTally(['amount'])]));

  claimed({ kind, outcome, judged }: Kind, claim: Claim, deduction: Deduction): void {
    const [own, week] = [this.#tally(claim.day), this.#tally(deduction.day)];
    week.inject(kind);
    if (own === week) {
      week.pair({ outcome, baseline: { amount: claim.amount }, counterparts: [{ amount: deduction.amount }] });
    } else {
      this.#waits(claim);
      if (isLateOnSunday(claim.day)) week.close();
      week.carry(outcome, { amount: deduction.amount });
    }
    if (!judged) return;
    const [judgement, field] = judged;
    const timing = own === week ? 'on-time' : 'carried';
    week.differ({
      ...judgement,
      of: claim.number,
      side: 'pair',
      outcome,
      timing,
      differences: [field],
      severity: null,
    });
  }

  neverDeducted(claim: Claim): void {
    this.#tally(claim.day).inject('never-deducted');
    this.#waits(claim);
  }

  unclaimed({ number, day, amount }: Deduction, isLate: boolean): void {
    const tally = this.#tally(day);
    tally.inject('deducted-without-claim');
    tally.lone('counterpart', 'missing', isLate ? 'late' : 'pending', { amount });
    if (isLate) tally.differ({ ...withoutClaim, ...lone(number), side: 'counterpart' });
  }

  finish(): readonly ExpectedRun[] {
    return [...this.#weeks].map(([date, tally]) => tally.finish({ rule, date, asOf: noonAfter(date) }));
  }

  /** In its own week the claim has no deduction yet. */
  #waits({ number, day, amount }: Claim): void {
    const isLate = isLateOnSunday(day);
    this.#tally(day).lone('baseline', 'missing', isLate ? 'late' : 'pending', { amount });
    if (isLate) this.#tally(day).differ({ ...notDeducted, ...lone(number), side: 'baseline' });
  }

  #tally(day: string): RunTally {
    const tally = this.#weeks.get(weekOf(day));
    if (!tally) throw new Error(`${day} is of no week of the sample`);
    return tally;
  }
}

const isLateOnSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === monday;
const lone = (of: string) => ({ of, outcome: 'missing', timing: 'late', differences: [], severity: null }) as const;

const header = 'CLAIM,ACCOUNT,PROMOTION,APPROVED,AMOUNT';

export function renderClaims(claims: readonly Claim[]): string {
  const rows = claims.map(({ number, account, promotion, day, amount }) => {
    return [number, account, promotion, day, dollars(amount)].join(',');
  });
  return [header, ...rows, ''].join('\n');
}
