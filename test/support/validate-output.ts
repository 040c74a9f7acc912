import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const directory = fileURLToPath(new URL('../../schemas/output/', import.meta.url));

/** What is wrong with the JSON of a command by its schema (`run` for `output/run.schema.json`); empty when nothing is. */
export function validateOutput(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (!validate) throw new Error(`There is no output schema '${name}'`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const ajv = createAjv();

function createAjv(): Ajv2020 {
  const outputs = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  for (const file of readdirSync(directory))
    outputs.addSchema(JSON.parse(readFileSync(directory + file, 'utf8')) as object);
  return outputs;
}
