import type { DaemonListener } from '../../../model/daemon-event.js';
import type { Readiness } from './readiness.js';

/** What a process tells of itself. */
export interface Observation {
  /** For queue, scheduler, worker and interface. */
  readonly listener: DaemonListener;
  /** Whether it may be sent work (`GET /readyz`); not while it drains. Never throws. */
  readiness(): Promise<Readiness>;
  /** The page for Prometheus (`GET /metrics`). Never throws: while the database does not answer, its gauges are as they were last. */
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
  /** Sends and writes what is left. */
  close(): Promise<void>;
}
