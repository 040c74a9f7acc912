import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Run } from '../../../src/model/outcome.js';
import { discardRecords } from '../../../src/run/quarantine.js';
import { replayRun } from '../../../src/run/replay-run.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import { describeSample } from '../../support/describe-sample.js';
import { compileSample } from '../../support/sample-runs.js';
import { writeWorkspace } from '../../support/written-workspace.js';

const date = '2026-11-01';
const rule = 'shop-vs-erp';

const system = (name: string): string => `tieout: 1
system: ${name}
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  sales:
    entity: sale
    fetch: { connection: share, path: ${name}.csv }
    parse: { format: csv }
    map:
      - fields: { receipt: R, day: D, quantity: Q }
`;

const files = {
  'tieout.yaml': 'tieout: 1\nworkspace: shop\n',
  'entities/sale.yaml': `tieout: 1
entity: sale
identity: [receipt, day]
fields:
  receipt: { type: integer, default: 0 }
  day: { type: date, required: true }
  quantity: { type: integer, required: true }
`,
  'systems/shop.yaml': system('shop'),
  'systems/erp.yaml': system('erp'),
  [`rules/${rule}.yaml`]: `tieout: 1
rule: ${rule}
scope: { field: day, unit: day }
baseline: { feed: shop/sales }
counterparts: { erp: { feed: erp/sales } }
match: [{ name: receipt, key: [receipt] }]
compare: { quantity: exact }
`,
};

describeSample('a record whose partner is set aside', (sample) => {
  /** A workspace of its own: what the shop sold, and what the ERP booked of it. */
  async function open(name: string, sold: string, booked: string): Promise<{ tools: Tools; plan: Plan }> {
    const named = Object.entries(files).map(([file, text]) => [
      file.replace(rule, `${rule}-${name}`).replace(/systems\/(\w+)/, `systems/$1-${name}`),
      text
        .replaceAll(rule, `${rule}-${name}`)
        .replaceAll(/\b(shop|erp)\/sales/g, `$1-${name}/sales`)
        .replace(/system: (\w+)/, `system: $1-${name}`),
    ]);
    const data = { 'data/shop.csv': `R,D,Q\n${sold}`, 'data/erp.csv': `R,D,Q\n${booked}` };
    const workspace = await writeWorkspace({ ...Object.fromEntries(named), ...data } as Record<string, string>);
    return { tools: { ...sample().tools, workspace }, plan: await compileSample(workspace) };
  }

  const run = async ({ tools, plan }: { tools: Tools; plan: Plan }, asOf: string | null = null): Promise<Run> =>
    (await runRule(tools, plan, Object.keys(plan.rules)[0] ?? '', { date, asOf })).run;

  const lone = ({ counterparts }: Run): object =>
    Object.fromEntries(
      (counterparts['erp']?.buckets ?? []).map(({ side, outcome, records }) => [`${side} ${outcome}`, records]),
    );

  it('is blocked by typed keys, on either side, however often its partner is set aside', async () => {
    const place = await open('keys', `7,${date},1\n8,${date},x\n`, `007,${date},x\n7,${date},y\n8,${date},1\n`);
    const found = await run(place);
    expect(lone(found)).toEqual({ 'baseline blocked': 1, 'counterpart blocked': 1 });
    expect(found.breaks).toMatchObject({ total: 0, blocked: 0 });
    expect(found.inputs.map(({ setAside }) => setAside?.records)).toEqual([1, 2]);
  });

  it('stays missing where the key of its partner could not be read, also when a default stands for it', async () => {
    const found = await run(await open('default', `0,${date},1\n7,${date},1\n`, `O,${date},1\n,${date},x,y\n`));
    expect(lone(found)).toEqual({ 'baseline missing': 2 });
    expect(found.inputs.map(({ setAside }) => setAside)).toEqual([null, null]);
  });

  it('stays missing where its partner is known to be of another day, and not where its day could not be read', async () => {
    const sold = `7,${date},1\n8,${date},1\n9,${date},1\n`;
    const booked = `7,2026-10-31,x\n8,${date},x\n9,yesterday,1\n`;
    expect(lone(await run(await open('day', sold, booked)))).toEqual({ 'baseline missing': 1, 'baseline blocked': 2 });
  });

  it('is missing once its partner was discarded; what was found before is replayed as it was', async () => {
    const place = await open('discard', `7,${date},1\n`, `7,${date},x\n`);
    const at = (hour: string): Tools => ({ ...place.tools, clock: fixedClock(`2026-11-02T${hour}:00:00Z`) });
    const before = await run(place);
    expect(lone(before)).toEqual({ 'baseline blocked': 1 });
    const batch = before.inputs.flatMap(({ batches }) => batches).at(-1);
    const steward = { by: 'maria', because: 'a test' };
    for await (const _ of discardRecords(at('07'), { batch }, { steward, dryRun: false }));
    const after = await run({ ...place, tools: at('08') });
    expect(lone(after)).toEqual({ 'baseline missing': 1 });
    expect(after.breaks).toMatchObject({ total: 1, new: 1 });
    for (const version of [null, 'now']) {
      expect(await replayRun(place.tools, place.plan, before.id, version)).toMatchObject({
        reproduced: true,
        buckets: [],
        digest: { before: before.digest, after: before.digest },
      });
    }
    expect(await replayRun(place.tools, place.plan, after.id, 'now')).toMatchObject({ reproduced: true, buckets: [] });
  });

  it('is missing once another delivery counts', async () => {
    const place = await open('superseded', `7,${date},1\n`, `7,${date},x\n8,${date},1\n`);
    expect(lone(await run(place))).toMatchObject({ 'baseline blocked': 1 });
    await writeFile(path.join(place.tools.workspace, 'data/erp.csv'), `R,D,Q\n8,${date},1\n`);
    expect(lone(await run(place))).toMatchObject({ 'baseline missing': 1 });
  });

  it('is what a later delivery made of an open break, which stays open until it is settled', async () => {
    const place = await open('break', `7,${date},1\n`, `8,${date},x\n`);
    const first = await run(place);
    expect(first.breaks).toMatchObject({ total: 1, new: 1, closed: 0, blocked: 0 });
    const deliver = (text: string): Promise<void> =>
      writeFile(path.join(place.tools.workspace, 'data/erp.csv'), `R,D,Q\n${text}`);
    await deliver(`7,${date},x\n`);
    const second = await run(place);
    expect(second.breaks).toMatchObject({ total: 0, closed: 0, blocked: 1 });
    expect(await replayRun(place.tools, place.plan, second.id, null)).toMatchObject({ reproduced: true });
    await deliver(`7,${date},1\n`);
    expect((await run(place)).breaks).toMatchObject({ total: 0, closed: 1, blocked: 0 });
  });
});
