import type { Location } from '../base/location.js';
import { columnsOf } from '../model/expression.js';
import type { FieldMapping } from '../model/map-plan.js';
import { find } from './context.js';
import type { CompileContext } from './context.js';

/** Where the expression of a field names another field. */
export type Mentions = ReadonlyMap<string, (field: string) => Location>;

/** An expression may read other fields, also computed ones, but not itself, and no position and no hash: those come last. */
export function checkDependencies(
  context: CompileContext,
  mappings: readonly FieldMapping[],
  mentions: Mentions,
): void {
  const reads = new Map(mappings.map((mapping) => [mapping.field, fieldsReadBy(mapping)]));
  const last = new Map(
    mappings.flatMap(({ kind, field }) => (kind === 'position' || kind === 'hash' ? [[field, kind] as const] : [])),
  );
  const reported = new Set<string>();
  for (const [field, locationOf] of mentions) {
    for (const name of reads.get(field)?.filter((candidate) => last.has(candidate)) ?? []) {
      const construct = `The ${last.get(name)} 'field.${name}'`;
      find(context, 'expression-not-allowed', { construct }, locationOf(name));
    }
    const cycle = reported.has(field) ? null : cycleOf(reads, field);
    if (!cycle) continue;
    for (const member of cycle) reported.add(member);
    const way = cycle.map((name) => `field.${name}`).join(' → ');
    const construct = `A field that depends on itself (${way})`;
    find(context, 'expression-not-allowed', { construct }, locationOf(cycle[1] ?? field));
  }
}

function fieldsReadBy(mapping: FieldMapping): readonly string[] {
  if (mapping.kind !== 'expression') return [];
  return columnsOf(mapping.expression).flatMap(({ namespace, name }) => (namespace === 'field' ? [name] : []));
}

/** The way from a field back to itself, with it at both ends, or null. */
function cycleOf(reads: ReadonlyMap<string, readonly string[]>, start: string): readonly string[] | null {
  const seen = new Set<string>();
  const follow = (way: readonly string[], field: string): readonly string[] | null => {
    for (const next of reads.get(field) ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = follow([...way, next], next);
      if (found) return found;
    }
    return null;
  };
  return follow([start], start);
}
