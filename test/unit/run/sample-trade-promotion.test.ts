import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Big from 'big.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { ControlTotal, CounterpartResult, Run } from '../../../src/model/outcome.js';
import { listBreaks } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { responsibilityForBreak } from '../../../src/run/responsibility.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Tools } from '../../../src/run/tools.js';
import { sortingOf } from '../../../tools/sample-trade-promotion/answer.js';
import type { ExpectedDifference, ExpectedRun, Meaning } from '../../../tools/sample-trade-promotion/answer.js';
import { makeSampleTradePromotion } from '../../../tools/sample-trade-promotion/make-trade-promotion.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { repository } from '../../support/repository.js';
import { compileSample, openTools } from '../../support/sample-runs.js';

const { expected } = makeSampleTradePromotion();

/** By which numbers people know the records of each side. */
const numbersOf: Readonly<Record<string, Readonly<Record<'baseline' | 'counterpart', readonly string[]>>>> = {
  'accruals-vs-sell-through': { baseline: ['trigger_id'], counterpart: ['trigger_id', 'accrual_no'] },
  'claims-vs-deductions': { baseline: ['claim_no'], counterpart: ['deduction_no'] },
  'deductions-vs-accruals': { baseline: ['deduction_no'], counterpart: ['accrual_no'] },
};

/** A run, and what was a difference when it ended. */
interface Found {
  readonly run: Run;
  readonly breaks: readonly KeptBreak[];
}

describe('the sample of trade promotions', () => {
  const runs = new Map<string, Found>();
  let [directory, database]: [string, TestDatabase | null] = ['', null];
  let plan: Plan;
  let tools: Tools;
  beforeAll(async () => {
    directory = await realpath(await mkdtemp(join(tmpdir(), 'tieout-test-promotion-')));
    await cp(join(repository, 'samples/trade-promotion'), directory, { recursive: true });
    database = await createEmbedded();
    plan = await compileSample(directory);
    tools = await openTools(directory, await database.open(), fixedClock('2026-04-06T06:00:00Z'));
    // What is carried from week to week asks for their order.
    for (const { rule, date, asOf } of expected) {
      const { run } = await runRule(tools, plan, rule, { date, asOf });
      const kept = await listBreaks(tools, { run: run.id }, { limit: 1000, after: null });
      runs.set(`${rule} ${date}`, { run, breaks: kept.items });
    }
  });
  afterAll(async () => {
    await database?.remove();
    await rm(directory, { recursive: true, force: true });
  });

  const foundIn = ({ rule, date }: Pick<ExpectedRun, 'rule' | 'date'>): Found => {
    const found = runs.get(`${rule} ${date}`);
    if (!found) throw new Error(`${rule} was not run for ${date}`);
    return found;
  };

  it('is valid without a finding', async () => {
    expect((await checkWorkspace(join(repository, 'samples/trade-promotion'))).diagnostics).toEqual([]);
  });

  it.each(expected)('$rule to $date is answered to the last digit and the last break', (known) => {
    const { injected: _, ...answer } = known;
    expect(answerOf(foundIn(known), known)).toEqual(answer);
  });

  it('is the same when a week that carries is repeated from what was kept', async () => {
    for (const { rule, date } of expected.filter(({ carried }) => carried.match + carried.mismatch > 0).slice(-1)) {
      const { run } = foundIn({ rule, date });
      expect(await replayRun(tools, plan, run.id, null)).toMatchObject({ reproduced: true });
    }
  });

  /** What a run found, in the form of the known answer. */
  function answerOf({ run, breaks }: Found, { rule, date, asOf }: ExpectedRun): Omit<ExpectedRun, 'injected'> {
    const [result] = Object.values(run.counterparts);
    if (!result) throw new Error('The run has no answer');
    const { carried = { match: 0, 'within-tolerance': 0, mismatch: 0 } } = result;
    const pairsIn = ({ match, 'within-tolerance': within, mismatch }: typeof carried) => {
      return { match, 'within-tolerance': within, mismatch };
    };
    return {
      rule,
      date,
      asOf,
      records: result.records,
      buckets: bucketsOf(result),
      pairs: pairsIn(result.pairs),
      carried: pairsIn(carried),
      verdicts: result.verdicts ?? { break: run.breaks.total, compliant: 0, accepted: 0 },
      closes: run.breaks.closed,
      controlTotals: result.controlTotals.map(totalOf),
      drift: driftIn(result),
      differences: breaks.map(differenceOf).toSorted((a, b) => (sortingOf(a) < sortingOf(b) ? -1 : 1)),
    };
  }

  function differenceOf(kept: KeptBreak): ExpectedDifference {
    const { side, outcome, timing = 'on-time', fields } = kept.difference;
    const own = side === 'counterpart' ? 'counterpart' : 'baseline';
    const values = kept.difference[own]?.values ?? {};
    return {
      ...meaningOf(kept),
      of: (numbersOf[kept.rule]?.[own] ?? []).flatMap((name) => values[name] ?? []).join(' '),
      side: side ?? 'pair',
      outcome,
      timing,
      differences: fields.map(({ field }) => field),
      severity: kept.severity ? `${kept.severity.level} ${kept.severity.score}` : null,
    };
  }

  function meaningOf(kept: KeptBreak): Meaning {
    const { kind, tier, category, reason, action } = kept.verdict;
    const { owner } = responsibilityForBreak(plan, kept, new Date('2026-04-06'));
    return { verdict: kind, tier, category: category ?? reason ?? '', owner: owner?.team ?? '', action };
  }
});

function bucketsOf({ buckets }: CounterpartResult): Record<string, number> {
  return Object.fromEntries(
    buckets.map(({ side, outcome, timing, records }) => [`${side} ${outcome} ${timing}`, records]),
  );
}

/** Every amount under its name, without the zeros at its end. */
function totalOf({ field, currency, lines = [], ...amounts }: ControlTotal): Record<string, string> {
  const all = { ...amounts, ...Object.fromEntries(lines.map(({ name, amount }) => [name, amount])) };
  const texts = Object.entries(all).map(([name, amount]) => [name, new Big(amount).toFixed()]);
  return { field, currency, ...Object.fromEntries(texts) };
}

function driftIn({ drift = [] }: CounterpartResult): Record<string, readonly string[]> {
  const text = (amount: string | null): string => new Big(amount ?? 0).toFixed();
  return Object.fromEntries(
    drift.map(({ name, worst }) => {
      const groups = worst.map(({ values, baseline, counterpart, difference, percent }) => {
        return `${[...Object.values(values), text(baseline), text(counterpart), text(difference), text(percent)].join(' ')}%`;
      });
      return [name, groups.toSorted()];
    }),
  );
}
