import path from 'node:path';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { Scope } from '../model/outcome.js';
import { contestedStatements } from './lookup-layer.js';
import type { LookupInput } from './lookup-layer.js';
import { needsSettling, settleStatement } from './settle-statement.js';
import type { Comparison, SideInput } from './side-relation.js';

/** Writes down which records count, where that is decided between records, and finds out what lookups need to know. */
export async function settle(
  session: Session,
  dialect: Dialect,
  { comparison, directory }: { readonly comparison: Comparison; readonly directory: string },
): Promise<Comparison> {
  const settled = (side: SideInput): Promise<SideInput> =>
    settleSide(session, dialect, { side, scope: comparison.scope, directory });
  return {
    ...comparison,
    baseline: await settled(comparison.baseline),
    counterpart: await settled(comparison.counterpart),
    lookups: await settleLookups(session, dialect, comparison),
  };
}

/** Writes down which records of a side count, into the directory, where that is decided between records. */
export async function settleSide(
  session: Session,
  dialect: Dialect,
  { side, scope, directory }: { readonly side: SideInput; readonly scope: Scope; readonly directory: string },
): Promise<SideInput> {
  if (!needsSettling(side.delivery)) return side;
  const file = path.join(directory, `settled-${side.side}.parquet`);
  await session.execute(dialect.writeParquet(settleStatement(dialect, side, scope), file));
  return { ...side, settled: dialect.parquet(file) };
}

/** Finds out which lookups may find several rows for a record. */
async function settleLookups(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
): Promise<readonly LookupInput[]> {
  const lookups: LookupInput[] = [];
  for (const lookup of comparison.lookups) {
    let isContested = true;
    for (const statement of contestedStatements(dialect, comparison, lookup)) {
      isContested &&= (await session.rows(statement)).length > 0;
    }
    lookups.push({ ...lookup, isContested });
  }
  return lookups;
}
