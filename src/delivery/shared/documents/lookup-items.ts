import type { Batch } from '../../../model/batch.js';
import { mapOn } from '../../../model/plan.js';
import type { FeedPlan, Plan } from '../../../model/plan.js';
import type { ReferencePlan } from '../../../model/reference-plan.js';
import type { LookupItem } from '../../../schema/generated/outputs.js';

/**
 * What a batch was looked up in, by name of the reference.
 *
 * @param feed that of the batch as it was read: its version covers the files
 */
export function lookupItems(
  batch: Batch,
  feed: FeedPlan | undefined,
  { references }: Pick<Plan, 'references'>,
): readonly LookupItem[] {
  const mappings = (feed && mapOn(feed, batch.deliveryDate)?.map) ?? [];
  const names = new Set(mappings.flatMap((mapping) => (mapping.kind === 'crosswalk' ? [mapping.reference] : [])));
  return [...names].toSorted().flatMap((name) => {
    const reference = references[name];
    return reference ? [lookupItem(batch, reference)] : [];
  });
}

function lookupItem({ id, lookups }: Batch, { name, source }: ReferencePlan): LookupItem {
  if (source.kind === 'file') return { reference: name, source: source.path, batch: null, contents: [source.sha256] };
  const lookup = lookups.find(({ reference }) => reference === name);
  if (!lookup) throw new Error(`Batch ${id} does not say in which batch of ${source.feed} it was looked up`);
  return { reference: name, source: source.feed, batch: lookup.batch, contents: [...lookup.snapshots] };
}
