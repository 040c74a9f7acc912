import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import type { CounterpartResult, Run } from '../../../src/model/outcome.js';
import type { Plan } from '../../../src/model/plan.js';
import { listBreaks } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { responsibilityForBreak } from '../../../src/run/responsibility.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { ExpectedCounterpart } from '../../../tools/sample-order-flow/answer.js';
import type { ExpectedRun } from '../../../tools/sample-order-flow/runs.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { exact } from '../../support/known-answer.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';

const workspace = join(import.meta.dirname, '../../../samples/order-flow');
const { runs: expected } = JSON.parse(await readFile(join(workspace, 'systems/data/expected.json'), 'utf8')) as {
  readonly runs: readonly ExpectedRun[];
};

describe('the sample of orders', () => {
  const found: Run[] = [];
  let database: TestDatabase;
  let sample: SampleWorkspace;
  let plan: Plan;
  beforeAll(async () => {
    [database, plan] = [await createEmbedded(), await compileSample(workspace)];
    sample = await openSample(database, plan);
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
  });

  it('is valid without a finding', async () => {
    expect((await checkWorkspace(workspace)).diagnostics).toEqual([]);
  });

  // One after the other: a later run knows what those before it found.
  it.each(expected)('$rule of $day, as of $asOf, is the known answer', async ({ rule, day, asOf, ...known }) => {
    const tools = { ...sample.tools, workspace, clock: fixedClock(asOf) };
    const { run, batches } = await runRule(tools, plan, rule, { date: day, asOf });
    const earlier = found.findLast((one) => one.rule === rule && one.scope.from === day);
    expect(run).toMatchObject({ status: 'completed', supersedes: earlier?.id ?? null });
    found.push(run);
    const setAside = batches.filter(({ counts }) => counts.quarantined > 0);
    const quarantined = Object.fromEntries(setAside.map(({ feed, counts }) => [feed, counts.quarantined]));
    const listed = await listedBreaks(run);
    const counterparts = Object.entries(run.counterparts).map(([name, result]) => [
      name,
      answerOf(result, listed.get(name) ?? []),
    ]);
    const { total, new: opened, closed } = run.breaks;
    expect({
      quarantined,
      breaks: { total, new: opened, closed },
      counterparts: Object.fromEntries(counterparts),
    }).toEqual(known);
  });

  it('gives the same answer when it is replayed', async () => {
    const tools = { ...sample.tools, workspace };
    const [last] = found.slice(-1);
    expect(await replayRun(tools, plan, last?.id ?? '', null)).toMatchObject({ reproduced: true, buckets: [] });
  });

  /** Every difference of a run that was judged, by counterpart. */
  async function listedBreaks(run: Run): Promise<ReadonlyMap<string, readonly string[]>> {
    const { items } = await listBreaks(sample.tools, { run: run.id }, { limit: 1000, after: null });
    const listed = new Map<string, string[]>();
    for (const kept of items) {
      const { counterpartName, difference, verdict } = kept;
      const { order_no, line_no, payment_no } = difference.key;
      const key = difference.feed?.feed ?? payment_no ?? `${String(order_no)}/${String(line_no)}`;
      const { owner } = responsibilityForBreak(plan, kept, new Date(run.asOf));
      const what =
        verdict.kind === 'break' ? `tier ${verdict.tier}, ${verdict.category}` : `${verdict.kind}, ${verdict.reason}`;
      listed.set(counterpartName, [
        ...(listed.get(counterpartName) ?? []),
        `${String(key)} ${difference.outcome}: ${what}; ${owner?.team}, ${verdict.action}`,
      ]);
    }
    return listed;
  }
});

/** What a run found of one counterpart, in the form of the known answer. */
function answerOf(result: CounterpartResult, listed: readonly string[]): ExpectedCounterpart {
  const { records: _, ...carried } = result.carried ?? { records: {} };
  return {
    records: result.records,
    buckets: Object.fromEntries(
      result.buckets
        .map(({ side, outcome, timing, records }) => [`${side} ${outcome} ${timing}`, records] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    pairs: result.pairs,
    carried: Object.fromEntries(Object.entries(carried).filter(([, pairs]) => pairs > 0)),
    verdicts: result.verdicts ?? { break: listed.length, compliant: 0, accepted: 0 },
    invariants: Object.fromEntries((result.invariants ?? []).map(({ name, ...counts }) => [name, counts])),
    controlTotals: result.controlTotals.map(({ lines, ...total }) => ({
      ...exact({ ...total, ...Object.fromEntries((lines ?? []).map(({ name, amount }) => [name, amount])) }),
    })),
    listed: listed.toSorted(),
  };
}
