import { nextStepOf, sentenceOf } from '../../../base/catalogue/index.js';
import type { Batch, BatchEvent } from '../../../model/batch.js';
import type { Style } from '../../shared/style.js';
import { indent, renderTable } from './table.js';
import { visibleText } from './visible-text.js';

/** Batches, one per line. */
export function batchTable(batches: readonly Batch[], style: Style): readonly string[] {
  const columns = [
    { heading: 'batch' },
    { heading: 'feed' },
    { heading: 'date' },
    { heading: 'records', align: 'right' },
    { heading: 'set aside', align: 'right' },
    { heading: 'status' },
    { heading: 'reason' },
  ] as const;
  const rows = batches.map(({ id, feed, deliveryDate, counts, status, holdReasons }) => [
    id,
    feed,
    deliveryDate,
    String(counts.scanned),
    String(counts.quarantined + counts.deadLettered),
    status,
    status === 'held' ? [...new Set(holdReasons.map(({ code }) => code))].join(', ') : '',
  ]);
  return renderTable(columns, rows, style.dim);
}

/** What spoke against a delivery when it was read, each with what to do next. */
export function holdReasonLines({ holdReasons }: Batch, style: Style): readonly string[] {
  return holdReasons.flatMap((reason) => [
    `${visibleText(sentenceOf(reason))} ${style.dim(`[${reason.code}]`)}`,
    ...indent([visibleText(nextStepOf(reason))]),
  ]);
}

/** `2026-11-02T09:30:00.125Z released by maria: Confirmed by phone`. */
export function batchEventLine({ at, event, person, because }: BatchEvent): string {
  const who = person === null ? 'tieout' : visibleText(person);
  return `${at} ${event} by ${who}${because === null ? '' : `: ${visibleText(because)}`}`;
}
