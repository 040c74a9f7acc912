import { codes } from 'currency-codes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldPlan } from '../../../src/model/plan.js';
import type { FieldType } from '../../../src/model/types.js';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { readTexts } from '../../support/normalizing.js';
import type { ColumnMapping } from '../../support/plans.js';
import { decimal, money } from '../../support/plans.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

type Expected = Readonly<Record<string, string | null>>;
const malformed = '(malformed)';

/** Checks what every text is read as, in one statement. */
async function expectReadings(
  type: FieldType,
  expected: Expected,
  how: { mapping?: Partial<ColumnMapping>; field?: Partial<FieldPlan> } = {},
): Promise<void> {
  const texts = Object.keys(expected);
  const values = await readTexts(engine, type, texts, how);
  expect(Object.fromEntries(texts.map((text, index) => [text, values[index]]))).toEqual(expected);
}

const all = (texts: readonly string[], value: string): Expected =>
  Object.fromEntries(texts.map((text) => [text, value]));

describe('numbers', () => {
  it('are read exactly, with a sign, leading zeros, and zeros beyond the scale', () =>
    expectReadings(decimal(18, 4), {
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
      decimal(18, 4),
      all(['1.23456', '0.00001', '100000000000000', '-100000000000000', '9'.repeat(400)], malformed),
    ));

  it.each([decimal(), money(), { kind: 'integer' } as const])(
    'are nothing but digits: other spellings are malformed',
    (type) =>
      expectReadings(
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
    expectReadings(decimal(18, 4), { [text]: '1234567.5000', '1234567.5': '1234567.5000' }, { mapping: { group } }),
  );
});

describe('dates', () => {
  it('in ISO notation are days of the calendar between the years 1 and 9999', () =>
    expectReadings(
      { kind: 'date' },
      {
        '2026-11-01': '2026-11-01',
        '2024-02-29': '2024-02-29',
        '0001-01-01': '0001-01-01',
        '9999-12-31': '9999-12-31',
        ...all(
          [
            '2023-02-29',
            '2026-02-31',
            '2026-13-01',
            '2026-00-10',
            '2026-11-00',
            '2026-11-31',
            '0000-01-01',
            '10000-01-01',
            '-2026-11-01',
            '+2026-11-01',
            '2026-1-1',
            '20261101',
            '2026-11-01 ',
            ' 2026-11-01',
            '2026-11-01T00:00:00',
            '2026-11-01 (BC)',
            '2026/11/01',
            'infinity',
            'epoch',
            'today',
            '２026-11-01',
          ],
          malformed,
        ),
      },
    ));

  it.each([
    [
      'dd.MM.yyyy',
      '01.02.2026',
      [
        '31.02.2026',
        '1.2.2026',
        '01.02.26',
        '01.02.2026x',
        '01.02.2026 ',
        ' 01.02.2026',
        '01.02.0000',
        '00.01.2026',
        '01/02/2026',
        'infinity',
      ],
    ],
    ['d/M/yyyy', '1/2/2026', ['01/2/2026', '1/02/2026', '31/2/2026', '1/2/26', '1/13/2026', '-1/2/2026']],
    ['MM/dd/yy', '02/01/26', ['02/30/26', '2/1/26', '02/01/2026', '13/01/26']],
    ['yyyyMMdd', '20260201', ['20260230', '2026021', '202602011', '2026-02-01']],
    ['d MMM yyyy', '1 Feb 2026', ['1 FEB 2026', '1 feb 2026', '1 February 2026', '31 Feb 2026', '01 Feb 2026']],
    ["'on' dd MM yyyy", 'on 01 02 2026', ['01 02 2026', 'On 01 02 2026', 'on 1 02 2026']],
    [
      'yyyy-MM-dd HH:mm:ss',
      '2026-02-01 23:59:59',
      ['2026-02-01', '2026-02-01 24:00:00', '2026-02-01 23:59:60', '2026-02-01 9:00:00'],
    ],
    ["yyyy'%'MM'%'dd", '2026%02%01', ['2026-02-01', '2026%%02%%01']],
  ])('in the pattern %s have one way to be written', (format, right, wrong) =>
    expectReadings({ kind: 'date' }, { [right]: '2026-02-01', ...all(wrong, malformed) }, { mapping: { format } }),
  );

  it('with a year of two digits are of 1969 to 2068', () =>
    expectReadings(
      { kind: 'date' },
      { '01.01.69': '1969-01-01', '01.01.68': '2068-01-01', '01.01.00': '2000-01-01' },
      { mapping: { format: 'dd.MM.yy' } },
    ));
});

describe('timestamps', () => {
  it('with an offset are that instant, with or without seconds, colon or T', () =>
    expectReadings(
      { kind: 'timestamp' },
      {
        '2026-11-01T12:00:00Z': '2026-11-01T12:00:00.000000Z',
        '2026-11-01 12:00:00Z': '2026-11-01T12:00:00.000000Z',
        '2026-11-01T12:00Z': '2026-11-01T12:00:00.000000Z',
        '2026-11-01T12:00:00+05:30': '2026-11-01T06:30:00.000000Z',
        '2026-11-01T12:00:00-0800': '2026-11-01T20:00:00.000000Z',
        '2026-11-01T12:00+05:30': '2026-11-01T06:30:00.000000Z',
        '2026-11-01T12:00:00.123456-08:00': '2026-11-01T20:00:00.123456Z',
        '2026-11-01T12:00:00.5Z': '2026-11-01T12:00:00.500000Z',
      },
      { mapping: { timezone: 'Europe/London' } },
    ));

  it('that are no instant between the years 1 and 9999 are malformed', () =>
    expectReadings(
      { kind: 'timestamp' },
      all(
        [
          '2026-11-01',
          '2026-11-01T24:00:00Z',
          '2026-11-01T25:00:00Z',
          '2026-11-01T12:60:00Z',
          '2026-11-01T12:00:60Z',
          '2026-02-30T12:00:00Z',
          '2026-11-01T12:00:00+99:99',
          '2026-11-01T12:00:00+24:00',
          '2026-11-01T12:00:00+05:60',
          '2026-11-01T12:00:00 Z',
          '2026-11-01T12:00:00z',
          '2026-11-01T12:00:00+5',
          '2026-11-01T12:00:00.1234567Z',
          '2026-11-01T12:00:00.Z',
          '2026-11-01T1:00:00Z',
          '0000-06-01T00:00:00Z',
          '0001-01-01T00:00:00+05:00',
          '9999-12-31T23:00:00-05:00',
          '10000-01-01T00:00:00Z',
          'infinity',
          'now',
          '2026-11-01T12:00:00 UTC',
          '2026-11-01T12:00:00 Europe/London',
        ],
        malformed,
      ),
    ));

  it('without an offset are of the zone of the map; an hour that it skips is malformed', () =>
    expectReadings(
      { kind: 'timestamp' },
      {
        '2024-07-01T12:00:00': '2024-07-01T17:00:00.000000Z',
        '2024-01-01T12:00:00': '2024-01-01T18:00:00.000000Z',
        '2024-03-10T01:59:59': '2024-03-10T07:59:59.000000Z',
        '2024-03-10T02:00:00': malformed,
        '2024-03-10T02:30:00': malformed,
        '2024-03-10T02:59:59': malformed,
        '2024-03-10T03:00:00': '2024-03-10T08:00:00.000000Z',
        '2024-03-10T02:30:00Z': '2024-03-10T02:30:00.000000Z',
        '9999-12-31T23:59:59': malformed,
      },
      { mapping: { timezone: 'America/Chicago' } },
    ));

  it('in a pattern are of the zone too', () =>
    expectReadings(
      { kind: 'timestamp' },
      {
        '01.07.2024 12:00': '2024-07-01T10:00:00.000000Z',
        '31.03.2024 02:30': malformed,
        '31.02.2024 12:00': malformed,
        '01.07.2024 24:00': malformed,
        infinity: malformed,
      },
      { mapping: { timezone: 'Europe/Berlin', format: 'dd.MM.yyyy HH:mm' } },
    ));

  it('in a pattern have as many decimals of a second as it says', async () => {
    const milliseconds = { mapping: { format: 'yyyy-MM-dd HH:mm:ss.SSS' } };
    await expectReadings(
      { kind: 'timestamp' },
      {
        '2026-11-01 12:00:00.123': '2026-11-01T12:00:00.123000Z',
        '2026-11-01 12:00:00.12': malformed,
        '2026-11-01 12:00:00.1234': malformed,
      },
      milliseconds,
    );
    const microseconds = { mapping: { format: 'yyyy-MM-dd HH:mm:ss.SSSSSS' } };
    await expectReadings(
      { kind: 'timestamp' },
      { '2026-11-01 12:00:00.123456': '2026-11-01T12:00:00.123456Z', '2026-11-01 12:00:00.123': malformed },
      microseconds,
    );
  });
});

describe('codes', () => {
  it('of products are GTINs of 8, 12, 13 or 14 digits with a right check digit, and become 14 digits', () =>
    expectReadings(
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
      { kind: 'currency' },
      {
        ...Object.fromEntries(codes().map((code) => [code, code])),
        ...all(['usd', 'US', 'USDX', ' USD', 'ZZZ', '840'], malformed),
      },
    ));

  it('of an enum are its values, exactly', () =>
    expectReadings(
      { kind: 'enum', values: ['open', "it's", 'Ünï', ''] },
      { open: 'open', "it's": "it's", Ünï: 'Ünï', Open: malformed, ' open': malformed },
    ));

  it('of booleans are the usual words, whatever their case', () =>
    expectReadings(
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
      { kind: 'string' },
      Object.fromEntries(
        [' a ', 'a\nb', 'a\r\nb', '"', "'", ',', '\u2028', '😀', 'NULL', '\\N', '\u00a0'].map((text) => [text, text]),
      ),
    ));

  it('are normalised in the order of the entity, before they are read', async () => {
    await expectReadings(
      { kind: 'string' },
      { '  a  b ': 'A B', ÀB: 'AB' },
      { field: { normalize: ['strip-accents', 'collapse-spaces', 'upper'] } },
    );
    await expectReadings({ kind: 'string' }, { ' x ': 'x', 'x  y': 'x  y' }, { field: { normalize: ['trim'] } });
    await expectReadings(
      { kind: 'string' },
      { '\t a \n b\r\n': 'a b', '\t': null },
      { field: { normalize: ['collapse-spaces'] } },
    );
    await expectReadings(
      { kind: 'string' },
      { ABC: 'x-bc' },
      { field: { normalize: ['lower', { replace: ['a', 'x-'] }] } },
    );
    await expectReadings({ kind: 'string' }, { "a'b": 'a"b' }, { field: { normalize: [{ replace: ["'", '"'] }] } });
    await expectReadings(
      { kind: 'integer' },
      { ' 5 ': '5', 'n/a': null },
      { field: { normalize: ['trim', { replace: ['n/a', ''] }] } },
    );
    await expectReadings({ kind: 'currency' }, { ' usd': 'USD' }, { field: { normalize: ['trim', 'upper'] } });
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
