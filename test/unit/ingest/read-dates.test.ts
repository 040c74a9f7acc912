import { afterAll, beforeAll, describe, it } from 'vitest';
import { openTestEngine } from '../../support/engine-session.js';
import type { TestEngine } from '../../support/engine-session.js';
import { all, expectReadings, malformed } from '../../support/normalizing.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

describe('times of day', () => {
  it('in ISO notation are those of one day, which has no 24:00 and no leap second', async () => {
    const type = { kind: 'time' } as const;
    await expectReadings(engine, type, {
      '00:00': '00:00:00',
      '14:30': '14:30:00',
      '14:30:01': '14:30:01',
      '14:30:01.500': '14:30:01.5',
      '23:59:59.999999': '23:59:59.999999',
      ...all(
        [
          '24:00',
          '24:00:00',
          '23:59:60',
          '12:60',
          '9:30',
          '09:3',
          '0930',
          'T09:30',
          '09:30Z',
          '09:30+02:00',
          '09:30:00.',
          '09:30:00,5',
          '09:30:00.1234567',
          '09:30.5',
          ' 09:30',
          '9:30 PM',
          '2026-11-01T09:30:00',
          'noon',
          '０9:30',
        ],
        malformed,
      ),
    });
    await expectReadings(engine, type, { ' 09:30 ': '09:30:00' }, { field: { normalize: ['trim'] } });
  });

  it('in a pattern are written as it says', async () => {
    const type = { kind: 'time' } as const;
    await expectReadings(
      engine,
      type,
      {
        '0930': '09:30:00',
        '0000': '00:00:00',
        '2359': '23:59:00',
        ...all(['2400', '930', '09:30', '0960'], malformed),
      },
      { mapping: { format: 'HHmm' } },
    );
    await expectReadings(
      engine,
      type,
      { '9.05.07,250': '09:05:07.25', ...all(['09.05.07,250', '9.05.60,000', '9.05.07,25'], malformed) },
      { mapping: { format: 'H.mm.ss,SSS' } },
    );
  });
});

describe('dates', () => {
  it('in ISO notation are days of the calendar between the years 1 and 9999', () =>
    expectReadings(
      engine,
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
    expectReadings(
      engine,
      { kind: 'date' },
      { [right]: '2026-02-01', ...all(wrong, malformed) },
      { mapping: { format } },
    ),
  );

  it('with a year of two digits are of 1969 to 2068', () =>
    expectReadings(
      engine,
      { kind: 'date' },
      { '01.01.69': '1969-01-01', '01.01.68': '2068-01-01', '01.01.00': '2000-01-01' },
      { mapping: { format: 'dd.MM.yy' } },
    ));
});

describe('timestamps', () => {
  it('with an offset are that instant, with or without seconds, colon or T', () =>
    expectReadings(
      engine,
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
      engine,
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

  it('without an offset are of the zone of the map; an hour that it skips is a gap', () =>
    expectReadings(
      engine,
      { kind: 'timestamp' },
      {
        '2024-07-01T12:00:00': '2024-07-01T17:00:00.000000Z',
        '2024-01-01T12:00:00': '2024-01-01T18:00:00.000000Z',
        '2024-03-10T01:59:59': '2024-03-10T07:59:59.000000Z',
        '2024-03-10T02:00:00': '(skipped-time)',
        '2024-03-10T02:30:00': '(skipped-time)',
        '2024-03-10T02:59:59': '(skipped-time)',
        '2024-03-10T03:00:00': '2024-03-10T08:00:00.000000Z',
        '2024-03-10T02:30:00Z': '2024-03-10T02:30:00.000000Z',
        '9999-12-31T23:59:59': malformed,
      },
      { mapping: { timezone: 'America/Chicago' } },
    ));

  it('in a pattern are of the zone too', () =>
    expectReadings(
      engine,
      { kind: 'timestamp' },
      {
        '01.07.2024 12:00': '2024-07-01T10:00:00.000000Z',
        '31.03.2024 02:30': '(skipped-time)',
        '31.02.2024 12:00': malformed,
        '01.07.2024 24:00': malformed,
        infinity: malformed,
      },
      { mapping: { timezone: 'Europe/Berlin', format: 'dd.MM.yyyy HH:mm' } },
    ));

  it('in a pattern have as many decimals of a second as it says', async () => {
    const milliseconds = { mapping: { format: 'yyyy-MM-dd HH:mm:ss.SSS' } };
    await expectReadings(
      engine,
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
      engine,
      { kind: 'timestamp' },
      { '2026-11-01 12:00:00.123456': '2026-11-01T12:00:00.123456Z', '2026-11-01 12:00:00.123': malformed },
      microseconds,
    );
  });
});
