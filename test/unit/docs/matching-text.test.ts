import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { listBreaks } from '../../../src/run/history.js';
import { runRule } from '../../../src/run/run-rule.js';
import { createEmbedded } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { editsBetween, jaroWinkler } from '../../support/reference-matching/similarity.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/matching-text.md', import.meta.url), 'utf8');

/** The rows of the table of texts: two texts, edits, and likeness. */
const rows = [...guide.matchAll(/^\| `([^`]+)`, `([^`]+)` +\| (\d+) +\| ([\d.]+)% +\|$/gm)];

test('the edits and the likeness that the guide about matching text shows are right', () => {
  expect(rows).toHaveLength(5);
  for (const [, left = '', right = '', edits, likeness] of rows) {
    expect([left, right, String(editsBetween(left, right))]).toEqual([left, right, edits]);
    const rounded = Math.round(jaroWinkler(left, right) * 1e6) / 1e4;
    expect([left, right, String(rounded)]).toEqual([left, right, likeness]);
  }
});

test('the workspace of the guide about matching text pairs what is written in several ways, and nothing else', async () => {
  const workspace = await writeWorkspace(filesOfGuide(guide));
  const [database, plan] = [await createEmbedded(), await compileSample(workspace)];
  const sample = await openSample(database, plan);
  onTestFinished(async () => {
    await database.remove();
    await sample.remove();
  });
  const tools = { ...sample.tools, workspace };
  const { run } = await runRule(tools, plan, 'statement-vs-ledger', { date: '2026-11-01', asOf: null });
  expect(run.counterparts['supplier']?.pairs).toEqual({ match: 3, 'within-tolerance': 0, mismatch: 0, blocked: 0 });
  const { items } = await listBreaks(tools, {}, { limit: 50 });
  const lonely = items.map(({ difference }) => (difference.baseline ?? difference.counterpart)?.values['id']);
  expect(new Set(lonely)).toEqual(new Set(['L4', 'S4']));
});
