import { Big } from 'big.js';
import type { Judgement } from './faults.js';

type Side = 'baseline' | 'counterpart';
type Outcome = Judgement['outcome'];
type Counts<Name extends string = string> = Record<Name, number>;

/** The exact answer for one day. Decimals are text, to the last digit that is not zero. */
export interface ExpectedDay {
  /** Differences put into the file, by kind. */
  readonly injected: Counts;
  /** By `system/feed`. */
  readonly feeds: Readonly<Record<string, ExpectedFeed>>;
  /** Records behind the run, by side: the sum of the side's buckets. */
  readonly records: Counts<Side>;
  readonly buckets: Readonly<Record<Side, Counts<Outcome>>>;
  readonly pairs: Counts<'match' | 'within-tolerance' | 'mismatch' | 'blocked'>;
  readonly breaks: { readonly total: number; readonly byTier: Counts; readonly byCategory: Counts };
  readonly controlTotals: readonly Record<string, string>[];
}

/** scanned = snapshot + quarantined + deadLettered */
export interface ExpectedFeed {
  readonly scanned: number;
  readonly snapshot: number;
  readonly quarantined: number;
  readonly deadLettered: number;
  /** Why records were set aside: codes of the catalogue. */
  readonly reasons: Counts;
}

type Part = 'baseline' | 'counterpart' | 'explained' | 'tolerated' | 'setAside' | 'excluded' | 'blocked';

const partsOf: Record<Judgement['outcome'], readonly Part[]> = {
  match: [], // its two records cancel out
  'within-tolerance': ['tolerated'],
  mismatch: ['explained'],
  missing: ['explained'],
  duplicate: ['explained'],
  ambiguous: ['explained'],
  blocked: ['setAside', 'blocked'],
  excluded: ['setAside', 'excluded'],
};

/** What is counted: the feeds of both sides, and the money fields in the order of the entity. */
interface Counted {
  readonly feeds: Readonly<Record<Side, string>>;
  readonly moneyFields: readonly string[];
}

/** Counts one day as its records are written; knows nothing of how tieout compares. */
export class DayTally {
  readonly #counted: Counted;
  readonly #injected: Counts = {};
  readonly #buckets = { baseline: emptyBuckets(), counterpart: emptyBuckets() };
  readonly #setAside: Record<Side, { quarantined: number; deadLettered: number; reasons: Counts }> = {
    baseline: { quarantined: 0, deadLettered: 0, reasons: {} },
    counterpart: { quarantined: 0, deadLettered: 0, reasons: {} },
  };
  readonly #byTier: Counts = { '1': 0, '2': 0, '3': 0, '4': 0 };
  readonly #byCategory: Counts = {};
  readonly #totals = new Map<string, Record<Part, Big>>();

  constructor(counted: Counted) {
    this.#counted = counted;
  }

  inject(kind: string): void {
    increment(this.#injected, kind);
  }

  setAside(side: Side, disposition: 'quarantined' | 'deadLettered', code: string): void {
    this.#setAside[side][disposition] += 1;
    increment(this.#setAside[side].reasons, code);
  }

  record(side: Side, judged: Judgement, money: Readonly<Record<string, Big>>, currency: string): void {
    this.#buckets[side][judged.outcome] += 1;
    const secondOfPair = side === 'counterpart' && judged.outcome === 'mismatch';
    if (judged.verdict && !secondOfPair) {
      increment(this.#byTier, String(judged.verdict.tier));
      increment(this.#byCategory, judged.verdict.category);
    }
    for (const field of this.#counted.moneyFields) {
      this.#add(field, currency, side, judged, money[field] ?? new Big(0));
    }
  }

  #add(field: string, currency: string, side: Side, judged: Judgement, value: Big): void {
    const name = `${this.#counted.moneyFields.indexOf(field)} ${field} ${currency}`;
    const none = new Big(0);
    const total = this.#totals.get(name) ?? {
      baseline: none,
      counterpart: none,
      explained: none,
      tolerated: none,
      setAside: none,
      excluded: none,
      blocked: none,
    };
    this.#totals.set(name, total);
    total[side] = total[side].plus(value);
    for (const part of partsOf[judged.outcome]) {
      total[part] = total[part].plus(side === 'counterpart' ? value : value.neg());
    }
  }

  finish(): ExpectedDay {
    const { baseline, counterpart } = this.#buckets;
    const { match, mismatch } = baseline;
    const records = { baseline: sum(baseline), counterpart: sum(counterpart) };
    return {
      injected: this.#injected,
      feeds: {
        [this.#counted.feeds.baseline]: this.#feed('baseline', records.baseline),
        [this.#counted.feeds.counterpart]: this.#feed('counterpart', records.counterpart),
      },
      records,
      buckets: { baseline, counterpart },
      pairs: { match, 'within-tolerance': baseline['within-tolerance'], mismatch, blocked: 0 },
      breaks: { total: sum(this.#byTier), byTier: this.#byTier, byCategory: this.#byCategory },
      controlTotals: [...this.#totals]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, total]) => print(name, total)),
    };
  }

  #feed(side: Side, snapshot: number): ExpectedFeed {
    const { quarantined, deadLettered, reasons } = this.#setAside[side];
    return { scanned: snapshot + quarantined + deadLettered, snapshot, quarantined, deadLettered, reasons };
  }
}

function print(name: string, total: Record<Part, Big>): Record<string, string> {
  const [, field = '', currency = ''] = name.split(' ');
  const { baseline, counterpart, explained, tolerated, setAside, excluded, blocked } = total;
  const difference = counterpart.minus(baseline);
  const residue = difference.minus(explained).minus(tolerated).minus(setAside);
  if (!residue.eq(0)) throw new Error(`The totals of ${field} in ${currency} do not balance: ${residue.toFixed()}`);
  const parts = {
    explained,
    tolerated,
    pending: residue,
    setAside,
    excluded,
    blocked,
    deduplicated: new Big(0),
    residue,
  };
  const amounts = { baseline, counterpart, difference, ...parts };
  const texts = Object.entries(amounts).map(([part, amount]) => [part, amount.toFixed()]);
  return { field, currency, ...Object.fromEntries(texts) };
}

function emptyBuckets(): Counts<Outcome> {
  return {
    match: 0,
    'within-tolerance': 0,
    mismatch: 0,
    missing: 0,
    duplicate: 0,
    ambiguous: 0,
    blocked: 0,
    excluded: 0,
  };
}

function increment(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
