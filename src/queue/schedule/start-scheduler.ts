import { schedule } from 'node-cron';
import { OperationalError, messageOf } from '../../base/errors.js';
import type { Plan } from '../../model/plan.js';
import type { Scheduling } from './scheduling.js';
import { openSchedules } from './wake-schedules.js';

/** What a scheduler is started with. */
export interface SchedulerOptions extends Scheduling {
  /** The configuration that is active now. */
  readonly plan: () => Promise<Plan>;
}

/** A scheduler that looks at its schedules every few seconds, until it is stopped. */
export interface Scheduler {
  /** Resolves when it has stopped. */
  readonly finished: Promise<void>;
  /** Ends with the look that it is at. */
  stop(): Promise<void>;
}

const everyFewSeconds = '*/5 * * * * *';
const silent = { info: nothing, warn: nothing, error: nothing, debug: nothing };

/** Starts to fire schedules. A look that fails is told, and the next one makes up for it. */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const look = lookingAt(options);
  let looking = look();
  const task = schedule(everyFewSeconds, () => (looking = look()), {
    noOverlap: true,
    // What is missed is made up for by the next look: node-cron need not tell.
    suppressMissedWarning: true,
    logger: silent,
  });
  let resolve = nothing;
  const finished = new Promise<void>((done) => (resolve = done));
  return {
    finished,
    async stop() {
      await task.destroy();
      await looking;
      resolve();
    },
  };
}

/** Looks once, one look after the other; the same failure is told once, until a look succeeds. */
function lookingAt(options: SchedulerOptions): () => Promise<void> {
  const schedules = openSchedules(options);
  let [running, told]: [Promise<void> | null, string | null] = [null, null];
  const look = async (): Promise<void> => {
    try {
      await schedules.wake(await options.plan());
      told = null;
    } catch (error) {
      const code = error instanceof OperationalError ? error.code : 'internal-error';
      if (told === code) return;
      told = code;
      options.listener({ name: 'daemon_fault', doing: 'firing schedules', code, reason: messageOf(error) });
    }
  };
  return async () => {
    running ??= look().finally(() => (running = null));
    await running;
  };
}

function nothing(): void {
  // It has nothing to say that anybody waits for.
}
