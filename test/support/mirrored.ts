import type { Bucket, ControlTotal, Difference, RecordSeen, Side } from '../../src/model/outcome.js';
import type { JudgedRule } from '../../src/model/plan.js';
import type { Bound, FieldTolerance, LookupBound, PercentBase } from '../../src/model/tolerance.js';
import { sortedBuckets, sortedDifferences } from './compared-results.js';
import type { Compared } from './comparing.js';

const swappedBase: Readonly<Record<PercentBase, PercentBase>> = {
  baseline: 'counterpart',
  counterpart: 'baseline',
  larger: 'larger',
  smaller: 'smaller',
  average: 'average',
};

const swappedPlain = (bound: Bound): Bound =>
  bound.kind === 'percent' ? { ...bound, of: swappedBase[bound.of] } : bound;
const swappedBound = (bound: Bound | LookupBound): Bound | LookupBound =>
  bound.kind === 'lookup'
    ? { ...bound, of: swappedBase[bound.of], otherwise: bound.otherwise && swappedPlain(bound.otherwise) }
    : swappedPlain(bound);

function swappedTolerance(tolerance: FieldTolerance): FieldTolerance {
  switch (tolerance.kind) {
    case 'bound':
      return { kind: 'bound', bound: swappedBound(tolerance.bound) };
    case 'any':
    case 'all':
      return { kind: tolerance.kind, bounds: tolerance.bounds.map(swappedBound) };
    case 'sides': {
      const { over, under } = tolerance;
      return { kind: 'sides', over: under && swappedBound(under), under: over && swappedBound(over) };
    }
  }
}

/** The same rule for the same sides under each other's names. */
export function mirroredRule(rule: JudgedRule): JudgedRule {
  const { name, ...counterpart } = rule.counterpart;
  return {
    ...rule,
    baseline: counterpart,
    counterpart: { ...rule.baseline, name, compare: counterpart.compare },
    compare: rule.compare.map((comparison) => ({
      ...comparison,
      tolerance: comparison.tolerance && swappedTolerance(comparison.tolerance),
    })),
  };
}

const otherSide = (side: Side): Side => (side === 'baseline' ? 'counterpart' : 'baseline');
const negated = (text: string | null): string | null =>
  text === null || text === '0' ? text : text.startsWith('-') ? text.slice(1) : `-${text}`;
const negatedAmount = (text: string): string => (/^[-0.]+$/.test(text) ? text : String(negated(text)));

/**
 * What would have been found with the sides swapped: differences the other way round, deltas and totals negated. The
 * words of a tolerance are left out, they name a side; so are percentages, which are of the baseline by default.
 */
export function mirrored({ result, fingerprint, differences, blocked }: Compared): Compared {
  const records = { baseline: result.records.counterpart, counterpart: result.records.baseline };
  const swapped = <T>(of: Readonly<Record<Side, T>>): Record<Side, T> => ({
    baseline: of.counterpart,
    counterpart: of.baseline,
  });
  const [contributing, deduplicated] = [swapped(result.contributing), swapped(result.deduplicated)];
  const state = { baseline: result.state.counterpart, counterpart: result.state.baseline };
  const buckets = result.buckets.map((bucket: Bucket) => ({ ...bucket, side: otherSide(bucket.side) }));
  const controlTotals = result.controlTotals.map((total: ControlTotal) => ({
    ...total,
    baseline: total.counterpart,
    counterpart: total.baseline,
    difference: negatedAmount(total.difference),
    explained: negatedAmount(total.explained),
    tolerated: negatedAmount(total.tolerated),
    setAside: negatedAmount(total.setAside),
    excluded: negatedAmount(total.excluded),
    blocked: negatedAmount(total.blocked),
    deduplicated: negatedAmount(total.deduplicated),
  }));
  return {
    result: sortedBuckets({ ...result, records, contributing, deduplicated, state, buckets, controlTotals }),
    fingerprint,
    differences: sortedDifferences(differences.map(mirroredDifference)),
    blocked: sortedDifferences(blocked.map(mirroredDifference)),
  };
}

function mirroredDifference(difference: Difference): Difference {
  const renamed = (record: RecordSeen): RecordSeen => {
    return { ...record, provenance: { ...record.provenance, batch: record.provenance.batch.replace(/^\w+/, 'batch') } };
  };
  const placed = (side: Side): RecordSeen | null => {
    const record = difference[side];
    return record && renamed(record);
  };
  const { refusal } = difference;
  return {
    ...difference,
    refusal: refusal && { ...refusal, candidates: refusal.candidates.map(renamed) },
    side: difference.side && otherSide(difference.side),
    baseline: placed('counterpart'),
    counterpart: placed('baseline'),
    fields: difference.fields.map((field) => ({
      ...field,
      baseline: field.counterpart,
      counterpart: field.baseline,
      delta: negated(field.delta),
      deltaPercent: null,
      allowed: null,
    })),
  };
}
