import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Big from 'big.js';
import { proposeChange } from '../../src/delivery/shared/proposals/propose-change.js';
import type { FoundIn, Proposal, Refusal } from '../../src/delivery/shared/proposals/proposal.js';
import { editedText } from '../../src/delivery/shared/proposals/propose-for-run.js';
import type { Cause } from '../../src/model/cause.js';
import type { RecordValues, Run } from '../../src/model/outcome.js';
import type { Plan } from '../../src/model/plan.js';
import { findBatchesOf } from '../../src/run/history.js';
import { runRule } from '../../src/run/run-rule.js';
import type { Tools } from '../../src/run/tools.js';
import { checkWorkspace } from './check-workspace.js';

const columns = ['store_id', 'receipt_no', 'sold_on', 'status', 'quantity', 'gross', 'net', 'currency'] as const;

const map = `[{ fields: { ${columns.map((column) => `${column}: ${column.toUpperCase()}`).join(', ')} } }]`;

const feed = (name: string): string =>
  `  ${name}: { entity: receipt, fetch: { connection: drop, path: '${name}_\${date:yyyyMMdd}_*.csv' }, parse: { format: csv }, map: ${map} }\n`;

const system = (name: string, feeds: readonly string[]): string =>
  `tieout: 1\nsystem: ${name}\nconnections: { drop: { plugin: file, options: { directory: ${name} } } }\nfeeds:\n${feeds.map(feed).join('')}`;

const rule = (name: string): string => `tieout: 1
rule: ${name}
baseline: { feed: tills/receipts }
counterparts: { ledger: { feed: ledger/${name} } }
match: [{ name: exact, key: [store_id, receipt_no] }]
compare: { sold_on: exact, status: exact, quantity: exact, gross: exact, net: exact }
`;

/** A workspace in which a feed of the ledger for each name is compared with the same feed of the tills, by a rule of that name. */
export function receiptsWorkspace(names: readonly string[]): Readonly<Record<string, string>> {
  return {
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
    'systems/tills.yaml': system('tills', ['receipts']),
    'systems/ledger.yaml': system('ledger', names),
    ...Object.fromEntries(names.map((name) => [`rules/${name}.yaml`, rule(name)])),
  };
}

/** Writes the files of a day: of the tills, and by name those of each feed of the ledger. */
export async function deliver(
  workspace: string,
  day: string,
  tills: readonly RecordValues[],
  ledger: Readonly<Record<string, readonly (readonly RecordValues[])[]>>,
): Promise<void> {
  const date = day.replaceAll('-', '');
  for (const folder of ['tills', 'ledger']) await mkdir(join(workspace, folder), { recursive: true });
  await writeFile(join(workspace, 'tills', `receipts_${date}_1.csv`), csv(tills));
  for (const [name, files] of Object.entries(ledger)) {
    for (const [index, records] of files.entries()) {
      await writeFile(join(workspace, 'ledger', `${name}_${date}_${index + 1}.csv`), csv(records));
    }
  }
}

function csv(records: readonly RecordValues[]): string {
  const titles = columns.map((column) => column.toUpperCase());
  const rows = records.map((record) => columns.map((column) => String(record[column])));
  return [titles, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

/** The plan of a workspace that validates, and a way to run its rules. */
export async function openReceipts(
  tools: Tools,
  workspace: string,
): Promise<{
  readonly plan: Plan;
  readonly foundIn: FoundInRun;
  readonly run: (rule: string, day: string) => Promise<Run>;
}> {
  const { plan, diagnostics, source } = await checkWorkspace(workspace);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!plan || errors.length > 0) throw new Error(`the workspace does not validate: ${JSON.stringify(errors)}`);
  const own = { ...tools, workspace };
  return {
    plan,
    run: async (name, date) => (await runRule(own, plan, name, { date, asOf: null })).run,
    async foundIn(run, counterpart) {
      const known = plan.rules[run.rule];
      if (!known) throw new Error(`there is no rule ${run.rule}`);
      return { run, plan, rule: known, counterpart, batches: await findBatchesOf(own, run), source };
    },
  };
}

type FoundInRun = (run: Run, counterpart: string) => Promise<FoundIn>;

/** What is proposed for a cause, or why nothing is. */
export function proposalFor(cause: Cause, found: FoundIn): Proposal | Refusal {
  const proposals = proposeChange(cause, found);
  const proposal = proposals.find(({ kind }) => kind === 'proposal') ?? proposals.at(-1);
  if (!proposal) throw new Error('nothing was asked');
  return proposal;
}

/** Changes the file of a proposal. */
export async function follow(workspace: string, { edit }: Proposal): Promise<void> {
  if (!edit) return;
  const file = join(workspace, edit.file);
  await writeFile(file, editedText(edit, await readFile(file, 'utf8')));
}

type Change = (record: RecordValues) => RecordValues;

const amount = (record: RecordValues, name: string): Big => new Big(String(record[name]));

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What may be wrong with the records of the ledger that are marked, by a name for it. */
export const changes: Readonly<Record<string, { readonly kind: Cause['kind']; readonly change: Change }>> = {
  tax: {
    kind: 'ratio',
    change: (record) => ({ ...record, net: amount(record, 'net').times('1.2').round(2).toFixed(2) }),
  },
  cent: {
    kind: 'offset',
    change: (record) => ({ ...record, gross: amount(record, 'gross').minus('0.01').toFixed(2) }),
  },
  day: { kind: 'offset', change: (record) => ({ ...record, sold_on: dayAfter(String(record['sold_on'])) }) },
  columns: {
    kind: 'swapped',
    change: (record) => ({ ...record, gross: record['net'] ?? null, net: record['gross'] ?? null }),
  },
  sign: { kind: 'sign', change: (record) => ({ ...record, net: amount(record, 'net').times(-1).toFixed(2) }) },
  cents: { kind: 'units', change: (record) => ({ ...record, net: amount(record, 'net').times(100).toFixed(2) }) },
};

/** What was found in a rule before its proposal was followed. */
export interface Followed {
  readonly cause: Cause;
  readonly proposal: Proposal;
}

/** Runs each rule for a day, and follows what is proposed for its first cause. */
export async function followEach(
  tools: Tools,
  workspace: string,
  names: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Followed>> {
  const { run, foundIn } = await openReceipts(tools, workspace);
  const followed = new Map<string, Followed>();
  for (const name of names) {
    const found = await run(name, day);
    const [cause] = found.counterparts['ledger']?.causes ?? [];
    if (!cause) throw new Error(`${name}: no cause was found`);
    const proposal = proposalFor(cause, await foundIn(found, 'ledger'));
    if (proposal.kind === 'refusal') throw new Error(`${name}: ${proposal.reason}`);
    followed.set(name, { cause, proposal });
    await follow(workspace, proposal);
  }
  return followed;
}
