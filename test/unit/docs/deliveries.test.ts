import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settleStatement } from '../../../src/compare/settle-statement.js';
import type { SideInput } from '../../../src/compare/side-relation.js';
import { readStateCounts } from '../../../src/compare/state-counts.js';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { ingestDelivery } from '../../../src/ingest/ingest-delivery.js';
import { mapOn, withMap } from '../../../src/model/plan.js';
import type { EntityPlan } from '../../../src/model/entity-plan.js';
import type { FeedPlan, RulePlan } from '../../../src/model/plan.js';
import { findBatchesOf } from '../../../src/run/find-state.js';
import { streamOf } from '../../support/byte-streams.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/deliveries.md', import.meta.url), 'utf8');
const day = '2026-11-01';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

test('the workspace of the guide about deliveries is valid, and its day is read out of two of them as it says', async () => {
  const { feed, entity, rule } = await ingestGuide();
  const snapshots = await snapshotsOfDay(feed, entity);
  const unsettled = { side: 'baseline', plan: rule.baseline, entity, delivery: feed.delivery, snapshots } as const;
  const scope = { from: day, to: day };
  const side = { ...unsettled, delivered: entity, settled: null, setAside: null };
  const settled = `(${settleStatement(duckdbDialect, side, scope)})`;
  const session = await place.tools.openSession([place.tools.archiveDirectory]);
  try {
    const counting = `SELECT invoice, CAST(gross AS VARCHAR) FROM ${settled} WHERE _fate = 'counts'`;
    expect(await session.rows(counting)).toEqual([['A', '11.0000']]);
    const counts = await readStateCounts(session, duckdbDialect, { scope }, { ...side, settled }, 1);
    const { superseded, deduplicated, deleted, reversed, otherDays } = counts;
    expect(guide).toContain(
      `\nsuperseded ${superseded}, deduplicated ${deduplicated}, deleted ${deleted}, reversed ${reversed}, other days ${otherDays}\n`,
    );
  } finally {
    await session.close();
  }
});

/** Ingests both deliveries of the guide. */
async function ingestGuide(): Promise<{ feed: FeedPlan; entity: EntityPlan; rule: RulePlan }> {
  const files = filesOfGuide(guide);
  const { plan, diagnostics } = await checkWorkspace(await writeWorkspace(files));
  expect(diagnostics).toEqual([]);
  if (!plan) throw new Error('the workspace of the guide does not compile');
  const feed = known(plan.feeds['tills/lines']);
  const entity = known(plan.entities['invoice-line']);
  const map = known(mapOn(feed, day));
  for (const date of [day, '2026-11-02']) {
    const source = `data/tills_${date.replaceAll('-', '')}.csv`;
    const payloads = [{ source, read: () => streamOf(files[source] ?? '') }];
    await ingestDelivery(place.tools, { feed: withMap(feed, map), entity, plan, date, payloads });
  }
  return { feed, entity, rule: known(plan.rules['tills-vs-ledger']) };
}

async function snapshotsOfDay(feed: FeedPlan, entity: EntityPlan): Promise<SideInput['snapshots']> {
  const snapshots = [];
  for (const [batch, { payloads }] of (await findBatchesOf(place, feed, entity, { from: day, to: day })).entries()) {
    for (const { snapshot } of payloads) {
      snapshots.push({ batch, payload: 0, path: await place.archive.open('normalized', known(snapshot)) });
    }
  }
  return snapshots;
}

function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the guide lacks something');
  return value;
}
