import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/base/canonical.js';
import { allJudged } from '../../src/model/outcome.js';
import type { Break, CounterpartResult, Run } from '../../src/model/outcome.js';
import type { HeldRun } from '../../src/model/held-run.js';
import {
  completeRun,
  findCompletedRun,
  findDaysWithoutRun,
  findRun,
  findSameRun,
  holdRun,
  keepBatch,
  keepHeldPart,
  listNamedObjects,
  noBreaks,
  readHeldPart,
  releaseRun,
  startRun,
  supersedeHeld,
} from '../../src/store/index.js';
import type { RunIdentity, Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { keepPlan, newBatch, newBreak, newRun, oneByOne, oneDay, uniqueName } from '../support/store-records.js';

const erp: CounterpartResult = {
  state: { baseline: allJudged(3), counterpart: allJudged(3) },
  records: { baseline: 3, counterpart: 3 },
  contributing: { baseline: 3, counterpart: 3 },
  deduplicated: { baseline: 0, counterpart: 0 },
  buckets: [{ side: 'baseline', outcome: 'mismatch', timing: 'on-time', records: 3 }],
  pairs: { match: 0, 'within-tolerance': 0, mismatch: 3, blocked: 0 },
  controlTotals: [],
  balanced: true,
};
const held: HeldRun = { counterpart: 'erp', breaks: 2, judged: 3, percent: '66.6667', limit: '20', released: null };
const found = { digest: sha256('outcome'), counterparts: { erp }, breaks: { ...noBreaks, total: 2 } };
const released = { at: '2026-11-02T09:00:00.000Z', person: 'maria', because: 'a test' };
const end = new Date('2026-11-02T06:00:42.500Z');

describeDatabases('runs that are held', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
  });
  afterAll(() => database.remove());

  const begin = (run: RunIdentity, at = '2026-11-02T06:00:00.000Z'): Promise<Run> =>
    store.transaction((transaction) => startRun(transaction, run, new Date(at)));
  const hold = (id: string): Promise<Run> =>
    store.transaction((transaction) => holdRun(transaction, id, { ...found, held }, end));
  const complete = (id: string, supersedes: string | null = null): Promise<Run> =>
    store.transaction((transaction) => completeRun(transaction, id, { ...found, supersedes }, end));
  const release = (id: string, supersedes: string | null = null): Promise<Run> =>
    store.transaction((transaction) => {
      const { counterparts, breaks } = found;
      return releaseRun(transaction, id, { counterparts, breaks, held: { ...held, released }, supersedes }, 0);
    });
  const keep = (run: string, breaks: readonly Break[]): Promise<void> =>
    store.transaction((transaction) =>
      keepHeldPart(transaction, { run, counterpart: null }, 'breaks', oneByOne(breaks)),
    );

  async function kept(run: string): Promise<readonly Break[]> {
    const breaks: Break[] = [];
    for await (const each of readHeldPart(store.database, { run, counterpart: null }, 'breaks')) breaks.push(each);
    return breaks;
  }

  it('are read back as they were held, are the same run, and are no completed one', async () => {
    const identity = newRun(uniqueName('rule'));
    const run = await begin(identity);
    const kept = { ...run, ...found, held, status: 'held', supersedes: null, finishedAt: end.toISOString() };
    expect(await hold(run.id)).toEqual(kept);
    expect(await findRun(store.database, run.id)).toEqual(kept);
    expect(await findSameRun(store.database, identity)).toEqual(kept);
    expect(await findCompletedRun(store.database, identity.ruleHistory, oneDay)).toBeNull();
    await expect(begin(identity)).rejects.toThrow('the same run is completed');
    await expect(hold(run.id)).rejects.toThrow('is not running any more');
    expect(await findDaysWithoutRun(store.database, identity.ruleHistory, ['2026-11-01', '2026-11-02'])).toEqual([
      '2026-11-02',
    ]);
  });

  it('become the completed one when they are released, once, with their digest and the time they ended', async () => {
    const rule = uniqueName('rule');
    const first = await complete((await begin(newRun(rule))).id);
    const second = await hold((await begin(newRun(rule, { asOf: '2026-11-03T06:00:00.000Z' }))).id);
    await expect(release(second.id)).rejects.toMatchObject({ code: 'database-failed' });
    const counting = await release(second.id, first.id);
    expect(counting).toEqual({ ...second, status: 'completed', supersedes: first.id, held: { ...held, released } });
    expect((await findRun(store.database, first.id))?.status).toBe('superseded');
    expect(await findCompletedRun(store.database, rule, oneDay)).toEqual(counting);
    await expect(release(second.id)).rejects.toThrow('is not held any more');
  });

  it('keep what they found as it is and in order, however much, and forget it when another counts', async () => {
    const rule = uniqueName('rule');
    const at = (second: number): string => `2026-11-02T06:00:0${second}.000Z`;
    const older = await begin(newRun(rule, { asOf: at(1) }), at(1));
    const odd = newBreak(rule, 'odd\u0000 "quoted" \ud83d\ude00');
    const many = Array.from({ length: 2001 }, (_, index) => newBreak(rule, `line ${index}`));
    await keep(older.id, [odd, ...many]);
    await hold(older.id);
    expect(await kept(older.id)).toEqual([odd, ...many]);
    const counting = await complete((await begin(newRun(rule, { asOf: at(2) }), at(2))).id);
    const newer = await begin(newRun(rule, { asOf: at(3) }), at(3));
    await keep(newer.id, [odd]);
    await hold(newer.id);
    const others = await hold((await begin(newRun(uniqueName('rule'), { asOf: at(1) }), at(1))).id);
    expect(await store.transaction((transaction) => supersedeHeld(transaction, counting))).toEqual([older.id]);
    const statuses = [older, newer, others].map(async ({ id }) => (await findRun(store.database, id))?.status);
    expect(await Promise.all(statuses)).toEqual(['superseded', 'held', 'held']);
    expect(await kept(older.id)).toEqual([]);
    expect(await kept(newer.id)).toEqual([odd]);
  });

  it('keep what they read in the archive, however old it is', async () => {
    const [payload] = newBatch('any').payloads;
    if (!payload) throw new Error('A batch has a payload');
    const old = sha256(uniqueName('payload'));
    const changes = { deliveryDate: '2001-11-01', payloads: [{ ...payload, sha256: old }] };
    const { batch } = await store.transaction((transaction) =>
      keepBatch(transaction, newBatch(uniqueName('north/feed'), changes), oneByOne([]), end),
    );
    const reason = async (kind: 'raw' | 'inputs', sha: string): Promise<unknown> => {
      const objects = await listNamedObjects(store.database, { kind, firstKept: '2026-01-01', feeds: [] });
      return objects.find(({ sha256: own }) => own === sha)?.stays;
    };
    const setAside = { sha256: sha256(uniqueName('inputs')), records: 1 };
    const inputs = [{ feed: 'f', side: 'baseline' as const, counterpart: null, batches: [batch.id], setAside }];
    const scope = { from: '2001-11-01', to: '2001-11-01' };
    const run = await begin(newRun(uniqueName('rule'), { scope, inputs, asOf: '2001-11-02T06:00:00.000Z' }));
    await hold(run.id);
    expect([await reason('raw', old), await reason('inputs', setAside.sha256)]).toEqual(['held-run', 'held-run']);
    await release(run.id);
    expect([await reason('raw', old), await reason('inputs', setAside.sha256)]).toEqual([null, null]);
  });

  it('are seen by reports, with why and by whom they were released', async () => {
    const run = await hold((await begin(newRun(uniqueName('rule')))).id);
    const seen = async (): Promise<unknown> => {
      const { rows } = await store.database.raw<{ rows: unknown[] }>(
        `select status, breaks::int as breaks, held_counterpart, break_rate::text as rate, break_rate_limit::text as limit,
           released_at is not null as released, released_by from tieout_reporting.runs where run_id = ?`,
        [run.id],
      );
      return rows[0];
    };
    const row = { status: 'held', breaks: 2, held_counterpart: 'erp', rate: '66.6667', limit: '20', released: false };
    expect(await seen()).toEqual({ ...row, released_by: null });
    await release(run.id);
    expect(await seen()).toEqual({ ...row, status: 'completed', released: true, released_by: 'maria' });
  });
});
