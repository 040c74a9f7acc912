const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

/**
 * The types a schema allows, in words. Of several, those that are of the same class as the value that was found: who
 * wrote a number where a string or a mapping may stand meant the string.
 */
export function typesInWords(types: unknown, found: unknown): string {
  const all = [types].flat().map(String);
  const scalars = all.filter((type) => type !== 'array' && type !== 'object');
  const isScalar = found === null || typeof found !== 'object';
  const meant = isScalar && found !== null && scalars.length > 0 ? scalars : all;
  return alternatives(meant.map((type) => typeNames[type] ?? type));
}

/** What kind of value was found where a schema allows other types. */
export function kindInWords(types: unknown, value: unknown): string {
  if (typeof value === 'number' && [types].flat().includes('integer')) return 'a number with a fraction';
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? 'a string' : typeof value === 'number' ? 'a number' : 'a boolean';
}

/** How many items or keys were found. */
export function sizeInWords(value: unknown): string {
  return Array.isArray(value) ? String(value.length) : String(Object.keys(value as object).length);
}

/** A scalar as the user would quote it. */
export function scalarInWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function alternatives(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
