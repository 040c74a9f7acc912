import path from 'node:path';
import type { Archive } from '../archive/index.js';
import type { Dialect } from '../engine/dialect.js';
import type { FeedPlan } from '../model/plan.js';
import type { Format, SourceRecord } from '../plugin/format.js';
import type { LandedPayload } from './land-payload.js';
import type { StagedRecords } from './normalize-statement.js';
import type { SetAsideSpool } from './set-aside-spool.js';
import { TextFile } from './text-file.js';

/** What an engine can read without losing anything, and how many records the payload has in all. */
export interface StagedPayload extends StagedRecords {
  readonly scanned: number;
}

export interface StageTools {
  readonly archive: Archive;
  readonly dialect: Dialect;
  readonly format: Format;
  /** Where a canonical copy of a damaged payload may be written. */
  readonly directory: string;
}

/**
 * Makes a payload readable for the engine. A clean one is read as it is; of any other the careful reader writes the good
 * records to a canonical file, each with its number, and sets the damaged ones aside.
 */
export async function stagePayload(
  tools: StageTools,
  feed: FeedPlan,
  payload: LandedPayload,
  ordinal: number,
  spool: SetAsideSpool,
): Promise<StagedPayload> {
  const header = payload.scan.header.names;
  const columns = header.length;
  if (payload.scan.clean) {
    const { delimiter, quote } = feed.parse;
    const { sequential } = payload.scan;
    const file = { path: payload.path, columns, delimiter, quote, numbered: false, sequential };
    return { relation: tools.dialect.csv(file), numbered: false, header, scanned: payload.scan.records };
  }
  const copy = path.join(tools.directory, `canonical-${ordinal}.csv`);
  const scanned = await writeCanonicalCopy(tools, feed, payload, { ordinal, copy }, spool);
  const file = { path: copy, columns, delimiter: ',', quote: '"', numbered: true, sequential: true };
  return { relation: tools.dialect.csv(file), numbered: true, header, scanned };
}

async function writeCanonicalCopy(
  { archive, format }: StageTools,
  feed: FeedPlan,
  payload: LandedPayload,
  target: { readonly ordinal: number; readonly copy: string },
  spool: SetAsideSpool,
): Promise<number> {
  const output = new TextFile(target.copy);
  let scanned = 0;
  try {
    for await (const records of format.readRecords(archive.read('raw', payload.sha256), feed.parse)) {
      for (const record of records) {
        scanned++;
        if (record.kind === 'good') await output.add(format.writeRecord([String(record.record), ...record.fields]));
        else await spool.add(quarantined(record, target.ordinal));
      }
    }
    await output.finish();
  } finally {
    await output.close();
  }
  return scanned;
}

function quarantined(
  { record, line, byteOffset, rawText, reason }: Extract<SourceRecord, { kind: 'damaged' }>,
  payload: number,
): Parameters<SetAsideSpool['add']>[0] {
  const reasons = [{ code: reason.code, parameters: reason.parameters, field: null }];
  return { payload, record, line, byteOffset, rawText, disposition: 'quarantine', tier: 2, reasons };
}
