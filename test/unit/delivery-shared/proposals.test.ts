import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import type { CompiledWorkspace } from '../../../src/compile/compile.js';
import type { WorkspaceSource } from '../../../src/config/index.js';
import { proposeChange } from '../../../src/delivery/shared/proposals/propose-change.js';
import { editedText } from '../../../src/delivery/shared/proposals/propose-for-run.js';
import type { Proposal, Refusal } from '../../../src/delivery/shared/proposals/proposal.js';
import type { Cause, CauseReach } from '../../../src/model/cause.js';
import type { Plan } from '../../../src/model/plan.js';
import { checkWorkspace } from '../../support/check-workspace.js';
import { writeFiles } from '../../support/written-workspace.js';

const drop = (name: string): string => `connections: { drop: { plugin: file, options: { directory: ${name} } } }`;
const fetch = "fetch: { connection: drop, path: 'sales_${date:yyyyMMdd}.csv' }\n    parse: { format: csv }";

/** Two retailers of one template, a ledger that has the sales of both, and a list that calls goods by other codes. */
const files = {
  'tieout.yaml': 'tieout: 1\nworkspace: shops\n',
  'entities/sale.yaml': `tieout: 1
entity: sale
identity: [retailer, id]
fields:
  retailer: { type: string, required: true }
  id: { type: string, required: true }
  store: { type: string, required: true }
  product: { type: string }
  sold_on: { type: date }
  gross: { type: money, currency: currency }
  net: { type: money, currency: currency }
  currency: { type: currency, required: true }
`,
  'systems/retailers.yaml': `tieout: 1
template: till-csv
parameters: { currency: { type: currency } }
role: pos
${drop('tills')}
feeds:
  sales:
    entity: sale
    ${fetch}
    map:
      - fields: { retailer: RETAILER, id: ID, store: STORE, product: PRODUCT, sold_on: DAY, gross: GROSS, net: NET, currency: { value: '\${param.currency}' } }
---
tieout: 1
system: northwind
template: till-csv
with: { currency: USD }
---
tieout: 1
system: southwind
template: till-csv
with: { currency: CAD }
`,
  'systems/ledger.yaml': `tieout: 1
system: ledger
${drop('ledger')}
feeds:
  sales:
    entity: sale
    ${fetch}
    map:
      - fields: { retailer: RETAILER, id: ID, store: STORE, product: { from: PLU, crosswalk: plu }, sold_on: DAY, gross: GROSS, net: NET, currency: CUR }
`,
  'reference/plu.yaml': 'tieout: 1\nreference: plu\nkind: crosswalk\nfile: plu.csv\nkey: [plu]\nvalue: product\n',
  'reference/plu.csv': 'plu,product\n4011,COCOA\n4012,COCOA\n4020,TEA\n',
  'rules/to-ledger.yaml': `tieout: 1
rule: to-ledger
for: { each: system, having: { role: pos }, as: retailer }
baseline: { feed: '\${retailer}/sales', where: field.retailer = retailer.name }
counterparts: { ledger: { feed: ledger/sales, where: field.retailer = retailer.name } }
match: [{ name: exact, key: [id] }]
compare: { store: exact, product: exact, sold_on: exact, gross: exact, net: exact }
classify:
  - { name: late, priority: 7, conditions: { fact: outcome, operator: equal, value: missing }, event: { type: break, params: { tier: 4, category: late } } }
`,
  'rules/to-tills.yaml': `tieout: 1
rule: to-tills
for: { each: system, having: { role: pos }, as: retailer }
baseline: { feed: ledger/sales, where: field.retailer = retailer.name }
counterparts: { tills: { feed: '\${retailer}/sales', where: field.retailer = retailer.name } }
match: [{ name: exact, key: [id] }]
compare: { store: exact, gross: exact, net: exact }
`,
  'rules/sums.yaml': `tieout: 1
rule: sums
baseline: { feed: northwind/sales, aggregate: { by: [store, currency], sum: [gross, net] } }
counterparts: { ledger: { feed: ledger/sales, aggregate: { by: [store, currency], sum: [gross, net] } } }
match: [{ name: store, key: [store, currency] }]
compare: { gross: exact, net: exact }
`,
};

const cause: Cause = {
  kind: 'ratio',
  fields: ['net'],
  side: null,
  from: null,
  to: null,
  by: '1.2',
  unit: null,
  inverse: false,
  part: null,
  reach: { kind: 'values', field: 'store', values: ["S'1", 'S2'] },
  breaks: 40,
  share: '100.0',
  money: [],
  examples: [],
};
const untold = { kind: 'untold', field: null, values: [] } as const;

let directory: string;
let workspace: CompiledWorkspace & { readonly source: WorkspaceSource };
beforeAll(async () => {
  directory = await writeFiles(files);
  workspace = await checkWorkspace(directory);
  expect(workspace.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function proposalsFor(id: string, counterpart: string, changed: Partial<Cause>): readonly (Proposal | Refusal)[] {
  const { plan, source } = workspace;
  const rule = plan?.rules[id];
  if (!plan || !rule) throw new Error(`there is no rule ${id}`);
  const run = { scope: { from: '2026-09-01', to: '2026-09-01' }, asOf: '2026-09-02T06:00:00Z' };
  return proposeChange({ ...cause, ...changed }, { run, plan, rule, counterpart, batches: [], source });
}

/** The plan with the first proposal, with which the workspace validates, and what it changes. */
async function followed(
  id: string,
  counterpart: string,
  changed: Partial<Cause>,
): Promise<{ readonly plan: Plan; readonly proposal: Proposal; readonly text: string }> {
  const proposals = proposalsFor(id, counterpart, changed);
  const proposal = proposals.find(({ kind }) => kind === 'proposal');
  if (proposal?.kind !== 'proposal' || !proposal.edit) throw new Error(JSON.stringify(proposals));
  const { edit } = proposal;
  const after = await checkWorkspace(directory, undefined, new Map([[edit.file, (text) => editedText(edit, text)]]));
  expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!after.plan) throw new Error('there is a plan');
  return { plan: after.plan, proposal, text: JSON.stringify(edit.changes) };
}

describe('what is proposed for an instance of a rule', () => {
  it('reads no records otherwise but its own, of a feed that others are compared with', async () => {
    const { proposal, text } = await followed('to-ledger/northwind', 'ledger', {});
    expect(proposal.edit?.file).toBe('systems/ledger.yaml');
    expect(text).toContain("case when (field.retailer = 'northwind') and field.store in ('S''1', 'S2') then ");
    expect(proposal.commands).toEqual(['tieout run to-ledger/northwind --date 2026-09-01']);
  });

  it('restates the map of a template in the system of the instance, and changes no other', async () => {
    const { plan, proposal } = await followed('to-tills/northwind', 'tills', { reach: { ...untold, kind: 'all' } });
    expect(proposal.edit?.changes.map(({ path }) => path)).toEqual([['feeds', 'sales', 'map']]);
    expect(plan.feeds['southwind/sales']).toEqual(workspace.plan?.feeds['southwind/sales']);
    expect(plan.feeds['northwind/sales']?.maps[0]?.helpers.map(({ name }) => name)).toEqual(['net_delivered']);
  });

  it('accepts no pairs but its own, before what other classify rules say', async () => {
    const { plan, text } = await followed('to-ledger/northwind', 'ledger', { reach: untold });
    expect(text).toContain("retailer.name <> 'northwind' or not (abs(counterpart.net - baseline.net * (1.2)) <= 0.01");
    expect(text).toContain('{"fact":"retailer.name","operator":"equal","value":"northwind"}');
    expect(plan.rules['to-ledger/northwind']?.classify.map(({ name }) => name)).toEqual(['net-ratio-1-2', 'late']);
  });

  it('leaves out records of its own alone', async () => {
    const { text } = await followed('to-ledger/northwind', 'ledger', {
      kind: 'absent-value',
      fields: ['store'],
      side: 'baseline',
      from: 'S1',
    });
    expect(text).toContain(
      "(field.retailer = retailer.name) and (retailer.name <> 'northwind' or field.store is distinct from 'S1')",
    );
  });

  it('reads no code otherwise that is one of other instances, too', () => {
    const reach = { kind: 'values', field: 'store', values: ['4711'] } as const;
    const [first] = proposalsFor('to-ledger/northwind', 'ledger', {
      kind: 'code',
      fields: ['store'],
      from: 'S1',
      to: '4711',
      reach,
    });
    expect(first).toEqual({
      kind: 'refusal',
      reason:
        'ledger/sales is read for other instances of the rule, too, whose records would be read otherwise as well',
    });
  });
});

describe('what is accepted where no field tells the records', () => {
  it.each<[string, Partial<Cause>, string]>([
    ['two fields that are swapped', { kind: 'swapped', fields: ['gross', 'net'] }, 'baseline.gross = counterpart.net'],
    [
      'a day',
      { kind: 'offset', fields: ['sold_on'], by: '-1', unit: 'days' },
      '"delta.sold_on","operator":"equal","value":"-1d"',
    ],
    ['a cent', { kind: 'offset', fields: ['gross'], by: '0.01' }, '"delta.gross","operator":"equal","value":0.01'],
    ['a sign', { kind: 'sign', by: '-1' }, 'baseline.net * (-1)'],
    ['an inverse', { by: '1.2', inverse: true }, 'abs(baseline.net - counterpart.net * (1.2)) <= 0.01'],
    [
      'a code',
      { kind: 'code', fields: ['store'], from: 'A', to: 'B' },
      '"counterpart.store","operator":"equal","value":"B"',
    ],
  ])('is recognised: %s', async (_name, changed, expected) => {
    const { text } = await followed('to-ledger/northwind', 'ledger', { ...changed, reach: untold });
    expect(text).toContain(expected);
    expect(text).toContain('"until":"2026-10-02"');
  });

  it('is a sum that records are no part of otherwise', async () => {
    const { proposal } = await followed('sums', 'ledger', { reach: { ...untold, kind: 'all' } });
    expect(proposal.message).toMatch(
      /^sums are compared, and what is wrong with their records cannot be told from them/,
    );
    expect(proposal.edit?.file).toBe('rules/sums.yaml');
  });

  it('is nothing without a partner', () => {
    const proposals = proposalsFor('to-tills/northwind', 'tills', {
      kind: 'offset',
      fields: ['sold_on'],
      by: '1',
      unit: 'days',
      reach: untold,
    });
    expect(proposals).toEqual([
      { kind: 'refusal', reason: 'no field tells the records from those that agree as they are' },
      {
        kind: 'refusal',
        reason:
          'no field tells the records from those that agree as they are, and records without a partner cannot be recognised by what they differ in',
      },
    ]);
  });
});

describe('a crosswalk that gives the wrong value', () => {
  const code = { kind: 'code', fields: ['product'], from: 'COFFEE' } as const;
  const reachOf = (value: string): CauseReach => ({ kind: 'values', field: 'product', values: [value] });

  it('is corrected in its row', async () => {
    const changed = { ...code, to: 'TEA', reach: reachOf('TEA') };
    const { proposal } = await followed('to-ledger/northwind', 'ledger', changed);
    expect(proposal.edit).toEqual({
      file: 'reference/plu.csv',
      changes: [],
      rows: [{ row: 2, cells: ['4020', 'COFFEE'] }],
    });
  });

  it('is not guessed at where several rows give it', () => {
    const changed = { ...code, to: 'COCOA', reach: reachOf('COCOA') };
    const [first] = proposalsFor('to-ledger/northwind', 'ledger', changed);
    expect(first).toEqual({
      kind: 'refusal',
      reason: "2 rows of the crosswalk 'plu' give 'COCOA': which of them is meant only their payload tells",
    });
  });

  it('is not corrected where it is the right one of other records', () => {
    const [first, second] = proposalsFor('to-ledger/northwind', 'ledger', { ...code, to: 'TEA', reach: untold });
    expect(first).toEqual({
      kind: 'refusal',
      reason: "'TEA' stands for other values, too: only its source can tell which",
    });
    expect(second).toMatchObject({ kind: 'proposal', edit: { file: 'rules/to-ledger.yaml' } });
  });
});

it('leaves out no records of a baseline that other counterparts may have', () => {
  const { plan, source } = workspace;
  const rule = plan?.rules['to-ledger/northwind'];
  const [ledger] = rule?.counterparts ?? [];
  if (!plan || !rule || !ledger) throw new Error('there is a rule');
  const several = { ...rule, counterparts: [ledger, { ...ledger, name: 'warehouse' }] };
  const run = { scope: { from: '2026-09-01', to: '2026-09-01' }, asOf: '2026-09-02T06:00:00Z' };
  const absent: Cause = {
    ...cause,
    kind: 'absent-value',
    fields: ['store'],
    side: 'baseline',
    from: 'S1',
    reach: null,
  };
  const found = { run, plan, rule: several, counterpart: 'ledger', batches: [], source };
  expect(proposeChange(absent, found)).toEqual([
    {
      kind: 'refusal',
      reason: 'the baseline is compared with other counterparts, too, which may have these records',
    },
  ]);
  expect(proposeChange({ ...absent, side: 'counterpart' }, found)).toMatchObject([{ kind: 'proposal' }]);
});

it('fetches a delivery of several days again for the date of the one that has the records', () => {
  const { plan, source } = workspace;
  const rule = plan?.rules['to-ledger/northwind'];
  if (!plan || !rule) throw new Error('there is a rule');
  const run = { scope: { from: '2026-08-31', to: '2026-09-06' }, asOf: '2026-09-07T06:00:00Z' };
  const batches = [{ id: 'b1', deliveryDate: '2026-09-02', payloads: [] }];
  const part = { batch: 'b1', payload: 0, first: 1, last: 40 };
  const absent: Cause = { ...cause, kind: 'absent-part', fields: [], side: 'baseline', part, reach: null };
  const [first] = proposeChange(absent, { run, plan, rule, counterpart: 'ledger', batches, source });
  expect(first).toMatchObject({
    kind: 'proposal',
    commands: [
      'tieout ingest ledger/sales --date 2026-09-02',
      'tieout run to-ledger/northwind --from 2026-08-31 --to 2026-09-06',
    ],
  });
});

it('says that a cause of a run of before says not which records it is about', () => {
  const { reach: _reach, ...before } = cause;
  const { plan, source } = workspace;
  const rule = plan?.rules['sums'];
  if (!plan || !rule) throw new Error('there is a rule');
  const run = { scope: { from: '2026-09-01', to: '2026-09-01' }, asOf: '2026-09-02T06:00:00Z' };
  const [first] = proposeChange(before, { run, plan, rule, counterpart: 'ledger', batches: [], source });
  expect(first).toMatchObject({ kind: 'refusal', reason: expect.stringContaining('run it again') });
});
