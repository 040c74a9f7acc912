import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakTable } from '../../../src/delivery/cli/render/break-lines.js';
import { explanationLines } from '../../../src/delivery/cli/render/explanation-lines.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { runDocument } from '../../../src/delivery/shared/documents/run-document.js';
import type { KeptBreak } from '../../../src/model/kept-break.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Run } from '../../../src/model/outcome.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import { listBreaks, listSetAside } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { responsibilityForBreak, responsibilityForRecord } from '../../../src/run/responsibility.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import type { ExpectedAnswer } from '../../../tools/sample-hotel-parity/make-hotel-parity.js';
import { counted } from '../../../tools/sample-hotel-parity/answer.js';
import type { ExpectedRun } from '../../../tools/sample-hotel-parity/answer.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { exact } from '../../support/known-answer.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';

const directory = join(import.meta.dirname, '../../../samples/hotel-parity');
const known = JSON.parse(await readFile(join(directory, 'systems/data/expected.json'), 'utf8')) as ExpectedAnswer;
const cases = known.runs.flatMap(({ from, asOf, hotels }) =>
  Object.entries(hotels).map(([hotel, expected]) => ({ from, asOf, hotel, expected })),
);

describe('the hotels of the sample and what their channel manager sells, week by week', () => {
  let plan: Plan;
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  let tools: Tools;
  const found: Run[] = [];
  beforeAll(async () => {
    plan = await compileSample(directory);
    database = await createEmbedded();
    workspace = await openSample(database, plan);
    tools = { ...workspace.tools, workspace: directory };
  });
  afterAll(async () => {
    await workspace.remove();
    await database.remove();
  });

  it('are a workspace without a finding', async () => {
    expect((await checkWorkspace(directory)).diagnostics).toEqual([]);
  });

  it.each(cases)(
    '$hotel from $from, as of $asOf, gives the known answer, to the last digit and the last break',
    async (one) => {
      const { from: date, asOf, hotel, expected } = one;
      const { run, batches } = await runRule(tools, plan, `rate-and-inventory-parity/${hotel}`, { date, asOf });
      found.push(run);
      const { injected, ...answer } = expected;
      expect(await answerOf(run), JSON.stringify(injected)).toEqual(answer);
      for (const { feed, deliveryDate, counts } of batches) {
        const delivered = known.deliveries[deliveryDate]?.[feed];
        expect({ ...counts }, `${feed} of ${deliveryDate}`).toEqual({ ...delivered, quarantined: 0, deduplicated: 0 });
      }
    },
  );

  it('opens what was accepted once that has ended, and finds all else again', () => {
    const life = found.map(({ instance, breaks }) => [instance, breaks.new, breaks.reopened, breaks.closed]);
    expect(life.slice(3)).toEqual([
      ['vienna', 2, 0, 0],
      ['london', 5, 0, 0],
      ['new-york', 2, 0, 0],
      ['vienna', 0, 1, 0],
    ]);
  });

  it('sets aside what has a code that nobody knows, for those who know codes', async () => {
    const { items } = await listSetAside(tools, {}, { limit: 100, after: null });
    const listed = items.map((kept) => {
      const owner = responsibilityForRecord(plan, kept, tools.clock.now()).owner?.team;
      const code = kept.rawText.split(',')[1];
      const [reason] = kept.reasons;
      const category = reason && 'category' in reason.parameters ? String(reason.parameters.category) : null;
      const place = `${kept.feed} ${kept.key?.['rate_plan_code']} ${kept.key?.['date']} ${code}`;
      return `${place}: tier ${kept.tier}, ${category}, ${owner}`;
    });
    expect(listed).toEqual(known.setAside);
  });

  it('ends as the README says, and explains the severest as it does', async () => {
    const readme = await readFile(join(directory, 'README.md'), 'utf8');
    const ends = found.slice(0, 3).map((run) => runLines(run, [], createStyle(false)).at(-1)?.trim());
    for (const end of ends) expect(readme).toContain(`\n${end}\n`);
    const { items } = await listBreaks(tools, {}, { limit: 1 }, 'severest-first');
    const [severest] = items;
    if (!severest) throw new Error('There is no break');
    const responsible = responsibilityForBreak(plan, severest, tools.clock.now());
    const table = breakTable([{ kept: severest, responsible }], createStyle(false)).join('\n');
    expect(table).toContain(readme.match(/```\n(base_rate [^\n]*)/)?.[1] ?? 'nothing is shown');
    const explained = explanationLines(await explainBreak(tools, plan, severest.id), createStyle(false));
    const shown =
      readme
        .match(/```\nconverted\n[^`]*/)?.[0]
        .split('\n')
        .slice(1, -1) ?? [];
    expect(shown.length).toBeGreaterThan(10);
    for (const line of shown) expect(explained).toContain(line);
  });

  it('gives the same answer again when a run is repeated from what was kept', async () => {
    expect(await replayRun(tools, plan, found[0]?.id ?? '', null)).toMatchObject({ reproduced: true });
  });

  it('proposes no rate of another currency or with another tax', async () => {
    const { items } = await listBreaks(tools, { action: 'correct' }, { limit: 100, after: null });
    const rates = items.flatMap(({ corrections }) => corrections ?? []).filter(({ field }) => field === 'base_rate');
    expect(new Set(rates.map(({ system }) => system))).toEqual(new Set(['new-york-channel']));
  });

  /** What a run found, in the form of the known answer. */
  async function answerOf(run: Run): Promise<Omit<ExpectedRun, 'injected'>> {
    const { counterparts, breaks } = runDocument(run, []);
    const channel = counterparts['channel'];
    if (!channel) throw new Error('The run has no answer');
    const kept = (await listBreaks(tools, { run: run.id }, { limit: 1000, after: null })).items;
    const buckets = (side: string) =>
      Object.fromEntries(
        channel.buckets.filter((bucket) => bucket.side === side).map(({ outcome, records }) => [outcome, records]),
      );
    const open = kept.filter(({ verdict }) => verdict.kind === 'break');
    return {
      state: { baseline: stateOf(channel.state?.baseline), counterpart: stateOf(channel.state?.counterpart) },
      buckets: { baseline: buckets('baseline'), counterpart: buckets('counterpart') },
      verdicts: channel.verdicts,
      breaks: {
        byTier: { ...breaks.byTier },
        byCategory: counted(open.map(({ verdict }) => verdict.category ?? '')),
        bySeverity: { ...breaks.bySeverity },
      },
      controlTotals: channel.controlTotals.map(({ field, currency, lines = [], ...amounts }) => ({
        field: field as 'base_rate',
        currency: currency ?? '',
        amounts: exact(amounts),
        lines: exact(Object.fromEntries(lines.map(({ name, amount }) => [name, amount]))),
      })),
      listed: kept.map((one) => listing(one)).toSorted(),
    };
  }

  /** A break as the known answer lists it. */
  function listing(kept: KeptBreak): string {
    const { difference, verdict, severity } = kept;
    const { room_type_id, rate_plan_code, date } = difference.key;
    const owner = responsibilityForBreak(plan, kept, tools.clock.now()).owner?.team;
    const place = `${String(room_type_id)}/${String(rate_plan_code)} ${String(date)} ${difference.outcome}`;
    return verdict.kind === 'break'
      ? `${place}: tier ${verdict.tier}, ${verdict.category}, ${owner}, ${verdict.action}, ${severity?.level} ${severity?.score}`
      : `${place}: ${verdict.kind}, ${verdict.reason}, ${owner}, ${verdict.action}`;
  }
});

function stateOf(state: { read: number; superseded: number; otherDays: number } | undefined) {
  const { read = 0, superseded = 0, otherDays = 0 } = state ?? {};
  return { read, superseded, otherDays };
}
