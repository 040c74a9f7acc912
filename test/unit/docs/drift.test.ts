import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { runRule } from '../../../src/run/run-rule.js';
import { createEmbedded } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/drift.md', import.meta.url), 'utf8');

test('the workspace of the guide about drift tells the sums that the guide shows, and no break for them', async () => {
  const workspace = await writeWorkspace(filesOfGuide(guide));
  const [database, plan] = [await createEmbedded(), await compileSample(workspace)];
  const sample = await openSample(database, plan);
  onTestFinished(async () => {
    await database.remove();
    await sample.remove();
  });
  const asOf = '2026-11-03T08:00:00.000Z';
  const tools = { ...sample.tools, workspace, clock: fixedClock(asOf) };
  const { run } = await runRule(tools, plan, 'accruals', { date: '2026-11-02', asOf });
  const lines = runLines(run, [], createStyle(false)).map((line) => line.replace(/^ {2}/, ''));
  const first = lines.findIndex((line) => line.startsWith('drift '));
  const told = lines.slice(first, lines.indexOf('', first));
  expect(told).toHaveLength(5);
  expect(guide).toContain(`\n\`\`\`text\n${told.join('\n')}\n\`\`\`\n`);
  expect(run.breaks.total).toBe(2);
  expect(run.status).toBe('completed');
});
