import type { DaemonListener } from '../../model/daemon-event.js';
import type { Store } from '../../store/index.js';
import type { Queue } from '../queue.js';
import type { Schedules } from './schedules.js';

/** What schedules are fired with. */
export interface Scheduling {
  readonly store: Store;
  readonly queue: Pick<Queue, 'send' | 'announce'>;
  readonly listener: DaemonListener;
}

/** One look at all schedules. */
export interface Wake extends Scheduling {
  readonly schedules: Schedules;
  /** The same instant for everything that is looked at. */
  readonly now: Date;
}

/** Instants as text. */
export function instantText(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
