import { messageOf } from '../../../base/errors.js';
import type { DaemonEvent, DaemonListener } from '../../../model/daemon-event.js';

/** Somebody who listens, and what the log calls them, such as `metrics`. */
export interface NamedListener {
  readonly name: string;
  readonly listener: DaemonListener;
}

/**
 * One listener that tells several, in order. One that throws keeps no other from hearing, nor the work that is told of from going
 * on: `onFault` is told.
 */
export function tellAll(
  listeners: readonly NamedListener[],
  onFault: (name: string, event: DaemonEvent, reason: string) => void,
): DaemonListener {
  return (event) => {
    for (const { name, listener } of listeners) {
      try {
        listener(event);
      } catch (error) {
        onFault(name, event, messageOf(error));
      }
    }
  };
}
