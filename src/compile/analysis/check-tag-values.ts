import { childOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import type { SystemPlan } from '../../model/plan.js';
import type { WrittenRule } from '../../schema/document-kind.js';
import { find } from '../context.js';
import type { CompileContext, Placed } from '../context.js';

/** A condition that asks for a value of a tag that no system has holds for no instance: usually it is misspelt. */
export function checkTagValues(
  context: CompileContext,
  { value, root }: Placed<WrittenRule>,
  systems: readonly SystemPlan[],
): void {
  const prefix = value.for && `${value.for.as}.tags.`;
  if (prefix === undefined) return;
  for (const { fact, text, location } of comparisonsIn(value.classify ?? [], childOf(root, 'classify'))) {
    if (!fact.startsWith(prefix)) continue;
    const tag = fact.slice(prefix.length);
    const known = [...new Set(systems.flatMap(({ tags }) => (Object.hasOwn(tags, tag) ? (tags[tag] ?? []) : [])))];
    if (known.length === 0 || known.includes(text)) continue; // of a tag that nobody has, the name is reported
    const type = `one of ${known.toSorted().join(', ')}`;
    const extra = { severity: 'warning', suggestion: nearest(text, known) } as const;
    find(context, 'value-does-not-fit', { value: text, fact, type }, location, extra);
  }
}

interface ComparedText {
  readonly fact: string;
  readonly text: string;
  readonly location: Location;
}

/** Every text that a fact is compared with, however deep in conditions it stands. */
function* comparisonsIn(node: unknown, location: Location): Iterable<ComparedText> {
  if (typeof node !== 'object' || node === null) return;
  if ('fact' in node && 'value' in node && typeof node.fact === 'string') {
    const { fact, value } = node;
    const at = childOf(location, 'value');
    if (typeof value === 'string') yield { fact, text: value, location: at };
    for (const [index, text] of (Array.isArray(value) ? value : []).entries()) {
      if (typeof text === 'string') yield { fact, text, location: childOf(at, index) };
    }
    return;
  }
  for (const [key, inner] of Object.entries(node)) {
    yield* comparisonsIn(inner, childOf(location, Array.isArray(node) ? Number(key) : key));
  }
}
