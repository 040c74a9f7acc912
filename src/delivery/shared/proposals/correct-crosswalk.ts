import type { RowChange } from '../../../config/index.js';
import type { Cause } from '../../../model/cause.js';
import { mapOn } from '../../../model/plan.js';
import type { CrosswalkPlan } from '../../../model/reference-plan.js';
import { refuse, runAgain, sideIn } from './proposal.js';
import type { FoundIn, Proposal, Refusal } from './proposal.js';

/** Which side reads the field through a crosswalk, what the crosswalk gives now, and what the other side has. */
interface Translation {
  readonly side: 'baseline' | 'counterpart';
  readonly crosswalk: CrosswalkPlan;
  readonly says: string;
  readonly should: string;
}

/**
 * A row of the crosswalk that a field of either side is read through, where it gives one value that always stands against
 * another; null where neither side reads it so, and where records for which the counterpart's value is right have it, too.
 */
export function correctCrosswalk(cause: Cause, found: FoundIn): Proposal | Refusal | null {
  const translation = translationOf(cause, found);
  if (!translation || (translation.side === 'counterpart' && cause.reach?.kind !== 'values')) return null;
  const { crosswalk, says, should } = translation;
  const { name, source, value, validity } = crosswalk;
  if (source.kind === 'feed') return refuse(`the crosswalk '${name}' comes from ${source.feed}: correct it there`);
  const table = found.source.tables.get(source.path);
  if (!table) return refuse(`the file of the crosswalk '${name}' cannot be read`);
  const [column, from, to] = [value, validity?.from, validity?.to].map((title) => table.columns.indexOf(title ?? ''));
  const { scope } = found.run;
  const rows = [...table.rows.entries()].filter(([, cells]) => {
    const [first, last] = [cells[from ?? -1] ?? '', cells[to ?? -1] ?? ''];
    const holds = (first === '' || first <= scope.to) && (last === '' || last >= scope.from);
    return holds && isSame(cells[column ?? -1] ?? '', says);
  });
  const [only] = rows;
  if (!only || rows.length > 1) {
    return refuse(
      `${rows.length} rows of the crosswalk '${name}' give '${says}': which of them is meant only their payload tells`,
    );
  }
  const [row, cells] = only;
  const changed: RowChange = { row, cells: cells.map((cell, index) => (index === column ? should : cell)) };
  const code = crosswalk.key.map((part) => cells[table.columns.indexOf(part.column)] ?? '').join(', ');
  return {
    kind: 'proposal',
    message: `the crosswalk '${name}' gives '${says}' for ${code}, and all its records stand against '${should}'`,
    edit: { file: table.file, changes: [], rows: [changed] },
    commands: runAgain(found),
  };
}

function translationOf({ fields, from, to }: Cause, found: FoundIn): Translation | null {
  const [field = ''] = fields;
  for (const side of ['counterpart', 'baseline'] as const) {
    const feed = found.plan.feeds[sideIn(found, side)?.feed ?? ''];
    const map = feed && mapOn(feed, found.run.scope.to);
    const mapping = map?.map.find(({ field: name }) => name === field);
    if (mapping?.kind !== 'crosswalk') continue;
    const crosswalk = found.plan.references[mapping.reference];
    if (crosswalk?.kind !== 'crosswalk') continue;
    const [own, other] = side === 'counterpart' ? [to, from] : [from, to];
    return { side, crosswalk, says: String(own), should: String(other) };
  }
  return null;
}

/** Codes of goods are filled up with zeros when they are read. */
function isSame(written: string, value: string): boolean {
  return written.trim() === value || (/^\d{8,14}$/.test(written.trim()) && written.trim().padStart(14, '0') === value);
}
