import { mark } from './dialect.js';
import type { Ask, Dialect, Row } from './dialect.js';
import type { SqlSettings } from './read-settings.js';
import { asOperationalError, networkFault } from './source-fault.js';
import type { FaultPlace } from './source-fault.js';

/** One session with a database. */
export interface SqlSession {
  /** Sends one statement, which the server ends when the signal says so. Throws what went wrong in the words of the catalogue. */
  asking(signal: AbortSignal): Ask;
  close(): Promise<void>;
}

/**
 * What of knex is used: one connection, without its pool, which would open another one when this is lost, and its
 * statements as they are sent, with what the database says of them unchanged.
 */
interface Driver {
  acquireRawConnection(): Promise<object>;
  destroyRawConnection(connection: object): Promise<void>;
  _query(
    connection: object,
    statement: { readonly sql: string; readonly bindings: readonly string[] },
  ): Promise<{ readonly response?: unknown }>;
  cancelQuery?(connection: object): Promise<unknown>;
}

/** How long a session may take to say goodbye, in milliseconds. */
const farewell = 2000;

/**
 * Connects to a database.
 *
 * @throws OperationalError what keeps us out; the reason of the signal.
 */
export async function connect(
  dialect: Dialect,
  settings: SqlSettings,
  place: FaultPlace,
  signal: AbortSignal,
): Promise<SqlSession> {
  signal.throwIfAborted();
  const { default: knex } = await import('knex');
  const database = knex({ ...(await dialect.configure(settings)), log: silent });
  const driver = database.client as Driver;
  const told = (error: unknown): unknown =>
    asOperationalError(error, networkFault(error) ?? dialect.faultOf(error), place);
  const connection = await unlessAborted(driver.acquireRawConnection(), signal, (late) =>
    driver.destroyRawConnection(late),
  ).catch(async (error: unknown) => {
    await database.destroy();
    throw told(error);
  });
  return {
    asking: (asked) => (sql, parameters) => ask({ dialect, driver, connection, told }, sql, parameters ?? [], asked),
    async close() {
      await leave(driver, connection);
      await database.destroy();
    },
  };
}

interface Connected {
  readonly dialect: Dialect;
  readonly driver: Driver;
  readonly connection: object;
  readonly told: (error: unknown) => unknown;
}

async function ask(
  { dialect, driver, connection, told }: Connected,
  sql: string,
  parameters: readonly string[],
  signal: AbortSignal,
): Promise<readonly Row[]> {
  signal.throwIfAborted();
  const cancel = (): void => {
    // Where the server cannot be told any more, the connection is all that can be ended.
    driver.cancelQuery?.(connection).catch(() => hangUp(connection));
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const answered = await driver._query(connection, { sql: placed(dialect, sql), bindings: parameters });
    return rowsOf(answered.response);
  } catch (error) {
    signal.throwIfAborted();
    throw told(error);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function placed(dialect: Dialect, sql: string): string {
  let index = 0;
  return sql.replaceAll(mark, () => dialect.place(index++));
}

/** PostgreSQL answers with an object, MySQL with rows and fields, SQLite with rows. */
function rowsOf(answer: unknown): readonly Row[] {
  if (Array.isArray(answer)) return (Array.isArray(answer[0]) ? answer[0] : answer) as readonly Row[];
  const { rows } = (answer ?? {}) as { readonly rows?: readonly Row[] };
  return rows ?? [];
}

async function leave(driver: Driver, connection: object): Promise<void> {
  // Ended by its own word: a file stays locked by a transaction of a connection that is only closed.
  const part = (): Promise<void> => driver.destroyRawConnection(connection);
  const ended = driver._query(connection, { sql: 'rollback', bindings: [] }).then(part, part);
  const gone = ended.catch(() => hangUp(connection));
  const patience = new AbortController();
  const late = waitFor(farewell, patience.signal).then(() => hangUp(connection));
  await Promise.race([gone, late]);
  patience.abort();
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** Ends the connection from our side. */
function hangUp(connection: object): void {
  const { stream, connection: inner } = connection as {
    readonly stream?: { destroy(): void };
    readonly connection?: { readonly stream?: { destroy(): void } };
  };
  (stream ?? inner?.stream)?.destroy();
}

/** A connection that is made after nobody waits for it any more is closed. */
async function unlessAborted<T>(
  making: Promise<T>,
  signal: AbortSignal,
  discard: (late: T) => Promise<void>,
): Promise<T> {
  let isOver = false;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        isOver = true;
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
  making.then(
    (made) => (isOver ? discard(made) : undefined),
    () => undefined,
  );
  return Promise.race([making, aborted]);
}

const ignore = (): void => undefined;
/** Every failure reaches its caller as an error; the library would print it besides. */
const silent = { warn: ignore, error: ignore, debug: ignore, deprecate: ignore };
