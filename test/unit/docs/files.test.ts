import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CsvPlan } from '../../../src/model/parse-plan.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { brief, read, scan } from '../../support/csv.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/files.md', import.meta.url), 'utf8');

test('the workspace of the guide to files is valid, and reads the file that it shows', async () => {
  const { plan, diagnostics } = await checkWorkspace(await writeWorkspace(filesOfGuide(guide)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const parse = plan?.feeds['high-street/sales']?.parse as CsvPlan;
  const [, file = ''] = /```csv\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(scan(file, undefined, parse)).toMatchObject({
    header: { names: ['Receipt', 'Sale Gross'] },
    trailer: ['TRL', '2'],
  });
  expect((await read(file, { parse })).map(brief)).toEqual(['1 @5: ["R1","1.50"]', '2 @6: ["R2","2.50"]']);
});
