import { jsonAddress } from '../../base/json-address.js';
import type { RawValue, RecordProblem } from '../../plugin/format.js';
import { rawTextOf } from '../csv/decode.js';
import { readNdjsonRecords } from '../json/read-lines.js';

/** A row as a JSON object: the names of its columns, and their values as texts, as they are read. */
export function writeRow(columns: readonly string[], fields: readonly RawValue[]): string {
  const members = columns.map((name, index) => `${JSON.stringify(name)}:${JSON.stringify(fields[index] ?? null)}`);
  return rawTextOf(Buffer.from(`{${members.join(',')}}`), 'utf-8');
}

/** The fields of such a text; numbers may be written as numbers too. */
export async function readRow(columns: readonly string[], text: string): Promise<readonly RawValue[] | RecordProblem> {
  const line = Buffer.from(text.replaceAll(/\r?\n/g, ' '));
  const addresses = columns.map((name) => jsonAddress([name]));
  for await (const [record] of readNdjsonRecords(oneChunk(line), addresses)) {
    if (record) return record.kind === 'good' ? record.fields : record.reason;
  }
  return { code: 'malformed-json', parameters: { offset: 0 } };
}

async function* oneChunk(chunk: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(chunk);
}
