import { shapes } from './generated/shapes.js';
import type { Shape } from './shape.js';

/** A key that is not written, and what holds instead: a value, or words where it is none. */
export interface DefaultValue {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly inWords: string | null;
}

/** Every optional key that a resolved document does not say. */
export function defaultsOf(kind: 'system' | 'rule', document: unknown): readonly DefaultValue[] {
  const root = shapes[kind];
  const found: DefaultValue[] = [];
  const visit = (given: Shape, value: unknown, path: DefaultValue['path']): void => {
    const shape = formOf(root, given, value);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) if (shape.items) visit(shape.items, item, [...path, index]);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const properties = shape.properties ?? {};
    const others = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
    for (const [key, child] of Object.entries(value)) {
      const inner = Object.hasOwn(properties, key) ? properties[key] : others;
      if (inner) visit(inner, child, [...path, key]);
    }
    for (const [key, child] of Object.entries(properties)) {
      if (Object.hasOwn(value, key) || shape.required?.includes(key)) continue;
      const { default: preset, 'x-default': words } = resolve(root, child);
      if (preset === undefined && words === undefined) continue;
      found.push({ path: [...path, key], value: preset ?? null, inWords: words ?? null });
    }
  };
  visit(root, document, []);
  return found;
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
