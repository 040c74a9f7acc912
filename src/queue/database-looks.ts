import { OperationalError } from '../base/errors.js';
import type { OpenQueue } from './open-queue.js';

/** Longest time between two looks at a database that is gone, in milliseconds. */
const longestPause = 30_000;

/** How long is waited after so many looks in a row that failed, in milliseconds. */
export function pauseAfter(failures: number): number {
  return Math.min(longestPause, 500 * 2 ** failures);
}

/**
 * What a worker asks of the database, of several kinds: tells that it is lost while a look of any kind fails, or is not answered for as
 * long as a lease lasts, and that it is back when the last of each kind was answered. One that can be read and not written, because its
 * disk is full, is lost to a worker.
 */
export class DatabaseLooks {
  readonly #queue: Pick<OpenQueue, 'listener' | 'settings'>;
  /** How often in a row looks of a kind failed; those of kinds that are well are not there. */
  readonly #failing = new Map<string, number>();
  #lostAt = 0;

  constructor(queue: Pick<OpenQueue, 'listener' | 'settings'>) {
    this.#queue = queue;
  }

  /** Failures in a row of a kind. */
  failures(kind: string): number {
    return this.#failing.get(kind) ?? 0;
  }

  /**
   * Asks; `gone` when the database is not well.
   *
   * @throws what is no failure of the world.
   */
  async try<T>(kind: string, work: () => Promise<T>): Promise<T | 'gone'> {
    const { lease } = this.#queue.settings;
    const before = this.failures(kind);
    const late = setTimeout(() => this.#fails(kind, before, `It has not answered for ${lease} s`), lease * 1000);
    try {
      const done = await work();
      this.#isWell(kind);
      return done;
    } catch (error) {
      if (!(error instanceof OperationalError) || error.isOurs) throw error;
      this.#fails(kind, before + 1, error.message);
      return 'gone';
    } finally {
      clearTimeout(late);
    }
  }

  #fails(kind: string, failures: number, reason: string): void {
    const isFirst = this.#failing.size === 0;
    this.#failing.set(kind, failures);
    if (!isFirst) return;
    this.#lostAt = performance.now();
    this.#queue.listener({ name: 'database_lost', reason });
  }

  #isWell(kind: string): void {
    if (!this.#failing.delete(kind) || this.#failing.size > 0) return;
    this.#queue.listener({ name: 'database_back', seconds: (performance.now() - this.#lostAt) / 1000 });
  }
}
