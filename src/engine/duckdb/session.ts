import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { operationalError } from '../../base/errors.js';
import type { Cell, Session, SessionOptions } from '../session.js';
import { duckdbDialect } from './dialect.js';
import { readTextsExactly } from './exact-texts.js';
import { engineFailure } from './failure.js';

const progressInterval = 200;

/**
 * Opens an embedded engine that reaches only the given directories, spills to its own and stops when the signal does.
 *
 * @throws OperationalError `disk-full`, `engine-failed` or `interrupted`, from any statement.
 */
export async function openDuckdbSession(options: SessionOptions): Promise<Session> {
  readTextsExactly();
  await mkdir(options.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(options.temporaryDirectory, 'engine-'));
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: directory,
    memory_limit: `${options.memoryLimit}B`,
    threads: String(options.threads),
    preserve_insertion_order: String(options.ordered),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  const connection = await instance.connect();
  await secure(connection, [...options.directories, directory]);
  return new DuckdbSession(instance, connection, directory, options);
}

/** The order matters: once external access is off only the named directories can be reached, once locked for good. */
async function secure(connection: DuckDBConnection, directories: readonly string[]): Promise<void> {
  const list = directories.map((name) => duckdbDialect.text(name.endsWith('/') ? name : `${name}/`)).join(', ');
  await connection.run("SET timezone = 'UTC'");
  await connection.run('SET enable_progress_bar = true');
  await connection.run('SET enable_progress_bar_print = false');
  await connection.run(`SET allowed_directories = [${list}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

function tellProgress(connection: DuckDBConnection, onProgress: (percent: number) => void): void {
  const { percentage } = connection.progress;
  if (percentage >= 0) onProgress(percentage);
}

class DuckdbSession implements Session {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #directory: string;
  readonly #options: SessionOptions;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection, directory: string, options: SessionOptions) {
    this.#instance = instance;
    this.#connection = connection;
    this.#directory = directory;
    this.#options = options;
  }

  async execute(statement: string): Promise<number> {
    const connection = this.#connection;
    return this.#guarded(connection, async () => (await connection.run(statement)).rowsChanged);
  }

  async rows(statement: string): Promise<readonly (readonly Cell[])[]> {
    const connection = this.#connection;
    return this.#guarded(connection, async () => (await (await connection.run(statement)).getRowsJson()) as Cell[][]);
  }

  /** On a connection of its own: the next statement of a connection ends the stream that is open on it. */
  async *stream(statement: string): AsyncIterable<readonly (readonly Cell[])[]> {
    const connection = await this.#instance.connect();
    try {
      const result = await this.#guarded(connection, () => connection.stream(statement));
      const portions = result.yieldRowsJson()[Symbol.asyncIterator]();
      for (;;) {
        const portion = await this.#guarded(connection, () => portions.next());
        if (portion.done) return;
        yield portion.value as Cell[][];
      }
    } finally {
      connection.closeSync();
    }
  }

  async forget(): Promise<void> {
    const made = await this.rows(
      `SELECT 'VIEW', view_name FROM duckdb_views() WHERE NOT internal ` +
        `UNION ALL SELECT 'TABLE', table_name FROM duckdb_tables()`,
    );
    for (const [kind, name] of made) {
      await this.execute(`DROP ${String(kind)} ${duckdbDialect.identifier(String(name))}`);
    }
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Runs a call under the signal, tells progress meanwhile, and gives failures their code. */
  async #guarded<T>(connection: DuckDBConnection, call: () => Promise<T>): Promise<T> {
    const { signal, onProgress } = this.#options;
    if (signal.aborted) throw operationalError('interrupted', {});
    const interrupt = (): void => connection.interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    const timer = onProgress && setInterval(() => tellProgress(connection, onProgress), progressInterval);
    try {
      return await call();
    } catch (error) {
      throw this.#failure(error);
    } finally {
      clearInterval(timer);
      signal.removeEventListener('abort', interrupt);
    }
  }

  #failure(error: unknown): Error {
    if (this.#options.signal.aborted) return operationalError('interrupted', {}, { cause: error });
    return engineFailure(error, this.#options.temporaryDirectory);
  }
}
