import { RunTally } from './answer.js';
import type { ExpectedCounterpart, Finding } from './answer.js';
import { breakOf } from './findings.js';
import type { Placed } from './findings.js';

/** One run of the sample: for which day, as of when, whether it is the first of that day, and of which rules. */
export interface SampleRun {
  readonly day: string;
  readonly asOf: string;
  readonly isFirst: boolean;
  readonly rules: readonly ('order-flow' | 'payments')[];
}

const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'] as const;
export const sampleDays: readonly string[] = days;

/** The day of which the books have delivered nothing when it is run first. */
const withoutBooks = '2026-11-04';

/** In this order. The later runs are of days that were delivered anew, and of what came with the days after. */
export const sampleRuns: readonly SampleRun[] = [
  { day: days[0], asOf: '2026-11-03T08:00:00.000Z', isFirst: true, rules: ['order-flow', 'payments'] },
  { day: days[1], asOf: '2026-11-04T08:00:00.000Z', isFirst: true, rules: ['order-flow', 'payments'] },
  { day: days[2], asOf: '2026-11-05T12:00:00.000Z', isFirst: true, rules: ['order-flow', 'payments'] },
  { day: days[3], asOf: '2026-11-06T08:00:00.000Z', isFirst: true, rules: ['order-flow', 'payments'] },
  { day: days[2], asOf: '2026-11-06T09:00:00.000Z', isFirst: false, rules: ['order-flow'] },
  { day: days[1], asOf: '2026-11-06T09:00:00.000Z', isFirst: false, rules: ['order-flow'] },
  { day: days[0], asOf: '2026-11-06T09:00:00.000Z', isFirst: false, rules: ['order-flow'] },
];

/** The answer for one run of one rule. */
export interface ExpectedRun {
  readonly rule: string;
  readonly day: string;
  readonly asOf: string;
  /** How many records of what it read are in quarantine, by feed; without those that have none. */
  readonly quarantined: Readonly<Record<string, number>>;
  readonly breaks: { readonly total: number; readonly new: number; readonly closed: number };
  readonly counterparts: Readonly<Record<string, ExpectedCounterpart>>;
}

/** What the run of the flow must find, out of what became of every line. */
export function findingsOf(run: SampleRun, placed: readonly Placed[], of: Placed['of']): readonly Finding[] {
  const own = placed.filter(
    ({ of: theirs, day, only }) => theirs === of && day === run.day && (only ?? when(run)) === when(run),
  );
  return run.isFirst && run.day === withoutBooks ? own.flatMap((finding) => withoutTheBooks(finding)) : own;
}

const when = ({ isFirst }: SampleRun): 'first' | 'again' => (isFirst ? 'first' : 'again');

/** Nothing has come of the books: every line is late by them, none is judged, and nothing can be said of what was billed. */
function withoutTheBooks(finding: Placed): readonly Placed[] {
  if (finding.of === 'wms') {
    const { invariants } = finding;
    return [invariants ? { ...finding, invariants: { ...invariants, billed_as_shipped: null } } : finding];
  }
  const { baseline, key, of, day } = finding;
  return baseline ? [{ key, of, day, baseline: { ...baseline, outcome: 'missing', timing: 'late' } }] : [];
}

/** One run after the other: what is new in one, and closed by it, is known from those before it. */
export function expectRuns(
  findingsFor: (run: SampleRun, rule: string) => Readonly<Record<string, readonly Finding[]>>,
  quarantinedOf: (day: string) => Readonly<Record<string, number>>,
): readonly ExpectedRun[] {
  const open = new Map<string, ReadonlySet<string>>();
  return sampleRuns.flatMap((run) =>
    run.rules.map((rule): ExpectedRun => {
      const counterparts = Object.fromEntries(
        Object.entries(findingsFor(run, rule)).map(([name, findings]) => [name, tally(run, name, rule, findings)]),
      );
      const listed = new Set(Object.entries(counterparts).flatMap(([name, { listed: own }]) => named(name, own)));
      const before = open.get(`${rule} ${run.day}`) ?? new Set<string>();
      open.set(`${rule} ${run.day}`, listed);
      const counts = {
        total: listed.size,
        new: countMissing(listed, before),
        closed: countMissing(before, listed),
      };
      const quarantined = rule === 'order-flow' ? quarantinedOf(run.day) : {};
      return { rule, day: run.day, asOf: run.asOf, quarantined, breaks: counts, counterparts };
    }),
  );
}

const invariantsOf = (counterpart: string): readonly string[] =>
  counterpart === 'wms' ? ['shipped_not_above_ordered', 'billed_as_shipped'] : ['billed_as_shipped'];

function tally(run: SampleRun, name: string, rule: string, findings: readonly Finding[]): ExpectedCounterpart {
  const counted = new RunTally({
    hasAmounts: name === 'erp',
    invariants: rule === 'order-flow' ? invariantsOf(name) : [],
  });
  for (const finding of findings) counted.add(finding);
  if (rule === 'order-flow' && name === 'erp' && run.isFirst && run.day === withoutBooks) {
    counted.judge('erp/invoice-lines', 'missing', breakOf(3, 'feed-not-arrived', 'order-desk', 'flag_for_audit'));
  }
  return counted.finish();
}

/** Breaks, each under a name of its own: what is compliant is never open. */
function named(counterpart: string, listed: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return listed
    .filter((text) => text.includes(': tier '))
    .map((text) => {
      const time = (seen.get(text) ?? 0) + 1;
      seen.set(text, time);
      return `${counterpart} ${text} ${time}`;
    });
}

/** How many of the first are not among the second. */
function countMissing(names: ReadonlySet<string>, among: ReadonlySet<string>): number {
  return [...names].filter((name) => !among.has(name)).length;
}
