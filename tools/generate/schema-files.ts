import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A JSON Schema as far as the generators look into it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-expected'?: string;
  readonly 'x-default'?: string;
  readonly 'x-masked'?: boolean;
}

/** A file under `schemas/`. */
export interface SchemaFile {
  /** `rule` for `language/rule.schema.json`, or `run` for `output/run.schema.json`. */
  readonly name: string;
  /** Path under `schemas/`, which is also its `$id`. */
  readonly path: string;
  readonly schema: JsonSchema;
}

/** The directory that holds the schemas. */
const schemasDirectory = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** The schemas of one folder under `schemas/`, sorted by name; what is shared (`common`) is one of them. */
export function readSchemas(folder: 'language/' | 'output/'): readonly SchemaFile[] {
  return readdirSync(schemasDirectory + folder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => ({
      name: file.replace('.schema.json', ''),
      path: folder + file,
      schema: JSON.parse(readFileSync(schemasDirectory + folder + file, 'utf8')) as JsonSchema,
    }));
}

/** Finds what a `$ref` of a file names; siblings of the `$ref` stand above what it names. */
export function createResolver(files: readonly SchemaFile[]): (file: SchemaFile, schema: JsonSchema) => Resolved {
  const byFileName = new Map(files.map((file) => [file.path.split('/').at(-1) ?? file.path, file]));
  return function resolve(file: SchemaFile, schema: JsonSchema): Resolved {
    if (schema.$ref === undefined) return { file, schema, definition: null };
    const [fileName = '', definition = ''] = schema.$ref.split('#/$defs/');
    const target = fileName === '' ? file : byFileName.get(fileName);
    const named = target?.schema.$defs?.[definition];
    if (!target || !named) throw new Error(`${file.path}: ${schema.$ref} leads nowhere`);
    const { $ref: _, ...siblings } = schema;
    const inner = resolve(target, named);
    return { file: inner.file, schema: { ...inner.schema, ...siblings }, definition };
  };
}

export interface Resolved {
  /** The file in which the references of `schema` are to be looked up. */
  readonly file: SchemaFile;
  readonly schema: JsonSchema;
  /** The name under `$defs` that was referred to, or null. */
  readonly definition: string | null;
}

/** The forms that a chain of if / then / else chooses from; a schema without a chain is its own only form. */
export function formsOf(schema: JsonSchema): readonly JsonSchema[] {
  if (schema.if === undefined) return [schema];
  return [schema.then, schema.else].flatMap((branch) => (branch ? formsOf(branch) : []));
}

/** `sales-line` and `salesLine` as `SalesLine`. */
export function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
