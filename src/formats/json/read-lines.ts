import { isUtf8 } from 'node:buffer';
import type { JsonStep } from '../../base/json-address.js';
import type { LocatedRecord, RecordPlace, RecordProblem, SourceRecord } from '../../plugin/format.js';
import { rawTextOf } from '../csv/decode.js';
import { FieldCollector, placesOf } from './field-collector.js';
import { jsonLimits } from './limits.js';
import type { JsonLimits } from './limits.js';
import { splitLines } from './split-lines.js';
import type { Line } from './split-lines.js';
import { JsonDepthError, StructureReader } from '../../base/json/structure.js';
import type { ContainerKind, StructureVisitor } from '../../base/json/structure.js';
import { JsonSyntaxError, TokenReader, TokenType } from '../../base/json/tokens.js';
import type { Token } from '../../base/json/tokens.js';

/**
 * Reads every record of newline-delimited JSON exactly once, in order and in batches. Each line is read on its own: one
 * that is not JSON is one damaged record. Lines of white space are no records.
 */
export async function* readNdjsonRecords(
  bytes: AsyncIterable<Buffer>,
  columns: readonly string[],
  limits: JsonLimits = jsonLimits,
): AsyncGenerator<readonly SourceRecord[]> {
  const places = placesOf(columns);
  for await (const lines of splitLines(bytes, limits.record)) {
    yield lines.map((line) => toRecord(line, places, columns.length, limits));
  }
}

/** Finds the records with these numbers, in rising order; a number beyond the last record is left out. */
export async function* locateNdjsonRecords(
  bytes: AsyncIterable<Buffer>,
  records: AsyncIterable<number> | Iterable<number>,
  limits: JsonLimits = jsonLimits,
): AsyncGenerator<LocatedRecord> {
  const numbers = Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  let wanted = await numbers.next();
  if (wanted.done) return;
  for await (const lines of splitLines(bytes, limits.record)) {
    for (const line of lines) {
      if (line.record !== wanted.value) continue;
      yield { ...placeOf(line), rawText: rawTextOf(line.content, 'utf-8') };
      wanted = await numbers.next();
      if (wanted.done) return;
    }
  }
}

function placeOf({ record, line, byteOffset, byteLength }: Line): RecordPlace {
  return { record, line, byteOffset, byteLength };
}

function toRecord(line: Line, places: ReturnType<typeof placesOf>, columns: number, limits: JsonLimits): SourceRecord {
  const collector = new FieldCollector(places, columns);
  const problem = problemOf(line, limits) ?? readLine(line.content, collector, limits) ?? collector.problem;
  if (problem === null) return { ...placeOf(line), kind: 'good', fields: collector.fields };
  return { ...placeOf(line), kind: 'damaged', rawText: rawTextOf(line.content, 'utf-8'), reason: problem };
}

function problemOf({ content, isCut }: Line, limits: JsonLimits): RecordProblem | null {
  if (isCut) return { code: 'record-too-long', parameters: { limit: limits.record } };
  return isUtf8(content) ? null : { code: 'undecodable-bytes', parameters: { encoding: 'utf-8' } };
}

/** Reads one line into its fields; the answer is why it is no JSON. */
function readLine(content: Buffer, collector: FieldCollector, limits: JsonLimits): RecordProblem | null {
  const structure = new StructureReader(new LineVisitor(collector), limits.depth);
  const tokens = new TokenReader((token) => structure.take(token));
  try {
    tokens.push(content);
    tokens.finish();
    structure.finish(content.length);
    return null;
  } catch (error) {
    if (error instanceof JsonDepthError) return { code: 'nested-too-deep', parameters: { limit: limits.depth } };
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { code: 'malformed-json', parameters: { offset: error.offset } };
  }
}

/** The value of a line is the record. */
class LineVisitor implements StructureVisitor {
  readonly #collector: FieldCollector;

  constructor(collector: FieldCollector) {
    this.#collector = collector;
  }

  open(kind: ContainerKind, step: JsonStep | null): void {
    this.#collector.open(kind, step);
  }

  close(): void {
    this.#collector.close();
  }

  value(token: Token, step: JsonStep | null): void {
    if (step === null && token.type === TokenType.NULL) this.#collector.refuseNull();
    this.#collector.value(token, step);
  }

  valueEnded(): void {
    // Where the line ends is known.
  }

  repeatedName(name: string): void {
    this.#collector.refuse({ code: 'repeated-name', parameters: { name } });
  }
}
