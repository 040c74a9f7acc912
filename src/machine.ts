import { operationalError } from './base/errors.js';

/** What the machine or container gives, and what its operator says of it. */
export interface Machine {
  readonly cores: number;
  /** Bytes: of the container where it has a limit, else of the machine. */
  readonly memory: number;
  /** `TIEOUT_MEMORY_LIMIT`: megabytes for the engine of one job. */
  readonly memoryLimit: string | undefined;
  /** `UV_THREADPOOL_SIZE`, which `tieout.cjs` sets before Node reads it. */
  readonly threadPool: string | undefined;
}

/** How much one process takes of its machine. */
export interface Resources {
  /** Jobs of a worker at a time. */
  readonly jobs: number;
  /** Bytes for the engine of one job; its process needs about half as much again. */
  readonly memoryPerJob: number;
  /** Threads of the engine of one job. */
  readonly threadsPerJob: number;
}

const mebibyte = 1024 ** 2;
const mostMemoryPerJob = 512 * mebibyte;
/** With less, joins of a few hundred thousand records begin to spill. */
const leastMemoryPerJob = 256 * mebibyte;
/** What Node starts unless it is told otherwise. */
const threadsOfNode = 4;

/**
 * Shares a machine among jobs: as many as it has cores, each with 256 MiB at least of half its memory, and with two threads of
 * Node's pool, one of which its engine blocks while it works.
 *
 * @param wanted jobs at a time, where somebody says so; 1 for a command that does one thing.
 * @throws OperationalError `usage` for a `TIEOUT_MEMORY_LIMIT` that is no number of megabytes.
 */
export function resourcesOf({ cores, memory, memoryLimit, threadPool }: Machine, wanted: number | null): Resources {
  const fitting = Math.min(cores, Math.floor(memory / 2 / leastMemoryPerJob), Math.floor(poolOf(threadPool) / 2));
  const jobs = wanted ?? Math.max(1, fitting);
  const share = Math.min(mostMemoryPerJob, Math.floor(memory / 4), Math.floor(memory / 2 / jobs));
  return {
    jobs,
    memoryPerJob: memoryLimit === undefined ? share : readMegabytes(memoryLimit),
    threadsPerJob: Math.max(1, Math.ceil(cores / jobs)),
  };
}

function poolOf(given: string | undefined): number {
  const threads = Number(given);
  return Number.isSafeInteger(threads) && threads > 0 ? threads : threadsOfNode;
}

function readMegabytes(given: string): number {
  if (/^[1-9]\d{1,7}$/.test(given)) return Number(given) * 1_000_000;
  throw operationalError('usage', { reason: `TIEOUT_MEMORY_LIMIT is '${given}', not a number of megabytes from 10` });
}
