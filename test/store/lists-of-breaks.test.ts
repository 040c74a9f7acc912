import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/base/clock.js';
import type { KeptBreak } from '../../src/model/kept-break.js';
import { listBreaks, openStore } from '../../src/store/index.js';
import type { Store } from '../../src/store/index.js';
import { describeDatabases } from '../support/describe-databases.js';
import type { TestDatabase } from '../support/describe-databases.js';
import { listsInOnePart, listsInParts, pickBreaks, planOfPage } from '../support/lists-of-breaks.js';
import type { ListOfBreaks } from '../support/lists-of-breaks.js';
import { manyBreaks } from '../support/many-breaks.js';
import { createMigratedDatabase, postgresUrl } from '../support/postgres-database.js';
import type { PostgresDatabase } from '../support/postgres-database.js';
import { keepPlan } from '../support/store-records.js';

const lists = [...listsInOnePart(), ...listsInParts()];

describeDatabases('a list of breaks', (create) => {
  let database: TestDatabase;
  let store: Store;
  let all: readonly KeptBreak[];
  beforeAll(async () => {
    database = await create();
    store = await database.open();
    await keepPlan(store);
    for (const statement of manyBreaks({ rules: 3, days: 5, each: 20 })) await store.database.raw(statement);
    all = (await listBreaks(store.database, {}, { limit: 1000 })).items;
  });
  afterAll(() => database.remove());

  async function read({ filter, order }: ListOfBreaks): Promise<readonly string[]> {
    const found: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await listBreaks(store.database, filter, { limit: 17, after }, order);
      found.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    return found;
  }

  it.each(lists)('page by page is what all breaks have of $filter, $order', async (list) => {
    expect(all).toHaveLength(300);
    expect(await read(list)).toEqual(pickBreaks(all, list).map(({ id }) => id));
  });
});

describe.skipIf(!postgresUrl)('a page of 20,000 breaks on PostgreSQL', () => {
  const size = { rules: 20, days: 20, each: 50 };
  const limit = 50;
  let database: PostgresDatabase;
  let store: Store;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createMigratedDatabase();
    store = await openStore({ url: database.url }, systemClock);
    await keepPlan(store);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    for (const statement of manyBreaks(size)) await client.query(statement);
  });
  afterAll(async () => {
    await client.end();
    await store.close();
    await database.drop();
  });

  describe.each([1, 4])('the page number %i', (page) => {
    it.each(listsInOnePart())('is read from one index, one row more than it has: $filter, $order', async (list) => {
      const plan = await planOfPage(client, store, list, { limit, page });
      expect(plan).toMatchObject({ by: [expect.stringMatching(/^breaks_/)], isSorted: false });
      expect(plan.rows).toBeLessThanOrEqual(limit + 1);
    });

    it.each(listsInParts().filter(isBroad))(
      'is read by indexes alone, so many rows of each part: $filter, $order',
      async (list) => {
        const plan = await planOfPage(client, store, list, { limit, page });
        expect(plan.by.filter((index) => !/^(breaks|runs)_/.test(index))).toEqual([]);
        expect(plan.rows).toBeLessThanOrEqual(partsOf(list) * (limit + 1) + size.days + limit + 1);
      },
    );
  });

  /** What some of its rows are dropped from, and what finds nothing, is read otherwise. */
  function isBroad({ filter: { run, rules, from, ruleHistories = [] } }: ListOfBreaks): boolean {
    if (rules) return from === undefined && ruleHistories.length === 0 && rules.length > 1;
    return run === undefined && (from === undefined || ruleHistories.length < 2);
  }

  function partsOf({ filter, order }: ListOfBreaks): number {
    const { from = '2026-01-01', to = '2026-01-20', rules, tier, status } = filter;
    const isDated = filter.from !== undefined || filter.to !== undefined;
    const scopes = isDated
      ? Number(to.slice(-2)) - Number(from.slice(-2)) + 1
      : (filter.ruleHistories ?? rules ?? []).length;
    const tiers = isDated && order === 'newest-first' && tier === undefined ? 4 : 1;
    return scopes * (status === undefined ? 2 : 1) * tiers;
  }
});
