import { expect, test } from 'vitest';
import { differenceFactTypes, recordFactTypes } from '../../../src/conditions/difference-fact-types.js';
import { passOf } from '../../support/plans.js';
import type { DifferenceRule } from '../../../src/conditions/difference-fact-types.js';
import type { FieldType } from '../../../src/model/types.js';

const money: FieldType = { kind: 'money', precision: 18, scale: 2, currency: 'currency' };
const wider: FieldType = { kind: 'money', precision: 20, scale: 4, currency: 'currency' };

const field = (name: string, type: FieldType) => ({ name, type, required: false, default: null, normalize: [] });
const baseline = {
  fields: [
    field('gross', money),
    field('updated_at', { kind: 'timestamp' }),
    field('promotion_id', { kind: 'string' }),
  ],
};
const counterpart = {
  fields: [field('gross', wider), field('updated_at', { kind: 'timestamp' }), field('ledger', { kind: 'string' })],
};

const rule: DifferenceRule = {
  constants: {},
  counterpart: {
    name: 'erp',
    feed: 'erp/sales',
    entity: 'booking',
    where: null,
    because: null,
    aggregate: null,
    compare: [],
  },
  lookups: [],
  passes: [passOf(['store_id'])],
  invariants: [],
  compare: [
    { field: 'gross', type: wider, tolerance: null, nulls: 'differ' },
    { field: 'updated_at', type: { kind: 'timestamp' }, tolerance: null, nulls: 'differ' },
    { field: 'promotion_id', type: { kind: 'string' }, tolerance: null, nulls: 'differ' },
  ],
};

test('the facts of a difference are named after both sides, with deltas of the compared fields that can have them', () => {
  expect(Object.fromEntries(differenceFactTypes(rule, baseline, counterpart))).toEqual({
    outcome: { kind: 'enum', values: ['mismatch', 'missing', 'duplicate', 'ambiguous'] },
    timing: { kind: 'enum', values: ['on-time'] },
    age_days: { kind: 'integer' },
    side: { kind: 'enum', values: ['baseline', 'counterpart'] },
    pass: { kind: 'enum', values: ['exact'] },
    differences: { kind: 'list', values: ['gross', 'promotion_id', 'updated_at'] },
    'baseline.gross': money,
    'baseline.updated_at': { kind: 'timestamp' },
    'baseline.promotion_id': { kind: 'string' },
    'counterpart.gross': wider,
    'counterpart.updated_at': { kind: 'timestamp' },
    'counterpart.ledger': { kind: 'string' },
    'erp.gross': wider,
    'erp.updated_at': { kind: 'timestamp' },
    'erp.ledger': { kind: 'string' },
    'delta.gross': wider,
    'delta_percent.gross': { kind: 'percent' },
    'delta.updated_at': { kind: 'duration' },
  });
});

test('the constants of a rule are facts of its differences', () => {
  const constants = {
    'param.rate': { type: money, value: '2' },
    'retailer.name': { type: { kind: 'string' }, value: null },
  } as const;
  const types = differenceFactTypes({ ...rule, constants }, baseline, counterpart);
  expect([...types].slice(-2)).toEqual([
    ['param.rate', money],
    ['retailer.name', { kind: 'string' }],
  ]);
});

test('the facts of a check are the fields of the record', () => {
  expect([...recordFactTypes(baseline)]).toEqual([
    ['gross', money],
    ['updated_at', { kind: 'timestamp' }],
    ['promotion_id', { kind: 'string' }],
  ]);
});
