import type { Dialect } from '../engine/dialect.js';
import { plainWriting } from '../model/map-plan.js';
import type { TableColumn, TablePlan } from '../model/reference-plan.js';
import { readValue } from './read-value.js';

/** The first and the last day there is: what an open end of a validity stands for. */
const firstDay = '0001-01-01';
const lastDay = '9999-12-31';
const date = { kind: 'date' } as const;

/** Where the rows of a table are, and which columns say where each stands. */
export interface TableRelation {
  readonly relation: string;
  /** The batch, counted from 0 among those it is read from, and the payload; null of both: it is a file. */
  readonly batch: number | null;
  readonly payload: number | null;
}

/**
 * The rows of a reference as a table: `_batch`, `_payload` and `_record`, where each stands; `_key0`, `_key1` …; its values
 * by name; and `_from` and `_to`, the days on which it holds, where it is dated. All have their types.
 */
export function tableStatement(dialect: Dialect, table: TablePlan, parts: readonly TableRelation[]): string {
  return parts.map((part) => partStatement(dialect, table, part)).join(' UNION ALL ');
}

function partStatement(dialect: Dialect, table: TablePlan, { relation, batch, payload }: TableRelation): string {
  const { key, values, validity } = table;
  const read = (column: TableColumn): string => valueOf(dialect, table, column);
  const place = [batch, payload].map((number) => (number === null ? 'CAST(NULL AS INTEGER)' : String(number)));
  const day = (name: string, open: string): string =>
    `coalesce(${read({ name, type: date })}, ${dialect.literal(date, open)})`;
  const columns = [
    `${place[0]} AS _batch`,
    `${place[1]} AS _payload`,
    'CAST(_record AS BIGINT) AS _record',
    ...key.map((column, index) => `${read(column)} AS _key${index}`),
    ...values.map((column) => `${read(column)} AS ${dialect.identifier(column.name)}`),
    ...(validity ? [`${day(validity.from, firstDay)} AS _from`, `${day(validity.to, lastDay)} AS _to`] : []),
  ];
  return `SELECT ${columns.join(', ')} FROM ${relation}`;
}

/** A value of a feed's record has its type; that of a file is read, as it was when it was validated. */
function valueOf(dialect: Dialect, { source }: TablePlan, { name, type, unit }: TableColumn): string {
  if (source.kind === 'feed') return dialect.identifier(name);
  const index = source.columns.indexOf(name);
  if (index === -1) throw new Error(`${source.path} has no column ${name}`);
  const written = unit === 'percent' ? `rtrim(_c${index}, '%')` : `_c${index}`;
  const text = `nullif(${written}, '')`;
  const { valid, value } = readValue(dialect, type, plainWriting, text);
  return `CASE WHEN ${text} IS NOT NULL AND ${valid} THEN ${value} END`;
}
