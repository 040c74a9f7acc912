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

/** Where the nodes of a parsed expression stand in its text. */
export class NodePlaces {
  readonly #text: string;
  readonly #bytes: Buffer;
  readonly #offsetOf: (node: ParsedNode) => number | null;

  /** @param offsetOf byte offset of a node in the text, or null */
  constructor(text: string, offsetOf: (node: ParsedNode) => number | null) {
    this.#text = text;
    this.#bytes = Buffer.from(text);
    this.#offsetOf = offsetOf;
  }

  /** The token that a node begins with, or that of the first of its parts where its own place is not known. */
  placeOf(node: ParsedNode): TextRange | null {
    const start = this.startOf(node);
    return start === null ? null : { start, end: start + Math.max(1, this.tokenOf(node).length) };
  }

  startOf(node: ParsedNode): number | null {
    const offset = this.#offsetOf(node) ?? this.#firstOffset(node);
    return offset === null ? null : this.#bytes.subarray(0, offset).toString().length;
  }

  /** The name (with its dots), literal or operator that a node begins with. */
  tokenOf(node: ParsedNode): string {
    const start = this.startOf(node);
    if (start === null) return '';
    tokenPattern.lastIndex = start;
    return tokenPattern.exec(this.#text)?.[0] ?? '';
  }

  #firstOffset(part: object): number | null {
    const offsets: number[] = [];
    for (const inner of Object.values(part) as unknown[]) {
      if (typeof inner !== 'object' || inner === null) continue;
      const offset = (isNode(inner) ? this.#offsetOf(inner) : null) ?? this.#firstOffset(inner);
      if (offset !== null) offsets.push(offset);
    }
    return offsets.length > 0 ? Math.min(...offsets) : null;
  }
}

function isNode(value: object): value is ParsedNode {
  return 'class' in value && 'type' in value;
}
