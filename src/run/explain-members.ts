import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { isMade, readMembers } from '../compare/read-members.js';
import type { RecordsFound } from '../compare/read-members.js';
import { feedOfBatch } from '../ingest/correction-document.js';
import { locateRecords } from '../ingest/locate-records.js';
import type { Batch } from '../model/batch.js';
import type { Difference, Provenance, Run, Side } from '../model/outcome.js';
import { mapOn, withMap } from '../model/plan.js';
import type { FeedPlan, JudgedRule, Plan } from '../model/plan.js';
import { findBatch } from '../store/index.js';
import { partNamed, partsOf, sideInput } from './compare-counterparts.js';
import { normalizeTools } from './ingest-feed.js';
import { openSession } from './open-session.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** One of the records behind what was judged, as it arrived. */
export interface MemberRecord extends Provenance {
  readonly source: string;
  readonly sha256: string;
  readonly line: number;
  readonly byteOffset: number;
  readonly rawText: string;
}

/** Some records: how many there are, and the first of them. */
export interface MemberRecords {
  readonly count: number;
  readonly first: readonly MemberRecord[];
}

/** The records behind what was judged of a side, and those for which one of them counts. */
export interface ExplainedMembers {
  readonly members: MemberRecords;
  readonly deduplicated: MemberRecords;
}

/** How many records are shown of each kind. */
const shown = 20;

/**
 * Opens what one side of a difference was made of, from the snapshots and payloads that its run read; null where every record is
 * judged on its own.
 *
 * @throws OperationalError of the archive, the engine and the database.
 */
export async function explainMembers(
  tools: Tools,
  plan: Plan,
  { rule, run, difference }: { readonly rule: JudgedRule; readonly run: Run; readonly difference: Difference },
  side: Side,
): Promise<ExplainedMembers | null> {
  const seen = difference[side];
  const part = partNamed(partsOf(rule), side === 'baseline' ? null : rule.counterpart.name);
  // A duplicate is shown as the one record that it is.
  if (!seen || difference.outcome === 'duplicate' || !isMade({ rule }, { plan: part.plan })) return null;
  const ids = run.inputs.find(({ counterpart }) => counterpart === part.counterpart)?.batches ?? [];
  const batches = new Map<string, Batch>();
  for (const id of ids)
    batches.set(id, required((await findBatch(tools.store.database, id)) ?? undefined, `batch ${id}`));
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'explain-'));
  const directories = [tools.archiveDirectory, directory];
  const session = await openSession(tools, { phase: `reading ${part.plan.feed}`, ordered: false, directories });
  try {
    // What is behind a record is as it was delivered.
    const read = { ...part, batches: [...batches.values()], setAside: null };
    const input = await sideInput(tools, plan, read, run.scope);
    const comparison = { rule, scope: run.scope };
    const asked = { comparison, side: input, batches: ids, directory, limit: shown };
    const { members, deduplicated } = await readMembers(session, tools.engine.dialect, asked, seen.values);
    const feed = required(plan.feeds[part.plan.feed], `feed ${part.plan.feed}`);
    const open = (found: RecordsFound): Promise<MemberRecords> => openRecords(tools, feed, batches, found);
    return { members: await open(members), deduplicated: await open(deduplicated) };
  } finally {
    await session.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Finds records in their payloads, which come in order. */
async function openRecords(
  tools: Tools,
  feed: FeedPlan,
  batches: ReadonlyMap<string, Batch>,
  { count, first }: RecordsFound,
): Promise<MemberRecords> {
  const payloads = new Map<string, Provenance[]>();
  for (const place of first) {
    const name = JSON.stringify([place.batch, place.payload]);
    payloads.set(name, [...(payloads.get(name) ?? []), place]);
  }
  const opened: MemberRecord[] = [];
  for (const places of payloads.values()) {
    const [{ batch: id, payload } = { batch: '', payload: 0 }] = places;
    const batch = required(batches.get(id), `batch ${id}`);
    opened.push(...(await openPayload(tools, feed, { batch, payload }, places)));
  }
  return { count, first: opened };
}

async function openPayload(
  tools: Tools,
  feed: FeedPlan,
  { batch, payload: ordinal }: { readonly batch: Batch; readonly payload: number },
  places: readonly Provenance[],
): Promise<readonly MemberRecord[]> {
  const { source, sha256 } = required(batch.payloads[ordinal], `payload ${ordinal} of batch ${batch.id}`);
  const map = required(mapOn(feed, batch.deliveryDate) ?? undefined, `map of ${feed.name} on ${batch.deliveryDate}`);
  const read = feedOfBatch(withMap(feed, map), batch);
  const { format, dialect } = normalizeTools(tools, read);
  const directories = [tools.archiveDirectory];
  const session = await openSession(tools, { phase: `reading ${feed.name}`, ordered: true, directories });
  const opened: MemberRecord[] = [];
  try {
    const numbers = places.map(({ record }) => record);
    const located = locateRecords({ ...tools, format, dialect, session }, { feed: read, sha256 }, numbers);
    for await (const { record, line, byteOffset, rawText } of located) {
      opened.push({ batch: batch.id, payload: ordinal, record, source, sha256, line, byteOffset, rawText });
    }
  } finally {
    await session.close();
  }
  return opened;
}
