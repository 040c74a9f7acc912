import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../src/base/canonical.js';
import { personAt } from '../../src/model/audit.js';
import type { Plan } from '../../src/model/plan.js';
import {
  applyConfiguration,
  findActive,
  findApplied,
  listApplied,
  planOfVersion,
} from '../../src/run/configurations.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { plan, uniqueName } from '../support/store-records.js';

const words = { actor: personAt('jo'), commit: null, because: null };

describeDatabases('configurations that are applied', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await create();
    store = await database.open();
  });
  afterAll(() => database.remove());

  const tools = (): { readonly store: Store; readonly clock: Store['clock'] } => ({ store, clock: store.clock });

  /** A plan of its own environment, of a version of its own. */
  function planIn(environment: string, changes: Partial<Plan> = {}): Plan {
    const version = sha256(uniqueName('version'));
    return { ...plan, environment: { name: environment, readOnly: false }, version, ...changes };
  }

  it('are the active one of their environment until the next', async () => {
    const environment = uniqueName('environment');
    expect(await findActive(tools(), environment)).toBeNull();
    const [first, second] = [planIn(environment), planIn(environment)];
    await applyConfiguration(tools(), first, words);
    const then = await applyConfiguration(tools(), second, {
      actor: personAt('kim'),
      commit: '4f2a+changes',
      because: 'a try',
    });
    expect(then).toMatchObject({ isNew: true, before: { version: first.version, actor: 'jo' } });
    const active = await findActive(tools(), environment);
    expect(active?.plan).toEqual(second);
    expect(active?.applied).toMatchObject({ actor: 'kim', commit: '4f2a+changes', because: 'a try', environment });
    const { items } = await listApplied(tools(), { environment }, { limit: 10 });
    expect(items.map(({ version }) => version)).toEqual([second.version, first.version]);
  });

  it('are applied once', async () => {
    const environment = uniqueName('environment');
    const same = planIn(environment);
    const [first, again] = [
      await applyConfiguration(tools(), same, words),
      await applyConfiguration(tools(), same, words),
    ];
    expect(again).toMatchObject({ isNew: false, applied: { sequence: first.applied.sequence }, changes: [] });
  });

  it('are applied once by many at the same time', async () => {
    const environment = uniqueName('environment');
    const same = planIn(environment);
    const results = await Promise.all(Array.from({ length: 4 }, () => applyConfiguration(tools(), same, words)));
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('are new where only what is no part of the version changed', async () => {
    const environment = uniqueName('environment');
    const first = planIn(environment);
    const tiers = {
      ...first.tiers,
      '4': { name: 'ledger', route: null, owner: null, due: { count: 1, unit: 'd' as const } },
    };
    await applyConfiguration(tools(), first, words);
    const { isNew, changes } = await applyConfiguration(tools(), { ...first, tiers }, words);
    expect(isNew).toBe(true);
    expect(changes).toMatchObject([{ kind: 'tier', name: '4' }]);
    expect((await findActive(tools(), environment))?.plan.tiers['4']?.due).toEqual({ count: 1, unit: 'd' });
  });

  it('leave other environments alone', async () => {
    const [test, live] = [uniqueName('test'), uniqueName('live')];
    await applyConfiguration(tools(), planIn(test), words);
    expect(await findApplied(tools(), live)).toBeNull();
  });

  it('are found by the beginning of their version, unless it is that of several', async () => {
    const environment = uniqueName('environment');
    const beginning = sha256(uniqueName('beginning')).slice(0, 12);
    const [one, other] = [`${beginning}1`, `${beginning}2`].map((text) => text.padEnd(64, '0'));
    await applyConfiguration(tools(), planIn(environment, { version: one ?? '' }), words);
    expect((await planOfVersion(tools(), beginning)).version).toBe(one);
    await applyConfiguration(tools(), planIn(environment, { version: other ?? '' }), words);
    await expect(planOfVersion(tools(), beginning)).rejects.toMatchObject({ code: 'usage' });
    await expect(planOfVersion(tools(), 'f00d'.padEnd(20, '0'))).rejects.toMatchObject({ code: 'not-found' });
  });
});
