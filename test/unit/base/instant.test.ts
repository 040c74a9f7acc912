import { expect, test } from 'vitest';
import { instantSeconds, readTime } from '../../../src/base/instant.js';

test.each([
  ['00:00:00', '0'],
  ['00:00:00.000001', '0.000001'],
  ['14:30:01.5', '52201.5'],
  ['23:59:59.999999', '86399.999999'],
  ['1970-01-02', '86400'],
  ['1969-12-31T23:59:59.5Z', '-0.5'],
])('%s is %s seconds from where its kind is counted', (text, seconds) => {
  expect(instantSeconds(text).toFixed()).toBe(seconds);
});

test.each(['24:00:00', '14:30', '14:30:00.50', '2026-11-01T25:00:00Z', ''])('%s has no seconds', (text) => {
  expect(() => instantSeconds(text)).toThrow('Not a canonical');
});

test('a time of day has one text', () => {
  expect(['07:05', '07:05:00', '07:05:00.000', '07:05:00.120'].map(readTime)).toEqual([
    '07:05:00',
    '07:05:00',
    '07:05:00',
    '07:05:00.12',
  ]);
});
