import { defaultDuplicates } from '../../../src/model/duplicates-plan.js';
import { passOf } from '../../support/plans.js';
import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, ruleYaml, systemYaml } from '../../support/compiled-workspace.js';

const sales = entityYaml(`
  n: { type: integer, required: true }
  amount: { type: decimal, precision: 10, scale: 2, required: true }
  gross: { type: money, currency: currency, precision: 20, scale: 2 }
  currency: { type: currency, default: EUR }
  sold_on: { type: date }
  sold_at: { type: timestamp }
  note: { type: string }
  mine: { type: string }
`);
const postings = sales
  .replace('entity: line', 'entity: posting')
  .replace('n: { type: integer', 'n: { type: decimal')
  .replace('precision: 10, scale: 2', 'precision: 12, scale: 2')
  .replace('precision: 20, scale: 2', 'precision: 18, scale: 6')
  .replace('mine:', 'theirs:');
const system = `${systemYaml('n: N\namount: A')}
  postings:
    entity: posting
    fetch: { connection: share, path: postings.csv }
    parse: { format: csv }
    map: [{ fields: { id: ID, n: N, amount: A } }]
`;
const workspace = { 'entities/sales.yaml': sales, 'entities/postings.yaml': postings, 'systems/tills.yaml': system };

interface Parts {
  readonly scope?: string;
  readonly baseline?: string;
  readonly counterpart?: string;
  readonly key?: string;
  readonly compare?: string;
  readonly classify?: string;
}

async function compileRule({ scope, baseline, counterpart, key = '[id]', compare, classify }: Parts) {
  const rule = [
    'tieout: 1',
    'rule: tills-vs-ledger',
    ...(scope === undefined ? [] : [`scope: { field: ${scope}, unit: day }`]),
    `baseline: ${baseline ?? '{ feed: tills/sales }'}`,
    `counterparts: { ledger: ${counterpart ?? '{ feed: tills/postings }'} }`,
    `match: [{ name: exact, key: ${key} }]`,
    ...(compare === undefined ? [] : [`compare: { ${compare} }`]),
    ...(classify === undefined ? [] : [`classify:${classify}`]),
  ];
  return compileFiles({ ...workspace, 'rules/rule.yaml': rule.join('\n') });
}

async function planOf(parts: Parts) {
  const { plan, findings } = await compileRule(parts);
  expect(inShort(findings)).toEqual([]);
  return plan?.rules['tills-vs-ledger'];
}

describe('a rule', () => {
  test('has the defaults of what it does not say', async () => {
    expect(await planOf({})).toEqual({
      id: 'tills-vs-ledger',
      name: 'tills-vs-ledger',
      instance: null,
      history: 'tills-vs-ledger',
      owner: null,
      constants: {},
      later: [],
      scope: null,
      baseline: { feed: 'tills/sales', entity: 'line', where: null, because: null, aggregate: null },
      counterparts: [
        {
          name: 'ledger',
          feed: 'tills/postings',
          entity: 'posting',
          where: null,
          because: null,
          aggregate: null,
          compare: [],
        },
      ],
      presence: 'both',
      duplicates: defaultDuplicates,
      passes: [passOf(['id'])],
      lookups: [],
      invariants: [],
      classify: [],
    });
  });

  test('may compare a feed with itself', async () => {
    const files = {
      'entities/line.yaml': entityYaml(''),
      'systems/tills.yaml': systemYaml(''),
      'rules/rule.yaml': ruleYaml('id: exact'),
    };
    expect((await compileFiles(files)).findings).toEqual([]);
  });
});

describe('the key', () => {
  test.each([
    ['[id, id2]', ['unknown-field: id2']],
    ['[mine]', ['unknown-field: mine']],
    ['[theirs]', ['unknown-field: theirs']],
    ['[note]', ['nullable-key: note']],
    ['[n]', ['incompatible-sides: n']],
    ['[amount]', ['incompatible-sides: amount']],
    ['[currency]', []],
  ])('is of fields that both sides have, of one type, never null: %s', async (key, expected) => {
    expect(inShort((await compileRule({ key })).findings)).toEqual(expected);
  });
});

describe('the scope', () => {
  test.each([
    ['sold_on', []],
    ['sold_at', []],
    ['note', ['type-mismatch: note']],
    ['mine', ['unknown-field: mine']],
    ['sold', ['unknown-field: sold']],
  ])('is a date or a timestamp of both sides: %s', async (scope, expected) => {
    expect(inShort((await compileRule({ scope })).findings)).toEqual(expected);
  });
});

describe('a filter', () => {
  test('is compiled with the fields of its side, and says why', async () => {
    const rule = await planOf({
      baseline: "{ feed: tills/sales, where: field.mine = 'x', because: the others are not booked }",
    });
    expect(rule?.baseline).toMatchObject({
      where: { kind: 'binary', operator: '=' },
      because: 'the others are not booked',
    });
  });

  test.each([
    ['{ feed: tills/sales, where: field.n > 0 }', '{ feed: tills/postings }', ['missing-reason: where']],
    ['{ feed: tills/sales }', '{ feed: tills/postings, where: field.n > 0 }', ['missing-reason: where']],
    [
      '{ feed: tills/sales, because: x }',
      '{ feed: tills/postings, where: field.n > 0 }',
      ['missing-key: because', 'missing-reason: where'],
    ],
    ['{ feed: tills/sales, where: field.n > 0 }', '{ feed: tills/postings, where: field.n > 0 }', []],
    [
      '{ feed: tills/sales, where: field.theirs is null, because: x }',
      '{ feed: tills/postings }',
      ['unknown-field: field.theirs'],
    ],
    ['{ feed: tills/sales, where: field.n, because: x }', '{ feed: tills/postings }', ['type-mismatch: field.n']],
    ["{ feed: tills/sales, where: 'null', because: x }", '{ feed: tills/postings }', ["type-mismatch: 'null'"]],
    ['{ feed: tills/sales, where: raw.A is null, because: x }', '{ feed: tills/postings }', ['unknown-field: raw.A']],
  ])('%s against %s', async (baseline, counterpart, expected) => {
    expect(inShort((await compileRule({ baseline, counterpart })).findings)).toEqual(expected);
  });
});

describe('what is compared', () => {
  test('is compared as the wider of both types', async () => {
    const rule = await planOf({ compare: 'amount: exact, gross: { within: 1% }' });
    expect(rule?.counterparts[0]?.compare).toMatchObject([
      { field: 'amount', type: { kind: 'decimal', precision: 12, scale: 2 } },
      { field: 'gross', type: { kind: 'money', precision: 24, scale: 6, currency: 'currency' } },
    ]);
  });

  test.each([
    ['n: exact', ['incompatible-sides: n']],
    ['mine: exact', ['unknown-field: mine']],
    ['nothing: exact', ['unknown-field: nothing']],
    ['sold_on: exact', []],
  ])('is a field of both sides: %s', async (compare, expected) => {
    expect(inShort((await compileRule({ compare })).findings)).toEqual(expected);
  });

  test('a name that neither side has is suggested from what both have', async () => {
    const { findings } = await compileRule({ compare: 'gros: exact' });
    expect(findings).toMatchObject([{ code: 'unknown-field', suggestion: 'gross' }]);
    expect(findings[0]?.parameters['known']).not.toContain('mine');
  });
});

describe('classify', () => {
  const classify = (
    name: string,
    priority: number | null,
    conditions = '{ fact: outcome, operator: equal, value: missing }',
  ) => `
  - name: ${name}
    ${priority === null ? '' : `priority: ${priority}`}
    conditions: ${conditions}
    event: { type: break, params: { tier: 4, category: ${name} } }`;

  test('asks by priority, then in the order of the file', async () => {
    const named = (name: string, priority: number | null) =>
      classify(name, priority, `{ fact: baseline.id, operator: equal, value: ${name} }`);
    const rules = [named('a', null), named('b', 5), named('c', 100), named('d', 5), named('e', 1), named('f', 2)];
    const rule = await planOf({ classify: rules.join('') });
    expect(rule?.classify.map(({ name, priority }) => [name, priority])).toEqual([
      ['c', 100],
      ['b', 5],
      ['d', 5],
      ['f', 2],
      ['a', 1],
      ['e', 1],
    ]);
    expect(rule?.classify[0]?.verdict).toEqual({ tier: 4, category: 'c' });
  });

  test.each([
    ['{ fact: delta_percent.amount, operator: greaterThan, value: 5% }', []],
    ['{ fact: delta.sold_on, operator: greaterThan, value: 2d }', []],
    ['{ fact: ledger.theirs, operator: isNull, value: true }', []],
    ['{ fact: counterpart.theirs, operator: isNull, value: true }', []],
    ['{ fact: differences, operator: contains, value: amount }', []],
    ['{ fact: pass, operator: equal, value: exact }', []],
    ['{ fact: delta.gross, operator: greaterThan, value: 1 }', ['unknown-fact: delta.gross']],
    ['{ fact: baseline.theirs, operator: isNull, value: true }', ['unknown-fact: baseline.theirs']],
    ['{ fact: pass, operator: equal, value: fuzzy }', ['value-does-not-fit: fuzzy']],
    ['{ fact: differences, operator: contains, value: gross }', ['value-does-not-fit: gross']],
    [
      '{ all: [{ fact: x, operator: equal, value: 1 }, { fact: y, operator: equal, value: 1 }] }',
      ['unknown-fact: x', 'unknown-fact: y'],
    ],
  ])('reads the facts of this rule: %s', async (conditions, expected) => {
    const { findings } = await compileRule({
      compare: 'amount: { within: 1% }, sold_on: exact',
      classify: classify('a', 1, conditions),
    });
    expect(inShort(findings)).toEqual(expected);
  });
});
