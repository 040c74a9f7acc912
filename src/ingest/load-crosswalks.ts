import type { Archive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { Lookup } from '../model/batch.js';
import type { MappedFeed, Plan } from '../model/plan.js';
import type { CrosswalkPlan } from '../model/reference-plan.js';
import type { Format } from '../plugin/format.js';
import { crosswalkStatement, repeatedKeyStatement } from './crosswalk-statements.js';
import type { CrosswalkMapping, LoadedCrosswalk, LoadedCrosswalks } from './crosswalk-layer.js';
import { crosswalkOf } from './find-lookups.js';
import { landReferenceFile } from './land-reference-file.js';

export interface CrosswalkTools {
  readonly archive: Archive;
  readonly dialect: Dialect;
  readonly format: Format;
  readonly session: Session;
  /** The directory that holds `tieout.yaml`. */
  readonly workspace: string;
  /** Where a canonical copy of a file may be written. */
  readonly directory: string;
}

/** Whose crosswalks, and the day its records are for. */
interface LookingUp {
  readonly feed: MappedFeed;
  readonly plan: Pick<Plan, 'references'>;
  readonly date: string;
}

/**
 * Loads the crosswalks of a feed into the engine, one table for each field that is looked up; file and snapshots are
 * verified by their SHA-256 before, and no key may hold twice on one day.
 *
 * @throws OperationalError `reference-changed`, `reference-ambiguous`, and those of the archive and the engine.
 */
export async function loadCrosswalks(
  tools: CrosswalkTools,
  { feed, plan, date }: LookingUp,
  lookups: readonly Lookup[],
): Promise<LoadedCrosswalks> {
  const loaded = new Map<string, LoadedCrosswalk>();
  const relations = new Map<string, string>();
  for (const mapping of feed.map) {
    if (mapping.kind !== 'crosswalk') continue;
    const reference = crosswalkOf(plan, mapping.reference);
    const relation = relations.get(reference.name) ?? (await openRelation(tools, reference, lookups));
    relations.set(reference.name, relation);
    const crosswalk = { table: `crosswalk_${loaded.size}`, reference };
    await loadTable(tools, crosswalk, mapping, { relation, date });
    loaded.set(mapping.field, crosswalk);
  }
  return loaded;
}

async function loadTable(
  { dialect, session }: CrosswalkTools,
  { table, reference }: LoadedCrosswalk,
  { asOf }: CrosswalkMapping,
  { relation, date }: { readonly relation: string; readonly date: string },
): Promise<void> {
  const day = asOf === null ? date : null;
  await session.execute(`CREATE OR REPLACE TABLE ${table} AS ${crosswalkStatement(dialect, reference, relation, day)}`);
  const [repeated] = await session.rows(repeatedKeyStatement(reference, table, asOf !== null));
  if (!repeated) return;
  throw operationalError('reference-ambiguous', { reference: reference.name, key: repeated.map(String).join(', ') });
}

/** The rows of a reference as a relation: of a file `_c0`, `_c1` … as text, of a feed its fields. */
async function openRelation(
  tools: CrosswalkTools,
  reference: CrosswalkPlan,
  lookups: readonly Lookup[],
): Promise<string> {
  const { name, source } = reference;
  if (source.kind === 'file') return landReferenceFile(tools, name, source);
  const lookup = lookups.find((candidate) => candidate.reference === name);
  if (!lookup) throw new Error(`No batch was chosen for ${name}`);
  const paths = [];
  for (const sha256 of lookup.snapshots) paths.push(await tools.archive.open('normalized', sha256));
  const parts = paths.map((object) => `SELECT * FROM ${tools.dialect.parquet(object)}`);
  return `(${parts.join(' UNION ALL ')})`;
}
