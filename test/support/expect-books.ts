import { expect } from 'vitest';
import type { Batch } from '../../src/model/batch.js';
import { listBatches, listSetAsideEvents, listSetAsideRecords } from '../../src/store/index.js';
import type { Database, KeptSetAsideRecord, Page, PageRequest } from '../../src/store/index.js';
import type { FeedPlan } from '../../src/model/plan.js';

/** Every record set aside of a feed, the earliest batch first. */
export function listAllSetAside(database: Database, feed: FeedPlan): Promise<readonly KeptSetAsideRecord[]> {
  return every((page) => listSetAsideRecords(database, { feed }, page));
}

/**
 * The books of a feed hold: every batch accounts for each of its records, what was set aside of it is there, open or decided,
 * and what was corrected is in a batch that corrects its own, each record once.
 */
export async function expectBooks(database: Database, feed: FeedPlan): Promise<void> {
  const batches = await every((page) => listBatches(database, { feed }, page));
  const setAside = await listAllSetAside(database, feed);
  const corrected = new Map<string, number>();
  for (const record of setAside) {
    const correction = await expectDecided(database, batches, record);
    if (correction !== null) corrected.set(correction, (corrected.get(correction) ?? 0) + 1);
  }
  for (const { id, corrects, counts } of batches) {
    const { scanned, snapshot, quarantined, deadLettered, deduplicated } = counts;
    expect(snapshot + quarantined + deadLettered + deduplicated).toBe(scanned);
    expect(setAside.filter(({ batch }) => batch === id)).toHaveLength(quarantined + deadLettered);
    if (corrects !== null) expect(corrected.get(id)).toBe(scanned);
  }
}

/** The batch that has a record now; null for one that is open, or discarded. */
async function expectDecided(
  database: Database,
  batches: readonly Batch[],
  { id, batch, status }: KeptSetAsideRecord,
): Promise<string | null> {
  if (status === 'open') return null;
  const event = (await listSetAsideEvents(database, id)).at(-1);
  expect(event).toMatchObject({ accepted: true });
  const correction = event?.correction ?? null;
  const corrects = batches.find((one) => one.id === correction)?.corrects;
  expect(corrects).toBe(status === 'discarded' ? undefined : batch);
  return correction;
}

async function every<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<T> = await list({ limit: 500, after });
    items.push(...page.items);
    after = page.next;
    if (after === null) return items;
  }
}
