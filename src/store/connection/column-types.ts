import pg from 'pg';
import type { CustomTypesConfig } from 'pg';

const readers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, readInteger],
  // The driver would make a Date of local midnight of it.
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, readInstant],
]);

/** How columns are read: bigint as a safe integer, date as `YYYY-MM-DD`, timestamptz as UTC ISO 8601 with milliseconds. */
export const columnTypes: CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    readers.get(type) ?? (format === 'binary' ? pg.types.getTypeParser(type, format) : pg.types.getTypeParser(type)),
};

function readInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`The database holds ${text}, which is not a safe integer`);
  return value;
}

const readDate: (text: string) => unknown = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ);

function readInstant(text: string): string {
  const date = readDate(text);
  if (!(date instanceof Date)) throw new Error(`The database holds ${text}, which is not an instant`);
  return date.toISOString();
}
