import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { columnsOf } from '../model/expression.js';
import type { EntityPlan, FieldPlan } from '../model/entity-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { Constant, FeedMap } from '../model/plan.js';
import { typeInWords } from '../model/types.js';
import type { CrosswalkSource, FieldSource } from '../schema/generated/documents.js';
import { checkDependencies } from './check-dependencies.js';
import { compileColumn } from './compile-column.js';
import { checkZones } from './check-zones.js';
import { compileHash } from './compile-hash.js';
import { compileHelpers } from './helper-fields.js';
import { mayBeNull } from './may-be-null.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';
import { compileExpression } from './expression/compile-expression.js';
import { familyInWords, familyOfField } from './expression/family.js';
import { readLiteral } from './read-literal.js';

/** A feed's map, as written. */
export interface MapSource {
  readonly feed: string;
  readonly since: string | null;
  readonly entity: EntityPlan;
  /** With those that an earlier map says and this one leaves as they are. */
  readonly fields: Readonly<Record<string, FieldSource>>;
  readonly placeOf: (field: string) => Location;
  readonly timezone: string;
  /** What expressions may name beside columns and fields. */
  readonly constants: ReadonlyMap<string, Constant>;
  readonly location: Location;
}

/** A map being compiled. */
interface MapState extends MapSource {
  readonly context: CompileContext;
  /** Of the entity, and helpers. */
  readonly all: ReadonlyMap<string, FieldPlan>;
  readonly mentions: Map<string, (field: string) => Location>;
}

/** How each field of the entity is made; every mapping is checked against the field's type. */
export async function compileMap(
  context: CompileContext,
  source: MapSource,
): Promise<Pick<FeedMap, 'map' | 'helpers'>> {
  const { entity, location, placeOf } = source;
  const helpers = compileHelpers(context, entity, source.fields, placeOf);
  const fields = new Map([...entity.fields, ...helpers].map((field) => [field.name, field]));
  const state: MapState = { ...source, context, all: fields, mentions: new Map() };
  const mappings: FieldMapping[] = [];
  for (const [name, written] of Object.entries(source.fields)) {
    const field = fields.get(name);
    const at = placeOf(name);
    if (!field) {
      if (isHelper(written)) continue; // it is reported as that
      const suggestion = nearest(name, [...fields.keys()]);
      find(context, 'unused-mapping', { field: name, entity: entity.name }, keyOf(at), { suggestion });
      continue;
    }
    const mapping = await compileMapping(state, field, written, at);
    if (mapping) mappings.push(mapping);
  }
  for (const field of entity.fields) {
    if (field.required && isUnset(state, field)) {
      find(context, 'unmapped-field', { field: field.name, feed: source.feed }, keyOf(location));
    }
  }
  checkDependencies(context, mappings, state.mentions);
  checkZones(context, mappings, { entity: entity.name, fields }, placeOf);
  return { map: mappings, helpers };
}

function isHelper(written: FieldSource): boolean {
  return typeof written === 'object' && 'type' in written;
}

/** Whether no record has a value for the field. */
function isUnset({ fields }: MapState, field: FieldPlan): boolean {
  return field.default === null && !Object.hasOwn(fields, field.name);
}

async function compileMapping(
  state: MapState,
  field: FieldPlan,
  written: FieldSource,
  location: Location,
): Promise<FieldMapping | null> {
  if (typeof written === 'string') return compileColumn(state.context, field, { from: written }, state, location);
  if ('crosswalk' in written) return crosswalkMapping(state, field, written, location);
  if ('from' in written) return compileColumn(state.context, field, written, state, location);
  if ('value' in written) {
    const value = readLiteral(state.context, field.type, written.value, childOf(location, 'value'));
    return value === null ? null : { kind: 'constant', field: field.name, value };
  }
  if ('expr' in written) return expressionMapping(state, field, written.expr, childOf(location, 'expr'));
  if ('hash' in written) {
    const hashed = { entity: state.entity.name, fields: state.all, sources: state.fields };
    return compileHash(state.context, field, written, hashed, location);
  }
  checkPosition(state, field, written.position.within, childOf(location, 'position'));
  return { kind: 'position', field: field.name, within: written.position.within };
}

/** References are compiled after feeds, which some of them are read from: the use is noted, and checked then. */
function crosswalkMapping(
  { context, feed, since, entity }: MapState,
  field: FieldPlan,
  { from, crosswalk, asOf }: CrosswalkSource,
  location: Location,
): FieldMapping {
  const columns = typeof from === 'string' ? [from] : from;
  const looked = { columns, reference: crosswalk, asOf: asOf ?? null };
  const mapping = { kind: 'crosswalk', field: field.name, ...looked } as const;
  context.crosswalks.push({ feed, since, entity, field, mapping, placeOf: (key) => childOf(location, key) });
  return mapping;
}

async function expressionMapping(
  state: MapState,
  field: FieldPlan,
  text: string,
  location: Location,
): Promise<FieldMapping | null> {
  const { context, entity } = state;
  const types = new Map([...state.all.values()].map(({ name, type }) => [name, type]));
  const compiled = await compileExpression(context, text, location, {
    raw: true,
    field: types,
    constants: state.constants,
  });
  if ('diagnostic' in compiled) {
    context.findings.push(compiled.diagnostic);
    return null;
  }
  const expected = familyOfField(field.type);
  if (compiled.family !== expected && compiled.family !== 'null') {
    const found = familyInWords(compiled.family);
    find(context, 'type-mismatch', { what: `'${field.name}'`, expected: familyInWords(expected), found }, location);
  }
  for (const { namespace, name } of columnsOf(compiled.expression)) {
    const read = entity.fields.find((candidate) => namespace === 'field' && candidate.name === name);
    // a required one is reported for the whole map
    if (read && !read.required && isUnset(state, read)) {
      find(context, 'unmapped-field', { field: name, feed: state.feed }, compiled.locationOf(name));
    }
  }
  state.mentions.set(field.name, (name) => compiled.locationOf(name));
  return { kind: 'expression', field: field.name, expression: compiled.expression };
}

function checkPosition(
  { context, entity, fields }: MapState,
  field: FieldPlan,
  within: readonly string[],
  location: Location,
): void {
  const known = entity.fields.map(({ name }) => name);
  if (field.type.kind !== 'integer') {
    const what = `'${field.name}', a position,`;
    find(context, 'type-mismatch', { what, expected: 'an integer', found: typeInWords(field.type) }, location);
  }
  for (const [index, name] of within.entries()) {
    const at = childOf(location, 'within', index);
    const other = entity.fields.find((candidate) => candidate.name === name);
    const source = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!other) {
      find(context, 'unknown-field', { name, entity: entity.name, known }, at, { suggestion: nearest(name, known) });
    } else if (typeof source === 'object' && 'position' in source) {
      const parameters = { what: `'${name}'`, expected: 'a field with a value of its own', found: 'a position' };
      find(context, 'type-mismatch', parameters, at);
    } else if (mayBeNull(other)) {
      find(context, 'nullable-key', { field: name, entity: entity.name }, at);
    }
  }
}
