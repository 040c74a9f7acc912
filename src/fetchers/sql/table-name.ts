import type { TableName } from './dialect.js';

const part = /(?:"((?:[^"]|"")+)"|([^".\s][^".]*))/uy;

/**
 * Reads `table` or `schema.table`, each as it is, or in double quotes where it has a dot.
 *
 * @returns null when it is no such name.
 */
export function readTableName(path: string): TableName | null {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    part.lastIndex = at;
    const match = part.exec(path);
    if (!match) return null;
    parts.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = part.lastIndex;
    if (at === path.length) break;
    if (path[at] !== '.') return null;
    at += 1;
  }
  const [first = '', second] = parts;
  if (parts.length > 2 || path.includes('\0')) return null;
  return second === undefined ? { schema: null, table: first } : { schema: first, table: second };
}
