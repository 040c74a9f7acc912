import type { FastifySchemaValidationError } from 'fastify';
import { nearest } from '../../base/suggestion.js';
import { kindInWords, typesInWords } from '../../schema/shape-words.js';

/** What is wrong with one value of a request. */
export interface RefusedValue {
  /** JSON pointer into the part of the request; to what is missing, or not known, itself. */
  readonly pointer: string;
  /** A sentence. */
  readonly detail: string;
}

/** The part of a route's schema that a refusal is worded with. */
interface ValueSchema {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly oneOf?: readonly ValueSchema[];
  readonly required?: readonly string[];
}

/** What the validator says when it is `verbose`. */
interface ValueError extends FastifySchemaValidationError {
  readonly parentSchema?: ValueSchema;
  readonly data?: unknown;
}

/** An error as it is worded: where it is, the value there, and the schema that refuses it. */
interface Refused {
  readonly where: string;
  readonly value: unknown;
  readonly schema: ValueSchema;
  readonly params: Readonly<Record<string, unknown>>;
}

const parts: Readonly<Record<string, string>> = {
  querystring: 'the query',
  params: 'the address',
  headers: 'the headers',
  body: 'the body',
};

const mostErrors = 10;
const longestText = 60;

/** What is wrong with a part of a request, one sentence for each mistake, with the pointer to it. */
export function refusedValues(errors: readonly ValueError[], part: string): readonly RefusedValue[] {
  const chosen = errors.findLast(({ keyword }) => keyword === 'oneOf');
  // What each of several forms lacks is told by the sentence about all of them.
  const told = chosen ? [chosen] : errors;
  return told.slice(0, mostErrors).map((error) => ({ pointer: pointerOf(error), detail: detailOf(error, part) }));
}

function detailOf(
  { keyword, instancePath, message, parentSchema = {}, data, params }: ValueError,
  part: string,
): string {
  const root = parts[part] ?? part;
  const path = instancePath.slice(1).replaceAll('/', '.').slice(0, longestText);
  const refused = { where: path === '' ? root : `'${path}' of ${root}`, value: data, schema: parentSchema, params };
  const word = sentences[keyword];
  return word ? word(refused) : `${refused.where} ${message ?? 'does not fit'}`;
}

/** What is missing, or too much, is pointed at itself. */
function pointerOf({ instancePath, params }: ValueError): string {
  const key = params['additionalProperty'] ?? params['missingProperty'];
  if (typeof key !== 'string') return instancePath;
  return `${instancePath}/${key.slice(0, longestText).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const sentences: Readonly<Record<string, (refused: Refused) => string>> = {
  type: ({ where, value, schema }) => wrongType(where, value, schema),
  required: ({ where, params }) => `${where} lacks '${String(params['missingProperty'])}'`,
  additionalProperties: unknownMember,
  enum: unknownValue,
  const: unknownValue,
  format: ({ where, value, schema, params }) =>
    `${where} is ${shown(value)}, and must be ${formats[String(params['format'])] ?? `of the form ${exampleOf(schema)}`}`,
  pattern: ({ where, value, schema, params }) =>
    `${where} is ${shown(value)}, and must be ${
      schema.examples === undefined ? `a text that ${String(params['pattern'])} describes` : `like ${exampleOf(schema)}`
    }`,
  minimum: ({ where, value, params }) => `${where} is ${shown(value)}, and must be at least ${String(params['limit'])}`,
  maximum: ({ where, value, params }) => `${where} is ${shown(value)}, and must be at most ${String(params['limit'])}`,
  minLength: (refused) => wrongSize(refused, 'at least', 'character'),
  maxLength: (refused) => wrongSize(refused, 'at most', 'character'),
  minItems: (refused) => wrongSize(refused, 'at least', 'item'),
  maxItems: (refused) => wrongSize(refused, 'at most', 'item'),
  minProperties: (refused) => wrongSize(refused, 'at least', 'member'),
  maxProperties: (refused) => wrongSize(refused, 'at most', 'member'),
  uniqueItems: ({ where }) => `${where} has the same item twice`,
  oneOf: noneOfForms,
};

const formats: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-11-01',
  'date-time': 'an instant such as 2026-11-01T06:00:00Z',
  uuid: 'an id such as 1ad2263d-0db8-433e-b6ae-30b65d97bdab',
};

function wrongType(where: string, value: unknown, { type }: ValueSchema): string {
  return `${where} is ${kindInWords(type, value)}, and must be ${typesInWords(type, value)}`;
}

function unknownMember({ where, schema, params }: Refused): string {
  const key = String(params['additionalProperty']);
  const known = Object.keys(schema.properties ?? {});
  const meant = nearest(key, known);
  const may = known.length === 0 ? 'nothing is known there' : `there may be ${inWords(known, 'and')}`;
  return `${where} has ${shown(key)}, which is not known: ${meant === undefined ? may : `did you mean '${meant}'?`}`;
}

function unknownValue({ where, value, schema, params }: Refused): string {
  const known = (schema.enum ?? [params['allowedValue']]).map(String);
  const meant = typeof value === 'string' ? nearest(value, known) : undefined;
  const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
  return `${where} is ${shown(value)}, and must be ${inWords(known, 'or')}${hint}`;
}

function wrongSize({ where, params }: Refused, bound: string, unit: string): string {
  const limit = Number(params['limit']);
  return `${where} must have ${bound} ${limit} ${unit}${limit === 1 ? '' : 's'}`;
}

/** Forms differ by what they have to have, or else by their type. */
function noneOfForms({ where, value, schema }: Refused): string {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (schema.type === 'object' && !isObject) return wrongType(where, value, schema);
  const needed = (schema.oneOf ?? []).map(({ required = [] }) => required);
  if (needed.some((names) => names.length === 0)) return `${where} has none of the forms that it may have`;
  const forms = needed.map((names) => inWords(names, 'and'));
  return `${where} must have ${forms.join(', or ')}${forms.length > 1 ? ', and not both' : ''}`;
}

function inWords(names: readonly string[], last: 'and' | 'or'): string {
  const quoted = names.map((name) => `'${name}'`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1) ?? ''}`;
}

function exampleOf({ examples = [] }: ValueSchema): string {
  return shown(examples[0]);
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return (JSON.stringify(value) ?? 'nothing').slice(0, longestText);
  return `'${value.length > longestText ? `${value.slice(0, longestText)}…` : value}'`;
}
