import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testLines } from '../../../src/delivery/cli/render/test-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { playAll } from '../../support/playing-tests.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/rule-tests.md', import.meta.url), 'utf8');

/** What `tieout test` prints, with one text of the test replaced by another. */
async function printed(before = '', after = ''): Promise<readonly string[]> {
  const files = filesOfGuide(guide);
  const text = files['rules/pos-vs-erp-sales.test.yaml'] ?? '';
  expect(text).toContain(before);
  const workspace = await writeWorkspace({ ...files, 'rules/pos-vs-erp-sales.test.yaml': text.replace(before, after) });
  const { plan, tests, diagnostics, source } = await checkWorkspace(workspace);
  expect(diagnostics).toEqual([]);
  if (!plan) throw new Error('The workspace of the guide is not valid');
  const cases = await playAll(workspace, plan, tests);
  return testLines({ cases, untested: [], positionOf: (location) => source.positionOf(location) }, createStyle(false));
}

test('the guide about tests of rules shows what is printed, of cases that pass and of one that fails', async () => {
  expect(guide).toContain(`\n$ tieout test\n${(await printed()).join('\n')}\n`);
  const lines = await printed('tier: 4, category', 'tier: 3, category');
  const from = lines.findIndex((line) => line.startsWith('FAIL'));
  const to = lines.findIndex((line, index) => index > from && line.startsWith('ok'));
  expect(guide).toContain(`\n${lines.slice(from, to).join('\n')}\n`);
});
