import type { Dialect } from '../engine/dialect.js';
import type { Cell, Session } from '../engine/session.js';
import type { MappedFeed } from '../model/plan.js';
import type { KnownKey, RepeatedRecord } from '../store/index.js';
import { digitsKept, keyColumn, repeatedTable } from './business-key.js';
import type { Refusal } from './judge-suspect.js';
import type { KeySpool } from './key-spool.js';
import { hashColumn } from './record-hash.js';
import type { SnapshotDraft } from './settle-snapshots.js';

/** How is told which records repeat a business key. */
export type KeyCheck =
  | {
      readonly kind: 'index';
      /** What other deliveries of the feed have of some keys. */
      readonly known: (keys: readonly string[]) => Promise<readonly KnownKey[]>;
      /** Takes the keys that are new, and what is repeated. */
      readonly spool: KeySpool;
      /** Whether a record with other content counts beside the one that is there: a steward said so. */
      readonly beside: boolean;
    }
  /** What was found when the batch was made. */
  | { readonly kind: 'kept'; readonly repeats: (payload: number) => AsyncIterable<RepeatedRecord> };

interface KeyTools {
  readonly dialect: Dialect;
  readonly session: Session;
}

/**
 * Finds the records of a delivery whose business key was there before: in the index, or in an earlier record of the delivery.
 * `repeated_keys` has them then, and whether their content is another one.
 */
export async function findRepeatedKeys(
  tools: KeyTools,
  drafts: readonly SnapshotDraft[],
  check: KeyCheck,
): Promise<void> {
  const { session } = tools;
  await session.execute(
    `CREATE OR REPLACE TABLE ${repeatedTable} (payload INTEGER, _record BIGINT, differs BOOLEAN, earlier VARCHAR)`,
  );
  if (check.kind === 'kept') {
    for (const { ordinal } of drafts) await fill(tools, check.repeats(ordinal));
    return;
  }
  if (drafts.length === 0) return check.spool.finish();
  const keys = keysOf(tools.dialect, drafts);
  await loadKnown(tools, keys, check.known);
  const order = 'PARTITION BY key ORDER BY payload, _record';
  const ranked =
    `SELECT payload, _record, keys.record, known.record AS known, known.batch AS earlier, ` +
    `first_value(keys.record) OVER (${order.replace('key', 'keys.key')}) AS first, ` +
    `row_number() OVER (${order.replace('key', 'keys.key')}) AS occurrence ` +
    `FROM (${keys}) keys LEFT JOIN known_keys known ON known.key = keys.key`;
  const repeated =
    `SELECT payload, _record, coalesce(known, first) <> record AS differs, earlier FROM (${ranked}) ` +
    'WHERE known IS NOT NULL OR occurrence > 1';
  await session.execute(
    `INSERT INTO ${repeatedTable} SELECT * FROM (${repeated})${check.beside ? ' WHERE NOT differs' : ''}`,
  );
  await spoolKeys(tools, keys, check.spool);
}

/** Relation of `payload`, `_record`, `key` and `record` over drafts. */
function keysOf(dialect: Dialect, drafts: readonly SnapshotDraft[]): string {
  return drafts
    .map(
      ({ ordinal, path }) =>
        `SELECT ${ordinal} AS payload, _record, left(${keyColumn}, ${digitsKept}) AS key, ` +
        `left(${hashColumn}, ${digitsKept}) AS record FROM ${dialect.parquet(path)}`,
    )
    .join(' UNION ALL ');
}

const pageSize = 5000;

async function loadKnown(
  { dialect, session }: KeyTools,
  keys: string,
  find: (keys: readonly string[]) => Promise<readonly KnownKey[]>,
): Promise<void> {
  await session.execute('CREATE OR REPLACE TABLE known_keys (key VARCHAR, record VARCHAR, batch VARCHAR)');
  const load = async (page: readonly string[]): Promise<void> => {
    const found = await find(page);
    const rows = found.map(
      ({ key, record, batch }) => `(${[key, record, batch].map((text) => dialect.text(text)).join(', ')})`,
    );
    if (rows.length > 0) await session.execute(`INSERT INTO known_keys VALUES ${rows.join(', ')}`);
  };
  const page: string[] = [];
  for await (const rows of session.stream(`SELECT DISTINCT key FROM (${keys}) ORDER BY key`)) {
    for (const [key] of rows) {
      page.push(String(key));
      if (page.length === pageSize) await load(page.splice(0));
    }
  }
  if (page.length > 0) await load(page);
}

/** What counts is noted in the order of the keys, what does not in the order of the delivery. */
async function spoolKeys({ session }: KeyTools, keys: string, spool: KeySpool): Promise<void> {
  const fresh =
    `SELECT key, record FROM (${keys}) keys ANTI JOIN ${repeatedTable} repeated ` +
    'ON repeated.payload = keys.payload AND repeated._record = keys._record ORDER BY key';
  for await (const rows of session.stream(fresh)) {
    for (const [key, record] of rows) await spool.addKey({ key: String(key), record: String(record) });
  }
  const repeated = `SELECT payload, _record, differs, earlier FROM ${repeatedTable} ORDER BY payload, _record`;
  for await (const rows of session.stream(repeated)) {
    for (const [payload, record, differs, earlier] of rows) {
      const place = { payload: Number(payload), record: Number(record) };
      await spool.addRepeat({
        ...place,
        differs: differs === true,
        earlier: textOf(earlier),
      });
    }
  }
  await spool.finish();
}

async function fill({ dialect, session }: KeyTools, records: AsyncIterable<RepeatedRecord>): Promise<void> {
  const page: string[] = [];
  const write = async (): Promise<void> => {
    if (page.length > 0) await session.execute(`INSERT INTO ${repeatedTable} VALUES ${page.splice(0).join(', ')}`);
  };
  for await (const { payload, record, differs, earlier } of records) {
    page.push(`(${payload}, ${record}, ${differs}, ${earlier === null ? 'NULL' : dialect.text(earlier)})`);
    if (page.length === pageSize) await write();
  }
  await write();
}

/** The records of a draft whose key was there with another content: dead letters, because one of the two is wrong. */
export async function* refusalsOfKeys(
  { dialect, session }: KeyTools,
  feed: Pick<MappedFeed, 'key' | 'idempotency'>,
  { ordinal, path }: SnapshotDraft,
  types: ReadonlyMap<string, Parameters<Dialect['canonicalText']>[0]>,
): AsyncGenerator<Refusal> {
  const texts = feed.key.map((name) => {
    const type = types.get(name);
    return type ? dialect.canonicalText(type, dialect.identifier(name)) : 'NULL';
  });
  const columns = ['draft._record', 'earlier', ...texts].join(', ');
  const statement =
    `SELECT ${columns} FROM ${dialect.parquet(path)} draft JOIN ${repeatedTable} repeated ON repeated._record = draft._record ` +
    `WHERE repeated.payload = ${ordinal} AND differs ORDER BY draft._record`;
  for await (const rows of session.stream(statement)) {
    for (const [record, earlier, ...values] of rows) {
      const key = feed.key.map((name, index) => [name, textOf(values[index])] as const);
      const parameters = { fields: feed.idempotency?.key ?? [], batch: textOf(earlier) };
      yield {
        record: Number(record),
        key: Object.fromEntries(key),
        disposition: 'dead-letter',
        tier: 3,
        reasons: [{ code: 'key-sent-before', parameters, field: null }],
      };
    }
  }
}

function textOf(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
