import fc from 'fast-check';
import { mariadbIsInstalled, startMariadb } from './servers/mariadb.js';
import { postgresIsInstalled, startPostgres } from './servers/postgres.js';
import type { SqlServer } from './servers/postgres.js';

/** How one kind of server says the same things. */
export interface ServerKind {
  readonly kind: string;
  readonly isInstalled: boolean;
  readonly start: () => Promise<SqlServer>;
  /** Fills the table `sale (id, gross)` with so many rows. */
  readonly fill: (rows: number) => string;
  /** A view that takes half a minute for its first row. */
  readonly slowView: string;
  readonly createReader: readonly string[];
  readonly grant: (table: string) => string;
  /** Statements that run at this moment on behalf of us, as their text in `query`. */
  readonly running: string;
  /** Makes a view `seen` that tells the settings of whoever reads it, and a view `writing` that writes when it is read. */
  readonly views: readonly string[];
  /** What is seen there. */
  readonly seen: object;
  /** Columns with every kind of type, and for each what a value is written as in a statement. */
  readonly types: readonly TypeCase[];
}

interface TypeCase {
  readonly type: string;
  readonly value: fc.Arbitrary<readonly [literal: string, expected: string | number | null]>;
}

/** A text as a statement has it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const asText = (text: string): readonly [string, string] => [quoted(text), text];
const digits = (scale: number, whole: number) =>
  fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** BigInt(whole + scale) - 1n }))
    .map(([negative, number]): readonly [string, string] => {
      const text = number.toString().padStart(scale + 1, '0');
      const written = scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`;
      return asText(negative && number !== 0n ? `-${written}` : written);
    });
const between = (min: bigint, max: bigint) => fc.bigInt({ min, max }).map((number) => asText(number.toString()));
const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc.tuple(day, fc.nat(86_399), fc.nat(999_999)).map(([date, seconds, micros]) => {
  const time = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return { date, time, micros };
});
const bytes = fc.uint8Array({ maxLength: 20 }).map((array) => Buffer.from(array).toString('hex'));
const words = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll(/[\0\p{Surrogate}]/gu, ''));
const double = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0));

export const postgresql: ServerKind = {
  kind: 'postgresql',
  isInstalled: postgresIsInstalled,
  start: startPostgres,
  fill: (rows) => `insert into sale select g, '12.50' from generate_series(1, ${rows}) g`,
  slowView: 'create view slow as select id, gross from sale, (select pg_sleep(30)) as sleeping',
  createReader: ["create role reader login password 'reader-password'"],
  grant: (table) => `grant select on ${table} to reader`,
  running: `select query from pg_stat_activity where application_name = 'tieout' and state = 'active'`,
  views: [
    `create view seen as select 1 as id, current_setting('transaction_read_only') as read_only,
      current_setting('transaction_isolation') as isolation, current_setting('statement_timeout') as timeout,
      current_setting('lock_timeout') as lock_timeout`,
    'create sequence written',
    "create view writing as select nextval('written') as id",
  ],
  seen: { read_only: 'on', isolation: 'repeatable read', timeout: '7s', lock_timeout: '5s' },
  types: [
    { type: 'smallint', value: between(-32768n, 32767n) },
    { type: 'bigint', value: between(-(2n ** 63n), 2n ** 63n - 1n) },
    { type: 'numeric', value: digits(9, 60) },
    { type: 'numeric(20, 4)', value: digits(4, 16) },
    { type: 'numeric', value: fc.constantFrom('NaN', 'Infinity').map(asText) },
    { type: 'double precision', value: double.map((number) => [quoted(String(number)), number] as const) },
    {
      type: 'real',
      value: double
        .map((number) => Math.fround(number))
        .filter((number) => Number.isFinite(number))
        .map((number) => [quoted(String(number)), shortest(number)] as const),
    },
    { type: 'money', value: digits(2, 12) },
    { type: 'text', value: words.map(asText) },
    { type: 'varchar(40)', value: words.map(asText) },
    {
      type: 'char(3)',
      value: fc.constantFrom('a', 'ab', 'abc').map((text) => [quoted(text), text.padEnd(3)] as const),
    },
    { type: 'boolean', value: fc.boolean().map((is) => asText(String(is))) },
    { type: 'date', value: day.map(asText) },
    {
      type: 'timestamp',
      value: moment.map(
        ({ date, time, micros }) =>
          [quoted(`${date} ${time}.${pad(micros, 6)}`), `${date} ${time}${fraction(micros)}`] as const,
      ),
    },
    {
      type: 'timestamptz',
      value: moment.map(
        ({ date, time, micros }) =>
          [quoted(`${date} ${time}.${pad(micros, 6)}+00`), `${date} ${time}${fraction(micros)}Z`] as const,
      ),
    },
    {
      type: 'timestamptz',
      value: fc.constant([quoted('2026-03-29 03:30:00.5 Europe/Berlin'), '2026-03-29 01:30:00.5Z'] as const),
    },
    { type: 'interval', value: fc.constant([quoted('1 year 2 days 03:04:05.6'), 'P1Y2DT3H4M5.6S'] as const) },
    { type: 'bytea', value: bytes.map((hex) => [`'\\x${hex}'`, hex] as const) },
    { type: 'uuid', value: fc.uuid({ version: 4 }).map(asText) },
    { type: 'json', value: fc.constant(asText('{"a": 1.10, "a": 12345678901234567890}')) },
    { type: 'integer[]', value: fc.constant(asText('{1,NULL,3}')) },
  ],
};

export const mariadb: ServerKind = {
  kind: 'mariadb',
  isInstalled: mariadbIsInstalled,
  start: startMariadb,
  fill: (rows) => `insert into sale select seq, '12.50' from seq_1_to_${Math.max(rows, 1)} where ${rows} > 0`,
  slowView: 'create view slow as select id, gross from sale where sleep(30) = 0',
  createReader: [
    "create user reader@'%' identified by 'reader-password'",
    'grant create temporary tables on shop.* to reader',
  ],
  grant: (table) => `grant select on shop.${table} to reader`,
  running: `select info as query from information_schema.processlist where info like 'select%from \`slow\`%' and id <> connection_id()`,
  views: [
    `create function setting(name varchar(20)) returns text return case name when 'timeout' then @@session.max_statement_time
      when 'lock' then @@session.innodb_lock_wait_timeout else @@session.tx_isolation end`,
    "create view seen as select 1 as id, setting('isolation') as isolation, setting('timeout') as timeout, setting('lock') as lock_timeout",
    'create table written (id int primary key)',
    'create function writes() returns int begin insert into written values (1); return 1; end',
    'create view writing as select writes() as id',
  ],
  seen: { isolation: 'REPEATABLE-READ', timeout: '7.000000', lock_timeout: '5' },
  types: [
    { type: 'smallint', value: between(-32768n, 32767n) },
    { type: 'bigint', value: between(-(2n ** 63n), 2n ** 63n - 1n) },
    { type: 'bigint unsigned', value: between(0n, 2n ** 64n - 1n) },
    { type: 'decimal(65, 9)', value: digits(9, 56) },
    { type: 'decimal(20, 4)', value: digits(4, 16) },
    {
      type: 'double',
      value: double
        .filter((number) => Math.abs(number) > 1e-300 || number === 0)
        .map((number) => [String(number), number] as const),
    },
    {
      type: 'float',
      value: double
        .map((number) => Math.fround(number))
        .filter(
          (number) => Number.isFinite(number) && (Math.abs(number) > 1e-37 || number === 0) && Math.abs(number) < 3e38,
        )
        .map((number) => [String(number), shortest(number)] as const),
    },
    {
      type: 'text character set utf8mb4',
      value: words.map((text) => [`_utf8mb4 x'${Buffer.from(text).toString('hex')}'`, text] as const),
    },
    { type: 'varchar(40) character set latin1', value: fc.constantFrom('', 'ä', 'a"b', '€').map(asText) },
    { type: 'char(3)', value: fc.constantFrom('a', 'ab', 'abc').map(asText) },
    { type: 'boolean', value: fc.boolean().map((is) => asText(is ? '1' : '0')) },
    { type: 'bit(8)', value: fc.nat(255).map((number) => [String(number), String(number)] as const) },
    { type: 'date', value: fc.oneof(day, fc.constant('0000-00-00')).map(asText) },
    { type: 'datetime(6)', value: moment.map(({ date, time, micros }) => asText(`${date} ${time}.${pad(micros, 6)}`)) },
    {
      type: 'timestamp(6) null',
      value: fc
        .constantFrom('2026-03-29 01:30:00.500000', '1970-01-02 00:00:00.000001')
        .map((text) => [quoted(text), `${text}Z`] as const),
    },
    { type: 'time(6)', value: fc.constantFrom('-838:59:58.999999', '00:00:00.000000', '13:14:15.160000').map(asText) },
    { type: 'year', value: fc.constantFrom('1901', '2155').map(asText) },
    { type: 'varbinary(20)', value: bytes.map((hex) => [`x'${hex}'`, hex] as const) },
    { type: 'blob', value: bytes.map((hex) => [`x'${hex}'`, hex] as const) },
    { type: 'uuid', value: fc.uuid({ version: 4 }).map(asText) },
    { type: 'json', value: fc.constant(asText('{"a": 1.10, "b": 12345678901234567890}')) },
    { type: "enum('a', 'b')", value: fc.constantFrom('a', 'b').map(asText) },
    { type: "set('a', 'b')", value: fc.constantFrom('', 'a', 'a,b').map(asText) },
  ],
};

function fraction(micros: number): string {
  return micros === 0 ? '' : `.${pad(micros, 6).replace(/0+$/, '')}`;
}

function shortest(number: number): number {
  for (let precision = 1; precision < 10; precision++) {
    const short = Number(number.toPrecision(precision));
    if (Math.fround(short) === number) return short;
  }
  return number;
}
