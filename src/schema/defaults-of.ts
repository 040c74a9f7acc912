import { shapes } from './generated/shapes.js';
import type { Shape } from './shape.js';

/** A key that is not written, and what holds instead: a value, or words where it is none. */
export interface DefaultValue {
  readonly path: readonly (string | number)[];
  readonly value: NonNullable<unknown> | null;
  readonly inWords: string | null;
}

/** Every optional key that a resolved document does not say. */
export function defaultsOf(kind: 'workspace' | 'system' | 'rule', document: unknown): readonly DefaultValue[] {
  return [...defaultsWithin(shapes[kind], shapes[kind], document, [])];
}

type Path = DefaultValue['path'];

function* defaultsWithin(root: Shape, given: Shape, value: unknown, path: Path): Iterable<DefaultValue> {
  const shape = formOf(root, given, value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* defaultsWithin(root, shape.items ?? {}, item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* defaultsWithin(root, shapeOfKey(shape, key), child, [...path, key]);
    }
    yield* defaultsOfKeys(root, shape, value, path);
  }
}

function shapeOfKey({ properties = {}, additionalProperties }: Shape, key: string): Shape {
  const other = typeof additionalProperties === 'object' ? additionalProperties : {};
  return (Object.hasOwn(properties, key) ? properties[key] : undefined) ?? other;
}

function* defaultsOfKeys(root: Shape, shape: Shape, value: object, path: Path): Iterable<DefaultValue> {
  for (const [key, child] of Object.entries(shape.properties ?? {})) {
    if (Object.hasOwn(value, key) || shape.required?.includes(key)) continue;
    const { default: preset, 'x-default': words } = resolve(root, child);
    if (preset === undefined && (words === undefined || isNothing(words))) continue;
    yield { path: [...path, key], value: preset ?? null, inWords: words ?? null };
  }
}

/** Words for what is not there, of which nobody needs to know where it comes from. */
function isNothing(words: string): boolean {
  return words === 'none' || words.startsWith('none: ');
}

/** What a reference names, with what stands beside it. */
function resolve(root: Shape, shape: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  const named = root.$defs?.[shape.$ref.replace('#/$defs/', '')];
  if (!named) throw new Error(`The schema has no ${shape.$ref}`);
  const { $ref: _, ...beside } = shape;
  return { ...resolve(root, named), ...beside };
}

/** Of several forms, the one that a value has. */
function formOf(root: Shape, given: Shape, value: unknown): Shape {
  const shape = resolve(root, given);
  if (!shape.if) return shape;
  const branch = holds(shape.if, value) ? shape.then : shape.else;
  return branch ? formOf(root, branch, value) : shape;
}

function holds({ type, required, properties }: Shape, value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'object' && !isObject) return false;
  if (type !== undefined && type !== 'object' && ![type].flat().includes(typeof value)) return false;
  if (required?.some((key) => !isObject || !Object.hasOwn(value, key))) return false;
  return Object.entries(properties ?? {}).every(([key, { const: only, enum: allowed }]) => {
    const found: unknown = isObject ? (value as Record<string, unknown>)[key] : undefined;
    if (found === undefined) return true;
    return (only === undefined || found === only) && (allowed?.includes(found) ?? true);
  });
}
