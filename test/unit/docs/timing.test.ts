import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import type { Run } from '../../../src/model/outcome.js';
import { listBreaks } from '../../../src/run/history.js';
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
