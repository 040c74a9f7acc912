import { isAbsolute, join, resolve } from 'node:path';
import { hasErrors } from '../../base/diagnostic.js';
import type { CompiledWorkspace, Origins, WorkspaceSettings } from '../../compile/compile.js';
import { findWorkspace, readWorkspace } from '../../config/index.js';
import type { WorkspaceEdits, WorkspaceSource } from '../../config/index.js';
import type { Plan } from '../../model/plan.js';
import type { RuleTestPlan } from '../../model/rule-test-plan.js';
import type { Secrets } from '../../run/read-secret.js';
import type { Tools } from '../../run/tools.js';
import { chooseEnvironment } from './choose-environment.js';
import { CommandError, usageError } from './failure.js';
import type { Failure } from './failure.js';
import { failedAttemptText } from './render/failure-lines.js';
import { diagnosticsJson } from '../shared/diagnostics-json.js';
import { renderDiagnostics } from '../shared/render-diagnostics.js';
import type { Style } from '../shared/style.js';
import type { DatabasePlace, Surroundings, ToolsRequest } from './surroundings.js';
import type { LogLevel, Voice } from './voice.js';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly workspace?: string;
  readonly environment?: string;
  readonly database?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly logLevel: LogLevel;
  readonly color: boolean;
}

/** A workspace that validates. */
export interface OpenWorkspace {
  readonly directory: string;
  readonly plan: Plan;
  readonly settings: WorkspaceSettings;
  readonly tests: readonly RuleTestPlan[];
  readonly origins: Origins;
  readonly positionOf: WorkspaceSource['positionOf'];
  readonly sourceText: WorkspaceSource['sourceText'];
}

/** What one command works with. */
export interface Session {
  readonly surroundings: Surroundings;
  readonly options: GlobalOptions;
  /** For the data on the output stream. */
  readonly style: Style;
  readonly color: boolean;
  readonly voice: Voice;
  /** Shows data before the command has finished, to people; with --json nothing is printed before the document. */
  print(lines: readonly string[]): void;
  /** Why something failed, in words without secrets. */
  failureOf(error: unknown): Failure;
}

/** The environment that a workspace is compiled for, of those that it declares; null: all of them, or none. */
type EnvironmentChoice = (declared: readonly string[]) => string | null;

/** Reads and compiles a workspace, whatever is wrong with it. */
export async function compileAt(
  session: Session,
  directory: string,
  environmentOf: EnvironmentChoice,
  edits?: WorkspaceEdits,
): Promise<{ readonly source: WorkspaceSource; readonly compiled: CompiledWorkspace }> {
  const source = await readWorkspace(directory, edits);
  return { source, compiled: await session.surroundings.compile(source, environmentOf(environmentsOf(source))) };
}

function environmentsOf({ documents }: WorkspaceSource): readonly string[] {
  return documents.flatMap(({ kind, value }) => (kind === 'workspace' ? Object.keys(value.environments ?? {}) : []));
}

/**
 * The directory of the workspace: the one named by --workspace, else the nearest from `start` upward.
 *
 * @throws CommandError `workspace-not-found`, `usage`.
 */
export async function locateWorkspace(session: Session, start = session.surroundings.directory): Promise<string> {
  const { workspace } = session.options;
  const directory = workspace === undefined ? start : resolve(session.surroundings.directory, workspace);
  const found = await findWorkspace(directory);
  if (found === null) throw new CommandError({ code: 'workspace-not-found', parameters: { directory } });
  // A workspace that was named is that one, not one above it.
  if (workspace !== undefined && found !== directory) {
    throw usageError(`There is no tieout.yaml in ${directory}; the nearest one is in ${found}`);
  }
  return found;
}

/**
 * The workspace, for one environment, for which it must validate; its warnings are told.
 *
 * @throws CommandError `workspace-not-found`, `workspace-invalid`, and `usage` when the environment is unknown or has to
 * be named.
 */
export async function openWorkspace(session: Session): Promise<OpenWorkspace> {
  const directory = await locateWorkspace(session);
  const wanted = session.options.environment ?? session.surroundings.environment;
  const { source, compiled } = await compileAt(session, directory, (declared) => chooseEnvironment(declared, wanted));
  const { plan, settings, tests, diagnostics, origins } = compiled;
  const unshown = compiled.silenced.map(({ finding }) => finding);
  const text = renderDiagnostics(diagnostics, source, { color: session.voice.color, unshown }).trimEnd();
  if (plan === null || settings === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (!hasErrors(diagnostics)) throw new Error('A workspace without errors has no plan');
    throw new CommandError(
      { code: 'workspace-invalid', parameters: { errors } },
      { text, items: diagnosticsJson(diagnostics, source) },
    );
  }
  if (text !== '') session.voice.warning(text);
  return {
    directory,
    plan,
    settings,
    tests,
    origins,
    positionOf: (location) => source.positionOf(location),
    sourceText: (location) => source.sourceText(location),
  };
}

/** The workspace of the disk as it is, or as it would be with some edits, for the environment of the command. */
export async function compileEdited(session: Session, edits?: WorkspaceEdits): ReturnType<typeof compileAt> {
  const directory = await locateWorkspace(session);
  const wanted = session.options.environment ?? session.surroundings.environment;
  return compileAt(session, directory, (declared) => chooseEnvironment(declared, wanted), edits);
}

/**
 * Opens the workspace, its database and its archive for some work, and closes them after it.
 *
 * @throws CommandError `workspace-not-found`, `workspace-invalid`; OperationalError of its secret, and of the database.
 */
export async function withTools<T>(
  session: Session,
  work: (tools: Tools, plan: Plan, settings: WorkspaceSettings) => Promise<T>,
  { tolerant = false } = {},
): Promise<T> {
  const workspace = await openWorkspace(session);
  const opened = await session.surroundings.openTools(await toolsRequestOf(session, workspace, { tolerant }));
  try {
    return await work(opened.tools, workspace.plan, workspace.settings);
  } finally {
    await opened.close();
  }
}

/**
 * What opens the database and the archive of a workspace.
 *
 * @throws OperationalError of the secret that names the database.
 */
export async function toolsRequestOf(
  session: Session,
  workspace: OpenWorkspace,
  { tolerant = false } = {},
): Promise<ToolsRequest> {
  const { directory, settings } = workspace;
  const secrets = session.surroundings.openSecrets(directory, settings.secrets);
  return {
    workspace: directory,
    directories: settings.directories,
    privateHosts: settings.privateHosts,
    database: await databaseOf(session, workspace, secrets),
    scopeLease: settings.queue.lease,
    secrets,
    tolerant,
    archiveDirectory: placeIn(directory, settings.archiveDirectory),
    onProgress: session.voice.onProgress,
    onFailedAttempt: (attempt) => session.voice.warning(failedAttemptText(attempt)),
  };
}

/**
 * Where the database is: the command line decides, then the environment, then `tieout.yaml`; else it is embedded.
 *
 * @throws OperationalError `missing-secret`, `unusable-secret`.
 */
async function databaseOf(
  session: Session,
  { directory, settings }: OpenWorkspace,
  secrets: Secrets,
): Promise<DatabasePlace> {
  const url = session.options.database ?? session.surroundings.databaseUrl;
  if (url !== null) return { url };
  const name = settings.databaseSecret;
  if (name === null) return { directory: join(directory, '.tieout', 'database') };
  return { url: await secrets.read(name, 'the database') };
}

function placeIn(directory: string, path: string): string {
  return isAbsolute(path) ? path : join(directory, path);
}
