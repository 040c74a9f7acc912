import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaNames, schemaText } from '../../../src/schema/schema-text.js';
import { createResolver, readSchemas } from '../../../tools/generate/schema-files.js';
import type { JsonSchema, SchemaFile } from '../../../tools/generate/schema-files.js';
import { validateOutput } from '../../support/validate-output.js';

interface Found {
  /** JSON pointer within the file. */
  readonly pointer: string;
  readonly schema: JsonSchema;
  readonly isOptional: boolean;
}

/** Every property of every object of a file, and every definition. */
function propertiesOf(file: SchemaFile): readonly Found[] {
  const found: Found[] = [];
  const visit = (schema: JsonSchema, pointer: string): void => {
    for (const [name, child] of Object.entries(schema.properties ?? {})) {
      const at = `${pointer}/properties/${name}`;
      // Within `if` and beside it, properties only tell forms apart; they are described in the forms.
      if (schema.if === undefined)
        found.push({ pointer: at, schema: child, isOptional: !schema.required?.includes(name) });
      visit(child, at);
    }
    for (const [name, child] of Object.entries(schema.$defs ?? {})) {
      found.push({ pointer: `${pointer}/$defs/${name}`, schema: child, isOptional: false });
      visit(child, `${pointer}/$defs/${name}`);
    }
    if (schema.items) visit(schema.items, `${pointer}/items`);
    if (typeof schema.additionalProperties === 'object')
      visit(schema.additionalProperties, `${pointer}/additionalProperties`);
  };
  visit(file.schema, '');
  return found;
}

function describedBy(files: readonly SchemaFile[]): (file: SchemaFile, schema: JsonSchema) => JsonSchema {
  const resolve = createResolver(files);
  return (file, schema) => resolve(file, schema).schema;
}

function createAjv(files: readonly SchemaFile[]): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
  ajv.addVocabulary(['x-expected', 'x-default', 'x-masked']);
  for (const { schema } of files) ajv.addSchema(schema);
  return ajv;
}

/** Open on purpose: trees of the plan, which the model describes. */
const openSchemas = ['output/plan.schema.json'];

/** The titles of the objects within a schema that do not say which keys they may have. */
function openObjectsOf(schema: JsonSchema): readonly string[] {
  const { examples: _examples, default: _default, if: _if, ...parts } = schema;
  const { properties = {}, $defs = {}, ...others } = parts;
  const children = [...Object.values(properties), ...Object.values($defs), ...Object.values(others).flat()];
  const inner = children.flatMap((child: unknown) => {
    return typeof child === 'object' && child !== null ? openObjectsOf(child as JsonSchema) : [];
  });
  const isOpen = schema.type === 'object' && schema.if === undefined && (schema.additionalProperties ?? true) === true;
  return isOpen ? [schema.title ?? '', ...inner] : inner;
}

describe.each(['language/', 'output/'] as const)('schemas/%s', (folder) => {
  const files = readSchemas(folder);
  const resolved = describedBy(files);
  const ajv = createAjv(files);

  it('every property has a title, a description and an example', () => {
    const lacking = files.flatMap((file) =>
      propertiesOf(file).flatMap(({ pointer, schema }) => {
        const { title, description, examples } = resolved(file, schema);
        return title && description && examples?.length ? [] : [`${file.path}#${pointer}`];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('every example and every default is valid', () => {
    const wrong = files.flatMap((file) =>
      propertiesOf(file).flatMap(({ pointer, schema }) => {
        const validate = ajv.compile({ $ref: `${file.schema.$id}#${pointer}` });
        const { examples = [], default: standard } = resolved(file, schema);
        const values = standard === undefined ? examples : [...examples, standard];
        return values
          .filter((value) => !validate(value))
          .map((value) => `${file.path}#${pointer}: ${JSON.stringify(value)}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every object says which keys it may have', () => {
    const open = files
      .filter(({ path }) => !openSchemas.includes(path))
      .flatMap(({ path, schema }) => openObjectsOf(schema).map((title) => `${path}: ${title}`));
    expect(open).toEqual([]);
  });

  it('no definition is called like one of another file', () => {
    const names = files.flatMap(({ schema }) => Object.keys(schema.$defs ?? {}));
    expect(names.length).toBe(new Set(names).size);
  });
});

it('every optional key says what stands in for it', () => {
  const files = readSchemas('language/');
  const resolved = describedBy(files);
  const lacking = files.flatMap((file) =>
    propertiesOf(file)
      .filter(({ isOptional }) => isOptional)
      .flatMap(({ pointer, schema }) => {
        const inner = resolved(file, schema);
        return inner.default !== undefined || inner['x-default'] ? [] : [`${file.path}#${pointer}`];
      }),
  );
  expect(lacking).toEqual([]);
});

describe('a printed schema', () => {
  it.each(schemaNames())('%s needs no other file and accepts its own example', (name) => {
    const schema = JSON.parse(schemaText(name) ?? '') as JsonSchema;
    const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false });
    ajv.addVocabulary(['x-expected', 'x-default', 'x-masked']);
    const validate = ajv.compile(schema as object);
    expect(schema.examples?.length).toBeGreaterThan(0);
    for (const example of schema.examples ?? []) expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is there for every kind of document', () => {
    expect(schemaNames()).toEqual(
      expect.arrayContaining(['workspace', 'entity', 'system', 'rule', 'reference', 'output/run']),
    );
    expect(schemaText('calendar')).toBeNull();
    expect(schemaText('common')).toBeNull();
  });
});

it('an output with a key too many is refused', () => {
  expect(validateOutput('breaks', { breaks: [], next: null })).toEqual([]);
  expect(validateOutput('breaks', { breaks: [], next: null, total: 0 })).toHaveLength(1);
});
