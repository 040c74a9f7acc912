import { operationalError } from '../../base/errors.js';
import { readDate } from '../../base/instant.js';
import { dayInZone, nextDay } from './day-in-zone.js';
import { mark } from './dialect.js';
import type { Column, Dialect } from './dialect.js';
import type { Compared, FeedSettings } from './feed-settings.js';
import type { FoundTable } from './find-table.js';
import type { FaultPlace } from './source-fault.js';

/** A piece of a statement, with a value for each `mark` in it. */
export interface Piece {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** Which rows of the table are meant. */
export function filtersOf(
  dialect: Dialect,
  { all }: FoundTable,
  { on, where, timezone }: FeedSettings,
  place: FaultPlace,
): readonly Piece[] {
  const refuse = (reason: string): never => {
    throw operationalError('source-unreadable', { path: `${place.settings.source}/${place.path}`, reason });
  };
  const each = (compared: Compared, make: (column: Column, text: string) => Piece): Piece[] =>
    compared.flatMap(([name, text]) => {
      const column = all.get(name);
      return column ? [make(column, text)] : [];
    });
  const parameter = (column: Column, text: string): string => {
    const found = dialect.parameter(column, text);
    return 'sql' in found ? found.sql : refuse(`'${column.name}' cannot be compared: ${found.reason}`);
  };
  const between = (column: Column, [from, before]: readonly [string, string]): Piece => {
    const name = dialect.compared(column);
    const sql = `${name} >= ${parameter(column, from)} and ${name} < ${parameter(column, before)}`;
    return { sql, parameters: [from, before] };
  };
  const onDay = (column: Column, day: string): Piece => {
    if (readDate(day) === null) refuse(`'${day}' is no day, which \`on\` compares '${column.name}' with`);
    switch (column.moment) {
      case 'day':
        return { sql: `${dialect.compared(column)} = ${parameter(column, day)}`, parameters: [day] };
      case 'wall':
        return between(column, [day, nextDay(day)]);
      case 'instant':
        return between(column, dayInZone(day, timezone));
      case 'text':
        return { sql: `${dialect.dayOf(column)} = ${mark}`, parameters: [day] };
      case null:
        return refuse(`'${column.name}' (${column.type}) is of no day, which \`on\` asks for`);
    }
  };
  const equal = (column: Column, text: string): Piece => ({
    sql: `${dialect.compared(column)} = ${parameter(column, text)}`,
    parameters: [text],
  });
  return [...each(on, onDay), ...each(where, equal)];
}

/** A page: the values as `c0`, `c1` and so on, and those of the key as `k0`, `k1`. */
export function pageStatement(
  dialect: Dialect,
  table: FoundTable,
  filters: readonly Piece[],
  after: readonly string[] | null,
  limit: number,
): Piece {
  const { sql, columns, key } = table;
  const values = columns.map((column, index) => `${dialect.value(column)} as c${index}`);
  const keys = key.map((column, index) => `${dialect.keyValue(column)} as k${index}`);
  const order = key.map(({ name }) => dialect.quote(name)).join(', ');
  const { sql: where, parameters } = whereOf(after === null ? filters : [...filters, behind(dialect, key, after)]);
  const list = [...values, ...keys].join(', ');
  return { sql: `select ${list} from ${sql}${where} order by ${order} limit ${limit}`, parameters };
}

/** Reads no row, so that the database says what may not be read. */
export function emptyStatement(dialect: Dialect, { sql, columns, key }: FoundTable): string {
  const values = [...columns.map((column) => dialect.value(column)), ...key.map(({ name }) => dialect.quote(name))];
  return `select ${values.join(', ')} from ${sql} where 1 = 0`;
}

/** How many rows have a key. */
export function countStatement(
  dialect: Dialect,
  table: FoundTable,
  filters: readonly Piece[],
  at: readonly string[],
): Piece {
  const equal = table.key.map((column, index): Piece => {
    const text = at[index] ?? '';
    return { sql: `${dialect.quote(column.name)} = ${dialect.keyParameter(column, text)}`, parameters: [text] };
  });
  const { sql: where, parameters } = whereOf([...filters, ...equal]);
  return { sql: `select count(*) as n from ${table.sql}${where}`, parameters };
}

/** Whether there is a row without a key; null: the table has none. */
export function withoutKeyStatement(
  dialect: Dialect,
  { sql, key }: FoundTable,
  filters: readonly Piece[],
): Piece | null {
  const nullable = key.filter(({ mayBeNull }) => mayBeNull);
  if (nullable.length === 0) return null;
  const isNull = nullable.map(({ name }) => `${dialect.quote(name)} is null`).join(' or ');
  const { sql: where, parameters } = whereOf([...filters, { sql: `(${isNull})`, parameters: [] }]);
  return { sql: `select 1 as n from ${sql}${where} limit 1`, parameters };
}

/** Whether a column of `on` has a value that is of no day, where the type of a column does not tell. */
export function withoutDayStatement(dialect: Dialect, { sql, all }: FoundTable, { on }: FeedSettings): string | null {
  const strange = on.flatMap(([name]) => {
    const column = all.get(name);
    return (column && dialect.withoutDay(column)) ?? [];
  });
  return strange.length === 0 ? null : `select 1 as n from ${sql} where ${strange.join(' or ')} limit 1`;
}

function whereOf(pieces: readonly Piece[]): Piece {
  if (pieces.length === 0) return { sql: '', parameters: [] };
  const parameters = pieces.flatMap((piece) => piece.parameters);
  return { sql: ` where ${pieces.map(({ sql }) => sql).join(' and ')}`, parameters };
}

/** Rows behind a key, in its order. */
function behind(dialect: Dialect, key: readonly Column[], at: readonly string[]): Piece {
  const names = key.map(({ name }) => dialect.quote(name));
  const marks = key.map((column, index) => dialect.keyParameter(column, at[index] ?? ''));
  if (dialect.comparesRows) return { sql: `(${names.join(', ')}) > (${marks.join(', ')})`, parameters: at };
  // a >= 1 and (a > 1 or (a = 1 and (b > 2 or …))): the first comparison is the one that an index serves.
  let sql = `${names.at(-1)} > ${marks.at(-1)}`;
  let parameters = at.slice(-1);
  for (let index = key.length - 2; index >= 0; index--) {
    const [name, mark, text] = [names[index], marks[index], at[index] ?? ''];
    sql = `${name} > ${mark} or (${name} = ${mark} and (${sql}))`;
    parameters = [text, text, ...parameters];
  }
  if (key.length === 1) return { sql, parameters };
  return { sql: `${names[0]} >= ${marks[0]} and (${sql})`, parameters: [at[0] ?? '', ...parameters] };
}
