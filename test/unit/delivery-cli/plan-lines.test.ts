import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partOf } from '../../../src/delivery/shared/documents/plan-document.js';
import { planLines } from '../../../src/delivery/cli/render/plan-lines.js';
import { createStyle } from '../../../src/delivery/shared/style.js';
import { compileFiles } from '../../support/compiled-workspace.js';
import { filesOfGuide } from '../../support/guide-files.js';

/** What `plan` says of a rule of a guide, from its first line to what is compared. */
async function toldOf(guide: string, rule: string, change: (text: string) => string = (text) => text): Promise<string> {
  const files = filesOfGuide(readFileSync(new URL(`../../../docs/guide/${guide}.md`, import.meta.url), 'utf8'));
  const path = `rules/${rule}.yaml`;
  const { plan, findings } = await compileFiles({ ...files, [path]: change(files[path] ?? '') });
  expect(findings).toEqual([]);
  const [whole] = Object.values(plan?.rules ?? {});
  if (!plan || !whole) throw new Error(`The guide has no rule: ${guide}`);
  const lines = planLines(partOf(plan, whole, '2026-11-01'), createStyle(false));
  return lines.slice(0, lines.indexOf('')).join('\n');
}

test('a plan tells what counts of records that are the same, and how records become groups', async () => {
  expect(await toldOf('aggregates', 'shop-vs-ledger')).toMatchInlineSnapshot(`
    "rule shop-vs-ledger
      baseline     shop/receipts
      in groups    by store, day, currency, with the sum of gross; the greatest updated_at; their number as receipts
      counterpart  ledger: ledger/postings
      in groups    by store, day, currency, with the sum of gross
      scope        records whose day is the day of the run
      duplicates   equal in their identity: the one with the greatest updated_at counts
      match        day, by store, day, currency, one to one"
  `);
});

test.each([
  ['{ by: [number, store], then: sum }', 'equal in number, store: they count as one, with the sum of their amounts'],
  ['{ by: [number], then: break }', 'equal in number: none of them counts, each is a duplicate'],
])('duplicates that are %s are told', async (written, told) => {
  const lines = await toldOf('aggregates', 'shop-vs-ledger', (text) =>
    text.replace('{ by: identity, then: { latest: updated_at } }', written),
  );
  expect(lines).toContain(`duplicates   ${told}\n`);
});

test('what holds where nothing is written about duplicates goes without saying', async () => {
  const lines = await toldOf('aggregates', 'shop-vs-ledger', (text) =>
    text.replace('{ by: identity, then: { latest: updated_at } }', '{ by: identity, then: break }'),
  );
  expect(lines).not.toContain('duplicates');
});

test('a plan tells which row of a table is looked up, and what it is without one', async () => {
  expect(await toldOf('lookups', 'promotions')).toMatchInlineSnapshot(`
    "rule promotions
      baseline     tills/sales
      counterpart  ledger: ledger/postings
      scope        what was delivered for the date
      match        receipt, by receipt, one to one
      lookup       promo: the row of promotion-tiers by promotion_id, quantity from min_qty to max_qty, as of sold_on, when baseline.promotion_id <> 'NONE', without one tier 3 no-tier"
  `);
});

test('a plan tells what must be true, and of whom', async () => {
  const change = (text: string): string =>
    text.replace("expr: 'erp.billed <= wms.shipped'", "expr: 'erp.billed <= erp.billed * 2', unknown: breach");
  expect(await toldOf('several-systems', 'order-to-bill')).toMatchInlineSnapshot(`
    "rule order-to-bill
      baseline     oms/lines
      counterpart  wms: wms/lines
      counterpart  erp: erp/lines
      scope        what was delivered for the date
      match        line, by order_no, line_no, one to one
      invariant    shipped_as_ordered, of wms: wms.shipped <= baseline.ordered
      invariant    billed_as_shipped: erp.billed <= wms.shipped"
  `);
  expect(await toldOf('several-systems', 'order-to-bill', change)).toMatch(
    /invariant +billed_as_shipped, of erp: .* and not unknown$/m,
  );
});
