import Big from 'big.js';
import fc from 'fast-check';
import type { RecordValues } from '../../src/model/outcome.js';
import { plainVerdicts } from './plain-verdicts.js';
import { stepNames } from './reference-matching/adjustments.js';
import { wholeDay } from './whole-rule-sketch.js';
import type { WholeRuleSketch } from './whole-rule-sketch.js';

const days = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03', wholeDay, '2026-11-05', '2026-11-06'];

export const wholeRules: fc.Arbitrary<WholeRuleSketch> = fc.record({
  adjust: fc.record({
    steps: fc.oneof(
      fc.constant([]),
      fc.shuffledSubarray([...stepNames], { maxLength: 2 }),
      fc.shuffledSubarray([...stepNames]),
    ),
    round: fc.option(
      fc.record({
        to: fc.constantFrom('minor' as const, 0, 1, 5),
        mode: fc.constantFrom('half-even' as const, 'half-up' as const),
      }),
    ),
  }),
  rates: fc.uniqueArray(
    fc.record({
      day: fc.constantFrom(...days),
      USD: fc.constantFrom('1.25', '1.1234', '1', ''),
      GBP: fc.constantFrom('0.8', '0.8508', '1.5', ''),
    }),
    { selector: ({ day }) => day, minLength: 3 },
  ),
  tariff: fc.constantFrom('percent' as const, 'amount' as const).chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      rows: fc.uniqueArray(
        fc.record({
          plan: fc.constantFrom('A', 'B', 'C'),
          margin:
            unit === 'percent' ? fc.constantFrom('0.5%', '10%', '100%', '') : fc.constantFrom('0.01', '5', '20', ''),
        }),
        { selector: ({ plan }) => plan, minLength: 1 },
      ),
      otherwise: fc.boolean(),
      hasOnMissing: fc.boolean(),
    }),
  ),
  timing: fc.record({
    due: fc.constantFrom(0, 1, 'field' as const),
    grace: fc.constantFrom(0, 12),
  }),
  // Bounds of what is due are among them, and just beyond.
  asOf: fc.constantFrom(
    '2026-11-05T00:00:00.000Z',
    '2026-11-05T00:00:00.001Z',
    '2026-11-05T12:00:00.000Z',
    '2026-11-06T00:00:00.000Z',
    '2026-11-06T12:00:00.000Z',
    '2026-11-06T12:00:00.001Z',
  ),
  presence: fc.constantFrom('both', 'both', 'baseline'),
  verdicts: fc.shuffledSubarray([...plainVerdicts]),
});

/** One small case: few ids, so that most lines have a partner, and some two. */
interface SmallCase {
  readonly baseline: readonly RecordValues[];
  readonly counterpart: readonly RecordValues[];
}

const orNull = (...values: string[]): fc.Arbitrary<string | null> =>
  fc.option(fc.constantFrom(...values), { freq: 15, nil: null });

const line: fc.Arbitrary<RecordValues> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  day: fc.constantFrom(wholeDay, wholeDay, wholeDay, wholeDay, wholeDay, wholeDay, wholeDay, '2026-11-03'),
  priced_on: orNull('2026-11-01', '2026-11-03', wholeDay, wholeDay, wholeDay, '2026-11-05'),
  due_on: orNull('2026-11-03', wholeDay, '2026-11-05', '2026-11-06'),
  plan: orNull('A', 'A', 'B', 'C'),
  quantity: orNull('1', '1', '1', '2'),
  gross: orNull('100.00', '100.00', '112.50', '119.00', '125.00', '-119.00', '0.00', '0.01', '80.00'),
  fee: orNull('-1', '0', '0.5', '0.0050', '12.5'),
  vat: orNull('0', '0', '0.19', '0.25', '-1'),
  currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'EUR', 'GBP', 'SEK'),
});

/** What a line of the counterpart has that its line of the baseline has not: mostly nothing, or little. */
const change: fc.Arbitrary<(own: RecordValues) => RecordValues> = fc.oneof(
  { weight: 3, arbitrary: fc.constant((own: RecordValues) => own) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('0.01', '-0.01', '0.40', '4.00', '-4.00', '30.00').map((more) => (own: RecordValues) => {
      const gross = own['gross'] ?? null;
      return gross === null ? own : { ...own, gross: new Big(String(gross)).plus(more).toFixed(2) };
    }),
  },
  {
    weight: 1,
    arbitrary: line.map(({ currency, quantity }) => (own: RecordValues) => ({
      ...own,
      currency: currency ?? null,
      quantity: quantity ?? null,
    })),
  },
  { weight: 1, arbitrary: line.map((other) => (own: RecordValues) => ({ ...other, id: own['id'] ?? null })) },
);

const seldom: fc.Arbitrary<readonly RecordValues[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: line.map((one) => [one]) },
);

const smallCase: fc.Arbitrary<SmallCase> = fc
  .record({
    own: fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 5 }),
    again: seldom,
    other: seldom,
    changes: fc.array(
      fc.oneof({ weight: 5, arbitrary: change.map((one) => [one]) }, { weight: 1, arbitrary: fc.constant([]) }),
      {
        minLength: 5,
        maxLength: 5,
      },
    ),
  })
  .map(({ own, again, other, changes }) => ({
    baseline: [...own, ...again],
    counterpart: [...own.flatMap((record, index) => changes[index]?.map((changed) => changed(record)) ?? []), ...other],
  }));

/** Many small cases, each with ids of its own, as the records of both sides. */
export function wholeRecords(cases: number): fc.Arbitrary<SmallCase> {
  return fc.noBias(fc.array(smallCase, { minLength: cases, maxLength: cases })).map((all) => ({
    baseline: all.flatMap(({ baseline }, index) => numbered(baseline, `b${index}`, index)),
    counterpart: all.flatMap(({ counterpart }, index) => numbered(counterpart, `c${index}`, index)),
  }));
}

const numbered = (records: readonly RecordValues[], prefix: string, index: number): readonly RecordValues[] =>
  records.map((record, place) => ({ ...record, no: `${prefix}-${place}`, id: `${index}${String(record['id'])}` }));
