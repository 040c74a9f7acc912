import type { JsonStep } from '../json-address.js';
import { JsonSyntaxError, TokenType } from './tokens.js';
import type { Token } from './tokens.js';

export type ContainerKind = 'object' | 'list';

/** What is in a JSON text, in order. A step is the name or the place of a value in the container around it; null at the top. */
export interface StructureVisitor {
  open(kind: ContainerKind, step: JsonStep | null, offset: number): void;
  /** @param end behind its last byte */
  close(end: number): void;
  value(token: Token, step: JsonStep | null): void;
  /** The value before ended here at the latest: white space may stand between. */
  valueEnded(end: number): void;
  /** A name that its object had before. */
  repeatedName(name: string, offset: number): void;
}

/** Objects and lists stand deeper inside each other than is allowed. */
export class JsonDepthError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super(`Too deep at byte ${offset}`);
    this.name = 'JsonDepthError';
    this.offset = offset;
  }
}

type Expected = 'value' | 'value-or-close' | 'name' | 'name-or-close' | 'colon' | 'next' | 'nothing';

interface Frame {
  readonly kind: ContainerKind;
  readonly names: Set<string>;
  name: string;
  index: number;
}

/** Checks that tokens are one JSON value, by the grammar of RFC 8259, and tells what is in it. */
export class StructureReader {
  readonly #visitor: StructureVisitor;
  readonly #depth: number;
  readonly #frames: Frame[] = [];
  #expected: Expected = 'value';
  #isAfterScalar = false;

  constructor(visitor: StructureVisitor, depth: number) {
    this.#visitor = visitor;
    this.#depth = depth;
  }

  /** How many names the innermost object has so far. */
  get namesOfObject(): number {
    return this.#frames.at(-1)?.names.size ?? 0;
  }

  /** @throws JsonSyntaxError, JsonDepthError, and whatever the visitor throws. */
  take(token: Token): void {
    if (this.#isAfterScalar) {
      this.#isAfterScalar = false;
      this.#visitor.valueEnded(token.offset);
    }
    switch (token.type) {
      case TokenType.LEFT_BRACE:
        return this.#open('object', token);
      case TokenType.LEFT_BRACKET:
        return this.#open('list', token);
      case TokenType.RIGHT_BRACE:
        return this.#close('object', token);
      case TokenType.RIGHT_BRACKET:
        return this.#close('list', token);
      case TokenType.COLON:
        return this.#move('colon', 'value', token);
      case TokenType.COMMA:
        return this.#comma(token);
      case TokenType.STRING:
        return this.#expectsName() ? this.#name(token) : this.#scalar(token);
      case TokenType.TRUE:
      case TokenType.FALSE:
      case TokenType.NULL:
      case TokenType.NUMBER:
        return this.#scalar(token);
      case TokenType.SEPARATOR:
        throw new JsonSyntaxError(token.offset);
    }
  }

  /** @throws JsonSyntaxError when the value is not whole. */
  finish(end: number): void {
    if (this.#expected !== 'nothing') throw new JsonSyntaxError(end);
    if (this.#isAfterScalar) this.#visitor.valueEnded(end);
  }

  #expectsName(): boolean {
    return this.#expected === 'name' || this.#expected === 'name-or-close';
  }

  #expectsValue(): boolean {
    return this.#expected === 'value' || this.#expected === 'value-or-close';
  }

  #move(from: Expected, to: Expected, { offset }: Token): void {
    if (this.#expected !== from) throw new JsonSyntaxError(offset);
    this.#expected = to;
  }

  #step(): JsonStep | null {
    const frame = this.#frames.at(-1);
    if (!frame) return null;
    return frame.kind === 'object' ? frame.name : frame.index;
  }

  #open(kind: ContainerKind, { offset }: Token): void {
    if (!this.#expectsValue()) throw new JsonSyntaxError(offset);
    if (this.#frames.length === this.#depth) throw new JsonDepthError(offset);
    this.#visitor.open(kind, this.#step(), offset);
    this.#frames.push({ kind, names: new Set(), name: '', index: 0 });
    this.#expected = kind === 'object' ? 'name-or-close' : 'value-or-close';
  }

  #close(kind: ContainerKind, { offset }: Token): void {
    const mayClose = ['next', 'name-or-close', 'value-or-close'].includes(this.#expected);
    if (this.#frames.at(-1)?.kind !== kind || !mayClose) throw new JsonSyntaxError(offset);
    this.#frames.pop();
    this.#expected = this.#frames.length === 0 ? 'nothing' : 'next';
    this.#visitor.close(offset + 1);
  }

  #comma(token: Token): void {
    const frame = this.#frames.at(-1);
    this.#move('next', frame?.kind === 'object' ? 'name' : 'value', token);
    if (frame) frame.index += 1;
  }

  #name({ text, offset }: Token): void {
    const frame = this.#frames.at(-1);
    if (!frame) throw new JsonSyntaxError(offset);
    if (frame.names.has(text)) this.#visitor.repeatedName(text, offset);
    frame.names.add(text);
    frame.name = text;
    this.#expected = 'colon';
  }

  #scalar(token: Token): void {
    if (!this.#expectsValue()) throw new JsonSyntaxError(token.offset);
    this.#visitor.value(token, this.#step());
    this.#expected = this.#frames.length === 0 ? 'nothing' : 'next';
    this.#isAfterScalar = true;
  }
}
