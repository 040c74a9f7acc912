import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { Provenance, RecordValues } from '../model/outcome.js';
import { recordsWith } from './aggregate.js';
import { judgedView } from './compare-statements.js';
import { countingStatements, matchableRelations, matchableSource } from './matchable.js';
import { settleSide } from './settle-sides.js';
import type { Comparison, SideInput } from './side-relation.js';

/** Some records: how many there are, and the first of them as they were delivered. */
export interface RecordsFound {
  readonly count: number;
  readonly first: readonly Provenance[];
}

/** What is behind a record that was judged. */
export interface MembersFound {
  readonly members: RecordsFound;
  /** Those for which one of the members counts. */
  readonly deduplicated: RecordsFound;
}

export interface AskedMembers {
  readonly comparison: Pick<Comparison, 'rule' | 'scope'>;
  readonly side: SideInput;
  /** Ids of the batches of the side, by their number in the inputs. */
  readonly batches: readonly string[];
  /** An empty directory that the session may write. */
  readonly directory: string;
  /** How many records are told of each kind. */
  readonly limit: number;
}

/** Whether what is judged of a side may be made of several records. */
export function isMade({ rule }: Pick<Comparison, 'rule'>, { plan }: Pick<SideInput, 'plan'>): boolean {
  return plan.aggregate !== null || rule.duplicates.resolve.kind !== 'break';
}

/**
 * The records of which one that was judged is made, from the snapshots, as the run found them.
 *
 * @param values of the record that was judged.
 * @throws OperationalError of the session.
 */
export async function readMembers(
  session: Session,
  dialect: Dialect,
  asked: AskedMembers,
  values: RecordValues,
): Promise<MembersFound> {
  const { comparison, directory } = asked;
  const side = await settleSide(session, dialect, { side: asked.side, scope: comparison.scope, directory });
  const source = matchableSource(comparison, side);
  await session.execute(judgedView(dialect, comparison, side));
  for (const statement of countingStatements(dialect, source)) await session.execute(statement);
  const { counting, deduplicated } = matchableRelations(side.side);
  const by = source.aggregate?.by ?? source.duplicates.by ?? source.entity.identity;
  const found = (relation: string): Promise<RecordsFound> =>
    readRecords(
      session,
      recordsWith(dialect, { records: `SELECT * FROM ${relation}`, entity: source.entity, by }, values),
      asked,
    );
  return { members: await found(counting), deduplicated: await found(deduplicated) };
}

async function readRecords(session: Session, records: string, { batches, limit }: AskedMembers): Promise<RecordsFound> {
  const [counted] = await session.rows(`SELECT count(*) FROM (${records})`);
  const rows = await session.rows(
    `SELECT _batch, _payload, _record FROM (${records}) ORDER BY _batch, _payload, _record LIMIT ${limit}`,
  );
  const first = rows.map(([batch, payload, record]) => ({
    batch: batches[Number(batch)] ?? '',
    payload: Number(payload),
    record: Number(record),
  }));
  return { count: Number(counted?.[0] ?? 0), first };
}
