#!/usr/bin/env node
/**
 * The composition root: reads the environment once, lists the built-in plugins, and starts the command line. Databases
 * and engines are opened only when a command needs them.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, hostname, totalmem, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { WriteStream } from 'node:tty';
import { openArchive } from './archive/index.js';
import type { Removals } from './archive/index.js';
import { systemClock } from './base/clock.js';
import { messageOf, operationalError, systemCodeOf } from './base/errors.js';
import { createRedactor } from './base/redactor.js';
import { createBuiltInFetchers } from './built-in-fetchers.js';
import { reportFailure, runCli } from './delivery/cli/run-cli.js';
import type {
  OpenedJudgingTools,
  OpenedTools,
  Outlet,
  Surroundings,
  ToolsRequest,
} from './delivery/cli/surroundings.js';
import type { DaemonRequest } from './delivery/shared/daemon-request.js';
import type { WorkspaceSource } from './config/index.js';
import { duckdbDialect } from './engine/duckdb/dialect.js';
import { webhookFetcher } from './fetchers/webhook/webhook-fetcher.js';
import { csvFormat } from './formats/csv/csv-format.js';
import { gzipContainer } from './formats/container/gzip.js';
import { zipContainer } from './formats/container/zip.js';
import { zstdContainer } from './formats/container/zstd.js';
import { jsonFormat, ndjsonFormat } from './formats/json/json-format.js';
import { parquetFormat } from './formats/parquet/parquet-format.js';
import { personAt } from './model/audit.js';
import type { Fetcher } from './plugin/fetcher.js';
import type { PayloadFormat } from './plugin/format.js';
import type { LoadedPlugins } from './plugin/load-plugins.js';
import { resourcesOf } from './machine.js';
import type { Machine } from './machine.js';
import { openConnections } from './run/open-connections.js';
import { openSecrets } from './run/read-secret.js';
import type { EngineTools } from './run/tools.js';
import { openWorkingDirectory } from './run/working-directory.js';
import { redactUrl } from './store/connection/redact-url.js';
import type { Store } from './store/index.js';

const builtInFetchers = createBuiltInFetchers();
/** With the packages that the workspace at hand allows. */
let fetchers: ReadonlyMap<string, Fetcher> = builtInFetchers;
const formats = new Map<string, PayloadFormat>(
  [csvFormat, jsonFormat, ndjsonFormat, parquetFormat].map((format) => [format.name, format]),
);
const containers = [gzipContainer, zipContainer, zstdContainer];

const redactor = createRedactor();
const { env } = process;
const { version, repository } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
  readonly repository?: string;
};

const stopping = stopOnSignals();

const surroundings: Surroundings = {
  version,
  repository: repository ?? null,
  directory: process.cwd(),
  databaseUrl: env['TIEOUT_DATABASE_URL'] || null,
  environment: env['TIEOUT_ENVIRONMENT'] || null,
  person: personAtWork(),
  openSecrets: (workspace, settings) =>
    openSecrets(settings, {
      workspace,
      environment: (name) => (Object.hasOwn(env, name) ? env[name] : undefined),
      redactor,
    }),
  colors: !env['NO_COLOR'],
  input: process.stdin,
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : null,
  output: outletOf(process.stdout),
  errors: outletOf(process.stderr),
  clock: systemClock,
  signal: stopping.aborting,
  async compile(source, environment) {
    const { compileWorkspace } = await import('./compile/compile.js');
    const { openExpressionEngine } = await import('./engine/duckdb/expression-engine.js');
    const plugins = await loadAllowed(source);
    fetchers = plugins.fetchers;
    const diagnostics = [...source.diagnostics, ...plugins.diagnostics];
    const engine = await openExpressionEngine();
    try {
      return await compileWorkspace(
        { ...source, diagnostics },
        { engine, dialect: duckdbDialect, fetchers },
        { environment, today: systemClock.now().toISOString().slice(0, 10) },
      );
    } finally {
      engine.close();
    }
  },
  async describePlugins(published, source) {
    const { describePlugins } = await import('./plugin/describe-plugins.js');
    const plugins = await loadAllowed(source);
    const schema = describePlugins({ ...published }, [...plugins.fetchers.values()]);
    return { schema, diagnostics: plugins.diagnostics };
  },
  async printStatements(plan, wanted) {
    const { printStatements } = await import('./run/print-statements.js');
    return printStatements(plan, wanted, duckdbDialect);
  },
  openTools,
  openJudgingTools,
  runDaemon,
  redact: redactUrl,
  redactSecrets: (text) => redactor.redact(text),
};

const words = process.argv.slice(2);
// Such as a failure between two statements that nobody waits for: told like any other, never as a stack.
process.on('uncaughtException', (error) => stop(reportFailure(error, words, surroundings)));
const exitCode = await runCli(words, surroundings);
process.exitCode = exitCode;

function stop(code: number): never {
  process.exit(code);
}

/** Asks whoever sits at the terminal; nothing but y or yes is a yes. */
async function ask(question: string): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(question, { signal: surroundings.signal })).trim());
  } finally {
    terminal.close();
  }
}

/** An account without a name, as containers may have, is nobody. */
function personAtWork(): string | null {
  try {
    return userInfo().username || null;
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return null;
  }
}

/** The first signal asks the command to stop, the second stops the process; a daemon is first asked to finish what it has begun. */
function stopOnSignals(): { readonly aborting: AbortSignal; drainFirst(): AbortSignal } {
  const [draining, aborting] = [new AbortController(), new AbortController()];
  let drains = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (drains && !draining.signal.aborted) return draining.abort();
      if (aborting.signal.aborted) stop(130);
      aborting.abort();
    });
  }
  return {
    aborting: aborting.signal,
    drainFirst() {
      drains = true;
      return draining.signal;
    },
  };
}

async function runDaemon(request: DaemonRequest): Promise<void> {
  const { runDaemon: run } = await import('./delivery/daemon/run-daemon.js');
  const { openApi } = await import('./open-api.js');
  await run(request, {
    version,
    clock: systemClock,
    name: `${hostname()}.${process.pid}`,
    draining: stopping.drainFirst(),
    aborting: stopping.aborting,
    onReload: (reload) => void process.on('SIGHUP', reload),
    redact: (text) => redactor.redact(text),
    traces: env['OTEL_EXPORTER_OTLP_ENDPOINT']
      ? { endpoint: env['OTEL_EXPORTER_OTLP_ENDPOINT'], service: env['OTEL_SERVICE_NAME'] || null }
      : null,
    resources: (jobs) => resourcesOf(machine(), jobs),
    openApi: (parts) => openApi(parts, { version, redact: (text) => redactor.redact(text) }),
  });
}

function outletOf(stream: WriteStream): Outlet {
  stream.on('error', (error) => {
    // Whoever reads may stop early, as `head` does; that is no fault of ours.
    if (systemCodeOf(error) === 'EPIPE') return;
    throw operationalError('output-failed', { reason: messageOf(error) });
  });
  return { isTerminal: stream.isTTY, write: (text) => void stream.write(text) };
}

/** The built-in fetchers, and those of packages that the operator's file allows. */
async function loadAllowed(source: WorkspaceSource): Promise<LoadedPlugins> {
  const { allowedPlugins } = await import('./compile/authority/operator-file.js');
  const { loadPlugins } = await import('./plugin/load-plugins.js');
  return loadPlugins(source.directory, allowedPlugins(source), builtInFetchers);
}

async function openTools(request: ToolsRequest): Promise<OpenedTools> {
  const store = await openStoreFor(request);
  try {
    return await openToolsOver(store, request);
  } catch (error) {
    // What stays open would keep the process alive.
    await store.close();
    throw error;
  }
}

async function openToolsOver(store: Store, request: ToolsRequest): Promise<OpenedTools> {
  const { workspace, directories, privateHosts, archiveDirectory, secrets, onProgress, onFailedAttempt } = request;
  const archive = openArchive(archiveDirectory, request.tolerant ? undefined : await removalsOf(store));
  const working = await openWorkingDirectory(temporaryOf(workspace));
  return {
    tools: {
      workspace,
      directories,
      privateHosts,
      store,
      archive,
      archiveDirectory,
      temporaryDirectory: working.path,
      fetchers: await withInboxes(store),
      connections: openConnections({
        signal: surroundings.signal,
        clock: systemClock,
        wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
        onFailedAttempt,
      }),
      formats,
      containers,
      secrets,
      engine: engineTools(),
      clock: systemClock,
      actor: personAt(surroundings.person),
      signal: surroundings.signal,
      onProgress,
    },
    async close() {
      await store.close();
      await working.close();
    },
  };
}

async function openJudgingTools(workspace: string): Promise<OpenedJudgingTools> {
  const working = await openWorkingDirectory(temporaryOf(workspace));
  const archiveDirectory = join(working.path, 'archive');
  const tools = {
    workspace,
    archive: openArchive(archiveDirectory),
    archiveDirectory,
    temporaryDirectory: working.path,
    formats,
    engine: engineTools(),
    clock: systemClock,
    signal: surroundings.signal,
    // a case takes no time to speak of
    onProgress: () => undefined,
  };
  return { tools, close: () => working.close() };
}

function temporaryOf(workspace: string): string {
  return resolve(env['TIEOUT_TEMPORARY'] || join(workspace, '.tieout', 'temporary'));
}

/** What is pushed to us waits in our own database. */
async function withInboxes(store: Store): Promise<ReadonlyMap<string, Fetcher>> {
  const { openInboxes } = await import('./run/open-inboxes.js');
  const bound = webhookFetcher(openInboxes(store));
  return new Map([...fetchers, [bound.name, bound]]);
}

/** The archive asks our database what was removed on purpose. */
async function removalsOf(store: Store): Promise<Removals> {
  const { findRemovals, forgetRemoval } = await import('./store/index.js');
  return {
    removedAt: async (kind, sha256) => (await findRemovals(store.database, [{ kind, sha256 }]))[0]?.at ?? null,
    forget: (kind, sha256) => forgetRemoval(store.database, { kind, sha256 }),
  };
}

async function openStoreFor({ database, scopeLease, tolerant }: ToolsRequest): Promise<Store> {
  const { openStore } = await import('./store/index.js');
  try {
    return await openStore({ ...database, scopeLease }, systemClock);
  } catch (error) {
    if (tolerant) return closedStore(error);
    throw error;
  }
}

/** Stands where a database should be that did not open: whoever uses it is told why. */
function closedStore(reason: unknown): Store {
  return {
    clock: systemClock,
    get database(): Store['database'] {
      throw reason;
    },
    transaction: () => Promise.reject(reason),
    lockRun: () => Promise.reject(reason),
    lockInbox: () => Promise.reject(reason),
    readHealth: () => Promise.reject(reason),
    findNewerMigration: () => Promise.reject(reason),
    close: () => Promise.resolve(),
  };
}

function engineTools(): EngineTools {
  const { memoryPerJob, threadsPerJob } = resourcesOf(machine(), 1);
  return {
    dialect: duckdbDialect,
    open: async (options) => (await import('./engine/duckdb/session.js')).openDuckdbSession(options),
    memoryLimit: memoryPerJob,
    threads: threadsPerJob,
  };
}

function machine(): Machine {
  const constrained = process.constrainedMemory();
  return {
    cores: availableParallelism(),
    memory: constrained > 0 ? Math.min(constrained, totalmem()) : totalmem(),
    memoryLimit: env['TIEOUT_MEMORY_LIMIT'],
    threadPool: env['UV_THREADPOOL_SIZE'],
  };
}
