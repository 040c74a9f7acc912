import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const path = fileURLToPath(new URL('sarif/sarif-2.1.0-rtm.5.json', import.meta.url));

/** What is wrong with a log by the JSON Schema of SARIF 2.1.0; empty when nothing is. */
export function validateSarif(log: unknown): readonly string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const validate = compileSchema();

function compileSchema() {
  // It says draft 4, of which it uses nothing that later drafts changed but the name of `$id`.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'https://example.org/') && !/[\s"<>\\^`{|}]/.test(text));
  ajv.addFormat('date-time', true);
  return ajv.compile(schema);
}
