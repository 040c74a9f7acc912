import { askedInWords } from '../model/asked-in-words.js';
import { plainCsv } from '../model/parse-plan.js';
import { fieldsOfLookup } from '../model/lookup-plan.js';
import type { LookupPlan } from '../model/lookup-plan.js';
import type { LookupSeen, RowSeen } from '../model/lookup-seen.js';
import type { KeptBreak } from '../model/kept-break.js';
import type { FieldDifference, RecordSeen, RecordValues } from '../model/outcome.js';
import type { FeedPlan, Plan, RulePlan } from '../model/plan.js';
import type { TablePlan } from '../model/reference-plan.js';
import { tablesOf } from './lookup-tables.js';
import { csvOf, required } from './tools.js';
import type { Tools } from './tools.js';

/** A lookup that was asked for a break: by which values, and what was found where. */
export interface ExplainedLookup {
  readonly name: string;
  readonly reference: string;
  /** The values that a row was looked up by, by field, and `asOf` where that is the day of the run. */
  readonly asked: RecordValues;
  readonly missing: LookupSeen['missing'];
  /** What the row says, by column. */
  readonly values: RecordValues;
  /** The row as it arrived; null: there is none. */
  readonly row: ExplainedRow | null;
}

/** Where a row stands, and its text. */
export interface ExplainedRow {
  /** A file of the workspace, or what its source called the payload. */
  readonly source: string;
  /** Of the file, or of the payload. */
  readonly sha256: string;
  readonly batch: string | null;
  readonly record: number;
  readonly line: number;
  readonly byteOffset: number;
  readonly rawText: string;
}

/** How a record of a feed is found again. */
type ExplainRecord = (
  feed: FeedPlan,
  seen: RecordSeen,
) => Promise<Pick<ExplainedRow, 'source' | 'line' | 'byteOffset' | 'rawText'> & { readonly payloadSha256: string }>;

/**
 * What was looked up for a break, out of what was kept.
 *
 * @throws OperationalError of the archive.
 */
export async function explainLookups(
  tools: Tools,
  plan: Plan,
  rule: RulePlan,
  { difference, scope }: Pick<KeptBreak, 'difference' | 'scope'>,
  explainRecord: ExplainRecord,
): Promise<readonly ExplainedLookup[]> {
  const tables = new Map(tablesOf(plan, rule).map((table) => [table.name, table]));
  const values = (difference.baseline ?? difference.counterpart)?.values ?? {};
  const explained: ExplainedLookup[] = [];
  for (const seen of difference.lookups) {
    const lookup = required(
      rule.lookups.find(({ name }) => name === seen.name),
      `lookup ${seen.name}`,
    );
    const table = required(tables.get(lookup.reference), `table ${lookup.reference}`);
    const row = seen.row && (await explainRow(tools, plan, table, { row: seen.row, explainRecord }));
    const asked = askedBy(lookup, table, values, scope.to);
    explained.push({ name: seen.name, reference: table.name, asked, missing: seen.missing, values: seen.values, row });
  }
  return explained;
}

/** Why a pair lacks a row, where a field says that it does; null for any other field. */
export function missingRowSentence(
  { field }: Pick<FieldDifference, 'field'>,
  lookups: readonly ExplainedLookup[],
): string | null {
  const lookup = lookups.find(({ name }) => field === `lookups.${name}`);
  if (!lookup) return null;
  const rows = lookup.missing === 'several-rows' ? 'several rows' : 'no row';
  return `${lookup.reference} has ${rows} for ${askedInWords(lookup)}`;
}

function askedBy(lookup: LookupPlan, { validity }: TablePlan, values: RecordValues, day: string): RecordValues {
  const fields = fieldsOfLookup(lookup).map((field) => [field, values[field] ?? null]);
  return Object.fromEntries(validity !== null && lookup.asOf === null ? [...fields, ['asOf', day]] : fields);
}

async function explainRow(
  tools: Tools,
  plan: Plan,
  { source }: TablePlan,
  { row, explainRecord }: { readonly row: RowSeen; readonly explainRecord: ExplainRecord },
): Promise<ExplainedRow> {
  const { batch, payload, record } = row;
  if (source.kind === 'file') {
    const bytes = tools.archive.read('raw', source.sha256);
    for await (const { line, byteOffset, rawText } of csvOf(tools).locateRecords(bytes, plainCsv, [record])) {
      return { source: source.path, sha256: source.sha256, batch, record, line, byteOffset, rawText };
    }
    throw new Error(`${source.path} has no row ${record}`);
  }
  if (batch === null || payload === null) throw new Error(`A row of feed ${source.feed} is of no batch`);
  const feed = required(plan.feeds[source.feed], `feed ${source.feed}`);
  const seen = { values: {}, provenance: { batch, payload, record } };
  const { payloadSha256: sha256, ...place } = await explainRecord(feed, seen);
  const { source: name, line, byteOffset, rawText } = place;
  return { source: name, sha256, batch, record, line, byteOffset, rawText };
}
