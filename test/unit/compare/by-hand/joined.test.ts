import { expect, test } from 'vitest';
import type { RecordValues } from '../../../../src/model/outcome.js';
import { askInvariants, lookedUp } from '../../../support/reference-matching/joined.js';
import type { InvariantRule, LookupRule } from '../../../support/reference-matching/joined.js';

const rates: readonly RecordValues[] = [
  { promotion: 'P', least: '1', most: '9', from: null, to: '2026-10-31', rate: '0.1' },
  { promotion: 'P', least: '1', most: '9', from: '2026-11-01', to: null, rate: '0.2' },
  { promotion: 'P', least: '10', most: null, from: null, to: null, rate: '0.3' },
  { promotion: 'Q', least: null, most: null, from: null, to: null, rate: '0.4' },
  { promotion: 'Q', least: null, most: null, from: null, to: null, rate: '0.5' },
];
const promo: LookupRule = {
  name: 'promo',
  rows: rates,
  when: ({ baseline }) => ((baseline?.['promotion'] ?? null) === null ? null : baseline?.['promotion'] !== 'NONE'),
  by: [['promotion', 'promotion']],
  between: [{ field: 'pieces', from: 'least', to: 'most', type: { kind: 'integer' } }],
  asOf: { field: 'day', from: 'from', to: 'to', type: { kind: 'date' } },
};
const rateOf = (baseline: RecordValues): unknown => {
  const found = lookedUp(promo, { baseline, counterpart: null, others: {} });
  return found === null || found === 'not-asked' ? found : found['rate'];
};

test('a lookup finds the row whose range and validity hold the record, both ends of them included', () => {
  expect(rateOf({ promotion: 'P', pieces: '9', day: '2026-10-31' })).toBe('0.1');
  expect(rateOf({ promotion: 'P', pieces: '9', day: '2026-11-01' })).toBe('0.2');
  expect(rateOf({ promotion: 'P', pieces: '100', day: '2026-11-01' })).toBe('0.3');
});

test('no row, several rows and a value that is not known are all missing', () => {
  expect(rateOf({ promotion: 'P', pieces: '0', day: '2026-11-01' })).toBeNull();
  expect(rateOf({ promotion: 'Q', pieces: '1', day: '2026-11-01' })).toBeNull();
  expect(rateOf({ promotion: 'P', pieces: null, day: '2026-11-01' })).toBeNull();
  expect(rateOf({ promotion: 'P', pieces: '1', day: null })).toBeNull();
});

test('a lookup is asked only where it is true that it shall be', () => {
  expect(rateOf({ promotion: 'NONE', pieces: '1', day: '2026-11-01' })).toBe('not-asked');
  expect(rateOf({ promotion: null, pieces: '1', day: '2026-11-01' })).toBe('not-asked');
});

const invariant = (changes: Partial<InvariantRule>): InvariantRule => ({
  name: 'shipped',
  counterparts: null,
  holds: () => true,
  unknown: 'count',
  ...changes,
});
const nothing = { baseline: {}, counterpart: {}, others: {}, lookups: {} };

test('an invariant is asked of the counterparts that it names, or of all', () => {
  const rules = [invariant({}), invariant({ name: 'stocked', counterparts: ['wms'] })];
  const asked = (counterpart: string): readonly string[] =>
    askInvariants(rules, counterpart, nothing).map(({ name }) => name);
  expect(asked('wms')).toEqual(['shipped', 'stocked']);
  expect(asked('erp')).toEqual(['shipped']);
});

test('what is unknown is a breach only where the rule says so', () => {
  const isBreach = (holds: boolean | null, unknown: InvariantRule['unknown']): boolean =>
    askInvariants([invariant({ holds: () => holds, unknown })], 'erp', nothing).some((answer) => answer.isBreach);
  expect([isBreach(false, 'count'), isBreach(null, 'count'), isBreach(null, 'breach')]).toEqual([true, false, true]);
});
