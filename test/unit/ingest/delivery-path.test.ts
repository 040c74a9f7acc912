import { describe, expect, it } from 'vitest';
import { deliveryDateOf, deliveryPath } from '../../../src/ingest/delivery-path.js';

const paths = [
  ['${date:yyyy-MM-dd}.csv', '2026-11-01.csv'],
  ['out/GL_${date:yyyyMMdd}_*.csv', 'out/GL_20261101_*.csv'],
  ['${date:yyyy}/${date:MM}/sales_${date:yyMMdd}.csv', '2026/11/sales_261101.csv'],
  ['sales.${date:dd.MM.yyyy}.(1)+.csv', 'sales.01.11.2026.(1)+.csv'],
  ['${date:yyyyMMdd}_${date:yyyyMMdd}.csv', '20261101_20261101.csv'],
] as const;

describe('the path of a delivery', () => {
  it.each(paths)('%s of a day is %s', (path, expected) => {
    expect(deliveryPath(path, '2026-11-01')).toBe(expected);
  });

  it('without a date is the same every day', () => {
    expect(deliveryPath('sales.csv', '2026-11-01')).toBe('sales.csv');
  });
});

describe('the name of a file', () => {
  it.each(paths)('tells the date by %s: %s', (path, file) => {
    expect(deliveryDateOf(path, file.replaceAll('*', '0001'))).toBe('2026-11-01');
  });

  it('is read wherever the file is, on any system', () => {
    expect(deliveryDateOf('out/${date:yyyyMMdd}.csv', '/somewhere/else/20261101.csv')).toBe('2026-11-01');
    expect(deliveryDateOf('out/${date:yyyyMMdd}.csv', 'C:\\drop\\20261101.csv')).toBe('2026-11-01');
    expect(deliveryDateOf('a?_${date:yyyyMMdd}.csv', 'ab_20261101.csv')).toBe('2026-11-01');
  });

  it.each([
    ['${date:yyyyMMdd}.csv', '20261101.csv.bak'],
    ['${date:yyyyMMdd}.csv', 'x20261101.csv'],
    ['${date:yyyyMMdd}.csv', '2026-11-01.csv'],
    ['${date:yyyyMMdd}.csv', '20261101xcsv'],
    ['sales.csv', 'sales.csv'],
    ['${date:yyyyMM}.csv', '202611.csv'],
    ['${date:yyyyMMdd}/sales.csv', '20261101/sales.csv'],
  ])('that does not tell one by %s is refused: %s', (path, file) => {
    expect(() => deliveryDateOf(path, file)).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it.each(['20261301', '20260230', '20260001'])('is refused when the calendar has no such day: %s', (date) => {
    expect(() => deliveryDateOf('${date:yyyyMMdd}.csv', `${date}.csv`)).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });
});
