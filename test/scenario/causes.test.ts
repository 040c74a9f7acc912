import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOfGuide } from '../support/guide-files.js';
import { playScenario } from '../support/scenario.js';
import { startDaemon } from '../support/started-daemon.js';
import { writeWorkspace } from '../support/written-workspace.js';

const guide = readFileSync(new URL('../../docs/guide/causes.md', import.meta.url), 'utf8');

async function play(name: string, steps: string): Promise<string> {
  const { transcript } = await playScenario(steps);
  const expected = new URL(`causes-${name}.expected.txt`, import.meta.url);
  if (process.env['UPDATE'] === '1') writeFileSync(expected, transcript);
  expect(transcript).toBe(readFileSync(expected, 'utf8'));
  return transcript;
}

const receipts = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, net: `${13 + 3 * index}.00` }));

/** A step that writes some of the receipts. */
function delivery(path: string, from: number, to: number, exported: string): string {
  const rows = receipts.slice(from, to).map(({ id, net }) => `${id},${net},GBP,${exported}\\n`);
  return `write ${path} ID,NET,CUR,EXPORTED\\n${rows.join('')}`;
}

const fields = '{ id: ID, net: NET, currency: CUR, exported_on: EXPORTED }';

const feed = (system: string, more: string): string =>
  `write systems/${system}.yaml tieout: 1\\nsystem: ${system}\\nconnections: { drop: { plugin: file, options: { directory: ${system} } } }\\n` +
  `feeds:\\n  sales:\\n    entity: sale\\n    fetch: { connection: drop, path: 'sales_\${date:yyyyMMdd}_*.csv' }\\n${more}` +
  `    parse: { format: csv }\\n    map: [{ fields: ${fields} }]\\n`;

/** A workspace in which the ledger delivers what the tills sold; what its feed says beside that. */
const shop = (more: string): string => `
use embedded
write tieout.yaml tieout: 1\\nworkspace: corner-shop\\n
write entities/sale.yaml tieout: 1\\nentity: sale\\nidentity: [id]\\nfields: { id: { type: string, required: true }, net: { type: money, currency: currency }, currency: { type: currency }, exported_on: { type: date } }\\n
${feed('tills', '')}
${feed('ledger', more)}
write rules/sales.yaml tieout: 1\\nrule: sales\\nbaseline: { feed: tills/sales }\\ncounterparts: { ledger: { feed: ledger/sales } }\\nmatch: [{ name: exact, key: [id] }]\\ncompare: { net: exact }\\n
${delivery('tills/sales_20260701_1.csv', 0, 30, '2026-07-01')}
`;

test('the guide about causes shows what is printed, and its change removes the breaks', async () => {
  const transcript = await play(
    'guide',
    `
use embedded
guide causes
tieout validate
tieout run sales --date 2026-07-01
tieout causes {run}
replace systems/ledger.yaml net: NET => net_delivered: { from: NET, type: decimal, precision: 18, scale: 4 }, net: { expr: "case when field.store = 'S2' then round(field.net_delivered / 1.2, 2) else field.net_delivered end" }
tieout run sales --date 2026-07-01
tieout run lines --date 2026-07-01
tieout causes {run}
tieout causes {run} --json
replace reference/plu.csv 4011,COFFEE => 4011,COFFEE\\n4099,TEA
tieout run lines --date 2026-07-01
`,
  );
  const printed = transcript.split('\n').map((line) => line.trim());
  for (const [, shown = ''] of guide.matchAll(/\n```text\n([\s\S]*?)```/g)) {
    for (const line of shown.trim().split('\n')) expect(printed).toContain(line.trim());
  }
}, 600_000);

test('a file that came twice is found, and held it counts no more', async () => {
  const transcript = await play(
    'repeated-file',
    `${shop('    delivery: { mode: append }\\n')}
${delivery('ledger/sales_20260701_1.csv', 0, 12, '2026-07-01')}
${delivery('ledger/sales_20260701_2.csv', 12, 30, '2026-07-01')}
${delivery('again.csv', 0, 12, '2026-07-02')}
tieout run --date 2026-07-01
tieout ingest ledger/sales --date 2026-07-01 --file again.csv
tieout run --date 2026-07-01
tieout causes {run}
tieout batches hold {batch} --because 'it repeats another delivery' --by me
tieout run sales --date 2026-07-01
`,
  );
  expect(transcript).toContain('are in another file of it, too');
  expect(transcript.trim().split('\n').join(' ')).toMatch(/no breaks; 36 closed.*--- exit 0$/);
}, 600_000);

test('a file that is missing is found, and what to type once it is there', async () => {
  const transcript = await play(
    'missing-file',
    `${shop("    expect: { every: day, by: '06:00' }\\n")}
${delivery('ledger/sales_20260701_1.csv', 0, 7, '2026-07-01')}
tieout run --date 2026-07-01 --as-of 2026-07-02T12:00:00Z
tieout causes {run}
${delivery('ledger/sales_20260701_2.csv', 7, 30, '2026-07-01')}
tieout ingest ledger/sales --date 2026-07-01
tieout run sales --date 2026-07-01
`,
  );
  expect(transcript).toContain('timing.ledger: {"due":"expect"}');
  expect(transcript.trim().split('\n').join(' ')).toMatch(/no breaks; 23 closed.*--- exit 0$/);
}, 600_000);

test('a row of a crosswalk that is wrong is found, and corrected', async () => {
  const products = receipts.map(({ id, net }) => `${id},${net},GBP,${id % 5 === 0 ? '4020' : '4011'}\\n`);
  const booked = receipts.map(({ id, net }) => `${id},${net},GBP,${id % 5 === 0 ? 'TEA' : 'COFFEE'}\\n`);
  const transcript = await play(
    'crosswalk',
    `${shop('')}
replace entities/sale.yaml exported_on: { type: date } => product: { type: string }
replace systems/tills.yaml exported_on: EXPORTED => product: { from: PLU, crosswalk: plu }
replace systems/ledger.yaml exported_on: EXPORTED => product: PRODUCT
replace rules/sales.yaml net: exact => net: exact, product: exact
write reference/plu.yaml tieout: 1\\nreference: plu\\nkind: crosswalk\\nfile: plu.csv\\nkey: [plu]\\nvalue: product\\n
write reference/plu.csv plu,product\\n4011,COCOA\\n4020,TEA\\n
write tills/sales_20260701_1.csv ID,NET,CUR,PLU\\n${products.join('')}
write ledger/sales_20260701_1.csv ID,NET,CUR,PRODUCT\\n${booked.join('')}
tieout run --date 2026-07-01
tieout causes {run}
tieout causes {run} --json
replace reference/plu.csv 4011,COCOA => 4011,COFFEE
tieout run sales --date 2026-07-01
`,
  );
  expect(transcript).toContain('row 1: 4011,COFFEE');
  expect(transcript.trim().split('\n').join(' ')).toMatch(/no breaks; 24 closed.*--- exit 0$/);
}, 600_000);

test('the causes of a run are told over HTTP with what to change in the workspace of the daemon', async () => {
  const directory = await writeWorkspace(filesOfGuide(guide));
  const daemon = await startDaemon(directory, ['serve', '--port', '0']);
  onTestFinished(async () => void (await daemon.stop('SIGKILL')));
  const asked = await daemon.ask('/v1/runs', { rules: ['sales'], date: '2026-07-01' });
  const [job] = asked.body['jobs'] as readonly { readonly id: string }[];
  const run = String((await daemon.follow(job?.id ?? '')).at(-1)?.data['run']);
  const { status, body } = await daemon.ask(`/v1/runs/${run}/causes`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    run,
    breaks: 21,
    causes: [
      {
        counterpart: 'ledger',
        cause: { kind: 'ratio', by: '1.2', breaks: 21, reach: { kind: 'values', field: 'store', values: ['S2'] } },
        proposal: { file: 'systems/ledger.yaml', commands: ['tieout run sales --date 2026-07-01'] },
        refusal: null,
      },
    ],
  });
  // what is written on the disk by now is what is proposed for
  const ledger = join(directory, 'systems/ledger.yaml');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('net: NET', 'nett: NET'));
  const after = await daemon.ask(`/v1/runs/${run}/causes`);
  expect(after.body['causes']).toMatchObject([
    { proposal: null, refusal: 'the workspace does not validate as it is' },
  ]);
}, 600_000);
