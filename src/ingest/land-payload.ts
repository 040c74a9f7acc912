import type { Archive } from '../archive/index.js';
import { sentenceOf } from '../base/catalogue/index.js';
import { operationalError } from '../base/errors.js';
import type { OperationalError } from '../base/errors.js';
import type { MappedFeed } from '../model/plan.js';
import { columnsOf } from '../model/expression.js';
import type { PayloadFormat, PayloadScan, PayloadScanner, RecordProblem, TableScan } from '../plugin/format.js';
import { UnreadablePayload } from '../plugin/unreadable-payload.js';
import type { OpenedPayload } from './open-container.js';

/** A payload in the archive, untouched, and what one pass over its bytes saw. */
export interface LandedPayload {
  readonly source: string;
  readonly sha256: string;
  /** SHA-256 of the file it was packed into; null: none. */
  readonly container: string | null;
  /** When its source says that it answered with it; null: it did not say. */
  readonly fetchedAt: string | null;
  readonly path: string;
  readonly scan: PayloadScan;
}

/**
 * Lands a payload: its bytes go into the archive as they are, hashed and scanned on the way, and its header is checked
 * against what the map reads.
 *
 * @throws OperationalError `source-empty`, `payload-header`, `payload-duplicate-header`, `payload-encoding`,
 * `payload-damaged-header`, `payload-unreadable`, `payload-column-type`, and those of the fetcher and the archive.
 */
export async function landPayload(
  archive: Archive,
  format: PayloadFormat,
  feed: MappedFeed,
  payload: OpenedPayload,
  onBytes: (bytes: number) => void,
): Promise<LandedPayload> {
  const scanner = format.createScanner(feed.parse, mappedColumns(feed));
  const object = await archive.put('raw', payload.read(), (chunk) => {
    scanner.push(chunk);
    onBytes(chunk.length);
  });
  const isEmpty = payload.mayBeEmpty === true && object.bytes === 0 && format.isTable !== true;
  const scan = isEmpty ? emptyScan(mappedColumns(feed)) : finish(scanner, payload.source);
  checkHeader(feed, payload, scan);
  const { source, container, fetchedAt = null } = payload;
  return { source, sha256: object.sha256, container, fetchedAt, path: object.path, scan };
}

function finish(scanner: PayloadScanner, path: string): PayloadScan {
  try {
    return scanner.finish();
  } catch (error) {
    if (!(error instanceof UnreadablePayload)) throw error;
    throw operationalError('payload-unreadable', { path, reason: error.reason, offset: error.byteOffset });
  }
}

/** The header names that a feed's map reads. */
export function mappedColumns({ map }: Pick<MappedFeed, 'map'>): readonly string[] {
  const names = map.flatMap((mapping) => {
    if (mapping.kind === 'column') return [mapping.column];
    if (mapping.kind === 'crosswalk') return mapping.columns;
    if (mapping.kind !== 'expression') return [];
    return columnsOf(mapping.expression).flatMap(({ namespace, name }) => (namespace === 'raw' ? [name] : []));
  });
  return [...new Set(names)];
}

function headerProblem(path: string, problem: RecordProblem, offset: number): OperationalError {
  if (problem.code === 'undecodable-bytes') {
    return operationalError('payload-encoding', { path, encoding: problem.parameters.encoding, offset });
  }
  return operationalError('payload-damaged-header', { path, reason: sentenceOf(problem), offset });
}

/** Of what has no byte, and so no header: no record lacks a column. */
function emptyScan(columns: readonly string[]): PayloadScan {
  const header = { names: columns.length === 0 ? [''] : columns, duplicates: [], problem: null, byteOffset: 0 };
  const none = { findings: {}, trailer: null, wrapped: null };
  return { header, bytes: 0, records: 0, clean: false, sequential: true, ...none };
}

function checkHeader(
  feed: MappedFeed,
  { source: path, mayBeEmpty }: OpenedPayload,
  { header, bytes, table }: PayloadScan,
): void {
  if ((bytes === 0 && mayBeEmpty !== true) || (header.names.length === 0 && !header.problem))
    throw operationalError('source-empty', { path });
  if (header.problem) throw headerProblem(path, header.problem, header.byteOffset);
  const needed = mappedColumns(feed);
  if (table) checkValues(needed, path, table);
  const missing = needed.filter((name) => !header.names.includes(name));
  if (missing.length > 0) throw operationalError('payload-header', { path, missing, found: header.names });
  const column = header.duplicates.find((name) => needed.includes(name));
  if (column !== undefined) throw operationalError('payload-duplicate-header', { path, column });
}

/** Values of a mapped column must have a text, and so must what stands around them. */
function checkValues(needed: readonly string[], path: string, { columns }: TableScan): void {
  for (const { name, value, holds } of columns) {
    if (value !== null) continue;
    const column = needed.find((wanted) => wanted === name || wanted.startsWith(`${name}.`));
    if (column !== undefined) throw operationalError('payload-column-type', { path, column: name, holds });
  }
}
