/** Words that begin a line of their own. */
const breaks =
  /^(?:SELECT|FROM|WHERE|GROUP BY|HAVING|ORDER BY|UNION(?: ALL)?(?: BY NAME)?|(?:FULL |LEFT |ANTI |SEMI )?JOIN)$/;
const tokens =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|\b(?:IS NOT DISTINCT FROM|IS DISTINCT FROM|GROUP BY|ORDER BY|UNION ALL BY NAME|UNION ALL|UNION|FULL JOIN|LEFT JOIN|ANTI JOIN|SEMI JOIN)\b|\w+|\s+|./gs;
const longest = 100;

/**
 * SQL laid out for reading: clauses begin lines, what is in brackets is indented where it is long, lists are broken
 * at their commas. No token is added or left out.
 */
export function formatSql(sql: string): string {
  const words = (sql.match(tokens) ?? []).map((token) => (/^\s+$/.test(token) ? ' ' : token));
  return layOut(words, 0).trim();
}

function layOut(words: readonly string[], depth: number): string {
  const whole = words.join('').trim();
  if (whole.length <= longest && !words.some((word) => breaks.test(word))) return whole;
  const margin = '  '.repeat(depth);
  const listMargin = words.includes('SELECT') ? `${margin}  ` : margin;
  let text = '';
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '(') {
      const end = closing(words, index);
      text += bracketed(words.slice(index + 1, end), depth);
      index = end;
    } else if (breaks.test(word)) text = `${text.trimEnd()}\n${margin}${word}`;
    else if (word === ',') text += `,\n${listMargin}`;
    else if (word !== ' ' || !/\s$/.test(text)) text += word;
  }
  return text.trim();
}

function bracketed(words: readonly string[], depth: number): string {
  const whole = words.join('').trim();
  if (whole.length <= longest && !words.some((word) => breaks.test(word))) return `(${whole})`;
  const margin = '  '.repeat(depth + 1);
  return `(\n${margin}${layOut(words, depth + 1)}\n${'  '.repeat(depth)})`;
}

function closing(words: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < words.length; index++) {
    if (words[index] === '(') depth++;
    if (words[index] === ')' && --depth === 0) return index;
  }
  throw new Error('A bracket is not closed');
}
