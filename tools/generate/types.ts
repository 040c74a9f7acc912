import { compile } from 'json-schema-to-typescript';
import { createResolver, formsOf, pascalCase } from './schema-files.js';
import type { JsonSchema, SchemaFile } from './schema-files.js';

/**
 * The TypeScript types of the schemas of one folder, as one module. Objects and choices are named after their definition;
 * everything smaller is written out where it is used.
 */
export async function generateTypes(files: readonly SchemaFile[], suffix: string): Promise<string> {
  const bundle = bundleSchemas(files, suffix);
  const types = await compile(bundle as Parameters<typeof compile>[0], 'Bundle', {
    additionalProperties: false,
    bannerComment: '/** Made by `npm run generate` from schemas/: change those, not this file. */',
    unreachableDefinitions: true,
    style: { printWidth: 120, singleQuote: true },
  });
  return types
    .replace(/export interface Bundle \{\s*\}\s*/, '')
    .replace(/ \* This interface was referenced by `Bundle`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g, '')
    .replace(/\/\*\*\n \*\/\n/g, '')
    .replace(/ \*\n \*\//g, ' */');
}

function bundleSchemas(files: readonly SchemaFile[], suffix: string): object {
  const definitions: Record<string, unknown> = {};
  const simplify = createSimplifier(files);
  const add = (file: SchemaFile, name: string, schema: JsonSchema): void => {
    if (name in definitions) throw new Error(`Two definitions are called ${name}`);
    definitions[name] = { ...simplify(file, schema), title: name };
  };
  for (const file of files) {
    if (file.name !== 'common') add(file, pascalCase(file.name) + suffix, file.schema);
    for (const [name, schema] of Object.entries(file.schema.$defs ?? {})) {
      if (isNamed(schema)) add(file, pascalCase(name), schema);
    }
  }
  return { title: 'Bundle', type: 'object', additionalProperties: false, $defs: definitions };
}

/** Whether a definition gets a type of its own. */
function isNamed(schema: JsonSchema): boolean {
  return schema.if !== undefined || schema.anyOf !== undefined || schema.type === 'object';
}

/** Reduces a schema to what a type can say: a chain of if / then / else becomes a choice of its forms. */
function createSimplifier(files: readonly SchemaFile[]): (file: SchemaFile, schema: JsonSchema) => object {
  const resolve = createResolver(files);
  function simplify(file: SchemaFile, schema: JsonSchema): object {
    const resolved = resolve(file, schema);
    if (resolved.definition !== null && isNamed(resolved.schema)) {
      return { $ref: `#/$defs/${pascalCase(resolved.definition)}` };
    }
    return describe(resolved.file, resolved.schema);
  }
  function describe(file: SchemaFile, schema: JsonSchema): object {
    if (schema.if !== undefined) return { anyOf: formsOf(schema).map((form) => simplify(file, form)) };
    const { properties, items, additionalProperties, anyOf, ...rest } = schema;
    const children = Object.entries(properties ?? {}).map(([name, child]) => [name, simplify(file, child)]);
    return {
      ...describeForType(rest),
      ...(properties ? { properties: Object.fromEntries(children) } : {}),
      ...(items ? { items: simplify(file, items) } : {}),
      ...(anyOf ? { anyOf: anyOf.map((form) => simplify(file, form)) } : {}),
      ...(typeof additionalProperties === 'object'
        ? { additionalProperties: simplify(file, additionalProperties) }
        : {}),
      ...(typeof additionalProperties === 'boolean' ? { additionalProperties } : {}),
    };
  }
  return (file, schema) => describe(file, schema);
}

/** Keywords that say nothing a type could say, or that would make a named type of something small. */
const untyped = new Set(['$defs', 'title', 'examples', 'propertyNames', 'not', 'pattern', 'default']);

function describeForType(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !untyped.has(keyword)));
}
