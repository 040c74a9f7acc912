import { describe, expect, it } from 'vitest';
import { expectedBy, nextExpected } from '../../../src/model/expected-deliveries.js';
import { compileFiles } from '../../support/compiled-workspace.js';

const feed = `tieout: 1
system: NAME
timezone: UTC
connections: { drop: { plugin: file } }
feeds:
  sales:
    entity: line
    fetch: { connection: drop, path: 'a_\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map: [{ fields: { id: ID, day: DAY } }]
`;

interface Written {
  readonly calendars?: string;
  readonly scope: string;
  readonly schedule?: string;
  readonly holidays?: string;
}

const compile = ({ calendars = '', scope, schedule = '', holidays = 'date,name\n' }: Written) =>
  compileFiles({
    'tieout.yaml': `tieout: 1\nworkspace: acme\n${calendars}\n`,
    'reference/closed.csv': holidays,
    'entities/line.yaml':
      'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true }, day: { type: date, required: true } }\n',
    'systems/tills.yaml': feed.replace('NAME', 'tills'),
    'systems/ledger.yaml': feed.replace('NAME', 'ledger'),
    'rules/agree.yaml': `tieout: 1
rule: agree
scope: ${scope}
${schedule}
baseline: { feed: tills/sales }
counterparts: { ledger: { feed: ledger/sales } }
match: [{ name: exact, key: [id] }]
compare: {}
`,
  });

const codes = ({ diagnostics }: Awaited<ReturnType<typeof compile>>): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe('the calendar of a scope', () => {
  it('is named by the rule, and stands once in the plan with its holidays in order', async () => {
    const { plan, diagnostics } = await compile({
      calendars: 'calendars: { nrf: { kind: 4-5-4, start: nrf, weekend: [sun], holidays: reference/closed.csv } }',
      scope: '{ field: day, unit: period, calendar: nrf }',
      holidays: 'date,name\n2026-12-25,Christmas Day\n2026-11-26,Thanksgiving Day\n',
    });
    expect(diagnostics).toEqual([]);
    expect(plan?.rules['agree']?.scope).toEqual({ field: 'day', unit: 'period', calendar: 'nrf' });
    expect(plan?.calendars).toEqual({
      nrf: {
        kind: '4-5-4',
        year: { month: 2, weekday: 0, rule: 'nearest', named: 'start' },
        weekend: [0],
        holidays: [
          { date: '2026-11-26', name: 'Thanksgiving Day' },
          { date: '2026-12-25', name: 'Christmas Day' },
        ],
      },
    });
  });

  it('is a rule of its own for the first day of a year, where one is written', async () => {
    const { plan } = await compile({
      calendars: 'calendars: { own: { kind: 4-4-5, start: { month: 7, weekday: mon, rule: last, named: end } } }',
      scope: '{ field: day, unit: quarter, calendar: own }',
    });
    expect(plan?.calendars?.['own']).toMatchObject({
      year: { month: 7, weekday: 1, rule: 'last', named: 'end' },
      weekend: [0, 6],
      holidays: [],
    });
  });

  it('is part of the configuration version, with the holidays of its file', async () => {
    const written = {
      calendars: 'calendars: { own: { kind: gregorian, holidays: reference/closed.csv } }',
      scope: '{ field: day, unit: week, calendar: own }',
    };
    const before = await compile(written);
    const after = await compile({ ...written, holidays: 'date,name\n2026-12-25,Christmas Day\n' });
    expect(before.plan?.version).not.toBe(after.plan?.version);
  });

  it('leaves a plan without one as it was', async () => {
    const { plan } = await compile({ scope: '{ field: day, unit: week }' });
    expect(plan).not.toHaveProperty('calendars');
    expect(plan?.rules['agree']?.scope).toEqual({ field: 'day', unit: 'week' });
  });

  it.each([
    ['an unknown name', '', 'unknown-reference'],
    ['weeks without a beginning of the year', 'calendars: { own: { kind: 4-5-4 } }', 'missing-key'],
    [
      'a Gregorian year that begins elsewhere',
      'calendars: { own: { kind: gregorian, start: nrf } }',
      'key-without-effect',
    ],
    ['a file out of the workspace', 'calendars: { own: { kind: gregorian, holidays: ../x.csv } }', 'outside-workspace'],
    [
      'a file that is not there',
      'calendars: { own: { kind: gregorian, holidays: reference/x.csv } }',
      'unreadable-file',
    ],
  ])('is refused with %s', async (_, calendars, code) => {
    const found = await compile({ calendars, scope: '{ field: day, unit: week, calendar: own }' });
    expect(codes(found)).toEqual([code]);
  });

  it.each([
    ['another heading', 'day,name\n2026-12-25,Christmas\n', 'unknown-column'],
    ['a date in another form', 'date,name\n25.12.2026,Christmas\n', 'malformed-value'],
    ['no name', 'date,name\n2026-12-25,\n', 'empty-cell'],
  ])('is refused when its holidays have %s', async (_, holidays, code) => {
    const found = await compile({
      calendars: 'calendars: { own: { kind: gregorian, holidays: reference/closed.csv } }',
      scope: '{ field: day, unit: week, calendar: own }',
      holidays,
    });
    expect(codes(found)).toEqual([code]);
  });
});

describe('what is expected of a feed', () => {
  it('is nothing on the weekend and the holidays of its calendar', async () => {
    const expecting = feed.replace(
      '    fetch:',
      "    expect: { every: day, by: '06:00', calendar: shops }\n    fetch:",
    );
    const { plan, diagnostics } = await compileFiles({
      'tieout.yaml':
        'tieout: 1\nworkspace: acme\ncalendars: { shops: { kind: gregorian, weekend: [sun], holidays: closed.csv } }\n',
      'closed.csv': 'date,name\n2026-11-26,Thanksgiving Day\n',
      'entities/line.yaml':
        'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true }, day: { type: date, required: true } }\n',
      'systems/tills.yaml': expecting.replace('NAME', 'tills'),
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const tills = plan?.feeds['tills/sales'];
    if (!tills) throw new Error('the feed did not compile');
    const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
    expect(days.filter((day) => expectedBy(tills, day) !== null)).toEqual(['2026-11-25', '2026-11-27', '2026-11-28']);
    expect(nextExpected(tills, Date.parse('2026-11-25T12:00:00Z'))?.date).toBe('2026-11-27');
  });

  it('names a calendar that there is', async () => {
    const expecting = feed.replace(
      '    fetch:',
      "    expect: { every: day, by: '06:00', calendar: shops }\n    fetch:",
    );
    const { findings } = await compileFiles({
      'entities/line.yaml':
        'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true }, day: { type: date, required: true } }\n',
      'systems/tills.yaml': expecting.replace('NAME', 'tills'),
    });
    expect(findings).toMatchObject([{ code: 'unknown-reference', marked: 'shops' }]);
  });
});

describe('a horizon', () => {
  const schedule = "schedule: { cron: '0 7 * * mon', timezone: UTC }";

  it('counts in the unit of the scope, and is the unit gone by where none is written', async () => {
    const written = await compile({ schedule, scope: '{ field: day, unit: week, horizon: { from: -2w, to: -1w } }' });
    expect(written.plan?.rules['agree']?.schedule?.horizon).toEqual({ from: -2, to: -1 });
    const missing = await compile({ schedule, scope: '{ field: day, unit: quarter }' });
    expect(missing.plan?.rules['agree']?.schedule?.horizon).toEqual({ from: -1, to: -1 });
    const waiting = await compile({
      schedule: 'schedule: { after: feeds }',
      scope: '{ field: day, unit: period }',
    });
    expect(waiting.plan?.rules['agree']?.schedule?.horizon).toEqual({ from: -1, to: 0 });
  });

  it('is refused in another unit', async () => {
    const found = await compile({ schedule, scope: '{ field: day, unit: week, horizon: { from: -7d, to: -1w } }' });
    expect(found.diagnostics).toMatchObject([{ code: 'malformed-value', parameters: { value: '-7d' } }]);
  });
});
