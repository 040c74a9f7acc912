import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import { hashColumn } from './record-hash.js';
import { fanOutBits, levelAbove, nodeOver, parentOf } from './record-tree.js';
import type { TreeNode } from './record-tree.js';

/** Records whose nodes are made by one statement, so that what it holds does not grow with the snapshot. */
const recordsAtOnce = 2 ** (fanOutBits + 10);

/**
 * The lowest nodes of the tree over a snapshot: record n is leaf n - 1, and node g is over the leaves whose number is g
 * without their last ten bits.
 *
 * @param relation of the snapshot
 * @param scanned how many records the payload had: none has a higher number
 */
export async function lowestNodes(session: Session, relation: string, scanned: number): Promise<readonly TreeNode[]> {
  const nodes: TreeNode[] = [];
  for (let first = 1; first <= scanned; first += recordsAtOnce) {
    const last = first + recordsAtOnce - 1;
    let rows = await session.rows(nodesStatement(relation, first, last));
    if (!rows.every(([, , isInOrder]) => isInOrder)) {
      rows = await session.rows(sortedNodesStatement(relation, first, last));
    }
    for (const [number, sha256] of rows) nodes.push({ number: Number(number), sha256: String(sha256) });
  }
  return nodes;
}

/**
 * Nodes over the records as they come, and whether each group came in order: the engine does not promise it, but a snapshot
 * is in order, and sorting within every group costs half as much again.
 */
export function nodesStatement(relation: string, first: number, last: number): string {
  const hash = `sha256(string_agg(${hashColumn}, ''))`;
  return nodesOf(`${hash}, list(_record) = list_sort(list(_record))`, relation, first, last);
}

function sortedNodesStatement(relation: string, first: number, last: number): string {
  return nodesOf(`sha256(string_agg(${hashColumn}, '' ORDER BY _record))`, relation, first, last);
}

function nodesOf(columns: string, relation: string, first: number, last: number): string {
  return (
    `SELECT (_record - 1) >> ${fanOutBits} AS node, ${columns} ` +
    `FROM ${relation} WHERE _record BETWEEN ${first} AND ${last} GROUP BY node ORDER BY node`
  );
}

/** The node above all others, or null when there is none. */
export function topOf(lowest: readonly TreeNode[]): string | null {
  let level = lowest;
  while (level.length > 1) level = levelAbove(level);
  return level[0]?.sha256 ?? null;
}

/** That a record is in a snapshot: the hashes of its siblings, and of the siblings of every node above it. */
export interface RecordProof {
  readonly sha256: string;
  /** From the leaves up; the node itself stands between what is before and after it. */
  readonly path: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[];
}

/**
 * Proves that a record is in a snapshot, from the snapshot alone.
 *
 * @param record its number
 * @returns null when the snapshot has no such record
 * @throws OperationalError of the session.
 */
export async function proveRecord(
  { session, dialect }: { readonly session: Session; readonly dialect: Dialect },
  snapshot: { readonly path: string; readonly scanned: number },
  record: number,
): Promise<RecordProof | null> {
  const relation = dialect.parquet(snapshot.path);
  const group = parentOf(record - 1);
  const rows = await session.rows(
    `SELECT _record, ${hashColumn} FROM ${relation} WHERE (_record - 1) >> ${fanOutBits} = ${group} ORDER BY _record`,
  );
  let level: readonly TreeNode[] = rows.map(([number, sha256]) => ({
    number: Number(number) - 1,
    sha256: String(sha256),
  }));
  const leaf = level.find(({ number }) => number === record - 1);
  if (!leaf) return null;
  const path = [siblingsOf(level, leaf.number)];
  level = await lowestNodes(session, relation, snapshot.scanned);
  for (let number = group; level.length > 1; number = parentOf(number)) {
    path.push(siblingsOf(level, number));
    level = levelAbove(level);
  }
  return { sha256: leaf.sha256, path };
}

function siblingsOf(level: readonly TreeNode[], number: number): RecordProof['path'][number] {
  const siblings = level.filter((node) => parentOf(node.number) === parentOf(number));
  const hashes = (nodes: readonly TreeNode[]): readonly string[] => nodes.map(({ sha256 }) => sha256);
  return {
    before: hashes(siblings.filter((node) => node.number < number)),
    after: hashes(siblings.filter((node) => node.number > number)),
  };
}

/** The node above all others that a proof leads to. */
export function topOfProof({ sha256, path }: RecordProof): string {
  return path.reduce((node, { before, after }) => nodeOver([...before, node, ...after]), sha256);
}
