import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { SchemaFile } from './schema-files.js';

/**
 * The validators of the documents, as one module that needs no library: each function leaves its errors on itself. Of
 * what people write one for each kind; of what it means once templates and `${…}` are resolved, one for each kind that
 * has such.
 */
export function generateValidators(published: readonly SchemaFile[], language: readonly SchemaFile[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictNumbers: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-expected', 'x-default', 'x-masked']);
  for (const { schema } of [...published, ...language]) {
    ajv.addSchema(JSON.parse(JSON.stringify(schema, withoutProse)) as object);
  }
  const names = {
    ...Object.fromEntries(published.map(({ name, path }) => [name, path])),
    resolvedSystem: 'language/system.schema.json',
    resolvedRule: 'language/rule.schema.json',
  };
  const code = standaloneCode.default(ajv, names);
  if (code.includes('require(')) throw new Error('The validators need a library at run time: leave out that keyword');
  return `// @ts-nocheck\n// Made by \`npm run generate\` from schemas/: change those, not this file.\n${code}\n`;
}

/** A replacer for JSON.stringify: prose for people would only make the validators larger. */
function withoutProse(key: string, value: unknown): unknown {
  const isProse = typeof value === 'string' ? key === 'title' || key === 'description' : key === 'examples';
  return isProse ? undefined : value;
}
