import type { Retention } from '../../../model/retention.js';
import type { RemovedOfKind, RetentionOfKind, RetentionPlan } from '../../../run/retention.js';
import type { Style } from '../../shared/style.js';
import { periodText } from '../../shared/documents/retention-document.js';
import { renderTable } from './table.js';

/** What may go, one line for each kind, and below it why the others stay. */
export function retentionLines({ kinds }: RetentionPlan, retention: Retention, style: Style): readonly string[] {
  const may = renderTable(
    [
      { heading: 'kind' },
      { heading: 'retention' },
      { heading: 'may go', align: 'right' },
      { heading: 'bytes', align: 'right' },
      { heading: 'oldest' },
      { heading: 'stays', align: 'right' },
    ],
    kinds.map((ofKind) => [
      ofKind.kind,
      `${periodText(retention[ofKind.kind])}, from ${ofKind.firstKept}`,
      String(ofKind.removable.length),
      String(sum(ofKind.removable.map(({ bytes }) => bytes))),
      oldest(ofKind),
      String(sum(ofKind.staying.map(({ objects }) => objects))),
    ]),
    style.bold,
  );
  const reasons = kinds.flatMap(({ kind, staying }) =>
    staying.map(({ reason, objects }) => [kind, String(objects), reasonTexts[reason]]),
  );
  if (reasons.length === 0) return may;
  const columns = [{ heading: 'kind' }, { heading: 'stays', align: 'right' }, { heading: 'because' }] as const;
  return [...may, '', ...renderTable(columns, reasons, style.bold)];
}

/** What is gone, one line for each kind. */
export function removedLines(removed: readonly RemovedOfKind[], style: Style): readonly string[] {
  return renderTable(
    [{ heading: 'kind' }, { heading: 'removed', align: 'right' }, { heading: 'bytes', align: 'right' }],
    removed.map(({ kind, objects, bytes }) => [kind, String(objects), String(bytes)]),
    style.bold,
  );
}

const reasonTexts: Readonly<Record<RetentionOfKind['staying'][number]['reason'], string>> = {
  'within-retention': 'its day is within the retention',
  'recent-run': 'a run as of a day within the retention names it',
  state: 'younger days of its feed are read from it',
  'open-break': 'a break that is open was found in it',
  'open-record': 'a record of it is set aside and open',
  'held-delivery': 'its delivery is held',
  'held-run': 'a run that is held names it',
  'reference-file': 'it is the file of a reference',
  'delivery-in-progress': 'it is a page of a delivery that is not whole yet',
};

function oldest({ removable }: RetentionOfKind): string {
  return removable.reduce((first, { day }) => (first === '' || day < first ? day : first), '');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
