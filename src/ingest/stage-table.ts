import { OperationalError, operationalError } from '../base/errors.js';
import type { Dialect, TableFile } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { MappedFeed } from '../model/plan.js';
import type { SourceRecord, TableFormat } from '../plugin/format.js';
import { mappedColumns } from './land-payload.js';
import type { LandedPayload } from './land-payload.js';
import type { StagedRecords } from './normalize-statement.js';
import { readTableRecords, tableFileOf } from './table-records.js';
import type { ScannedTable } from './table-records.js';

export type DamagedRecord = Extract<SourceRecord, { kind: 'damaged' }>;

export interface StageTableTools {
  readonly dialect: Dialect;
  readonly session: Session;
  readonly format: TableFormat;
}

/**
 * Makes a table readable as text. Every value that the map reads is read once before anything is made of it, so that
 * damage is found, and every row is counted; records with a text that no record may have are set aside.
 *
 * @throws OperationalError `payload-unreadable`, `payload-column-type`, and those of the engine.
 */
export async function stageTable(
  tools: StageTableTools,
  feed: MappedFeed,
  payload: LandedPayload,
  setAside: (record: DamagedRecord) => Promise<void>,
): Promise<StagedRecords & { readonly scanned: number }> {
  const { source, scan, path } = payload;
  if (!scan.table) throw new Error(`${source} holds no table`);
  const scanned = { path, table: scan.table };
  const file = tableFileOf(scanned, mappedColumns(feed), 'mapped');
  const relation = tools.dialect.table(file);
  const { rows, damaged } = await told(payload, async () => {
    await checkTypes(tools, file, source);
    return countRows(tools, file, relation);
  });
  if (rows !== scan.records) throw unreadable(source, `its footer says ${scan.records} rows, and it has ${rows}`);
  const staged = { numbered: true, header: scan.header.names, scanned: rows };
  if (damaged === 0) return { ...staged, relation };
  await setAsideDamaged(tools, { feed, scanned, relation }, setAside);
  return { ...staged, relation: `(SELECT * FROM ${relation} WHERE _damage IS NULL)` };
}

/** What the footer says and what the engine reads must be the same. */
async function checkTypes({ dialect, session }: StageTableTools, file: TableFile, path: string): Promise<void> {
  if (file.columns.length === 0) return;
  const types = await session.rows(dialect.tableTypes(file));
  for (const [index, { name, value }] of file.columns.entries()) {
    const type = String(types[index]?.[1]);
    if (value === null || dialect.isReadAs(value, type)) continue;
    throw operationalError('payload-column-type', { path, column: name, holds: `${type}, and not ${value}` });
  }
}

/** A hash over all values has no other use than that they must be read. */
async function countRows(
  { dialect, session }: StageTableTools,
  { columns }: TableFile,
  relation: string,
): Promise<{ readonly rows: number; readonly damaged: number }> {
  const values = columns.map(({ index }) => `_c${index}`);
  const read = values.length === 0 ? [] : [`max(${dialect.hash(values)})`];
  const [row] = await session.rows(`SELECT ${['count(*)', 'count(_damage)', ...read].join(', ')} FROM ${relation}`);
  return { rows: Number(row?.[0]), damaged: Number(row?.[1]) };
}

async function setAsideDamaged(
  tools: StageTableTools,
  { feed, scanned, relation }: { readonly feed: MappedFeed; readonly scanned: ScannedTable; readonly relation: string },
  setAside: (record: DamagedRecord) => Promise<void>,
): Promise<void> {
  const numbers = numbersOf(
    tools.session.stream(`SELECT _record FROM ${relation} WHERE _damage IS NOT NULL ORDER BY _record`),
  );
  const names = scanned.table.columns.map(({ name }) => name);
  for await (const { record, byteOffset, fields, damage } of readTableRecords(
    tools,
    scanned,
    mappedColumns(feed),
    numbers,
  )) {
    if (damage === null) throw new Error(`Record ${record} was damaged, and is not`);
    const rawText = tools.format.writeText(names, fields);
    await setAside({ kind: 'damaged', record, line: record, byteOffset, byteLength: 0, rawText, reason: damage });
  }
}

async function* numbersOf(portions: ReturnType<Session['stream']>): AsyncGenerator<number> {
  for await (const rows of portions) for (const [number] of rows) yield Number(number);
}

/** What the engine cannot read is no failure of the engine, unless it has no room. */
async function told<T>({ source, path }: LandedPayload, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'engine-failed') throw error;
    const { reason } = error.parameters as { readonly reason: string };
    if (reason.startsWith('Out of Memory')) throw error;
    throw unreadable(source, reason.replaceAll(path, source), error);
  }
}

function unreadable(path: string, reason: string, cause?: unknown): OperationalError {
  return operationalError('payload-unreadable', { path, reason, offset: null }, { cause });
}
