import { describe, expect, test } from 'vitest';
import type { RulePlan } from '../../../src/model/plan.js';
import { ruleOn } from '../../../src/model/plan.js';
import { compileFiles, entityYaml, inShort } from '../../support/compiled-workspace.js';

const fields = [
  'gross: { type: money, currency: currency, required: true }',
  'currency: { type: currency, required: true }',
  'retailer: { type: string }',
  'day: { type: date, required: true }',
].join('\n');

function systemOf(name: string, rest: string): string {
  return `tieout: 1
system: ${name}
connections: { share: { plugin: file } }
feeds:
  sales:
    entity: line
    fetch: { connection: share, path: ${name}.csv }
    parse: { format: csv }
    map: [{ fields: { id: ID, gross: GROSS, currency: CURRENCY, retailer: RETAILER, day: DAY } }]
${rest}`;
}

const systems = [
  systemOf('north', 'role: pos\ntags: { region: us, banner: gold }\n'),
  systemOf('south', 'role: pos\ntags: { region: us }\n'),
  systemOf('east', 'role: pos\ntags: { region: eu }\n'),
  systemOf('ledger', 'role: erp\n'),
].join('---\n');

const rule = `tieout: 1
rule: pos-vs-erp
for: { each: system, having: { role: pos, tags: { region: us } }, as: retailer }
parameters:
  allowed: { type: tolerance, default: 2% }
  least: { type: decimal, default: 0.10 }
overrides:
  north: { allowed: 1%, because: contract 2026-4, until: 2027-01-31 }
baseline: { feed: '\${retailer}/sales', where: field.gross > param.least, because: no small amounts }
counterparts:
  erp: { feed: ledger/sales }
match: [{ name: exact, key: [id] }]
compare:
  gross: { within: '\${param.allowed}' }
`;

function compile(text: string, more: Readonly<Record<string, string>> = {}): ReturnType<typeof compileFiles> {
  return compileFiles({
    'entities/line.yaml': entityYaml(fields),
    'systems/all.yaml': systems,
    'rules/rule.yaml': text,
    ...more,
  });
}

const toleranceOf = (plan: RulePlan | undefined): unknown => plan?.counterparts[0]?.compare[0]?.tolerance;
const percent = (text: string): unknown => ({
  kind: 'bound',
  bound: { kind: 'percent', percent: text, of: 'baseline' },
});

describe('a rule for each system', () => {
  test('has one instance for each system that fits, each with its own feed', async () => {
    const { plan, findings } = await compile(rule);
    expect(findings).toEqual([]);
    expect(Object.keys(plan?.rules ?? {})).toEqual(['pos-vs-erp/north', 'pos-vs-erp/south']);
    expect(plan?.rules['pos-vs-erp/south']).toMatchObject({
      id: 'pos-vs-erp/south',
      name: 'pos-vs-erp',
      instance: 'south',
      baseline: { feed: 'south/sales' },
      counterparts: [{ feed: 'ledger/sales' }],
    });
  });

  test('has all systems where nothing is asked of them', async () => {
    const { plan } = await compile(rule.replace(/, having: .* }, as/, ', as'));
    expect(Object.values(plan?.rules ?? {}).map(({ instance }) => instance)).toEqual([
      'east',
      'ledger',
      'north',
      'south',
    ]);
  });

  test('is no other instance for an instance that is added', async () => {
    const before = await compile(rule);
    const after = await compile(rule, { 'systems/west.yaml': systemOf('west', 'role: pos\ntags: { region: us }\n') });
    expect(Object.keys(after.plan?.rules ?? {})).toHaveLength(3);
    expect(after.plan?.rules).toMatchObject(before.plan?.rules ?? {});
  });

  test('reads the name, role and tags of its system, null for a tag that only others have', async () => {
    const where =
      "where: field.retailer = retailer.name and retailer.tags.region = 'us' and retailer.tags.banner is null";
    const { plan, findings } = await compile(rule.replace('where: field.gross > param.least', where));
    expect(findings).toEqual([]);
    expect(JSON.stringify(plan?.rules['pos-vs-erp/south']?.baseline.where)).toContain('"value":"south"');
    expect(plan?.rules['pos-vs-erp/south']?.constants).toMatchObject({
      'retailer.role': { value: 'pos' },
      'retailer.tags.banner': { value: null },
    });
  });

  test('that no system fits is said to have no instance', async () => {
    const { warnings, plan } = await compile(
      rule.replace('region: us', 'region: asia').replace(/overrides:[\s\S]*?(?=baseline)/, ''),
    );
    expect(inShort(warnings)).toContain('no-instances: for');
    expect(plan?.rules).toEqual({});
  });

  test('that no system fits names nothing that is not there either', async () => {
    const { findings } = await compile(
      rule
        .replace('region: us', 'region: asia')
        .replace(/overrides:[\s\S]*?(?=baseline)/, '')
        .replace('${param.allowed}', '${param.alowed}'),
    );
    expect(inShort(findings)).toEqual(['unknown-interpolation: ${param.alowed}']);
  });

  test('calls its system by a name that no side has', async () => {
    const { findings } = await compile(rule.replace('as: retailer', 'as: erp').replace('${retailer}', '${erp}'));
    expect(inShort(findings)).toEqual(['duplicate-name: erp']);
  });

  test('names a mistake once, however many instances have it', async () => {
    const { findings } = await compile(rule.replace('gross: {', 'groos: {'));
    expect(inShort(findings)).toEqual(['unknown-field: groos']);
  });
});

describe('a mistake of one instance', () => {
  test('names the instance where the rule alone does not tell', async () => {
    const { diagnostics } = await compile(rule.replace("'${retailer}/sales'", "'${retailer}/tills'"), {
      'systems/all.yaml': systems.replace('  sales:\n', '  tills:\n'),
    });
    expect(diagnostics.map(({ code, variants }) => [code, variants])).toEqual([['unknown-reference', ['south']]]);
  });
});

describe('a mistake elsewhere', () => {
  test('of the map of a feed is not also said of the rule that compares it', async () => {
    const { diagnostics } = await compile(rule, {
      'systems/all.yaml': systems.replace('gross: GROSS', "gross: { expr: 'raw.GROSS +' }"),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['expression-syntax']);
  });

  test('of a side hides no mistake of the owner', async () => {
    const { findings } = await compile(`${rule.replace('ledger/sales', 'ledger/tills')}owner: { team: finance }\n`);
    expect(inShort(findings)).toEqual(['unknown-reference: ledger/tills', 'unknown-reference: finance']);
  });
});

describe('an override', () => {
  test('gives its instance another value until its last day, and the others keep theirs', async () => {
    const { plan } = await compile(rule);
    const [north, south] = [plan?.rules['pos-vs-erp/north'], plan?.rules['pos-vs-erp/south']];
    expect(toleranceOf(north && ruleOn(north, '2027-01-31'))).toEqual(percent('1'));
    expect(toleranceOf(north && ruleOn(north, '2027-02-01'))).toEqual(percent('2'));
    expect(toleranceOf(south && ruleOn(south, '2026-11-21'))).toEqual(percent('2'));
  });

  test.each([
    ['allowed: 1%, because', 'alowed: 1%, because', ['unknown-reference: alowed']],
    ['  north:', '  norht:', ['unknown-reference: norht']],
    ['until: 2027-01-31', 'until: 2027-02-30', ['malformed-value: 2027-02-30']],
    ['because: contract 2026-4, ', '', ['missing-key: north']],
    ['allowed: 1%', 'allowed: -1%', ['invalid-tolerance: -1%']],
    ['allowed: 1%', 'least: a lot', ['malformed-value: a lot']],
    ['allowed: 1%, ', '', ['wrong-type: north']],
  ])('is of a parameter and an instance there is, for a reason: %s → %s', async (before, after, expected) => {
    const { findings } = await compile(rule.replace(before, after));
    expect(inShort(findings)).toEqual(expected);
  });

  test.each([
    ['2028-02-29', '2028-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('until %s has its last day on that day', async (until, next) => {
    const { plan } = await compile(rule.replace('2027-01-31', until));
    expect(plan?.rules['pos-vs-erp/north']?.later.map(({ from }) => from)).toEqual([next]);
  });

  test('until the last day of all never ends', async () => {
    const { plan, findings } = await compile(rule.replace('2027-01-31', '9999-12-31'));
    expect(findings).toEqual([]);
    const north = plan?.rules['pos-vs-erp/north'];
    expect(toleranceOf(north && ruleOn(north, '2026-11-21'))).toEqual(percent('1'));
    expect(toleranceOf(north && ruleOn(north, '9999-12-31'))).toEqual(percent('1'));
  });

  test('that has ended is said to', async () => {
    const { warnings } = await compile(rule.replace('2027-01-31', '2026-11-20'));
    const endsToday = await compile(rule.replace('2027-01-31', '2026-11-21'));
    expect(inShort(warnings)).toContain('expired-override: 2026-11-20');
    expect(endsToday.warnings.map(({ code }) => code)).not.toContain('expired-override');
  });

  test('needs a rule that has instances', async () => {
    const { findings } = await compile(rule.replace(/for: .*\n/, '').replace('${retailer}/sales', 'north/sales'));
    expect(inShort(findings)).toEqual(['unknown-reference: north']);
  });
});

describe('a parameter of a rule', () => {
  test.each([
    ['allowed: { type: tolerance, default: 2% }', 'allowed: { type: tolerance }', ['missing-parameter: allowed']],
    ['default: 0.10', 'default: many', ['malformed-value: many']],
    ["'${param.allowed}'", "'${param.alowed}'", ['unknown-interpolation: ${param.alowed}']],
    ['param.least', 'param.lest', ['unknown-field: param.lest']],
    ['field.gross > param.least', "'field.gross > ${param.least}'", ['interpolation-in-expression: ${param.least}']],
  ])('has a value of its type: %s → %s', async (before, after, expected) => {
    const { findings } = await compile(rule.replace(before, after));
    expect(inShort(findings)).toEqual(expected);
  });

  test.each([
    ['least: { type: decimal, default: 0.10, values: ["0.1", "5.00"] }', []],
    ['least: { type: decimal, default: 0.10, values: ["5.00"] }', ['unknown-value: 0.10']],
    ['least: { type: decimal, default: 0.10, values: ["0.1", few] }', ['malformed-value: few']],
    ['least: { type: boolean, default: true, values: ["true"] }', ['key-without-effect: values']],
  ])('is one of the values that are listed, of its type: %s', async (declared, expected) => {
    const { findings } = await compile(
      rule
        .replace('least: { type: decimal, default: 0.10 }', declared)
        .replace(', where: field.gross > param.least, because: no small amounts', ''),
    );
    expect(inShort(findings)).toEqual(expected);
  });

  test('may be a tolerance of any form', async () => {
    const { plan, findings } = await compile(rule.replace('default: 2%', 'default: { any: [0.05 USD, 1%] }'));
    expect(findings).toEqual([]);
    expect(toleranceOf(plan?.rules['pos-vs-erp/south'])).toMatchObject({ kind: 'any' });
  });
});

describe('a name from before', () => {
  const renamed = rule.replace('rule: pos-vs-erp', 'rule: pos-vs-erp\nformerly: [tills-vs-ledger, tills]');

  test('stands in the history of every instance', async () => {
    const { plan } = await compile(renamed.replaceAll('north:', 'north:'), {
      'systems/all.yaml': systems.replace('system: south', 'system: south\nformerly: [sud]'),
    });
    expect(plan?.rules['pos-vs-erp/north']?.history).toBe('tills-vs-ledger/north');
    expect(plan?.rules['pos-vs-erp/south']?.history).toBe('tills-vs-ledger/sud');
    expect(plan?.feeds['south/sales']?.formerly).toEqual(['sud/sales']);
  });

  test('belongs to one rule only', async () => {
    const other = rule.replace('rule: pos-vs-erp', 'rule: tills');
    const { findings } = await compile(`${renamed}---\n${other}`);
    expect(inShort(findings)).toEqual(['duplicate-name: tills']);
  });
});

describe('an environment', () => {
  const workspace = `tieout: 1
workspace: acme
environments:
  dev: { variables: { allowed: 5% }, readOnly: true }
  prod: { variables: { allowed: 2% } }
teams: { finance: { contact: finance@example.com } }
`;
  const varied = rule.replace('default: 2%', "default: '${var.allowed}'");

  test('gives its variables, which are part of the plan', async () => {
    const { plan, findings } = await compile(varied, { 'tieout.yaml': workspace });
    expect(findings).toEqual([]);
    expect(plan?.environment).toEqual({ name: 'dev', readOnly: true });
    expect(toleranceOf(plan?.rules['pos-vs-erp/south'])).toEqual(percent('5'));
  });

  test('gives its variables to parameters of every type that text can be of', async () => {
    const text = rule.replace(
      'least: { type: decimal, default: 0.10 }',
      "least: { type: decimal, default: '${var.least}' }",
    );
    const { plan, findings } = await compile(text, {
      'tieout.yaml': "tieout: 1\nworkspace: acme\nenvironments: { dev: { variables: { least: '1.50' } } }\n",
    });
    expect(findings).toEqual([]);
    expect(plan?.rules['pos-vs-erp/south']?.constants['param.least']?.value).toBe('1.5');
    const wrong = await compile(text, {
      'tieout.yaml': 'tieout: 1\nworkspace: acme\nenvironments: { dev: { variables: { lest: few } } }\n',
    });
    expect(inShort(wrong.findings)).toEqual(['unknown-interpolation: ${var.least}']);
  });

  test('is checked with all the others, and named where only it is wrong', async () => {
    const { diagnostics } = await compile(varied, {
      'tieout.yaml': workspace.replace('prod: { variables: { allowed', 'prod: { variables: { alowed'),
    });
    expect(diagnostics.map(({ code, variants }) => [code, variants])).toEqual([
      ['unknown-interpolation', ['environment prod']],
    ]);
  });

  test('names the teams that owners are of', async () => {
    const owned = rule.replace('for:', 'owner: { team: finance }\nfor:');
    const { plan } = await compile(owned, {
      'tieout.yaml': workspace.replaceAll(/variables: [^}]*}/g, 'variables: {}'),
    });
    expect(plan?.rules['pos-vs-erp/north']?.owner).toEqual({ team: 'finance', contact: 'finance@example.com' });
    const { findings } = await compile(owned.replace('team: finance', 'team: finanse'), { 'tieout.yaml': workspace });
    expect(inShort(findings)).toEqual(['unknown-reference: finanse']);
  });
});
