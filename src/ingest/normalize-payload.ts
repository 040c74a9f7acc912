import type { Archive } from '../archive/index.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { CheckPlan, EntityPlan } from '../model/entity-plan.js';
import type { MappedFeed } from '../model/plan.js';
import type { PayloadFormat } from '../plugin/format.js';
import type { LoadedCrosswalks } from './crosswalk-layer.js';
import { businessKey, keyColumn } from './business-key.js';
import { createJudge, suspectColumns } from './judge-suspect.js';
import type { Refusal } from './judge-suspect.js';
import type { LandedPayload } from './land-payload.js';
import { locateRecords } from './locate-records.js';
import { hashColumn, recordHash } from './record-hash.js';
import { normalizeStatement, withoutProblems } from './normalize-statement.js';
import { insideDays } from './outside-days.js';
import type { SetAsideSpool } from './set-aside-spool.js';
import type { SnapshotDraft } from './settle-snapshots.js';
import type { StagedPayload } from './stage-payload.js';
import { withheldTable } from './withhold-records.js';

export interface NormalizeTools {
  readonly archive: Archive;
  readonly dialect: Dialect;
  readonly session: Session;
  readonly format: PayloadFormat;
}

export interface NormalizeInput {
  readonly feed: MappedFeed;
  readonly entity: EntityPlan;
  readonly crosswalks: LoadedCrosswalks;
  /** The delivery date. */
  readonly date: string;
  readonly payload: LandedPayload;
  readonly ordinal: number;
  readonly staged: StagedPayload;
  /** Whether the table `withheld` has records of it, which are set aside whatever they say. */
  readonly withheld: boolean;
}

/**
 * Makes the snapshot of a payload: typed records that fit their contract, each with the SHA-256 of it, in file order, as one
 * Parquet file that the archive can adopt. Records that don't fit are set aside; those that a check selects are decided by the condition engine.
 *
 * Most payloads have no such records, and are read once.
 *
 * @throws OperationalError of the archive and the engine.
 */
export async function normalizePayload(
  tools: NormalizeTools,
  input: NormalizeInput,
  spool: SetAsideSpool,
  damaged: number,
): Promise<SnapshotDraft> {
  const { dialect } = tools;
  const { ordinal, staged } = input;
  const { scanned } = staged;
  const provenance = provenanceOf(input);
  const path = await tools.archive.temporaryPath('normalized');
  const write = (condition: string): Promise<number> =>
    writeSnapshot(tools, input, statement, { condition, path, provenance });
  const draft = (records: number): SnapshotDraft => ({ ordinal, path, records, scanned, provenance });
  const statement = normalizeStatement(dialect, input.feed, input.entity, input.staged, input.crosswalks);
  const fits = fitting(dialect, input);
  const selected = selectedByChecks(dialect, input.entity.checks);
  const unless = input.withheld ? ` AND _record NOT IN (SELECT record FROM ${withheldTable})` : '';
  const clear = `${fits} AND NOT ${selected}${unless}`;
  const unsuspected = await write(clear);
  if (unsuspected + damaged === scanned) return draft(unsuspected);
  const suspects = `SELECT * FROM (${statement}) WHERE NOT (${clear}) ORDER BY _record`;
  const accepted = await setAsideSuspects(tools, input, suspects, spool);
  if (accepted === 0) return draft(unsuspected);
  return draft(await write(`${fits} AND _record NOT IN (SELECT record FROM refused)`));
}

/** What the metadata of a snapshot says: the same for the same input, whenever and wherever it was made. */
function provenanceOf({ feed, entity, date, payload }: NormalizeInput): Readonly<Record<string, string>> {
  return {
    'tieout.entity': entity.name,
    'tieout.feed': feed.name,
    'tieout.feed-version': feed.version,
    'tieout.delivery-date': date,
    'tieout.source': payload.source,
    'tieout.payload-sha256': payload.sha256,
  };
}

interface SnapshotFile extends Pick<SnapshotDraft, 'path' | 'provenance'> {
  /** Selects its records. */
  readonly condition: string;
}

/** The condition under which a record has no problem and belongs to this delivery. */
function fitting(dialect: Dialect, input: NormalizeInput): string {
  const readable = withoutProblems(dialect, input.feed, input.entity);
  const inside = insideDays(dialect, input);
  return inside === 'true' ? readable : `${readable} AND ${inside}`;
}

async function writeSnapshot(
  { dialect, session }: NormalizeTools,
  { feed, entity }: NormalizeInput,
  statement: string,
  { condition, path, provenance }: SnapshotFile,
): Promise<number> {
  const fields = entity.fields.map(({ name }) => dialect.identifier(name)).join(', ');
  // Only counting positions and looking up change the order.
  const isShuffled = feed.map.some(({ kind }) => kind === 'position' || kind === 'crosswalk');
  const order = isShuffled ? ' ORDER BY _record' : '';
  const hash = `${recordHash(dialect, entity)} AS ${hashColumn}`;
  const key = businessKey(dialect, feed, entity);
  const keyed = key === null ? '' : `, ${key} AS ${keyColumn}`;
  const query = `SELECT _record, ${fields}, ${hash}${keyed} FROM (${statement}) WHERE ${condition}${order}`;
  return session.execute(dialect.writeParquet(query, path, provenance));
}

/** True for every record that a check could refuse; never null. */
function selectedByChecks(dialect: Dialect, checks: readonly CheckPlan[]): string {
  const predicates = checks.map(({ predicate }) =>
    dialect.expression(predicate, (_, name) => dialect.identifier(name)),
  );
  return predicates.length === 0 ? 'false' : `coalesce(${predicates.join(' OR ')}, true)`;
}

/** Decides on each suspect in file order; the answer is how many of them are right after all. */
async function setAsideSuspects(
  tools: NormalizeTools,
  input: NormalizeInput,
  suspects: string,
  spool: SetAsideSpool,
): Promise<number> {
  const judge = createJudge(input);
  let accepted = 0;
  const refused = (async function* (): AsyncIterable<Refusal> {
    for await (const rows of tools.session.stream(suspectColumns(tools.dialect, input, suspects))) {
      for (const row of rows) {
        const refusal = await judge(row);
        if (refusal) yield refusal;
        else accepted++;
      }
    }
  })();
  await spoolRefusals(tools, input, refused, spool);
  return accepted;
}

/** Adds where each refused record stands in the payload, in one pass over it; the table `refused` has their numbers then. */
export async function spoolRefusals(
  tools: NormalizeTools,
  { feed, payload, ordinal }: Pick<NormalizeInput, 'feed' | 'payload' | 'ordinal'>,
  refusals: AsyncIterable<Refusal>,
  spool: SetAsideSpool,
): Promise<void> {
  await tools.session.execute('CREATE OR REPLACE TABLE refused (record BIGINT)');
  const waiting: Refusal[] = [];
  const numbers = (async function* (): AsyncIterable<number> {
    for await (const refusal of refusals) {
      waiting.push(refusal);
      yield refusal.record;
    }
  })();
  const refused: number[] = [];
  const place = { feed, sha256: payload.sha256 };
  for await (const { rawText, record, line, byteOffset } of locateRecords(tools, place, numbers)) {
    const refusal = waiting.shift();
    if (refusal?.record !== record) throw new Error(`Record ${record} is located, ${refusal?.record} was refused`);
    refused.push(record);
    await spool.add({ payload: ordinal, line, byteOffset, rawText, ...refusal });
    if (refused.length === refusedPage) await noteRefused(tools.session, refused.splice(0));
  }
  if (waiting.length > 0) throw new Error(`Record ${waiting[0]?.record} is not in the payload`);
  if (refused.length > 0) await noteRefused(tools.session, refused);
}

const refusedPage = 1000;

async function noteRefused(session: Session, records: readonly number[]): Promise<void> {
  await session.execute(`INSERT INTO refused VALUES ${records.map((record) => `(${record})`).join(', ')}`);
}
