import type { Batch } from '../model/batch.js';
import { plainWriting } from '../model/map-plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import { plainCsv } from '../model/parse-plan.js';
import type { MappedFeed } from '../model/plan.js';
import type { RawValue } from '../plugin/format.js';

/** Say where a record of a correction document was: the payload of the batch that it corrects, and its record. */
const placeColumns = ['tieout:payload', 'tieout:record'] as const;

const positionColumn = (field: string): string => `tieout:position ${field}`;

/** The fields of a feed that are positions in the payload. */
export function positionFields({ map }: Pick<MappedFeed, 'map'>): readonly string[] {
  return map.flatMap((mapping) => (mapping.kind === 'position' ? [mapping.field] : []));
}

/** The columns of a correction document: where a record was, its columns as they arrived, and its positions there. */
export function documentHeader(feed: MappedFeed, columns: readonly string[]): readonly string[] {
  return [...placeColumns, ...columns, ...positionFields(feed).map(positionColumn)];
}

/** One record of a correction document. */
export function documentRecord(
  { payload, record }: { readonly payload: number; readonly record: number },
  fields: readonly RawValue[],
  positions: readonly string[],
): readonly RawValue[] {
  return [String(payload), String(record), ...fields, ...positions];
}

/** The feed as the payloads of a batch of it are read: a correction batch holds correction documents. */
export function feedOfBatch(feed: MappedFeed, { corrects }: Pick<Batch, 'corrects'>): MappedFeed {
  if (corrects === null) return feed;
  return { ...feed, compression: 'none', parse: plainCsv, map: feed.map.map(withKnownPosition) };
}

/** A position among the records of the payload that a record came from cannot be counted again without them. */
function withKnownPosition(mapping: FieldMapping): FieldMapping {
  if (mapping.kind !== 'position') return mapping;
  const { field } = mapping;
  return { kind: 'column', field, column: positionColumn(field), values: {}, empty: null, ...plainWriting };
}
