import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/many-retailers.md', import.meta.url), 'utf8');

test('the workspace of the guide about many retailers is valid, in every environment, and has the instances it names', async () => {
  const { plan, diagnostics } = await checkWorkspace(await writeWorkspace(filesOfGuide(guide)));
  expect(diagnostics).toEqual([]);
  expect(Object.keys(plan?.rules ?? {})).toEqual(['tills-vs-ledger/northwind', 'tills-vs-ledger/southwind']);
  for (const id of Object.keys(plan?.rules ?? {})) expect(guide).toContain(id);
});

test.each([
  ['systems/concessions/hudson-toys.yaml', 'system: hudson-toys'],
  ['rules/concessions-vs-ledger.yaml', 'overrides:'],
])('the guide shows %s of the sample as it is', (path, beginning) => {
  const [, shown = ''] = new RegExp(`\`\`\`yaml\\n(${beginning}\\n[\\s\\S]*?)\`\`\``).exec(guide) ?? [];
  expect(shown).not.toBe('');
  expect(readFileSync(path, 'utf8')).toContain(shown);
});
