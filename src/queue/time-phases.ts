import type { Clock } from '../base/clock.js';
import type { DaemonListener } from '../model/daemon-event.js';
import type { Job } from '../model/job.js';
import type { ProgressListener } from '../model/progress.js';

/** Tells how long each phase of a job took. */
export interface PhaseTimer {
  readonly onProgress: ProgressListener;
  /** The job is over, however it ended: so is its last phase. */
  finish(): void;
}

/**
 * Reads the phases of a job off its progress: one lasts until another begins. Its name is the first word, such as `comparing`, so that
 * there are few of them; what is fetched and landed by turns is told once for each turn.
 */
export function timePhases(job: Job, { clock, listener }: { clock: Clock; listener: DaemonListener }): PhaseTimer {
  let current: { readonly phase: string; readonly since: number } | null = null;
  const begin = (phase: string | null): void => {
    if (phase === (current?.phase ?? null)) return;
    const now = clock.now().getTime();
    if (current !== null) {
      // A clock that was set back makes no negative times.
      const seconds = Math.max(0, now - current.since) / 1000;
      listener({ name: 'phase_finished', job, phase: current.phase, seconds });
    }
    current = phase === null ? null : { phase, since: now };
  };
  return {
    onProgress: ({ phase }) => begin(phase.split(' ', 1)[0] ?? phase),
    finish: () => begin(null),
  };
}
