import type { Archive } from '../archive/index.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { BatchPayload } from '../model/batch.js';
import { rangesOf } from '../model/date-range.js';
import type { DateRange } from '../model/date-range.js';
import type { MappedFeed } from '../model/plan.js';

interface DayTools {
  readonly archive: Archive;
  readonly dialect: Dialect;
  readonly session: Session;
}

/** The days that the records of a batch belong to; null where the feed has no field that says so. */
export async function daysOfRecords(
  { archive, dialect, session }: DayTools,
  { feed }: { readonly feed: Pick<MappedFeed, 'delivery'> },
  payloads: readonly BatchPayload[],
): Promise<readonly DateRange[] | null> {
  const { field } = feed.delivery;
  if (field === null) return null;
  const days = new Set<string>();
  for (const { snapshot } of payloads) {
    if (snapshot === null) continue;
    const records = dialect.parquet(await archive.open('normalized', snapshot));
    // There are no more days than a calendar has.
    const found = await session.rows(`SELECT DISTINCT CAST(${dialect.dayOf(field)} AS VARCHAR) FROM ${records}`);
    for (const [day] of found) days.add(String(day));
  }
  return rangesOf([...days].toSorted());
}
