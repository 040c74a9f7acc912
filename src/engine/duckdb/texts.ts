import type { Normalizer } from '../../model/entity-plan.js';

export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** An empty text is no value. */
export function normalizedText(normalizers: readonly Normalizer[], value: string): string {
  return `nullif(${normalizers.reduce((result, normalizer) => applied(normalizer, result), value)}, '')`;
}

function applied(normalizer: Normalizer, value: string): string {
  if (typeof normalizer === 'object') {
    return `replace(${value}, ${text(normalizer.replace[0])}, ${text(normalizer.replace[1])})`;
  }
  switch (normalizer) {
    case 'trim':
      return `trim(${value})`;
    case 'upper':
      return `upper(${value})`;
    case 'lower':
      return `lower(${value})`;
    case 'strip-accents':
      return `strip_accents(${value})`;
    case 'collapse-spaces':
      return `trim(regexp_replace(${value}, '\\s+', ' ', 'g'))`;
  }
}

/** How many edits make one text of the other, each of one character. */
export function editsApart(left: string, right: string): string {
  return byCharacters(left, right, (one, other) => `levenshtein(${one}, ${other})`);
}

/** The engine adds the prefix where the similarity of Jaro is above 0.7. */
export function dissimilarity(left: string, right: string): string {
  return byCharacters(left, right, (one, other) => {
    return `CAST(round((1 - jaro_winkler_similarity(${one}, ${other})) * 1000000) AS BIGINT)`;
  });
}

/** What stands for a character of one text that the other one lacks: it is equal to nothing there. */
const onlyHere = { left: 1, right: 2 };

/** ASCII without NUL, and without the two. */
const codes = Array.from({ length: 125 }, (_, index) => String.fromCodePoint(index + 3)).join('');

/**
 * The engine's functions count bytes, of which a character beyond ASCII has several. Such texts are written in ASCII before:
 * characters that both have each become one of 125, all others one for each text. A distance only asks which characters
 * of one text are equal to which of the other, and that stays as it is.
 */
function byCharacters(left: string, right: string, print: (left: string, right: string) => string): string {
  const isAscii = `strlen(${left}) = length(${left}) AND strlen(${right}) = length(${right})`;
  const shared = `array_to_string(list_intersect(string_split(${left}, ''), string_split(${right}, '')), '')`;
  const inAscii = (own: string, other: number): string =>
    `translate(${own}, ${shared} || ${own}, left(${text(codes)}, length(${shared})) || repeat(chr(${other}), length(${own})))`;
  const recoded = print(inAscii(left, onlyHere.left), inAscii(right, onlyHere.right));
  return `CASE WHEN ${isAscii} THEN ${print(left, right)} WHEN length(${shared}) <= ${codes.length} THEN ${recoded} END`;
}
