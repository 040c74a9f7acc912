import type { LookupTable } from '../compare/lookup-layer.js';
import { operationalError } from '../base/errors.js';
import type { Session } from '../engine/session.js';
import { loadTable } from '../ingest/load-table.js';
import type { Batch } from '../model/batch.js';
import type { RunInput } from '../model/outcome.js';
import type { Plan, RulePlan } from '../model/plan.js';
import type { TablePlan } from '../model/reference-plan.js';
import { findCorrections, findNewestBatch } from '../store/index.js';
import { csvOf, required } from './tools.js';
import type { JudgingTools, Tools } from './tools.js';

/** The batches that tables are read from, by the feed that delivers them: the newest, and what corrects it. */
export type TableBatches = ReadonlyMap<string, readonly Batch[]>;

/**
 * The batches that the tables of a rule are read from now: of every feed that delivers one its newest, by delivery date.
 *
 * @param known batches that are read whatever is newer
 * @throws OperationalError `reference-not-delivered` when a feed has no batch yet.
 */
export async function findTableBatches(
  { store: { database } }: Pick<Tools, 'store'>,
  plan: Plan,
  rule: RulePlan,
  known: TableBatches = new Map(),
): Promise<TableBatches> {
  const found = new Map<string, readonly Batch[]>();
  for (const { name, source } of tablesOf(plan, rule)) {
    if (source.kind === 'file' || found.has(source.feed)) continue;
    const feed = required(plan.feeds[source.feed], `feed ${source.feed}`);
    const before = [feed.name, ...feed.formerly].flatMap((each) => known.get(each) ?? []);
    if (before.length > 0) {
      found.set(feed.name, before);
      continue;
    }
    const newest = await findNewestBatch(database, { feed, maps: feed.maps });
    if (!newest) throw operationalError('reference-not-delivered', { reference: name, feed: feed.name });
    // What corrects a batch counts as if its records stood in it.
    found.set(feed.name, [newest, ...(await findCorrections(database, newest.id))]);
  }
  return found;
}

/** What a run says of the batches that its tables were read from. */
export function tableInputs(batches: TableBatches): readonly RunInput[] {
  return [...batches].map(([feed, read]) => {
    return { feed, side: 'lookup', counterpart: null, batches: read.map(({ id }) => id), setAside: null };
  });
}

/** The batches that the tables of a run were read from. */
export function tableBatchesOf(inputs: readonly RunInput[], batches: readonly Batch[]): TableBatches {
  const of = inputs.filter(({ side }) => side === 'lookup');
  const named = (id: string): Batch =>
    required(
      batches.find((batch) => batch.id === id),
      `batch ${id}`,
    );
  return new Map(of.map(({ feed, batches: ids }) => [feed, ids.map(named)]));
}

/** Where tables are put, and where their files are. */
interface TablePlace {
  readonly session: Session;
  readonly directory: string;
  /** The directory that paths of references are relative to. */
  readonly workspace: string;
}

/**
 * Loads the tables that a rule looks up into the engine, each once.
 *
 * @throws OperationalError of `loadTable`.
 */
export async function loadTables(
  tools: JudgingTools,
  plan: Plan,
  rule: RulePlan,
  { session, directory, workspace, batches }: TablePlace & { readonly batches: TableBatches },
): Promise<ReadonlyMap<string, LookupTable>> {
  const { archive, engine } = tools;
  const loading = { archive, dialect: engine.dialect, format: csvOf(tools), session, workspace, directory };
  const loaded = new Map<string, LookupTable>();
  for (const reference of tablesOf(plan, rule)) {
    const read = reference.source.kind === 'file' ? [] : (batches.get(reference.source.feed) ?? []);
    const table = `table_${loaded.size}`;
    await loadTable(loading, reference, snapshotsOf(read), table);
    const isDated = reference.validity !== null;
    loaded.set(reference.name, { table, batches: read.map(({ id }) => id), isDated });
  }
  return loaded;
}

function snapshotsOf(batches: readonly Batch[]): Parameters<typeof loadTable>[2] {
  return batches.flatMap(({ payloads }, batch) =>
    payloads.flatMap(({ ordinal, snapshot }) =>
      snapshot === null ? [] : [{ batch, payload: ordinal, sha256: snapshot }],
    ),
  );
}

/** The tables that a rule looks up, each once. */
export function tablesOf({ references }: Pick<Plan, 'references'>, { lookups }: RulePlan): readonly TablePlan[] {
  return [...new Set(lookups.map(({ reference }) => reference))].map((name) => tableOf({ references }, name));
}

/** A table by its name, which the plan has. */
export function tableOf({ references }: Pick<Plan, 'references'>, name: string): TablePlan {
  const reference = references[name];
  if (reference?.kind !== 'table') throw new Error(`There is no table ${name}, although a rule looks it up`);
  return reference;
}
