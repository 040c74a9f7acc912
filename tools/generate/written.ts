/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import type { JsonSchema, SchemaFile } from './schema-files.js';

/**
 * The published schemas: of what people write, each in one file that needs no other. The schemas of the language say what
 * a document means once its templates and `${…}` are resolved; what is written may leave out what a template says, and
 * may have `${…}` wherever a value stands.
 *
 * @param files the schemas of the language
 */
export function publishSchemas(files: readonly SchemaFile[]): readonly SchemaFile[] {
  const named = (name: string): SchemaFile => {
    const found = files.find((file) => file.name === name);
    if (!found) throw new Error(`There is no schema of '${name}'`);
    return found;
  };
  return files
    .filter(({ name }) => name !== 'common' && name !== 'template')
    .map((file) => {
      const whole = bundle(file, named('common'));
      const schema = writtenForms(file.name, whole, named('template'));
      return { name: file.name, path: `${file.name}.schema.json`, schema: withoutUnused(schema) };
    });
}

function writtenForms(name: string, whole: JsonSchema, template: SchemaFile): JsonSchema {
  if (name === 'rule') return interpolable(whole);
  return name === 'system' ? systemForms(whole, template) : whole;
}

/** What is shared stands in the file itself. */
function bundle({ name, schema }: SchemaFile, common: SchemaFile): JsonSchema {
  const whole = { ...schema, $id: `${name}.schema.json`, $defs: { ...schema.$defs, ...common.schema.$defs } };
  return JSON.parse(JSON.stringify(whole).replaceAll('"common.schema.json#/', '"#/')) as JsonSchema;
}

/** What only a system can say of itself, and no template of several: a name from before belongs to one. */
const keysOfOneSystem = new Set(['tieout', 'system', 'template', 'with', 'formerly']);

/** A system is written whole, or made of a template; a template stands in the same folder. */
function systemForms(whole: JsonSchema, template: SchemaFile): JsonSchema {
  const { title, description, examples, ...root } = whole;
  const { $defs: parts = {}, ...system } = interpolable(root);
  const { $defs: partsInPart = {}, ...systemInPart } = inPart({ ...system, $defs: parts });
  const { properties = {}, ...rest } = systemInPart;
  const shared = Object.fromEntries(Object.entries(properties).filter(([key]) => !keysOfOneSystem.has(key)));
  const head = bundle(template, { name: 'common', path: '', schema: {} });
  const madeOfTemplate = {
    ...systemInPart,
    title: 'System made of a template',
    description: 'What it has in common with others is said by its template.',
    required: ['tieout', 'system', 'template'],
  };
  // nobody else says what a template says of itself, and none of it waits for a value
  const ofTemplate = fixReferences(head.properties ?? {});
  const itself = { ...renameReferences(rest), ...head, properties: { ...ofTemplate, ...renameReferences(shared) } };
  const forms = {
    wholeSystem: withoutHead({ ...system, title: 'System', description: 'A system that is written whole.' }),
    systemOfTemplate: withoutHead(renameReferences(madeOfTemplate)),
    template: withoutHead(itself),
  };
  return {
    ...headOf(whole),
    title,
    description,
    type: 'object',
    if: { required: ['system'] },
    then: {
      if: { required: ['template'] },
      then: { $ref: '#/$defs/systemOfTemplate' },
      else: { $ref: '#/$defs/wholeSystem' },
    },
    else: { $ref: '#/$defs/template' },
    examples,
    $defs: {
      ...forms,
      ...parts,
      ...Object.fromEntries(
        Object.entries(partsInPart).map(([name, part]) => [inPartName(name), renameReferences(part)]),
      ),
    },
  } as JsonSchema;
}

/** What stands at the head of a file only. */
const headKeys = ['$schema', '$id'];

function headOf(schema: JsonSchema): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => headKeys.includes(key)));
}

function withoutHead(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => ![...headKeys, '$defs'].includes(key)));
}

const inPartName = (name: string): string => `${name}InPart`;

function renameReferences<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll(/"#\/\$defs\/(\w+)"/g, `"#/$defs/${inPartName('$1')}"`)) as T;
}

/** Nothing is required where a template may have said it. */
function inPart(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (inner) => {
    const { required: _required, minProperties: _least, ...rest } = inner as JsonSchema & { minProperties?: number };
    return rest;
  });
}

/** Names that are known before anything is resolved. */
const fixedKeys = new Set([
  'tieout',
  'system',
  'template',
  'rule',
  'for',
  'parameters',
  'overrides',
  'because',
  'formerly',
  'owner',
]);

/** Where a value stands, a text with `${…}` in it may stand. */
function interpolable(schema: JsonSchema): JsonSchema {
  const { $defs = {}, ...root } = schema;
  const names = Object.fromEntries(Object.entries($defs).map(([name, part]) => [fixedName(name), part]));
  const properties = Object.entries(root.properties ?? {}).map(([key, child]) =>
    fixedKeys.has(key) ? [key, fixReferences(child)] : [key, mapSchema(child, allowInterpolation)],
  );
  const open = Object.entries($defs).map(([name, part]) => [name, mapSchema(part, allowInterpolation)]);
  return {
    ...root,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    $defs: {
      ...(Object.fromEntries(open) as Record<string, JsonSchema>),
      ...(Object.fromEntries(Object.entries(names).map(([name, part]) => [name, fixReferences(part)])) as Record<
        string,
        JsonSchema
      >),
    },
  };
}

const fixedName = (name: string): string => `${name}Fixed`;

function fixReferences<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll(/"#\/\$defs\/(\w+)"/g, `"#/$defs/${fixedName('$1')}"`)) as T;
}

function allowInterpolation(schema: JsonSchema): JsonSchema {
  const { title, description, examples, default: preset, 'x-default': words, propertyNames, ...rules } = schema;
  const fixed = propertyNames ? { propertyNames: fixReferences(propertyNames) } : {};
  const prose = Object.fromEntries(
    Object.entries({ title, description, examples, default: preset, 'x-default': words }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  if (!isConstrainedScalar(rules)) return { ...schema, ...fixed };
  return { ...prose, if: { type: 'string', pattern: String.raw`\$\{` }, else: rules } as JsonSchema;
}

function isConstrainedScalar(rules: JsonSchema): boolean {
  const types = [rules.type ?? []].flat();
  if (types.length === 0 || types.includes('object') || types.includes('array')) return false;
  return (
    !types.includes('string') || Object.keys(rules).some((key) => ['pattern', 'enum', 'const', 'not'].includes(key))
  );
}

/** Applies a change to a schema and to all within it, but not to what only tells forms apart. */
function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inner = (child: JsonSchema | undefined): JsonSchema | undefined => child && mapSchema(child, change);
  const each = (children: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> =>
    Object.fromEntries(Object.entries(children).map(([name, child]) => [name, mapSchema(child, change)]));
  const { additionalProperties } = schema;
  return change({
    ...schema,
    ...(schema.properties ? { properties: each(schema.properties) } : {}),
    ...(schema.$defs ? { $defs: each(schema.$defs) } : {}),
    ...(schema.items ? { items: inner(schema.items) } : {}),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: inner(additionalProperties) } : {}),
    ...(schema.then ? { then: inner(schema.then) } : {}),
    ...(schema.else ? { else: inner(schema.else) } : {}),
  } as JsonSchema);
}

/** Leaves out definitions that nothing refers to. */
function withoutUnused(schema: JsonSchema): JsonSchema {
  const { $defs = {}, ...root } = schema;
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      if (!$defs[name]) throw new Error(`There is no definition '${name}'`);
      visit($defs[name]);
    }
  };
  visit(root);
  return { ...root, $defs: Object.fromEntries(Object.entries($defs).filter(([name]) => used.has(name))) };
}
