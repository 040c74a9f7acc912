import type { CsvPlan, LocatedRecord, RecordPlace, SourceRecord } from '../../plugin/format.js';
import { decodeFields, rawTextOf } from './decode.js';
import { byteDialect } from './dialect.js';
import type { ByteDialect, CsvLimits } from './dialect.js';
import type { Region } from './region.js';
import { PayloadSplitter } from './split-payload.js';
import { Utf8Text } from './utf8-text.js';

interface ReadOptions extends CsvLimits {
  /** How many bytes to gather before looking at them. */
  readonly window?: number;
}

/** Bounds how many records of a few bytes are in memory at once. */
const batchBytes = 64 * 1024;

/**
 * Reads every record of a CSV payload exactly once, good or damaged, in order and in batches. After damage it goes on at
 * the next line that can be read; see `RecordSplitter` for the rule. Holds a few records of the longest length at most.
 * Title lines, the header, blank lines, the lines at
 * the end that are no data and the byte order mark are the only bytes in no record.
 *
 * @throws whatever `bytes` throws.
 */
export async function* readCsvRecords(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  options: ReadOptions = {},
): AsyncGenerator<readonly SourceRecord[]> {
  for await (const { regions, dialect } of splitCsv(bytes, parse, options)) {
    const records = regions.filter(({ kind }) => kind === 'record').map((region) => toRecord(region, dialect));
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
  for await (const { regions, dialect } of splitCsv(bytes, parse, options)) {
    for (const region of regions) {
      if (region.kind !== 'record' || region.record !== wanted.value) continue;
      yield { ...placeOf(region), rawText: rawTextOf(region.content, dialect.encoding) };
      wanted = await numbers.next();
      if (wanted.done) return;
    }
  }
}

async function* asyncIteratorOf(records: AsyncIterable<number> | Iterable<number>): AsyncGenerator<number> {
  yield* records;
}

/** Regions of a payload, and the dialect that they are written in. */
interface SplitRegions {
  readonly regions: readonly Region[];
  readonly dialect: ByteDialect;
}

/** All regions of a payload, in batches: together they are all of its bytes, each once. */
export async function* splitCsv(
  bytes: AsyncIterable<Buffer>,
  parse: CsvPlan,
  options: ReadOptions = {},
): AsyncGenerator<SplitRegions> {
  const source = new Utf8Text(parse.encoding);
  let begun: { readonly splitter: PayloadSplitter; readonly dialect: ByteDialect } | null = null;
  const begin = (): NonNullable<typeof begun> => {
    const dialect = byteDialect(parse, options, source.coding);
    return { dialect, splitter: new PayloadSplitter(dialect, { ...options, lengthOf: source.lengthOf }) };
  };
  for await (const chunk of bytes) {
    const text = source.push(chunk);
    for (let start = 0; start < text.length; start += batchBytes) {
      begun ??= begin();
      yield { regions: begun.splitter.push(text.subarray(start, start + batchBytes)), dialect: begun.dialect };
    }
  }
  const rest = source.finish();
  const { splitter, dialect } = begun ?? begin();
  yield { regions: splitter.push(rest), dialect };
  yield { regions: splitter.finish(), dialect };
}

function placeOf({ record, line, byteOffset, byteLength }: RecordPlace): RecordPlace {
  return { record, line, byteOffset, byteLength };
}

function toRecord(region: Region, dialect: ByteDialect): SourceRecord {
  const { content, bounds, problem } = region;
  const fields = problem ? null : decodeFields(content, bounds, dialect);
  if (fields) return { kind: 'good', ...placeOf(region), fields };
  const reason = problem ?? { code: 'undecodable-bytes', parameters: { encoding: dialect.encodingName } };
  return { kind: 'damaged', ...placeOf(region), rawText: rawTextOf(content, dialect.encoding), reason };
}
