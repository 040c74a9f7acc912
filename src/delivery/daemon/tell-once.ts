import type { DaemonListener } from '../../model/daemon-event.js';

/** Several parts of a process notice that the database is gone, or is back: only the first of them is heard. */
export function tellOnce(listener: DaemonListener): DaemonListener {
  let isLost = false;
  return (event) => {
    if (event.name === 'database_lost' || event.name === 'database_back') {
      const wasLost = isLost;
      isLost = event.name === 'database_lost';
      if (wasLost === isLost) return;
    }
    listener(event);
  };
}
