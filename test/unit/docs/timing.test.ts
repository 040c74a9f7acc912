import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import type { Run } from '../../../src/model/outcome.js';
import { listBreaks } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import { createEmbedded } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/timing.md', import.meta.url), 'utf8');

test('the workspace of the guide about what is due waits, is late, and misses a feed, as it says', async () => {
  const workspace = await writeWorkspace(filesOfGuide(guide));
  const [database, plan] = [await createEmbedded(), await compileSample(workspace)];
  const sample = await openSample(database, plan);
  onTestFinished(async () => {
    await database.remove();
    await sample.remove();
  });
  const run = async (date: string, asOf: string): Promise<Run> => {
    const tools = { ...sample.tools, workspace, clock: fixedClock(asOf) };
    return (await runRule(tools, plan, 'postings', { date, asOf })).run;
  };
  /** The lines of a run that are about time, of which the guide shows every one. */
  const told = (found: Run): readonly string[] =>
    runLines(found, [], createStyle(false))
      .map((line) => line.trim())
      .filter((line) => /^\d+ missing|has not arrived/.test(line));

  const pending = await run('2026-11-02', '2026-11-03T12:00:00.000Z');
  expect(pending.counterparts['ledger']?.controlTotals[0]).toMatchObject({ pending: '-38.50', explained: '0.00' });
  const late = await run('2026-11-02', '2026-11-03T21:00:00.000Z');
  expect(late.breaks).toMatchObject({ total: 2, byTier: { 4: 2 } });
  for (const found of [pending, late]) {
    expect(told(found)).toHaveLength(1);
    for (const line of told(found)) expect(guide).toContain(`\n${line}\n`);
  }
  const waiting = await run('2026-11-03', '2026-11-04T12:00:00.000Z');
  expect(waiting.breaks.total).toBe(0);
  const missed = await run('2026-11-03', '2026-11-04T21:00:00.000Z');
  expect(missed.breaks.total).toBe(1);
  expect(guide).toContain(`\n${told(missed).at(-1)}\n`);
  const { items } = await listBreaks(sample.tools, { run: missed.id }, { limit: 50 });
  expect(items.map(({ verdict }) => verdict.category)).toEqual(['feed-not-arrived']);
});

/** The workspace of the guide with what its section about other days shows. */
function carryingFiles(): Readonly<Record<string, string>> {
  const [, section = ''] = guide.split('\n## Posted with another day\n');
  const [yaml = '', csv = ''] = [...section.matchAll(/```(?:yaml|csv)\n([^`]*)```/g)].map(([, text = '']) => text);
  const [written = ''] = yaml.split('\ntiming:');
  const files = filesOfGuide(guide);
  const rule = files['rules/postings.yaml'] ?? '';
  const carried = rule
    .replace('match: [{ name: receipt, key: [receipt_no] }]', written)
    .replace('ledger: { due: expect, grace: 2h }', yaml.split('\n').at(-2)?.trim() ?? '');
  expect(carried).toContain('carry: 5d');
  return {
    ...files,
    'rules/postings.yaml': carried,
    'data/ledger_20261103.csv': csv,
  };
}

test('what is posted with another day is paired by the run of that day, and closes its break, as the guide says', async () => {
  const workspace = await writeWorkspace(carryingFiles());
  const [database, plan] = [await createEmbedded(), await compileSample(workspace)];
  const sample = await openSample(database, plan);
  onTestFinished(async () => {
    await database.remove();
    await sample.remove();
  });
  const run = async (date: string, asOf: string): Promise<Run> => {
    const tools = { ...sample.tools, workspace, clock: fixedClock(asOf) };
    return (await runRule(tools, plan, 'postings', { date, asOf })).run;
  };
  const open = async (scope: string): Promise<readonly string[]> => {
    const { items } = await listBreaks(sample.tools, { status: 'open', from: scope, to: scope }, { limit: 50 });
    return items.map(({ difference }) => String(difference.key['receipt_no'])).toSorted();
  };
  await run('2026-11-02', '2026-11-03T21:00:00.000Z');
  expect(await open('2026-11-02')).toEqual(['2', '3']);
  const found = await run('2026-11-03', '2026-11-04T21:00:00.000Z');
  expect(found.breaks.closed).toBe(1);
  expect(await open('2026-11-02')).toEqual(['3']);
  expect(found.counterparts['ledger']).toMatchObject({
    carried: { match: 1, mismatch: 0, records: { baseline: 1, counterpart: 0 } },
    balanced: true,
  });
  const lines = runLines(found, [], createStyle(false)).map((line) => line.trim());
  const said = lines.filter((line) => /^\d+ (missing|record|break)/.test(line));
  expect(said.length).toBeGreaterThan(0);
  expect(guide).toContain(`\n\`\`\`\n${said.join('\n')}\n\`\`\`\n`);
  const again = await run('2026-11-02', '2026-11-04T22:00:00.000Z');
  const totals = [again, found].map(({ counterparts }) => counterparts['ledger']?.controlTotals[0]?.lines);
  expect(totals).toEqual([[{ name: 'carried', amount: '-30.00' }], [{ name: 'carried', amount: '30.00' }]]);
  expect(await replayRun({ ...sample.tools, workspace }, plan, found.id, null)).toMatchObject({ reproduced: true });
});
