import type { Plan } from '../../model/plan.js';
import type { JobDesk, Queue } from '../../queue/index.js';
import { withTools } from './session.js';
import type { Session } from './session.js';

/** The jobs of a workspace's database. */
export interface Jobs {
  readonly queue: Queue;
  readonly desk: JobDesk;
  readonly plan: Plan;
}

/**
 * Opens the jobs of the workspace for some work. Nobody in this process works them.
 *
 * @throws as `withTools`.
 */
export function withJobs<T>(session: Session, work: (jobs: Jobs) => Promise<T>): Promise<T> {
  return withTools(session, async ({ store }, plan, settings) => {
    const { openJobDesk, openQueue } = await import('../../queue/index.js');
    const queue = openQueue(store, settings.queue, () => undefined);
    return work({ queue, desk: openJobDesk(queue, () => plan), plan });
  });
}
