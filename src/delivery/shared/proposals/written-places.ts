import type { ValueChange } from '../../../config/index.js';
import type { Feed, RuleDocument } from '../../../schema/generated/documents.js';
import type { FieldSources } from './corrected-sources.js';
import type { FoundIn, ProposedEdit } from './proposal.js';

/** The maps of a feed as they are written, and where a change of them goes. */
export interface WrittenMaps {
  readonly maps: readonly { readonly since?: string; readonly fields: FieldSources }[];
  /** The change of the sources of some fields of one of the maps. */
  edit(map: number, sources: FieldSources): ProposedEdit;
}

/**
 * Where the maps of a feed are written; null where no document has them. What a template says is restated in the system,
 * whole, because lists are: the other systems of the template stay as they are.
 */
export function writtenMaps(feed: string, { source, plan }: FoundIn): WrittenMaps | null {
  const [system, name = ''] = [plan.feeds[feed]?.system, feed.split('/')[1]];
  const documents = source.documents.flatMap((document) => (document.kind === 'system' ? [document] : []));
  const found = documents.find(({ value }) => value.system === system);
  if (!found) return null;
  const { file, document } = found.root;
  const path = ['feeds', name, 'map'];
  const own = mapsIn(found.value, name);
  if (own) {
    const changes = (map: number, sources: FieldSources): readonly ValueChange[] =>
      Object.entries(sources).map(([field, value]) => ({ document, path: [...path, map, 'fields', field], value }));
    return { maps: own, edit: (map, sources) => ({ file, changes: changes(map, sources), rows: [] }) };
  }
  const template = source.documents.find(
    ({ kind, value }) => kind === 'template' && value.template === found.value.template,
  );
  const maps = template && mapsIn(template.value, name);
  if (!maps) return null;
  return {
    maps,
    edit(map, sources) {
      const restated = maps.map((written, index) =>
        index === map ? { ...written, fields: { ...written.fields, ...sources } } : written,
      );
      return { file, changes: [{ document, path, value: restated }], rows: [] };
    },
  };
}

function mapsIn(value: object, feed: string): WrittenMaps['maps'] | null {
  const { feeds = {} } = value as { readonly feeds?: Readonly<Record<string, Partial<Feed>>> };
  return feeds[feed]?.map ?? null;
}

/** The rule of a run as it is written, and how its instances are told apart. */
export interface WrittenRule {
  readonly value: Partial<RuleDocument>;
  /** What expressions and conditions call the name of the instance's system; null: there is one instance. */
  readonly instance: { readonly fact: string; readonly name: string } | null;
  edit(changes: readonly Omit<ValueChange, 'document'>[]): ProposedEdit;
}

export function writtenRule({ source, rule }: FoundIn): WrittenRule | null {
  for (const { kind, value, root } of source.documents) {
    if (kind !== 'rule' || value.rule !== rule.name) continue;
    const { file, document } = root;
    const instance =
      rule.instance === null || !value.for ? null : { fact: `${value.for.as}.name`, name: rule.instance };
    return {
      // parameters may stand where the resolved rule has values of other shapes; only texts and lists are read
      value: value as Partial<RuleDocument>,
      instance,
      edit: (changes) => ({ file, changes: changes.map((change) => ({ document, ...change })), rows: [] }),
    };
  }
  return null;
}
