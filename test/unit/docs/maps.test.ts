import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/base/catalogue/index.js';
import { ingestDelivery } from '../../../src/ingest/ingest-delivery.js';
import { mapOn, withMap } from '../../../src/model/plan.js';
import { streamOf } from '../../support/byte-streams.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';
import { openTestIngest } from '../../support/ingesting.js';
import type { TestIngest } from '../../support/ingesting.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const guide = readFileSync(new URL('../../../docs/guide/maps.md', import.meta.url), 'utf8');

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

/** The rows of the first table of a text, without its head. */
function rowsOfTable(text: string): readonly (readonly string[])[] {
  const lines = text.slice(text.indexOf('\n|')).trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('the deliveries of the guide about maps become the records it shows, and what is set aside says why, with its key', async () => {
  const files = filesOfGuide(guide);
  const workspace = await writeWorkspace({ 'tieout.yaml': 'tieout: 1\nworkspace: shop\n', ...files });
  const { plan, diagnostics } = await checkWorkspace(workspace);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [feed, entity] = [plan?.feeds['tills/sales'], plan?.entities['sale']];
  if (!plan || !feed || !entity) throw new Error('the guide has no feed tills/sales of an entity sale');
  const rows: (readonly unknown[])[] = [];
  const hashes: unknown[] = [];
  const setAside = [];
  const since = [];
  for (const date of ['2026-08-31', '2026-10-25']) {
    const map = mapOn(feed, date);
    if (!map) throw new Error(`the guide has no map for ${date}`);
    const source = `data/sales_${date.replaceAll('-', '')}.csv`;
    const payloads = [{ source, read: () => streamOf(files[source] ?? '') }];
    const delivery = { feed: withMap(feed, map), entity, plan, date, payloads };
    const { batch } = await ingestDelivery({ ...place.tools, workspace }, delivery);
    since.push(batch.mapSince);
    for (const [, ...values] of await place.snapshot(entity, batch)) {
      rows.push(values.slice(0, -1));
      hashes.push(values.at(-1));
    }
    setAside.push(...(await place.setAside(batch)));
  }
  expect(rows).toEqual(rowsOfTable(guide));
  expect(since).toEqual([null, '2026-09-01']);
  expect(hashes[0]).toBe(createHash('sha256').update('["B1","1200.00"]').digest('hex'));
  expect(setAside.map(({ key }) => key)).toEqual([{ receipt: 'C2' }, { receipt: 'C3' }, { receipt: 'C4' }]);
  const sentences = setAside.flatMap(({ reasons }) => reasons.map(sentenceOf));
  expect(guide).toContain(`\n${sentences.join('\n')}\n`);
});
