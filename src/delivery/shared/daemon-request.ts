import type { WorkspaceSettings } from '../../compile/compile.js';
import type { Plan } from '../../model/plan.js';
import type { Tools } from '../../run/tools.js';
import type { FailureInWords } from './failure-in-words.js';
import type { ReadEdited } from './proposals/propose-for-run.js';

/** A workspace as its files say it now. */
export interface WorkspaceOnDisk {
  readonly plan: Plan;
  readonly settings: WorkspaceSettings;
}

/** What the daemon is started with: a workspace that validates, and ways to open what it needs. */
export interface DaemonRequest {
  /** The directory of the workspace. */
  readonly directory: string;
  readonly workspace: WorkspaceOnDisk;
  /**
   * Reads and compiles the workspace once more.
   *
   * @throws OperationalError and what else a command fails with, such as findings of the workspace.
   */
  readonly readAgain: () => Promise<WorkspaceOnDisk>;
  /** Reads and compiles it as it is, or as it would be, whatever is wrong with it. */
  readonly readEdited: ReadEdited;
  /** Opens the database and the archive; `failureOf` tells why it did not succeed. */
  readonly open: () => Promise<{ readonly tools: Tools; close(): Promise<void> }>;
  /** `serve` has schedules and the API, and a worker unless it is told otherwise; `worker` has nothing but one. */
  readonly role: 'serve' | 'worker';
  readonly options: DaemonOptions;
  /** Who started it, as the operating system calls them; null when it does not say. */
  readonly person: string | null;
  /** Shows something to whoever started it, however little they want to hear. */
  readonly show: (text: string) => void;
  /** Says something to whoever started it. */
  readonly say: (text: string) => void;
  /** Whatever was thrown, in words without secrets. */
  readonly failureOf: (error: unknown) => FailureInWords & { readonly code: string };
}

/** What the command line decides. */
export interface DaemonOptions {
  /** null: as `tieout.yaml` says. */
  readonly host: string | null;
  readonly port: number | null;
  /** Where a worker answers probes and Prometheus; null: nowhere. */
  readonly observe: { readonly host: string; readonly port: number } | null;
  /** Whether it works jobs. */
  readonly worker: boolean;
  /** Jobs at a time; null: as `tieout.yaml` says, or by the machine. */
  readonly concurrency: number | null;
  /** Patterns of partitions with `*`; empty: all. */
  readonly partitions: readonly string[];
  /** Whether the workspace becomes the active configuration when it starts. */
  readonly apply: boolean;
  /** Whether it waits for a database that is not there. */
  readonly wait: boolean;
  readonly logLevel: 'error' | 'warning' | 'info' | 'debug';
}
