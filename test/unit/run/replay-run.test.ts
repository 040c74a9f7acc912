import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutTolerances } from '../../support/plans.js';
import type { Plan } from '../../../src/model/plan.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import { listRuns } from '../../../src/store/index.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';

const date = '2010-12-22';
const rule = 'tills-vs-ledger';

describe('replaying a run of the sample', () => {
  let plan: Plan;
  let database: TestDatabase;
  let workspace: SampleWorkspace;
  let id: string;
  beforeAll(async () => {
    plan = await compileSample();
    database = await createEmbedded();
    workspace = await openSample(database, plan);
    const { run } = await runRule(workspace.tools, plan, rule, { date, asOf: null });
    id = run.id;
  });
  afterAll(async () => {
    await database.remove();
    await workspace.remove();
  });

  it('gives its digest again, and leaves no run, no object and no file', async () => {
    const objects = await readdir(workspace.tools.archiveDirectory, { recursive: true });
    const replay = await replayRun(workspace.tools, plan, id, null);
    expect(replay).toMatchObject({ reproduced: true, buckets: [], totals: [], breaks: { first: [] } });
    expect(replay.digest.after).toBe(replay.digest.before);
    expect(await readdir(workspace.tools.archiveDirectory, { recursive: true })).toEqual(objects);
    expect(await readdir(workspace.tools.temporaryDirectory)).toEqual([]);
    const runs = await listRuns(workspace.tools.store.database, {}, { limit: 10, after: null });
    expect(runs.items.map((run) => run.id)).toEqual([id]);
  });

  it('says which breaks differ from those that were kept when the answer is another', async () => {
    // A digest that was changed in the database stands for an answer that is not given any more.
    const { database: kept } = workspace.tools.store;
    await kept.raw("update tieout.runs set digest = repeat('0', 64) where id = ?", [id]);
    const replay = await replayRun(workspace.tools, plan, id, null);
    expect(replay).toMatchObject({ reproduced: false, buckets: [], totals: [] });
    expect(replay.breaks, 'the breaks are what they were').toEqual({ added: 0, removed: 0, changed: 0, first: [] });
    await kept.raw('update tieout.runs set digest = ? where id = ?', [replay.digest.after, id]);
  });

  it('says what the rule as it is now would have said', async () => {
    const known = plan.rules[rule];
    if (!known) throw new Error(`There is no ${rule}`);
    const now = { ...plan, rules: { [rule]: withoutTolerances(known) }, version: 'another' };
    const replay = await replayRun(workspace.tools, now, id, 'now');
    const within = replay.buckets.find(({ side, outcome }) => side === 'baseline' && outcome === 'within-tolerance');
    expect(replay).toMatchObject({ version: 'another', reproduced: true });
    expect(within?.after).toBe(0);
    expect(replay.breaks).toMatchObject({ added: within?.before, removed: 0 });
    expect(await readdir(workspace.tools.temporaryDirectory)).toEqual([]);
  });
});
