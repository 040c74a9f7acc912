import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';

/** What each line of a file of counts has: what was counted, the values of the fields as a JSON array, and how many there were. */
export const countColumns = ['counted', 'values', 'count'] as const;

function column(name: (typeof countColumns)[number]): string {
  return `_c${countColumns.indexOf(name)}`;
}

/** Reads a file of counts into a table. */
export async function loadBreakCounts(
  session: Session,
  dialect: Dialect,
  { path, table }: { readonly path: string; readonly table: string },
): Promise<void> {
  const form = { delimiter: ',', quote: '"', numbered: false, sequential: true } as const;
  const file = dialect.csv({ path, columns: countColumns.length, ...form });
  await session.execute(
    `CREATE TABLE ${table} AS SELECT ${column('counted')} AS counted, ${column('values')} AS _values, ` +
      `TRY_CAST(${column('count')} AS BIGINT) AS count FROM ${file} WHERE ${column('counted')} <> '${countColumns[0]}'`,
  );
}

/** How many breaks there were with each of some values; 0 where there was none. One statement, however many values there are. */
export async function readBreakCounts(
  session: Session,
  dialect: Dialect,
  { table, counted }: { readonly table: string; readonly counted: string },
  values: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(values)];
  const counts = new Map(wanted.map((each) => [each, 0]));
  if (wanted.length === 0) return counts;
  const texts = wanted.map((each) => dialect.text(each)).join(', ');
  const rows = await session.rows(
    `SELECT _values, count FROM ${table} WHERE counted = ${dialect.text(counted)} AND _values IN (${texts})`,
  );
  for (const [found, count] of rows) counts.set(String(found), Number(count));
  return counts;
}
