import { setTimeout as pause } from 'node:timers/promises';
import { isWithoutCoordinator } from './source-error.js';

const attempts = 10;
const milliseconds = 300;

/** Asks again while the cluster makes ready what keeps the books of groups, which takes a moment when it is new. */
export async function whenCoordinated<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isWithoutCoordinator(error)) throw error;
      await pause(milliseconds, undefined, { signal });
    }
  }
}
