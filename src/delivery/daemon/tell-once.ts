import type { DaemonListener } from '../../model/daemon-event.js';

/**
 * Several parts of a process notice that the database is gone, or is back: the first that misses it is heard, and the last that
 * has it again.
 */
export function tellOnce(listener: DaemonListener): DaemonListener {
  let missing = 0;
  return (event) => {
    if (event.name === 'database_lost' && (missing += 1) > 1) return;
    if (event.name === 'database_back' && (missing -= 1) > 0) return;
    listener(event);
  };
}
