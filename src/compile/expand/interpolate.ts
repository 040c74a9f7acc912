import { nearest } from '../../base/suggestion.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import type { Traced, TracedScalar } from './traced.js';

/** What `${name}` stands for: a part of a document, and whether it is the name of a secret. */
export interface Binding {
  readonly node: Traced;
  readonly isSecret: boolean;
}

/** What may be written in `${…}`, by name: `param.folder`, `var.sftp_host`, `retailer`. */
export type Bindings = ReadonlyMap<string, Binding>;

type Path = readonly (string | number)[];

const placeholder = /\$\{([^}]*)(\}|$)/g;

/** What an expression reads are values, never text that becomes part of it. */
function isExpression(path: Path): boolean {
  if (path[0] === 'feeds') return path[2] === 'delivery' ? isMarker(path.slice(3)) : path.at(-1) === 'expr';
  return (path[0] === 'baseline' || path[0] === 'counterparts') && path.at(-1) === 'where';
}

/** What tells deletions and reversals. */
function isMarker(path: Path): boolean {
  return path.join('.') === 'deleted' || path.join('.') === 'reversal.when';
}

/** Fills in every `${…}` of a document. Names that stand for nothing are findings at their place. */
export function interpolate(context: CompileContext, root: Traced, bindings: Bindings): Traced {
  const visit = (node: Traced, path: Path): Traced => {
    if (node.kind === 'scalar') return fill(context, node, path, bindings);
    if (node.kind === 'list') return { ...node, items: node.items.map((item, index) => visit(item, [...path, index])) };
    const entries = [...node.entries].map(([key, entry]) => {
      return [key, { key: entry.key, node: visit(entry.node, [...path, key]) }] as const;
    });
    return { ...node, entries: new Map(entries) };
  };
  return visit(root, []);
}

function fill(context: CompileContext, scalar: TracedScalar, path: Path, bindings: Bindings): Traced {
  const { value } = scalar;
  const last = path.at(-1) ?? '';
  if (typeof value !== 'string' || isExpression(path)) return scalar;
  const parts = [...value.matchAll(placeholder)].filter(({ 1: name = '' }) => !isLeftForLater(name, path));
  const found = parts.flatMap((part) => bindingOf(context, scalar, part, bindings) ?? []);
  const [only] = found;
  if (!only || found.length < parts.length) return scalar;
  const isWhole = parts[0]?.[0] === value;
  if (found.some(({ isSecret }) => isSecret) && !(isWhole && last === 'secret')) {
    const parameters = { what: 'The name of a secret', place: '{ secret: "${…}" }' };
    find(context, 'misplaced-parameter', parameters, scalar.origin.location);
    return scalar;
  }
  return isWhole ? only.node : fillText(context, scalar, parts, found);
}

/** What only a delivery can say stays as it is in the names of its files, and in what is asked for. */
function isLeftForLater(name: string, path: Path): boolean {
  if (path[0] !== 'feeds') return false;
  const place = path.slice(2).join('.');
  if (name === 'file.name') return place === 'fetch.checksum.sidecar' || place === 'fetch.afterwards.rename';
  return name.startsWith('date:') && (namesOfFiles.has(place) || place.startsWith('fetch.options.'));
}

const namesOfFiles: ReadonlySet<string> = new Set([
  'fetch.path',
  'fetch.checksum.sidecar',
  'fetch.afterwards.move',
  'fetch.afterwards.rename',
  'delivery.complete.marker',
  'delivery.complete.manifest',
]);

function bindingOf(
  context: CompileContext,
  { origin }: TracedScalar,
  { 0: written, 1: name = '', 2: end, index }: RegExpExecArray,
  bindings: Bindings,
): Binding | null {
  const binding = end === '}' ? bindings.get(name) : undefined;
  if (binding) return binding;
  const known = [...bindings.keys()];
  const meant = nearest(name, known);
  const location = { ...origin.location, within: { start: index, end: index + written.length } };
  find(context, 'unknown-interpolation', { written, known }, location, {
    suggestion: meant === undefined ? undefined : `\${${meant}}`,
  });
  return null;
}

/** A text with values in it; only single values can stand within a text. */
function fillText(
  context: CompileContext,
  scalar: TracedScalar,
  parts: readonly RegExpExecArray[],
  found: readonly Binding[],
): Traced {
  const source = String(scalar.value);
  const filledBy = [];
  let text = '';
  let end = 0;
  for (const [index, { 0: written, index: start }] of parts.entries()) {
    const node = found[index]?.node;
    if (node?.kind !== 'scalar') {
      const within = { start, end: start + written.length };
      const place = 'a value of its own, with nothing beside it';
      find(context, 'misplaced-parameter', { what: 'A mapping', place }, { ...scalar.origin.location, within });
      return scalar;
    }
    text += source.slice(end, start) + textOf(context, node);
    end = start + written.length;
    filledBy.push(node.origin, ...node.filledBy);
  }
  return { ...scalar, value: text + source.slice(end), filledBy };
}

function textOf(context: CompileContext, { value, origin, filledBy }: TracedScalar): string {
  if (typeof value === 'string' || filledBy.length > 0) return String(value);
  return context.sourceText({ ...origin.location, part: 'value' }) ?? String(value);
}
