const letters = new Set(['yyyy', 'yy', 'MM', 'M', 'MMM', 'dd', 'd', 'HH', 'H', 'mm', 'ss', 'SSS', 'SSSSSS']);
/** Without one of each there is no day: `yyyy-mm-dd`, with minutes for the month, would be January all year. */
const partsOfDay: readonly (readonly string[])[] = [
  ['yyyy', 'yy'],
  ['MM', 'M', 'MMM'],
  ['dd', 'd'],
];

/** One part of a date pattern (UTS 35): letters that stand for something, or text that stands for itself. */
export type DatePatternPart = { readonly letters: string } | { readonly text: string };

/** The parts of a date pattern, or null when a letter has no meaning here. Text with letters is put in single quotes. */
export function splitDatePattern(pattern: string): readonly DatePatternPart[] | null {
  const parts: DatePatternPart[] = [];
  for (const [token] of pattern.matchAll(/([A-Za-z])\1*|'[^']*'|[^A-Za-z']+|'/g)) {
    if (letters.has(token)) parts.push({ letters: token });
    else if (/^[A-Za-z]/.test(token) || token === "'") return null;
    else parts.push({ text: token.replaceAll("'", '') });
  }
  return parts;
}

/** Whether a text is a date pattern that tells a day: with a year, a month and a day. */
export function isDatePattern(pattern: string): boolean {
  const found = splitDatePattern(pattern)?.flatMap((part) => ('letters' in part ? [part.letters] : [])) ?? [];
  return partsOfDay.every((spellings) => spellings.some((spelling) => found.includes(spelling)));
}
