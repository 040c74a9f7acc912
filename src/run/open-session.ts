import type { Session } from '../engine/session.js';
import type { JudgingTools } from './tools.js';

/** Opens the engine for one piece of work, which sees only these directories and tells progress under this name. */
export function openSession(
  { engine, temporaryDirectory, signal, onProgress }: JudgingTools,
  work: { readonly phase: string; readonly ordered: boolean; readonly directories: readonly string[] },
): Promise<Session> {
  return engine.open({
    temporaryDirectory,
    directories: work.directories,
    memoryLimit: engine.memoryLimit,
    // Numbering rows in order is the work of one thread; more of them only wait, and hold what they have read.
    threads: work.ordered ? 1 : engine.threads,
    ordered: work.ordered,
    signal,
    onProgress: (percent) => onProgress({ phase: work.phase, done: percent, total: 100, unit: 'percent' }),
  });
}
