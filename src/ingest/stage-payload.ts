import path from 'node:path';
import type { Archive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import type { Dialect } from '../engine/dialect.js';
import type { ParsePlan } from '../model/parse-plan.js';
import type { MappedFeed } from '../model/plan.js';
import type { Session } from '../engine/session.js';
import type { Format, PayloadFormat } from '../plugin/format.js';
import { UnreadablePayload } from '../plugin/unreadable-payload.js';
import type { LandedPayload } from './land-payload.js';
import type { StagedRecords } from './normalize-statement.js';
import type { SetAsideSpool } from './set-aside-spool.js';
import { stageTable } from './stage-table.js';
import type { DamagedRecord } from './stage-table.js';
import { TextFile } from './text-file.js';
import { unwrapPayload } from './unwrap-payload.js';

/** What an engine can read without losing anything, and how many records the payload has in all. */
export interface StagedPayload extends StagedRecords {
  readonly scanned: number;
}

export interface StageTools extends PlaceTools {
  readonly format: Format;
}

interface PlaceTools {
  readonly archive: Archive;
  readonly dialect: Dialect;
  /** Where a canonical copy of a damaged payload may be written. */
  readonly directory: string;
}

export interface StagePayloadTools extends PlaceTools {
  readonly format: PayloadFormat;
  readonly session: Session;
}

/** Bytes in the archive, and how they are written. */
export interface StagedBytes extends Pick<LandedPayload, 'sha256' | 'path' | 'scan'> {
  readonly parse: ParsePlan;
  /** Whether every record must come with its number, where it stands in the bytes; absent: if that is no more work. */
  readonly isNumbered?: boolean;
}

/**
 * Makes a payload readable for the engine. A table is read as it is. A clean payload of any other format too, or without what stands around its records; of
 * any other the careful reader writes the good
 * records to a canonical file, each with its number, and sets the damaged ones aside.
 *
 * @throws OperationalError `payload-unreadable` where the rest of a payload cannot be trusted, and those of the archive.
 */
export async function stagePayload(
  tools: StagePayloadTools,
  feed: MappedFeed,
  payload: LandedPayload,
  ordinal: number,
  spool: SetAsideSpool,
): Promise<StagedPayload> {
  const setAside = (record: DamagedRecord): Promise<void> => spool.add(quarantined(record, ordinal));
  const { format } = tools;
  if (format.isTable) return stageTable({ ...tools, format }, feed, payload, setAside);
  try {
    return await stageBytes(
      { ...tools, format },
      { ...payload, parse: feed.parse },
      `canonical-${ordinal}.csv`,
      setAside,
    );
  } catch (error) {
    throw unreadable(payload.source, error);
  }
}

/**
 * The same for any bytes of the archive.
 *
 * @param copyName what a canonical copy would be called
 * @param setAside is told every damaged record, in order
 */
export async function stageBytes(
  tools: StageTools,
  { sha256, path: file, scan, parse, isNumbered = false }: StagedBytes,
  copyName: string,
  setAside: (record: DamagedRecord) => Promise<void>,
): Promise<StagedPayload> {
  const header = scan.header.names;
  const columns = header.length;
  const copy = path.join(tools.directory, copyName);
  if (scan.clean && parse.format === 'csv' && !isNumbered) {
    const { delimiter, quote } = parse;
    const { sequential, wrapped } = scan;
    if (wrapped) await unwrapPayload(tools, { sha256, parse, wrapped, copy });
    const readable = wrapped ? copy : file;
    const relation = tools.dialect.csv({ path: readable, columns, delimiter, quote, numbered: false, sequential });
    return { relation, numbered: false, header, scanned: scan.records };
  }
  const hasBytes = scan.bytes > 0;
  const scanned = await writeCanonicalCopy(tools, { sha256, parse, columns: header, copy, hasBytes }, setAside);
  const canonical = { path: copy, columns, delimiter: ',', quote: '"', numbered: true, sequential: true };
  return { relation: tools.dialect.csv(canonical), numbered: true, header, scanned };
}

interface CanonicalCopy {
  readonly sha256: string;
  readonly parse: ParsePlan;
  readonly columns: readonly string[];
  readonly copy: string;
  /** Nothing is not a document of any format, and has no records. */
  readonly hasBytes: boolean;
}

async function writeCanonicalCopy(
  { archive, format }: StageTools,
  { sha256, parse, columns, copy, hasBytes }: CanonicalCopy,
  setAside: (record: DamagedRecord) => Promise<void>,
): Promise<number> {
  const output = new TextFile(copy);
  let scanned = 0;
  try {
    const read = hasBytes ? format.readRecords(archive.read('raw', sha256), parse, columns) : [];
    for await (const records of read) {
      for (const record of records) {
        scanned++;
        if (record.kind === 'good') await output.add(format.writeRecord([String(record.record), ...record.fields]));
        else await setAside(record);
      }
    }
    await output.finish();
  } finally {
    await output.close();
  }
  return scanned;
}

/** What a format says of a payload, as the failure of that payload. */
function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof UnreadablePayload)) return error;
  return operationalError('payload-unreadable', { path, reason: error.reason, offset: error.byteOffset });
}

function quarantined(
  { record, line, byteOffset, rawText, reason }: DamagedRecord,
  payload: number,
): Parameters<SetAsideSpool['add']>[0] {
  const reasons = [{ code: reason.code, parameters: reason.parameters, field: null }];
  return { payload, record, line, byteOffset, rawText, key: null, disposition: 'quarantine', tier: 2, reasons };
}
