import { rm } from 'node:fs/promises';
import type { Archive } from '../archive/index.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { EntityPlan } from '../model/entity-plan.js';
import { hashColumn } from './record-hash.js';
import { repeatedTable } from './business-key.js';
import { rootOfRecords } from './record-tree.js';
import { lowestNodes, topOf } from './snapshot-tree.js';

/** The snapshot of a payload before what it repeats was taken out: a Parquet file that is not yet in the archive. */
export interface SnapshotDraft {
  /** Of its payload in the delivery. */
  readonly ordinal: number;
  readonly path: string;
  /** How many records it has. */
  readonly records: number;
  /** How many records its payload has. */
  readonly scanned: number;
  /** What its metadata says of where it came from. */
  readonly provenance: Readonly<Record<string, string>>;
}

/** A snapshot in the archive. */
export interface SettledSnapshot {
  readonly snapshot: string;
  readonly recordsRoot: string;
  readonly records: number;
  /** How many records of the draft repeated an earlier one. */
  readonly deduplicated: number;
  /** How many have a key that was there before with another content, and were set aside. */
  readonly conflicting: number;
}

export interface SettleTools {
  readonly archive: Archive;
  readonly dialect: Dialect;
  readonly session: Session;
}

/**
 * Takes the records out of the snapshots of a delivery that equal an earlier one in every field, where the entity says what
 * its identity is, or by their business keys; then keeps the snapshots in the archive, with the root over their records.
 *
 * @param byKey whether the table of repeated keys says what is repeated
 * @throws OperationalError of the session and the archive.
 */
export async function settleSnapshots(
  tools: SettleTools,
  entity: EntityPlan,
  drafts: readonly SnapshotDraft[],
  byKey = false,
): Promise<readonly SettledSnapshot[]> {
  const repeated = byKey ? await repeatedByKey(tools) : await repeatedWholly(tools, entity, drafts);
  const settled: SettledSnapshot[] = [];
  for (const draft of drafts) {
    const { deduplicated, conflicting } = repeated.get(draft.ordinal) ?? { deduplicated: 0, conflicting: 0 };
    const file = deduplicated + conflicting === 0 ? draft.path : await withoutRepeated(tools, draft);
    const records = draft.records - deduplicated - conflicting;
    const top = topOf(await lowestNodes(tools.session, tools.dialect.parquet(file), draft.scanned));
    const { sha256 } = await tools.archive.adopt('normalized', file);
    settled.push({
      snapshot: sha256,
      recordsRoot: rootOfRecords(entity, records, top),
      records,
      deduplicated,
      conflicting,
    });
  }
  return settled;
}

type RepeatedCounts = Pick<SettledSnapshot, 'deduplicated' | 'conflicting'>;

async function repeatedWholly(
  tools: SettleTools,
  { identity }: EntityPlan,
  drafts: readonly SnapshotDraft[],
): Promise<ReadonlyMap<number, RepeatedCounts>> {
  if (identity.length === 0) return new Map();
  const counts = await findRepeated(tools, drafts);
  return new Map([...counts].map(([ordinal, deduplicated]) => [ordinal, { deduplicated, conflicting: 0 }]));
}

async function repeatedByKey({ session }: SettleTools): Promise<ReadonlyMap<number, RepeatedCounts>> {
  await session.execute(`CREATE OR REPLACE TABLE repeated AS SELECT payload, _record FROM ${repeatedTable}`);
  const counts = await session.rows(
    `SELECT payload, count(*) FILTER (WHERE NOT differs), count(*) FILTER (WHERE differs) FROM ${repeatedTable} GROUP BY payload`,
  );
  return new Map(
    counts.map(([payload, deduplicated, conflicting]) => [
      Number(payload),
      { deduplicated: Number(deduplicated), conflicting: Number(conflicting) },
    ]),
  );
}

/** How many records of each payload are repeated, by its ordinal; `repeated` has them. */
async function findRepeated(
  { dialect, session }: SettleTools,
  drafts: readonly SnapshotDraft[],
): Promise<Map<number, number>> {
  const hashes = drafts
    .map(({ ordinal, path }) => `SELECT ${ordinal} AS payload, _record, ${hashColumn} FROM ${dialect.parquet(path)}`)
    .join(' UNION ALL ');
  if (drafts.length === 0) return new Map();
  for (const statement of repeatedStatements(dialect, hashes)) await session.execute(statement);
  const counts = await session.rows('SELECT payload, count(*) FROM repeated GROUP BY payload');
  return new Map(counts.map(([payload, count]) => [Number(payload), Number(count)]));
}

/**
 * Finds the records that equal an earlier one. Sixty-four bits only narrow down which they may be, because they are what
 * all records are grouped by; both statements spill.
 *
 * @param hashes relation of `payload`, `_record` and the hash of each record
 */
export function repeatedStatements(dialect: Dialect, hashes: string): readonly string[] {
  const narrow = dialect.hash([hashColumn]);
  return [
    `CREATE OR REPLACE TABLE maybe_repeated AS SELECT narrow FROM (SELECT ${narrow} AS narrow FROM (${hashes})) ` +
      'GROUP BY narrow HAVING count(*) > 1',
    'CREATE OR REPLACE TABLE repeated AS SELECT payload, _record FROM (' +
      `SELECT payload, _record, row_number() OVER (PARTITION BY ${hashColumn} ORDER BY payload, _record) AS occurrence ` +
      `FROM (${hashes}) WHERE ${narrow} IN (SELECT narrow FROM maybe_repeated)) WHERE occurrence > 1`,
  ];
}

/** Writes the snapshot again without what it repeats, from the draft, which is removed. */
async function withoutRepeated({ archive, dialect, session }: SettleTools, draft: SnapshotDraft): Promise<string> {
  const target = await archive.temporaryPath('normalized');
  const query =
    `SELECT * FROM ${dialect.parquet(draft.path)} ` +
    `WHERE _record NOT IN (SELECT _record FROM repeated WHERE payload = ${draft.ordinal}) ORDER BY _record`;
  await session.execute(dialect.writeParquet(query, target, draft.provenance));
  await rm(draft.path, { force: true });
  return target;
}
