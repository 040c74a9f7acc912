import { isMap } from 'yaml';
import type { YamlDocument, YamlFile } from './parse-yaml.js';

/** One change of a text: what stands from `start` to before `end` becomes `text`. Offsets in UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; they must not overlap. Everything else stays as it is, to the last space. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((left, right) => right.start - left.start)
    .reduce((edited, { start, end, text: inserted }) => edited.slice(0, start) + inserted + edited.slice(end), text);
}

/** How the lines of a text end: as its first one does. */
function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Puts a key and its value before the first key of a document; null when the document is no mapping. */
export function insertFirstKey({ text }: YamlFile, { node }: YamlDocument, entry: string): Edit | null {
  const { contents } = node;
  if (!isMap(contents)) return null;
  const [begin] = contents.range;
  if (contents.flow) return insertion(begin + 1, ` ${entry},`);
  // An anchor, a tag or a `?` before the key belongs to it; a block of keys never begins behind `---`.
  const line = text.slice(text.lastIndexOf('\n', begin - 1) + 1, begin);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return insertion(begin - line.length + indent.length, `${entry}${lineEndOf(text)}${indent}`);
}

/**
 * Puts a line of comment at the head of a document: of the first before all else, of others behind their `---`. null where
 * content stands on the same line as `---`, which leaves no place for it.
 */
export function insertHeadComment(file: YamlFile, document: YamlDocument, comment: string): Edit | null {
  const line = `${comment}${lineEndOf(file.text)}`;
  if (document === file.documents[0]) return insertion(0, line);
  const { from, head } = headOf(file, document);
  const marker = /^---(?:[ \t][^\n]*)?\r?\n/m.exec(head);
  return marker ? insertion(from + marker.index + marker[0].length, line) : null;
}

/** What stands before the content of a document, where comments about the whole of it are. */
export function headOf(
  { text, documents }: YamlFile,
  document: YamlDocument,
): { readonly from: number; readonly head: string } {
  const from = document === documents[0] ? 0 : document.node.range[0];
  const content = document.node.contents?.range?.[0] ?? from;
  return { from, head: text.slice(from, Math.max(from, content)) };
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
