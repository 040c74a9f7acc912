import type { ParsedNode } from '../../engine/expression-engine.js';

/** Characters of an expression's text, from 0; the end is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const identifier = String.raw`(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*)`;
const tokenPattern = new RegExp(
  String.raw`${identifier}(?:\s*\.\s*${identifier})*|'(?:[^']|'')*'|[\d.]+|<>|<=|>=|!=|\|\||[^]`,
  'uy',
);

/** Where the nodes of a parsed expression stand in its text. Every node is looked at once, however deep it is. */
export class NodePlaces {
  readonly #text: string;
  /** Where the character of a byte stands in the text; null where every character is one byte. */
  readonly #indexOfByte: Uint32Array | null;
  readonly #offsetOf: (node: ParsedNode) => number | null;
  readonly #firstOffsets = new Map<object, number | null>();

  /** @param offsetOf byte offset of a node in the text, or null */
  constructor(text: string, offsetOf: (node: ParsedNode) => number | null) {
    this.#text = text;
    this.#indexOfByte = indexOfByte(text);
    this.#offsetOf = offsetOf;
  }

  /** The token that a node begins with, or that of the first of its parts where its own place is not known. */
  placeOf(node: ParsedNode): TextRange | null {
    const start = this.startOf(node);
    return start === null ? null : { start, end: start + Math.max(1, this.tokenOf(node).length) };
  }

  startOf(node: ParsedNode): number | null {
    const offset = this.#firstOffset(node);
    if (offset === null) return null;
    return this.#indexOfByte === null ? offset : (this.#indexOfByte[offset] ?? this.#text.length);
  }

  /** The name (with its dots), literal or operator that a node begins with. */
  tokenOf(node: ParsedNode): string {
    const start = this.startOf(node);
    if (start === null) return '';
    tokenPattern.lastIndex = start;
    return tokenPattern.exec(this.#text)?.[0] ?? '';
  }

  #firstOffset(part: object): number | null {
    const known = this.#firstOffsets.get(part);
    if (known !== undefined) return known;
    const offset = (isNode(part) ? this.#offsetOf(part) : null) ?? this.#firstOffsetWithin(part);
    this.#firstOffsets.set(part, offset);
    return offset;
  }

  #firstOffsetWithin(part: object): number | null {
    let first: number | null = null;
    for (const inner of Object.values(part) as unknown[]) {
      if (typeof inner !== 'object' || inner === null) continue;
      const offset = this.#firstOffset(inner);
      if (offset !== null && (first === null || offset < first)) first = offset;
    }
    return first;
  }
}

function isNode(value: object): value is ParsedNode {
  return 'class' in value && 'type' in value;
}

function indexOfByte(text: string): Uint32Array | null {
  const bytes = Buffer.byteLength(text);
  if (bytes === text.length) return null;
  const indices = new Uint32Array(bytes + 1).fill(text.length);
  let at = 0;
  let index = 0;
  for (const character of text) {
    const next = at + Buffer.byteLength(character);
    indices.fill(index, at, next);
    at = next;
    index += character.length;
  }
  return indices;
}
