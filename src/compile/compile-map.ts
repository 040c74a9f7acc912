import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { nearest } from '../base/suggestion.js';
import { readLiteral } from './read-literal.js';
import { columnsOf } from '../model/expression.js';
import type { EntityPlan, FieldMapping, FieldPlan } from '../model/plan.js';
import { isTemporal, typeInWords } from '../model/types.js';
import type { ColumnSource, FieldSource } from '../schema/generated/documents.js';
import { isDatePattern } from '../base/date-pattern.js';
import { mayBeNull } from './compile-entity.js';
import { find, literalText } from './context.js';
import type { CompileContext } from './context.js';
import { compileExpression } from './expression/compile-expression.js';
import { familyInWords, familyOfField } from './expression/family.js';
import { checkTimezone } from './timezone.js';

/** A feed's map, as written. */
export interface MapSource {
  readonly feed: string;
  readonly entity: EntityPlan;
  readonly fields: Readonly<Record<string, FieldSource>>;
  readonly timezone: string;
  readonly location: Location;
}

/** How each field of the entity is made; every mapping is checked against the field's type. */
export async function compileMap(context: CompileContext, source: MapSource): Promise<readonly FieldMapping[]> {
  const { entity, location } = source;
  const fields = new Map(entity.fields.map((field) => [field.name, field]));
  const mappings: FieldMapping[] = [];
  for (const [name, written] of Object.entries(source.fields)) {
    const field = fields.get(name);
    const at = childOf(location, name);
    if (!field) {
      const suggestion = nearest(name, [...fields.keys()]);
      find(context, 'unused-mapping', { field: name, entity: entity.name }, keyOf(at), { suggestion });
      continue;
    }
    const mapping = await compileMapping(context, source, field, written, at);
    if (mapping) mappings.push(mapping);
  }
  for (const field of entity.fields) {
    if (field.required && mayBeUnset(field) && !Object.hasOwn(source.fields, field.name)) {
      find(context, 'unmapped-field', { field: field.name, feed: source.feed }, keyOf(location));
    }
  }
  checkCycles(context, mappings, location);
  return mappings;
}

function mayBeUnset(field: FieldPlan): boolean {
  return field.default === null;
}

async function compileMapping(
  context: CompileContext,
  source: MapSource,
  field: FieldPlan,
  written: FieldSource,
  location: Location,
): Promise<FieldMapping | null> {
  if (typeof written === 'string') return columnMapping(context, source, field, { from: written }, location);
  if ('from' in written) return columnMapping(context, source, field, written, location);
  if ('value' in written) return constantMapping(context, field, written.value, childOf(location, 'value'));
  if ('expr' in written) return expressionMapping(context, source, field, written.expr, childOf(location, 'expr'));
  return positionMapping(context, source, field, written.position.within, childOf(location, 'position'));
}

function columnMapping(
  context: CompileContext,
  source: MapSource,
  field: FieldPlan,
  written: ColumnSource,
  location: Location,
): FieldMapping {
  const { type } = field;
  const refuse = (option: 'format' | 'timezone' | 'decimal' | 'group', expected: string): void => {
    if (written[option] === undefined) return;
    const what = `A field with '${option}'`;
    find(context, 'type-mismatch', { what, expected, found: typeInWords(type) }, childOf(location, option));
  };
  if (!isTemporal(type)) refuse('format', 'a date or a timestamp');
  if (type.kind !== 'timestamp') refuse('timezone', 'a timestamp');
  if (type.kind !== 'decimal' && type.kind !== 'money') refuse('decimal', 'a decimal or money');
  if (!['integer', 'decimal', 'money'].includes(type.kind)) refuse('group', 'a number');
  if (written.timezone !== undefined) checkTimezone(context, written.timezone, childOf(location, 'timezone'));
  if (written.format !== undefined && !isDatePattern(written.format)) {
    const expected = 'a date pattern of yyyy yy MM M MMM dd d HH H mm ss SSS';
    find(context, 'malformed-value', { value: written.format, expected }, childOf(location, 'format'));
  }
  if ((written.decimal ?? '.') === written.group) {
    const expected = 'a thousands mark that is not the decimal mark';
    find(context, 'malformed-value', { value: written.group ?? '', expected }, childOf(location, 'group'));
  }
  return {
    kind: 'column',
    field: field.name,
    column: written.from,
    format: written.format ?? null,
    timezone: written.timezone ?? source.timezone,
    decimal: written.decimal ?? '.',
    group: written.group ?? null,
  };
}

function constantMapping(
  context: CompileContext,
  field: FieldPlan,
  written: string | number | boolean,
  location: Location,
): FieldMapping | null {
  const text = literalText(context, written, location);
  const value = readLiteral(field.type, text);
  if (value === null) {
    find(context, 'malformed-value', { value: text, expected: typeInWords(field.type) }, location);
    return null;
  }
  return { kind: 'constant', field: field.name, value };
}

async function expressionMapping(
  context: CompileContext,
  source: MapSource,
  field: FieldPlan,
  text: string,
  location: Location,
): Promise<FieldMapping | null> {
  const types = new Map(source.entity.fields.map(({ name, type }) => [name, type]));
  const scope = { raw: true, field: types };
  const compiled = await compileExpression(context, text, location, scope);
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
    if (namespace === 'field' && !Object.hasOwn(source.fields, name)) {
      find(context, 'unmapped-field', { field: name, feed: source.feed }, location);
    }
  }
  return { kind: 'expression', field: field.name, expression: compiled.expression };
}

function positionMapping(
  context: CompileContext,
  source: MapSource,
  field: FieldPlan,
  within: readonly string[],
  location: Location,
): FieldMapping {
  const known = source.entity.fields.map(({ name }) => name);
  if (field.type.kind !== 'integer') {
    const what = `'${field.name}', a position,`;
    find(context, 'type-mismatch', { what, expected: 'an integer', found: typeInWords(field.type) }, location);
  }
  for (const [index, name] of within.entries()) {
    const other = source.entity.fields.find((candidate) => candidate.name === name);
    const at = childOf(location, 'within', index);
    if (!other) find(context, 'unknown-field', { name, known }, at, { suggestion: nearest(name, known) });
    else if (mayBeNull(other)) find(context, 'nullable-key', { field: name, entity: source.entity.name }, at);
  }
  return { kind: 'position', field: field.name, within };
}

/** An expression may read other fields, also computed ones, but not itself, and no position. */
function checkCycles(context: CompileContext, mappings: readonly FieldMapping[], location: Location): void {
  const reads = new Map(
    mappings.flatMap((mapping) =>
      mapping.kind === 'expression'
        ? [
            [
              mapping.field,
              columnsOf(mapping.expression).flatMap(({ namespace, name }) => (namespace === 'field' ? [name] : [])),
            ],
          ]
        : [],
    ) as [string, string[]][],
  );
  const positions = new Set(mappings.flatMap(({ kind, field }) => (kind === 'position' ? [field] : [])));
  for (const [field, names] of reads) {
    const at = childOf(location, field, 'expr');
    const position = names.find((name) => positions.has(name));
    if (position !== undefined) {
      find(context, 'expression-not-allowed', { construct: `The position 'field.${position}'` }, at);
    }
    if (reaches(reads, names, field, new Set())) {
      find(context, 'expression-not-allowed', { construct: `A field that depends on itself (field.${field})` }, at);
    }
  }
}

function reaches(
  reads: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
  target: string,
  seen: Set<string>,
): boolean {
  return names.some((name) => {
    if (name === target) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return reaches(reads, reads.get(name) ?? [], target, seen);
  });
}
