import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../../src/base/canonical.js';
import type { Clock } from '../../../src/base/clock.js';
import { OperationalError } from '../../../src/base/errors.js';
import type { Session } from '../../../src/engine/session.js';
import type { Batch } from '../../../src/model/batch.js';
import { wholeDelivery } from '../../../src/model/delivery-plan.js';
import type { DeliveryPlan } from '../../../src/model/delivery-plan.js';
import type { FeedPlan, Plan } from '../../../src/model/plan.js';
import { findState } from '../../../src/run/find-state.js';
import { ingestFeed } from '../../../src/run/ingest-feed.js';
import { openSession } from '../../../src/run/open-session.js';
import { discardRecords, submitRecords } from '../../../src/run/quarantine.js';
import type { KeptSetAsideRecord, SetAsideFilter } from '../../../src/store/index.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { expectBooks, listAllSetAside } from '../../support/expect-books.js';
import type { MonthDelivery } from '../../support/month.js';
import { columnOf, decimal, entityOf, feedOf, fieldColumn, fieldOf, binary, number } from '../../support/plans.js';
import { readState } from '../../support/read-state.js';
import { referenceState } from '../../support/reference-state.js';
import { openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { placeOf, stewardedDays, stewardSteps, writeDelivery } from '../../support/steward-steps.js';
import type { Place, StewardStep, WrittenDelivery } from '../../support/steward-steps.js';
import { plan as emptyPlan, uniqueName } from '../../support/store-records.js';

/** How many sequences each property has; `TIEOUT_PROPERTY_RUNS=100` looks longer. */
const runs = Number(process.env['TIEOUT_PROPERTY_RUNS'] ?? 2);

const isZero = binary(fieldColumn('amount'), '=', number('0'));
if (!isZero) throw new Error('no expression');

const entity = entityOf(
  [
    fieldOf('day', { kind: 'date' }, { required: true }),
    fieldOf('id', { kind: 'string' }, { required: true }),
    fieldOf('revision', { kind: 'integer' }, { required: true }),
    fieldOf('amount', decimal(18, 2), { required: true }),
    fieldOf('operation', { kind: 'string' }),
  ],
  {
    identity: ['day', 'id'],
    checks: [
      {
        name: 'worthless',
        condition: { fact: 'amount', type: decimal(18, 2), operator: 'equal', value: '0' },
        predicate: isZero,
        tier: 3,
        message: 'Worth nothing',
      },
    ],
  },
);

const dated: DeliveryPlan = { ...wholeDelivery, field: 'day' };
const deliveries: Readonly<Record<string, DeliveryPlan>> = {
  'deliveries that replace': dated,
  'deliveries that replace, and upsert what is outside': { ...dated, outside: 'upsert' },
  'deliveries that add': { ...dated, mode: 'append' },
  'deliveries of versions': { ...dated, mode: 'upsert', version: ['revision'] },
};

let database: TestDatabase;
let sample: SampleWorkspace;
let session: Session;
beforeAll(async () => {
  database = await createEmbedded();
  let instant = Date.UTC(2026, 10, 6);
  const clock: Clock = { now: () => new Date((instant += 1000)) };
  sample = await openSample(database, emptyPlan, clock);
  session = await openSession(sample.tools, {
    phase: 'looking',
    ordered: true,
    directories: [sample.tools.archiveDirectory],
  });
});
afterAll(async () => {
  await session.close();
  await database.remove();
  await sample.remove();
});

test.each(Object.entries(deliveries))(
  '%s: whatever several stewards decide in whatever order, the books hold and the state is what they said',
  async (_, delivery) => {
    const isUpsert = delivery.outside === 'upsert';
    const options = {
      otherDays: delivery.mode !== 'replace' || isUpsert,
      unique: isUpsert ? 'revision' : 'id',
    } as const;
    await fc.assert(
      fc.asyncProperty(stewardSteps(options), async (steps) => {
        const office = await openOffice(delivery);
        for (const step of steps) {
          await office.take(step);
          await office.expectBooks();
        }
        for (const day of stewardedDays) await office.expectState(day);
        await office.expectBooks();
      }),
      { numRuns: runs, endOnFailure: process.env['TIEOUT_PROPERTY_RUNS'] === undefined },
    );
  },
);

interface Office {
  take(step: StewardStep): Promise<void>;
  expectBooks(): Promise<void>;
  expectState(day: string): Promise<void>;
}

type Decide = Extract<StewardStep, { kind: 'decide' }>;

/** A feed of its own, and beside it what is known of it: files in order, and the last word about each of their rows. */
async function openOffice(delivery: DeliveryPlan): Promise<Office> {
  const { tools } = sample;
  const name = `${uniqueName('tills')}/sales`;
  const directory = uniqueName('drop');
  await mkdir(join(tools.workspace, directory));
  const words = new Map<Place, { readonly amount: string } | 'discarded'>();
  let arrived: readonly WrittenDelivery[] = [];
  let changes = 0;

  const feed = (): FeedPlan => {
    const decimalMark = changes % 2 === 0 ? '.' : ',';
    const map = entity.fields.map((field) =>
      columnOf(field.name, field.name === 'amount' ? { decimal: decimalMark } : {}),
    );
    const mapped = feedOf(map, { name, delivery, key: entity.identity, version: sha256(`${name} ${changes}`) });
    const { map: fields, helpers, since, version, fetch, ...rest } = mapped;
    return { ...rest, fetch: { ...fetch, options: { directory } }, maps: [{ map: fields, helpers, since, version }] };
  };
  const plan = (): Plan => ({ ...emptyPlan, feeds: { [name]: feed() }, entities: { line: entity } });

  /** Hundredths as text, as the map reads them now; null: set aside. */
  const read = (amount: string): string | null => {
    const isRead = changes % 2 === 0 ? /^-?\d+(\.\d+)?$/ : /^-?\d+(,\d+)?$/;
    const value = isRead.test(amount) ? Number(amount.replace(',', '.')).toFixed(2) : null;
    return value === '0.00' ? null : value;
  };

  async function deliver(written: WrittenDelivery): Promise<void> {
    const same = ({ date, text }: WrittenDelivery): boolean => date === written.date && text === written.text;
    arrived = [...arrived.filter((one) => !same(one)), written];
    await writeFile(join(tools.workspace, directory, `${written.date.replaceAll('-', '')}.csv`), written.text);
    await ingestFeed(tools, plan(), name, { date: written.date, file: null });
  }

  const records = (): Promise<readonly KeptSetAsideRecord[]> => listAllSetAside(tools.store.database, feed());

  async function decide({ action, by, amount, many, selected }: Decide): Promise<void> {
    const open = (await records()).filter(({ status }) => status === 'open');
    const one = open[selected % Math.max(open.length, 1)];
    if (!one) return;
    const [reason] = one.standing.reasons;
    const shares = ({ standing }: KeptSetAsideRecord): boolean =>
      standing.reasons.some(({ code, field }) => code === reason?.code && field === reason.field);
    const chosen =
      many === 'one' ? [one] : open.filter(many === 'of a reason' ? shares : (_, index) => index % 2 === 0);
    const filter =
      many === 'of a reason'
        ? { feed: feed(), reason: reason?.code, field: reason?.field ?? undefined }
        : { ids: chosen.map(({ id }) => id) };
    const expected = new Map<string, string>();
    for (const record of chosen) expected.set(record.id, expectDecision(record, action, amount));
    const outcome = await carryOut({ action, by, amount }, filter);
    const after = (await records()).filter(({ id }) => expected.has(id));
    expect(new Map(after.map(({ id, status }) => [id, status]))).toEqual(expected);
    const refused = [...expected.values()].filter((status) => status === 'open').length;
    expect(outcome).toEqual({ accepted: expected.size - refused, refused });
  }

  async function carryOut(
    { action, by, amount }: Pick<Decide, 'action' | 'by' | 'amount'>,
    filter: SetAsideFilter,
  ): Promise<{ readonly accepted: number; readonly refused: number }> {
    const outcome = { accepted: 0, refused: 0 };
    const request = { steward: { by, because: null }, dryRun: false };
    if (action === 'discard') {
      for await (const { accepted } of discardRecords(tools, filter, request)) outcome.accepted += accepted;
      return outcome;
    }
    const change = { raw: null, values: action === 'fix' ? { AMOUNT: amount } : {} };
    for await (const { accepted, refused } of submitRecords(tools, plan(), filter, { ...request, action, change })) {
      outcome.accepted += accepted;
      outcome.refused += refused;
    }
    return outcome;
  }

  /** What becomes of a record, and the word about it where one was said. */
  function expectDecision(record: KeptSetAsideRecord, action: Decide['action'], amount: string): string {
    const place = placeOf(record.deliveryDate, record.payloadSha256, record.byteOffset);
    if (action === 'discard') {
      words.set(place, 'discarded');
      return 'discarded';
    }
    const repaired = action === 'fix' ? amount : record.repair.values['AMOUNT'];
    const arrivedAs = arrived.flatMap(({ rows }) => rows.get(place)?.amount ?? []);
    if (read(repaired ?? arrivedAs[0] ?? '') === null) return 'open';
    // A release of what arrived says nothing of the record, only of how it was read.
    if (repaired !== undefined) words.set(place, { amount: repaired });
    return action === 'fix' ? 'corrected' : 'released';
  }

  /** The deliveries as if every row had arrived as it was decided about, without those that are set aside. */
  function settled(): readonly MonthDelivery[] {
    return arrived.map(({ date, rows }) => ({
      date,
      rows: [...rows].flatMap(([place, row]) => {
        const word = words.get(place);
        const amount = word === 'discarded' ? null : read(word?.amount ?? row.amount);
        return amount === null ? [] : [{ ...row, amount }];
      }),
    }));
  }

  async function expectState(day: string): Promise<void> {
    const batches = await batchesOn(day);
    const found = await readState({ session, archive: tools.archive }, { feed: feed(), entity }, batches, day);
    expect([day, found]).toEqual([day, referenceState(settled(), delivery, ['day', 'id'], day)]);
  }

  async function batchesOn(day: string): Promise<readonly Batch[]> {
    try {
      return (await findState(tools, plan(), name, { from: day, to: day })).batches;
    } catch (error) {
      if (error instanceof OperationalError && error.code === 'source-not-found') return [];
      throw error;
    }
  }

  return {
    expectBooks: () => expectBooks(tools.store.database, feed()),
    expectState,
    async take(step) {
      if (step.kind === 'deliver') await deliver(writeDelivery(step.delivery));
      else if (step.kind === 'deliver again') {
        const written = arrived[step.which % arrived.length];
        if (written) await deliver(written);
      } else if (step.kind === 'decide') await decide(step);
      else if (step.kind === 'change the map') changes += 1;
      else await expectState(step.day);
    },
  };
}
