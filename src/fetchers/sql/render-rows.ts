import { Buffer } from 'node:buffer';
import type { Column, Dialect, Row, Token } from './dialect.js';

/** The rows as NDJSON: one object for each, with the names of the columns. */
export function renderRows(dialect: Dialect, columns: readonly Column[], rows: readonly Row[]): Buffer {
  const names = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  const parts: Buffer[] = [];
  for (const row of rows) {
    const tokens = columns.map((column, index) => dialect.token(column, row[`c${index}`]));
    parts.push(lineOf(names, tokens));
  }
  return Buffer.concat(parts);
}

function lineOf(names: readonly string[], tokens: readonly Token[]): Buffer {
  if (tokens.every((token) => typeof token === 'string')) {
    return Buffer.from(`{${tokens.map((token, index) => `${names[index]}${token}`).join(',')}}\n`);
  }
  const pieces = tokens.flatMap((token, index) => [
    Buffer.from(`${index === 0 ? '{' : ','}${names[index]}`),
    typeof token === 'string' ? Buffer.from(token) : token,
  ]);
  return Buffer.concat([...pieces, Buffer.from('}\n')]);
}
