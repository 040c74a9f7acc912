import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOfGuide } from '../support/guide-files.js';
import { playScenario } from '../support/scenario.js';

const guide = readFileSync(new URL('../../docs/guide/lookups.md', import.meta.url), 'utf8');
const expected = new URL('lookups.expected.txt', import.meta.url);

/** A step that writes a file. */
function written(path: string, text: string): string {
  return `write ${path} ${text.replaceAll('\\', String.raw`\x5c`).replaceAll('\n', String.raw`\n`)}`;
}

test('the workspace of the guide about lookups finds what it says: tiers by quantity and day, and rows that are missing', async () => {
  const files = Object.entries(filesOfGuide(guide)).map(([path, text]) => written(path, text));
  const steps = String.raw`
${files.join('\n')}
tieout run --date 2026-05-02
tieout breaks
tieout explain {break R2}
tieout explain {break R5} --json
# Rows for the same records are found before anything runs.
replace reference/promotion-tiers.csv SPRING,10,,0.08 => SPRING,8,,0.08
tieout validate
# The table as a feed delivers it: its newest batch counts, and a run goes on naming the one that it read.
write entities/tier.yaml tieout: 1\nentity: tier\nidentity: [promotion_id, min_qty, valid_from]\nfields:\n  promotion_id: { type: string, required: true }\n  min_qty: { type: integer, required: true }\n  max_qty: { type: integer }\n  rate: { type: decimal, precision: 9, scale: 6, required: true }\n  valid_from: { type: date, required: true }\n  valid_to: { type: date }\n
write systems/pricing.yaml tieout: 1\nsystem: pricing\nconnections: { share: { plugin: file, options: { directory: reference } } }\nfeeds:\n  tiers:\n    entity: tier\n    fetch: { connection: share, path: promotion-tiers.csv }\n    parse: { format: csv }\n    map:\n      - fields: { promotion_id: promotion_id, min_qty: min_qty, max_qty: max_qty, rate: rate, valid_from: valid_from, valid_to: valid_to }\n
write reference/promotion-tiers.yaml tieout: 1\nreference: promotion-tiers\nkind: table\nfeed: pricing/tiers\nkey: [promotion_id]\nvalidity: { from: valid_from, to: valid_to }\n
tieout ingest pricing/tiers --date 2026-05-01
tieout run --date 2026-05-02
tieout explain {break R2}
replace reference/promotion-tiers.csv SPRING,8,,0.08 => SPRING,10,,0.05
tieout ingest pricing/tiers --date 2026-05-02
tieout replay {run}
`;
  const { transcript } = await playScenario(steps);
  if (process.env['UPDATE'] === '1') writeFileSync(expected, transcript);
  expect(transcript).toBe(readFileSync(expected, 'utf8'));
  const [, shown = ''] = /\n```\n([^`]*)```/.exec(guide) ?? [];
  expect(transcript).toContain(shown);
}, 600_000);
