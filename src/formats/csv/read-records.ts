import type { CsvPlan, LocatedRecord, RecordPlace, SourceRecord } from '../../plugin/format.js';
import { decodeFields, rawTextOf } from './decode.js';
import { byteDialect } from './dialect.js';
import type { CsvLimits } from './dialect.js';
import { PayloadSplitter } from './split-payload.js';
import type { Region } from './split-payload.js';

interface ReadOptions extends CsvLimits {
  /** How many bytes to gather before looking at them. */
  readonly window?: number;
}

/** Bounds how many records of a few bytes are in memory at once. */
const batchBytes = 64 * 1024;

/**
 * Reads every record of a CSV payload exactly once, good or damaged, in order and in batches. After damage it goes on at
 * the next line that can be read; see `RecordSplitter` for the rule. Holds a few records of the longest length at most.
 * The header, blank lines and the byte order mark are the only bytes in no record.
 *
 * @throws whatever `bytes` throws.
 */
export async function* readCsvRecords(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  options: ReadOptions = {},
): AsyncGenerator<readonly SourceRecord[]> {
  for await (const regions of splitCsv(bytes, parse, options)) {
    const records = regions.filter((region) => region.kind === 'record').map((region) => toRecord(region, parse));
    if (records.length > 0) yield records;
  }
}

/**
 * Finds the record with a number, counted as `readCsvRecords` counts, and reads no further than that; null when there are
 * fewer.
 */
export async function locateCsvRecord(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  record: number,
  options: ReadOptions = {},
): Promise<LocatedRecord | null> {
  for await (const regions of splitCsv(bytes, parse, options)) {
    const last = regions.findLast((region) => region.kind === 'record');
    if (!last || last.record < record) continue;
    const found = regions.find((region) => region.record === record);
    return found ? { ...placeOf(found), rawText: rawTextOf(found.content, parse.encoding) } : null;
  }
  return null;
}

/** All regions of a payload, in batches: together they are all of its bytes, each once. */
export async function* splitCsv(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  options: ReadOptions = {},
): AsyncGenerator<readonly Region[]> {
  const splitter = new PayloadSplitter(byteDialect(parse, options), options);
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += batchBytes) {
      yield splitter.push(chunk.subarray(start, start + batchBytes));
    }
  }
  yield splitter.finish();
}

function placeOf({ record, line, byteOffset, byteLength }: RecordPlace): RecordPlace {
  return { record, line, byteOffset, byteLength };
}

function toRecord(region: Region, parse: CsvPlan): SourceRecord {
  const { content, bounds, problem } = region;
  const fields = problem ? null : decodeFields(content, bounds, parse.encoding, parse.quote);
  if (fields) return { kind: 'good', ...placeOf(region), fields };
  const reason = problem ?? { code: 'undecodable-bytes', parameters: { encoding: parse.encoding } };
  return { kind: 'damaged', ...placeOf(region), rawText: rawTextOf(content, parse.encoding), reason };
}
