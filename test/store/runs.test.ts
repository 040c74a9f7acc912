import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/base/canonical.js';
import { nothingAsked } from '../../src/model/acceptance-plan.js';
import { defaultDuplicates } from '../../src/model/duplicates-plan.js';
import { defaultPolicy } from '../../src/model/policy.js';
import { wholeDelivery } from '../../src/model/delivery-plan.js';
import { plainWriting } from '../../src/model/map-plan.js';
import { allJudged } from '../../src/model/outcome.js';
import type { BreakCounts, CounterpartResult, Run } from '../../src/model/outcome.js';
import {
  completeRun,
  endRun,
  failAbandonedRuns,
  findCompletedRun,
  findConfigurationVersion,
  findRuleHistories,
  findRun,
  findSameRun,
  keepConfigurationVersion,
  listRuns,
  startRun,
} from '../../src/store/index.js';
import type { RunIdentity, RunResult, Store } from '../../src/store/index.js';
import { passOf } from '../support/plans.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { keepPlan, newRun, oneDay, plan, planVersion, uniqueName } from '../support/store-records.js';

const breaks: BreakCounts = {
  total: 2,
  new: 1,
  reopened: 1,
  closed: 0,
  blocked: 0,
  byTier: { '1': 0, '2': 0, '3': 2, '4': 0 },
};
const erp: CounterpartResult = {
  state: { baseline: allJudged(3), counterpart: allJudged(3) },
  records: { baseline: 3, counterpart: 3 },
  contributing: { baseline: 3, counterpart: 3 },
  deduplicated: { baseline: 0, counterpart: 0 },
  buckets: [{ side: 'baseline', outcome: 'match', timing: 'on-time', records: 3 }],
  pairs: { match: 3, 'within-tolerance': 0, mismatch: 0, blocked: 0 },
  controlTotals: [],
  balanced: true,
};
const result: RunResult = { digest: sha256('outcome'), counterparts: { erp }, breaks, supersedes: null };

describeDatabases('runs', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
  });
  afterAll(() => database.remove());

  const start = new Date('2026-11-02T06:00:00.000Z');
  const end = new Date('2026-11-02T06:00:42.500Z');
  const begin = (run: RunIdentity, at = start): Promise<Run> =>
    store.transaction((transaction) => startRun(transaction, run, at));
  const complete = (id: string, changes: Partial<RunResult> = {}): Promise<Run> =>
    store.transaction((transaction) => completeRun(transaction, id, { ...result, ...changes }, end));

  it('are read back as they were started', async () => {
    const rule = uniqueName('rule');
    const run = await begin(newRun(rule));
    expect(run).toEqual({
      ...newRun(rule),
      id: `20261102_060000_${rule}`,
      status: 'running',
      digest: null,
      supersedes: null,
      startedAt: '2026-11-02T06:00:00.000Z',
      finishedAt: null,
      counterparts: {},
      breaks: { total: 0, new: 0, reopened: 0, closed: 0, blocked: 0, byTier: { '1': 0, '2': 0, '3': 0, '4': 0 } },
      failure: null,
    });
    expect(await findRun(store.database, run.id)).toEqual(run);
    expect(await findRun(store.database, 'no such run')).toBeNull();
  });

  it('are read back as they completed', async () => {
    const run = await begin(newRun(uniqueName('rule')));
    const completed = await complete(run.id);
    expect(completed).toEqual({ ...run, ...result, status: 'completed', finishedAt: '2026-11-02T06:00:42.500Z' });
    expect(await findCompletedRun(store.database, run.rule, oneDay)).toEqual(completed);
  });

  it('are the same run by rule, scope, inputs, configuration and as-of, however the instant is written', async () => {
    const identity = newRun(uniqueName('rule'));
    const run = await begin(identity);
    expect(await findSameRun(store.database, identity)).toBeNull();
    await complete(run.id);
    expect((await findSameRun(store.database, identity))?.id).toBe(run.id);
    expect((await findSameRun(store.database, { ...identity, asOf: '2026-11-02T07:00:00+01:00' }))?.id).toBe(run.id);
    for (const changes of [
      { ruleHistory: 'other' },
      { scope: { from: '2026-11-01', to: '2026-11-02' } },
      { inputs: [] },
      { configVersion: sha256('other') },
      { asOf: '2026-11-02T06:00:00.001Z' },
    ]) {
      expect(await findSameRun(store.database, { ...identity, ...changes })).toBeNull();
    }
  });

  it('are the same run whatever their rule and its instance are called now', async () => {
    const identity = newRun(uniqueName('rule'));
    const { id } = await complete((await begin(identity)).id);
    const renamed = { ...identity, rule: 'another-name', instance: 'northwind-pos' };
    expect((await findSameRun(store.database, renamed))?.id).toBe(id);
  });

  it('of two instances of a rule are apart: both run at once, both complete, neither supersedes the other', async () => {
    const rule = uniqueName('rule');
    const instances = ['northwind-pos', 'contoso-pos'];
    const of = (instance: string) => newRun(rule, { instance, ruleHistory: `${rule}/${instance}` });
    const runs: Run[] = [];
    for (const instance of instances) runs.push(await begin(of(instance)));
    expect(runs.map(({ id }) => id)).toEqual(instances.map((instance) => `20261102_060000_${rule}@${instance}`));
    expect(await failAbandonedRuns(store.database, `${rule}/adatum-pos`, oneDay, end)).toEqual([]);
    for (const { id } of runs) await complete(id);
    for (const [index, instance] of instances.entries()) {
      const completed = await findCompletedRun(store.database, `${rule}/${instance}`, oneDay);
      expect(completed).toMatchObject({ id: runs[index]?.id, rule, instance, ruleHistory: `${rule}/${instance}` });
      expect((await findSameRun(store.database, of(instance)))?.id).toBe(runs[index]?.id);
    }
    const [first] = (await listRuns(store.database, { ruleHistories: [`${rule}/contoso-pos`] }, { limit: 9 })).items;
    expect(first?.instance).toBe('contoso-pos');
    expect(await findRuleHistories(store.database, { rule, instance: null })).toEqual(
      instances.map((instance) => `${rule}/${instance}`).toSorted(),
    );
    expect(await findRuleHistories(store.database, { rule, instance: 'contoso-pos' })).toEqual([`${rule}/contoso-pos`]);
    expect(await findRuleHistories(store.database, { rule: `${rule}-2`, instance: null })).toEqual([]);
  });

  it('of the same second get ids that count', async () => {
    const rule = uniqueName('rule');
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'];
    const ids: string[] = [];
    for (const day of days) ids.push((await begin(newRun(rule, { scope: { from: day, to: day } }))).id);
    expect(ids).toEqual([`20261102_060000_${rule}`, `20261102_060000_${rule}_2`, `20261102_060000_${rule}_3`]);
  });

  it('of one rule and scope do not run twice at once', async () => {
    const rule = uniqueName('rule');
    await begin(newRun(rule));
    const second = begin(newRun(rule, { asOf: '2026-11-03T06:00:00.000Z' }), end);
    await expect(second).rejects.toMatchObject({ code: 'run-in-progress', retryable: true });
  });

  it('that are completed are not started again', async () => {
    const identity = newRun(uniqueName('rule'));
    await complete((await begin(identity)).id);
    await expect(begin(identity, end)).rejects.toThrow('the same run is completed');
  });

  it('supersede the completed one of their rule and scope', async () => {
    const rule = uniqueName('rule');
    const first = await complete((await begin(newRun(rule))).id);
    const second = await begin(newRun(rule, { asOf: '2026-11-03T06:00:00.000Z' }), end);
    await complete(second.id, { supersedes: first.id });
    expect((await findRun(store.database, first.id))?.status).toBe('superseded');
    expect(await findCompletedRun(store.database, rule, oneDay)).toMatchObject({ id: second.id, supersedes: first.id });
    expect(await findSameRun(store.database, newRun(rule))).toBeNull();
  });

  it('can never be two completed ones of one rule and scope', async () => {
    const rule = uniqueName('rule');
    await complete((await begin(newRun(rule))).id);
    const second = await begin(newRun(rule, { asOf: '2026-11-03T06:00:00.000Z' }), end);
    await expect(complete(second.id)).rejects.toMatchObject({ code: 'database-failed' });
    await expect(complete(second.id, { supersedes: second.id })).rejects.toThrow('cannot be superseded');
    expect((await findRun(store.database, second.id))?.status).toBe('running');
  });

  it('keep why they failed, and can be started again', async () => {
    const identity = newRun(uniqueName('rule'));
    const failure = { code: 'disk-full', parameters: { path: '/data' } };
    for (const status of ['failed', 'cancelled'] as const) {
      const run = await begin(identity);
      await endRun(store.database, run.id, { status, failure }, end);
      expect(await findRun(store.database, run.id)).toEqual({ ...run, status, failure, finishedAt: end.toISOString() });
    }
    expect((await begin(identity)).id).toMatch(/_3$/);
  });

  it('that nobody runs any more fail, and those of other scopes do not', async () => {
    const rule = uniqueName('rule');
    const abandoned = await begin(newRun(rule));
    const other = await begin(newRun(rule, { scope: { from: '2026-11-02', to: '2026-11-02' } }));
    expect(await failAbandonedRuns(store.database, rule, oneDay, end)).toEqual([abandoned.id]);
    expect(await failAbandonedRuns(store.database, rule, oneDay, end)).toEqual([]);
    expect(await findRun(store.database, abandoned.id)).toMatchObject({
      status: 'failed',
      failure: { code: 'interrupted' },
    });
    expect((await findRun(store.database, other.id))?.status).toBe('running');
  });

  it('that were taken for abandoned cannot complete', async () => {
    const run = await begin(newRun(uniqueName('rule')));
    await failAbandonedRuns(store.database, run.rule, oneDay, end);
    await expect(complete(run.id)).rejects.toThrow('is not running any more');
  });

  it('are listed newest first, page by page, by rule and status', async () => {
    const rule = uniqueName('rule');
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const run = await begin(newRun(rule), new Date(Date.UTC(2026, 10, 2, 6, 0, Math.floor(count / 2))));
      if (count < 4) await endRun(store.database, run.id, { status: 'failed', failure: null }, end);
      ids.unshift(run.id);
    }
    const first = await listRuns(store.database, { ruleHistories: [rule] }, { limit: 2 });
    const second = await listRuns(store.database, { ruleHistories: [rule] }, { limit: 3, after: first.next });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeNull();
    const running = await listRuns(store.database, { ruleHistories: [rule], status: 'running' }, { limit: 10 });
    expect(running.items.map(({ id }) => id)).toEqual(ids.slice(0, 1));
  });

  it('name a configuration version that is kept', async () => {
    const unknown = newRun(uniqueName('rule'), { configVersion: sha256('unknown') });
    await expect(begin(unknown)).rejects.toMatchObject({ code: 'database-failed' });
  });

  it('find their plan as it was first kept, with its names in order', async () => {
    await keepConfigurationVersion(store.database, { ...plan, workspace: 'another' }, end);
    const kept = await findConfigurationVersion(store.database, planVersion);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(plan));
    expect(await findConfigurationVersion(store.database, 'unknown')).toBeNull();
  });

  it('find their plan as an earlier tieout kept it, and what held when there was no other', async () => {
    const version = sha256(uniqueName('plan'));
    const { environment: _, systems: __, ...older } = plan;
    const entity = { name: 'line', identity: ['id'], fields: [], checks: [] };
    const feed = { name: 'tills/sales', system: 'tills', entity: 'line' };
    const fetch = { plugin: 'file', options: {}, path: 'sales.csv' };
    const parse = { format: 'csv', delimiter: ';', quote: '"', encoding: 'utf-8' };
    const column = {
      kind: 'column',
      field: 'id',
      column: 'ID',
      format: null,
      timezone: 'UTC',
      decimal: ',',
      group: null,
    };
    const side = { feed: 'tills/sales', entity: 'line', where: null, because: null };
    const counterpart = { ...side, name: 'ledger' };
    const comparison = { field: 'id', type: { kind: 'string' }, tolerance: null, nulls: 'differ' };
    const named = { name: 'tills-vs-ledger', scope: null, baseline: side, classify: [] };
    const rule = { ...named, counterpart, pass: { name: 'exact', key: ['id'] }, compare: [comparison] };
    const kept = {
      ...older,
      version,
      entities: { line: entity },
      feeds: { 'tills/sales': { ...feed, fetch, parse, map: [column], version: 'v' } },
      rules: { 'tills-vs-ledger': rule },
    };
    await store.database.raw(
      'insert into tieout.configuration_versions (version, plan, first_used_at) values (?, cast(? as json), ?)',
      [version, JSON.stringify(kept), start.toISOString()],
    );
    expect(await findConfigurationVersion(store.database, version)).toEqual({
      ...kept,
      environment: null,
      systems: {},
      entities: { line: { ...entity, owner: null } },
      feeds: {
        'tills/sales': {
          ...feed,
          fetch: { connection: '', settings: {}, ...fetch, policy: defaultPolicy },
          formerly: [],
          delivery: wholeDelivery,
          acceptance: nothingAsked,
          compression: 'none',
          key: [],
          parse: { ...parse, header: { skip: 0, rows: 1, names: null }, footer: 0, trailer: null },
          maps: [
            {
              since: null,
              map: [{ ...plainWriting, ...column, values: {}, empty: null }],
              helpers: [],
              version: 'v',
            },
          ],
        },
      },
      rules: {
        'tills-vs-ledger': {
          ...named,
          baseline: { ...side, aggregate: null },
          counterparts: [{ ...counterpart, aggregate: null, compare: [comparison] }],
          passes: [passOf(['id'])],
          presence: 'both',
          duplicates: defaultDuplicates,
          lookups: [],
          invariants: [],
          id: 'tills-vs-ledger',
          instance: null,
          history: 'tills-vs-ledger',
          owner: null,
          constants: {},
          later: [],
        },
      },
    });
  });
});
