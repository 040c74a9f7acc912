import { Big } from 'big.js';

export type Outcome = 'match' | 'within-tolerance' | 'mismatch' | 'missing' | 'duplicate' | 'ambiguous' | 'blocked';
export type Timing = 'on-time' | 'pending' | 'late' | 'carried';
type Side = 'baseline' | 'counterpart';

/** What somebody has to do about a difference, or why nobody has. */
export interface Judged {
  readonly kind: 'break' | 'compliant';
  readonly tier?: number;
  /** The category of a break, the reason of what is compliant. */
  readonly because: string;
  readonly owner: string;
  readonly action: string;
}

/** Records that go into one bucket of one side. */
export interface Counted {
  readonly outcome: Outcome;
  readonly timing: Timing;
  readonly records: number;
  /** In cents, of all of them; none where the counterpart has no amounts. */
  readonly amount: number;
}

/** What one run must find of one order line or payment, for one counterpart. */
export interface Finding {
  /** How it is listed: the key. */
  readonly key: string;
  readonly baseline?: Counted;
  readonly counterpart?: Counted;
  readonly judged?: Judged;
  /** Of a pair: what its invariants come to, by name; null: unknown. */
  readonly invariants?: Readonly<Record<string, boolean | null>>;
  /** Set where the record of the baseline is of another scope: it is outside of the run's own. */
  readonly foreign?: true;
}

/** The answer for one counterpart of one run. Decimals are text, to the last digit that is not zero. */
export interface ExpectedCounterpart {
  readonly records: Readonly<Record<Side, number>>;
  /** `SIDE OUTCOME TIMING`, without those that have no records. */
  readonly buckets: Readonly<Record<string, number>>;
  readonly pairs: Readonly<Record<string, number>>;
  readonly carried: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly invariants: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly controlTotals: readonly Readonly<Record<string, string>>[];
  /** Every break, and what needs no answer, sorted. */
  readonly listed: readonly string[];
}

type Part = Side | 'explained' | 'tolerated' | 'pending' | 'setAside' | 'blocked' | 'carried';
const noAmounts: Readonly<Record<Part, number>> = {
  baseline: 0,
  counterpart: 0,
  explained: 0,
  tolerated: 0,
  pending: 0,
  setAside: 0,
  blocked: 0,
  carried: 0,
};

/** Adds up what is known of a run, finding by finding; knows nothing of how tieout compares. */
export class RunTally {
  readonly #records = { baseline: 0, counterpart: 0 };
  readonly #buckets: Record<string, number> = {};
  readonly #pairs: Record<string, number> = { match: 0, 'within-tolerance': 0, mismatch: 0, blocked: 0 };
  readonly #carried: Record<string, number> = {};
  readonly #verdicts: Record<string, number> = { break: 0, compliant: 0, accepted: 0 };
  readonly #invariants: Record<string, Record<string, number>> = {};
  readonly #amounts = { ...noAmounts };
  readonly #listed: string[] = [];
  readonly #hasAmounts: boolean;

  /** @param asked whether both sides have the money that is added up, and which invariants are asked of pairs */
  constructor(asked: { readonly hasAmounts: boolean; readonly invariants: readonly string[] }) {
    this.#hasAmounts = asked.hasAmounts;
    for (const name of asked.invariants) this.#invariants[name] = { true: 0, false: 0, unknown: 0 };
  }

  add(finding: Finding): void {
    const { key, baseline, counterpart, judged, invariants = {} } = finding;
    if (baseline) this.#count('baseline', baseline);
    if (counterpart) this.#count('counterpart', counterpart);
    this.#pair(finding);
    for (const [name, held] of Object.entries(invariants)) {
      increment(this.#invariants[name] ?? {}, String(held ?? 'unknown'));
    }
    const [seen] = [baseline, counterpart].filter((counted) => counted !== undefined);
    if (judged && seen) this.judge(key, seen.outcome, judged);
  }

  #pair({ baseline, counterpart, foreign }: Finding): void {
    if (foreign && counterpart) increment(this.#carried, counterpart.outcome);
    else if (baseline && counterpart) increment(this.#pairs, baseline.outcome);
  }

  /** What is found, also about no single record, such as a feed that is not there. */
  judge(key: string, outcome: Outcome, judged: Judged): void {
    increment(this.#verdicts, judged.kind);
    this.#listed.push(describe(key, outcome, judged));
  }

  #count(side: Side, { outcome, timing, records, amount }: Counted): void {
    increment(this.#buckets, `${side} ${outcome} ${timing}`, records);
    this.#records[side] += records;
    this.#amounts[side] += amount;
    const change = side === 'counterpart' ? amount : -amount;
    for (const part of partsOf(outcome, timing)) this.#amounts[part] += change;
  }

  finish(): ExpectedCounterpart {
    return {
      records: this.#records,
      buckets: Object.fromEntries(Object.entries(this.#buckets).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      pairs: this.#pairs,
      carried: this.#carried,
      verdicts: this.#verdicts,
      invariants: this.#invariants,
      controlTotals: this.#hasAmounts ? [print(this.#amounts)] : [],
      listed: this.#listed.toSorted(),
    };
  }
}

/** Where the amount of a record goes that is in a bucket. */
function partsOf(outcome: Outcome, timing: Timing): readonly Part[] {
  if (timing === 'carried') return ['carried'];
  if (timing === 'pending') return ['pending'];
  if (outcome === 'match') return []; // its two records cancel out
  if (outcome === 'within-tolerance') return ['tolerated'];
  return outcome === 'blocked' ? ['setAside', 'blocked'] : ['explained'];
}

function describe(key: string, outcome: Outcome, { kind, tier, because, owner, action }: Judged): string {
  const what = kind === 'break' ? `tier ${tier}, ${because}` : `${kind}, ${because}`;
  return `${key} ${outcome}: ${what}; ${owner}, ${action}`;
}

function print({ baseline, counterpart, carried, ...parts }: Readonly<Record<Part, number>>): Record<string, string> {
  const { explained, tolerated, pending, setAside } = parts;
  const difference = counterpart - baseline;
  const residue = difference - explained - tolerated - pending - setAside - carried;
  if (residue !== 0) throw new Error(`The totals do not balance: ${residue}`);
  const lines = carried === 0 ? {} : { carried };
  const amounts = { baseline, counterpart, difference, ...parts, excluded: 0, deduplicated: 0, residue, ...lines };
  const texts = Object.entries(amounts).map(([part, cents]) => [part, new Big(cents).div(100).toFixed()]);
  return { field: 'amount', currency: 'EUR', ...Object.fromEntries(texts) } as Record<string, string>;
}

function increment(counts: Record<string, number>, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}
