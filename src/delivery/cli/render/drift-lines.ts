import { mostWorst } from '../../../model/drift.js';
import type { DriftedGroup, DriftResult } from '../../../model/drift.js';
import type { Style } from '../../shared/style.js';
import { valueInWords } from './break-lines.js';
import { renderTable } from './table.js';
import { count } from './words.js';

/** What the sums of both sides came to, and the groups with the largest differences of those that are beyond. */
export function driftLines(
  { name, within, groups, beyond, worst, alert }: DriftResult,
  style: Style,
): readonly string[] {
  const heading = `drift ${name}: ${beyond} of ${count(groups, 'group')} beyond ${within}%`;
  if (beyond === 0) return [heading];
  const columns = [
    ...Object.keys(worst[0]?.values ?? {}).map((field) => ({ heading: field })),
    { heading: '' },
    ...['baseline', 'counterpart', 'difference', 'percent'].map((each) => ({ heading: each, align: 'right' as const })),
  ];
  const table = renderTable(columns, worst.map(cellsOf), style.dim);
  const more = beyond > mostWorst ? [`and ${beyond - mostWorst} more: the reporting view drifts has them`] : [];
  return [`${heading}${alert === null ? '' : `, alert ${alert}`}`, ...table, ...more];
}

function cellsOf({ values, currency, baseline, counterpart, difference, percent }: DriftedGroup): readonly string[] {
  return [
    ...Object.values(values).map(valueInWords),
    currency ?? '',
    baseline ?? '–',
    counterpart ?? '–',
    difference,
    percent === null ? '–' : `${percent}%`,
  ];
}
