import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.js';
import { listBreaks } from '../../../src/run/history.js';
import { runRule } from '../../../src/run/run-rule.js';
import { concessionDays } from '../../../tools/sample-concessions/make-concessions.js';
import type { ExpectedInstance } from '../../../tools/sample-concessions/make-concessions.js';
import { describeDatabases } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { answerOf, knownAnswer } from '../../support/known-answer.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';

type ExpectedDays = Readonly<Record<string, Readonly<Record<string, ExpectedInstance>>>>;

const root = join(import.meta.dirname, '../../..');
const known = JSON.parse(await readFile(join(root, 'systems/data/concessions/expected.json'), 'utf8')) as ExpectedDays;
const cases = concessionDays.flatMap(({ day, environment }) =>
  Object.entries(known[day] ?? {}).map(([partner, expected]) => ({ day, environment, partner, expected })),
);

describeDatabases('the instances of a rule, over the sample', (create) => {
  const plans = new Map<string, Plan>();
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  beforeAll(async () => {
    for (const environment of ['test', 'live']) plans.set(environment, await compileSample(root, environment));
    database = await create();
    workspace = await openSample(database, planFor('test'));
  });
  afterAll(async () => {
    await database.remove();
    await workspace.remove();
  });

  function planFor(environment: string): Plan {
    const plan = plans.get(environment);
    if (!plan) throw new Error(`There is no environment ${environment}`);
    return plan;
  }

  it('are one for every partner', () => {
    for (const plan of plans.values()) {
      const instances = Object.values(plan.rules).flatMap(({ instance }) => instance ?? []);
      for (const { day } of concessionDays) expect(instances).toEqual(Object.keys(known[day] ?? {}));
    }
  });

  describe.each(cases)('$partner on $day, in $environment', ({ day, environment, partner, expected }) => {
    it('gives the known answer, to the last digit and the last break', async () => {
      const { tools } = workspace;
      const { run, batches } = await runRule(tools, planFor(environment), `concessions-vs-ledger/${partner}`, {
        date: day,
        asOf: null,
      });
      expect(run).toMatchObject({ status: 'completed', rule: 'concessions-vs-ledger', instance: partner });
      expect(await answerOf(tools, run)).toEqual(knownAnswer(expected));
      for (const batch of batches) {
        const { reasons, ...counts } = expected.feeds[batch.feed] ?? {};
        expect({ ...batch.counts, reasons }).toEqual({ ...counts, reasons: {}, deduplicated: 0 });
      }
      expect(await listedBreaks(run.id)).toEqual(expected.listed);
    });
  });

  /** Every break of a run as the known answer lists it. */
  async function listedBreaks(run: string): Promise<readonly string[]> {
    const { items } = await listBreaks(workspace.tools, { run }, { limit: 1000, after: null });
    const texts = items.map(({ difference: { outcome, baseline, counterpart }, verdict: { tier, category } }) => {
      const { receipt_no, line_no } = (baseline ?? counterpart)?.values ?? {};
      return `${String(receipt_no)}/${String(line_no)} ${outcome}: tier ${tier}, ${category}`;
    });
    return texts.sort();
  }
});
