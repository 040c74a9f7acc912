/**
 * The digits of a number as written at the beginning of a text, or null when it is no plain decimal: the parsed value may
 * have lost some of them. The parser takes signs into the number, also those before brackets; two of them without a space
 * begin a comment.
 */
export function plainNumber(text: string): string | null {
  const [, signs, digits] = /^((?:-(?!-)|[\s(])*)(\d+(?:\.\d+)?|\.\d+)(?![\w.])/.exec(text) ?? [];
  if (signs === undefined || digits === undefined) return null;
  return signs.replaceAll(/[^-]/g, '').length % 2 === 1 ? `-${digits}` : digits;
}
