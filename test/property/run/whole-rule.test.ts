import Big from 'big.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { ControlTotal, CounterpartResult, RecordSeen } from '../../../src/model/outcome.js';
import { listBreaks } from '../../../src/run/history.js';
import { runRule } from '../../../src/run/run-rule.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { withoutZeros } from '../../support/plain-totals.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { wholeRecords, wholeRules } from '../../support/whole-rule-arbitraries.js';
import { wholeAnswer } from '../../support/whole-rule-answers.js';
import type { WholeAnswer } from '../../support/whole-rule-answers.js';
import { wholeDay, wholeWorkspace } from '../../support/whole-rule-sketch.js';
import { writeWorkspace } from '../../support/written-workspace.js';

/** How many rules are tried, each with as many small cases at a time. */
const rules = Number(process.env['WHOLE_RULES'] ?? '2');
const casesAtATime = 40;

describe('a rule that converts, adjusts, looks up what may differ, waits and judges', () => {
  let database: TestDatabase;
  let sample: SampleWorkspace;
  beforeAll(async () => {
    database = await createEmbedded();
    sample = await openSample(database, await compileSample());
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
  });

  it(
    'says of every difference and every amount what the plain references say, one after the other',
    async () => {
      let number = 0;
      await fc.assert(
        fc.asyncProperty(wholeRules, wholeRecords(casesAtATime), async (sketch, records) => {
          const name = `w${(number += 1)}`;
          const workspace = await writeWorkspace(wholeWorkspace(name, sketch, records));
          const tools = { ...sample.tools, workspace, clock: fixedClock(sketch.asOf) };
          const asked = { date: wholeDay, asOf: sketch.asOf };
          const { run } = await runRule(tools, await compileSample(workspace), `whole-${name}`, asked);
          const result = run.counterparts['ledger'];
          if (!result) throw new Error('The run has no answer');
          const { items } = await listBreaks(tools, { run: run.id }, { limit: 1000, after: null });
          expect(result.balanced).toBe(true);
          expect(found(result, items)).toEqual(wholeAnswer(sketch, records));
        }),
        { numRuns: rules, endOnFailure: true },
      );
    },
    60_000 + rules * 10_000,
  );
});

function found({ buckets, controlTotals }: CounterpartResult, breaks: readonly KeptBreak[]): WholeAnswer {
  return {
    judged: breaks.map(lineOf).toSorted(),
    buckets: Object.fromEntries(
      buckets.map(({ side, outcome, timing, records }) => [`${side} ${outcome} ${timing}`, records]),
    ),
    totals: withoutZeros(controlTotals.map(partsOf)),
  };
}

function lineOf({ difference, verdict }: KeptBreak): string {
  const { outcome, timing = 'on-time', fields, baseline, counterpart } = difference;
  const nameOf = (record: RecordSeen | null): string => String(record?.values['no'] ?? '-');
  const says = [verdict.kind, verdict.tier ?? '-', verdict.category ?? verdict.reason];
  const differing = fields.map(({ field }) => field).join('+');
  return [nameOf(baseline), nameOf(counterpart), outcome, timing, differing, ...says].join(' ');
}

const texts = ['field', 'currency', 'lines'];

function partsOf(total: ControlTotal): readonly [string, readonly [string, Big][]] {
  const parts = Object.entries(total).filter(([name]) => !texts.includes(name));
  const lines = (total.lines ?? []).map(({ name, amount }) => [name, amount] as const);
  return [total.currency, [...parts, ...lines].map(([name, amount]) => [name, new Big(String(amount))])];
}
