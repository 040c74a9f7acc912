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

const guide = readFileSync(new URL('../../../docs/guide/crosswalks.md', import.meta.url), 'utf8');
const delivery = 'data/sales_20260701.csv';

let place: TestIngest;
beforeAll(async () => {
  place = await openTestIngest();
});
afterAll(() => place.close());

/** The rows of the first table of a text, without its head. */
function rowsOfTable(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test('the workspace of the guide about crosswalks is valid, and its delivery becomes the records and the dead letter it shows', async () => {
  const files = filesOfGuide(guide);
  const workspace = await writeWorkspace(files);
  const { plan, diagnostics } = await checkWorkspace(workspace);
  expect(diagnostics).toEqual([]);
  const [found, entity] = [plan?.feeds['northwind/sales'], plan?.entities['sale']];
  const map = found && mapOn(found, '2026-07-01');
  if (!plan || !found || !map || !entity) throw new Error('the guide has no feed northwind/sales of an entity sale');

  const payload = { source: delivery, read: () => streamOf(files[delivery] ?? '') };
  const tools = { ...place.tools, workspace };
  const { batch } = await ingestDelivery(tools, {
    feed: withMap(found, map),
    entity,
    plan,
    date: '2026-07-01',
    payloads: [payload],
  });

  const records = await place.snapshot(entity, batch);
  expect(records.map((record) => record.slice(1))).toEqual(rowsOfTable(guide));
  const setAside = await place.setAside(batch);
  expect(setAside.map(({ disposition, rawText }) => [disposition, rawText])).toEqual([
    ['dead-letter', 'R3,2026-07-01,4099'],
  ]);
  const [reason] = setAside.flatMap(({ reasons }) => reasons);
  expect(guide).toContain(`\n${reason && sentenceOf(reason)}\n`);
});
