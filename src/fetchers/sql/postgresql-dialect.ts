import { systemCodeOf } from '../../base/errors.js';
import { mark } from './dialect.js';
import type { Column, Dialect, Moment } from './dialect.js';
import { jsonToken } from './json-token.js';
import type { Fault } from './source-fault.js';

/** Types whose values have one text each and a total order. */
const keyTypes = new Set([
  'bpchar',
  'bytea',
  'date',
  'int2',
  'int4',
  'int8',
  'numeric',
  'text',
  'timestamp',
  'timestamptz',
  'uuid',
  'varchar',
]);

const moments: Readonly<Record<string, Moment>> = {
  date: 'day',
  timestamp: 'wall',
  timestamptz: 'instant',
  bpchar: 'text',
  text: 'text',
  varchar: 'text',
};

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Longer than any page takes, so that a server does not keep a state of its data for a client that is gone. */
const idleMinutes = 10;

/** PostgreSQL, from 12. Values are the texts of the server: the driver reads none of them. */
export const postgresqlDialect: Dialect = {
  comparesRows: true,
  async configure({ server }) {
    if (!server) throw new Error('PostgreSQL is a server');
    const { host, port, database, user, password, tls } = server;
    const types = { getTypeParser: () => (text: string) => text };
    return {
      client: 'pg',
      connection: {
        host,
        port,
        database,
        user,
        // Also where there is none: the driver would look for one in the environment and in a file.
        password: () => password,
        ssl:
          tls === null ? false : { rejectUnauthorized: true, ...(tls.authority === null ? {} : { ca: tls.authority }) },
        application_name: 'tieout',
        connectionTimeoutMillis: 15_000,
        keepAlive: true,
        types,
      },
    };
  },
  async begin(ask, { statementTimeout }) {
    // Within the transaction, so that a pooler between us and the server does not pass a setting on to others.
    await ask('begin isolation level repeatable read read only');
    await ask(
      [
        `set local statement_timeout = ${statementTimeout}`,
        `set local lock_timeout = ${Math.min(5000, statementTimeout)}`,
        `set local idle_in_transaction_session_timeout = ${idleMinutes * 60_000}`,
        `set local time zone 'UTC'`,
        `set local datestyle = 'ISO, YMD'`,
        `set local intervalstyle = 'iso_8601'`,
        `set local bytea_output = 'hex'`,
        'set local extra_float_digits = 3',
      ].join('; '),
    );
    const [now] = await ask(`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`);
    return String(now?.['at']);
  },
  async describe(ask, { schema, table }) {
    const name = [...(schema === null ? [] : [schema]), table]
      .map((part) => `"${part.replaceAll('"', '""')}"`)
      .join('.');
    const rows = await ask(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, b.typname as base,
          a.attnotnull as known, t.typtype = 'd' as is_domain
        from pg_catalog.pg_attribute a
        join pg_catalog.pg_type t on t.oid = a.atttypid
        join pg_catalog.pg_type b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
        where a.attrelid = to_regclass(${mark}) and a.attnum > 0 and not a.attisdropped
        order by a.attnum`,
      [name],
    );
    if (rows.length === 0) return null;
    const key = await ask(
      `select a.attname as name
        from pg_catalog.pg_index i
        cross join unnest(i.indkey) with ordinality as k (attnum, at)
        join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = to_regclass(${mark}) and i.indisprimary
        order by k.at`,
      [name],
    );
    const columns = rows.map((row): Column => {
      const base = String(row['base']);
      return {
        name: String(row['name']),
        type: String(row['type']),
        base,
        mayBeNull: row['known'] !== 't',
        canBeKey: keyTypes.has(base),
        isDouble: base === 'float4' || base === 'float8',
        moment: moments[base] ?? null,
      };
    });
    return { columns, primaryKey: key.map((row) => String(row['name'])), shifting: null };
  },
  quote,
  value({ name, base }) {
    if (base === 'bytea') return `encode(${quote(name)}, 'hex')`;
    // The text of an amount of money is that of a locale.
    return base === 'money' ? `${quote(name)}::numeric::text` : quote(name);
  },
  token({ base, isDouble }, value) {
    if (typeof value !== 'string') return jsonToken(null);
    if (base === 'bool') return jsonToken(value === 't' ? 'true' : 'false');
    // In UTC by the session's zone; ISO 8601 writes an offset with minutes.
    return jsonToken(base === 'timestamptz' ? value.replace(/\+00$/, 'Z') : value, isDouble);
  },
  keyValue: ({ name }) => quote(name),
  keyText: (_, value) => (typeof value === 'string' ? value : null),
  keyParameter: ({ base }) => `${mark}::pg_catalog.${base}`,
  parameter: ({ base }) => ({ sql: keyTypes.has(base) ? `${mark}::pg_catalog.${base}` : mark }),
  compared: ({ name }) => quote(name),
  dayOf: ({ name }) => `left(${quote(name)}, 10)`,
  withoutDay: () => null,
  place: (index) => `$${index + 1}`,
  faultOf,
};

const byState: readonly (readonly [RegExp, Fault])[] = [
  // 40 rolled back, 53 too few resources, 55P03 and 55006 locked, 57014 ended by a time-out.
  [/^(40...|53[0-4]..|55P03|55006|57014)$/, 'busy'],
  // 08 connection, 57P shut down or starting, 25P idle for too long.
  [/^(08...|57P0.|25P0[34])$/, 'gone'],
  // A statement failed before: what is asked now is of no state any more.
  [/^25P02$/, 'changed'],
  [/^3D000$/, 'no-database'],
  [/^28...$/, 'credentials'],
  [/^42501$/, 'forbidden'],
  [/^(42P01|3F000)$/, 'no-table'],
  [/^42703$/, 'no-column'],
];

const lost = /^(Connection terminated|Connection ended|Client has encountered a connection error|Client was closed)/;

function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  const code = systemCodeOf(error) ?? '';
  const known = byState.find(([pattern]) => pattern.test(code));
  if (known) return known[1];
  if (/^[0-9A-Z]{5}$/.test(code)) return 'other';
  if (error.message === 'The server does not support SSL connections') return 'untrusted';
  if (/^timeout expired|^Connection terminated due to connection timeout/.test(error.message)) return 'unreachable';
  if (lost.test(error.message)) return 'gone';
  // What the driver itself says of a password, such as one that SCRAM needs.
  return /password/i.test(error.message) ? 'credentials' : null;
}
