import type { Batch, BatchCounts } from '../../../model/batch.js';
import type { LookupItem } from '../../../schema/generated/outputs.js';
import type { Style } from '../../shared/style.js';
import { indent, renderTable } from './table.js';
import { visibleText } from './visible-text.js';

/** A batch: its payloads and where their records went, and what they were looked up in. */
export function batchLines(batch: Batch, lookups: readonly LookupItem[], style: Style): readonly string[] {
  // Most sources do not say when they answered.
  const tells = batch.payloads.some(({ fetchedAt }) => fetchedAt !== null);
  const columns = [
    { heading: 'payload' },
    { heading: 'bytes', align: 'right' },
    { heading: 'records', align: 'right' },
    { heading: 'snapshot', align: 'right' },
    { heading: 'quarantine', align: 'right' },
    { heading: 'dead letters', align: 'right' },
    { heading: 'repeated', align: 'right' },
    ...(tells ? [{ heading: 'answered at' }] : []),
  ] as const;
  const rows = batch.payloads.map(({ source, bytes, counts, fetchedAt }) => [
    visibleText(source),
    String(bytes),
    ...countCells(counts),
    ...(tells ? [fetchedAt ?? ''] : []),
  ]);
  return [
    `${style.bold(batch.feed)} ${batch.deliveryDate} ${style.dim(batch.id)}`,
    ...indent([...renderTable(columns, rows, style.dim), ...mapLine(batch), ...lookups.map(lookupLine)]),
  ];
}

/** Of a feed whose only map holds for ever there is nothing to say. */
function mapLine({ mapSince }: Batch): readonly string[] {
  return mapSince === null ? [] : [`read with the map since ${mapSince}`];
}

function lookupLine({ reference, source, batch, contents }: LookupItem): string {
  const content = batch === null ? `sha256 ${contents.join(', ')}` : `batch ${batch}`;
  return `looked up in ${reference}: ${visibleText(source)}, ${content}`;
}

function countCells({ scanned, snapshot, quarantined, deadLettered, deduplicated }: BatchCounts): readonly string[] {
  return [scanned, snapshot, quarantined, deadLettered, deduplicated].map(String);
}
