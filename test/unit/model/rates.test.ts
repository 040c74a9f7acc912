import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { plainCalendar } from '../../../src/model/calendar-plan.js';
import { addDays } from '../../../src/model/date-range.js';
import { ratesOn, ratesTo } from '../../../src/model/rates.js';
import { ratesOfRow } from '../../../src/model/rates-plan.js';
import type { Rate, RatesLayout } from '../../../src/model/rates-plan.js';

const days = (count: number): { readonly count: number; readonly unit: 'd' } => ({ count, unit: 'd' });

const rate = (day: string, from: string, to: string, value: string): Rate => ({ day, from, to, rate: value });

function told(rates: readonly Rate[], to: string, base: string | null = null, maxAge = days(3)): readonly string[] {
  return ratesTo(rates, { to, maxAge }, { base, calendar: plainCalendar }).map(
    ({ currency, from, until, path, rate: said, multiply, divide }) =>
      `${currency} ${from}–${until} ${path} ${said} = ${multiply}/${divide}`,
  );
}

test('a rate of its own is used before the inverse of the other direction, and both before a third currency', () => {
  const all = [
    rate('2026-11-02', 'GBP', 'USD', '1.25'),
    rate('2026-11-02', 'USD', 'GBP', '0.9'),
    rate('2026-11-02', 'USD', 'CHF', '0.8'),
    rate('2026-11-02', 'EUR', 'USD', '1.1234'),
    rate('2026-11-02', 'EUR', 'SEK', '10.5'),
  ];
  expect(told(all, 'USD', 'EUR')).toEqual([
    'SEK 2026-11-02–2026-11-05 cross 1.1234 / 10.5 = 5617/52500',
    'EUR 2026-11-02–2026-11-05 direct 1.1234 = 5617/5000',
    'CHF 2026-11-02–2026-11-05 inverse 1 / 0.8 = 5/4',
    'GBP 2026-11-02–2026-11-05 direct 1.25 = 5/4',
  ]);
  expect(told(all, 'USD').some((line) => line.startsWith('SEK'))).toBe(false);
});

test('a rate holds until the day before the next one, and no longer than it may be old', () => {
  const all = ['2026-11-02', '2026-11-04', '2026-11-20'].map((day) => rate(day, 'EUR', 'USD', '2'));
  expect(told(all, 'USD').map((line) => line.slice(4, 25))).toEqual([
    '2026-11-02–2026-11-03',
    '2026-11-04–2026-11-07',
    '2026-11-20–2026-11-23',
  ]);
});

test('a rate of a Friday is one business day old on the Monday after it', () => {
  const friday = [rate('2026-11-20', 'EUR', 'USD', '2')];
  const [one] = ratesTo(
    friday,
    { to: 'USD', maxAge: { count: 1, unit: 'bd' } },
    { base: null, calendar: plainCalendar },
  );
  expect(one?.until).toBe('2026-11-23');
});

test('both rates of a product over a third currency are of one day', () => {
  const apart = [rate('2026-11-02', 'EUR', 'USD', '2'), rate('2026-11-03', 'EUR', 'GBP', '4')];
  expect(told(apart, 'USD', 'EUR').some((line) => line.startsWith('GBP'))).toBe(false);
});

test('of some days each has the rate that holds on it', () => {
  const all = ratesTo(
    [rate('2026-11-02', 'EUR', 'USD', '2'), rate('2026-11-04', 'EUR', 'USD', '3')],
    { to: 'USD', maxAge: days(1) },
    { base: null, calendar: plainCalendar },
  );
  const on = ratesOn(all, ['2026-11-01', '2026-11-03', '2026-11-04', '2026-11-06']);
  expect(on.map(({ on: day, rate: said }) => `${day} ${said}`)).toEqual(['2026-11-03 2', '2026-11-04 3']);
});

const file = new URL('../../../../shared/data/reference/ecb_eurofxref_1999-2019.csv', import.meta.url);
const isThere = existsSync(file);
if (!isThere) console.warn('SKIPPED: the rates of the European Central Bank are not beside the repository');

describe.skipIf(!isThere)('the rates of the European Central Bank, 1999 to 2019', () => {
  const [columns = [], ...rows] = isThere ? (parse(readFileSync(file)) as string[][]) : [];
  const layout: RatesLayout = { kind: 'wide', date: 'Date', base: 'EUR' };
  const rates = rows.flatMap((row) => ratesOfRow(layout, columns, row));
  const before = (day: string): readonly Rate[] => rates.filter((one) => one.day > addDays(day, -5) && one.day <= day);
  const on = (day: string, to: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      ratesOn(ratesTo(before(day), { to, maxAge: days(5) }, { base: 'EUR', calendar: plainCalendar }), [day]).map(
        (one) => [one.currency, `${one.path} ${one.rate}`],
      ),
    );

  test('have 41 currencies on 5375 days, and no rate where the file says N/A', () => {
    expect(rows).toHaveLength(5375);
    const currencies = columns.filter((name) => name !== 'Date' && name !== '');
    expect(currencies).toHaveLength(41);
    expect(rates).toHaveLength(5375 * 41 - 52_319);
    expect(rows[0]?.[0]).toBe('2019-12-31');
    expect(rows.at(-1)?.[0]).toBe('1999-01-04');
  });

  test('are read as they are written, over the euro and the other way round', () => {
    expect(on('2019-12-31', 'EUR')).toMatchObject({ USD: 'inverse 1 / 1.1234', JPY: 'inverse 1 / 121.94' });
    expect(on('2019-12-31', 'USD')).toMatchObject({ EUR: 'direct 1.1234', GBP: 'cross 1.1234 / 0.8508' });
    expect(on('2015-01-15', 'GBP')).toMatchObject({ EUR: 'direct 0.7672', RUB: 'cross 0.7672 / 75.41' });
    expect(on('1999-01-04', 'USD')).toMatchObject({ EUR: 'direct 1.1789' });
  });

  test('have none for a currency that is gone', () => {
    expect(on('2019-12-31', 'EUR')).not.toHaveProperty('SKK');
  });
});
