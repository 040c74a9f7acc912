import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { nameOf } from '../../../src/model/calendar.js';
import type { Plan } from '../../../src/model/plan.js';
import { calendarOf, scopeNamer } from '../../../src/model/rule-scope.js';
import { runLines } from '../../../src/delivery/cli/render/run-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { runDocument } from '../../../src/delivery/shared/documents/run-document.js';
import { explainBreak } from '../../../src/run/explain-break.js';
import { listBreaks } from '../../../src/run/history.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import { runRules } from '../../../src/run/run-rules.js';
import type { Tools } from '../../../src/run/tools.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { describeDatabases } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { writeFiles } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/calendars.md', import.meta.url), 'utf8');
const id = 'shop-vs-ledger';
const week = { from: '2026-02-01', to: '2026-02-07' };
const asOf = '2026-02-09T15:00:00.000Z';

describeDatabases('the guide about calendars', (create) => {
  let database: TestDatabase;
  let sample: SampleWorkspace;
  let workspace: string;
  let plan: Plan;
  let tools: Tools;
  beforeAll(async () => {
    database = await create();
    sample = await openSample(database, await compileSample());
    workspace = await writeFiles(filesOfGuide(guide));
    const checked = await checkWorkspace(workspace);
    expect(checked.diagnostics).toEqual([]);
    if (!checked.plan) throw new Error('the workspace of the guide does not compile');
    plan = checked.plan;
    tools = { ...sample.tools, workspace, clock: fixedClock(asOf) };
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
    await rm(workspace, { recursive: true, force: true });
  });

  const data = (file: string): string => path.join(workspace, 'systems/data', file);

  it('runs the week that a day is of, and finds what differs within it only', async () => {
    const { run, silent, batches } = await runRule(tools, plan, id, { date: '2026-02-05', asOf });
    expect(run.scope).toEqual(week);
    expect(guide).toContain(`${id} ${week.from} to ${week.to}`);
    const rule = plan.rules[id];
    if (!rule) throw new Error('no rule');
    expect(nameOf(calendarOf(plan, rule), 'week', '2026-02-05')).toBe('2026-W01');
    const name = scopeNamer(plan)(run);
    const [heading = ''] = runLines(run, batches, createStyle(false), name);
    expect(heading).toBe(`${id} 2026-02-01 to 2026-02-07 (2026-W01) ${run.id}`);
    expect(guide).toContain(`\n${heading.slice(0, -run.id.length).trim()}`);
    expect(runDocument(run, batches, name).scope).toEqual({ ...week, name: '2026-W01' });
    expect(scopeNamer(plan)({ ...run, scope: { ...week, to: '2026-02-08' } })).toBeNull();
    expect(silent).toEqual([]);
    expect(batches).toHaveLength(7);
    expect(run.counterparts['ledger']).toMatchObject({
      records: { baseline: 5, counterpart: 4 },
      pairs: { match: 3, mismatch: 1 },
      balanced: true,
    });
    const { items } = await listBreaks(tools, { from: '2026-02-03', to: '2026-02-03' }, { limit: 9, after: null });
    expect(items.map(({ difference, scope }) => [difference.key['receipt'], scope])).toEqual(
      expect.arrayContaining([
        ['C', week],
        ['E', week],
      ]),
    );
    const again = await runRule(tools, plan, id, { date: '2026-02-01', asOf });
    expect(again.run.id).toBe(run.id);
    expect((await replayRun(tools, plan, run.id, null)).reproduced).toBe(true);
    await expect(explainBreak(tools, plan, items[0]?.id ?? '')).resolves.toMatchObject({ break: { scope: week } });
  });

  it('runs every week that has one of some days, once', async () => {
    const scopes: unknown[] = [];
    for await (const ending of runRules(tools, plan, { rules: [id], from: '2026-02-03', to: '2026-02-09', asOf })) {
      scopes.push(ending.kind === 'finished' ? ending.finished.run.scope : [ending.scope, ending.failure.code]);
    }
    expect(scopes).toEqual([week, [{ from: '2026-02-08', to: '2026-02-14' }, 'source-not-found']]);
  });

  it('takes a day delivered anew from the later delivery, and the others from the earlier one', async () => {
    await writeFile(data('shop-2026-02-05.csv'), 'receipt,day,amount\nC,2026-02-05,6.00\n');
    const { run } = await runRule(tools, plan, id, { date: '2026-02-07', asOf });
    expect(run.counterparts['ledger']).toMatchObject({ pairs: { match: 4, mismatch: 0 }, balanced: true });
    expect(run.breaks).toMatchObject({ total: 1, closed: 1 });
  });

  it('refuses a week of which a delivery that was due is not there, and names the day', async () => {
    await writeFile(data('shop-2026-02-09.csv'), 'receipt,day,amount\nF,2026-02-09,1.00\n');
    const later = { ...tools, clock: fixedClock('2026-02-16T15:00:00Z') };
    await expect(runRule(later, plan, id, { date: '2026-02-09', asOf: null })).rejects.toMatchObject({
      code: 'days-not-delivered',
      parameters: {
        feed: 'shop/sales',
        days: ['2026-02-10', '2026-02-11', '2026-02-12', '2026-02-13', '2026-02-14'],
      },
    });
    await rm(data('shop-2026-02-09.csv'));
  });
});
