import { describe, expect, test } from 'vitest';
import { compileFiles, inShort } from '../../support/compiled-workspace.js';

const entity = `
tieout: 1
entity: line
identity: [id, day]
fields:
  id: { type: string, required: true, normalize: [trim, upper] }
  day: { type: date, required: true }
  at: { type: timestamp }
  count: { type: integer }
  gross: { type: money, currency: currency, scale: 2 }
  currency: { type: currency, default: EUR }
checks:
  - name: negative
    conditions: { fact: count, operator: lessThan, value: 0 }
    event: { type: reject, params: { tier: 3, message: Negative } }
`;
const system = `
tieout: 1
system: tills
timezone: Europe/London
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  sales:
    entity: line
    fetch: { connection: share, path: '\${date:yyyyMMdd}.csv' }
    parse: { format: csv, delimiter: ';' }
    map:
      - fields:
          id: ID
          day: DAY
          at: SOLD_AT
          count: { expr: length(raw.X) + 1 }
          gross: { from: GROSS, decimal: ',' }
          currency: { value: EUR }
`;
const rule = `
tieout: 1
rule: sales-vs-sales
scope: { field: day, unit: day }
baseline: { feed: tills/sales, where: field.count > 0, because: empty ones do not count }
counterparts: { again: { feed: tills/sales } }
match: [{ name: exact, key: [id, day] }]
compare:
  count: exact
  gross: { within: { any: [0.05 EUR, 1%] }, of: larger }
classify:
  - name: a
    priority: 2
    conditions: { fact: outcome, operator: equal, value: missing }
    event: { type: break, params: { tier: 4, category: a } }
  - name: b
    conditions: { fact: outcome, operator: equal, value: mismatch }
    event: { type: break, params: { tier: 3, category: b } }
`;
const tieout = 'tieout: 1\nworkspace: acme\ntiers: { default: { tier: 3, category: unknown } }\n';
const files = {
  'tieout.yaml': tieout,
  'entities/line.yaml': entity,
  'systems/tills.yaml': system,
  'rules/rule.yaml': rule,
};

async function versionsOf(changed: Readonly<Record<string, string>>) {
  const { plan, findings } = await compileFiles(changed);
  expect(inShort(findings)).toEqual([]);
  if (!plan) throw new Error('no plan');
  return { plan: plan.version, feed: plan.feeds['tills/sales']?.maps[0]?.version };
}

/** Replaces a text that must be there. */
function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** The lines of a mapping, the other way round. */
function turned(text: string, first: string, lines: number): string {
  const all = text.split('\n');
  const start = all.findIndex((line) => line.trim().startsWith(first));
  expect(start).toBeGreaterThan(0);
  return [...all.slice(0, start), ...all.slice(start, start + lines).toReversed(), ...all.slice(start + lines)].join(
    '\n',
  );
}

describe('the versions of a configuration stay as they are', () => {
  const lines = system.replace('length(raw.X) + 1', '(length( raw."X" )+1) -- one more');
  test.each([
    [
      'files renamed',
      { 'tieout.yaml': tieout, 'entities/a/b.yaml': entity, 'systems/z.yml': system, 'rules/1.yaml': rule },
    ],
    [
      'comments and empty lines',
      { ...files, 'entities/line.yaml': `# hello\n${entity.replaceAll('\n', ' # here\n\n')}` },
    ],
    ['fields in another order', { ...files, 'entities/line.yaml': turned(entity, 'id:', 5) }],
    ['mappings in another order', { ...files, 'systems/tills.yaml': turned(system, 'id:', 5) }],
    ['comparisons in another order', { ...files, 'rules/rule.yaml': turned(rule, 'count:', 2) }],
    ['keys in another order', { ...files, 'rules/rule.yaml': turned(rule, 'tieout:', 2) }],
    ['descriptions', { ...files, 'rules/rule.yaml': `${rule}\ndescription: Something\n` }],
    [
      'what is the default anyway',
      {
        ...files,
        'systems/tills.yaml': replaced(system, "delimiter: ';'", "delimiter: ';', quote: '\"', encoding: windows-1252"),
      },
    ],
    ['numbers written otherwise', { ...files, 'rules/rule.yaml': replaced(rule, '0.05 EUR', '0.050 EUR') }],
    ['an expression laid out otherwise', { ...files, 'systems/tills.yaml': lines }],
    [
      'block style for flow style',
      {
        ...files,
        'rules/rule.yaml': replaced(
          rule,
          '[{ name: exact, key: [id, day] }]',
          '\n  - name: exact\n    key:\n      - id\n      - day',
        ),
      },
    ],
  ])('with %s', async (_, changed) => {
    expect(await versionsOf(changed)).toEqual(await versionsOf(files));
  });
});

describe('the version of a configuration changes with all that it means', () => {
  test.each([
    ['tieout.yaml', 'acme', 'acme-retail'],
    ['tieout.yaml', 'tier: 3', 'tier: 4'],
    ['rules/rule.yaml', '0.05 EUR', '0.06 EUR'],
    ['rules/rule.yaml', 'any:', 'all:'],
    ['rules/rule.yaml', 'larger', 'smaller'],
    ['rules/rule.yaml', 'count: exact', 'count: { exact: true, nulls: zero }'],
    ['rules/rule.yaml', 'scope: { field: day, unit: day }\n', ''],
    ['rules/rule.yaml', 'field.count > 0', 'field.count >= 0'],
    ['rules/rule.yaml', 'empty ones do not count', 'because of the audit'],
    ['rules/rule.yaml', 'again:', 'ledger:'],
    ['rules/rule.yaml', 'name: exact', 'name: first'],
    ['rules/rule.yaml', 'key: [id, day]', 'key: [id]'],
    ['rules/rule.yaml', 'priority: 2', 'priority: 3'],
    ['rules/rule.yaml', 'value: missing', 'value: duplicate'],
    ['rules/rule.yaml', 'category: a', 'category: c'],
    ['rules/rule.yaml', 'name: b', 'priority: 9\n    name: b'],
    ['systems/tills.yaml', 'directory: data', 'directory: other'],
    ['systems/tills.yaml', 'yyyyMMdd', 'yyyy-MM-dd'],
  ])('%s: %s → %s, and no feed has to be read again', async (file, from, to) => {
    const before = await versionsOf(files);
    const after = await versionsOf({ ...files, [file]: replaced(files[file as keyof typeof files], from, to) });
    expect(after.plan).not.toBe(before.plan);
    expect(after.feed).toBe(before.feed);
  });

  test.each([
    ['entities/line.yaml', 'scale: 2', 'scale: 3'],
    ['entities/line.yaml', 'default: EUR', 'default: USD'],
    ['entities/line.yaml', '[trim, upper]', '[upper, trim]'],
    ['entities/line.yaml', 'count: { type: integer }', 'count: { type: integer, required: true }'],
    ['entities/line.yaml', 'value: 0', 'value: 1'],
    ['entities/line.yaml', 'tier: 3', 'tier: 2'],
    ['entities/line.yaml', 'identity: [id, day]', 'identity: [id]'],
    ['systems/tills.yaml', "delimiter: ';'", "delimiter: '|'"],
    ['systems/tills.yaml', 'Europe/London', 'Europe/Paris'],
    ['systems/tills.yaml', "decimal: ','", "decimal: '.'"],
    ['systems/tills.yaml', 'from: GROSS', 'from: NET'],
    ['systems/tills.yaml', 'length(raw.X) + 1', 'length(raw.X) + 2'],
    ['systems/tills.yaml', 'length(raw.X) + 1', '1 + length(raw.X)'],
    ['systems/tills.yaml', '{ value: EUR }', 'CURRENCY'],
  ])('%s: %s → %s, and the feed is read again', async (file, from, to) => {
    const before = await versionsOf(files);
    const after = await versionsOf({ ...files, [file]: replaced(files[file as keyof typeof files], from, to) });
    expect(after.plan).not.toBe(before.plan);
    expect(after.feed).not.toBe(before.feed);
  });
});
