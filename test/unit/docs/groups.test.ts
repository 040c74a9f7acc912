import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { breakTable } from '../../../src/delivery/cli/render/break-lines.js';
import { refusalLines } from '../../../src/delivery/cli/render/refusal-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import type { Run } from '../../../src/model/outcome.js';
import type { Plan } from '../../../src/model/plan.js';
import { listBreaks } from '../../../src/run/history.js';
import { responsibilityForBreak } from '../../../src/run/responsibility.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import { createEmbedded } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/groups.md', import.meta.url), 'utf8');
const date = '2026-11-20';

/** Runs the rule of the guide in a workspace and a database of its own. */
async function runGuide(): Promise<{ tools: Tools; plan: Plan; run: Run }> {
  const workspace = await writeWorkspace(filesOfGuide(guide));
  const [database, plan] = [await createEmbedded(), await compileSample(workspace)];
  const sample = await openSample(database, plan);
  onTestFinished(async () => {
    await database.remove();
    await sample.remove();
  });
  const tools = { ...sample.tools, workspace };
  const { run } = await runRule(tools, plan, 'payments', { date, asOf: null });
  return { tools, plan, run };
}

test('the workspace of the guide about groups pairs and refuses what it says, and its breaks are those it shows', async () => {
  const { tools, plan, run } = await runGuide();
  const found = run.counterparts['ledger'];
  expect(found?.pairs).toEqual({ match: 0, 'within-tolerance': 1, mismatch: 0, blocked: 0 });
  const buckets = found?.buckets.map(({ side, outcome, records }) => `${side} ${outcome} ${records}`);
  expect(buckets?.toSorted()).toEqual([
    'baseline ambiguous 1',
    'baseline missing 1',
    'baseline within-tolerance 1',
    'counterpart excluded 5',
    'counterpart within-tolerance 3',
  ]);
  const { items } = await listBreaks(tools, {}, { limit: 50 });
  const now = tools.clock.now();
  const owned = items.map((kept) => ({ kept, responsible: responsibilityForBreak(plan, kept, now) }));
  expect(guide).toContain(`\n${breakTable(owned, createStyle(false)).join('\n')}\n`);
  const [refused] = items.filter(({ difference }) => difference.outcome === 'ambiguous');
  expect(refused && guide).toContain(`\n${refused && refusalLines(refused.difference).join('\n')}\n`);
});
