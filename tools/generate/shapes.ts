import type { SchemaFile } from './schema-files.js';

/** What the schemas of the language say about optional keys and the forms they belong to, without prose, as a module. */
export function generateShapes(files: readonly SchemaFile[], names: readonly string[]): string {
  const common = files.find(({ name }) => name === 'common');
  const shapes = names.map((name) => {
    const file = files.find((candidate) => candidate.name === name);
    if (!file || !common) throw new Error(`There is no schema of '${name}'`);
    const whole = { ...file.schema, $defs: { ...file.schema.$defs, ...common.schema.$defs } };
    const text = JSON.stringify(whole, withoutProse).replaceAll('"common.schema.json#/', '"#/');
    return [name, JSON.parse(text) as unknown] as const;
  });
  return [
    '/** Made by `npm run generate` from schemas/: change those, not this file. */',
    "import type { Shape } from '../shape.js';",
    '',
    `export const shapes: Readonly<Record<${names.map((name) => `'${name}'`).join(' | ')}, Shape>> = ${JSON.stringify(Object.fromEntries(shapes), null, 1)};`,
    '',
  ].join('\n');
}

const kept = new Set([
  '$defs',
  '$ref',
  'properties',
  'items',
  'additionalProperties',
  'required',
  'type',
  'const',
  'enum',
  'if',
  'then',
  'else',
  'default',
  'x-default',
]);
const maps = new Set(['properties', '$defs']);

/** A replacer for JSON.stringify; keys of mappings are names, not keywords. */
function withoutProse(this: unknown, key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const isSchema = 'title' in value || '$ref' in value;
  if (maps.has(key) || (key === 'default' && !isSchema)) return value;
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => kept.has(keyword)));
}
