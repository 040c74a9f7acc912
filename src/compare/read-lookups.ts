import type { Dialect } from '../engine/dialect.js';
import type { LookupSeen } from '../model/lookup-seen.js';
import { lookupColumn, lookupValueColumn } from './lookup-layer.js';
import type { LookupInput } from './lookup-layer.js';
import { valueOf } from './read-value.js';

/** How many texts say what became of a lookup, before the values of its row. */
const headLength = 5;

/** What was looked up, as a JSON array of texts: for `readLookups`. */
export function lookupTexts(dialect: Dialect, lookups: readonly LookupInput[]): string {
  return dialect.jsonTexts(
    lookups.flatMap(({ plan: { name, columns } }) => {
      const column = (text: string): string => dialect.identifier(text);
      const number = (what: 'rows' | 'batch' | 'payload' | 'record'): string =>
        `CAST(${column(lookupColumn(name, what))} AS VARCHAR)`;
      return [
        `CAST(${column(lookupValueColumn(name, 'found'))} AS VARCHAR)`,
        ...(['rows', 'batch', 'payload', 'record'] as const).map(number),
        ...columns.map(({ name: value, type }) => dialect.canonicalText(type, column(lookupValueColumn(name, value)))),
      ];
    }),
  );
}

/** What was looked up, of lookups that were asked; `texts` is what `lookupTexts` made. */
export function readLookups(lookups: readonly LookupInput[], texts: string): readonly LookupSeen[] {
  const cells = JSON.parse(texts) as readonly (string | null)[];
  const seen: LookupSeen[] = [];
  let start = 0;
  for (const lookup of lookups) {
    const width = headLength + lookup.plan.columns.length;
    const read = readLookup(lookup, cells.slice(start, start + width));
    if (read) seen.push(read);
    start += width;
  }
  return seen;
}

function readLookup({ plan, batches }: LookupInput, cells: readonly (string | null)[]): LookupSeen | null {
  const [found = null, rows, batch = null, payload = null, record, ...values] = cells;
  if (found === null) return null;
  const { name, columns } = plan;
  if (found === 'false') return { name, missing: rows === '0' ? 'no-row' : 'several-rows', row: null, values: {} };
  return {
    name,
    missing: null,
    row: {
      batch: batch === null ? null : batchOf(batches, batch),
      payload: payload === null ? null : Number(payload),
      record: Number(record),
    },
    values: Object.fromEntries(
      columns.map((column, index) => [column.name, valueOf(column.type, values[index] ?? null)]),
    ),
  };
}

function batchOf(batches: readonly string[], number: string): string {
  const id = batches[Number(number)];
  if (id === undefined) throw new Error(`No batch number ${number} among those of a table`);
  return id;
}
