import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../src/model/cause.js';
import type { Run } from '../../../src/model/outcome.js';
import { describeSample } from '../../support/describe-sample.js';
import { follow, openReceipts, proposalFor } from '../../support/systemic-workspace.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const records = 400;

const system = (name: string, product: string): string => `tieout: 1
system: ${name}
connections: { drop: { plugin: file, options: { directory: ${name} } } }
feeds:
  sales:
    entity: sale
    fetch: { connection: drop, path: 'sales_\${date:yyyyMMdd}.csv' }
    parse: { format: csv }
    map: [{ fields: { receipt: RECEIPT, product: ${product}, net: NET, currency: { value: EUR } } }]
`;

const rule = (name: string, baseline: string, counterpart: string, key: string): string => `tieout: 1
rule: ${name}
baseline: { feed: ${baseline}/sales }
counterparts: { other: { feed: ${counterpart}/sales } }
match: [{ name: exact, key: ${key} }]
compare: { net: exact }
`;

const workspaceFiles = {
  'tieout.yaml': 'tieout: 1\nworkspace: shop\n',
  'entities/sale.yaml': `tieout: 1
entity: sale
identity: [receipt]
fields:
  receipt: { type: string, required: true }
  product: { type: string, required: true }
  net: { type: money, currency: currency, required: true }
  currency: { type: currency, required: true }
`,
  'systems/tills.yaml': system('tills', '{ from: PLU, crosswalk: plu }'),
  'systems/ledger.yaml': system('ledger', 'PRODUCT'),
  'reference/plu.yaml': `tieout: 1
reference: plu
kind: crosswalk
file: plu.csv
key: [plu]
value: product
validity: { from: valid_from, to: valid_to }
`,
  // the first code has an entry again later, which one more row must not overlap
  'reference/plu.csv': 'plu,product,valid_from,valid_to\n4011,P-4011,,\n5000,P-5000,2027-01-01,\n',
  'rules/keyed.yaml': rule('keyed', 'tills', 'ledger', '[receipt, product]'),
  'rules/reversed.yaml': rule('reversed', 'ledger', 'tills', '[receipt, product]'),
  'rules/unkeyed.yaml': rule('unkeyed', 'tills', 'ledger', '[receipt]'),
};

/** Receipts of which the first `marked` have one of three codes that the crosswalk lacks; the last seven have another amount. */
async function deliver(workspace: string, day: string, marked: number): Promise<void> {
  const rows = Array.from({ length: records }, (_, index) => {
    const code = index < marked ? String(5000 + (index % 3)) : '4011';
    return { receipt: `R${index + 1}`, code, net: 10 + index, booked: index < records - 7 ? 10 + index : 5 };
  });
  const date = day.replaceAll('-', '');
  for (const folder of ['tills', 'ledger']) await mkdir(join(workspace, folder), { recursive: true });
  const tills = rows.map(({ receipt, code, net }) => `${receipt},${code},${net}.00\n`).join('');
  const ledger = rows.map(({ receipt, code, booked }) => `${receipt},P-${code},${booked}.00\n`).join('');
  await writeFile(join(workspace, 'tills', `sales_${date}.csv`), `RECEIPT,PLU,NET\n${tills}`);
  await writeFile(join(workspace, 'ledger', `sales_${date}.csv`), `RECEIPT,PRODUCT,NET\n${ledger}`);
}

const causesOf = (run: Run): readonly Cause[] => run.counterparts['other']?.causes ?? [];

const theirNet = (marked: number): number => (marked * (marked + 19)) / 2;

describeSample('codes that a crosswalk has no entry for', (sample) => {
  describe.each([
    { percent: 2, day: '2026-09-02' },
    { percent: 20, day: '2026-09-20' },
    { percent: 80, day: '2026-09-28' },
  ])('of $percent % of the records', ({ percent, day }) => {
    it('are one cause, and with the rows that are proposed at least 95 % of its breaks are gone', async () => {
      const marked = (records * percent) / 100;
      const workspace = await writeWorkspace(workspaceFiles);
      await deliver(workspace, day, marked);
      const { run, foundIn } = await openReceipts(sample().tools, workspace);
      const before = await run('keyed', day);
      const [cause] = causesOf(before);
      if (!cause) throw new Error('no cause was found');
      expect(cause).toMatchObject({
        kind: 'missing-entry',
        fields: ['product'],
        side: 'baseline',
        breaks: marked,
        reach: null,
        money: [{ field: 'net', currency: 'EUR', amount: `${theirNet(marked)}.00` }],
        entries: { crosswalk: 'plu', records: marked, blocked: 0, more: 0 },
      });
      expect(cause.entries?.codes.map(({ code, value }) => [...code, value]).toSorted()).toEqual([
        ['5000', 'P-5000'],
        ['5001', 'P-5001'],
        ['5002', 'P-5002'],
      ]);
      expect(before.breaks.total).toBe(marked + 7);
      expect(causesOf(await run('reversed', day))).toMatchObject([
        { kind: 'missing-entry', side: 'counterpart', breaks: marked, money: [{ amount: `-${theirNet(marked)}.00` }] },
      ]);
      expect(causesOf(await run('unkeyed', day))).toMatchObject([
        { kind: 'missing-entry', breaks: 0, share: '0.0', money: [], entries: { records: marked, blocked: marked } },
      ]);

      const proposal = proposalFor(cause, await foundIn(before, 'other'));
      if (proposal.kind === 'refusal') throw new Error(proposal.reason);
      expect(proposal.edit?.rows.map(({ cells }) => cells.join(',')).toSorted()).toEqual([
        `5000,P-5000,${day},2026-12-31`,
        `5001,P-5001,${day},`,
        `5002,P-5002,${day},`,
      ]);
      expect(proposal.commands).toEqual([`tieout run keyed --date ${day}`]);
      await follow(workspace, proposal);
      const after = await openReceipts(sample().tools, workspace);
      for (const name of ['keyed', 'reversed', 'unkeyed']) {
        const { breaks, counterparts } = await after.run(name, day);
        expect(breaks.total, name).toBe(7);
        expect(counterparts['other']?.causes, name).toBeUndefined();
        expect(counterparts['other']?.pairs.blocked, name).toBe(0);
      }
      const kept = await after.foundIn(before, 'other');
      expect(proposalFor(cause, kept)).toMatchObject({ reason: expect.stringContaining('by now') as string });
    });
  });

  it('are only counted where no record, or not each, says what they are', async () => {
    const only = (name: string, key: string): string => rule(name, 'tills', 'ledger', key);
    const workspace = await writeWorkspace({
      ...workspaceFiles,
      'rules/nothing-left.yaml': only('nothing-left', '[product]'),
      'rules/several.yaml': only('several', '[net, product]'),
    });
    const day = '2026-09-11';
    await deliver(workspace, day, 0);
    // every amount is there twice; the code 7001 stands for two products, and 7002 for one
    const rows = Array.from({ length: 12 }, (_, index) => ({ id: `R${index}`, net: 10 + (index % 6), index }));
    const tills = rows.map(({ id, net, index }) => `${id},${index < 6 ? '7001' : '7002'},${net}.00\n`).join('');
    const ledger = rows.map(({ id, net, index }) => `${id},P${index < 3 ? 1 : 2},${net}.00\n`).join('');
    await writeFile(join(workspace, 'tills', 'sales_20260911.csv'), `RECEIPT,PLU,NET\n${tills}`);
    await writeFile(join(workspace, 'ledger', 'sales_20260911.csv'), `RECEIPT,PRODUCT,NET\n${ledger}`);
    const { run, foundIn } = await openReceipts(sample().tools, workspace);
    for (const name of ['nothing-left', 'several']) {
      const found = await run(name, day);
      const [cause] = causesOf(found);
      if (!cause) throw new Error(`${name}: no cause was found`);
      expect(cause, name).toMatchObject({ kind: 'missing-entry', breaks: 0, entries: { records: 12 }, examples: [] });
      expect(proposalFor(cause, await foundIn(found, 'other')), name).toEqual({
        kind: 'refusal',
        reason: "no record of the other side tells what 'plu' should say: ask whom it belongs to for the entries",
      });
    }
    const keyed = await run('keyed', day);
    const [cause] = causesOf(keyed);
    if (!cause) throw new Error('no cause was found');
    expect(cause).toMatchObject({ breaks: 12, entries: { codes: [{ value: null }, { value: 'P2' }] } });
    const found = await foundIn(keyed, 'other');
    expect(proposalFor(cause, found)).toMatchObject({
      message:
        'the records of the other side that agree in the rest of the key say what it is; of 1 more no record tells',
      edit: { rows: [{ row: null, cells: ['7002', 'P2', day, ''] }] },
    });
    const { plu } = found.plan.references;
    if (plu?.kind !== 'crosswalk') throw new Error('there is no crosswalk');
    const delivered = { ...plu, source: { kind: 'feed', feed: 'master/products' } } as const;
    expect(proposalFor(cause, { ...found, plan: { ...found.plan, references: { plu: delivered } } })).toEqual({
      kind: 'refusal',
      reason: "the crosswalk 'plu' comes from master/products: complete it there",
    });
  });

  it('are no cause where the crosswalk has them all', async () => {
    const workspace = await writeWorkspace(workspaceFiles);
    await deliver(workspace, '2026-09-10', 0);
    const { run } = await openReceipts(sample().tools, workspace);
    for (const name of ['keyed', 'reversed', 'unkeyed'])
      expect(causesOf(await run(name, '2026-09-10')), name).toEqual([]);
  });
});
