import type { Dialect } from './dialect.js';
import { mysqlDialect } from './mysql-dialect.js';
import { postgresqlDialect } from './postgresql-dialect.js';
import type { DatabaseKind } from './sql-options.js';
import { sqliteDialect } from './sqlite-dialect.js';

const dialects: Readonly<Record<DatabaseKind, Dialect>> = {
  postgresql: postgresqlDialect,
  mysql: mysqlDialect,
  sqlite: sqliteDialect,
};

export function dialectOf(kind: DatabaseKind): Dialect {
  return dialects[kind];
}
