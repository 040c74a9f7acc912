import { expect } from 'vitest';
import type { Archive } from '../../src/archive/index.js';
import { needsSettling, settleStatement } from '../../src/compare/settle-statement.js';
import { deliveredRecords } from '../../src/compare/side-relation.js';
import type { SideInput } from '../../src/compare/side-relation.js';
import { notJudged, readStateCounts } from '../../src/compare/state-counts.js';
import { duckdbDialect } from '../../src/engine/duckdb/dialect.js';
import type { Session } from '../../src/engine/session.js';
import type { Batch } from '../../src/model/batch.js';
import type { EntityPlan } from '../../src/model/entity-plan.js';
import type { Scope } from '../../src/model/outcome.js';
import type { FeedPlan } from '../../src/model/plan.js';
import { spokenDays } from '../../src/run/spoken-days.js';
import { ruleOf } from './plans.js';

/** What the records of a day are read with. */
interface StateReader {
  readonly session: Session;
  readonly archive: Archive;
}

/**
 * The records of some days out of the batches that say what they are, as `referenceState` gives them; and that every record which
 * was read is accounted for.
 */
export async function readState(
  { session, archive }: StateReader,
  { feed, entity }: { readonly feed: FeedPlan; readonly entity: EntityPlan },
  batches: readonly Batch[],
  days: string | Scope,
): Promise<readonly unknown[]> {
  const scope = typeof days === 'string' ? { from: days, to: days } : days;
  const side: SideInput = {
    side: 'baseline',
    plan: ruleOf(['id'], []).baseline,
    entity,
    delivery: feed.delivery,
    snapshots: await snapshotsOf(archive, batches, spokenDays(feed.delivery, batches, scope)),
    delivered: entity,
    settled: null,
    setAside: null,
  };
  const isSettled = needsSettling(feed.delivery);
  const records = isSettled
    ? settleStatement(duckdbDialect, side, scope)
    : deliveredRecords(duckdbDialect, { scope }, side);
  const columns = ['id', 'CAST(revision AS INTEGER)', 'CAST(amount AS VARCHAR)', 'operation'];
  const rows = await session.rows(
    `SELECT ${columns.join(', ')}, ${isSettled ? '_conflict' : 'false'} FROM (${records}) ${isSettled ? `WHERE _fate = 'counts'` : ''}`,
  );
  const settled = isSettled ? `(${records})` : null;
  const counts = await readStateCounts(session, duckdbDialect, { scope }, { ...side, settled }, rows.length);
  expect(counts.read).toBe(batches.reduce((total, batch) => total + batch.counts.snapshot, 0));
  expect(rows.length + notJudged(counts)).toBe(counts.read);
  return rows.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}

async function snapshotsOf(
  archive: Archive,
  batches: readonly Batch[],
  spoken: ReturnType<typeof spokenDays>,
): Promise<SideInput['snapshots']> {
  const snapshots = [];
  for (const [batch, { corrects, payloads }] of batches.entries()) {
    const corrected = batches.findIndex(({ id }) => id === corrects);
    for (const { ordinal, snapshot } of payloads) {
      if (snapshot === null) continue;
      const path = await archive.open('normalized', snapshot);
      const days = spoken[batch] ?? null;
      const place = { batch, ...(corrected < 0 ? {} : { corrects: corrected }), ...(days && { days }) };
      snapshots.push({ ...place, payload: ordinal, path });
    }
  }
  return snapshots;
}
