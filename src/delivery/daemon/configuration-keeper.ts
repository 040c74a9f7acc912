import { operationalError } from '../../base/errors.js';
import type { DaemonListener } from '../../model/daemon-event.js';
import { applyConfiguration, findActive, findApplied } from '../../run/configurations.js';
import type { ActiveConfiguration, ApplyResult, ApplyWords } from '../../run/configurations.js';
import type { Plan } from '../../model/plan.js';
import type { Tools } from '../../run/tools.js';

/** The configuration that a process goes by: that which is active, as soon as it looks. */
export interface ConfigurationKeeper {
  /** What it goes by now. */
  current(): ActiveConfiguration;
  /** Looks which one is active, and takes it up when it is another. */
  refresh(): Promise<ActiveConfiguration>;
  /** Makes a plan the active one of its environment, and takes it up. */
  apply(plan: Plan, words: ApplyWords): Promise<ApplyResult>;
}

interface KeeperOptions {
  readonly tools: Pick<Tools, 'store' | 'clock'>;
  readonly environment: string | null;
  readonly active: ActiveConfiguration;
  readonly listener: DaemonListener;
}

/** Keeps what is active in memory; whether another one is costs one small question each time. */
export function keepConfiguration({ tools, environment, active, listener }: KeeperOptions): ConfigurationKeeper {
  let current = active;
  const take = (found: ActiveConfiguration): ActiveConfiguration => {
    // Two that look at the same time may be answered in either order.
    if (found.applied.sequence <= current.applied.sequence) return current;
    current = found;
    const { version, actor } = found.applied;
    listener({ name: 'configuration_taken_up', version, actor });
    return current;
  };
  const refresh = async (): Promise<ActiveConfiguration> => {
    const applied = await findApplied(tools, environment);
    if (applied === null || applied.sequence === current.applied.sequence) return current;
    const found = await findActive(tools, environment);
    return found ? take(found) : current;
  };
  return {
    current: () => current,
    refresh,
    async apply(plan, words) {
      if ((plan.environment?.name ?? null) !== environment) {
        throw operationalError('usage', { reason: 'The workspace no longer has the environment of this daemon' });
      }
      const result = await applyConfiguration(tools, plan, words);
      const { version, actor } = result.applied;
      if (result.isNew) listener({ name: 'configuration_applied', version, actor });
      await refresh();
      return result;
    },
  };
}
