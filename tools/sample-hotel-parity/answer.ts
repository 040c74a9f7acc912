import { rateDelta, Totals } from './totals.js';
import type { ExpectedTotal } from './totals.js';
import type { Consequence, Finding, Judgement } from './differences.js';
import type { Night, Offer } from './night.js';
import type { Property } from './properties.js';
import { severityOf } from './severity.js';

/** A week of nights that is run, and when. */
export interface SampleWeek {
  /** Monday and Sunday. */
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** What became of one night of a delivery. */
export interface Told extends Consequence {
  readonly kind: string | null;
  readonly night: Night;
}

/** All that a hotel and its channel manager delivered on one day. */
export interface SampleDelivery {
  readonly sent: string;
  readonly told: readonly Told[];
}

type Counts = Record<string, number>;
type Side = 'baseline' | 'counterpart';

/** The exact answer for a run of one hotel. */
export interface ExpectedRun {
  /** Differences put into what counts, by kind. */
  readonly injected: Counts;
  /** What was read of the deliveries, and what of it was of other nights or of a delivery that another took the place of. */
  readonly state: Readonly<
    Record<Side, { readonly read: number; readonly superseded: number; readonly otherDays: number }>
  >;
  /** Records of the week, by side and outcome; what is not named is none. */
  readonly buckets: Readonly<Record<Side, Counts>>;
  readonly verdicts: { readonly break: number; readonly compliant: number; readonly accepted: number };
  readonly breaks: { readonly byTier: Counts; readonly byCategory: Counts; readonly bySeverity: Counts };
  readonly controlTotals: readonly ExpectedTotal[];
  /** All that was found, sorted: room type, rate plan and night, outcome, and what it means. */
  readonly listed: readonly string[];
}

/** What must come of a run: told from what was put in, never by comparing the files. */
export function answerFor(property: Property, run: SampleWeek, deliveries: readonly SampleDelivery[]): ExpectedRun {
  const counting = deliveries.flatMap(({ told }, index) =>
    told.filter(({ night }) => isOf(run, night) && !isToldLater(deliveries.slice(index + 1), night)),
  );
  const found = counting.flatMap((told) => findingOf(told, run.asOf) ?? []);
  const breaks = found.filter(({ finding }) => finding.verdict === 'break');
  return {
    injected: counted(counting.flatMap(({ kind }) => kind ?? [])),
    state: stateOf(run, deliveries),
    buckets: {
      baseline: counted(counting.map(({ judged }) => judged.outcome)),
      counterpart: counted(
        counting.flatMap(({ judged, offer, beside }) => [
          ...(offer ? [judged.outcome] : []),
          ...(beside?.fate === 'excluded' ? ['excluded'] : []),
        ]),
      ),
    },
    verdicts: { break: 0, compliant: 0, accepted: 0, ...counted(found.map(({ finding }) => finding.verdict)) },
    breaks: {
      byTier: { '1': 0, '2': 0, '3': 0, '4': 0, ...counted(breaks.map(({ finding }) => String(finding.tier))) },
      byCategory: counted(breaks.map(({ finding }) => finding.category ?? '')),
      bySeverity: { low: 0, medium: 0, high: 0, critical: 0, ...counted(breaks.map(({ level }) => level ?? '')) },
    },
    controlTotals: totalsOf(property, counting),
    listed: found.map(({ text }) => text).toSorted(),
  };
}

const isOf = ({ from, to }: SampleWeek, { date }: Night): boolean => from <= date && date <= to;

/** Whether a later delivery speaks of the same night. */
function isToldLater(later: readonly SampleDelivery[], { date }: Night): boolean {
  return later.some(({ told }) => told.some(({ night }) => night.date === date));
}

/** Deliveries of which nothing counts are not read. */
function stateOf(run: SampleWeek, deliveries: readonly SampleDelivery[]): ExpectedRun['state'] {
  const state = {
    baseline: { read: 0, superseded: 0, otherDays: 0 },
    counterpart: { read: 0, superseded: 0, otherDays: 0 },
  };
  deliveries.forEach(({ told }, index) => {
    const isLater = (night: Night): boolean => isToldLater(deliveries.slice(index + 1), night);
    if (!told.some(({ night }) => isOf(run, night) && !isLater(night))) return;
    for (const { night, offer, beside } of told) {
      const records = { baseline: 1, counterpart: (offer ? 1 : 0) + (beside?.fate === 'excluded' ? 1 : 0) };
      for (const side of ['baseline', 'counterpart'] as const) {
        state[side].read += records[side];
        if (!isOf(run, night)) state[side].otherDays += records[side];
        else if (isLater(night)) state[side].superseded += records[side];
      }
    }
  });
  return state;
}

interface Found {
  readonly finding: Finding;
  /** Of a break. */
  readonly level: string | null;
  readonly text: string;
}

function findingOf({ night, offer, judged }: Told, asOf: string): Found | null {
  const day = asOf.slice(0, 10);
  const finding = heldOn(judged, day);
  if (!finding) return null;
  const { verdict, tier, category, reason, owner, action } = finding;
  const place = `${night.room.id}/${night.plan.id} ${night.date} ${judged.outcome}`;
  if (verdict !== 'break')
    return { finding, level: null, text: `${place}: ${verdict}, ${reason}, ${owner}, ${action}` };
  const { level, score } = severityOf({
    rateDelta: rateDelta(night, offer),
    left: night.left,
    roomsApart: Math.abs((offer?.left ?? 0) - night.left),
    age: (Date.parse(day) - Date.parse(night.date)) / 864e5,
  });
  const text = `${place}: tier ${tier}, ${category}, ${owner}, ${action}, ${level} ${score}`;
  return { finding, level, text };
}

function heldOn({ finding, afterwards }: Judgement, day: string): Finding | null {
  return afterwards && day > afterwards.until ? afterwards.finding : finding;
}

function totalsOf(property: Property, counting: readonly Told[]): readonly ExpectedTotal[] {
  const totals = new Totals();
  for (const { night, offer, judged, beside } of counting) {
    if (offer) totals.pair(night, offer, judged);
    else totals.loneNight(night);
    if (beside?.fate === 'excluded') totals.excludedOffer(property, beside.offer);
  }
  return totals.finish();
}

/** How often each name is there, by name. */
export function counted(names: readonly string[]): Counts {
  const counts: Counts = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Offers of a delivery, and how many of them are set aside. */
export function offersOf({ told }: SampleDelivery): { readonly all: readonly Offer[]; readonly setAside: number } {
  const besides = told.flatMap(({ beside }) => beside ?? []);
  const offered = told.flatMap(({ offer }) => offer ?? []);
  const unknown = besides.filter(({ fate }) => fate === 'unknown-code');
  return { all: [...offered, ...besides.map(({ offer }) => offer)], setAside: unknown.length };
}
