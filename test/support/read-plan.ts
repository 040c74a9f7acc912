import type pg from 'pg';

/** A statement as the driver was given it. */
export interface AskedStatement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** How a database carried a statement out. */
export interface ReadPlan {
  /** The indexes it read by; a table that was read without one is `table NAME`. */
  readonly by: readonly string[];
  /** Rows that were fetched, those included that a condition dropped again. */
  readonly rows: number;
  readonly isSorted: boolean;
  /** Blocks of 8 KiB, from memory or disk. */
  readonly blocks: number;
  readonly milliseconds: number;
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[];
}

type Explained = { readonly 'QUERY PLAN': readonly [{ readonly Plan: Node; readonly 'Execution Time': number }] };

/** Carries a statement out, and says how. */
export async function readPlan(client: pg.Client, { sql, bindings }: AskedStatement): Promise<ReadPlan> {
  const { rows } = await client.query<Explained>(`explain (analyze, buffers, format json) ${sql}`, [...bindings]);
  const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
  if (!explained) throw new Error('Nothing was explained');
  const nodes = nodesOf(explained.Plan);
  const fetched = nodes.filter((node) => node['Relation Name'] !== undefined);
  const scans = nodes.filter((node) => node['Node Type'].endsWith('Scan') && node['Node Type'] !== 'Bitmap Heap Scan');
  return {
    by: scans.flatMap((node) => node['Index Name'] ?? (node['Relation Name'] ? `table ${node['Relation Name']}` : [])),
    rows: fetched.reduce((sum, node) => sum + rowsOf(node), 0),
    isSorted: nodes.some((node) => node['Node Type'].endsWith('Sort')),
    blocks: explained.Plan['Shared Hit Blocks'] + explained.Plan['Shared Read Blocks'],
    milliseconds: explained['Execution Time'],
  };
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function rowsOf(node: Node): number {
  const dropped = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return (node['Actual Rows'] + dropped) * node['Actual Loops'];
}
