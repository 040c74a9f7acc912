import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/model/date-range.js';
import { createEmbedded } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { PlainBooks } from '../../support/plain-books.js';
import type { Delivered } from '../../support/plain-books.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { countsOf, openTimed } from '../../support/timed-workspace.js';

/** Each takes some ten seconds. */
const sequences = Number(process.env['CARRY_SEQUENCES'] ?? 2);

const firstDay = '2026-11-02';
const carry = 2;
const dayOf = (index: number): string => addDays(firstDay, index);

const receipts = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 3 });
const delivered = fc.record<Delivered>({ baseline: receipts, counterpart: receipts });
/** Days that are delivered and run one after the other, in any order and again; null: run as they were delivered before. */
const steps = fc.array(fc.record({ day: fc.nat(3), delivered: fc.option(delivered) }), { minLength: 4, maxLength: 7 });

describe('records that are carried', () => {
  let database: TestDatabase;
  let sample: SampleWorkspace;
  beforeAll(async () => {
    database = await createEmbedded();
    sample = await openSample(database, await compileSample());
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
  });

  it('are each in one pair or alone over all runs, in whatever order days are run, and as a plain reading says', async () => {
    let name = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const place = await openTimed(
          sample,
          `any${(name += 1)}`,
          `match: [{ name: receipt, key: [receipt] }]\ncompare: { amount: exact }\ntiming: { erp: { due: 0d, carry: ${carry}d } }`,
        );
        const books = new PlainBooks(carry);
        for (const [index, { day, delivered: anew }] of all.entries()) {
          const date = dayOf(day);
          const now = anew ?? books.deliveredOn(day) ?? { baseline: ['1'], counterpart: [] };
          const lines = (side: 'baseline' | 'counterpart'): readonly string[] =>
            now[side].map((receipt) => `${receipt},${date},,${receipt}.00`);
          await place.deliver('shop', date, lines('baseline'));
          await place.deliver('erp', date, lines('counterpart'));
          const run = await place.run(date, `2026-12-01T00:00:0${index}.000Z`);
          expect(countsOf(run)).toEqual(books.run(day, now));
          const open = (await place.breaks('open')).map(({ scope, difference }) =>
            [scope.from, difference.outcome, difference.side, difference.key['receipt']].join(' '),
          );
          expect(open.toSorted(byText)).toEqual(books.alone(dayOf).toSorted(byText));
        }
      }),
      { numRuns: sequences },
    );
  });
});

function byText(left: string, right: string): number {
  return left < right ? -1 : 1;
}
