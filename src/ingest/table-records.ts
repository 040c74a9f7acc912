import type { Dialect, TableFile } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { RawValue, RecordProblem, RowGroup, TableScan } from '../plugin/format.js';

/** A file that holds a table, in the archive. */
export interface ScannedTable {
  readonly path: string;
  readonly table: TableScan;
}

/** A record of a table, and why it cannot be read where it cannot. */
export interface TableRecord {
  readonly record: number;
  /** Where its row group begins. */
  readonly byteOffset: number;
  /** In the order of the columns. */
  readonly fields: readonly RawValue[];
  readonly damage: RecordProblem | null;
}

interface TableTools {
  readonly dialect: Dialect;
  readonly session: Session;
}

/** How long the texts of a record may be, in bytes. */
const longestRecord = 1024 * 1024;

/** How many records are read at a time. */
const page = 200;

/** What of a table is read: the mapped columns, or all of them with the mapped ones told apart. */
export function tableFileOf(
  { path, table }: ScannedTable,
  mapped: readonly string[],
  which: 'mapped' | 'all',
): TableFile {
  const names = new Set(mapped);
  const columns = table.columns.map((column, index) => ({ ...column, index, isMapped: names.has(column.name) }));
  return {
    path,
    columns: which === 'all' ? columns : columns.filter(({ isMapped }) => isMapped),
    longestRecord,
    hidesNumbers: columns.some(({ name }) => /^file_row_number(\.|$)/i.test(name)),
  };
}

/** Why a record of a table cannot be read, as the engine tells it. */
function damageOf(code: unknown): RecordProblem | null {
  if (code === 'nul-byte') return { code, parameters: {} };
  return code === 'record-too-long' ? { code, parameters: { limit: longestRecord } } : null;
}

/** Reads the records with these numbers, in rising order, out of a table; a number beyond the last record is left out. */
export async function* readTableRecords(
  { dialect, session }: TableTools,
  scanned: ScannedTable,
  mapped: readonly string[],
  numbers: AsyncIterable<number> | Iterable<number>,
): AsyncGenerator<TableRecord> {
  const file = tableFileOf(scanned, mapped, 'all');
  const texts = dialect.jsonTexts(file.columns.map(({ index }) => `_c${index}`));
  const offsetOf = offsets(scanned.table.groups);
  for await (const records of pagesOf(numbers)) {
    const relation = dialect.table({ ...file, records });
    const statement = `SELECT _record, _damage, ${texts} FROM ${relation} ORDER BY _record`;
    for await (const rows of session.stream(statement)) {
      for (const [number, damage, fields] of rows) {
        const record = Number(number);
        yield {
          record,
          byteOffset: offsetOf(record),
          fields: JSON.parse(String(fields)) as RawValue[],
          damage: damageOf(damage),
        };
      }
    }
  }
}

async function* pagesOf(numbers: AsyncIterable<number> | Iterable<number>): AsyncGenerator<readonly number[]> {
  let waiting: number[] = [];
  for await (const number of numbers) {
    waiting.push(number);
    if (waiting.length < page) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

/** Where the row group of each record begins; records are asked for in rising order. */
function offsets(groups: readonly RowGroup[]): (record: number) => number {
  let index = 0;
  let before = 0;
  return (record) => {
    for (let group = groups[index]; group && record > before + group.rows; group = groups[index]) {
      before += group.rows;
      index += 1;
    }
    return groups[index]?.byteOffset ?? 0;
  };
}
