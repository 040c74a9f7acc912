import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Big from 'big.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeValues } from '../../../src/config/index.js';
import { proposeChange } from '../../../src/delivery/shared/proposals/propose-change.js';
import type { Proposal } from '../../../src/delivery/shared/proposals/propose-change.js';
import type { Cause } from '../../../src/model/cause.js';
import type { RecordValues, Run } from '../../../src/model/outcome.js';
import { runRule } from '../../../src/run/run-rule.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { describeDatabases } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { receiptsOf } from '../../support/systemic.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const columns = ['store_id', 'receipt_no', 'sold_on', 'status', 'quantity', 'gross', 'net', 'currency'] as const;

const system = (name: string): string => `tieout: 1
system: ${name}
connections: { drop: { plugin: file, options: { directory: ${name} } } }
feeds:
  receipts:
    entity: receipt
    fetch: { connection: drop, path: '\${date:yyyyMMdd}_*.csv' }
    parse: { format: csv }
    map:
      - fields: { ${columns.map((column) => `${column}: ${column.toUpperCase()}`).join(', ')} }
`;

const files = {
  'tieout.yaml': 'tieout: 1\nworkspace: shop\n',
  'entities/receipt.yaml': `tieout: 1
entity: receipt
identity: [store_id, receipt_no]
fields:
  store_id: { type: string, required: true }
  receipt_no: { type: integer, required: true }
  sold_on: { type: date }
  status: { type: string }
  quantity: { type: integer }
  gross: { type: money, currency: currency }
  net: { type: money, currency: currency }
  currency: { type: currency }
`,
  'systems/tills.yaml': system('tills'),
  'systems/ledger.yaml': system('ledger'),
  'rules/receipts.yaml': `tieout: 1
rule: receipts
baseline: { feed: tills/receipts }
counterparts: { ledger: { feed: ledger/receipts } }
match: [{ name: exact, key: [store_id, receipt_no] }]
compare: { sold_on: exact, status: exact, quantity: exact, gross: exact, net: exact }
`,
};

const marked = 40;
const records = receiptsOf(marked).slice(0, 200);

type Change = (record: RecordValues) => RecordValues;
const amount = (record: RecordValues, name: string): Big => new Big(String(record[name]));
const changed = (change: Change): readonly (readonly RecordValues[])[] => [
  records.map((record, index) => (index < marked ? change(record) : record)),
];

/** What the ledger delivers, file by file. */
const systemic: readonly (readonly [kind: Cause['kind'], files: readonly (readonly RecordValues[])[]])[] = [
  ['code', changed((record) => ({ ...record, store_id: '4711' }))],
  ['ratio', [records.map((record) => ({ ...record, net: amount(record, 'net').times('1.2').round(2).toFixed(2) }))]],
  ['offset', [records.map((record) => ({ ...record, gross: amount(record, 'gross').minus('0.01').toFixed(2) }))]],
  ['swapped', [records.map((record) => ({ ...record, gross: record['net'] ?? null, net: record['gross'] ?? null }))]],
  ['absent-value', [records.filter(({ store_id: store }) => store !== 'S-MARKED')]],
  ['sign', [records.map((record) => ({ ...record, net: amount(record, 'net').times(-1).toFixed(2) }))]],
  ['units', [records.map((record) => ({ ...record, net: amount(record, 'net').times(100).toFixed(2) }))]],
];

const csv = (lines: readonly RecordValues[]): string =>
  [columns.map((column) => column.toUpperCase()), ...lines.map((line) => columns.map((column) => String(line[column])))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

describeDatabases('what is proposed where many breaks have one cause', (create) => {
  let database: TestDatabase;
  let sample: SampleWorkspace;
  beforeAll(async () => {
    database = await create();
    sample = await openSample(database, await compileSample());
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
  });

  async function run(workspace: string, day: string): Promise<Run> {
    const { plan, diagnostics } = await checkWorkspace(workspace);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!plan) throw new Error('the workspace does not compile');
    return (await runRule({ ...sample.tools, workspace }, plan, 'receipts', { date: day, asOf: null })).run;
  }

  async function deliver(
    workspace: string,
    delivered: readonly (readonly RecordValues[])[],
    day: string,
  ): Promise<void> {
    const name = day.replaceAll('-', '');
    for (const folder of ['tills', 'ledger']) await mkdir(join(workspace, folder), { recursive: true });
    await writeFile(join(workspace, 'tills', `${name}_1.csv`), csv(records));
    for (const [index, lines] of delivered.entries()) {
      await writeFile(join(workspace, 'ledger', `${name}_${index + 1}.csv`), csv(lines));
    }
  }

  /** What is proposed for the first cause of a run, of the kind that is expected. */
  async function proposalOf(workspace: string, found: Run, kind: Cause['kind']): Promise<Proposal | null> {
    const { causes: [cause] = [], pairs } = found.counterparts['ledger'] ?? {};
    expect(cause?.kind).toBe(kind);
    const { plan, source } = await checkWorkspace(workspace);
    const rule = plan?.rules['receipts'];
    if (!plan || !rule || !cause) throw new Error('there is a cause');
    return proposeChange(cause, { plan, rule, counterpart: 'ledger', agreeing: pairs?.match ?? 0 }, source);
  }

  it.each(systemic)('removes at least 95 % of the breaks of its group: %s', async (kind, delivered) => {
    const number = 11 + systemic.findIndex(([name]) => name === kind);
    const [day, next] = [`2026-09-${number}`, `2026-10-${number}`];
    const workspace = await writeWorkspace(files);
    await deliver(workspace, delivered, day);
    const before = await run(workspace, day);
    const proposal = await proposalOf(workspace, before, kind);
    if (!proposal) throw new Error('nothing is proposed');
    const file = join(workspace, proposal.file);
    await writeFile(file, changeValues(proposal.file, await readFile(file, 'utf8'), proposal.changes));

    await deliver(workspace, delivered, next);
    const after = await run(workspace, next);
    expect(after.breaks.total).toBeLessThanOrEqual(0.05 * before.breaks.total);
  });

  it('proposes nothing that would be done to more records than it helps', async () => {
    const day = '2026-10-30';
    const workspace = await writeWorkspace(files);
    await deliver(
      workspace,
      changed((record) => ({ ...record, gross: amount(record, 'gross').minus('0.01').toFixed(2) })),
      day,
    );
    expect(await proposalOf(workspace, await run(workspace, day), 'offset')).toBeNull();
  });
});
