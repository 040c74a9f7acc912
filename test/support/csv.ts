import type { CsvPlan, PayloadScan, SourceRecord } from '../../src/plugin/format.js';
import type { CsvLimits } from '../../src/formats/csv/dialect.js';
import { readCsvRecords } from '../../src/formats/csv/read-records.js';
import { createCsvScanner } from '../../src/formats/csv/scan-csv.js';
import { collect, cut, streamOf } from './byte-streams.js';

export const comma: CsvPlan = {
  format: 'csv',
  delimiter: ',',
  quote: '"',
  encoding: 'windows-1252',
  header: { skip: 0, rows: 1, names: null },
  footer: 0,
  trailer: null,
};

export function scan(text: Buffer | string, sizes?: readonly number[], parse = comma, limits?: CsvLimits): PayloadScan {
  const scanner = createCsvScanner(parse, limits);
  for (const chunk of cut(Buffer.from(text), sizes ?? [65_536])) scanner.push(chunk);
  return scanner.finish();
}

export async function read(
  text: Buffer | string,
  options: CsvLimits & { sizes?: readonly number[]; window?: number; parse?: CsvPlan } = {},
): Promise<SourceRecord[]> {
  const { sizes, parse, ...limits } = options;
  return (await collect(readCsvRecords(streamOf(text, sizes), parse ?? comma, limits))).flat();
}

/** A record as a short text: its number, and its fields or why it is damaged. */
export function brief(record: SourceRecord): string {
  const what =
    record.kind === 'good' ? JSON.stringify(record.fields) : `${record.reason.code} ${JSON.stringify(record.rawText)}`;
  return `${record.record} @${record.line}: ${what}`;
}
