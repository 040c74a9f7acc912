import { setTimeout } from 'node:timers/promises';
import { readCommit } from '../../config/index.js';
import { personAt } from '../../model/audit.js';
import { applyConfiguration, findActive, isSame } from '../../run/configurations.js';
import type { ActiveConfiguration } from '../../run/configurations.js';
import type { Tools } from '../../run/tools.js';
import type { DaemonRequest } from '../shared/daemon-request.js';

/** How often a worker looks whether a configuration is there, in milliseconds. */
const lookEvery = 1000;

/**
 * The configuration that a daemon begins with: the active one. Where there is none, or where it is asked for, `serve` applies its
 * workspace; a worker waits until somebody does. That the files say something else than what is active is said.
 *
 * @throws AbortError when the signal ends the wait.
 */
export async function firstConfiguration(
  { store, clock }: Pick<Tools, 'store' | 'clock'>,
  request: DaemonRequest,
  signal: AbortSignal,
): Promise<ActiveConfiguration> {
  const { plan } = request.workspace;
  const environment = plan.environment?.name ?? null;
  const active = await findActive({ store }, environment);
  if (active && !request.options.apply) {
    if (!isSame(active.plan, plan)) request.say(whatDiffers(active));
    return active;
  }
  if (request.role === 'worker' && !active) return awaitConfiguration({ store }, environment, request, signal);
  const because = active ? null : 'The first start of the daemon';
  const commit = await readCommit(request.directory);
  await applyConfiguration({ store, clock }, plan, { actor: personAt(request.person), commit, because });
  return required(await findActive({ store }, environment));
}

async function awaitConfiguration(
  tools: Pick<Tools, 'store'>,
  environment: string | null,
  { say }: DaemonRequest,
  signal: AbortSignal,
): Promise<ActiveConfiguration> {
  say('No configuration is active yet: waiting for `tieout serve` or `tieout apply`.');
  for (;;) {
    const active = await findActive(tools, environment);
    if (active) return active;
    await setTimeout(lookEvery, undefined, { signal });
  }
}

function whatDiffers({ applied }: ActiveConfiguration): string {
  const version = applied.version.slice(0, 12);
  return (
    `The files of the workspace say something else than configuration ${version}, applied ${applied.appliedAt}, which is the ` +
    'active one. `tieout config diff` shows what, `tieout apply` makes them the active one.'
  );
}

function required(active: ActiveConfiguration | null): ActiveConfiguration {
  if (active === null) throw new Error('A configuration was applied and is not active');
  return active;
}
