import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AcceptancePlan } from '../../../src/model/acceptance-plan.js';
import { nothingAsked } from '../../../src/model/acceptance-plan.js';
import type { CsvPlan } from '../../../src/model/parse-plan.js';
import type { MappedFeed } from '../../../src/model/plan.js';
import { decideBatch } from '../../../src/store/index.js';
import { comma } from '../../support/csv.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { columnOf, decimal, entityOf, feedOf, fieldOf } from '../../support/plans.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

const entity = entityOf([
  fieldOf('id', { kind: 'string' }, { required: true }),
  fieldOf('amount', decimal(4, 2), { required: true }),
]);

function newFeed(acceptance: Partial<AcceptancePlan>, trailer: CsvPlan['trailer'] = null): MappedFeed {
  return feedOf([columnOf('id'), columnOf('amount')], {
    name: `tills/${uniqueName('sales')}`,
    acceptance: { ...nothingAsked, ...acceptance },
    parse: { ...comma, trailer },
  });
}

async function heldFor(feed: MappedFeed, bytes: string, { date = '2026-11-01', name = 'sales.csv' } = {}) {
  const { batch } = await place.ingest(feed, entity, [{ bytes, name }], { date });
  expect(batch.status).toBe(batch.holdReasons.length === 0 ? 'accepted' : 'held');
  return batch.holdReasons.map(({ code, parameters }) => ({ code, ...parameters }));
}

const records = (count: number) =>
  `ID,AMOUNT\n${Array.from({ length: count }, (_, index) => `r${index},1\n`).join('')}`;

describe('a trailer', () => {
  const trailer = { startsWith: 'TRL', count: 2, totals: { amount: 3 } };
  const judge = (...lines: string[]) => heldFor(newFeed({}, trailer), `ID,AMOUNT\n${lines.join('\n')}\n`);

  it('that agrees to the last digit lets the delivery count, be its sum wider than any value', async () => {
    expect(await judge('a,99.99', 'b,0.02', 'TRL,2,100.01')).toEqual([]);
    expect(await judge('a,-1', 'b,1', 'TRL,0002,-0.000')).toEqual([]);
    expect(await judge('TRL,0,0')).toEqual([]);
  });

  it('that counts or adds up something else holds it, and says by how much', async () => {
    const of = { path: 'sales.csv', setAside: 0 };
    expect(await judge('a,1.10', 'TRL,2,1.11')).toEqual([
      { code: 'trailer-count', expected: '2', found: '1', ...of },
      { code: 'trailer-total', field: 'amount', expected: '1.11', found: '1.10', difference: '-0.01', ...of },
    ]);
  });

  it('counts records that were set aside, and adds up what can be read of them', async () => {
    expect(await judge('a,1', ',2', 'TRL,2,3')).toEqual([]);
    expect(await judge('a,1', 'b,x', 'TRL,2,3')).toMatchObject([
      { code: 'trailer-total', difference: '-2.00', setAside: 1 },
    ]);
    expect(await judge('a,1', 'b,2,3', 'TRL,2,3')).toMatchObject([{ code: 'trailer-total', setAside: 1 }]);
  });

  it('that is not there, or has no numbers where they should be, holds it', async () => {
    expect(await judge('a,1')).toEqual([{ code: 'trailer-missing', path: 'sales.csv' }]);
    const cut = 'ID,AMOUNT\na,1.25\nTRL,1,1.25\n'.slice(0, 15);
    expect(await heldFor(newFeed({}, trailer), cut)).toEqual([{ code: 'trailer-missing', path: 'sales.csv' }]);
    expect(await judge('a,1', 'TRL,one')).toEqual([
      { code: 'trailer-unreadable', path: 'sales.csv', position: 2, text: 'one' },
      { code: 'trailer-unreadable', path: 'sales.csv', position: 3, text: null },
    ]);
    expect(await judge('a,1', 'TRL,1,1e0')).toMatchObject([{ code: 'trailer-unreadable', text: '1e0' }]);
  });
});

describe('a total of a helper field', () => {
  const trailer = { startsWith: 'TRL', count: null, totals: { tax: 2, amount: 3 } };
  const tax = fieldOf('tax', decimal(4, 2));
  const judge = (...lines: string[]) => {
    const map = [columnOf('id'), columnOf('amount'), columnOf('tax', { decimal: ',', empty: '1.00' })];
    return heldFor(
      { ...newFeed({}, trailer), map, helpers: [tax] },
      `ID,AMOUNT,TAX\n${lines.map((line) => `${line}\n`).join('')}`,
    );
  };

  it('adds up what no snapshot has, as it is read and written in its column', async () => {
    expect(await judge('a,1,"99,99"', 'b,2,"0,02"', 'c,3,', 'TRL,"101,01",6')).toEqual([]);
    expect(await judge('a,1,"0,10"', 'b,2,"0,02"', 'TRL,"0,11",3')).toEqual([
      {
        code: 'trailer-total',
        path: 'sales.csv',
        field: 'tax',
        expected: '0.11',
        found: '0.12',
        difference: '0.01',
        setAside: 0,
      },
    ]);
  });

  it('counts a record whose helper cannot be read as set aside', async () => {
    expect(await judge('a,1,"0,10"', 'b,2,x', 'TRL,"0,11",3')).toMatchObject([{ field: 'tax', setAside: 1 }]);
  });
});

describe('a transmission', () => {
  const pattern = '_([0-9]+)[.]csv$';

  it('is the name of the file, or the group of a pattern in it', async () => {
    const sent = async (feed: MappedFeed) =>
      (await place.ingest(feed, entity, [{ bytes: records(1), name: 'out/sales_07.csv' }])).batch.payloads[0];
    expect((await sent(newFeed({ transmission: { pattern: null } })))?.transmission).toBe('sales_07.csv');
    expect((await sent(newFeed({ transmission: { pattern } })))?.transmission).toBe('07');
    expect((await sent(newFeed({})))?.transmission).toBeNull();
  });

  it('that came before with other content, or for another date, is held', async () => {
    const feed = newFeed({ transmission: { pattern } });
    expect(await heldFor(feed, records(1), { name: 'a_1.csv' })).toEqual([]);
    expect(await heldFor(feed, records(1), { name: 'b_1.csv' })).toEqual([]);
    expect(await heldFor({ ...feed, version: '0'.repeat(64) }, records(1), { name: 'a_1.csv' })).toEqual([]);
    expect(await heldFor(feed, records(2), { name: 'a_1.csv' })).toMatchObject([
      { code: 'transmission-reused', transmission: '1', path: 'a_1.csv' },
    ]);
    expect(await heldFor(feed, records(1), { name: 'a_1.csv', date: '2026-11-02' })).toMatchObject([
      { code: 'transmission-repeated', date: '2026-11-01' },
    ]);
    expect(await heldFor(feed, records(2), { name: 'a_2.csv', date: '2026-11-03' })).toEqual([]);
    expect(await heldFor(newFeed({ transmission: { pattern } }), records(2), { name: 'a_1.csv' })).toEqual([]);
  });

  it('that was held may come again with other content', async () => {
    const feed = newFeed({ transmission: { pattern } }, { startsWith: 'TRL', count: 2, totals: {} });
    expect(await heldFor(feed, `${records(1)}TRL,2\n`, { name: 'a_1.csv' })).toMatchObject([{ code: 'trailer-count' }]);
    expect(await heldFor(feed, `${records(2)}TRL,2\n`, { name: 'a_1.csv' })).toEqual([]);
  });

  it('that the name does not tell is held', async () => {
    expect(await heldFor(newFeed({ transmission: { pattern } }), records(1), { name: 'a.csv' })).toEqual([
      { code: 'transmission-missing', path: 'a.csv', pattern },
    ]);
  });
});

describe('a delivery that replaces another', () => {
  it('is held when it has more than so many records fewer', async () => {
    const feed = newFeed({ shrinkLimit: 5000 });
    expect(await heldFor(feed, records(4))).toEqual([]);
    expect(await heldFor(feed, records(2))).toEqual([]);
    expect(await heldFor(feed, records(0))).toMatchObject([{ code: 'shrunk', before: 2, now: 0, limit: '50' }]);
    expect(await heldFor(feed, records(1))).toEqual([]);
    expect(await heldFor(feed, records(0), { date: '2026-11-02' })).toEqual([]);
  });

  it('replaces the one of the day before where it covers every date', async () => {
    const feed = newFeed({ shrinkLimit: 1 });
    const whole = { ...feed, delivery: { ...feed.delivery, covers: { kind: 'all' } } } as const;
    expect(await heldFor(whole, records(3))).toEqual([]);
    expect(await heldFor(whole, records(2), { date: '2026-11-02' })).toMatchObject([{ code: 'shrunk', limit: '0.01' }]);
    expect(await heldFor(whole, records(1), { date: '2026-10-31' })).toEqual([]);
  });

  it('is compared with what counts, not with what is held', async () => {
    const feed = newFeed({ shrinkLimit: 5000 });
    const { batch } = await place.ingest(feed, entity, [{ bytes: records(9) }]);
    const decision = { status: 'held', person: 'maria', because: 'a test' } as const;
    await place.store.transaction((transaction) => decideBatch(transaction, batch.id, decision, new Date()));
    expect(await heldFor(feed, records(1))).toEqual([]);
  });

  it('is held when it comes too late, by the days of the zone', async () => {
    const now = place.store.clock.now().getTime();
    const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString().slice(0, 10);
    const feed = newFeed({ restate: { days: 35, timezone: 'UTC' } });
    for (const date of [daysAgo(33), daysAgo(40)]) {
      expect(await heldFor(feed, records(1), { date })).toEqual([]);
      const reasons = await heldFor(feed, records(2), { date });
      if (date === daysAgo(33)) expect(reasons).toEqual([]);
      else expect(reasons).toMatchObject([{ code: 'restated-late', deliveryDate: date, days: 35 }]);
    }
    expect(await heldFor({ ...feed, version: '0'.repeat(64) }, records(1), { date: daysAgo(40) })).toEqual([]);
  });
});
