import { findWorkspace } from './find-workspace.js';
import { readWorkspace } from './read-workspace.js';
import type { SourceDocument } from './workspace-source.js';

/** What can be named on the command line; sorted. */
export interface WorkspaceNames {
  /** Rules, and their instances as rule/instance. */
  readonly rules: readonly string[];
  /** Feeds as system/feed. */
  readonly feeds: readonly string[];
}

/**
 * The names in a workspace, from what its files say and without resolving it: fast, and there also while something else in
 * it is wrong. What only `${…}` decides is taken to hold, so that a name may be among them that does not exist.
 */
export async function readWorkspaceNames(directory: string): Promise<WorkspaceNames> {
  if ((await findWorkspace(directory)) === null) return { rules: [], feeds: [] };
  const { documents } = await readWorkspace(directory);
  const templates = new Map(
    documents.filter(({ kind }) => kind === 'template').map(({ name, value }) => [name, value]),
  );
  const systems = documents.flatMap((document) => {
    if (document.kind !== 'system') return [];
    const template = templates.get(document.value.template ?? '');
    return [
      { name: document.name, value: { ...template, ...document.value }, feeds: feedsOf(template, document.value) },
    ];
  });
  return {
    rules: documents.flatMap((document) => (document.kind === 'rule' ? instancesOf(document, systems) : [])).sort(),
    feeds: systems.flatMap(({ name, feeds }) => feeds.map((feed) => `${name}/${feed}`)).sort(),
  };
}

interface NamedSystem {
  readonly name: string;
  readonly value: object;
}

function feedsOf(...values: readonly (object | undefined)[]): readonly string[] {
  const feeds = values.map((value) => (value && 'feeds' in value ? value.feeds : null));
  return [...new Set(feeds.flatMap((mapping) => (typeof mapping === 'object' && mapping ? Object.keys(mapping) : [])))];
}

function instancesOf({ name, value }: SourceDocument<'rule'>, systems: readonly NamedSystem[]): readonly string[] {
  const having = value.for?.having;
  if (value.for === undefined) return [name];
  return [name, ...systems.filter((system) => mayHave(system.value, having)).map((system) => `${name}/${system.name}`)];
}

/** Whether everything that is wanted is so, or may be. */
function mayHave(found: unknown, wanted: unknown): boolean {
  if (wanted === undefined || (typeof found === 'string' && found.includes('${'))) return true;
  if (typeof wanted !== 'object' || wanted === null) return found === wanted;
  const values =
    typeof found === 'object' && found !== null ? new Map(Object.entries(found)) : new Map<string, unknown>();
  return Object.entries(wanted).every(([key, value]) => mayHave(values.get(key), value));
}
