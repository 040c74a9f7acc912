import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Pair, ParsedNode, Scalar } from 'yaml';

/** What is done to a key or a value. */
export type Change = 'delete' | 'rename' | 'retype' | 'misspell' | 'negate' | 'flip';

/** One document with one mistake. */
export interface Mutant {
  readonly file: string;
  /** The text of the file with the mistake. */
  readonly text: string;
  readonly change: Change;
  /** The kind of its document, then the keys that lead to it; of list items `[]`: `rule.match.[].key.[]`. */
  readonly path: string;
  /** What was written and what is written now, in short. */
  readonly before: string;
  readonly after: string;
  /** Lines of the changed text, from 1, that a finding may be at. */
  readonly lines: readonly number[];
  /** Of its document, of what it is part of, and what was written: a finding may be where one of them is used. */
  readonly names: readonly string[];
}

type MapPair = Pair<ParsedNode, ParsedNode | null>;

interface Place {
  readonly path: readonly string[];
  /** What the documents or the items of lists around are called. */
  readonly named: readonly string[];
  /** Where the collection around begins: its key, or itself. */
  readonly around: readonly number[];
}

/** Every mutant of a file: each key and value of its documents deleted, renamed, misspelt or made another type. */
export function* makeMutants(file: string, text: string): Iterable<Mutant> {
  for (const document of parseAllDocuments(text)) {
    const root = document.contents;
    if (!isMap<ParsedNode, ParsedNode>(root)) throw new Error(`${file} has a document that is no mapping`);
    const kind =
      ['workspace', 'entity', 'system', 'template', 'rule', 'reference', 'test'].find((key) => root.has(key)) ?? '';
    // a system says which template it is made of
    const path = [root.has('system') ? 'system' : kind];
    yield* new FileMutants(file, text).within(root as ParsedNode, {
      path,
      named: [String(root.get(path[0] ?? ''))],
      around: [root.range?.[0] ?? 0],
    });
  }
}

class FileMutants {
  readonly #file: string;
  readonly #text: string;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** The mutants of all that a collection holds. */
  *within(node: ParsedNode, place: Place): Iterable<Mutant> {
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      for (const [index, pair] of node.items.entries()) yield* this.#ofPair(node.items, index, pair, place);
    } else if (isSeq<ParsedNode>(node)) {
      for (const [index, item] of node.items.entries()) yield* this.#ofItem(node.items, index, item, place);
    }
  }

  *#ofPair(pairs: readonly MapPair[], index: number, pair: MapPair, { path, named, around }: Place): Iterable<Mutant> {
    const key = pair.key as Scalar & ParsedNode;
    const at = [...path, String(key.value)];
    const [start, end] = rangeOf(key);
    const names = [...named, ...path.slice(1).slice(-1), ...namesIn(pair)];
    const [from, to] = this.#extent(pairs.map(extentOfPair), index);
    yield this.#mutant('delete', at, { start: from, end: to, text: '' }, { names, around });
    const quote = /["']$/.exec(this.#text.slice(start, end))?.[0] ?? '';
    const renamed = { start: end - quote.length, end: end - quote.length, text: 'x' };
    yield this.#mutant('rename', at, renamed, { names, around: [start] });
    if (pair.value) yield* this.#ofValue(pair.value, { path: at, named, around: [start] });
  }

  *#ofItem(
    items: readonly ParsedNode[],
    index: number,
    item: ParsedNode,
    { path, named, around }: Place,
  ): Iterable<Mutant> {
    const at = [...path, '[]'];
    const [start, end] = this.#extent(items.map(rangeOf), index);
    const name = isMap(item) ? item.get('name') : undefined;
    const known = name === undefined ? named : [...named, String(name)];
    const names = [...known, ...namesIn(item)];
    yield this.#mutant('delete', at, { start, end, text: '' }, { names, around });
    yield* this.#ofValue(item, { path: at, named: known, around: [rangeOf(item)[0]] });
  }

  *#ofValue(node: ParsedNode, { path, named, around }: Place): Iterable<Mutant> {
    const [start, end] = rangeOf(node);
    const written = this.#text.slice(start, end);
    for (const { change, text } of changesOf(node, written)) {
      const names = [...named, ...path.slice(1, -1).slice(-1), ...namesIn(node)];
      yield this.#mutant(change, path, { start, end, text }, { names, around });
    }
    yield* this.within(node, { path, named, around });
  }

  /** From where to where an entry goes with what separates it from the next, or from the one before. */
  #extent(ranges: readonly (readonly [number, number])[], index: number): readonly [number, number] {
    const [start, end] = ranges[index] ?? [0, 0];
    const next = ranges[index + 1];
    if (next) return [start, next[0]];
    const before = ranges[index - 1];
    return before ? [before[1], end] : [start, end];
  }

  #mutant(
    change: Change,
    path: readonly string[],
    edit: { readonly start: number; readonly end: number; readonly text: string },
    { names, around }: { readonly names: readonly string[]; readonly around: readonly number[] },
  ): Mutant {
    const text = this.#text.slice(0, edit.start) + edit.text + this.#text.slice(edit.end);
    const lineCounter = new LineCounter();
    parseAllDocuments(text, { lineCounter });
    const lineOf = (offset: number): number => lineCounter.linePos(offset).line;
    const [first, last] = [lineOf(edit.start), lineOf(edit.start + edit.text.length)];
    const changed = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return {
      file: this.#file,
      text,
      change,
      path: path.join('.'),
      before: short(this.#text.slice(edit.start, edit.end)),
      after: short(edit.text),
      lines: [...changed, ...around.map(lineOf)],
      names,
    };
  }
}

function rangeOf(node: ParsedNode): readonly [number, number] {
  const [start, end] = node.range;
  // a block ends where the next line begins
  const last = isMap<ParsedNode, ParsedNode | null>(node)
    ? node.items.map(extentOfPair).at(-1)
    : isSeq<ParsedNode>(node)
      ? node.items.map(rangeOf).at(-1)
      : undefined;
  const isFlow = (isMap(node) || isSeq(node)) && node.flow === true;
  if (last && !isFlow) return [start, last[1]];
  // the text of a block scalar ends before its line end
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  return [start, isBlock ? end - 1 : end];
}

function extentOfPair({ key, value }: MapPair): readonly [number, number] {
  return [rangeOf(key)[0], value ? rangeOf(value)[1] : rangeOf(key)[1]];
}

/** All keys and texts of a part of a document. */
function namesIn(part: ParsedNode | MapPair): readonly string[] {
  if ('key' in part) return [...namesIn(part.key), ...(part.value ? namesIn(part.value) : [])];
  if (isMap<ParsedNode, ParsedNode | null>(part)) return part.items.flatMap(namesIn);
  if (isSeq<ParsedNode>(part)) return part.items.flatMap(namesIn);
  return isScalar(part) && typeof part.value === 'string' ? wordsOf(part.value) : [];
}

/** A text, and the names within it: of `${param.x}`, of `field.y`, of `system/feed`. */
function wordsOf(text: string): readonly string[] {
  return [text, ...(text.match(/[A-Za-z][\w-]+/g) ?? [])];
}

interface Replacement {
  readonly change: Change;
  readonly text: string;
}

const other = {
  number: { change: 'retype', text: '17' },
  list: { change: 'retype', text: '[17]' },
  mapping: { change: 'retype', text: '{ anything: 17 }' },
  null: { change: 'retype', text: 'null' },
  text: { change: 'retype', text: 'nonsense' },
} as const;

function changesOf(node: ParsedNode, written: string): readonly Replacement[] {
  if (isMap(node)) return [other.text, other.list, other.null];
  if (isSeq(node)) return [other.text, other.mapping, other.null];
  const value: unknown = isScalar(node) ? node.value : null;
  if (typeof value === 'number') {
    const negated: readonly Replacement[] = value === 0 ? [] : [{ change: 'negate', text: `-${written}` }];
    return [...negated, other.text, other.list, other.mapping, other.null];
  }
  if (typeof value === 'boolean') {
    return [{ change: 'flip', text: String(!value) }, other.text, other.number, other.list, other.mapping, other.null];
  }
  return [{ change: 'misspell', text: misspelt(written) }, other.number, other.list, other.mapping, other.null];
}

/** The text with a letter more at its end, in the quotes it has. */
function misspelt(written: string): string {
  const quote = /["']$/.exec(written)?.[0] ?? '';
  return `${written.slice(0, written.length - quote.length)}x${quote}`;
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
