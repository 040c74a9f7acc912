import type { DaemonEvent } from '../../src/model/daemon-event.js';
import type { Job } from '../../src/model/job.js';
import type { Scope } from '../../src/model/outcome.js';
import type { Plan } from '../../src/model/plan.js';
import { openQueue } from '../../src/queue/open-queue.js';
import { openSchedules } from '../../src/queue/schedule/wake-schedules.js';
import { completeRun, keepBatch, keepConfigurationVersion, startRun, touchBatch } from '../../src/store/index.js';
import type { NewBatch, Store } from '../../src/store/index.js';
import { sha256 } from '../../src/base/canonical.js';
import { compileFiles } from './compiled-workspace.js';
import { newBatch, newRun, uniqueName } from './store-records.js';
import { defaultQueue } from './default-settings.js';

/** A clock that is set. */
export class SetClock {
  #at: number;

  constructor(at: string) {
    this.#at = Date.parse(at);
  }

  now(): Date {
    return new Date(this.#at);
  }

  set(at: string): void {
    this.#at = Date.parse(at);
  }
}

/** What the feeds and the rule of a small workspace say of times. */
export interface WrittenSchedules {
  readonly operator?: string;
  readonly feed?: string;
  readonly offset?: string;
  readonly ledger?: string;
  readonly rule?: string;
}

/** A plan with the feeds tills/sales and ledger/sales in Berlin, and the rule `agree` over both. */
export async function schedulePlan(written: WrittenSchedules): Promise<Plan> {
  const { operator = '', feed = '', offset = '', ledger = '', rule = '' } = written;
  const { plan, findings } = await compileFiles({
    'tieout.yaml': `tieout: 1\nworkspace: acme\n${operator}\n`,
    'entities/line.yaml': 'tieout: 1\nentity: line\nidentity: [id]\nfields: { id: { type: string, required: true } }\n',
    'systems/tills.yaml': systemYaml('tills', feed, offset),
    'systems/ledger.yaml': systemYaml('ledger', ledger),
    'rules/agree.yaml': `tieout: 1
rule: agree
baseline: { feed: tills/sales }
counterparts: { ledger: { feed: ledger/sales } }
match: [{ name: exact, key: [id] }]
compare: {}
${rule}
`,
  });
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}

function systemYaml(name: string, feed: string, offset = ''): string {
  return `tieout: 1
system: ${name}
timezone: Europe/Berlin
connections: { drop: { plugin: file } }
feeds:
  sales:
    entity: line
    ${feed}
    fetch: { connection: drop, path: 'a_\${date:yyyyMMdd}.csv'${offset} }
    parse: { format: csv }
    map: [{ fields: { id: ID } }]
`;
}

/** A scheduler that looks when it is told to, and what it told and sent. */
export function schedulerOver(store: Store) {
  const events: DaemonEvent[] = [];
  const queue = openQueue(store, defaultQueue, () => undefined);
  const schedules = openSchedules({ store, queue, listener: (event) => events.push(event) });
  return {
    events,
    wake: (plan: Plan) => schedules.wake(plan),
    /** The jobs of the database, in the order in which they were sent. */
    jobs: async (): Promise<readonly Job[]> => (await queue.list({}, { limit: 500 })).items.toReversed(),
  };
}

/** Leaves nothing of what another test did. */
export async function forgetAll({ database }: Store): Promise<void> {
  await database.raw(`truncate tieout.schedules, tieout.firings, tieout.landings, tieout.configurations_applied, tieout.missing_deliveries, tieout.due_deliveries, tieout.jobs,
    tieout.runs, tieout.batches cascade`);
}

/** `kind subject date trigger` of jobs. */
export function inWords(jobs: readonly Job[]): readonly string[] {
  return jobs.map(({ work, trigger }) => {
    const due = 'due' in trigger ? ` ${trigger.due.slice(0, 16)}` : '';
    return `${work.kind} ${work.kind === 'run' ? work.rule : work.feed} ${work.date} ${trigger.kind}${due}`;
  });
}

/** Keeps a delivery of a feed for a date, another one each time. */
export async function land(store: Store, feed: string, date: string, changes: Partial<NewBatch> = {}): Promise<string> {
  const batch = newBatch(feed, {
    deliveryDate: date,
    covers: [{ from: date, to: date }],
    payloadDigest: sha256(uniqueName('payload')),
    ...changes,
  });
  const { batch: kept } = await store.transaction((transaction) =>
    keepBatch(transaction, batch, nothing(), store.clock.now()),
  );
  return kept.id;
}

async function* nothing(): AsyncGenerator<never> {}

/** The same delivery once more. */
export async function landAgain(store: Store, batch: string): Promise<void> {
  await touchBatch(store.database, batch, store.clock.now());
}

/** Keeps a completed run of the rule `agree` for a day, or for several. */
export async function runOf(store: Store, plan: Plan, days: string | Scope, batches: readonly string[]): Promise<void> {
  const at = store.clock.now();
  await keepConfigurationVersion(store.database, plan, at);
  const input = { feed: 'tills/sales', side: 'baseline', counterpart: null, batches, setAside: null } as const;
  const run = newRun('agree', {
    scope: typeof days === 'string' ? { from: days, to: days } : days,
    inputs: [input],
    configVersion: plan.version,
    asOf: at.toISOString(),
  });
  await store.transaction(async (transaction) => {
    const { id } = await startRun(transaction, run, at);
    const breaks = { total: 0, new: 0, reopened: 0, closed: 0, blocked: 0, byTier: { '1': 0, '2': 0, '3': 0, '4': 0 } };
    await completeRun(transaction, id, { digest: sha256('outcome'), counterparts: {}, breaks, supersedes: null }, at);
  });
}
