import { createRequire } from 'node:module';
import type { Knex } from 'knex';

/** What of a client of knex is overridden; its own types do not name these. */
interface KnexClient {
  readonly connectionSettings: Readonly<Record<string, unknown>>;
  _driver(): unknown;
  acquireRawConnection(): Promise<unknown>;
  _query(connection: unknown, statement: Statement): Promise<Statement>;
}

interface Statement {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
  readonly options?: object;
  response?: unknown;
}

type ClientClass = new (config: Knex.Config) => KnexClient;

const load = createRequire(import.meta.url);

/** knex's client of `better-sqlite3` on the driver that needs nothing compiled, which has the same calls. */
export async function sqliteClient(): Promise<typeof Knex.Client> {
  const Base = load('knex/lib/dialects/better-sqlite3/index.js') as ClientClass;
  const { default: Database } = await import('libsql');
  class SqliteClient extends Base {
    override _driver(): unknown {
      return Database;
    }

    override acquireRawConnection(): Promise<unknown> {
      const { filename, timeout } = this.connectionSettings;
      return Promise.resolve().then(() => new Database(filename as string, { timeout } as object));
    }
  }
  return SqliteClient as unknown as typeof Knex.Client;
}

interface MysqlConnection {
  execute(
    statement: object,
    values: readonly unknown[],
    done: (error: unknown, rows: unknown, fields: unknown) => void,
  ): void;
}

/** knex's client of `mysql2` with values that are sent beside the statement: its own writes them into the text. */
export async function mysqlClient(): Promise<typeof Knex.Client> {
  const Base = load('knex/lib/dialects/mysql2/index.js') as ClientClass;
  const { default: driver } = await import('mysql2');
  class MysqlClient extends Base {
    override _driver(): unknown {
      return driver;
    }

    override _query(connection: unknown, statement: Statement): Promise<Statement> {
      const { bindings = [], sql, options } = statement;
      const isOurs = bindings.length > 0 && bindings.every((value) => typeof value === 'string');
      if (!isOurs) return super._query(connection, statement);
      return new Promise((resolve, reject) => {
        (connection as MysqlConnection).execute({ sql, ...options }, bindings, (error, rows, fields) => {
          if (error) return reject(error as Error);
          statement.response = [rows, fields];
          resolve(statement);
        });
      });
    }
  }
  return MysqlClient as unknown as typeof Knex.Client;
}
