import { describe, expect, test } from 'vitest';
import { compileFiles, entityYaml, inShort, systemYaml } from '../../support/compiled-workspace.js';

const files = {
  'entities/line.yaml': entityYaml(`
    store: { type: string, required: true }
    day: { type: date, required: true }
    promotion: { type: string }
    pieces: { type: integer }
    gross: { type: money, currency: currency, required: true }
    discount: { type: money, precision: 24, scale: 2, currency: currency }
    currency: { type: currency, required: true }
    returned: { type: boolean }
    updated_at: { type: timestamp }
  `),
  'systems/tills.yaml': systemYaml(
    'store: S\nday: D\npieces: P\ngross: G\ncurrency: C\nupdated_at: U\nreturned: R\ndiscount: T\npromotion: Q',
  ),
};

interface Parts {
  readonly aggregate?: string;
  readonly duplicates?: string;
  readonly key?: string;
  readonly scope?: string;
  readonly compare?: string;
  readonly classify?: string;
}

async function compileRule(parts: Parts) {
  const side =
    parts.aggregate === undefined ? '{ feed: tills/sales }' : `{ feed: tills/sales, aggregate: ${parts.aggregate} }`;
  const rule = [
    'tieout: 1',
    'rule: tills-vs-tills',
    ...(parts.scope === undefined ? [] : [`scope: { field: ${parts.scope}, unit: day }`]),
    `baseline: ${side}`,
    `counterparts: { again: ${side} }`,
    ...(parts.duplicates === undefined ? [] : [`duplicates: ${parts.duplicates}`]),
    `match: [{ name: exact, key: ${parts.key ?? '[id]'} }]`,
    ...(parts.compare === undefined ? [] : [`compare: ${parts.compare}`]),
    ...(parts.classify === undefined
      ? []
      : [
          `classify: [{ name: some, conditions: ${parts.classify}, event: { type: break, params: { tier: 3, category: some } } }]`,
        ]),
  ];
  return compileFiles({ ...files, 'rules/rule.yaml': rule.join('\n') });
}

async function found(parts: Parts): Promise<readonly string[]> {
  const { findings } = await compileRule(parts);
  return inShort(findings);
}

const daily = '{ by: [store, day, currency], sum: [gross, pieces], max: [updated_at], count: lines }';
const byDay = { aggregate: daily, key: '[store, day, currency]' };

describe('an aggregate', () => {
  test('is a part of its side, with the defaults of what it does not say', async () => {
    const { plan, findings } = await compileRule({ aggregate: '{ by: [store] }', key: '[store]' });
    expect(inShort(findings)).toEqual([]);
    expect(plan?.rules['tills-vs-tills']?.baseline.aggregate).toEqual({
      by: ['store'],
      sum: [],
      min: [],
      max: [],
      count: null,
    });
  });

  test('is null where records are matched on their own', async () => {
    const { plan } = await compileRule({});
    expect(plan?.rules['tills-vs-tills']?.baseline.aggregate).toBeNull();
  });

  test('has outputs that keys, comparisons, scopes and conditions may name', async () => {
    const classify =
      '{ all: [{ fact: baseline.lines, operator: greaterThan, value: 5 }, { fact: delta.gross, operator: lessThan, value: 1 }] }';
    const compare = '{ gross: { within: 0.05 EUR }, pieces: exact, updated_at: { within: 15m }, lines: exact }';
    expect(await found({ ...byDay, scope: 'day', compare, classify })).toEqual([]);
  });

  test('gives sums digits enough to be compared', async () => {
    const by = { aggregate: '{ by: [store, currency], sum: [gross, discount] }', key: '[store, currency]' };
    const { plan, findings } = await compileRule({ ...by, compare: '{ gross: exact, discount: { within: 1% } }' });
    expect(inShort(findings)).toEqual([]);
    const types = plan?.rules['tills-vs-tills']?.counterparts[0]?.compare.map(({ type }) => type);
    expect(types).toEqual([
      { kind: 'money', precision: 28, scale: 4, currency: 'currency' },
      { kind: 'money', precision: 28, scale: 2, currency: 'currency' },
    ]);
  });

  test.each([
    [{ ...byDay, key: '[id]' }, 'unknown-field: id'],
    [{ ...byDay, compare: '{ discount: exact }' }, 'unknown-field: discount'],
    [{ ...byDay, classify: '{ fact: baseline.id, operator: equal, value: x }' }, 'unknown-fact: baseline.id'],
    [{ aggregate: '{ by: [store] }', key: '[store]', scope: 'day' }, 'unknown-field: day'],
  ])('hides everything else: %o', async (parts, expected) => {
    expect(await found(parts)).toEqual([expected]);
  });

  test('by the fields of a key leave one record of it, so that nobody is warned of several', async () => {
    const warned = async (parts: Parts) => (await compileRule(parts)).warnings.map(({ code }) => code);
    expect(await warned({ key: '[store]' })).toEqual(['key-without-identity']);
    expect(await warned({ key: '[store, day]', duplicates: '{ by: [store, day] }' })).toEqual([]);
    expect(await warned({ key: '[store, day]', duplicates: '{ by: [store] }' })).toEqual([]);
    expect(await warned({ key: '[store]', duplicates: '{ by: [store, day] }' })).toEqual(['key-without-identity']);
    const perDay = { aggregate: daily, key: '[store]', duplicates: '{ by: [store] }' };
    expect(await warned(perDay)).toEqual(['key-without-identity']);
  });

  test.each([
    ['{ by: [shop] }', 'unknown-field: shop'],
    ['{ by: [store], sum: [pices] }', 'unknown-field: pices'],
    ['{ by: [store], sum: [updated_at] }', 'type-mismatch: updated_at'],
    ['{ by: [store], max: [returned] }', 'type-mismatch: returned'],
    ['{ by: [store], sum: [gross] }', 'currency-not-grouped: gross'],
    ['{ by: [store], max: [gross] }', 'currency-not-grouped: gross'],
    ['{ by: [store], sum: [pieces], max: [pieces] }', 'duplicate-name: pieces'],
    ['{ by: [store, pieces], sum: [pieces] }', 'duplicate-name: pieces'],
    ['{ by: [store], count: pieces }', 'duplicate-name: pieces'],
  ])('is refused where it cannot be made, on each side: %s', async (aggregate, expected) => {
    expect(await found({ aggregate, key: '[store]' })).toEqual([expected, expected]);
  });

  test('may have groups of what is not known, but keys may not', async () => {
    const aggregate = '{ by: [store, promotion], count: lines }';
    expect(await found({ aggregate, key: '[store, promotion]' })).toEqual(['nullable-key: promotion']);
    const { warnings, findings } = await compileRule({ aggregate, key: '[store]' });
    expect(inShort(findings)).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['key-without-identity']);
  });

  test('keeps what its groups go by of records set aside', async () => {
    const { plan } = await compileRule({ ...byDay, key: '[store, day]' });
    expect(plan?.feeds['tills/sales']?.key).toEqual(['id', 'currency', 'day', 'store']);
  });
});

describe('duplicates', () => {
  const planOf = async (duplicates?: string) => {
    const { plan, findings } = await compileRule(duplicates === undefined ? {} : { duplicates });
    expect(inShort(findings)).toEqual([]);
    return plan?.rules['tills-vs-tills']?.duplicates;
  };

  test('are records with one identity, and set apart, unless a rule says otherwise', async () => {
    expect(await planOf()).toEqual({ by: null, resolve: { kind: 'break' } });
    expect(await planOf('{}')).toEqual({ by: null, resolve: { kind: 'break' } });
    expect(await planOf('{ by: identity, then: break }')).toEqual({ by: null, resolve: { kind: 'break' } });
  });

  test('may be added up, or make room for the latest', async () => {
    expect(await planOf('{ by: [store, day], then: sum }')).toEqual({ by: ['store', 'day'], resolve: { kind: 'sum' } });
    expect(await planOf('{ then: { latest: updated_at } }')).toEqual({
      by: null,
      resolve: { kind: 'latest', field: 'updated_at' },
    });
  });

  test('by the fields of a key leave one record of it, so that nobody is warned of several', async () => {
    const warned = async (parts: Parts) => (await compileRule(parts)).warnings.map(({ code }) => code);
    expect(await warned({ key: '[store]' })).toEqual(['key-without-identity']);
    expect(await warned({ key: '[store, day]', duplicates: '{ by: [store, day] }' })).toEqual([]);
    expect(await warned({ key: '[store, day]', duplicates: '{ by: [store] }' })).toEqual([]);
    expect(await warned({ key: '[store]', duplicates: '{ by: [store, day] }' })).toEqual(['key-without-identity']);
    const perDay = { aggregate: daily, key: '[store]', duplicates: '{ by: [store] }' };
    expect(await warned(perDay)).toEqual(['key-without-identity']);
  });

  test.each([
    ['{ by: [shop] }', 'unknown-field: shop'],
    ['{ then: { latest: updated } }', 'unknown-field: updated'],
    ['{ then: { latest: store } }', 'type-mismatch: store'],
    ['{ by: [day], then: { latest: day } }', 'key-without-effect: latest'],
    ['{ then: first }', 'unknown-value: first'],
    ['{ by: key }', 'unknown-value: key'],
  ])('are refused where they mean nothing: %s', async (duplicates, expected) => {
    expect(await found({ duplicates })).toEqual([expected]);
  });

  test('that are added up may lack what they do not agree in', async () => {
    const conditions =
      '{ all: [{ fact: outcome, operator: equal, value: mismatch }, { fact: baseline.store, operator: isNull, value: true }] }';
    const parts = { compare: '{ gross: exact }', classify: conditions };
    const codes = async (duplicates?: string) => {
      const { findings, warnings } = await compileRule(duplicates === undefined ? parts : { ...parts, duplicates });
      return [...findings, ...warnings].map(({ code }) => code);
    };
    expect(await codes()).toEqual(['never-holds']);
    expect(await codes('{ then: sum }')).toEqual([]);
  });
});
