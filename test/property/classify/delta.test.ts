import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deltaOf, deltaPercentOf } from '../../../src/model/delta.js';
import { holds } from '../../../src/conditions/operators.js';
import type { FieldComparison } from '../../../src/model/plan.js';
import type { PercentBase } from '../../../src/model/tolerance.js';

const places = 4;
const amount = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const base = fc.constantFrom<PercentBase>('baseline', 'counterpart', 'larger', 'smaller', 'average');

/** A whole number of 0.0001 as decimal text. */
function text(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const magnitude = (units: bigint) => (units < 0n ? -units : units);

function comparisonOf(of: PercentBase): FieldComparison {
  const type = { kind: 'decimal', precision: 38, scale: places } as const;
  return {
    field: 'gross',
    type,
    tolerance: { kind: 'bound', bound: { kind: 'percent', percent: '1', of } },
    nulls: 'differ',
  };
}

function sides(baseline: bigint, counterpart: bigint) {
  const side = (units: bigint) => ({
    record: { values: { gross: text(units) }, provenance: { batch: 'b', payload: 0, record: 1 } },
    entity: { fields: [] },
  });
  return { baseline: side(baseline), counterpart: side(counterpart) };
}

test('a delta is the exact difference, and changes its sign with the sides', () => {
  const property = fc.property(amount, amount, (baseline, counterpart) => {
    const delta = deltaOf(sides(baseline, counterpart), comparisonOf('baseline'));
    expect(holds('number', 'equal', delta, text(counterpart - baseline))).toBe(true);
    const swapped = deltaOf(sides(counterpart, baseline), comparisonOf('baseline'));
    expect(holds('number', 'equal', swapped, text(baseline - counterpart))).toBe(true);
  });
  fc.assert(property);
});

/** Twice the base, so that the mean stays whole. */
function doubledBase(of: PercentBase, baseline: bigint, counterpart: bigint): bigint {
  const [left, right] = [magnitude(baseline), magnitude(counterpart)];
  const larger = left > right ? left : right;
  return {
    baseline: 2n * left,
    counterpart: 2n * right,
    larger: 2n * larger,
    smaller: 2n * (left + right - larger),
    average: left + right,
  }[of];
}

test('a delta in percent is compared as if it were multiplied out', () => {
  const near = fc.tuple(fc.oneof(amount, fc.bigInt({ min: -300n, max: 300n })), fc.bigInt({ min: -200n, max: 200n }));
  const property = fc.property(
    near,
    base,
    fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n }),
    ([baseline, apart], of, percent) => {
      const counterpart = baseline + apart;
      const ratio = deltaPercentOf(sides(baseline, counterpart), comparisonOf(of));
      const doubled = doubledBase(of, baseline, counterpart);
      expect(ratio === null).toBe(doubled === 0n);
      const exceeds = apart * 200n * 10n ** BigInt(places) > percent * doubled;
      expect(holds('percent', 'greaterThan', ratio, text(percent))).toBe(doubled !== 0n && exceeds);
    },
  );
  fc.assert(property, { numRuns: 500 });
});
