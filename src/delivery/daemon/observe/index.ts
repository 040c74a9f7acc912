import type { DestinationStream } from 'pino';
import type { Clock } from '../../../base/clock.js';
import { OperationalError, messageOf } from '../../../base/errors.js';
import type { DaemonListener } from '../../../model/daemon-event.js';
import type { Gauges } from '../../../run/read-gauges.js';
import type { LineLevel } from './event-catalogue.js';
import { openMetrics } from './metrics.js';
import { errorStream, openLog } from './open-log.js';
import { readAtMost } from './read-at-most.js';
import { openReadiness } from './readiness.js';
import type { Observation } from './observation.js';
import type { ReadinessCheck } from './readiness.js';
import { tellAll } from './tell-all.js';
import type { NamedListener } from './tell-all.js';
import { openTraces } from './traces.js';
import { withinPatience } from './within-patience.js';

export type { Observation } from './observation.js';
export type { ReadinessCheck } from './readiness.js';
export { databaseCheck } from './database-check.js';
export { serveObservation } from './serve-observation.js';
export { withinPatience } from './within-patience.js';

/** What a process is observed with. */
export interface ObserveOptions {
  /** What the process calls itself, such as `host.4711`. */
  readonly process: string;
  /** Of tieout. */
  readonly version: string;
  readonly level: LineLevel;
  readonly clock: Clock;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
  /** `OTEL_EXPORTER_OTLP_ENDPOINT` and `OTEL_SERVICE_NAME`; without the first nothing is traced. */
  readonly traces: { readonly endpoint: string; readonly service: string | null } | null;
  /** `readGauges` with the tools of the process. */
  readonly readGauges: () => Promise<Gauges>;
  /** What must be well before work is sent here. */
  readonly checks: readonly ReadinessCheck[];
  /** Where the log goes; the error stream unless it is said. */
  readonly stream?: DestinationStream;
}

/** How long gauges of the database are shown before they are read again, in seconds. */
const gaugesLast = { least: 15, most: 300 };
/** How long a page waits for them, in milliseconds. */
const gaugesPatience = 5000;

/** Opens the log, the metrics, and the traces when they are asked for. */
export function observe(options: ObserveOptions): Observation {
  const { clock, redact } = options;
  const metrics = openMetrics({ ofProcess: true });
  const stream = options.stream === undefined ? errorStream(() => metrics.countDroppedLine()) : null;
  const log = openLog({ ...options, stream: options.stream ?? stream ?? process.stderr });
  const state = watchState();
  // A fault of a listener is told to the log alone: told to all, it would come back.
  const fault = (doing: string, code: string, reason: string): void =>
    log({ name: 'daemon_fault', doing, code, reason });
  const traces =
    options.traces === null
      ? null
      : openTraces({
          ...options,
          ...options.traces,
          onFault: (reason) => fault('sending traces', 'output-failed', reason),
        });
  const listeners: NamedListener[] = [
    { name: 'log', listener: log },
    { name: 'metrics', listener: metrics.listener },
    { name: 'state', listener: state.listener },
    ...(traces === null ? [] : [{ name: 'traces', listener: traces.listener }]),
  ];
  const listener = tellAll(listeners, (name, event, reason) =>
    fault(`telling the ${name} of ${event.name}`, 'internal-error', reason),
  );
  const gauges = readAtMost(gaugesLast, clock, options.readGauges);
  return {
    listener,
    readiness: openReadiness([state.check, ...options.checks], { clock, redact }),
    metrics: async () => {
      try {
        const read = await withinPatience(gauges.get(), gaugesPatience, null);
        if (read !== null) metrics.show(read, clock.now());
      } catch (error) {
        const code = error instanceof OperationalError ? error.code : 'internal-error';
        listener({ name: 'daemon_fault', doing: 'reading gauges', code, reason: messageOf(error) });
      }
      return metrics.page();
    },
    close: async () => {
      await traces?.close();
      stream?.flush();
    },
  };
}

/** A process that drains is not ready for more, nor is one that cannot take jobs, such as from a database whose disk is full. */
function watchState(): { readonly listener: DaemonListener; readonly check: ReadinessCheck } {
  let isEnding = false;
  let lost: string | null = null;
  return {
    listener: (event) => {
      if (event.name === 'daemon_draining' || event.name === 'daemon_stopped') isEnding = true;
      if (event.name === 'database_lost') lost = event.reason;
      if (event.name === 'database_back') lost = null;
    },
    check: { name: 'daemon', check: () => Promise.resolve(isEnding ? 'it takes no more work' : lost) },
  };
}
