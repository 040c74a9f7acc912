import { beforeAll, describe, expect, it } from 'vitest';
import { compareStatements, excludedRecords } from '../../src/compare/compare-statements.js';
import { fieldAgreement } from '../../src/compare/field-agreement.js';
import type { Comparison, SetAsideFile } from '../../src/compare/side-relation.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { crosswalkStatement, repeatedKeyStatement } from '../../src/ingest/crosswalk-statements.js';
import { recordHash } from '../../src/ingest/record-hash.js';
import { repeatedStatements } from '../../src/ingest/settle-snapshots.js';
import { nodesStatement } from '../../src/ingest/snapshot-tree.js';
import { wholeDelivery } from '../../src/model/delivery-plan.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { FieldComparison, Plan, JudgedRule } from '../../src/model/plan.js';
import type { Bound, Tolerance } from '../../src/model/tolerance.js';
import type { ReferencePlan } from '../../src/model/reference-plan.js';
import { printStatements } from '../../src/run/print-statements.js';
import { expectSameTokens, fileOf, normalizing, printed } from '../support/golden-statements.js';
import type { Statement } from '../support/golden-statements.js';
import { binary, columnOf, comparisonOf, decimal, entityOf, feedOf, fieldColumn, fieldOf, money, number, passOf, rawColumn, ruleOf, text } from '../support/plans.js';
import { compileSample } from '../support/sample-runs.js';

function comparing(rule: JudgedRule, entity: EntityPlan, { partitions = 1, payloads = 1, setAside = null as SetAsideFile | null } = {}): Statement[] {
  const snapshots = Array.from({ length: payloads }, (_, payload) => ({ batch: 0, payload, path: `snapshot-${payload}.parquet` }));
  const comparison: Comparison = {
    rule,
    scope: { from: '2026-11-01', to: '2026-11-01' },
    baseline: { side: 'baseline', plan: rule.baseline, delivered: entity, entity, delivery: wholeDelivery, snapshots, settled: null, setAside: null },
    counterpart: { side: 'counterpart', plan: rule.counterpart, delivered: entity, entity, delivery: wholeDelivery, snapshots: [], settled: null, setAside },
    lookups: [],
  };
  const { prepare, match, first, left } = compareStatements(duckdbDialect, comparison, partitions);
  return [
    ...prepare.map((sql) => ({ name: 'prepare', sql })),
    ...first.map((sql) => ({ name: 'reconcile', sql })),
    ...match.leave('first').map((sql) => ({ name: 'leave', sql })),
    ...match.passes.flatMap((pass) => (pass.kind === 'once' ? pass.statements : pass.kind === 'subsets' ? [...pass.open, pass.lines, ...pass.close] : [...pass.open, ...pass.round, pass.candidates])).map((sql) => ({ name: 'pass', sql })),
    { name: 'reconcile what is left', sql: left },
    { name: 'excluded of the baseline', sql: excludedRecords(duckdbDialect, comparison, comparison.baseline) },
  ];
}

describe('the SQL of the sample rule', () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await compileSample();
  });

  it('is what it was', async () => {
    const statements = printStatements(plan, { rule: 'tills-vs-ledger', date: '2026-11-01' }, duckdbDialect);
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('sample-rule'));
  });
});

describe('the SQL of normalising', () => {
  it('reads every type, with defaults, constants and what is not mapped', async () => {
    const entity = entityOf([
      fieldOf('id', { kind: 'string' }, { required: true, normalize: ['trim', 'upper', { replace: ["'", ''] }] }),
      fieldOf('pieces', { kind: 'integer' }, { default: '0' }),
      fieldOf('price', money(2), { required: true }),
      fieldOf('sold', { kind: 'boolean' }),
      fieldOf('day', { kind: 'date' }),
      fieldOf('at', { kind: 'timestamp' }),
      fieldOf('sent', { kind: 'timestamp' }),
      fieldOf('opens', { kind: 'time' }, { default: '08:30:00' }),
      fieldOf('closes', { kind: 'time' }),
      fieldOf('status', { kind: 'enum', values: ['open', "it's"] }),
      fieldOf('gtin', { kind: 'gtin' }),
      fieldOf('channel', { kind: 'string' }, { default: 'SHOP' }),
      fieldOf('currency', { kind: 'string' }),
    ]);
    const feed = feedOf([
      columnOf('id'),
      columnOf('pieces'),
      columnOf('price', { decimal: ',', group: '.' }),
      columnOf('sold'),
      columnOf('day', { format: 'dd.MM.yyyy' }),
      columnOf('at', { timezone: 'America/Chicago' }),
      columnOf('sent', { format: 'yyyyMMdd HHmmss' }),
      columnOf('opens'),
      columnOf('closes', { format: 'HHmm' }),
      columnOf('status'),
      columnOf('gtin'),
      { kind: 'constant', field: 'currency', value: 'USD' },
    ]);
    const header = ['ID', 'PIECES', 'PRICE', 'SOLD', 'DAY', 'AT', 'SENT', 'OPENS', 'CLOSES', 'STATUS', 'GTIN'];
    const statements = normalizing(feed, entity, header);
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('normalize-types'));
  });

  it('computes expressions level by level, and counts positions last', async () => {
    const entity = entityOf([
      fieldOf('receipt', { kind: 'string' }, { required: true }),
      fieldOf('line', { kind: 'integer' }),
      fieldOf('quantity', decimal(18, 3), { required: true }),
      fieldOf('net', decimal(18, 2), { required: true }),
      fieldOf('gross', decimal(18, 2), { default: '0.00' }),
      fieldOf('label', { kind: 'string' }),
    ]);
    const feed = feedOf([
      columnOf('receipt'),
      columnOf('quantity'),
      { kind: 'expression', field: 'gross', expression: binary(fieldColumn('net'), '*', number('1.19')) },
      { kind: 'expression', field: 'net', expression: binary(fieldColumn('quantity'), '*', number('2')) },
      { kind: 'expression', field: 'label', expression: binary(rawColumn('RECEIPT'), '||', text("'s")) },
      { kind: 'position', field: 'line', within: ['receipt'] },
    ]);
    await expect(printed(normalizing(feed, entity, ['RECEIPT', 'QUANTITY'], true))).toMatchFileSnapshot(fileOf('normalize-expressions'));
  });
});

describe('the SQL of looking up', () => {
  const common = { kind: 'crosswalk', owner: null, onMissing: { tier: 3, category: 'unknown-key', owner: null } } as const;
  const products: ReferencePlan = {
    ...common,
    name: 'products',
    source: { kind: 'file', path: 'products.csv', sha256: 'a'.repeat(64), columns: ['plu', 'from', 'to', 'store', 'gtin'], rows: 3 },
    key: [
      { column: 'store', normalize: [] },
      { column: 'plu', normalize: [] },
    ],
    value: 'gtin',
    validity: { from: 'from', to: 'to' },
  };
  const stores: ReferencePlan = {
    ...common,
    name: 'stores',
    source: { kind: 'feed', feed: 'master/stores' },
    key: [{ column: 'code', normalize: ['trim', 'upper'] }],
    value: 'number',
    validity: null,
  };

  it('makes a table of a crosswalk, of all days or of one, and asks whether a key holds twice', async () => {
    const statements = [
      { name: 'rows of a file, with their days', sql: crosswalkStatement(duckdbDialect, products, 'staged', null) },
      { name: 'rows of a file that hold on a day', sql: crosswalkStatement(duckdbDialect, products, 'staged', '2026-11-01') },
      { name: 'records of a feed', sql: crosswalkStatement(duckdbDialect, stores, 'snapshot', null) },
      { name: 'a key that holds twice on a day', sql: repeatedKeyStatement(products, 'crosswalk_0', true) },
      { name: 'a key that holds twice', sql: repeatedKeyStatement(stores, 'crosswalk_1', false) },
    ];
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('crosswalk-tables'));
  });

  it('numbers records first, then looks up as of their day and as of the delivery, then computes', async () => {
    const entity = entityOf([
      fieldOf('id', { kind: 'string' }, { required: true }),
      fieldOf('day', { kind: 'date' }, { required: true }),
      fieldOf('gtin', { kind: 'gtin' }, { required: true }),
      fieldOf('store', { kind: 'integer' }, { default: '0' }),
      fieldOf('label', { kind: 'string' }),
    ]);
    const feed = feedOf([
      columnOf('id'),
      columnOf('day'),
      { kind: 'crosswalk', field: 'gtin', columns: ['STORE', 'PLU'], reference: 'products', asOf: 'day' },
      { kind: 'crosswalk', field: 'store', columns: ['STORE'], reference: 'stores', asOf: null },
      { kind: 'expression', field: 'label', expression: binary(fieldColumn('gtin'), '||', rawColumn('STORE')) },
    ]);
    const crosswalks = new Map([
      ['gtin', { table: 'crosswalk_0', reference: products }],
      ['store', { table: 'crosswalk_1', reference: stores }],
    ]);
    const statements = normalizing(feed, entity, ['ID', 'DAY', 'STORE', 'PLU'], false, crosswalks);
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('normalize-crosswalks'));
  });
});

describe('the SQL of comparing', () => {
  const amount = (value: string, currency: string | null = null): Bound => ({ kind: 'amount', amount: value, currency });
  const percent = (value: string, of: Extract<Bound, { kind: 'percent' }>['of'] = 'baseline'): Bound => ({ kind: 'percent', percent: value, of });
  const bound = (only: Bound): Tolerance => ({ kind: 'bound', bound: only });

  const fields = [
    fieldOf('id', { kind: 'integer' }),
    fieldOf('price', money(2)),
    fieldOf('rate', decimal()),
    fieldOf('pieces', { kind: 'integer' }),
    fieldOf('day', { kind: 'date' }),
    fieldOf('at', { kind: 'timestamp' }),
    fieldOf('opens', { kind: 'time' }),
    fieldOf('note', { kind: 'string' }),
    fieldOf('currency', { kind: 'currency' }),
  ];
  const entity = entityOf(fields);
  const compared = (field: string, changes: Partial<FieldComparison>): FieldComparison => {
    const type = fields.find(({ name }) => name === field)?.type;
    if (!type) throw new Error(`No field ${field}`);
    return comparisonOf(field, type, changes);
  };

  const judged: readonly (readonly [string, FieldComparison])[] = [
    ['exact', compared('note', {})],
    ['nulls-empty', compared('note', { nulls: 'empty' })],
    ['nulls-zero', compared('rate', { nulls: 'zero', tolerance: bound(amount('0.5')) })],
    ['amount', compared('rate', { tolerance: bound(amount('0.05')) })],
    ['amount-of-money', compared('price', { tolerance: bound(amount('0.05', 'USD')) })],
    ['percent-of-baseline', compared('pieces', { tolerance: bound(percent('0.5')) })],
    ['percent-of-counterpart', compared('rate', { tolerance: bound(percent('5', 'counterpart')) })],
    ['percent-of-larger', compared('rate', { tolerance: bound(percent('5', 'larger')) })],
    ['percent-of-smaller', compared('rate', { tolerance: bound(percent('5', 'smaller')) })],
    ['percent-of-average', compared('rate', { tolerance: bound(percent('5', 'average')) })],
    ['any', compared('price', { tolerance: { kind: 'any', bounds: [amount('0.05', 'USD'), percent('0.5')] } })],
    ['all', compared('rate', { tolerance: { kind: 'all', bounds: [amount('0.05'), percent('0.5')] } })],
    ['over-and-under', compared('rate', { tolerance: { kind: 'sides', over: amount('0.02'), under: percent('1') } })],
    ['over-only', compared('rate', { tolerance: { kind: 'sides', over: amount('0.02'), under: null } })],
    ['duration-of-timestamps', compared('at', { tolerance: bound({ kind: 'duration', seconds: 900 }) })],
    ['duration-of-times', compared('opens', { tolerance: bound({ kind: 'duration', seconds: 900 }) })],
    ['duration-of-dates', compared('day', { tolerance: bound({ kind: 'duration', seconds: 86_400 }) })],
  ];

  it('judges a field by every kind of tolerance', async () => {
    const statements = judged.flatMap(([name, comparison]) => {
      const type = fields.find((field) => field.name === comparison.field)?.type ?? comparison.type;
      const currency = { baseline: '"b_currency"', counterpart: '"c_currency"' };
      const { equal, within } = fieldAgreement(duckdbDialect, comparison, {
        baseline: `"b_${comparison.field}"`,
        counterpart: `"c_${comparison.field}"`,
        types: { baseline: type, counterpart: type },
        ...(type.kind === 'money' ? { currency } : {}),
      });
      return [
        { name: `${name}: equal`, sql: equal },
        ...(within === null ? [] : [{ name: `${name}: near enough`, sql: within }]),
      ];
    });
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('field-agreement'));
  });

  const rule = ruleOf(['id', 'day'], [compared('price', { tolerance: bound(amount('0.05', 'USD')) }), compared('note', {})]);
  const where = { kind: 'is-null', operand: fieldColumn('note'), negated: true } as const;

  it('in one part, of everything that was delivered', async () => {
    await expect(printed(comparing(rule, entity))).toMatchFileSnapshot(fileOf('compare-whole'));
  });

  it('in three parts, of a scope and a filter, from several payloads', async () => {
    const filtered = { ...rule, scope: { field: 'at', unit: 'day' } as const, baseline: { ...rule.baseline, where } };
    const statements = comparing(filtered, entity, { partitions: 3, payloads: 2 });
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('compare-scope-where-parts'));
  });

  it('with a pass of several with one by totals, and one of subsets in a window', async () => {
    const near = { kind: 'number', field: 'price', type: money(2), tolerance: bound(amount('0.05', 'USD')) } as const;
    const window = { kind: 'time', field: 'day', type: { kind: 'date' }, before: 0, after: 172_800 } as const;
    const passes = [
      passOf(['id', 'currency'], { name: 'subset', cardinality: 'one-to-many', near: [window, near], subset: { sum: 'price', nodes: 1_000_000 } }),
      passOf(['note', 'currency'], { name: 'totals', cardinality: 'many-to-many', near: [near] }),
    ];
    const rule = ruleOf(['id', 'currency'], [compared('price', { tolerance: bound(percent('1')) }), compared('note', {})], { passes });
    await expect(printed(comparing(rule, entity))).toMatchFileSnapshot(fileOf('compare-groups'));
  });

  it('with records set aside of one side, of a scope and a filter', async () => {
    const filtered = { ...rule, scope: { field: 'at', unit: 'day' } as const, counterpart: { ...rule.counterpart, where } };
    const setAside = { path: 'set-aside.csv', fields: ['id', 'day', 'at', 'note'] };
    const statements = comparing(filtered, entity, { setAside });
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('compare-set-aside'));
  });
});

describe('the SQL of the identity of records', () => {
  it('is what it was', async () => {
    const entity = entityOf([
      fieldOf('note', { kind: 'string' }),
      fieldOf('amount', money()),
      fieldOf('currency', { kind: 'currency' }),
      fieldOf('sold_at', { kind: 'timestamp' }),
      fieldOf('is_return', { kind: 'boolean' }),
      fieldOf('opens', { kind: 'time' }),
    ]);
    const [narrow = '', repeated = ''] = repeatedStatements(duckdbDialect, 'hashes');
    const statements = [
      { name: 'hash', sql: `SELECT ${recordHash(duckdbDialect, entity)} FROM records` },
      { name: 'nodes', sql: nodesStatement('snapshot', 1, 1_048_576) },
      { name: 'perhaps repeated', sql: narrow },
      { name: 'repeated', sql: repeated },
    ];
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('record-identity'));
  });
});
