import { createHash } from 'node:crypto';
import { jsonAddress, jsonSteps } from '../../base/json-address.js';
import type { JsonStep } from '../../base/json-address.js';
import { JsonDepthError, StructureReader } from '../../base/json/structure.js';
import type { ContainerKind, StructureVisitor } from '../../base/json/structure.js';
import { JsonSyntaxError, TokenReader, TokenType } from '../../base/json/tokens.js';
import type { Token } from '../../base/json/tokens.js';

/** A value in an answer; numbers have the text that they are written with. */
export interface AnswerValue {
  readonly kind: 'text' | 'number' | 'boolean';
  readonly text: string;
}

/** What is looked for in an answer, by address. */
export interface AnswerAddresses {
  /** Of the list of records. */
  readonly records: string;
  /** Of values of the answer itself. */
  readonly values: readonly string[];
  /** Of values in each record. */
  readonly recordValues: readonly string[];
}

/** What was found in an answer. */
export interface AnswerFacts {
  /** How many records the list has; null: there is no such list. */
  readonly records: number | null;
  /** A hash of the text of all records; null: there are none. */
  readonly digest: string | null;
  /** In the order of their addresses; null where there is no value, or the value is null. */
  readonly values: readonly (AnswerValue | null)[];
  /** Of each address, what the records have there, in their order; null where a record has nothing. */
  readonly recordValues: readonly (readonly (AnswerValue | null)[])[];
}

/** An answer that is not JSON. */
export class AnswerUnreadable extends Error {
  constructor(reason: string, options: { cause?: unknown } = {}) {
    super(reason, options);
    this.name = 'AnswerUnreadable';
  }
}

const deepest = 100;

/**
 * Reads the values at some addresses out of a JSON answer in one pass; no number is ever made of a number's text.
 *
 * @throws AnswerUnreadable when it is not JSON.
 */
export function readAnswer(bytes: Buffer, addresses: AnswerAddresses): AnswerFacts {
  const reader = new AnswerReader(bytes, addresses);
  const structure = new StructureReader(reader, deepest);
  const tokens = new TokenReader((token) => structure.take(token));
  try {
    tokens.push(bytes);
    tokens.finish();
    structure.finish(bytes.length);
  } catch (error) {
    if (error instanceof JsonDepthError) throw new AnswerUnreadable(`it is nested more than ${deepest} deep`);
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new AnswerUnreadable(`its answer is not JSON (byte ${error.offset})`, { cause: error });
  }
  return reader.facts;
}

/** The steps of an address that was checked before. */
export function stepsOf(address: string): readonly JsonStep[] {
  const steps = jsonSteps(address);
  if (!steps) throw new Error(`Not the address of a value: ${address}`);
  return steps;
}

class AnswerReader implements StructureVisitor {
  readonly #bytes: Buffer;
  readonly #list: readonly JsonStep[];
  readonly #wanted: readonly string[];
  readonly #wantedOfRecords: readonly string[];
  readonly #found = new Map<string, AnswerValue | null>();
  readonly #recordValues: (AnswerValue | null)[][];
  /** Steps to the innermost open container. */
  readonly #path: JsonStep[] = [];
  #depth = 0;
  /** Where the list began; null: it did not. */
  #listStart: number | null = null;
  #records: number | null = null;
  #digest: string | null = null;

  constructor(bytes: Buffer, { records, values, recordValues }: AnswerAddresses) {
    this.#bytes = bytes;
    this.#list = stepsOf(records);
    this.#wanted = values.map((address) => jsonAddress(stepsOf(address)));
    this.#wantedOfRecords = recordValues.map((address) => jsonAddress(stepsOf(address)));
    this.#recordValues = recordValues.map(() => []);
  }

  get facts(): AnswerFacts {
    const values = this.#wanted.map((address) => this.#found.get(address) ?? null);
    return { records: this.#records, digest: this.#digest, values, recordValues: this.#recordValues };
  }

  open(kind: ContainerKind, step: JsonStep | null, offset: number): void {
    if (this.#isRecord()) this.#beginRecord();
    if (step !== null) this.#path.push(step);
    this.#depth += 1;
    if (kind !== 'list' || this.#depth !== this.#list.length + 1 || !this.#isBelowList()) return;
    this.#listStart = offset;
    this.#records = 0;
  }

  close(end: number): void {
    if (this.#isInList() && this.#listStart !== null && this.#records !== 0) {
      this.#digest = createHash('sha256').update(this.#bytes.subarray(this.#listStart, end)).digest('base64url');
    }
    if (this.#isInList()) this.#listStart = null;
    this.#depth -= 1;
    this.#path.pop();
  }

  value(token: Token, step: JsonStep | null): void {
    if (this.#isRecord()) this.#beginRecord();
    const value = valueOf(token);
    const path = step === null ? this.#path : [...this.#path, step];
    if (this.#listStart !== null) return this.#valueOfRecord(path, value);
    const address = jsonAddress(path);
    if (this.#wanted.includes(address)) this.#found.set(address, value);
  }

  valueEnded(): void {
    // Where a scalar ends does not matter here.
  }

  repeatedName(name: string): void {
    throw new AnswerUnreadable(`an object of its answer has the name '${name}' twice`);
  }

  #valueOfRecord(path: readonly JsonStep[], value: AnswerValue | null): void {
    if (this.#wantedOfRecords.length === 0) return;
    const address = jsonAddress(path.slice(this.#list.length + 1));
    for (const [index, wanted] of this.#wantedOfRecords.entries()) {
      const values = this.#recordValues[index];
      if (wanted === address && values) values[values.length - 1] = value;
    }
  }

  #beginRecord(): void {
    this.#records = (this.#records ?? 0) + 1;
    for (const values of this.#recordValues) values.push(null);
  }

  /** Whether what comes next is a record. */
  #isRecord(): boolean {
    return this.#listStart !== null && this.#isInList();
  }

  /** Whether the innermost open container is the list. */
  #isInList(): boolean {
    return this.#listStart !== null && this.#depth === this.#list.length + 1;
  }

  #isBelowList(): boolean {
    return this.#list.every((step, index) => this.#path[index] === step);
  }
}

function valueOf({ type, text }: Token): AnswerValue | null {
  if (type === TokenType.NULL) return null;
  if (type === TokenType.STRING) return { kind: 'text', text };
  return { kind: type === TokenType.NUMBER ? 'number' : 'boolean', text };
}
