import Big from 'big.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convertedRows } from '../../../src/compare/converted-rows.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { ratesTable, ratesTableStatement } from '../../../src/ingest/load-rates.js';
import { plainCalendar } from '../../../src/model/calendar-plan.js';
import { convertedEntity } from '../../../src/model/convert-plan.js';
import type { ConvertPlan } from '../../../src/model/convert-plan.js';
import { ratesTo } from '../../../src/model/rates.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { entityOf, fieldOf, money } from '../../support/plans.js';
import { exactly } from '../../support/reference-matching/conversion.js';
import type { Leg } from '../../support/reference-matching/conversion.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const convert: ConvertPlan = {
  to: 'USD',
  rates: 'daily',
  asOf: 'day',
  maxAge: { count: 0, unit: 'd' },
  onMissing: { tier: 3, category: 'missing-rate' },
};
const day = '2026-11-20';
const entity = entityOf(
  [
    fieldOf('id', { kind: 'string' }),
    fieldOf('amount', money()),
    fieldOf('currency', { kind: 'currency' }),
    fieldOf('day', { kind: 'date' }),
  ],
  { identity: ['id'] },
);

const rateOf = fc
  .tuple(fc.bigInt({ min: 1n, max: 999_999_999n }), fc.integer({ min: 0, max: 10 }))
  .map(([units, scale]) => new Big(units.toString()).div(new Big(10).pow(scale)).toFixed());
const amounts = fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), { minLength: 1, maxLength: 20 });
const ways = fc.constantFrom<readonly (readonly [from: string, to: string])[]>(
  [['GBP', 'USD']],
  [['USD', 'GBP']],
  [
    ['EUR', 'GBP'],
    ['EUR', 'USD'],
  ],
  [
    ['GBP', 'EUR'],
    ['USD', 'EUR'],
  ],
);

/** Of two legs the first leads to EUR, the second from it. */
function toLeg(
  { from, rate }: { readonly from: string; readonly rate: string },
  index: number,
  all: readonly unknown[],
): Leg {
  const isDirect = all.length === 1 ? from === 'GBP' : index === 0 ? from === 'GBP' : from === 'EUR';
  return { rate, isDirect };
}

test('an amount becomes the exact product of its rates, rounded once', async () => {
  await fc.assert(
    fc.asyncProperty(amounts, ways, rateOf, rateOf, async (units, way, ...values) => {
      const legs = way.map(([from, to], index) => ({ day, from, to, rate: values[index] ?? '1' }));
      const [rate] = ratesTo(legs, convert, { base: 'EUR', calendar: plainCalendar }).filter(
        ({ currency }) => currency === 'GBP',
      );
      if (!rate) throw new Error('pounds have a rate');
      await engine.session.execute(ratesTableStatement(duckdbDialect, convert));
      await engine.session.execute(
        `INSERT INTO "${ratesTable(convert)}" VALUES ('GBP', DATE '${day}', ${rate.multiply}, ${rate.divide}, '')`,
      );
      const wanted = units.map((unit) => new Big(unit.toString()).div(100));
      const rows = wanted.map(
        (amount, index) =>
          `(0, 0, ${index}, 1, 'x', CAST(${amount.toFixed(2)} AS DECIMAL(18,2)), 'GBP', DATE '${day}')`,
      );
      const records = `SELECT * FROM (VALUES ${rows.join(', ')}) v(_batch, _payload, _record, _members, id, amount, currency, day)`;
      const source = { records, entity: convertedEntity(entity, 'USD'), plan: convert, table: ratesTable(convert) };
      const found = await engine.session.rows(
        `SELECT CAST(amount AS VARCHAR), currency, CAST("own amount" AS VARCHAR) FROM (${convertedRows(duckdbDialect, source)}) ORDER BY _record`,
      );
      for (const [index, [amount, currency, own]] of found.entries()) {
        const delivered = wanted[index] ?? new Big(0);
        expect([currency, own]).toEqual(['USD', delivered.toFixed(2)]);
        const expected = exactly(delivered, legs.map(toLeg), 2);
        // What has no room is unknown, and never another number.
        if (amount !== null) expect(new Big(String(amount)).eq(expected)).toBe(true);
        else
          expect(
            new Big(expected).abs().gte('1e17') || new Big(delivered).times(String(rate.multiply)).abs().gte('1e34'),
          ).toBe(true);
      }
      expect(found).toHaveLength(units.length);
    }),
    { numRuns: 60 },
  );
});
