import { codes } from 'currency-codes';
import { countryCodes } from '../../../src/base/country.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { all, expectReadings, malformed, readTexts } from '../../support/normalizing.js';
import { decimal, money } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

describe('numbers', () => {
  it('are read exactly, with a sign, leading zeros, and zeros beyond the scale', () =>
    expectReadings(engine, decimal(18, 4), {
      '12.5': '12.5000',
      '+12.5': '12.5000',
      '-12.5': '-12.5000',
      '-0': '0.0000',
      '007': '7.0000',
      '5.': '5.0000',
      '1.23450000000000000000000000000000000000000000': '1.2345',
      [`${'0'.repeat(60)}1`]: '1.0000',
      '99999999999999.9999': '99999999999999.9999',
      '-99999999999999.9999': '-99999999999999.9999',
    }));

  it('of more digits than the field has, before or after the point, are malformed: nothing is rounded', () =>
    expectReadings(
      engine,
      decimal(18, 4),
      all(['1.23456', '0.00001', '100000000000000', '-100000000000000', '9'.repeat(400)], malformed),
    ));

  it.each([decimal(), money(), { kind: 'integer' } as const])(
    'are nothing but digits: other spellings are malformed',
    (type) =>
      expectReadings(
        engine,
        type,
        all(
          [
            '1e3',
            '1E3',
            '0x1F',
            '1_000',
            'Infinity',
            '-inf',
            'NaN',
            ' 1',
            '1 ',
            '1\t',
            '1\n',
            '1,5',
            '1.2.3',
            '--1',
            '+-1',
            '-',
            '+',
            '.',
            '.5',
            '١',
            '−1',
            '1%',
            '$1',
            '(1)',
            'true',
          ],
          malformed,
        ),
      ),
  );

  it('of an integer have no fraction and at most 18 digits', () =>
    expectReadings(
      engine,
      { kind: 'integer' },
      {
        '42': '42',
        '-0042': '-42',
        '+1': '1',
        '999999999999999999': '999999999999999999',
        '-999999999999999999': '-999999999999999999',
        '1000000000000000000': malformed,
        '1.0': malformed,
        '1.': malformed,
      },
    ));

  it('are read with the marks of the map, and groups only where they belong', () =>
    expectReadings(
      engine,
      decimal(18, 4),
      {
        '1.234,56': '1234.5600',
        '-1.234.567,89': '-1234567.8900',
        '1234,56': '1234.5600',
        '12': '12.0000',
        '1.234': '1234.0000',
        '001.234,5': '1234.5000',
        ...all(
          ['12.34,5', '1234.567', '.234', '1..234', '1.234.', '1.234,5.0', '1,234.5', '1.2345', '1 234,5'],
          malformed,
        ),
      },
      { mapping: { decimal: ',', group: '.' } },
    ));

  it.each([
    ["'", "1'234'567.5"],
    [' ', '1 234 567.5'],
    ['\u00a0', '1\u00a0234\u00a0567.5'],
    ['_', '1_234_567.5'],
  ])('may be grouped by %j', (group, text) =>
    expectReadings(
      engine,
      decimal(18, 4),
      { [text]: '1234567.5000', '1234567.5': '1234567.5000' },
      { mapping: { group } },
    ),
  );
});

describe('codes', () => {
  it('of products are GTINs of 8, 12, 13 or 14 digits with a right check digit, and become 14 digits', () =>
    expectReadings(
      engine,
      { kind: 'gtin' },
      {
        '96385074': '00000096385074',
        '036000291452': '00036000291452',
        '4006381333931': '04006381333931',
        '10614141000415': '10614141000415',
        ...all(
          [
            '96385075',
            '036000291453',
            '4006381333932',
            '10614141000416',
            '4006381333930',
            '1234567',
            '963850740',
            '9638507400',
            '96385074000',
            '104006381333931',
            ' 96385074',
            '96385074 ',
            '9638507A',
            '４006381333931',
            '-9638507',
          ],
          malformed,
        ),
      },
    ));

  it('of currencies are those of ISO 4217, in capitals', () =>
    expectReadings(
      engine,
      { kind: 'currency' },
      {
        ...Object.fromEntries(codes().map((code) => [code, code])),
        ...all(['usd', 'US', 'USDX', ' USD', 'ZZZ', '840'], malformed),
      },
    ));

  it('of countries are those that ISO 3166-1 has assigned, in capitals', async () => {
    await expectReadings(
      engine,
      { kind: 'country' },
      {
        ...Object.fromEntries(countryCodes.map((code) => [code, code])),
        ...all(['no', 'NOR', ' NO', '578', 'UK', 'EU', 'XK', 'QO', 'ZZ', 'AN', 'SU', 'ＮＯ'], malformed),
      },
    );
    await expectReadings(engine, { kind: 'country' }, { ' no': 'NO' }, { field: { normalize: ['trim', 'upper'] } });
  });

  it('of an enum are its values, exactly', () =>
    expectReadings(
      engine,
      { kind: 'enum', values: ['open', "it's", 'Ünï', ''] },
      { open: 'open', "it's": "it's", Ünï: 'Ünï', Open: malformed, ' open': malformed },
    ));

  it('of booleans are the usual words, whatever their case', () =>
    expectReadings(
      engine,
      { kind: 'boolean' },
      {
        ...all(['true', 'TRUE', 't', 'Yes', 'y', '1'], 'true'),
        ...all(['false', 'False', 'F', 'no', 'N', '0'], 'false'),
        ...all(['2', 'ja', 'on', ' true', 'truee', '01'], malformed),
      },
    ));
});

describe('texts', () => {
  it('stay as they are, to the last space and line end', () =>
    expectReadings(
      engine,
      { kind: 'string' },
      Object.fromEntries(
        [' a ', 'a\nb', 'a\r\nb', '"', "'", ',', '\u2028', '😀', 'NULL', '\\N', '\u00a0'].map((text) => [text, text]),
      ),
    ));

  it('are normalised in the order of the entity, before they are read', async () => {
    await expectReadings(
      engine,
      { kind: 'string' },
      { '  a  b ': 'A B', ÀB: 'AB' },
      { field: { normalize: ['strip-accents', 'collapse-spaces', 'upper'] } },
    );
    await expectReadings(
      engine,
      { kind: 'string' },
      { ' x ': 'x', 'x  y': 'x  y' },
      { field: { normalize: ['trim'] } },
    );
    await expectReadings(
      engine,
      { kind: 'string' },
      { '\t a \n b\r\n': 'a b', '\t': null },
      { field: { normalize: ['collapse-spaces'] } },
    );
    await expectReadings(
      engine,
      { kind: 'string' },
      { ABC: 'x-bc' },
      { field: { normalize: ['lower', { replace: ['a', 'x-'] }] } },
    );
    await expectReadings(
      engine,
      { kind: 'string' },
      { "a'b": 'a"b' },
      { field: { normalize: [{ replace: ["'", '"'] }] } },
    );
    await expectReadings(
      engine,
      { kind: 'integer' },
      { ' 5 ': '5', 'n/a': null },
      { field: { normalize: ['trim', { replace: ['n/a', ''] }] } },
    );
    await expectReadings(engine, { kind: 'currency' }, { ' usd': 'USD' }, { field: { normalize: ['trim', 'upper'] } });
  });
});

describe('absent values', () => {
  it('are null, whether nothing is written or an empty text, unless the field must have one', async () => {
    expect(await readTexts(engine, decimal(), [null, ''])).toEqual([null, null]);
    expect(await readTexts(engine, decimal(), [null, ''], { field: { required: true } })).toEqual([
      '(missing)',
      '(missing)',
    ]);
  });

  it('become the default, and a malformed one does not', async () => {
    const field = { required: true, default: '0.5' };
    expect(await readTexts(engine, decimal(), [null, '', 'x', '2'], { field })).toEqual([
      '0.5000',
      '0.5000',
      malformed,
      '2.0000',
    ]);
    const flag = { default: 'false' };
    expect(await readTexts(engine, { kind: 'boolean' }, [null, 'yes', '?'], { field: flag })).toEqual([
      'false',
      'true',
      malformed,
    ]);
    const instant = { default: '2026-11-01T00:00:00Z' };
    expect(await readTexts(engine, { kind: 'timestamp' }, [null], { field: instant })).toEqual([
      '2026-11-01T00:00:00.000000Z',
    ]);
  });
});
