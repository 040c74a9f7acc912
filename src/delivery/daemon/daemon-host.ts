import type { Clock } from '../../base/clock.js';
import type { DaemonListener } from '../../model/daemon-event.js';
import type { ApplyResult, ApplyWords } from '../../run/configurations.js';
import type { Tools } from '../../run/tools.js';
import type { DaemonRequest } from '../shared/daemon-request.js';
import type { ConfigurationKeeper } from './configuration-keeper.js';
import type { Observation } from './observe/index.js';
import type { DatabaseWatch } from './watch-database.js';
import type { OpenQueue } from '../../queue/index.js';

/** What a daemon gets from its process; made by the composition root. */
export interface DaemonHost {
  readonly version: string;
  readonly clock: Clock;
  /** What the process calls itself: unique among those of a database. */
  readonly name: string;
  /** Aborted when the process is asked to stop: what was begun is finished. */
  readonly draining: AbortSignal;
  /** Aborted when it is asked again: what was begun is given back. */
  readonly aborting: AbortSignal;
  /** Calls back when the process is asked to read its workspace again, until the daemon ends. */
  readonly onReload: (reload: () => void) => void;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
  /** Where traces go: `OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_SERVICE_NAME`; null: nowhere. */
  readonly traces: { readonly endpoint: string; readonly service: string | null } | null;
  /** How much of the machine each of so many jobs gets; null: as many as it can. */
  readonly resources: (jobs: number | null) => {
    readonly jobs: number;
    readonly memoryPerJob: number;
    readonly threadsPerJob: number;
  };
  /** Makes the API of what the daemon has, and listens. */
  readonly openApi: (parts: ApiParts) => Promise<Api>;
}

/** What the API is made of. */
export interface ApiParts {
  readonly request: DaemonRequest;
  readonly tools: Tools;
  readonly queue: OpenQueue;
  readonly configuration: ConfigurationKeeper;
  readonly observation: Observation;
  readonly database: DatabaseWatch;
  readonly listener: DaemonListener;
  /** Reads the workspace of the disk again and makes it the active configuration. */
  readonly applyDisk: (words: Omit<ApplyWords, 'commit'>) => Promise<ApplyResult>;
}

/** An API that listens. */
export interface Api {
  /** Such as `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Takes no more requests, and resolves when those it has are answered. */
  close(): Promise<void>;
}
