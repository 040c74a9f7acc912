import { nearest } from '../base/suggestion.js';
import type { ColumnDrift } from '../model/batch.js';
import type { MappedFeed } from '../model/plan.js';

/** What a header has and the one before had not, what it has no more, and whether what both have is in another order. */
export function driftBetween(before: readonly string[], header: readonly string[]): readonly ColumnDrift[] {
  const added = header.filter((column) => !before.includes(column));
  const gone = before.filter((column) => !header.includes(column));
  const kept = header.filter((column) => before.includes(column));
  const order = before.filter((column) => header.includes(column));
  const reordered = kept.some((column, index) => column !== order[index]);
  return [
    ...added.map((column) => ({ kind: 'new', column }) as const),
    ...gone.map((column) => ({ kind: 'gone', column }) as const),
    ...(reordered ? [{ kind: 'reordered' } as const] : []),
  ];
}

/** Columns that a map reads and a header lacks, and the header of the delivery before, if it is known. */
interface LackingHeader {
  readonly missing: readonly string[];
  readonly found: readonly string[];
  readonly before: readonly string[] | null;
  /** The delivery date. */
  readonly date: string;
}

/** The map that would read a header whose columns were renamed, as YAML; null where no column looks like a missing one. */
export function mapForRenamed(feed: Pick<MappedFeed, 'map'>, header: LackingHeader): string | null {
  const fields = header.missing.flatMap((column) => {
    const renamed = renamedTo(column, header);
    if (renamed === null) return [];
    return feed.map.flatMap((mapping) =>
      mapping.kind === 'column' && mapping.column === column ? [`${mapping.field}: ${yamlText(renamed)}`] : [],
    );
  });
  return fields.length === 0 ? null : `- since: ${header.date}\n  fields: { ${fields.join(', ')} }`;
}

/** A column that is new, and stands where the missing one did or is called much the same. */
function renamedTo(column: string, { found, before }: LackingHeader): string | null {
  const added = found.filter((name) => before === null || !before.includes(name));
  const near = nearest(column, added);
  if (near !== undefined) return near;
  if (before === null || before.length !== found.length) return null;
  const same = found[before.indexOf(column)];
  return same !== undefined && added.includes(same) ? same : null;
}

function yamlText(text: string): string {
  const isPlain = /^[A-Za-z_][\w-]*$/.test(text) && !/^(true|false|null)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
