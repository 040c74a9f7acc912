import Big from 'big.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTime } from '../../../src/base/instant.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { readTexts } from '../../support/normalizing.js';
import { decimal } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

interface Marks {
  readonly decimal: '.' | ',';
  readonly group: string | null;
}

/** The digits before the point, without marks; null when the marks are not where they belong. */
function ungrouped(whole: string, group: string | null): string | null {
  const [first = '', ...rest] = group === null ? [whole] : whole.split(group);
  // `0.123` is a fraction written with the other mark
  const isFirst = rest.length === 0 || (first.length <= 3 && /[1-9]/.test(first));
  const rightLengths = isFirst && rest.every((part) => part.length === 3);
  const digits = [first, ...rest].join('');
  return rightLengths && first !== '' && /^[0-9]+$/.test(digits) ? digits : null;
}

/** A number as a person would check it, character by character; null when it is none, or does not fit. */
function readNumber(text: string, precision: number, scale: number, marks: Marks): string | null {
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  const [written = '', ...fractions] = unsigned.split(marks.decimal);
  const fraction = fractions.join('x');
  const whole = ungrouped(written, marks.group)?.replace(/^0+/, '');
  if (whole === undefined || !/^[0-9]*$/.test(fraction)) return null;
  if (whole.length > precision - scale || /[1-9]/.test(fraction.slice(scale))) return null;
  const magnitude = new Big(`0${whole}.${fraction}0`).toFixed(scale);
  return text.startsWith('-') && /[1-9]/.test(magnitude) ? `-${magnitude}` : magnitude;
}

const numberText = fc
  .array(
    fc.constantFrom(
      '0',
      '1',
      '9',
      '12',
      '000',
      '123',
      '999',
      '4567',
      '.',
      ',',
      '.',
      ',',
      '-',
      '+',
      ' ',
      'e',
      'E3',
      '_',
      'x',
      '%',
      '\n',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const likelyNumber = fc
  .record({
    sign: fc.constantFrom('', '', '-', '+'),
    groups: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 6 }),
    mark: fc.constantFrom('', '', ',', '.'),
    fraction: fc.constantFrom('', '.5', ',5', '.1234', ',12345', '.10000000', ',', '.00000000000000000001'),
  })
  .map(
    ({ sign, groups: [first = 0, ...rest], mark, fraction }) =>
      `${sign}${[first, ...rest.map((part) => String(part).padStart(3, '0'))].join(mark)}${fraction}`,
  );

test('numbers are read as a plain reader reads them, whatever the text, the marks and the digits of the field', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(numberText, likelyNumber), { minLength: 40, maxLength: 40 }),
      fc.constantFrom<Marks>(
        { decimal: '.', group: null },
        { decimal: ',', group: '.' },
        { decimal: '.', group: ',' },
        { decimal: ',', group: null },
      ),
      fc.constantFrom([18, 4], [5, 2], [28, 6], [3, 0], [18, 0]),
      async (texts, marks, [precision = 18, scale = 0]) => {
        const found = await readTexts(engine, decimal(precision, scale), texts, { mapping: marks });
        const expected = texts.map((text) =>
          text === '' ? null : (readNumber(text, precision, scale, marks) ?? '(malformed)'),
        );
        expect(texts.map((text, index) => [text, found[index]])).toEqual(
          texts.map((text, index) => [text, expected[index]]),
        );
      },
    ),
    { numRuns: 80 },
  ));

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const letters: Readonly<Record<string, string>> = {
  yyyy: '(?<year>[0-9]{4})',
  yy: '(?<shortYear>[0-9]{2})',
  MMM: `(?<name>${months.join('|')})`,
  MM: '(?<month>[0-9]{2})',
  M: '(?<month>[1-9][0-9]?)',
  dd: '(?<day>[0-9]{2})',
  d: '(?<day>[1-9][0-9]?)',
};

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date as a person would check it with a calendar; null when there is no such day, or it is written otherwise. */
function readDate(text: string, pattern: string): string | null {
  const source = pattern.replaceAll('.', '\\.').replace(/yyyy|yy|MMM|MM|M|dd|d/g, (part) => letters[part] ?? part);
  const found = new RegExp(`^${source}$`).exec(text)?.groups;
  if (!found) return null;
  const short = Number(found['shortYear']);
  const fullYear = Number(found['year'] ?? (short < 69 ? 2000 + short : 1900 + short));
  const month = found['name'] === undefined ? Number(found['month']) : months.indexOf(found['name']) + 1;
  const day = Number(found['day']);
  const exists = fullYear >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(fullYear, month);
  const digits = (value: number, count: number): string => String(value).padStart(count, '0');
  return exists ? `${digits(fullYear, 4)}-${digits(month, 2)}-${digits(day, 2)}` : null;
}

const part = fc
  .oneof(fc.integer({ min: 0, max: 13 }), fc.constantFrom(28, 29, 30, 31, 32))
  .chain((value) => fc.constantFrom(String(value), String(value).padStart(2, '0')));
const year = fc.constantFrom('2024', '2023', '1900', '2000', '0000', '0001', '9999', '10000', '24', '69', '68', '999');
const dateText = fc
  .tuple(
    fc.array(part, { minLength: 2, maxLength: 2 }),
    year,
    fc.constantFrom(...months, 'JAN', 'x'),
    fc.constantFrom('-', '.', '/', ' '),
    fc.nat({ max: 5 }),
    fc.constantFrom('', '', '', ' ', 'x', 'T00:00'),
  )
  .map(([[first = '', second = ''], full, name, mark, order, trailer]) => {
    const orders = [
      [full, first, second],
      [first, second, full],
      [second, first, full],
      [first, name, full],
      [full, second, first],
      [full, name, first],
    ];
    return (orders[order] ?? []).join(mark) + trailer;
  });

test('dates are read as a calendar has them, whatever the text and the pattern', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(dateText, { minLength: 60, maxLength: 60 }),
      fc.constantFrom(null, 'yyyy-MM-dd', 'dd.MM.yyyy', 'MM/dd/yy', 'd/M/yyyy', 'd MMM yyyy', 'yyyy/M/d'),
      async (texts, format) => {
        const found = await readTexts(engine, { kind: 'date' }, texts, { mapping: { format } });
        const expected = texts.map((text) => [text, readDate(text, format ?? 'yyyy-MM-dd') ?? '(malformed)']);
        expect(texts.map((text, index) => [text, found[index]])).toEqual(expected);
      },
    ),
    { numRuns: 80 },
  ));

const timeText = fc
  .record({
    hour: fc.constantFrom('00', '7', '08', '19', '23', '24', '25', ''),
    minute: fc.constantFrom(':00', ':30', ':59', ':60', '30', ':5', ''),
    second: fc.constantFrom('', '', ':00', ':59', ':60', ':7'),
    fraction: fc.constantFrom('', '', '.5', '.500000', '.000001', '.999999', '.1234567', '.', ',5'),
    trailer: fc.constantFrom('', '', '', 'Z', '+01:00', ' ', 'x', '\n'),
  })
  .map(({ hour, minute, second, fraction, trailer }) => hour + minute + second + fraction + trailer)
  .filter((text) => text !== '');

test('a time of day is read as a condition reads it: what the one knows the other knows, as the same text', () =>
  fc.assert(
    fc.asyncProperty(fc.array(timeText, { minLength: 60, maxLength: 60 }), async (texts) => {
      const found = await readTexts(engine, { kind: 'time' }, texts);
      expect(texts.map((text, index) => [text, found[index]])).toEqual(
        texts.map((text) => [text, readTime(text) ?? '(malformed)']),
      );
    }),
    { numRuns: 80 },
  ));

/** The wall time that a zone shows at an instant, as `2026-11-01 12:00`. */
function wallTime(instant: number, timezone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(instant));
}

test('a wall time is the instant at which clocks of the zone show it, and set aside when there is none or are two', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        'America/Chicago',
        'Europe/London',
        'Asia/Kolkata',
        'Australia/Lord_Howe',
        'America/Sao_Paulo',
        'Pacific/Apia',
      ),
      fc.array(fc.integer({ min: Date.UTC(1990, 0) / 900_000, max: Date.UTC(2030, 0) / 900_000 }), {
        minLength: 30,
        maxLength: 30,
      }),
      async (timezone, quarters) => {
        const nights = [
          '2024-03-10 02:15',
          '2024-03-31 01:30',
          '2024-10-27 01:30',
          '2024-10-06 02:15',
          '2018-11-04 00:30',
          '2011-12-30 12:00',
        ];
        const walls = [
          ...nights,
          ...quarters.map((quarter) => new Date(quarter * 900_000).toISOString().slice(0, 16).replace('T', ' ')),
        ];
        const found = await readTexts(engine, { kind: 'timestamp' }, walls, {
          mapping: { timezone, format: 'yyyy-MM-dd HH:mm' },
        });
        for (const [index, wall] of walls.entries()) {
          const read = found[index];
          const around = Date.parse(`${wall.replace(' ', 'T')}Z`);
          const shown = Array.from({ length: 4 * 29 }, (_, step) => around + (step - 4 * 14.5) * 900_000).filter(
            (instant) => wallTime(instant, timezone) === wall,
          );
          const instants = shown.map((instant) => new Date(instant).toISOString().replace('.000Z', '.000000Z'));
          const expected =
            instants.length === 1 ? instants[0] : instants.length === 0 ? '(skipped-time)' : '(repeated-time)';
          expect([timezone, wall, read]).toEqual([timezone, wall, expected]);
        }
      },
    ),
    { numRuns: 6 },
  ));
