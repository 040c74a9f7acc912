import { appendAudit } from '../audit/append-audit.js';
import { operationalError } from '../base/errors.js';
import { auditStreams } from '../model/audit.js';
import type { Actor, AuditEntry } from '../model/audit.js';
import type { AppliedConfiguration, ConfigurationChange } from '../model/configuration.js';
import type { Plan } from '../model/plan.js';
import {
  findActiveConfiguration,
  findActivePlan,
  findConfigurationVersions,
  keepAppliedConfiguration,
  listAppliedConfigurations,
  lockConfigurations,
} from '../store/index.js';
import type { Database, Page, PageRequest } from '../store/index.js';
import { compareConfigurations } from './compare-configurations.js';
import type { Tools } from './tools.js';

type ToolsOfConfigurations = Pick<Tools, 'store' | 'clock'>;

/** A configuration that schedules and workers go by. */
export interface ActiveConfiguration {
  readonly applied: AppliedConfiguration;
  readonly plan: Plan;
}

/** What came of applying one. */
export interface ApplyResult {
  /** The active one: this one, or the same as it was before. */
  readonly applied: AppliedConfiguration;
  /** What was active until now; null before the first. */
  readonly before: AppliedConfiguration | null;
  /** What it says other than that; empty before the first. */
  readonly changes: readonly ConfigurationChange[];
  /** false: it was the active one already, and nothing was kept. */
  readonly isNew: boolean;
}

/** Who applies a configuration, made of which commit, and why. */
export interface ApplyWords extends Pick<AppliedConfiguration, 'commit' | 'because'> {
  readonly actor: Actor;
}

/** Makes a plan the active configuration of its environment, unless it is. Of two at the same time, the later one stays. */
export function applyConfiguration(
  { store, clock }: ToolsOfConfigurations,
  plan: Plan,
  words: ApplyWords,
): Promise<ApplyResult> {
  return store.transaction(async (transaction) => {
    await lockConfigurations(transaction);
    const before = await readActive(transaction, plan.environment?.name ?? null);
    const changes = before ? compareConfigurations(before.plan, plan) : [];
    if (before && before.plan.version === plan.version && changes.length === 0) {
      return { applied: before.applied, before: before.applied, changes, isNew: false };
    }
    const at = clock.now();
    const { actor, commit, because } = words;
    const applied = await keepAppliedConfiguration(transaction, { actor: actor.name, commit, because, plan, at });
    await appendAudit(transaction, { actor, at }, [configurationApplied(before?.applied ?? null, applied)]);
    return { applied, before: before && before.applied, changes, isNew: true };
  });
}

function configurationApplied(before: AppliedConfiguration | null, applied: AppliedConfiguration): AuditEntry {
  const { version, environment, commit, because } = applied;
  return {
    stream: auditStreams.configuration,
    action: 'configuration-applied',
    subject: version,
    before: before && { version: before.version },
    after: { version, environment, commit, because },
  };
}

/** Whether somebody who goes by one of two plans goes by the other as well; the version does not know of policies. */
export function isSame(left: Plan, right: Plan): boolean {
  return left.version === right.version && compareConfigurations(left, right).length === 0;
}

/** The active configuration of an environment, or null before the first was applied. */
export function findActive(
  { store }: Pick<Tools, 'store'>,
  environment: string | null,
): Promise<ActiveConfiguration | null> {
  return readActive(store.database, environment);
}

/** Which configuration is the active one, without its plan. */
export function findApplied(
  { store }: Pick<Tools, 'store'>,
  environment: string | null,
): Promise<AppliedConfiguration | null> {
  return findActiveConfiguration(store.database, environment);
}

/** What was applied, the newest first. */
export function listApplied(
  { store }: Pick<Tools, 'store'>,
  filter: { readonly environment?: string | null },
  page: PageRequest,
): Promise<Page<AppliedConfiguration>> {
  return listAppliedConfigurations(store.database, filter, page);
}

/**
 * The plan of a version that was run or applied here, by the version or its beginning.
 *
 * @throws OperationalError `not-found`; `usage` when it is the beginning of several.
 */
export async function planOfVersion({ store }: Pick<Tools, 'store'>, beginning: string): Promise<Plan> {
  const [plan, another] = await findConfigurationVersions(store.database, beginning);
  if (plan === undefined) throw operationalError('not-found', { kind: 'configuration version', name: beginning });
  if (another === undefined) return plan;
  const reason = `'${beginning}' is the beginning of more than one version: write more of it`;
  throw operationalError('usage', { reason });
}

async function readActive(database: Database, environment: string | null): Promise<ActiveConfiguration | null> {
  const applied = await findActiveConfiguration(database, environment);
  if (applied === null) return null;
  const plan = await findActivePlan(database, applied.sequence);
  if (plan === null) throw new Error(`Configuration ${applied.sequence} has no plan`);
  return { applied, plan };
}
