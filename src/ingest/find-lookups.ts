import { operationalError } from '../base/errors.js';
import type { Lookup } from '../model/batch.js';
import type { MappedFeed, Plan } from '../model/plan.js';
import type { CrosswalkPlan } from '../model/reference-plan.js';
import { findCorrections, findNewestBatch } from '../store/index.js';
import type { Store } from '../store/index.js';

/**
 * The batches that the crosswalks of a feed are read from: of every reference that is a feed its newest, by delivery date.
 *
 * @throws OperationalError `reference-not-delivered` when a reference has no batch yet.
 */
export async function findLookups(
  { database }: Store,
  { feed, plan }: { readonly feed: MappedFeed; readonly plan: Pick<Plan, 'references' | 'feeds'> },
): Promise<readonly Lookup[]> {
  const names = new Set(feed.map.flatMap((mapping) => (mapping.kind === 'crosswalk' ? [mapping.reference] : [])));
  const lookups: Lookup[] = [];
  for (const name of [...names].toSorted()) {
    const { source } = crosswalkOf(plan, name);
    if (source.kind === 'file') continue;
    const from = plan.feeds[source.feed];
    const batch = from ? await findNewestBatch(database, { feed: from, maps: from.maps }) : null;
    if (!batch) throw operationalError('reference-not-delivered', { reference: name, feed: source.feed });
    // What corrects a batch counts as if its records stood in it.
    const corrections = await findCorrections(database, batch.id);
    const payloads = [batch, ...corrections].flatMap((each) => each.payloads);
    const snapshots = payloads.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot]));
    lookups.push({ reference: name, batch: batch.id, snapshots });
  }
  return lookups;
}

/** A crosswalk by its name, which the plan has. */
export function crosswalkOf({ references }: Pick<Plan, 'references'>, name: string): CrosswalkPlan {
  const reference = references[name];
  if (reference?.kind !== 'crosswalk') throw new Error(`There is no crosswalk ${name}, although the plan names it`);
  return reference;
}
