import { canonicalJson } from '../../src/base/canonical.js';
import type { CounterpartResult, Difference } from '../../src/model/outcome.js';
import type { Compared } from './comparing.js';

/** A result whose buckets are in an order of their own. */
export function sortedBuckets(result: CounterpartResult): CounterpartResult {
  const nameOf = ({ side, outcome }: CounterpartResult['buckets'][number]): string => `${side} ${outcome}`;
  return { ...result, buckets: sortedBy(result.buckets, nameOf) };
}

/** The same, without why no partner was chosen. */
export function withoutRefusals(differences: readonly Difference[]): readonly Difference[] {
  return differences.map((difference) => ({ ...difference, refusal: null }));
}

/** Differences in an order of their own: by key, then pairs before lone records, then side, then ordinal. */
export function sortedDifferences(differences: readonly Difference[]): readonly Difference[] {
  return sortedBy(differences, ({ key, side, ordinal }) =>
    canonicalJson([key, side ?? '', String(ordinal).padStart(6, '0')]),
  );
}

function sortedBy<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const texts = new Map(items.map((item) => [item, textOf(item)]));
  return items.toSorted((left, right) => ((texts.get(left) ?? '') < (texts.get(right) ?? '') ? -1 : 1));
}

/** What was found, whatever the order and place of the records in their files. */
export function withoutPlaces({ result, fingerprint, differences, blocked }: Compared): object {
  const placeless = (difference: Difference): object => ({
    ...difference,
    refusal: difference.refusal && {
      ...difference.refusal,
      candidates: difference.refusal.candidates.map(({ values }) => values),
    },
    baseline: difference.baseline?.values ?? null,
    counterpart: difference.counterpart?.values ?? null,
  });
  const found = { differences: differences.map(placeless), blocked: blocked.map(placeless) };
  // A cause may be a part of a file that is missing: that goes by place.
  const { causes: _, ...apart } = sortedBuckets(result);
  return { result: apart, fingerprint, ...found };
}
