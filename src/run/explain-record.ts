import { feedOfBatch } from '../ingest/correction-document.js';
import { locateRecords } from '../ingest/locate-records.js';
import type { AggregatePlan } from '../model/aggregate-plan.js';
import type { Batch } from '../model/batch.js';
import { expressionInWords } from '../model/expression-in-words.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { Provenance, RecordSeen } from '../model/outcome.js';
import { mapOn, withMap } from '../model/plan.js';
import type { FeedPlan, MappedFeed } from '../model/plan.js';
import { findBatch } from '../store/index.js';
import { normalizeTools } from './ingest-feed.js';
import { openSession } from './open-session.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** A record as it arrived, and how each of its fields was made. */
export interface ExplainedRecord {
  readonly feed: string;
  readonly batch: string;
  readonly source: string;
  readonly payloadSha256: string;
  /** When its source says that it answered; null: it did not say. */
  readonly fetchedAt: string | null;
  /** The map that read it. */
  readonly map: { readonly since: string | null; readonly version: string };
  readonly record: number;
  readonly line: number;
  readonly byteOffset: number;
  readonly rawText: string;
  readonly fields: readonly {
    readonly field: string;
    readonly value: string | boolean | null;
    readonly from: string;
  }[];
}

/** What is read of a side: its feed, and what its records become. */
interface ExplainedSide {
  readonly feed: FeedPlan;
  readonly aggregate: AggregatePlan | null;
}

/** Where a record stands: the source of its payload, and its line there. */
export interface Place extends Provenance {
  readonly source: string;
  readonly line: number;
}

/**
 * A record of a feed as it arrived, read from the archive.
 *
 * @throws OperationalError of the archive: `removed-by-retention`, `archive-corrupt` when the payload was changed.
 */
export async function explainRecord(
  tools: Tools,
  { feed, aggregate }: ExplainedSide,
  seen: RecordSeen,
): Promise<ExplainedRecord> {
  const { batch: batchId, record } = seen.provenance;
  const { read, payload } = await findPayload(tools, feed, seen.provenance);
  const [place] = await locate(tools, read, payload.sha256, [record]);
  if (!place) throw new Error(`Payload ${payload.sha256} has no record ${record}`);
  const { line, byteOffset, rawText } = place;
  const mappings = new Map(read.map.map((mapping) => [mapping.field, mapping]));
  const fields = Object.entries(seen.values).map(([field, value]) => ({
    field,
    value,
    from: outputInWords(aggregate, field, () => mappingInWords(mappings.get(field))),
  }));
  return {
    feed: feed.name,
    batch: batchId,
    source: payload.source,
    payloadSha256: payload.sha256,
    fetchedAt: payload.fetchedAt,
    map: { since: read.since, version: read.version },
    record,
    line,
    byteOffset,
    rawText,
    fields,
  };
}

/**
 * Where some records of a feed stand, in the order in which they are asked for: each payload is read once.
 *
 * @throws OperationalError of the archive.
 */
export async function placesOf(
  tools: Tools,
  feed: FeedPlan,
  provenances: readonly Provenance[],
): Promise<readonly Place[]> {
  const lines = new Map<string, Place>();
  for (const first of provenances) {
    if (lines.has(nameOf(first))) continue;
    const { read, payload } = await findPayload(tools, feed, first);
    const together = provenances.filter(({ batch, payload: of }) => batch === first.batch && of === first.payload);
    const numbers = [...new Set(together.map(({ record }) => record))].toSorted((left, right) => left - right);
    for (const { record, line } of await locate(tools, read, payload.sha256, numbers)) {
      const place = { ...first, record, source: payload.source, line };
      lines.set(nameOf(place), place);
    }
  }
  return provenances.map((provenance) => required(lines.get(nameOf(provenance)), `line of ${nameOf(provenance)}`));
}

function nameOf({ batch, payload, record }: Provenance): string {
  return `record ${record} of payload ${payload} of ${batch}`;
}

async function findPayload(
  tools: Tools,
  feed: FeedPlan,
  { batch: id, payload: ordinal }: Provenance,
): Promise<{ readonly read: MappedFeed; readonly payload: Batch['payloads'][number] }> {
  const batch = required((await findBatch(tools.store.database, id)) ?? undefined, `batch ${id}`);
  const payload = required(batch.payloads[ordinal], `payload ${ordinal} of batch ${id}`);
  const map = required(mapOn(feed, batch.deliveryDate) ?? undefined, `map of ${feed.name} on ${batch.deliveryDate}`);
  return { read: feedOfBatch(withMap(feed, map), batch), payload };
}

interface Located {
  readonly record: number;
  readonly line: number;
  readonly byteOffset: number;
  readonly rawText: string;
}

async function locate(
  tools: Tools,
  feed: MappedFeed,
  sha256: string,
  records: readonly number[],
): Promise<readonly Located[]> {
  const { format, dialect } = normalizeTools(tools, feed);
  const directories = [tools.archiveDirectory];
  const session = await openSession(tools, { phase: `reading ${feed.name}`, ordered: true, directories });
  const found: Located[] = [];
  try {
    const located = locateRecords({ ...tools, format, dialect, session }, { feed, sha256 }, records);
    for await (const { record, line, byteOffset, rawText } of located) {
      found.push({ record, line, byteOffset, rawText });
      if (found.length === records.length) break;
    }
  } finally {
    await session.close();
  }
  return found;
}

function outputInWords(aggregate: AggregatePlan | null, field: string, made: () => string): string {
  if (aggregate?.count === field) return 'number of records';
  if (aggregate?.sum.includes(field)) return `sum of ${made()}`;
  if (aggregate?.min.includes(field)) return `least ${made()}`;
  return aggregate?.max.includes(field) ? `greatest ${made()}` : made();
}

function mappingInWords(mapping: FieldMapping | undefined): string {
  switch (mapping?.kind) {
    case undefined:
      return 'the default of the entity';
    case 'column':
      return `column ${mapping.column}${mapping.format === null ? '' : ` (${mapping.format})`}`;
    case 'crosswalk':
      return `column ${mapping.columns.join(', ')} through crosswalk ${mapping.reference}`;
    case 'constant':
      return `constant ${mapping.value}`;
    case 'expression':
      return expressionInWords(mapping.expression);
    case 'hash':
      return `hash of ${mapping.fields.join(', ')}`;
    case 'position':
      return `position within ${mapping.within.join(', ')}`;
  }
}
