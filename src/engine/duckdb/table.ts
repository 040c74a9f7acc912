import type { TableValue } from '../../model/table-file.js';
import type { TableFile } from '../dialect.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What the engine makes of each kind of value: any other type would mean that file and engine disagree. */
const engineTypes: Readonly<Record<TableValue, RegExp>> = {
  boolean: /^BOOLEAN$/,
  integer: /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/,
  decimal: /^DECIMAL\(/,
  binary: /^(FLOAT|DOUBLE)$/,
  text: /^(VARCHAR|JSON)$/,
  uuid: /^UUID$/,
  date: /^DATE$/,
  time: /^TIME(_NS| WITH TIME ZONE)?$/,
  'wall-time': /^TIMESTAMP(_NS|_MS|_S)?$/,
  instant: /^TIMESTAMP(_NS|_MS|_S| WITH TIME ZONE)?$/,
};

export function isReadAs(value: TableValue, type: string): boolean {
  return engineTypes[value].test(type);
}

/** By place, because the engine gives other names to columns that differ in case only. */
function columnAt([first, ...within]: readonly number[]): string {
  let column = `#${first}`;
  for (const place of within) column = `struct_extract_at(${column}, ${place})`;
  return column;
}

export function tableTypes({ path, columns }: TableFile): string {
  const list = columns.map(({ index, place }) => `${columnAt(place)} AS _c${index}`);
  return `DESCRIBE SELECT ${list.join(', ')} FROM read_parquet(${quoted(path)}, hive_partitioning = false)`;
}

/** The row number is a column that every file has, unless one of its own is called so. */
export function table({ path, columns, longestRecord, hidesNumbers, records }: TableFile): string {
  const file = `read_parquet(${quoted(path)}, hive_partitioning = false)`;
  const raw = columns.map(({ index, place }) => `${columnAt(place)} AS _r${index}`);
  const number = hidesNumbers ? 'row_number() OVER ()' : 'file_row_number + 1';
  const rows = `SELECT ${[`${number} AS _record`, ...raw].join(', ')} FROM ${file}${chosen(records, hidesNumbers)}`;
  const texts = columns.map((column) => {
    const text = column.value ? textOf(column.value, `_r${column.index}`) : 'CAST(NULL AS VARCHAR)';
    return `${records ? shown(column, text, longestRecord) : text} AS _c${column.index}`;
  });
  const isRead = columns.filter(({ isMapped, value }) => isMapped && value === 'text').map(({ index }) => `_r${index}`);
  const damage = `${damageOf(isRead, longestRecord)} AS _damage`;
  const picked = records && hidesNumbers ? ` WHERE _record IN (${records.join(', ')})` : '';
  return `(SELECT ${['_record', ...texts, damage].join(', ')} FROM (${rows})${picked})`;
}

/** Texts as long as they may be; others, and those that nobody reads, are cut. */
function shown({ value, isMapped }: TableFile['columns'][number], text: string, longest: number): string {
  if (value !== 'text') return text;
  return `CASE WHEN strlen(${text}) > ${isMapped ? longest : 4096} THEN left(${text}, 4096) ELSE ${text} END`;
}

/** On the column itself, so that the engine passes over other row groups. */
function chosen(records: readonly number[] | undefined, hidesNumbers: boolean): string {
  if (!records || hidesNumbers) return '';
  return ` WHERE file_row_number IN (${records.map((record) => record - 1).join(', ')})`;
}

/** What no text may be; null for a record that can be read. */
function damageOf(columns: readonly string[], longest: number): string {
  if (columns.length === 0) return 'CAST(NULL AS VARCHAR)';
  const hasNul = columns.map((column) => `contains(${column}, chr(0))`).join(' OR ');
  const length = columns.map((column) => `coalesce(strlen(${column}), 0)`).join(' + ');
  return `CASE WHEN ${length} > ${longest} THEN 'record-too-long' WHEN ${hasNul} THEN 'nul-byte' END`;
}

function textOf(value: TableValue, column: string): string {
  const text = `CAST(${column} AS VARCHAR)`;
  if (value === 'binary') return shortestDecimal(text);
  if (value === 'wall-time') return `replace(${text}, ' ', 'T')`;
  // With a zone the engine writes that of the session, which is UTC.
  if (value === 'instant') return `replace(regexp_replace(${text}, '\\+00$', ''), ' ', 'T') || 'Z'`;
  return text;
}

/** The engine writes the fewest digits that are read back as the same number, with an exponent from 1e16 and below 1e-4. */
function shortestDecimal(text: string): string {
  const digits = `translate(split_part(${text}, 'e', 1), '-.', '')`;
  const exponent = `CAST(split_part(${text}, 'e', 2) AS INTEGER)`;
  const whole = `rpad(${digits}, ${exponent} + 1, '0')`;
  const fraction = `'0.' || repeat('0', -${exponent} - 1) || ${digits}`;
  const sign = `CASE WHEN starts_with(${text}, '-') THEN '-' ELSE '' END`;
  const expanded = `${sign} || CASE WHEN ${exponent} > 0 THEN ${whole} ELSE ${fraction} END`;
  return `CASE WHEN contains(${text}, 'e') THEN ${expanded} ELSE regexp_replace(${text}, '\\.0$', '') END`;
}
