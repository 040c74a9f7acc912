import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestExponent, plainNumber } from '../../../src/formats/json/plain-number.js';
import { readNdjsonRecords } from '../../../src/formats/json/read-lines.js';
import { collect, streamOf } from '../../support/byte-streams.js';

const digits = (least: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: 25 }).map((list) => list.join(''));

const whole = digits(1).map((text) => text.replace(/^0+(?=\d)/, ''));

/** A number by RFC 8259 with an exponent, in parts. */
const number = fc.record({
  sign: fc.constantFrom('', '-'),
  whole,
  fraction: fc.oneof(fc.constant(null), digits(1)),
  mark: fc.constantFrom('e', 'E'),
  exponentSign: fc.constantFrom('', '+', '-'),
  exponent: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: largestExponent })),
  zeros: fc.constantFrom('', '0', '000'),
});

type Parts = typeof number extends fc.Arbitrary<infer T> ? T : never;

const written = ({ sign, whole: before, fraction, mark, exponentSign, exponent, zeros }: Parts): string =>
  `${sign}${before}${fraction === null ? '' : `.${fraction}`}${mark}${exponentSign}${zeros}${exponent}`;

/** A decimal as an integer and how many of its digits stand behind the point. */
function fractionOf(text: string): { readonly integer: bigint; readonly scale: number } {
  const [before = '', behind = ''] = text.split('.');
  return { integer: BigInt(before + behind), scale: behind.length };
}

/** Whether a plain decimal is a number with an exponent: both times 10 to the same power, as integers. */
function isSame(plain: string, { whole: before, fraction, exponentSign, exponent }: Parts): boolean {
  const shift = exponentSign === '-' ? -exponent : exponent;
  const { integer, scale } = fractionOf(plain.replace('-', ''));
  const mantissa = BigInt(before + (fraction ?? ''));
  const behind = (fraction ?? '').length;
  const power = BigInt(largestExponent + 30);
  return integer * 10n ** (power - BigInt(scale)) === mantissa * 10n ** (power - BigInt(behind) + BigInt(shift));
}

async function fieldOf(text: string): Promise<unknown> {
  const read = await collect(readNdjsonRecords(streamOf(Buffer.from(`{"a":${text}}\n`)), ['$.a']));
  const [record] = read.flat();
  return record?.kind === 'good' ? record.fields[0] : record?.reason;
}

describe('a number of JSON with an exponent', () => {
  test('is the same number written out, with all of its digits, and a plain one stays as it is', () =>
    fc.assert(
      fc.property(number, (parts) => {
        const plain = plainNumber(written(parts)) ?? '';
        expect(plain).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(plain.startsWith('-')).toBe(parts.sign === '-');
        expect(isSame(plain, parts)).toBe(true);
        expect(plainNumber(plain)).toBe(plain);
        if (parts.exponentSign === '-') expect(plain).toMatch(new RegExp(`${parts.fraction ?? ''}$`));
      }),
      { numRuns: 2000 },
    ));

  test('is read so', () =>
    fc.assert(
      fc.asyncProperty(number, async (parts) => {
        expect(await fieldOf(written(parts))).toBe(plainNumber(written(parts)));
      }),
      { numRuns: 200 },
    ));

  test.each([
    ['1e3', '1000'],
    ['1.5E-2', '0.015'],
    ['1.50e1', '15.0'],
    ['0.5e+1', '5'],
    ['-12.345e2', '-1234.5'],
    ['0e0', '0'],
    ['-0.0e-1', '-0.00'],
    ['1e400', `1${'0'.repeat(400)}`],
    ['12345678901234567890.1e1', '123456789012345678901'],
  ])('%s is %s', async (text, plain) => {
    expect(await fieldOf(text)).toBe(plain);
  });

  test.each(['1e401', '1e-401', '1e999999999', '-1E-999999999999999999999', `1e${'9'.repeat(400)}`, '0e999'])(
    '%s is set aside, and nothing is written out',
    async (text) => {
      expect(await fieldOf(text)).toEqual({
        code: 'exponent-too-large',
        parameters: { address: '$.a', limit: largestExponent },
      });
    },
  );
});
