import type { Clock } from '../base/clock.js';
import type { Archive } from '../archive/index.js';
import type { Session, SessionOptions } from '../engine/session.js';
import type { Dialect } from '../engine/dialect.js';
import type { ProgressListener } from '../model/progress.js';
import type { Fetcher } from '../plugin/fetcher.js';
import type { Format } from '../plugin/format.js';
import type { Store } from '../store/index.js';

/** Everything a run needs from outside, made once by the composition root. */
export interface Tools {
  /** The directory that relative paths of connections are under. */
  readonly workspace: string;
  readonly store: Store;
  readonly archive: Archive;
  readonly fetchers: ReadonlyMap<string, Fetcher>;
  readonly formats: ReadonlyMap<string, Format>;
  readonly engine: EngineTools;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
}

/** The engine that statements run on, and how much of the machine it may use. */
export interface EngineTools {
  readonly dialect: Dialect;
  readonly open: (options: SessionOptions) => Promise<Session>;
  readonly temporaryDirectory: string;
  readonly memoryLimit: number;
  readonly threads: number;
}
