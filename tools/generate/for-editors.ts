import type { JsonSchema } from './schema-files.js';

/**
 * The same schema in the form that `yaml-language-server` makes most of. It completes values from `anyOf`, not from behind
 * `if`; validators are made of the other form, whose errors tell one mistake once. And it takes `1:` for a key that is not
 * among `properties`, being no text, but is content with a pattern.
 */
export function forEditors(schema: JsonSchema): JsonSchema {
  return rewrite(schema) as JsonSchema;
}

function rewrite(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(rewrite);
  if (typeof part !== 'object' || part === null) return part;
  const rewritten = Object.fromEntries(
    Object.entries(part).map(([key, child]) => [key, isData(key) ? child : rewrite(child)]),
  ) as JsonSchema;
  const named = withNumberedKeys(rewritten);
  return hasValuesOrInterpolation(named) ? asAlternatives(named) : named;
}

const isData = (keyword: string): boolean => ['examples', 'default', 'const', 'enum'].includes(keyword);

function withNumberedKeys(schema: JsonSchema): JsonSchema {
  const numbers = Object.keys(schema.properties ?? {}).filter((key) => /^\d+$/.test(key));
  if (numbers.length === 0) return schema;
  return { ...schema, patternProperties: { [`^(${numbers.join('|')})$`]: true } } as JsonSchema;
}

/** Such as `if: { type: string, pattern: \$\{ }, else: { enum: […] }`. */
function hasValuesOrInterpolation({ if: condition, then, else: values }: JsonSchema): boolean {
  if (condition?.type !== 'string' || then !== undefined || values === undefined) return false;
  return values.enum !== undefined || values.const !== undefined || values.type === 'boolean';
}

function asAlternatives({ if: interpolated, else: values, ...prose }: JsonSchema): JsonSchema {
  return { ...prose, anyOf: [values ?? {}, interpolated ?? {}] };
}
