import type { Clock } from '../../base/clock.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { CompiledWorkspace } from '../../compile/compile.js';
import type { WorkspaceSource } from '../../config/index.js';
import type { SecretSettings } from '../../model/authority.js';
import type { Plan } from '../../model/plan.js';
import type { ProgressListener } from '../../model/progress.js';
import type { PrintedStatement } from '../../run/print-statements.js';
import type { FailedAttempt } from '../../run/open-connections.js';
import type { Secrets } from '../../run/read-secret.js';
import type { JudgingTools, Tools } from '../../run/tools.js';
import type { DaemonRequest } from '../shared/daemon-request.js';

/** Where text goes, and whether a person watches it. */
export interface Outlet {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** Where our database is: a server, or the directory of an embedded one. */
export type DatabasePlace = { readonly url: string } | { readonly directory: string };

/** Everything a command may need to be opened for its workspace. */
export interface ToolsRequest {
  readonly workspace: string;
  readonly directories: readonly string[];
  readonly privateHosts: readonly string[];
  readonly database: DatabasePlace;
  /** Seconds: for so long a process that says nothing is taken to go on with its run. */
  readonly scopeLease: number;
  /** Whether what cannot be opened fails only where it is used, so that all of it can be tried. */
  readonly tolerant: boolean;
  readonly archiveDirectory: string;
  readonly secrets: Secrets;
  readonly onProgress: ProgressListener;
  /** Told before a source is asked again. */
  readonly onFailedAttempt: (attempt: FailedAttempt) => void;
}

/** A JSON Schema for editors, and findings about packages whose options it lacks. */
export interface DescribedPlugins {
  readonly schema: object;
  readonly diagnostics: readonly Diagnostic[];
}

export interface OpenedTools {
  readonly tools: Tools;
  close(): Promise<void>;
}

export interface OpenedJudgingTools {
  readonly tools: JudgingTools;
  close(): Promise<void>;
}

/** What the command line gets from the process it runs in; made once, by the composition root. */
export interface Surroundings {
  readonly version: string;
  /** The address of tieout's own repository, where the pages of problems are; null while `package.json` names none. */
  readonly repository: string | null;
  /** Where the command was typed; relative paths of arguments are under it. */
  readonly directory: string;
  /** `TIEOUT_DATABASE_URL`, or null. */
  readonly databaseUrl: string | null;
  /** `TIEOUT_ENVIRONMENT`, or null. */
  readonly environment: string | null;
  /** Who typed the command, as the operating system calls them; null when it does not say. */
  readonly person: string | null;
  /** The secrets of a workspace, as its operator's file provides them. */
  openSecrets(workspace: string, settings: SecretSettings): Secrets;
  /** `NO_COLOR` is not set. */
  readonly colors: boolean;
  /** Asks whoever sits at the terminal whether to go on; null where nobody does. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  /** What is given on the standard input. */
  readonly input: AsyncIterable<Buffer>;
  readonly output: Outlet;
  readonly errors: Outlet;
  readonly clock: Clock;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Compiles a workspace for one of its environments; null: for all of them. */
  compile(source: WorkspaceSource, environment: string | null): Promise<CompiledWorkspace>;
  /**
   * The published schema of systems with the options of the packages that the workspace allows, and what kept others of
   * them from being loaded.
   */
  describePlugins(published: object, source: WorkspaceSource): Promise<DescribedPlugins>;
  /** What the engine would be told by a rule of the plan, by its id, on a date, and to read its feeds. */
  printStatements(
    plan: Plan,
    wanted: { readonly rule: string; readonly date: string },
  ): Promise<readonly PrintedStatement[]>;
  openTools(request: ToolsRequest): Promise<OpenedTools>;
  /** What judges records of a workspace without its database, its archive and its sources. */
  openJudgingTools(workspace: string): Promise<OpenedJudgingTools>;
  /** Works as a daemon until the process is asked to stop. */
  runDaemon(request: DaemonRequest): Promise<void>;
  /** Takes the passwords of a database URL out of a text. */
  redact(url: string, text: string): string;
  /** Takes every secret that was read so far out of a text. */
  redactSecrets(text: string): string;
}
