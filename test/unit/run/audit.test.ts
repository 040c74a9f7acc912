import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '../../../src/audit/verify-audit.js';
import { fixedClock } from '../../../src/base/clock.js';
import type { Actor } from '../../../src/model/audit.js';
import type { Run } from '../../../src/model/outcome.js';
import type { Plan } from '../../../src/model/plan.js';
import { decideBatch } from '../../../src/run/batches.js';
import { discardRecords, submitRecords } from '../../../src/run/quarantine.js';
import { applyRetention, planRetention } from '../../../src/run/retention.js';
import { runRule } from '../../../src/run/run-rule.js';
import type { Tools } from '../../../src/run/tools.js';
import { listAuditEvents, listBatches, listRuns } from '../../../src/store/index.js';
import { describeDatabases } from '../../support/describe-databases.js';
import type { TestDatabase } from '../../support/describe-databases.js';
import { compileSample, openSample } from '../../support/sample-runs.js';
import type { SampleWorkspace } from '../../support/sample-runs.js';
import { writeFiles } from '../../support/written-workspace.js';

const date = '2026-11-01';
const rule = 'shop-vs-erp';
const jo: Actor = { name: 'jo', kind: 'token', traceId: 'a'.repeat(32) };

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
  receipt: { type: integer, required: true }
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
  'data/shop.csv': `R,D,Q\n7,${date},1\n8,${date},2\n9,${date},secret-of-a-record\n10,${date},4711\n`,
  'data/erp.csv': `R,D,Q\n7,${date},1\n`,
};

describeDatabases('what is appended to the audit', (create) => {
  let database: TestDatabase;
  let sample: SampleWorkspace;
  let tools: Tools;
  let plan: Plan;
  beforeAll(async () => {
    database = await create();
    sample = await openSample(database, await compileSample());
    const workspace = await writeFiles(files);
    tools = { ...sample.tools, workspace, actor: jo };
    plan = await compileSample(workspace);
  });
  afterAll(async () => {
    await database.remove();
    await sample.remove();
    await rm(tools.workspace, { recursive: true, force: true });
  });

  const at = (instant: string): Tools => ({ ...tools, clock: fixedClock(instant) });
  const run = async (instant: string): Promise<Run> =>
    (await runRule(at(instant), plan, rule, { date, asOf: instant })).run;
  const newest = async (): Promise<readonly string[]> => {
    const { items } = await listAuditEvents(tools.store.database, {}, { limit: 100 });
    return items.map(({ stream, action, actor, actorKind, traceId }) => {
      expect([actor, actorKind, traceId]).toEqual(['jo', 'token', 'a'.repeat(32)]);
      return `${stream} ${action}`;
    });
  };

  it('is every change of a run, a batch and a record, by who makes it, and no value of a record', async () => {
    const first = await run('2026-11-02T06:00:00.000Z');
    const [shop = ''] = first.inputs.flatMap(({ batches }) => batches);
    await decideBatch(at('2026-11-02T07:00:00.000Z'), shop, { status: 'held', person: 'maria', because: 'a test' });
    await decideBatch(at('2026-11-02T07:10:00.000Z'), shop, { status: 'accepted', person: 'maria', because: 'a test' });
    const request = { steward: { by: 'maria', because: 'a test' }, dryRun: false };
    for await (const _ of submitRecords(
      at('2026-11-02T07:20:00.000Z'),
      plan,
      { batch: shop },
      {
        ...request,
        action: 'fix',
        change: { raw: null, values: { Q: '17' } },
      },
    ));
    await writeFile(path.join(tools.workspace, 'data/erp.csv'), `R,D,Q\n7,${date},x\n`);
    const second = await run('2026-11-02T08:00:00.000Z');
    const erp = second.inputs.flatMap(({ batches }) => batches).at(-1);
    for await (const _ of discardRecords(at('2026-11-02T09:00:00.000Z'), { batch: erp }, request));
    const events = (await newest()).toReversed();
    expect(events.filter((event) => !event.startsWith('streams'))).toMatchInlineSnapshot(`
      [
        "rule:shop-vs-erp run-started",
        "rule:shop-vs-erp run-completed",
        "system:erp batch-kept",
        "system:erp batch-kept",
        "system:shop batch-kept",
        "system:shop batch-kept",
        "system:shop records-fixed",
        "system:shop batch-delivered-again",
        "system:shop batch-held",
        "system:shop batch-released",
        "rule:shop-vs-erp run-started",
        "rule:shop-vs-erp run-completed",
        "system:erp records-discarded",
      ]
    `);
    const { items } = await listAuditEvents(tools.store.database, {}, { limit: 100 });
    expect(JSON.stringify(items)).not.toMatch(/secret-of-a-record|4711/);
    expect((await verifyAudit(tools)).findings).toEqual([]);
  });

  it('says how a run ended that found no answer', async () => {
    const open = (): Promise<never> => Promise.reject(new Error('no engine'));
    const failing = { ...at('2026-11-03T06:00:00.000Z'), engine: { ...tools.engine, open } };
    await expect(runRule(failing, plan, rule, { date, asOf: '2026-11-03T06:00:00.000Z' })).rejects.toThrow();
    expect((await newest()).slice(0, 2)).toEqual([`rule:${rule} run-failed`, `rule:${rule} run-started`]);
  });

  it('is kept with the change, or the change is not', async () => {
    const before = await listAuditEvents(tools.store.database, {}, { limit: 100 });
    const batches = await listBatches(tools.store.database, {}, { limit: 100 });
    const runs = await listRuns(tools.store.database, {}, { limit: 100 });
    await tools.store.database.raw('alter table tieout.audit_heads rename to audit_heads_away');
    try {
      const [batch] = batches.items;
      const decision = { status: 'held', person: 'maria', because: 'a test' } as const;
      await expect(decideBatch(tools, batch?.id ?? '', decision)).rejects.toThrow('audit_heads');
      await expect(run('2026-11-04T06:00:00.000Z')).rejects.toThrow('audit_heads');
      await writeFile(path.join(tools.workspace, 'data/erp.csv'), `R,D,Q\n99,${date},1\n`);
      await expect(run('2026-11-04T06:00:00.000Z')).rejects.toThrow('audit_heads');
    } finally {
      await tools.store.database.raw('alter table tieout.audit_heads_away rename to audit_heads');
    }
    expect(await listAuditEvents(tools.store.database, {}, { limit: 100 })).toEqual(before);
    expect(await listBatches(tools.store.database, {}, { limit: 100 })).toEqual(batches);
    expect(await listRuns(tools.store.database, {}, { limit: 100 })).toEqual(runs);
  });

  it('is what goes from the archive', async () => {
    const later = at('2036-11-02T10:00:00.000Z');
    const day = { count: 1, unit: 'd' } as const;
    const retention = { raw: day, normalized: day, reconciled: day };
    await applyRetention(later, plan, await planRetention(later, plan, retention));
    expect((await newest()).filter((event) => event.startsWith('archive'))).toEqual(['archive archive-reduced']);
    expect((await verifyAudit(tools)).findings).toEqual([]);
  });
});
