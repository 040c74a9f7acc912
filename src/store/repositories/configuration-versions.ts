import type { Plan } from '../../model/plan.js';
import type { Database } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { readKeptPlan } from './kept-plan.js';
import type { KeptPlan } from './kept-plan.js';

/** Keeps a plan under its version; does nothing when the version is kept already. */
export async function keepConfigurationVersion(database: Database, plan: Plan, at: Date): Promise<void> {
  await rowsOf(
    database,
    `insert into tieout.configuration_versions (version, plan, first_used_at) values (?, cast(? as json), ?)
     on conflict (version) do nothing`,
    [plan.version, JSON.stringify(plan), at.toISOString()],
  );
}

/** The plan of a version, also of one that an earlier tieout kept; null when it was never used here. */
export async function findConfigurationVersion(database: Database, version: string): Promise<Plan | null> {
  const row = await rowOf<{ plan: KeptPlan }>(
    database,
    'select plan from tieout.configuration_versions where version = ?',
    [version],
  );
  return row && readKeptPlan(row.plan);
}

/** The plans whose version begins so, two at most: more than one is not chosen from. */
export async function findConfigurationVersions(database: Database, beginning: string): Promise<readonly Plan[]> {
  const rows = await rowsOf<{ plan: KeptPlan }>(
    database,
    "select plan from tieout.configuration_versions where version like ? escape '!' order by version limit 2",
    [`${beginning.replaceAll(/[!%_]/g, '!$&')}%`],
  );
  return rows.map(({ plan }) => readKeptPlan(plan));
}
