import { nearest } from '../../base/suggestion.js';
import type { Namespace } from '../../model/expression.js';
import type { Constant } from '../../model/plan.js';
import type { FieldType } from '../../model/types.js';

/** What an expression may read: fields with their types, in a map columns as they arrived, and fixed values. */
export interface Scope {
  readonly raw: boolean;
  readonly field: ReadonlyMap<string, FieldType>;
  /** What is joined, if anything is; then it stands instead of `field`. */
  readonly joined?: JoinedNames;
  /** By their whole names, such as `param.rate` and `retailer.tags.region`; they become literals. */
  readonly constants?: ReadonlyMap<string, Constant>;
}

/** By namespace (`baseline`, `counterpart`, the name of a counterpart, `lookups.NAME`) its fields or columns and their types. */
export type JoinedNames = ReadonlyMap<Namespace, ReadonlyMap<string, FieldType>>;

type Column = Readonly<Record<'namespace' | 'name', string>>;

/** The column of a name that was written in parts; null where the scope has none. */
export function columnNamed(scope: Scope, parts: readonly string[]): Column | null {
  const [first, second] = parts;
  if (scope.raw && first === 'raw' && second !== undefined && parts.length === 2) {
    return { namespace: first, name: second };
  }
  const column = { namespace: parts.slice(0, -1).join('.'), name: parts.at(-1) ?? '' };
  return hasDots(parts) || typeOfColumn(scope, column) === undefined ? null : column;
}

/** The constant of a name that was written in parts. */
export function constantNamed({ constants }: Scope, parts: readonly string[]): Constant | undefined {
  return hasDots(parts) ? undefined : constants?.get(parts.join('.'));
}

/** A quoted part with a dot in it is another name than the parts that it looks like. */
function hasDots(parts: readonly string[]): boolean {
  return parts.some((part) => part.includes('.'));
}

/** The type of a column; undefined for a column as it arrived, which is text, and where the scope has none. */
export function typeOfColumn(scope: Scope, { namespace, name }: Column): FieldType | undefined {
  return typesIn(scope).get(namespace)?.get(name);
}

function typesIn({ field, joined }: Scope): JoinedNames {
  return joined ?? new Map([['field', field]]);
}

/** What could have been meant by a name that the scope does not have. */
export interface Meant {
  /** Of the namespace that was written or, where there is none, of all; of many only their namespaces. */
  readonly known: readonly string[];
  readonly suggestion: string | undefined;
}

export function namesMeant(scope: Scope, written: string): Meant {
  const constants = [...(scope.constants?.keys() ?? [])];
  const types = typesIn(scope);
  const cut = written.lastIndexOf('.');
  const own = types.get(written.slice(0, Math.max(cut, 0)));
  const near = nearest(written, [...namesOf(types), ...constants]);
  if (own && scope.joined) {
    const known = namesOf(new Map([[written.slice(0, cut), own]]));
    return { known, suggestion: nearest(written, known) ?? near };
  }
  const known = scope.joined ? namespacesOf(scope.joined) : namesOf(types);
  return { known: [...known, ...constants], suggestion: near ?? nearestField(types, written.slice(cut + 1)) };
}

/** Of what is joined the namespaces, and the names that have none. */
function namespacesOf(joined: JoinedNames): readonly string[] {
  return [...joined].flatMap(([namespace, names]) => (namespace === '' ? [...names.keys()] : [`${namespace}.*`]));
}

function namesOf(types: JoinedNames): readonly string[] {
  return [...types].flatMap(([namespace, fields]) =>
    [...fields.keys()].map((name) => (namespace === '' ? name : `${namespace}.${name}`)),
  );
}

/** A field of about the name, for a name without a namespace or with the wrong one. */
function nearestField(types: JoinedNames, name: string): string | undefined {
  for (const [namespace, fields] of types) {
    const meant = nearest(name, [...fields.keys()]);
    if (meant !== undefined) return namespace === '' ? meant : `${namespace}.${meant}`;
  }
  return undefined;
}
