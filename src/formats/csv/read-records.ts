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
 * Finds the records with these numbers, in rising order and counted as `readCsvRecords` counts, and reads no further than
 * the last of them. A number beyond the last record is left out.
 */
export async function* locateCsvRecords(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  records: AsyncIterable<number> | Iterable<number>,
  options: ReadOptions = {},
): AsyncGenerator<LocatedRecord> {
  const numbers = asyncIteratorOf(records);
  let wanted = await numbers.next();
  if (wanted.done) return;
  for await (const regions of splitCsv(bytes, parse, options)) {
    for (const region of regions) {
      if (region.kind !== 'record' || region.record !== wanted.value) continue;
      yield { ...placeOf(region), rawText: rawTextOf(region.content, parse.encoding) };
      wanted = await numbers.next();
      if (wanted.done) return;
    }
  }
}

async function* asyncIteratorOf(records: AsyncIterable<number> | Iterable<number>): AsyncGenerator<number> {
  yield* records;
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
