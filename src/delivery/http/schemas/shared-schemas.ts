import { outputSchemas } from '../../../schema/schema-text.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The shapes of `--json` as schemas that routes refer to by name: `common.schema.json#/$defs/breakItem` is `BreakItem`,
 * `explain.schema.json` is `ExplainOutput`, as the generated types are called.
 */
export function sharedSchemas(): readonly { readonly [key: string]: Json }[] {
  return [...outputSchemas()].flatMap(([name, schema]) => {
    const { $defs = {}, $schema: _, $id: __, ...whole } = schema as Readonly<Record<string, Json>>;
    const parts = Object.entries($defs as Readonly<Record<string, Json>>).map(([part, value]) =>
      named(pascal(part), value),
    );
    return name === 'common' ? parts : [...parts, named(`${pascal(name)}Output`, whole)];
  });
}

function named(id: string, schema: Json): { readonly [key: string]: Json } {
  return { $id: id, ...(byName(schema) as Readonly<Record<string, Json>>) };
}

function byName(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(byName);
  if (typeof value !== 'object' || value === null) return value;
  // The keyword is a list; a property of that name is a schema.
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'examples' || !Array.isArray(inner));
  return Object.fromEntries(
    entries.map(([key, inner]) => (key === '$ref' ? [key, nameOf(inner)] : [key, byName(inner)])),
  );
}

function nameOf(reference: Json): string {
  const part = typeof reference !== 'string' ? undefined : /\/\$defs\/(?<part>\w+)$/.exec(reference)?.groups?.['part'];
  if (part === undefined) throw new Error(`A reference to no part: ${JSON.stringify(reference)}`);
  return `${pascal(part)}#`;
}

function pascal(text: string): string {
  return text
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
