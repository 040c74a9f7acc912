import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';

/** Where a path leads: a node, and the key it stands behind. */
export interface FoundNode {
  readonly key: Node | null;
  /** null where a key has no value. */
  readonly node: Node | null;
  /** False when the path leads no further than this node. */
  readonly complete: boolean;
}

/** The node a path leads to; of a path that does not exist, the nearest node above. */
export function findNode(document: Document.Parsed<ParsedNode>, path: readonly (string | number)[]): FoundNode {
  let found: FoundNode = { key: null, node: document.contents, complete: true };
  for (const step of path) {
    const parent = followAlias(document, found.node);
    const next = parent && findChild(parent, step);
    if (!next) return { ...found, complete: false };
    found = next;
  }
  return found;
}

/** What an alias stands for; any other node is itself. */
export function followAlias(document: Document.Parsed<ParsedNode>, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function findChild(parent: Node, step: string | number): FoundNode | null {
  if (isMap<Node, Node | null>(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair ? { key: pair.key, node: pair.value, complete: true } : null;
  }
  if (isSeq<Node>(parent) && typeof step === 'number') {
    const item = parent.items[step];
    return item ? { key: null, node: item, complete: true } : null;
  }
  return null;
}
