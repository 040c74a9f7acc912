import type { Archive } from '../archive/index.js';
import type { Clock } from '../base/clock.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session, SessionOptions } from '../engine/session.js';
import type { Actor } from '../model/audit.js';
import type { ProgressListener } from '../model/progress.js';
import type { Container } from '../plugin/container.js';
import type { Fetcher } from '../plugin/fetcher.js';
import type { Format, PayloadFormat } from '../plugin/format.js';
import type { Store } from '../store/index.js';
import type { Connections } from './open-connections.js';
import type { Secrets } from './read-secret.js';

/** Everything a run needs from outside, made once by the composition root. */
export interface Tools {
  /** The directory that relative paths of connections are under. */
  readonly workspace: string;
  /** Directories outside of it that connections may read, absolute. */
  readonly directories: readonly string[];
  /** Patterns of hosts of this machine and of private networks that connections may ask. */
  readonly privateHosts: readonly string[];
  readonly store: Store;
  readonly archive: Archive;
  /** Absolute path of the archive. */
  readonly archiveDirectory: string;
  /** Where what does not fit into memory goes, and half-done work; absolute. */
  readonly temporaryDirectory: string;
  readonly fetchers: ReadonlyMap<string, Fetcher>;
  readonly connections: Connections;
  readonly formats: ReadonlyMap<string, PayloadFormat>;
  readonly containers: readonly Container[];
  readonly secrets: Secrets;
  readonly engine: EngineTools;
  readonly clock: Clock;
  /** Who has it done, for the audit. */
  readonly actor: Actor;
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
}

/** What of it judging takes: neither the database nor any source. */
export type JudgingTools = Pick<
  Tools,
  | 'workspace'
  | 'archive'
  | 'archiveDirectory'
  | 'temporaryDirectory'
  | 'formats'
  | 'engine'
  | 'clock'
  | 'signal'
  | 'onProgress'
>;

/** The engine that statements run on, and how much of the machine it may use. */
export interface EngineTools {
  readonly dialect: Dialect;
  readonly open: (options: SessionOptions) => Promise<Session>;
  /** Bytes; the process needs about half as much again. */
  readonly memoryLimit: number;
  readonly threads: number;
}

/** Looks up what must be there, because the plan was compiled with it. */
export function required<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new Error(`There is no ${what}, although the plan names it`);
  return item;
}

/** The format of references, corrections, and what was set aside. */
export function csvOf({ formats }: Pick<Tools, 'formats'>): Format {
  const csv = required(formats.get('csv'), 'format csv');
  if (csv.isTable) throw new Error('CSV is no format of tables');
  return csv;
}
