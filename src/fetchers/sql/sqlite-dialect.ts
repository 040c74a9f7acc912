import { isUtf8 } from 'node:buffer';
import { systemCodeOf } from '../../base/errors.js';
import { mark } from './dialect.js';
import type { Column, Dialect, Row, Token } from './dialect.js';
import { sqliteClient } from './drivers.js';
import { jsonToken } from './json-token.js';
import type { Fault } from './source-fault.js';

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The rules of column affinity, https://www.sqlite.org/datatype3.html#determination_of_column_affinity. */
function affinityOf(type: string): string {
  const upper = type.toUpperCase();
  if (upper.includes('INT')) return 'integer';
  if (/CHAR|CLOB|TEXT/.test(upper)) return 'text';
  if (upper.includes('BLOB') || upper === '') return 'none';
  return /REAL|FLOA|DOUB/.test(upper) ? 'real' : 'numeric';
}

/**
 * A file of SQLite 3. Each value has a type of its own. Texts come as bytes: the driver cuts them at a NUL, and ends the
 * process at what is not UTF-8.
 */
export const sqliteDialect: Dialect = {
  comparesRows: true,
  async configure({ file }) {
    const path = encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3f');
    // Of the driver's own options none opens for reading only: it would create a file that is missing.
    const filename = `file:${path}?mode=ro`;
    return { client: await sqliteClient(), useNullAsDefault: true, connection: { filename, timeout: 2000 } as object };
  },
  async begin(ask) {
    await ask('pragma query_only = on');
    await ask('begin');
    return null;
  },
  async describe(ask, { schema, table }) {
    if (schema !== null && schema !== 'main') return null;
    const rows = await ask(
      `select cast(name as blob) as name, cast(type as blob) as type, "notnull" as known, pk
        from pragma_table_xinfo(${mark}) where hidden <> 1`,
      [table],
    );
    if (rows.length === 0) return null;
    const keys = rows
      .filter(({ pk }) => Number(pk) > 0)
      .sort((left, right) => Number(left['pk']) - Number(right['pk']));
    return { columns: rows.map(columnOf), primaryKey: keys.map(({ name }) => utf8Of(name)), shifting: null };
  },
  quote,
  value: ({ name }) => valueOf(quote(name)),
  token: (_, value) => tokenOf(value),
  keyValue({ name }) {
    const column = quote(name);
    return `case typeof(${column}) when 'integer' then cast(${column} as text) when 'text' then cast(${column} as blob) end`;
  },
  keyText(_, value) {
    if (typeof value === 'string') return `i${value}`;
    return value instanceof ArrayBuffer ? `t${utf8Of(value)}` : null;
  },
  keyParameter: (_, text) => `cast(substr(${mark}, 2) as ${text.startsWith('i') ? 'integer' : 'text'})`,
  // A column without a type would never equal a text that looks like a number.
  parameter: () => ({ sql: mark }),
  compared: ({ name, base }) => (base === 'none' ? `cast(${quote(name)} as text)` : quote(name)),
  dayOf: ({ name }) => `substr(${quote(name)}, 1, 10)`,
  withoutDay: ({ name }) => `typeof(${quote(name)}) not in ('text', 'null')`,
  place: () => '?',
  faultOf,
};

function columnOf(row: Row): Column {
  const type = utf8Of(row['type']);
  const affinity = affinityOf(type);
  return {
    name: utf8Of(row['name']),
    type,
    base: affinity,
    // A primary key may be null there, but for one of integers.
    mayBeNull: Number(row['known']) !== 1,
    canBeKey: affinity !== 'real',
    isDouble: affinity === 'real' || affinity === 'numeric',
    moment: 'text',
  };
}

function valueOf(column: string): string {
  return `case typeof(${column}) when 'integer' then cast(${column} as text) when 'text' then cast(${column} as blob)
    when 'blob' then lower(hex(${column})) else ${column} end`;
}

/** Bytes are a text, a text the digits of an integer or of bytes, a number one of floating point. */
function tokenOf(value: unknown): Token {
  if (value instanceof ArrayBuffer) {
    const bytes = Buffer.from(value);
    // As it is: whoever reads it says that it is not UTF-8.
    return isUtf8(bytes)
      ? jsonToken(bytes.toString('utf8'))
      : Buffer.from(JSON.stringify(bytes.toString('latin1')), 'latin1');
  }
  if (typeof value === 'number') return jsonToken(Object.is(value, -0) ? '-0.0' : String(value), true);
  return jsonToken(typeof value === 'string' ? value : null);
}

function utf8Of(value: unknown): string {
  return value instanceof ArrayBuffer ? Buffer.from(value).toString('utf8') : String(value);
}

const byText: readonly (readonly [RegExp, Fault])[] = [
  [/^no such table/, 'no-table'],
  [/^no such column/, 'no-column'],
  [/database is locked|database table is locked|schema has changed|SQLITE_BUSY/, 'busy'],
];

function faultOf(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  const code = systemCodeOf(error) ?? '';
  if (/^SQLITE_(BUSY|LOCKED|SCHEMA)/.test(code)) return 'busy';
  const known = byText.find(([pattern]) => pattern.test(error.message));
  if (known) return known[1];
  return code.startsWith('SQLITE_') || error.message.startsWith('ConnectionFailed') ? 'other' : null;
}
