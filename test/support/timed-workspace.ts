import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixedClock } from '../../src/base/clock.js';
import type { KeptBreak } from '../../src/model/kept-break.js';
import type { Run } from '../../src/model/outcome.js';
import type { Plan } from '../../src/model/plan.js';
import { runRule } from '../../src/run/run-rule.js';
import type { Tools } from '../../src/run/tools.js';
import { listBreaks } from '../../src/store/index.js';
import { compileSample } from './sample-runs.js';
import type { SampleWorkspace } from './sample-runs.js';
import { writeWorkspace } from './written-workspace.js';

/** A shop and an ERP that deliver a file for each day, and a rule that compares them. */
export interface TimedWorkspace {
  readonly tools: Tools;
  readonly plan: Plan;
  /** Writes what a system delivers for a day: lines of receipt, day, due, amount; null: nothing is there. */
  deliver(system: 'shop' | 'erp', date: string, lines: readonly string[] | null): Promise<void>;
  run(date: string, asOf: string): Promise<Run>;
  /** Those that are open, or of any status. */
  breaks(status?: 'open' | 'closed'): Promise<readonly KeptBreak[]>;
}

/** @param name one of its own, so that several share a database; @param rule the end of the rule, with `timing` */
export async function openTimed(sample: SampleWorkspace, name: string, rule: string): Promise<TimedWorkspace> {
  const system = (own: string): string => `tieout: 1
system: ${own}-${name}
timezone: Europe/London
connections: { share: { plugin: file, options: { directory: data } } }
feeds:
  sales:
    entity: sale
    expect: { every: day, by: "18:00" }
    fetch: { connection: share, path: "${own}_\${date:yyyyMMdd}.csv", offset: -1d }
    parse: { format: csv }
    map:
      - fields: { receipt: R, day: D, due: U, amount: A, currency: { value: GBP } }
`;
  const workspace = await writeWorkspace({
    'tieout.yaml': `tieout: 1\nworkspace: ${name}\n`,
    'entities/sale.yaml': `tieout: 1
entity: sale
identity: [receipt, day]
fields:
  receipt: { type: string, required: true }
  day: { type: date, required: true }
  due: { type: date }
  amount: { type: money, currency: currency, required: true }
  currency: { type: currency, required: true }
`,
    'systems/shop.yaml': system('shop'),
    'systems/erp.yaml': system('erp'),
    'rules/shop-vs-erp.yaml': `tieout: 1
rule: shop-vs-erp-${name}
scope: { field: day, unit: day }
baseline: { feed: shop-${name}/sales }
counterparts: { erp: { feed: erp-${name}/sales } }
${rule}
`,
  });
  await mkdir(path.join(workspace, 'data'), { recursive: true });
  const plan = await compileSample(workspace);
  const tools = { ...sample.tools, workspace };
  return {
    tools,
    plan,
    deliver: async (own, date, lines) => {
      const file = path.join(workspace, 'data', `${own}_${date.replaceAll('-', '')}.csv`);
      if (lines === null) await rm(file, { force: true });
      else await writeFile(file, ['R,D,U,A', ...lines, ''].join('\n'));
    },
    run: async (date, asOf) => {
      const at = { ...tools, clock: fixedClock(asOf) };
      return (await runRule(at, plan, Object.keys(plan.rules)[0] ?? '', { date, asOf })).run;
    },
    breaks: async (status) => {
      const rule = Object.values(plan.rules)[0]?.history ?? '';
      const filter = { ruleHistories: [rule], status };
      return (await listBreaks(tools.store.database, filter, { limit: 500, after: null })).items;
    },
  };
}

/** Records by side, outcome and timing, as `baseline missing pending`. */
export function countsOf({ counterparts }: Run): Readonly<Record<string, number>> {
  const buckets = counterparts['erp']?.buckets ?? [];
  return Object.fromEntries(
    buckets.map(({ side, outcome, timing, records }) => [`${side} ${outcome} ${timing}`, records]),
  );
}
