import type { CsvPlan, Format } from '../../plugin/format.js';
import { copyCsvBody } from './copy-body.js';
import { locateCsvRecords, readCsvRecords } from './read-records.js';
import { createCsvScanner } from './scan-csv.js';
import { writeCsvRecord } from './write-record.js';

/** Comma-separated values, RFC 4180 and what is found in the wild. */
export const csvFormat: Format<CsvPlan> = {
  name: 'csv',
  createScanner: (parse) => createCsvScanner(parse),
  readRecords: (bytes, parse) => readCsvRecords(bytes, parse),
  unwrap: copyCsvBody,
  writeRecord: writeCsvRecord,
  locateRecords: (bytes, parse, records) => locateCsvRecords(bytes, parse, records),
};
