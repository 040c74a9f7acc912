import type { SeededRandom } from '../sample/random.js';
import { accruedTwice, asPlanned, faults, withoutSale } from './accrual-faults.js';
import type { Consequence } from './accrual-faults.js';
import type { Accrual } from './accruals.js';
import { RunTally } from './answer.js';
import type { ExpectedRun, Meaning, Money } from './answer.js';
import { coffee, noonAfter, periods, share } from './catalogue.js';
import { driftOf } from './drift.js';
import { memberPart, sellIn } from './sell-through.js';
import type { Line } from './sell-through.js';
import { severityOf } from './severity.js';

type Period = (typeof periods)[number];

/** An accrual as it is posted, and what was put into it on purpose. */
export interface PostedAccrual {
  readonly accrual: Accrual;
  readonly kind: string | null;
}

/** What a period sold, what was accrued for it, and what the ledger holds. */
export interface JudgedPeriod {
  readonly lines: readonly Line[];
  readonly posted: readonly PostedAccrual[];
  readonly expected: ExpectedRun;
}

const rule = 'accruals-vs-sell-through';

/** Gives an accrual its number. */
type Post = (draft: Omit<Accrual, 'number'>) => Accrual;

/** A record without a partner. */
interface Lone {
  readonly of: string;
  readonly day: string;
  readonly money: Money;
  readonly meaning: Meaning;
  readonly outcome: 'missing' | 'duplicate' | 'ambiguous';
}

/** Makes what is sold and accrued in all periods. */
export function makeAccruals(random: SeededRandom): readonly JudgedPeriod[] {
  let number = 700_000;
  const post: Post = (draft) => ({ ...draft, number: `A${(number += 1)}` });
  let fromBefore: readonly PostedAccrual[] = [];
  return periods.map((period, index) => {
    const judge = new PeriodJudge(period);
    const consequences = plan(period, index, random);
    const own = consequences.flatMap((consequence) => judge.take(consequence, post));
    const isLater = ({ accrual }: PostedAccrual): boolean => accrual.day > (period.weeks.at(-1) ?? '');
    const posted = [...fromBefore, ...own.filter((one) => !isLater(one))];
    for (const { accrual, kind } of posted) if (kind === 'stray') judge.stray(accrual);
    fromBefore = own.filter(isLater);
    return { lines: consequences.map(({ line }) => line), posted, expected: judge.finish() };
  });
}

/** Decides what becomes of every line of a period. */
function plan(period: Period, index: number, random: SeededRandom): readonly Consequence[] {
  const isSecond = index === 1;
  const lines = period.weeks.flatMap((week) => sellIn(week, random));
  const free = random.shuffle(lines.filter(({ promotion }) => !(isSecond && promotion === coffee)));
  const planned = new Map<Line, Consequence>();
  for (const fault of faults) {
    for (let wanted = fault.lines[index] ?? 0; wanted > 0; wanted -= 1) {
      const at = free.findIndex((line) => fault.fits?.(line) ?? true);
      const [line] = at < 0 ? [] : free.splice(at, 1);
      if (!line) throw new Error(`No line of ${period.name} is left for '${fault.kind}'`);
      planned.set(line, { kind: fault.kind, ...fault.plant(line) });
    }
  }
  return lines.map((line) => planned.get(line) ?? usual(line, isSecond));
}

/** As it is planned; of coffee in the second period 2.5 % too much is, which no line shows and all of them together do. */
function usual(line: Line, isSecond: boolean): Consequence {
  if (!isSecond || line.promotion !== coffee) return { kind: null, ...asPlanned(line) };
  return { kind: 'planned-too-high', ...asPlanned({ ...line, planned: share(line.planned, '1.025') }) };
}

/** Counts one period. */
class PeriodJudge {
  readonly #tally = new RunTally(['sales', 'amount']);
  readonly #asOf: string;
  readonly #date: string;
  readonly #lines: Line[] = [];
  readonly #accruals: Accrual[] = [];

  constructor({ weeks }: Period) {
    this.#date = weeks.at(-1) ?? '';
    this.#asOf = noonAfter(this.#date);
  }

  /** Counts a line and what was accrued for it; gives all that is posted. */
  take(consequence: Consequence, post: Post): readonly PostedAccrual[] {
    const { kind, line, pair, repeated = [], strays = [], meaning } = consequence;
    this.#lines.push(line);
    if (kind !== null) this.#tally.inject(kind);
    const paired = pair ? [this.#pair(line, pair, post(pair.accrual))] : [];
    const again = repeated.map(post);
    for (const accrual of again) this.#loneAccrual(accrual, { meaning: accruedTwice, outcome: 'duplicate' });
    if (meaning) {
      const outcome = again.length > 0 ? 'ambiguous' : 'missing';
      this.#lone('baseline', { of: line.trigger, day: line.day, money: moneyOf(line), meaning, outcome });
    }
    return [
      ...paired.map((accrual) => ({ accrual, kind: strays.length > 0 ? null : kind })),
      ...again.map((accrual) => ({ accrual, kind })),
      ...strays.map((draft) => ({ accrual: post(draft), kind: 'stray' })),
    ];
  }

  stray(accrual: Accrual): void {
    this.#accruals.push(accrual);
    this.#loneAccrual(accrual, { meaning: withoutSale, outcome: 'missing' });
  }

  finish(): ExpectedRun {
    const sums = { baseline: this.#lines.map(drifting), counterpart: this.#accruals.map(driftingAccrual) };
    const drift = {
      'by-account': driftOf(sums, 'account'),
      'by-vendor': driftOf(sums, 'vendor'),
      'by-store': driftOf(sums, 'store'),
    };
    return this.#tally.finish({ rule, date: this.#date, asOf: this.#asOf }, drift);
  }

  #pair(line: Line, { outcome, meaning, differences }: NonNullable<Consequence['pair']>, accrual: Accrual): Accrual {
    this.#accruals.push(accrual);
    const sales = { 'off-invoice': -line.offInvoice, returns: -line.returns, 'member-discount': -memberPart(line) };
    const [baseline, counterparts] = [moneyOf(line), [moneyOfAccrual(accrual)]];
    this.#tally.pair({ outcome, baseline, counterparts, adjusted: { sales } });
    if (meaning) {
      const severity = this.#severity(meaning, accrual.amount - line.planned, line.day);
      this.#tally.differ({
        ...meaning,
        of: line.trigger,
        side: 'pair',
        outcome,
        timing: 'on-time',
        differences,
        severity,
      });
    }
    return accrual;
  }

  #loneAccrual(accrual: Accrual, judged: Pick<Lone, 'meaning' | 'outcome'>): void {
    const of = `${accrual.trigger} ${accrual.number}`;
    this.#lone('counterpart', { of, day: accrual.day, money: moneyOfAccrual(accrual), ...judged });
  }

  #lone(side: 'baseline' | 'counterpart', { of, day, money, meaning, outcome }: Lone): void {
    this.#tally.lone(side, outcome, 'on-time', money);
    const severity = this.#severity(meaning, money['amount'] ?? 0, day);
    this.#tally.differ({ ...meaning, of, side, outcome, timing: 'on-time', differences: [], severity });
  }

  #severity({ verdict }: Meaning, cents: number, day: string): string | null {
    const days = (Date.parse(this.#asOf.slice(0, 10)) - Date.parse(day)) / 86_400_000;
    return verdict === 'break' ? severityOf(Math.abs(cents), days) : null;
  }
}

const moneyOf = ({ sales, planned }: Line): Money => ({ sales, amount: planned });
const moneyOfAccrual = ({ basis, amount }: Accrual): Money => ({ sales: basis, amount });
const drifting = ({ account, store, promotion, planned }: Line) => {
  return { account, store, vendor: promotion.vendor, amount: planned };
};
const driftingAccrual = ({ account, store, vendor, amount }: Accrual) => ({ account, store, vendor, amount });
