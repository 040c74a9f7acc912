import { systemCodeOf } from '../../base/errors.js';
import { readDate } from '../../base/instant.js';
import { mark } from './dialect.js';
import type { Ask, Column, Dialect, Moment, Row } from './dialect.js';
import { mysqlClient } from './drivers.js';
import { jsonToken } from './json-token.js';
import type { Fault } from './source-fault.js';

const texts = new Set(['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext']);
const integers = new Set(['tinyint', 'smallint', 'mediumint', 'int', 'bigint']);
const bytes = new Set(['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob']);
const shapes = new Set(['geometry', 'point', 'linestring', 'polygon', 'multipoint', 'multilinestring', 'multipolygon']);
const times: Readonly<Record<string, Moment>> = { date: 'day', datetime: 'wall', timestamp: 'instant' };

const quote = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** MySQL from 5.7 and MariaDB from 10.2. Values are made texts by the server. */
export const mysqlDialect: Dialect = {
  // Its optimiser reads a whole index for a comparison of rows.
  comparesRows: false,
  async configure({ server }) {
    if (!server) throw new Error('MySQL is a server');
    const { host, port, database, user, password, tls } = server;
    const ca = tls?.authority ?? null;
    return {
      client: await mysqlClient(),
      connection: {
        host,
        port,
        database,
        user,
        password,
        ...(tls === null
          ? {}
          : { ssl: { rejectUnauthorized: true, verifyIdentity: true, ...(ca === null ? {} : { ca }) } }),
        charset: 'utf8mb4',
        connectTimeout: 15_000,
        connectAttributes: { program_name: 'tieout' },
        dateStrings: true,
        supportBigNumbers: true,
        bigNumberStrings: true,
      },
    };
  },
  async begin(ask, { statementTimeout }) {
    const [row] = await ask("select version() as version, date_format(utc_timestamp(3), '%Y-%m-%dT%H:%i:%s') as now");
    const isMariadb = /mariadb/i.test(String(row?.['version']));
    const seconds = Math.max(1, Math.min(5, Math.ceil(statementTimeout / 1000)));
    await ask(
      `set session sql_mode = 'NO_ENGINE_SUBSTITUTION', time_zone = '+00:00', lock_wait_timeout = ${seconds},
        innodb_lock_wait_timeout = ${seconds}, wait_timeout = 600,
        ${isMariadb ? `max_statement_time = ${statementTimeout / 1000}` : `max_execution_time = ${statementTimeout}`}`,
    );
    await ask('set session transaction isolation level repeatable read');
    await ask('start transaction with consistent snapshot, read only');
    return `${String(row?.['now'])}Z`;
  },
  async describe(ask, { schema, table }) {
    const parameters = schema === null ? [table] : [schema, table];
    const place = `table_schema = ${schema === null ? 'database()' : mark} and table_name = ${mark}`;
    const rows = await ask(
      `select column_name as name, column_type as type, data_type as base, is_nullable as nullable
        from information_schema.columns where ${place} order by ordinal_position`,
      parameters,
    );
    if (rows.length === 0) return null;
    const key = await ask(
      `select column_name as name from information_schema.statistics where ${place} and index_name = 'PRIMARY' order by seq_in_index`,
      parameters,
    );
    const primaryKey = key.map((row) => String(row['name']));
    return { columns: rows.map(columnOf), primaryKey, shifting: await shiftingOf(ask, place, parameters) };
  },
  quote,
  value({ name, base }) {
    const column = quote(name);
    if (bytes.has(base) || shapes.has(base)) return `lower(hex(${column}))`;
    // As a float its text is cut to six digits.
    if (base === 'float') return `cast(${column} + 0e0 as char)`;
    if (base === 'bit') return `cast(${column} + 0 as char)`;
    return `convert(${column} using utf8mb4)`;
  },
  token({ base, isDouble }, value) {
    if (typeof value !== 'string') return jsonToken(null);
    if (base === 'timestamp') return jsonToken(`${value}Z`);
    return jsonToken(base === 'float' ? shortestFloat(value) : value, isDouble);
  },
  keyValue: ({ name, base }) => (bytes.has(base) ? `hex(${quote(name)})` : `convert(${quote(name)} using utf8mb4)`),
  keyText: (_, value) => (typeof value === 'string' ? value : null),
  keyParameter: typed,
  parameter(column, text) {
    const { base } = column;
    // What it cannot read it would take for another value, with a warning.
    const isRead =
      (!integers.has(base) || /^-?\d{1,20}$/.test(text)) &&
      (base !== 'decimal' || /^-?\d{1,65}(\.\d{1,38})?$/.test(text)) &&
      (times[base] === undefined || readDate(text.slice(0, 10)) !== null);
    return isRead ? { sql: typed(column) } : { reason: `'${text}' is no ${column.type}` };
  },
  compared: ({ name }) => quote(name),
  dayOf: ({ name }) => `left(${quote(name)}, 10)`,
  withoutDay: () => null,
  place: () => '?',
  faultOf,
};

function columnOf(row: Row): Column {
  const base = String(row['base']).toLowerCase();
  const isText = texts.has(base);
  return {
    name: String(row['name']),
    type: String(row['type']),
    base,
    mayBeNull: row['nullable'] !== 'NO',
    canBeKey:
      isText ||
      integers.has(base) ||
      base === 'decimal' ||
      base === 'uuid' ||
      times[base] !== undefined ||
      base === 'binary' ||
      base === 'varbinary',
    isDouble: base === 'float' || base === 'double',
    moment: isText ? 'text' : (times[base] ?? null),
  };
}

/** Compared as a text, a number would be compared as a double. */
function typed({ base, type }: Column): string {
  if (integers.has(base)) return `cast(${mark} as ${type.includes('unsigned') ? 'unsigned' : 'signed'})`;
  if (base === 'decimal') {
    const [, precision = '65', scale = '30'] = /\((\d+)(?:,(\d+))?\)/.exec(type) ?? [];
    return `cast(${mark} as decimal(${precision},${scale}))`;
  }
  if (base === 'date') return `cast(${mark} as date)`;
  if (times[base] !== undefined) return `cast(${mark} as datetime(6))`;
  return base === 'binary' || base === 'varbinary' ? `unhex(${mark})` : mark;
}

const withStates = new Set(['innodb', 'rocksdb', 'ndbcluster']);

/** Only some engines keep the state that a transaction began with. */
async function shiftingOf(ask: Ask, place: string, parameters: readonly string[]): Promise<string | null> {
  const [row] = await ask(`select engine as engine from information_schema.tables where ${place}`, parameters);
  const engine = row?.['engine'];
  if (typeof engine !== 'string' || withStates.has(engine.toLowerCase())) return null;
  return `its engine ${engine} shows every change at once, so that pages would be of different states`;
}

/** The shortest text that only this number of single precision has. */
function shortestFloat(text: string): string {
  const number = Number(text);
  for (let digits = 1; digits <= 9; digits++) {
    const short = Number(number.toPrecision(digits));
    if (Math.fround(short) === number) return String(short);
  }
  return text;
}

const byNumber: Readonly<Record<number, Fault>> = {
  1040: 'busy', // too many connections
  1203: 'busy', // of this user
  1226: 'busy', // a limit of this user is spent
  1205: 'busy', // waited for a lock
  1213: 'busy', // deadlock
  1020: 'busy', // a record changed since it was read
  1317: 'busy', // ended by somebody
  1969: 'busy', // time-out of MariaDB
  3024: 'busy', // time-out of MySQL
  1044: 'forbidden',
  1142: 'forbidden',
  1143: 'forbidden',
  1370: 'forbidden',
  1227: 'forbidden',
  1356: 'forbidden', // a view over what its owner may not read
  1045: 'credentials',
  1698: 'credentials',
  1820: 'credentials', // a password that must be changed
  1862: 'credentials',
  3118: 'credentials', // locked
  4151: 'credentials',
  1129: 'forbidden', // this machine is blocked
  1130: 'forbidden',
  1049: 'no-database',
  1146: 'no-table',
  1054: 'no-column',
  1412: 'changed',
  1053: 'gone',
  1927: 'gone',
  1077: 'gone',
  1079: 'gone',
  1080: 'gone',
  4031: 'gone',
};

function faultOf(error: unknown): Fault | null {
  const code = systemCodeOf(error) ?? '';
  const { errno } = error as { readonly errno?: number };
  if (errno !== undefined && errno > 0) return byNumber[errno] ?? 'other';
  if (code === 'HANDSHAKE_NO_SSL_SUPPORT' || code === 'HANDSHAKE_SSL_ERROR') return 'untrusted';
  if (code === 'PROTOCOL_CONNECTION_LOST' || /connection is in closed state|connection lost/i.test(text(error)))
    return 'gone';
  return code.startsWith('ER_') ? 'other' : null;
}

const text = (error: unknown): string => (error instanceof Error ? error.message : '');
