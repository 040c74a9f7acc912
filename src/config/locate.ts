import { isScalar } from 'yaml';
import type { Node } from 'yaml';
import type { Location, Position } from '../base/location.js';
import { findNode, followAlias } from './find-node.js';
import type { FoundNode } from './find-node.js';
import type { YamlFile } from './parse-yaml.js';
import { offsetsWithin } from './scalar-offsets.js';

/** The line and column of a location in its file. */
export function locate(location: Location, file: YamlFile): Position {
  const [start, end] = rangeOf(location, file);
  const from = file.lines.linePos(start);
  const to = file.lines.linePos(Math.max(start, end));
  return { file: location.file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}

/** The line and column of a range of a text that is no YAML. */
export function locateText({ file, within }: Location, text: string): Position {
  const { start, end } = within ?? { start: 0, end: 0 };
  const [from, to] = [placeAt(text, start), placeAt(text, Math.max(start, end))];
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const column = offset - before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: Math.min(column, before.length + 1) };
}

/** The text of the scalar at a location, or null when there is none. */
export function readSourceText(location: Location, file: YamlFile): string | null {
  const document = file.documents[location.document]?.node;
  if (!document || location.part === 'text') return null;
  const { key, node, complete } = findNode(document, location.path);
  const scalar = complete ? followAlias(document, location.part === 'key' ? key : node) : null;
  if (!isScalar(scalar)) return null;
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? null);
}

/** Offsets in the text of a file; the end is exclusive. */
type Range = readonly [number, number];

function rangeOf(location: Location, file: YamlFile): Range {
  const { within, part } = location;
  if (part === 'text') return [within?.start ?? 0, within?.end ?? 0];
  const document = file.documents[location.document]?.node;
  if (!document) return [0, 0];
  const start = document.range[0];
  return rangeOfFound(findNode(document, location.path), location, file.text) ?? [start, start];
}

/** Of what has no value the key, of what has no key the value or its place, of what does not exist what it would be part of. */
function rangeOfFound(
  { key, node, complete }: FoundNode,
  { path, part, within }: Location,
  text: string,
): Range | null {
  if (part === 'key' || !complete) return extentOf(key) ?? extentOf(node);
  if (within && isScalar(node)) return offsetsWithin(node, text, within);
  return extentOf(node) ?? extentOf(key) ?? (path.length > 0 ? placeOf(node) : null);
}

/** Where something would stand that is left out, such as an item behind a dash with nothing behind it. */
function placeOf(node: Node | null): Range | null {
  const start = node?.range?.[0];
  return start === undefined ? null : [start, start];
}

/** From where to where a node stands, or null for one that stands nowhere, such as the value of `key:`. */
function extentOf(node: Node | null): Range | null {
  const range = node?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : null;
}
