import type { Format, JsonPlan, NdjsonPlan, PayloadScanner } from '../../plugin/format.js';
import { writeCsvRecord } from '../csv/write-record.js';
import { locateJsonRecords, readJsonRecords } from './read-document.js';
import { locateNdjsonRecords, readNdjsonRecords } from './read-lines.js';

/** JSON documents (RFC 8259) with a list of records somewhere in them. */
export const jsonFormat: Format<JsonPlan> = {
  name: 'json',
  createScanner: (_, columns) => createJsonScanner(columns),
  readRecords: (bytes, parse, columns) => readJsonRecords(bytes, parse, columns),
  writeRecord: writeCsvRecord,
  locateRecords: (bytes, parse, records) => locateJsonRecords(bytes, parse, records),
};

/** One JSON value on each line. */
export const ndjsonFormat: Format<NdjsonPlan> = {
  name: 'ndjson',
  createScanner: (_, columns) => createJsonScanner(columns),
  readRecords: (bytes, _, columns) => readNdjsonRecords(bytes, columns),
  writeRecord: writeCsvRecord,
  locateRecords: (bytes, _, records) => locateNdjsonRecords(bytes, records),
};

/**
 * Only counts bytes: the engine's own reader makes doubles of numbers and loses lines, so that a payload is never clean.
 * The addresses of the map stand for a header.
 */
function createJsonScanner(columns: readonly string[]): PayloadScanner {
  let bytes = 0;
  return {
    push(chunk) {
      bytes += chunk.length;
    },
    finish() {
      const names = columns.length === 0 ? [''] : columns;
      const header = { names, duplicates: [], problem: null, byteOffset: 0 };
      return { header, bytes, records: 0, clean: false, sequential: true, findings: {}, trailer: null, wrapped: null };
    },
  };
}
