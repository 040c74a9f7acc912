import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schemasDirectory = fileURLToPath(new URL('../../schemas/', import.meta.url));
const ending = '.schema.json';

/** The names of the schemas that can be printed: kinds of documents, and `output/…` for what commands print as JSON. */
export function schemaNames(): readonly string[] {
  return ['', 'output/'].flatMap((folder) =>
    readdirSync(schemasDirectory + folder)
      .filter((file) => file.endsWith(ending) && file !== `common${ending}`)
      .map((file) => folder + file.slice(0, -ending.length))
      .sort(),
  );
}

/** A schema as JSON text that needs no other file; null when there is none of that name. */
export function schemaText(name: string): string | null {
  if (!schemaNames().includes(name)) return null;
  if (!name.includes('/')) return readFileSync(`${schemasDirectory}${name}${ending}`, 'utf8');
  const common = readSchema('output/common');
  const { $defs = {}, ...schema } = readSchema(name);
  const whole = { ...schema, $defs: { ...$defs, ...common.$defs } };
  return `${JSON.stringify(whole, null, 2).replaceAll(`"common${ending}#/`, '"#/')}\n`;
}

/** The schemas of documents, whole, by the names of their files: what an editor needs. */
export function documentSchemas(): ReadonlyMap<string, string> {
  const names = schemaNames().filter((name) => !name.includes('/'));
  return new Map(names.map((name) => [name + ending, schemaText(name) ?? '']));
}

/** The schemas of what commands print as JSON, and `common`, which they share, by their names. */
export function outputSchemas(): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const names = ['output/common', ...schemaNames().filter((name) => name.startsWith('output/'))];
  return new Map(names.map((name) => [name.slice('output/'.length), { ...readSchema(name) }]));
}

function readSchema(name: string): { readonly $defs?: Readonly<Record<string, unknown>> } {
  return JSON.parse(readFileSync(`${schemasDirectory}${name}${ending}`, 'utf8')) as { $defs?: Record<string, unknown> };
}
