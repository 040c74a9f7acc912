import type { Dialect } from '../engine/dialect.js';
import type { Side } from '../model/outcome.js';
import { sideColumn, sides, typeOf } from './matched-row.js';
import { hasForeign } from './other-scopes.js';
import type { Comparison } from './side-relation.js';

/** The timing of a row with `_outcome`, over the columns of a matched row; null where nothing says that anything waits. */
export function timingColumn(dialect: Dialect, comparison: Comparison): string | null {
  const { waiting } = comparison;
  if (!waiting) return null;
  const cases = sides.map((side) => {
    const lone = `_outcome = 'missing' AND ${sideColumn(side, '_record')} IS NOT NULL`;
    return `WHEN ${lone} THEN ${timingOf(dialect, comparison, side, waiting[side])}`;
  });
  const lone = sides.map((side) => `${sideColumn(side, '_record')} IS NULL`).join(' OR ');
  const carried = `WHEN ${hasForeign(comparison)} OR (NOT _equal AND (${lone}) AND _outcome IN ('match', 'within-tolerance', 'mismatch')) THEN 'carried'`;
  return `CASE ${comparison.others ? `${carried} ` : ''}${cases.join(' ')} ELSE 'on-time' END AS _timing`;
}

function timingOf(
  dialect: Dialect,
  comparison: Comparison,
  side: Side,
  waiting: NonNullable<Comparison['waiting']>[Side],
): string {
  switch (waiting.kind) {
    case 'all':
      return `'pending'`;
    case 'over':
      return `'late'`;
    case 'never':
      return `'on-time'`;
    case 'from': {
      const type = typeOf(comparison[side].entity, waiting.field);
      const column = dialect.identifier(sideColumn(side, waiting.field));
      const isInstant = type.kind === 'timestamp' && waiting.value.length > dayLength;
      const [value, since] = isInstant
        ? [column, dialect.literal({ kind: 'timestamp' }, waiting.value)]
        : [dialect.dayOf(sideColumn(side, waiting.field)), dialect.literal({ kind: 'date' }, waiting.value)];
      return `CASE WHEN ${column} IS NULL THEN 'on-time' WHEN ${value} >= ${since} THEN 'pending' ELSE 'late' END`;
    }
  }
}

const dayLength = 'YYYY-MM-DD'.length;

/** The timing of a reconciled row. */
export function timingOfRows({ waiting }: Comparison): string {
  return waiting ? '_timing' : `'on-time'`;
}
