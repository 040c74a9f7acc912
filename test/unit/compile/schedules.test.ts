import { describe, expect, it } from 'vitest';
import { partitionOfFeed, partitionOfRule } from '../../../src/model/plan.js';
import { compileFiles } from '../../support/compiled-workspace.js';

interface Written {
  readonly operator?: string;
  readonly feed?: string;
  readonly offset?: string;
  readonly ledger?: string;
  readonly rule?: string;
  readonly forEach?: boolean;
}

const system = (name: string, head: string, feed: string, offset = '') => `tieout: 1
system: ${name}
${head}
connections: { drop: { plugin: file } }
feeds:
  sales:
    entity: line
    ${feed}
    fetch: { connection: drop, path: 'a_\${date:yyyyMMdd}.csv'${offset} }
    parse: { format: csv }
    map: [{ fields: { id: ID } }]
`;

const compile = ({ operator = '', feed = '', offset = '', ledger = '', rule = '', forEach = true }: Written) =>
  compileFiles({
    'tieout.yaml': `tieout: 1\nworkspace: acme\n${operator}\n`,
    'entities/line.yaml': 'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true } }\n',
    'systems/tills.yaml': system('tills', 'role: pos\ntimezone: Europe/Berlin\ntags: { region: eu }', feed, offset),
    'systems/ledger.yaml': system('ledger', 'timezone: America/New_York', ledger),
    'rules/agree.yaml': `tieout: 1
rule: agree
${forEach ? 'for: { each: system, having: { role: pos }, as: retailer }' : ''}
parameters: { line: { type: string, default: a/b } }
baseline: { feed: '${forEach ? '${retailer}' : 'tills'}/sales' }
counterparts: { ledger: { feed: ledger/sales } }
match: [{ name: exact, key: [id] }]
compare: {}
${rule}
`,
  });

describe('the schedule of a feed', () => {
  it('is in the zone of its system, waits for six hours, and makes up for one time that was missed', async () => {
    const { plan } = await compile({ feed: "schedule: { cron: '15 2 * * *' }" });
    expect(plan?.feeds['tills/sales']?.schedule).toEqual({
      when: { kind: 'cron', cron: '15 2 * * *', timezone: 'Europe/Berlin', misfire: 'once', blackouts: [] },
      await: { every: 900, for: 21_600 },
    });
  });

  it('may have a zone, blackouts and a patience of its own, beside the blackouts of the workspace', async () => {
    const { plan } = await compile({
      operator: "blackouts: [{ days: [sun], from: '01:00', to: '05:00', timezone: UTC }]",
      feed: `schedule:
      cron: '15 2 * * *'
      timezone: Asia/Tokyo
      misfire: skip
      await: { every: 5m, for: 2d }
      blackouts: [{ from: '08:00', to: '10:00' }]`,
    });
    expect(plan?.feeds['tills/sales']?.schedule).toEqual({
      when: {
        kind: 'cron',
        cron: '15 2 * * *',
        timezone: 'Asia/Tokyo',
        misfire: 'skip',
        blackouts: [
          { days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', to: '10:00', timezone: 'Asia/Tokyo' },
          { days: [0], from: '01:00', to: '05:00', timezone: 'UTC' },
        ],
      },
      await: { every: 300, for: 172_800 },
    });
  });

  it('expects deliveries on days of the week, and dates them with an offset', async () => {
    const written = { feed: "expect: { every: [mon, sun], by: '06:00' }", offset: ', offset: -1d' };
    const { plan } = await compile(written);
    expect(plan?.feeds['tills/sales']).toMatchObject({
      expect: { days: [0, 1], by: '06:00', timezone: 'Europe/Berlin' },
      fetch: { offset: -1 },
    });
  });

  it('is part of the configuration version, and leaves that of feeds without one as it was', async () => {
    const [plain, scheduled, otherwise] = [
      await compile({}),
      await compile({ feed: "schedule: { cron: '15 2 * * *' }" }),
      await compile({ feed: "schedule: { cron: '15 3 * * *' }" }),
    ];
    expect(new Set([plain, scheduled, otherwise].map(({ plan }) => plan?.version)).size).toBe(3);
    expect(Object.keys(plain.plan?.feeds['tills/sales'] ?? {})).not.toContain('schedule');
    expect(Object.keys(plain.plan?.rules['agree/tills'] ?? {})).not.toContain('partition');
  });

  it.each([
    [{ offset: ', offset: -1d' }, 'key-without-effect', 'offset'],
    [{ feed: "schedule: { cron: '15 2 * * *', timezone: Europe/Berlim }" }, 'malformed-value', 'Europe/Berlim'],
    [{ feed: "schedule: { cron: '15 2 * * *', await: { every: 25h } }" }, 'malformed-value', '25h'],
    [{ feed: "schedule: { cron: '15 2 * * *', await: { for: 8d } }" }, 'malformed-value', '8d'],
    [{ operator: "blackouts: [{ from: '01:00', to: '02:00', timezone: UTD }]" }, 'malformed-value', 'UTD'],
  ])('is refused as %j', async (written, code, marked) => {
    const { findings } = await compile(written);
    expect(findings).toMatchObject([{ code, marked }]);
  });
});

describe('the schedule of a rule', () => {
  it('by the clock is in the zone of the system of its instance, and runs the day before', async () => {
    const { plan } = await compile({ rule: "schedule: { cron: '0 7 * * mon-fri' }" });
    expect(plan?.rules['agree/tills']?.schedule).toEqual({
      when: { kind: 'cron', cron: '0 7 * * mon-fri', timezone: 'Europe/Berlin', misfire: 'once', blackouts: [] },
      horizon: { from: -1, to: -1 },
    });
  });

  it('by the clock names its zone where the rule is for no system', async () => {
    const { findings } = await compile({ rule: "schedule: { cron: '0 7 * * *' }", forEach: false });
    expect(findings).toMatchObject([{ code: 'missing-key', parameters: { key: 'timezone' } }]);
    const { plan } = await compile({ rule: "schedule: { cron: '0 7 * * *', timezone: UTC }", forEach: false });
    expect(plan?.rules['agree']?.schedule?.when).toMatchObject({ timezone: 'UTC' });
  });

  it('after feeds is for the last week, in the zone of the baseline', async () => {
    const expected = "expect: { every: day, by: '06:00' }";
    const { plan } = await compile({
      feed: expected,
      ledger: expected,
      rule: 'schedule: { after: feeds, grace: 6h }',
      forEach: false,
    });
    expect(plan?.rules['agree']?.schedule).toEqual({
      when: { kind: 'after-feeds', grace: 21_600, timezone: 'Europe/Berlin', blackouts: [] },
      horizon: { from: -7, to: 0 },
    });
  });

  it('after feeds has no grace where nothing is expected', async () => {
    const scheduled = "schedule: { cron: '15 2 * * *' }";
    const written = { feed: scheduled, ledger: scheduled, rule: 'schedule: { after: feeds, grace: 6h }' };
    expect((await compile(written)).findings).toMatchObject([{ code: 'key-without-effect', marked: 'grace' }]);
  });
});

describe('the partition of a rule', () => {
  it.each([
    ['', 'tills'],
    ['partition: { by: retailer }', 'tills'],
    ['partition: { by: retailer.role }', 'pos'],
    ['partition: { by: rule }', 'rule:agree'],
    ['partition: { by: [retailer.tags.region, param.line] }', 'eu/a%2Fb'],
  ])('%j is named by facts of its instance', async (rule, partition) => {
    const { plan } = await compile({ rule });
    const compiled = plan?.rules['agree/tills'];
    expect(compiled && partitionOfRule(compiled)).toBe(partition);
  });

  it('is the rule where it is for no system, and that of a feed is its system', async () => {
    const { plan } = await compile({ forEach: false });
    const [rule, feed] = [plan?.rules['agree'], plan?.feeds['tills/sales']];
    expect(rule && partitionOfRule(rule)).toBe('rule:agree');
    expect(feed && partitionOfFeed(feed)).toBe('tills');
  });

  it('names no fact that is not there', async () => {
    const { findings } = await compile({ rule: 'partition: { by: [rule, retailer.tags.regoin] }' });
    expect(findings).toMatchObject([
      { code: 'unknown-fact', marked: 'retailer.tags.regoin', suggestion: 'retailer.tags.region' },
    ]);
  });
});
