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

const partsOfTime: readonly (readonly string[])[] = [['HH', 'H'], ['mm']];
const lettersOfTime = new Set([...partsOfTime.flat(), 'ss', 'SSS', 'SSSSSS']);

/** Whether a text is a date pattern that tells a time of day, and no more: with an hour and a minute. */
export function isTimePattern(pattern: string): boolean {
  const found = lettersIn(pattern);
  const isWhole = partsOfTime.every((spellings) => spellings.some((spelling) => found.includes(spelling)));
  return isWhole && found.every((part) => lettersOfTime.has(part));
}

function lettersIn(pattern: string): readonly string[] {
  return splitDatePattern(pattern)?.flatMap((part) => ('letters' in part ? [part.letters] : [])) ?? [];
}

/** Whether a text is a date pattern that tells a day: with a year, a month and a day. */
export function isDatePattern(pattern: string): boolean {
  const found = lettersIn(pattern);
  return partsOfDay.every((spellings) => spellings.some((spelling) => found.includes(spelling)));
}
