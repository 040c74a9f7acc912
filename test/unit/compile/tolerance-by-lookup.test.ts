import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const files = {
  'entities/line.yaml': entityYaml(`
  plan: { type: string }
  gross: { type: money, currency: currency }
  wide: { type: decimal, precision: 28, scale: 10 }
  currency: { type: currency }
  sold_at: { type: timestamp }
`),
  'systems/tills.yaml': systemYaml('plan: P\ngross: G\nwide: W\ncurrency: C\nsold_at: S'),
  'reference/parity.yaml': `tieout: 1
reference: parity
kind: table
file: parity.csv
key: [plan]
values:
  margin: { type: percent }
  fee: { type: decimal, precision: 9, scale: 2 }
  much: { type: decimal, precision: 28, scale: 22 }
  name: { type: string }
`,
  'reference/parity.csv': 'plan,margin,fee,much,name\nBAR,0.5%,1.00,,\nCORP,2,,,\n',
};

async function compiled(compare: string, lookup = '', changes: Readonly<Record<string, string>> = {}) {
  const isPass = compare.startsWith('near');
  const rule = `tieout: 1
rule: parity
baseline: { feed: tills/sales }
counterparts: { ledger: { feed: tills/sales } }
match: [{ name: exact, key: [id]${isPass ? `, ${compare}` : ''} }]
lookups: { parity: { from: parity, by: [plan]${lookup} } }
${isPass ? '' : `compare: { ${compare} }`}
`;
  const { plan, findings } = await compileFiles({ ...files, 'rules/rule.yaml': rule, ...changes });
  const { counterparts = [], lookups = [] } = plan?.rules['parity'] ?? {};
  const tolerances = counterparts.flatMap(({ compare: fields }) => fields.map(({ tolerance }) => tolerance));
  return { tolerance: tolerances[0], optional: lookups[0]?.optional, findings: inShort(findings) };
}

describe('a tolerance by lookup', () => {
  test('is an amount, or a percentage where the column is one, with what holds without a row', async () => {
    const percent = await compiled('gross: { within: { lookup: parity.margin, else: 0.05 EUR }, of: larger }');
    expect(percent.findings).toEqual([]);
    expect(percent.tolerance).toEqual({
      kind: 'bound',
      bound: {
        kind: 'lookup',
        lookup: 'parity',
        column: 'margin',
        type: { kind: 'decimal', precision: 9, scale: 4 },
        unit: 'percent',
        of: 'larger',
        otherwise: { kind: 'amount', amount: '0.05', currency: 'EUR' },
      },
    });
    expect(percent.optional).toBe(true);
    const sides = await compiled('gross: { within: { over: { lookup: parity.fee }, under: 2% } }');
    expect(sides.findings).toEqual([]);
    expect(sides.tolerance).toMatchObject({ kind: 'sides', over: { unit: 'amount', otherwise: null } });
    expect(sides.optional).toBeUndefined();
  });

  test('leaves a lookup that says what a pair without a row is as it is', async () => {
    const { optional } = await compiled('gross: { within: { lookup: parity.fee, else: 1% } }', ', onMissing: {}');
    expect(optional).toBeUndefined();
  });

  test.each<readonly [string, string, string]>([
    ['a column that is not there', 'gross: { within: { lookup: parity.margins } }', 'unknown-field: parity.margins'],
    ['a lookup that is not there', 'gross: { within: { lookup: party.margin } }', 'unknown-field: party.margin'],
    ['a column of text', 'gross: { within: { lookup: parity.name } }', 'invalid-tolerance: parity.name'],
    ['a field that is no number', 'sold_at: { within: { lookup: parity.fee } }', 'invalid-tolerance: parity.fee'],
    ['more digits than are exact', 'wide: { within: { lookup: parity.much } }', 'invalid-tolerance: parity.much'],
    [
      '`of` where no percentage is',
      'gross: { within: { lookup: parity.fee }, of: larger }',
      'invalid-tolerance: larger',
    ],
    ['a pass, which is before', 'near: { gross: { within: { lookup: parity.fee } } }', 'invalid-tolerance'],
  ])('refuses %s', async (_, compare, finding) => {
    const { findings } = await compiled(compare);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(finding);
  });

  test('finds a cell that is no percentage', async () => {
    const changes = { 'reference/parity.csv': 'plan,margin,fee,much,name\nBAR,half,1.00,,\nCORP,2%%,,,\n' };
    const { findings } = await compiled('gross: { within: { lookup: parity.margin } }', '', changes);
    expect(findings).toHaveLength(2);
  });
});
