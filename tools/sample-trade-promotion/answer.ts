import { Big } from 'big.js';
import { currency } from './catalogue.js';

type Side = 'baseline' | 'counterpart';
type Timing = 'on-time' | 'pending' | 'late' | 'carried';
type Counts = Record<string, number>;
/** By field, in cents. */
export type Money = Readonly<Record<string, number>>;
export type PairOutcome = 'match' | 'within-tolerance' | 'mismatch';

/** What a difference is. */
export interface Meaning {
  readonly verdict: 'break' | 'compliant' | 'accepted';
  readonly tier: number | null;
  /** Of a break its category, else the reason why it is none. */
  readonly category: string;
  readonly owner: string;
  readonly action: string;
}

/** One difference of the answer. */
export interface ExpectedDifference extends Meaning {
  /** The numbers by which people know the record. */
  readonly of: string;
  readonly side: Side | 'pair';
  readonly outcome: string;
  readonly timing: Timing;
  readonly differences: readonly string[];
  /** Level and score, of a rule that says how much its breaks matter. */
  readonly severity: string | null;
}

/** The exact answer of one run. Decimals are text, to the last digit that is not zero. */
export interface ExpectedRun {
  readonly rule: string;
  /** The last day of its scope. */
  readonly date: string;
  readonly asOf: string;
  /** What was put into the files on purpose, by kind. */
  readonly injected: Counts;
  readonly records: Readonly<Record<Side, number>>;
  /** By side, outcome and timing. */
  readonly buckets: Counts;
  readonly pairs: Readonly<Record<PairOutcome, number>>;
  /** Pairs with a record of an earlier week, which are not among `pairs`. */
  readonly carried: Readonly<Record<PairOutcome, number>>;
  readonly verdicts: Readonly<Record<Meaning['verdict'], number>>;
  /** Breaks of earlier weeks that it closes. */
  readonly closes: number;
  readonly controlTotals: readonly Record<string, string>[];
  /** Groups that are too far apart, by the name of the drift: values, both sums, difference and percent. */
  readonly drift: Readonly<Record<string, readonly string[]>>;
  readonly differences: readonly ExpectedDifference[];
}

interface Total {
  baseline: number;
  counterpart: number;
  explained: number;
  tolerated: number;
  pending: number;
  excluded: number;
  readonly lines: Record<string, number>;
}

/** A pair as it was made: what both sides hold, what `adjust` takes off, and what it means. */
export interface MadePair {
  readonly outcome: PairOutcome;
  readonly baseline: Money;
  readonly counterparts: readonly Money[];
  /** By field and step: what it takes away from counterpart − baseline. */
  readonly adjusted?: Readonly<Record<string, Money>>;
}

/** Counts one run as its records are made; knows nothing of how tieout compares. */
export class RunTally {
  readonly #injected: Counts = {};
  readonly #buckets: Counts = {};
  readonly #pairs = { match: 0, 'within-tolerance': 0, mismatch: 0 };
  readonly #carried = { match: 0, 'within-tolerance': 0, mismatch: 0 };
  readonly #totals: ReadonlyMap<string, Total>;
  readonly #differences: ExpectedDifference[] = [];
  #closes = 0;

  constructor(fields: readonly string[]) {
    this.#totals = new Map(fields.map((field) => [field, noTotal()]));
  }

  inject(kind: string, count = 1): void {
    this.#injected[kind] = (this.#injected[kind] ?? 0) + count;
  }

  differ(difference: ExpectedDifference): void {
    this.#differences.push(difference);
  }

  /** A later week ends what an earlier one has found. */
  close(): void {
    this.#closes += 1;
  }

  pair({ outcome, baseline, counterparts, adjusted = {} }: MadePair): void {
    this.#count('baseline', outcome, 'on-time', 1);
    this.#count('counterpart', outcome, 'on-time', counterparts.length);
    this.#pairs[outcome] += 1;
    for (const [field, total] of this.#totals) {
      const steps = Object.entries(adjusted[field] ?? {});
      const there = sum(counterparts.map((money) => money[field] ?? 0));
      const here = baseline[field] ?? 0;
      total.baseline += here;
      total.counterpart += there;
      for (const [step, amount] of steps) total.lines[step] = (total.lines[step] ?? 0) + amount;
      const rest = there - here - sum(steps.map(([, amount]) => amount));
      if (outcome === 'match' && rest !== 0) throw new Error(`A match that is ${rest} cents apart in ${field}`);
      total[outcome === 'mismatch' ? 'explained' : 'tolerated'] += rest;
    }
  }

  /** A record that has no partner in the run. */
  lone(side: Side, outcome: 'missing' | 'duplicate' | 'ambiguous' | 'excluded', timing: Timing, money: Money): void {
    this.#count(side, outcome, timing, 1);
    const part = outcome === 'excluded' ? 'excluded' : timing === 'pending' ? 'pending' : 'explained';
    this.#add(side, money, (total, amount) => {
      total[part] += amount;
    });
  }

  /** A record whose partner belongs to an earlier week. */
  carry(outcome: PairOutcome, money: Money): void {
    this.#count('counterpart', outcome, 'carried', 1);
    this.#carried[outcome] += 1;
    this.#add('counterpart', money, (total, amount) => {
      total.lines['carried'] = (total.lines['carried'] ?? 0) + amount;
    });
  }

  finish(run: Pick<ExpectedRun, 'rule' | 'date' | 'asOf'>, drift: ExpectedRun['drift'] = {}): ExpectedRun {
    const judged = (kind: string): number => this.#differences.filter(({ verdict }) => verdict === kind).length;
    return {
      ...run,
      injected: sorted(this.#injected),
      records: { baseline: this.#recordsOf('baseline'), counterpart: this.#recordsOf('counterpart') },
      buckets: sorted(this.#buckets),
      pairs: this.#pairs,
      carried: this.#carried,
      verdicts: { break: judged('break'), compliant: judged('compliant'), accepted: judged('accepted') },
      closes: this.#closes,
      controlTotals: [...this.#totals].map(([field, total]) => print(field, total)),
      drift,
      differences: this.#differences.toSorted((a, b) => (sortingOf(a) < sortingOf(b) ? -1 : 1)),
    };
  }

  #count(side: Side, outcome: string, timing: Timing, records: number): void {
    const name = `${side} ${outcome} ${timing}`;
    this.#buckets[name] = (this.#buckets[name] ?? 0) + records;
  }

  #add(side: Side, money: Money, put: (total: Total, amount: number) => void): void {
    for (const [field, total] of this.#totals) {
      const amount = money[field] ?? 0;
      total[side] += amount;
      put(total, side === 'counterpart' ? amount : -amount);
    }
  }

  #recordsOf(side: Side): number {
    return sum(Object.entries(this.#buckets).map(([name, records]) => (name.startsWith(side) ? records : 0)));
  }
}

/** By what the differences of a run are put in order. */
export function sortingOf({ of, side, outcome }: Pick<ExpectedDifference, 'of' | 'side' | 'outcome'>): string {
  return `${of} ${side} ${outcome}`;
}

function print(field: string, total: Total): Record<string, string> {
  const { baseline, counterpart, explained, tolerated, pending, excluded, lines } = total;
  const difference = counterpart - baseline;
  const residue = difference - explained - tolerated - pending - excluded - sum(Object.values(lines));
  if (residue !== 0) throw new Error(`The totals of ${field} do not balance: ${residue} cents`);
  const parts = { explained, tolerated, pending, setAside: excluded, excluded, blocked: 0, deduplicated: 0, residue };
  const amounts = { baseline, counterpart, difference, ...parts, ...lines };
  const texts = Object.entries(amounts).map(([name, cents]) => [name, new Big(cents).div(100).toFixed()]);
  return { field, currency, ...Object.fromEntries(texts) };
}

function noTotal(): Total {
  return { baseline: 0, counterpart: 0, explained: 0, tolerated: 0, pending: 0, excluded: 0, lines: {} };
}

function sorted(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
