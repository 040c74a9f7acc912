import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import { readText } from '../../conditions/read-value.js';
import type { Constant } from '../../model/plan.js';
import type { FieldType } from '../../model/types.js';
import type { Parameter } from '../../schema/generated/documents.js';
import { find } from '../context.js';
import type { CompileContext } from '../context.js';
import { readLiteral } from '../read-literal.js';
import { checkTimezone } from '../timezone.js';
import { interpolate } from './interpolate.js';
import type { Binding, Bindings } from './interpolate.js';
import { trace, untraced } from './traced.js';
import type { OriginKind, Traced } from './traced.js';

/** Parameters as a template or a rule declares them, and where. */
export interface DeclaredParameters {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly location: Location;
}

/** Values given for parameters, and where. */
export interface GivenValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly location: Location;
  readonly kind: Extract<OriginKind, 'parameter' | 'override'>;
  /** Why they differ from the default. */
  readonly because?: string;
}

/** What parameters are bound to: parts of documents by `param.name`, and fixed values for expressions and conditions. */
export interface BoundParameters {
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly constants: Readonly<Record<string, Constant>>;
}

export interface ParameterSurroundings {
  /** What values may name in `${…}`: the variables of the environment, and no parameters. */
  readonly variables: Bindings;
  /** Where a value that is missing should have been given. */
  readonly lackingAt: (name: string) => Location;
}

/** Every declared parameter has a value of its type; null, with findings, when one has none or what is given is wrong. */
export function bindParameters(
  context: CompileContext,
  declared: DeclaredParameters,
  given: readonly GivenValues[],
  { variables, lackingAt }: ParameterSurroundings,
): BoundParameters | null {
  const before = context.findings.length;
  for (const source of given) checkNames(context, declared, source);
  const bindings = new Map<string, Binding>();
  const constants: Record<string, Constant> = {};
  for (const [name, parameter] of Object.entries(declared.parameters)) {
    const value = valueOf(name, parameter, declared, given);
    if (!value) {
      find(context, 'missing-parameter', { name, type: parameter.type }, lackingAt(name));
      continue;
    }
    const { node, constant } = resolveValue(context, parameter, value, variables);
    if (constant) constants[`param.${name}`] = constant;
    bindings.set(`param.${name}`, { node, isSecret: parameter.type === 'secret' });
  }
  return context.findings.length > before ? null : { bindings, constants };
}

function checkNames(context: CompileContext, declared: DeclaredParameters, { values, location }: GivenValues): void {
  const known = Object.keys(declared.parameters);
  for (const name of Object.keys(values)) {
    if (known.includes(name)) continue;
    const at = keyOf(childOf(location, name));
    find(context, 'unknown-reference', { kind: 'parameter', name, known }, at, { suggestion: nearest(name, known) });
  }
}

interface GivenValue {
  readonly written: unknown;
  readonly location: Location;
  readonly kind: OriginKind;
  readonly because?: string;
}

/** The last that gives a value wins; else the default. */
function valueOf(
  name: string,
  parameter: Parameter,
  declared: DeclaredParameters,
  given: readonly GivenValues[],
): GivenValue | null {
  const source = given.findLast(({ values }) => Object.hasOwn(values, name));
  if (source) {
    const { values, location, kind, because } = source;
    return { written: values[name], location: childOf(location, name), kind, ...(because ? { because } : {}) };
  }
  return defaultOf(name, parameter, declared);
}

function defaultOf(name: string, parameter: Parameter, { location }: DeclaredParameters): GivenValue | null {
  if (parameter.default === undefined) return null;
  return { written: parameter.default, location: childOf(location, name, 'default'), kind: 'parameter-default' };
}

/** Fills in the variables of a value, then checks it. */
function resolveValue(
  context: CompileContext,
  parameter: Parameter,
  { written, location, kind, because }: GivenValue,
  variables: Bindings,
): { readonly node: Traced; readonly constant: Constant | null } {
  const before = context.findings.length;
  const node = interpolate(context, trace(written, location, kind, because), variables);
  if (context.findings.length > before) return { node, constant: null };
  return { node, constant: readParameter(context, parameter, untraced(node), location) };
}

/** Checks what is declared where it is declared, so that a wrong default is found once and without any use. */
export function checkDeclarations(context: CompileContext, declared: DeclaredParameters, variables: Bindings): void {
  for (const [name, parameter] of Object.entries(declared.parameters)) {
    checkListed(context, parameter, childOf(declared.location, name, 'values'));
    const preset = defaultOf(name, parameter, declared);
    if (preset) resolveValue(context, parameter, preset, variables);
  }
}

/** Every `${…}` stands for something, and secrets only where they may, whatever the values are. */
export function checkPlaceholders(
  context: CompileContext,
  body: Traced,
  { parameters, location }: DeclaredParameters,
  others: Bindings,
): void {
  const node = trace('', location, 'parameter');
  const declared = Object.entries(parameters).map(([name, { type }]) => {
    return [`param.${name}`, { node, isSecret: type === 'secret' }] as const;
  });
  interpolate(context, body, new Map([...others, ...declared]));
}

/** What a parameter may be is of its type: a value that it can never have is a mistake. */
function checkListed(context: CompileContext, { type, values }: Parameter, location: Location): void {
  if (type === 'tolerance' || type === 'boolean') {
    const reason = `a ${type} has no list of values`;
    if (values) find(context, 'key-without-effect', { key: 'values', reason }, keyOf(location));
    return;
  }
  for (const [index, text] of (values ?? []).entries())
    readLiteral(context, typeOf(type), text, childOf(location, index));
}

const constantTypes: Readonly<Partial<Record<Parameter['type'], FieldType>>> = {
  string: { kind: 'string' },
  timezone: { kind: 'string' },
  integer: { kind: 'integer' },
  decimal: { kind: 'decimal', precision: 28, scale: 10 },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  currency: { kind: 'currency' },
};

/** What a value of a parameter is read as: names are texts. */
function typeOf(type: Parameter['type']): FieldType {
  return constantTypes[type] ?? { kind: 'string' };
}

/** Checks a value of a parameter; what expressions may read of it is given back. */
function readParameter(
  context: CompileContext,
  { type, values }: Parameter,
  written: unknown,
  location: Location,
): Constant | null {
  if (type === 'tolerance') return null; // what it may be depends on the field: checked where it is used
  if (typeof written === 'object' && written !== null) {
    find(
      context,
      'wrong-type',
      { expected: `a ${type}`, found: Array.isArray(written) ? 'a list' : 'a mapping' },
      location,
    );
    return null;
  }
  const scalar = written as string | number | boolean;
  const text = readLiteral(context, typeOf(type), scalar, location);
  if (text === null) return null;
  if (values && type !== 'boolean' && !values.some((listed) => readText(typeOf(type), listed) === text)) {
    find(context, 'unknown-value', { value: text, known: values }, location, { suggestion: nearest(text, values) });
  }
  if (type === 'timezone') checkTimezone(context, text, location);
  const constant = constantType(type, values);
  return constant && { type: constant, value: text };
}

/** Of a parameter with a few texts for values it is an enum: a condition that asks for another text never holds. */
function constantType(type: Parameter['type'], values: Parameter['values']): FieldType | null {
  const constant = constantTypes[type];
  return constant?.kind === 'string' && values ? { kind: 'enum', values } : (constant ?? null);
}
