import { describe, expect, it } from 'vitest';
import { recordsWith } from '../../src/compare/aggregate.js';
import { matchableStatements } from '../../src/compare/matchable.js';
import type { MatchableSource } from '../../src/compare/matchable.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import { expectSameTokens, fileOf, printed } from '../support/golden-statements.js';
import { entityOf, fieldOf, money } from '../support/plans.js';

const entity = entityOf(
  [
    fieldOf('receipt', { kind: 'string' }, { required: true }),
    fieldOf('line', { kind: 'integer' }, { required: true }),
    fieldOf('store', { kind: 'string' }),
    fieldOf('day', { kind: 'date' }, { required: true }),
    fieldOf('gross', money()),
    fieldOf('currency', { kind: 'currency' }, { required: true }),
    fieldOf('updated_at', { kind: 'timestamp' }),
  ],
  { identity: ['receipt', 'line'] },
);
const plain: MatchableSource = {
  side: 'baseline',
  judged: 'judged_baseline',
  contradicts: false,
  entity,
  duplicates: { by: null, resolve: { kind: 'break' } },
  aggregate: null,
  key: ['receipt', 'line'],
  amounts: ['gross'],
};
const aggregate = { by: ['store', 'day', 'currency'], sum: ['gross'], min: [], max: ['updated_at'], count: 'lines' };

describe('the SQL of what is matched', () => {
  it('sets records with one identity apart', async () => {
    const statements = matchableStatements(duckdbDialect, plain).map((sql) => ({ name: 'prepare', sql }));
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('matchable-break'));
  });

  it('adds up what is the same in fields that may be null, and sets apart what contradicts', async () => {
    const source = { ...plain, contradicts: true, duplicates: { by: ['store', 'line'], resolve: { kind: 'sum' } } } as const;
    const statements = matchableStatements(duckdbDialect, source).map((sql) => ({ name: 'prepare', sql }));
    expectSameTokens(statements);
    await expect(printed(statements)).toMatchFileSnapshot(fileOf('matchable-sum'));
  });

  it('keeps the latest, makes groups, and finds what a group was made of', async () => {
    const resolve = { kind: 'latest', field: 'updated_at' } as const;
    const source = { ...plain, aggregate, duplicates: { by: null, resolve } };
    const statements = matchableStatements(duckdbDialect, source).map((sql) => ({ name: 'prepare', sql }));
    const group = { store: null, day: '2026-11-01', currency: 'USD' };
    const made = recordsWith(duckdbDialect, { records: 'SELECT * FROM counting_baseline', entity, by: aggregate.by }, group);
    const all = [...statements, { name: 'contributors', sql: made }];
    expectSameTokens(all);
    await expect(printed(all)).toMatchFileSnapshot(fileOf('matchable-aggregate'));
  });
});
