import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/model/date-range.js';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { Run } from '../../../src/model/outcome.js';
import { withHistory } from '../../../src/run/break-history.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { listNamedObjects } from '../../../src/store/index.js';
import { describeSample } from '../../support/describe-sample.js';
import { openTimed } from '../../support/timed-workspace.js';
import type { TimedWorkspace } from '../../support/timed-workspace.js';

const histories = [
  { by: ['receipt'], days: 3 },
  { by: ['due', 'receipt'], days: 2 },
  { by: ['amount'], days: 30 },
];
const rule = `match: [{ name: receipt, key: [receipt, day] }]
compare: { amount: exact }
classify:
  - name: small
    conditions: { fact: baseline.amount, operator: equal, value: 1.00 }
    event: { type: compliant, params: { reason: small } }
severity:
  factors:
${histories.map((history, index) => `    - { name: f${index}, history: ${JSON.stringify(history)}, points: [[0, 0], [4, 20]] }`).join('\n')}
    - { name: age, expr: age_days, points: [[0, 0], [10, 10]] }
  levels: { medium: 10 }`;

/** What a system sells on a day: receipt, due and amount. */
const sales = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('A', 'B', 'C', '"D, ""d"""', "E'"),
    fc.constantFrom('', '2026-12-01', '2026-12-02'),
    fc.constantFrom('1.00', '2.00', '3.00'),
  ),
  { selector: ([receipt]) => receipt, maxLength: 5 },
);
const days = Array.from({ length: 8 }, (_, index) => addDays('2026-11-02', index));
const told = fc.sample(fc.tuple(sales, sales), { numRuns: days.length, seed: 28 });

/** Counts one break after the other. */
function plainly(own: KeptBreak, earlier: readonly KeptBreak[], asOf: string): readonly (string | null)[] {
  const valueOf = ({ difference: { key, baseline, counterpart } }: KeptBreak, field: string): unknown =>
    key[field] ?? baseline?.values[field] ?? counterpart?.values[field] ?? null;
  return histories.map(({ by, days: length }) => {
    if (by.some((field) => valueOf(own, field) === null)) return null;
    const since = Date.parse(asOf) - length * 86_400_000;
    const counted = earlier.filter(({ firstSeen, scope, verdict }) => {
      const seen = Date.parse(firstSeen);
      return seen >= since && seen < Date.parse(asOf) && scope.from !== own.scope.from && verdict.kind === 'break';
    });
    return String(counted.filter((each) => by.every((field) => valueOf(each, field) === valueOf(own, field))).length);
  });
}

interface Played {
  readonly run: Run;
  /** What each factor of each break counted, and what somebody counts. */
  readonly found: readonly (readonly (string | null)[])[];
  readonly plain: readonly (readonly (string | null)[])[];
}

/** Runs every day, and the third once more later, when there are breaks of its own. */
async function play(place: TimedWorkspace): Promise<readonly Played[]> {
  const played: Played[] = [];
  for (const [index, day] of [...days, days[2] ?? ''].entries()) {
    const sold = told[days.indexOf(day)] ?? [];
    for (const [side, system] of (['shop', 'erp'] as const).entries()) {
      const lines = (sold[side] ?? []).map(([receipt, due, amount]) => `${receipt},${day},${due},${amount}`);
      await place.deliver(system, day, lines);
    }
    const earlier = await place.breaks();
    const asOf = `${addDays('2026-11-03', index)}T12:00:00.000Z`;
    const run = await place.run(day, asOf);
    const own = (await place.breaks('open')).filter((each) => each.run === run.id);
    played.push({
      run,
      found: own.map(({ severity }) => (severity?.factors ?? []).slice(0, -1).map(({ value }) => value)),
      plain: own.map((each) => plainly(each, earlier, asOf)),
    });
  }
  return played;
}

describeSample('how many breaks there were lately', (sample) => {
  it('is what somebody counts who looks at one break after the other, and the same whenever the run is replayed', async () => {
    const place = await openTimed(sample(), 'velocity', rule);
    const played = await play(place);
    const values = played.flatMap(({ found }) => found.flat());
    expect(played.map(({ found }) => found)).toEqual(played.map(({ plain }) => plain));
    expect(values.filter((value) => value !== null && value !== '0').length).toBeGreaterThan(20);
    expect(values.filter((value) => value === null).length).toBeGreaterThan(3);
    const runs = played.map(({ run }) => run);
    for (const run of runs) {
      expect(await replayRun(place.tools, place.plan, run.id, null)).toMatchObject({ reproduced: true });
    }
    const named = runs.map(({ inputs }) => inputs.find(({ side }) => side === 'counterpart')?.history?.sha256);
    const kept = await listNamedObjects(place.tools.store.database, {
      kind: 'inputs',
      firstKept: '2027-01-01',
      feeds: [],
    });
    expect(named.filter((sha256) => !kept.some((object) => object.sha256 === sha256))).toEqual([]);
    const [explained] = await place.breaks('open');
    const proof = await explainBreak(place.tools, place.plan, explained?.id ?? '');
    expect(proof.break.severity?.factors.map(({ name }) => name)).toEqual(['f0', 'f1', 'f2', 'age']);
  });

  it('is counted anew, as of the run, where another configuration asks for what the run did not count', async () => {
    const place = await openTimed(sample(), 'anew', rule.replace(/severity:[^]*/, ''));
    for (const day of days.slice(0, 3)) {
      await place.deliver('shop', day, [`A,${day},,2.00`]);
      await place.deliver('erp', day, []);
      await place.run(day, `${addDays(day, 1)}T12:00:00.000Z`);
    }
    const last = await place.run(days[2] ?? '', '2026-11-05T13:00:00.000Z');
    expect(last.inputs.every(({ history }) => history === undefined)).toBe(true);
    const other = await openTimed(sample(), 'anew', rule);
    const replay = await replayRun(place.tools, other.plan, last.id, 'now');
    expect(replay).toMatchObject({ reproduced: true, breaks: { added: 0, removed: 0, changed: 1 } });
  });

  it('stays what the run counted, where another configuration counts more', async () => {
    const one = rule.replace(/\n {4}- \{ name: f[12].*/g, '');
    const place = await openTimed(sample(), 'more', one);
    for (const day of days.slice(0, 2)) {
      await place.deliver('shop', day, [`A,${day},,2.00`]);
      await place.deliver('erp', day, []);
      await place.run(day, `${addDays(day, 1)}T12:00:00.000Z`);
    }
    const last = await place.run(days[1] ?? '', '2026-11-05T12:00:00.000Z');
    const other = await openTimed(sample(), 'more', rule);
    const [plan] = Object.values(other.plan.rules);
    if (!plan) throw new Error('there is a rule');
    const { inputs } = await withHistory(place.tools, plan, last);
    expect(inputs.slice(0, last.inputs.length)).toEqual(last.inputs);
    expect(inputs.slice(last.inputs.length).map(({ history }) => history?.counted)).toEqual([histories.slice(1)]);
    const replay = await replayRun(place.tools, other.plan, last.id, 'now');
    expect(replay).toMatchObject({ reproduced: true, breaks: { added: 0, removed: 0, changed: 1 } });
  });

  it('is the same run where nothing else happened', async () => {
    const place = await openTimed(sample(), 'same', rule);
    const [day = ''] = days;
    await place.deliver('shop', day, [`A,${day},,2.00`]);
    await place.deliver('erp', day, []);
    const asOf = `${day}T20:00:00.000Z`;
    const first = await place.run(day, asOf);
    expect((await place.run(day, asOf)).id).toBe(first.id);
    // Its own breaks are not counted, so a later run of it says the same.
    const later = await place.run(day, `${day}T21:00:00.000Z`);
    expect([later.id === first.id, later.digest]).toEqual([false, first.digest]);
  });
});
