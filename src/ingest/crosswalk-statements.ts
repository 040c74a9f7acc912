import type { Dialect } from '../engine/dialect.js';
import type { CrosswalkPlan } from '../model/reference-plan.js';
import type { FieldType } from '../model/types.js';

/** The first and the last day there is: what an open end of a validity stands for. */
const firstDay = '0001-01-01';
const lastDay = '9999-12-31';
const dateType: FieldType = { kind: 'date' };

/**
 * The rows of a reference as a crosswalk: `_key0`, `_key1` …, `_value`, and `_from` and `_to` where it is dated.
 *
 * @param relation the rows of its file as `_c0`, `_c1` … of text, or the records of its feed
 * @param day only what holds on this day; null: all, for records that have a day of their own
 */
export function crosswalkStatement(
  dialect: Dialect,
  reference: CrosswalkPlan,
  relation: string,
  day: string | null,
): string {
  const { key, value, validity } = reference;
  const column = (name: string): string => columnOf(dialect, reference, name);
  const columns = [
    ...key.map(({ column: name }, index) => `${column(name)} AS _key${index}`),
    `CAST(${column(value)} AS VARCHAR) AS _value`,
  ];
  if (validity === null) return `SELECT ${columns.join(', ')} FROM ${relation}`;
  const date = (name: string, open: string): string => {
    return `coalesce(TRY_CAST(nullif(CAST(${column(name)} AS VARCHAR), '') AS DATE), ${dialect.literal(dateType, open)})`;
  };
  columns.push(`${date(validity.from, firstDay)} AS _from`, `${date(validity.to, lastDay)} AS _to`);
  const dated = `SELECT ${columns.join(', ')} FROM ${relation}`;
  return day === null
    ? dated
    : `SELECT * FROM (${dated}) WHERE ${dialect.literal(dateType, day)} BETWEEN _from AND _to`;
}

/** Where the text of a column, or of a field, is in the relation. */
function columnOf(dialect: Dialect, { source }: CrosswalkPlan, name: string): string {
  if (source.kind === 'feed') return dialect.identifier(name);
  const index = source.columns.indexOf(name);
  if (index === -1) throw new Error(`${source.path} has no column ${name}`);
  return `_c${index}`;
}

/**
 * One key that holds twice: at all, or of rows with days of their own, on one day.
 *
 * @param table a table that `crosswalkStatement` made
 */
export function repeatedKeyStatement({ key }: CrosswalkPlan, table: string, hasDays: boolean): string {
  const keys = key.map((_, index) => `_key${index}`).join(', ');
  if (!hasDays) return `SELECT ${keys} FROM ${table} GROUP BY ${keys} HAVING count(*) > 1 ORDER BY ${keys} LIMIT 1`;
  const before = `max(_to) OVER (PARTITION BY ${keys} ORDER BY _from, _to ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  const ordered = `SELECT ${keys}, _from, ${before} AS _before FROM ${table} WHERE _from <= _to`;
  return `SELECT ${keys} FROM (${ordered}) WHERE _from <= _before ORDER BY ${keys} LIMIT 1`;
}
