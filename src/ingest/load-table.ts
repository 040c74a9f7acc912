import type { TableColumn, TablePlan } from '../model/reference-plan.js';
import type { CrosswalkTools } from './load-crosswalks.js';
import { landReferenceFile } from './land-reference-file.js';
import { tableStatement } from './table-statements.js';
import type { TableRelation } from './table-statements.js';

/** A snapshot that rows of a table are read from: the number of its batch among those that are, and of its payload. */
export interface TableSnapshot {
  readonly batch: number;
  readonly payload: number;
  readonly sha256: string;
}

/**
 * Loads the rows of a reference into the engine, as `tableStatement` gives them; file and snapshots are verified by their
 * SHA-256 before.
 *
 * @param snapshots of the feed that delivers it; none for a file
 * @throws OperationalError `reference-changed`, and those of the archive and the engine.
 */
export async function loadTable(
  tools: CrosswalkTools,
  reference: TablePlan,
  snapshots: readonly TableSnapshot[],
  table: string,
): Promise<void> {
  const parts = await partsOf(tools, reference, snapshots);
  await tools.session.execute(`CREATE OR REPLACE TABLE ${table} AS ${tableStatement(tools.dialect, reference, parts)}`);
}

async function partsOf(
  tools: CrosswalkTools,
  { name, source, key, values, validity }: TablePlan,
  snapshots: readonly TableSnapshot[],
): Promise<readonly TableRelation[]> {
  if (source.kind === 'file') {
    return [{ relation: await landReferenceFile(tools, name, source, 'numbered'), batch: null, payload: null }];
  }
  const parts: TableRelation[] = [];
  for (const { batch, payload, sha256 } of snapshots) {
    const relation = tools.dialect.parquet(await tools.archive.open('normalized', sha256));
    parts.push({ relation, batch, payload });
  }
  if (parts.length > 0) return parts;
  // a batch without any record
  const nothing = [...key, ...values, ...daysOf(validity)].map(
    ({ name: column, type }) => `CAST(NULL AS ${tools.dialect.typeOf(type)}) AS ${tools.dialect.identifier(column)}`,
  );
  const relation = `(SELECT ${['0 AS _record', ...new Set(nothing)].join(', ')} WHERE false)`;
  return [{ relation, batch: 0, payload: 0 }];
}

function daysOf(validity: TablePlan['validity']): readonly TableColumn[] {
  const type = { kind: 'date' } as const;
  return validity === null ? [] : [validity.from, validity.to].map((name) => ({ name, type }));
}
