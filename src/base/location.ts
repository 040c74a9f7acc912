/**
 * A place in a document the user wrote: the file, and the path of keys and indexes that leads to a node.
 * Line and column are computed from it only when something is printed.
 */
export interface Location {
  /** Path of the file, relative to the workspace, with forward slashes. */
  readonly file: string;
  /** Which YAML document of the file, counted from 0. */
  readonly document: number;
  /** Keys and indexes from the root of the document to the node. */
  readonly path: readonly (string | number)[];
  /** Whether the key or the value of the node is meant, or a range of the file's own text, which has no node. */
  readonly part: 'key' | 'value' | 'text';
  /**
   * A range of characters, from 0: of a scalar value, for findings within an expression; of the file where `part` is
   * `text`.
   */
  readonly within?: { readonly start: number; readonly end: number };
}

/** The location of a child of a node. */
export function childOf(location: Location, ...path: readonly (string | number)[]): Location {
  return { file: location.file, document: location.document, path: [...location.path, ...path], part: 'value' };
}

/** The key of a node rather than its value. */
export function keyOf(location: Location): Location {
  return { file: location.file, document: location.document, path: location.path, part: 'key' };
}

/** A location resolved to a line and a column, both counted from 1; the end is exclusive. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
