import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
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
import type { OriginKind } from './traced.js';

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
  readonly lacking: Location;
}

/** Every declared parameter has a value of its type; null, with findings, when one has none or what is given is wrong. */
export function bindParameters(
  context: CompileContext,
  declared: DeclaredParameters,
  given: readonly GivenValues[],
  { variables, lacking }: ParameterSurroundings,
): BoundParameters | null {
  const before = context.findings.length;
  for (const source of given) checkNames(context, declared, source);
  const bindings = new Map<string, Binding>();
  const constants: Record<string, Constant> = {};
  for (const [name, parameter] of Object.entries(declared.parameters)) {
    const value = valueOf(name, parameter, declared, given);
    if (!value) {
      find(context, 'missing-parameter', { name, type: parameter.type }, lacking);
      continue;
    }
    const node = interpolate(context, trace(value.written, value.location, value.kind, value.because), variables);
    const constant = readParameter(context, parameter, untraced(node), value.location);
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
  if (parameter.default === undefined) return null;
  return {
    written: parameter.default,
    location: childOf(declared.location, name, 'default'),
    kind: 'parameter-default',
  };
}

/** Checks a default where it is declared, so that a wrong one is found once and without any use. */
export function checkDefaults(context: CompileContext, { parameters, location }: DeclaredParameters): void {
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter.default === undefined) continue;
    readParameter(context, parameter, parameter.default, childOf(location, name, 'default'));
  }
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
  const text = readLiteral(context, constantTypes[type] ?? { kind: 'string' }, scalar, location);
  if (text === null) return null;
  if (values && !values.includes(text)) {
    find(context, 'unknown-value', { value: text, known: values }, location, { suggestion: nearest(text, values) });
  }
  if (type === 'timezone') checkTimezone(context, text, location);
  const constant = constantTypes[type];
  return constant ? { type: constant, value: text } : null;
}
