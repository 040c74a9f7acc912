import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explainDocument } from '../../../src/delivery/shared/documents/explain-document.js';
import { runDocument } from '../../../src/delivery/shared/documents/run-document.js';
import { explanationLines } from '../../../src/delivery/cli/render/explanation-lines.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import { listBreaks } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { describeSample } from '../../support/describe-sample.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/aggregates.md', import.meta.url), 'utf8');

describeSample('the guide about duplicates and groups', (sample) => {
  it('shows what its workspace says, with books that hold, and opens what a group was made of', async () => {
    const workspace = await writeWorkspace(filesOfGuide(guide));
    const { plan, diagnostics } = await checkWorkspace(workspace);
    expect(diagnostics).toEqual([]);
    if (!plan) throw new Error('the workspace of the guide does not compile');
    const tools = { ...sample().tools, workspace };
    const style = createStyle(false);
    const { run, batches } = await runRule(tools, plan, 'shop-vs-ledger', { date: '2026-11-01', asOf: null });

    const said = runLines(run, batches, style);
    const books = said.slice(said.findIndex((line) => line.startsWith('  made of')));
    expect(guide).toContain(`\n${books.map((line) => line.slice(2)).join('\n')}\n`);
    const ledger = runDocument(run, batches).counterparts['ledger'];
    expect(ledger).toMatchObject({
      records: { baseline: 3, counterpart: 3 },
      contributing: { baseline: 6, counterpart: 4 },
      deduplicated: { baseline: 1, counterpart: 0 },
      pairs: { match: 1, 'within-tolerance': 0, mismatch: 1, blocked: 1 },
      verdicts: { break: 1 },
      balanced: true,
    });
    expect(ledger?.lone.baseline.blocked).toBe(0);
    expect(ledger?.controlTotals).toMatchObject([
      {
        baseline: '48.50',
        counterpart: '64.00',
        explained: '1.00',
        blocked: '20.00',
        deduplicated: '-5.50',
        residue: '0.00',
      },
    ]);

    const [found] = (await listBreaks(tools, {}, { limit: 5, after: null })).items;
    const explanation = await explainBreak(tools, plan, found?.id ?? '');
    const lines = explanationLines(explanation, style);
    const shown = lines.slice(
      lines.findIndex((line) => line.startsWith('baseline is made of')),
      lines.indexOf('why') - 1,
    );
    expect(guide).toContain(`\n${shown.join('\n')}\n`);
    const { baseline } = explainDocument(explanation);
    expect(baseline?.madeFrom).toMatchObject({ gross: 'sum of column GROSS', receipts: 'number of records' });
    expect(baseline?.members).toMatchObject({
      count: 2,
      first: [
        { record: 6, line: 7, rawText: '5,C,2026-11-01,7.00,2026-11-01T13:00:00Z' },
        { record: 7, line: 8, rawText: '6,C,2026-11-01,1.00,2026-11-01T14:00:00Z' },
      ],
      deduplicated: { count: 0, first: [] },
    });
    expect(await replayRun(tools, plan, run.id, null)).toMatchObject({ reproduced: true, buckets: [] });
  });
});
