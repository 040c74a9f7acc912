import { hashOf, sha256 } from '../base/canonical.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FieldType } from '../model/types.js';

/** The children of a node are those whose numbers differ in their last ten bits only: 1024 at most. */
export const fanOutBits = 10;

/** A node of one level of the tree, by its number in that level. */
export interface TreeNode {
  readonly number: number;
  readonly sha256: string;
}

/** A node is the SHA-256 of the hashes of its children, in hexadecimal, one after the other in their order. */
export function nodeOver(children: readonly string[]): string {
  return sha256(children.join(''));
}

export function parentOf(number: number): number {
  return Math.floor(number / 2 ** fanOutBits);
}

/** One level up; nodes without children do not exist. */
export function levelAbove(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const groups = new Map<number, string[]>();
  for (const { number, sha256: hash } of nodes) {
    const siblings = groups.get(parentOf(number)) ?? [];
    siblings.push(hash);
    groups.set(parentOf(number), siblings);
  }
  return [...groups].map(([number, siblings]) => ({ number, sha256: nodeOver(siblings) }));
}

/**
 * The root over the records of a snapshot: SHA-256 of canonical JSON with the types of the fields by name, the number of
 * records and the node above all others, null where there is no record.
 */
export function rootOfRecords({ fields }: EntityPlan, records: number, top: string | null): string {
  const types = Object.fromEntries(fields.map(({ name, type }) => [name, typeText(type)]));
  return hashOf({ fields: types, records, top });
}

/** The root over a batch: the node over the roots of its payloads, in order; null when none of them has one. */
export function rootOfBatch(roots: readonly (string | null)[]): string | null {
  const known = roots.filter((root) => root !== null);
  return known.length === 0 ? null : nodeOver(known);
}

function typeText(type: FieldType): string {
  return type.kind === 'decimal' || type.kind === 'money' ? `${type.kind}(${type.precision},${type.scale})` : type.kind;
}
