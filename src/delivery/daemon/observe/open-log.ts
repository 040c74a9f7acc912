import { destination, pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Clock } from '../../../base/clock.js';
import type { DaemonListener } from '../../../model/daemon-event.js';
import type { LogLineOutput } from '../../../schema/generated/outputs.js';
import { lineOf } from './log-line.js';

/** How a log is written. */
export interface LogOptions {
  readonly level: LogLineOutput['level'];
  /** What the process calls itself. */
  readonly process: string;
  readonly clock: Clock;
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string;
  readonly stream: DestinationStream;
}

/** Longer texts are cut: a line stays one that collectors take. */
const longestText = 2000;

/** Writes each event as one line of JSON, as `schemas/output/log-line.schema.json` says. */
export function openLog({ level, process, clock, redact, stream }: LogOptions): DaemonListener {
  const logger = pino(
    {
      level: level === 'warning' ? 'warn' : level,
      base: null,
      messageKey: 'message',
      timestamp: () => `,"time":${JSON.stringify(clock.now().toISOString())}`,
      formatters: { level: (label) => ({ level: label === 'warn' ? 'warning' : label }) },
    },
    stream,
  );
  return (event) => {
    const { level: at, message, ...facts } = lineOf(event);
    const line = withoutSecrets({ ...facts, process }, redact) as object;
    logger[at === 'warning' ? 'warn' : at](line, cut(redact(message)));
  };
}

/** Every text of a value, in keys too, without secrets and not too long; the rest as it is. */
function withoutSecrets(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return cut(redact(value));
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutSecrets(item, redact)]));
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

/** A stream of lines to a file descriptor, which never makes the process wait. */
export interface LineStream extends DestinationStream {
  /** Writes what is left, before the process ends. */
  flush(): void;
}

/** What may wait to be written, in bytes of text. */
const mostWaiting = 16 * 1024 * 1024;

/**
 * Lines for the error stream. When its reader is slower than the log, what waits is bounded: what does not fit is dropped, and `onDrop` told.
 */
export function errorStream(onDrop: () => void): LineStream {
  const stream = destination({ fd: 2, sync: false, maxLength: mostWaiting });
  stream.on('drop', onDrop);
  return { write: (line) => void stream.write(line), flush: () => stream.flushSync() };
}
