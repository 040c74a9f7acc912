import { jsonAddress, jsonSteps } from '../../base/json-address.js';
import type { JsonStep } from '../../base/json-address.js';
import type { JsonPlan, LocatedRecord, RecordPlace, SourceRecord } from '../../plugin/format.js';
import { UnreadablePayload } from '../../plugin/unreadable-payload.js';
import { rawTextOf } from '../csv/decode.js';
import { FieldCollector, placesOf } from './field-collector.js';
import { jsonLimits } from './limits.js';
import type { JsonLimits } from './limits.js';
import { RecordBytes } from './record-bytes.js';
import { JsonDepthError, StructureReader } from '../../base/json/structure.js';
import type { ContainerKind, StructureVisitor } from '../../base/json/structure.js';
import { JsonSyntaxError, TokenReader, TokenType } from '../../base/json/tokens.js';
import type { Token } from '../../base/json/tokens.js';

/** A record as it was found in the document. */
interface FoundRecord {
  readonly place: RecordPlace;
  readonly collector: FieldCollector;
  /** Its bytes, cut. */
  readonly raw: Buffer;
}

/**
 * Reads every record of a JSON document exactly once, in order and in batches: the items of the list that `records` names.
 * Holds one record at most, whose text is cut at 64 KiB.
 *
 * @throws UnreadablePayload where the document is not JSON, has no such list, or is beyond a limit.
 */
export async function* readJsonRecords(
  bytes: AsyncIterable<Buffer>,
  parse: JsonPlan,
  columns: readonly string[],
  limits: JsonLimits = jsonLimits,
): AsyncGenerator<readonly SourceRecord[]> {
  for await (const found of findRecords(bytes, parse, columns, limits)) yield found.map(toRecord);
}

/** Finds the records with these numbers, in rising order; a number beyond the last record is left out. */
export async function* locateJsonRecords(
  bytes: AsyncIterable<Buffer>,
  parse: JsonPlan,
  records: AsyncIterable<number> | Iterable<number>,
  limits: JsonLimits = jsonLimits,
): AsyncGenerator<LocatedRecord> {
  const numbers = Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  let wanted = await numbers.next();
  if (wanted.done) return;
  for await (const found of findRecords(bytes, parse, [], limits)) {
    for (const { place, raw } of found) {
      if (place.record !== wanted.value) continue;
      yield { ...place, rawText: rawTextOf(raw, 'utf-8') };
      wanted = await numbers.next();
      if (wanted.done) return;
    }
  }
}

function toRecord({ place, collector: { problem, fields }, raw }: FoundRecord): SourceRecord {
  if (problem === null) return { ...place, kind: 'good', fields };
  return { ...place, kind: 'damaged', rawText: rawTextOf(raw, 'utf-8'), reason: problem };
}

async function* findRecords(
  bytes: AsyncIterable<Buffer>,
  { records }: JsonPlan,
  columns: readonly string[],
  limits: JsonLimits,
): AsyncGenerator<readonly FoundRecord[]> {
  const steps = jsonSteps(records);
  if (!steps) throw new Error(`Not the address of a list: ${records}`);
  const reader = new DocumentReader(steps, columns, limits);
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += portion) {
      const found = reader.push(chunk.subarray(start, start + portion));
      if (found.length > 0) yield found;
    }
  }
  const last = reader.finish();
  if (last.length > 0) yield last;
}

/** Bounds how much is read between two looks at the limits, and how many records wait. */
const portion = 64 * 1024;

class DocumentReader implements StructureVisitor {
  readonly #steps: readonly JsonStep[];
  readonly #columns: number;
  readonly #places: ReturnType<typeof placesOf>;
  readonly #limits: JsonLimits;
  readonly #structure: StructureReader;
  readonly #tokens: TokenReader;
  readonly #bytes = new RecordBytes();
  #found: FoundRecord[] = [];
  #records = 0;
  #depth = 0;
  /** How many of the open containers are on the way to the list, itself included. */
  #onTheWay = 0;
  #collector: FieldCollector | null = null;
  #isListRead = false;

  constructor(steps: readonly JsonStep[], columns: readonly string[], limits: JsonLimits) {
    this.#steps = steps;
    this.#columns = columns.length;
    this.#places = placesOf(columns);
    this.#limits = limits;
    this.#structure = new StructureReader(this, limits.depth);
    this.#tokens = new TokenReader((token) => this.#structure.take(token));
  }

  push(chunk: Buffer): readonly FoundRecord[] {
    this.#bytes.push(chunk);
    this.#read(() => this.#tokens.push(chunk));
    if (this.#bytes.position - this.#tokens.lastToken > this.#limits.token + chunk.length) {
      throw new UnreadablePayload(`one value is longer than ${this.#limits.token} bytes`, this.#tokens.lastToken);
    }
    if (this.#structure.namesOfObject > this.#limits.names) {
      throw new UnreadablePayload(`one object has more than ${this.#limits.names} names`, this.#tokens.lastToken);
    }
    if (this.#collector && this.#bytes.sinceStart > this.#limits.record) this.#refuseLong(this.#collector);
    return this.#take();
  }

  finish(): readonly FoundRecord[] {
    this.#read(() => {
      this.#tokens.finish();
      this.#structure.finish(this.#bytes.position);
    });
    if (!this.#isListRead) throw new UnreadablePayload(`it has no list at ${jsonAddress(this.#steps)}`);
    return this.#take();
  }

  open(kind: ContainerKind, step: JsonStep | null, offset: number): void {
    if (this.#collector) this.#collector.open(kind, step);
    else if (this.#isInList()) this.#begin(offset, null).open(kind, step);
    else if (this.#isOnTheWay(step)) this.#goOn(kind, offset);
    this.#depth += 1;
  }

  close(end: number): void {
    this.#depth -= 1;
    if (!this.#collector) {
      if (this.#onTheWay > this.#depth) this.#onTheWay = this.#depth;
      return;
    }
    this.#collector.close();
    if (this.#collector.depth === 0) this.#end(end);
  }

  value(token: Token, step: JsonStep | null): void {
    if (this.#collector) this.#collector.value(token, step);
    else if (this.#isInList()) {
      const collector = this.#begin(token.offset, textOf(token));
      if (token.type === TokenType.NULL) collector.refuseNull();
      collector.value(token, step);
    } else if (this.#isOnTheWay(step) && this.#depth === this.#steps.length) this.#noList('a value', token.offset);
  }

  valueEnded(end: number): void {
    if (this.#collector?.depth === 0) this.#end(end);
  }

  repeatedName(name: string, offset: number): void {
    if (this.#collector) this.#collector.refuse({ code: 'repeated-name', parameters: { name } });
    else throw new UnreadablePayload(`an object has the name '${name}' twice`, offset);
  }

  #read(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (error instanceof JsonSyntaxError) throw new UnreadablePayload('it is not JSON', error.offset);
      if (!(error instanceof JsonDepthError)) throw error;
      const reason = `objects and lists stand more than ${this.#limits.depth} deep inside each other`;
      throw new UnreadablePayload(reason, error.offset);
    }
  }

  #isInList(): boolean {
    return this.#onTheWay === this.#steps.length + 1 && this.#depth === this.#onTheWay;
  }

  #isOnTheWay(step: JsonStep | null): boolean {
    return this.#depth === this.#onTheWay && (step === null || step === this.#steps[this.#depth - 1]);
  }

  #goOn(kind: ContainerKind, offset: number): void {
    if (this.#depth === this.#steps.length) {
      if (kind !== 'list') this.#noList('an object', offset);
      this.#isListRead = true;
    }
    this.#onTheWay += 1;
  }

  #noList(found: string, offset: number): void {
    throw new UnreadablePayload(`at ${jsonAddress(this.#steps)} stands ${found}, not the list of records`, offset);
  }

  #begin(offset: number, text: string | null): FieldCollector {
    this.#bytes.begin(offset, text);
    this.#records += 1;
    this.#collector = new FieldCollector(this.#places, this.#columns);
    return this.#collector;
  }

  #end(end: number): void {
    const collector = this.#collector;
    if (!collector) return;
    const { raw, ...place } = this.#bytes.end(end);
    if (place.byteLength > this.#limits.record) this.#refuseLong(collector);
    this.#found.push({ place: { record: this.#records, ...place }, collector, raw });
    this.#collector = null;
  }

  #refuseLong(collector: FieldCollector): void {
    collector.refuse({ code: 'record-too-long', parameters: { limit: this.#limits.record } });
  }

  #take(): readonly FoundRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }
}

/** A value as JSON. */
function textOf({ type, text }: Token): string {
  return type === TokenType.STRING ? JSON.stringify(text) : text;
}
