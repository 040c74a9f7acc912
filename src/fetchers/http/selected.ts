import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { JsonStep } from '../../base/json-address.js';
import type { GraphqlQuery } from './graphql-query.js';

/** Whether an answer to a query can have something at an address: `$.data` and then what fields are called there. */
export function isSelected({ document, operation }: GraphqlQuery, [data, ...steps]: readonly JsonStep[]): boolean {
  if (data !== 'data') return false;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  let sets: readonly SelectionSetNode[] = [operation.selectionSet];
  for (const step of steps) {
    if (typeof step === 'number') continue;
    const fields = sets.flatMap((set) => fieldsOf(set, fragments, new Set()));
    const chosen = fields.filter(({ alias, name }) => (alias ?? name).value === step);
    if (chosen.length === 0) return false;
    sets = chosen.flatMap(({ selectionSet }) => selectionSet ?? []);
    // A value without fields of its own, such as a scalar of JSON: what is in it is the source's matter.
    if (sets.length === 0) return true;
  }
  return true;
}

/** Those of fragments too. */
function fieldsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  within: ReadonlySet<string>,
): readonly FieldNode[] {
  return selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return fieldsOf(selection.selectionSet, fragments, within);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (!fragment || within.has(name)) return [];
    return fieldsOf(fragment.selectionSet, fragments, new Set([...within, name]));
  });
}
