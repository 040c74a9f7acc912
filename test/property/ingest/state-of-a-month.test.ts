import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../../src/engine/session.js';
import { addDays } from '../../../src/model/date-range.js';
import type { DateRange } from '../../../src/model/date-range.js';
import { wholeDelivery } from '../../../src/model/delivery-plan.js';
import type { DeliveryPlan } from '../../../src/model/delivery-plan.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { FeedPlan } from '../../../src/model/plan.js';
import { findBatchesOf } from '../../../src/run/find-state.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { csvOf, monthOfDeliveries } from '../../support/month.js';
import type { MonthDelivery, MonthOptions } from '../../support/month.js';
import { binary, columnOf, decimal, entityOf, feedOf, fieldOf, rawColumn, text } from '../../support/plans.js';
import { readState } from '../../support/read-state.js';
import { referenceState } from '../../support/reference-state.js';
import { uniqueName } from '../../support/store-records.js';

let place: TestIngest;
let session: Session;
beforeAll(async () => {
  place = await openTestIngest();
  session = await place.tools.openSession([place.tools.archiveDirectory]);
});
afterAll(async () => {
  await session.close();
  await place.close();
});

const fields = [
  fieldOf('day', { kind: 'date' }, { required: true }),
  fieldOf('id', { kind: 'string' }, { required: true }),
  fieldOf('revision', { kind: 'integer' }, { required: true }),
  fieldOf('amount', decimal(18, 2)),
  fieldOf('operation', { kind: 'string' }),
];
const map = fields.map(({ name }) => columnOf(name));
const operationIs = (operation: string): DeliveryPlan['deleted'] =>
  binary(rawColumn('OPERATION'), '=', text(operation));

interface Case {
  readonly identity: readonly ('day' | 'id')[];
  readonly delivery: DeliveryPlan;
  readonly options: MonthOptions;
}

const plain: MonthOptions = { otherDays: true, operations: ['I'] };
const dated: DeliveryPlan = { ...wholeDelivery, field: 'day' };
const upsert: DeliveryPlan = { ...dated, mode: 'upsert', version: ['revision'], deleted: operationIs('D') };
const voiding = operationIs('V');
if (!voiding) throw new Error('no expression');

const cases: Readonly<Record<string, Case>> = {
  'replace by file name': { identity: ['day', 'id'], delivery: dated, options: plain },
  'replace by records': { identity: ['id'], delivery: { ...dated, covers: { kind: 'records' } }, options: plain },
  'replace a window': {
    identity: ['id'],
    delivery: { ...dated, covers: { kind: 'window', from: -1, to: 2 } },
    options: plain,
  },
  'replace all': { identity: ['id'], delivery: { ...dated, covers: { kind: 'all' } }, options: plain },
  'replace, and upsert what is outside': {
    identity: ['day', 'id'],
    delivery: { ...dated, outside: 'upsert' },
    options: plain,
  },
  append: { identity: ['day', 'id'], delivery: { ...dated, mode: 'append' }, options: plain },
  'append, with reversals on other days': {
    identity: ['day', 'id'],
    delivery: { ...dated, mode: 'append', reversal: { when: voiding, refersTo: ['id'] } },
    options: { otherDays: true, operations: ['I', 'I', 'V'] },
  },
  'append, with reversals that net': {
    identity: ['day', 'id'],
    delivery: { ...dated, mode: 'append', reversal: { when: voiding, refersTo: ['id'], net: ['amount'] } },
    options: {
      otherDays: true,
      operations: ['I', 'V'],
      ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
    },
  },
  'upsert with deletions, and reversals of the same day that net': {
    identity: ['day', 'id'],
    delivery: { ...upsert, reversal: { when: voiding, refersTo: ['day', 'id'], net: ['amount'] } },
    options: { otherDays: true, operations: ['I', 'I', 'D', 'V', 'V'] },
  },
  'upsert with deletions': {
    identity: ['day', 'id'],
    delivery: upsert,
    options: { otherDays: true, operations: ['I', 'I', 'D'] },
  },
  'upsert of records that change their day, with deletions and reversals': {
    identity: ['id'],
    delivery: { ...upsert, reversal: { when: voiding, refersTo: ['id'] } },
    options: { otherDays: true, operations: ['I', 'I', 'I', 'D', 'V'] },
  },
};

test.each(Object.entries(cases))(
  '%s: a month of deliveries comes to what a plain reading of them says',
  async (_, wanted) => {
    const entity = entityOf(fields, { identity: wanted.identity });
    await fc.assert(
      fc.asyncProperty(monthOfDeliveries(wanted.options), async (month) => {
        const name = uniqueName('tills');
        const {
          map: _map,
          helpers,
          since,
          version,
          ...rest
        } = feedOf(map, { name: `${name}/sales`, delivery: wanted.delivery });
        const feed: FeedPlan = { ...rest, maps: [{ map, helpers, since, version }] };
        await ingestAll(entity, feed, month);
        for (let day = '2026-10-30'; day <= '2026-12-02'; day = addDays(day, 1)) {
          const batches = await findBatchesOf(place, feed, entity, { from: day, to: day });
          const found = await readState({ session, archive: place.archive }, { feed, entity }, batches, day);
          expect([day, found]).toEqual([day, referenceState(month, wanted.delivery, wanted.identity, day)]);
        }
        // What covers several days reads what its days would read.
        for (const scope of [
          { from: '2026-11-01', to: '2026-11-30' },
          { from: '2026-11-09', to: '2026-11-15' },
        ]) {
          const batches = await findBatchesOf(place, feed, entity, scope);
          const found = await readState({ session, archive: place.archive }, { feed, entity }, batches, scope);
          expect([scope, found]).toEqual([scope, referenceOf(scope, month, wanted)]);
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
);

function referenceOf(
  { from, to }: DateRange,
  month: readonly MonthDelivery[],
  { delivery, identity }: (typeof cases)[string],
): readonly unknown[] {
  const records: unknown[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    records.push(...referenceState(month, delivery, identity, day));
  return records.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}

async function ingestAll(
  entity: EntityPlan,
  { maps, ...feed }: FeedPlan,
  month: readonly MonthDelivery[],
): Promise<void> {
  const [only] = maps;
  if (!only) throw new Error('a feed without a map');
  for (const delivery of month) {
    const { date } = delivery;
    const bytes = csvOf(delivery);
    await place.ingest({ ...feed, ...only }, entity, [{ name: `${date}.csv`, bytes }], { date });
  }
}
