import type { Archive } from '../archive/index.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { MappedFeed } from '../model/plan.js';
import type { LocatedRecord, PayloadFormat, TableFormat } from '../plugin/format.js';
import { mappedColumns } from './land-payload.js';
import { readTableRecords } from './table-records.js';
import type { ScannedTable } from './table-records.js';

interface LocateTools {
  readonly archive: Archive;
  readonly dialect: Dialect;
  readonly session: Session;
  readonly format: PayloadFormat;
}

/**
 * Where the records with these numbers, in rising order, stand in a payload, and their texts.
 *
 * @throws OperationalError of the archive and the engine.
 */
export async function* locateRecords(
  tools: LocateTools,
  { feed, sha256 }: { readonly feed: MappedFeed; readonly sha256: string },
  numbers: AsyncIterable<number> | Iterable<number>,
): AsyncGenerator<LocatedRecord> {
  const { archive, format } = tools;
  if (!format.isTable) return yield* format.locateRecords(archive.read('raw', sha256), feed.parse, numbers);
  const table = await openTable(archive, format, feed, sha256);
  const names = table.table.columns.map(({ name }) => name);
  for await (const { record, byteOffset, fields } of readTableRecords(tools, table, mappedColumns(feed), numbers)) {
    yield { record, line: record, byteOffset, byteLength: 0, rawText: format.writeText(names, fields) };
  }
}

/** A table of the archive, scanned once more. */
export async function openTable(
  archive: Archive,
  format: TableFormat,
  feed: MappedFeed,
  sha256: string,
): Promise<ScannedTable> {
  const scanner = format.createScanner(feed.parse, mappedColumns(feed));
  for await (const chunk of archive.read('raw', sha256)) scanner.push(chunk);
  const { table } = scanner.finish();
  if (!table) throw new Error(`Payload ${sha256} holds no table`);
  return { path: await archive.open('raw', sha256), table };
}
