import type { AppliedConfiguration } from '../../model/configuration.js';
import type { Plan } from '../../model/plan.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { keepConfigurationVersion } from './configuration-versions.js';
import { readKeptPlan } from './kept-plan.js';
import type { KeptPlan } from './kept-plan.js';
import { pageOf, printPage } from './page.js';
import type { ListOrder, Page, PageRequest } from './page.js';

/** A configuration as somebody applies it. */
export interface NewAppliedConfiguration extends Pick<AppliedConfiguration, 'actor' | 'commit' | 'because'> {
  readonly plan: Plan;
  readonly at: Date;
}

type AppliedRow = {
  readonly sequence: number;
  readonly version: string;
  readonly environment: string | null;
  readonly applied_at: string;
  readonly actor: string | null;
  readonly commit: string | null;
  readonly because: string | null;
};

const columns = 'sequence, version, environment, applied_at, actor, commit, because';

const newestFirst: ListOrder = { list: 'configurations', expressions: ['sequence'], direction: 'desc' };

/** Lets nobody else apply a configuration until the transaction ends; what is active can be read all the same. */
export async function lockConfigurations(transaction: Transaction): Promise<void> {
  await rowsOf(transaction, 'lock table tieout.configurations_applied in share row exclusive mode');
}

/** Makes a configuration the active one of its environment; keeps its plan when it is a new one. */
export async function keepAppliedConfiguration(
  transaction: Transaction,
  { plan, actor, commit, because, at }: NewAppliedConfiguration,
): Promise<AppliedConfiguration> {
  await keepConfigurationVersion(transaction, plan, at);
  const row = await rowOf<AppliedRow>(
    transaction,
    `insert into tieout.configurations_applied (version, environment, plan, applied_at, actor, commit, because, landing)
     values (?, ?, cast(? as json), ?, ?, ?, ?, (select coalesce(max(sequence), 0) from tieout.landings)) returning ${columns}`,
    [plan.version, plan.environment?.name ?? null, JSON.stringify(plan), at.toISOString(), actor, commit, because],
  );
  if (!row) throw new Error('A configuration was applied and is not there');
  return configurationOf(row);
}

/** Which configuration is the active one of an environment; null before the first was applied. */
export async function findActiveConfiguration(
  database: Database,
  environment: string | null,
): Promise<AppliedConfiguration | null> {
  const row = await rowOf<AppliedRow>(
    database,
    `select ${columns} from tieout.configurations_applied where environment is not distinct from ?
     order by sequence desc limit 1`,
    [environment],
  );
  return row && configurationOf(row);
}

/** The plan of an applied configuration by its sequence, with how connections were used by it. */
export async function findActivePlan(database: Database, sequence: number): Promise<Plan | null> {
  const row = await rowOf<{ plan: KeptPlan }>(
    database,
    'select plan from tieout.configurations_applied where sequence = ?',
    [sequence],
  );
  return row && readKeptPlan(row.plan);
}

/** What was applied, the newest first; of one environment, or of all. */
export async function listAppliedConfigurations(
  database: Database,
  { environment }: { readonly environment?: string | null },
  page: PageRequest,
): Promise<Page<AppliedConfiguration>> {
  const ofEnvironment =
    environment === undefined ? null : { text: 'environment is not distinct from ?', bindings: [environment] };
  const { text, bindings } = printPage(newestFirst, [ofEnvironment], page);
  const rows = await rowsOf<AppliedRow>(
    database,
    `select ${columns} from tieout.configurations_applied ${text}`,
    bindings,
  );
  return pageOf(newestFirst, rows, page, configurationOf, ({ sequence }) => [sequence]);
}

function configurationOf({ applied_at, ...row }: AppliedRow): AppliedConfiguration {
  return { ...row, appliedAt: applied_at };
}
