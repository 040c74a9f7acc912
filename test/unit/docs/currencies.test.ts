import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explanationLines } from '../../../src/delivery/cli/render/explanation-lines.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { explainDocument } from '../../../src/delivery/shared/documents/explain-document.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import { listBreaks } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { describeSample } from '../../support/describe-sample.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/currencies.md', import.meta.url), 'utf8');

describeSample('the guide about currencies', (sample) => {
  it('shows what its workspace says: amounts in one currency, totals of each, and by which rate', async () => {
    const workspace = await writeWorkspace(filesOfGuide(guide));
    const { plan, diagnostics } = await checkWorkspace(workspace);
    expect(diagnostics).toEqual([]);
    if (!plan) throw new Error('the workspace of the guide does not compile');
    const tools = { ...sample().tools, workspace };
    const style = createStyle(false);
    const { run, batches } = await runRule(tools, plan, 'shop-vs-ledger', { date: '2020-01-01', asOf: null });
    expect(run.counterparts['ledger']).toMatchObject({ pairs: { match: 1, mismatch: 2 }, balanced: true });

    const said = runLines(run, batches, style).map((line) => line.slice(2));
    const first = said.findIndex((line) => line.includes('conversion'));
    const totals = said.slice(
      first,
      said.findIndex((line, index) => index > first && line.trim() === ''),
    );
    expect(guide).toContain(`\n${totals.join('\n')}\n`);

    const { items } = await listBreaks(tools, {}, { limit: 5, after: null });
    expect(new Set(items.map(({ verdict }) => verdict.category))).toEqual(new Set(['missing-rate', 'unclassified']));
    for (const { id, verdict } of items) {
      const explanation = await explainBreak(tools, plan, id);
      const lines = explanationLines(explanation, style);
      const shown = lines.slice(lines.indexOf('converted'), lines.indexOf('decided by') - 1);
      expect(guide).toContain(`\n${shown.join('\n')}\n`);
      if (verdict.category === 'missing-rate') continue;
      expect(explainDocument(explanation).baseline).toMatchObject({
        values: { gross: '100.00', currency: 'GBP' },
        converted: {
          to: 'USD',
          amounts: { gross: { amount: '132.04', rate: '1.1234 / 0.8508', day: '2019-12-31', path: 'cross' } },
        },
      });
    }
    expect(await replayRun(tools, plan, run.id, null)).toMatchObject({ reproduced: true, buckets: [] });
  });
});
