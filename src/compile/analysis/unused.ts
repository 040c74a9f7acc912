import { diagnostic } from '../../base/diagnostic.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import type { WorkspaceSource } from '../../config/index.js';
import type { FeedPlan, RulePlan } from '../../model/plan.js';
import type { ReferencePlan } from '../../model/reference-plan.js';
import { equivalentsOfRules } from '../check-equivalents.js';
import { ratesOfRules } from '../compile-convert.js';
import { lookupsOf } from '../check-tables.js';
import { documentsOf } from '../documents.js';
import type { ResolvedSystem } from '../expand/expand-systems.js';
import { placeOf } from '../expand/relocate.js';

/** What a workspace was compiled to, as far as it shows what is used. */
export interface UsedParts {
  readonly feeds: ReadonlyMap<string, FeedPlan>;
  readonly references: ReadonlyMap<string, ReferencePlan>;
  readonly rules: ReadonlyMap<string, RulePlan>;
  readonly resolved: ReadonlyMap<string, ResolvedSystem>;
}

/** What is defined and used nowhere. Not to be asked where anything is wrong: what uses it may be among that. */
export function findUnused(source: WorkspaceSource, parts: UsedParts): readonly Diagnostic[] {
  return [
    ...unusedTemplates(source),
    ...unusedParameters(source),
    ...unusedVariables(source),
    ...unusedEntities(source, parts),
    ...unusedReferences(source, parts),
    ...unusedPartsOfSystems(parts),
  ];
}

function unused(kind: string, name: string, location: Location): Diagnostic {
  return diagnostic('unused-definition', { kind, name }, location, { severity: 'warning' });
}

function* unusedTemplates(source: WorkspaceSource): Iterable<Diagnostic> {
  const used = new Set(documentsOf(source, 'system').map(({ value }) => value.template));
  for (const { name, root } of documentsOf(source, 'template')) {
    if (!used.has(name)) yield unused('template', name, childOf(root, 'template'));
  }
}

/** Parameters are named as `${param.x}` in values, and as `param.x` in expressions and conditions. */
function* unusedParameters(source: WorkspaceSource): Iterable<Diagnostic> {
  for (const { value, root } of [...documentsOf(source, 'template'), ...documentsOf(source, 'rule')]) {
    const { parameters = {}, ...body } = value;
    const named = namesWithin(body, 'param');
    for (const name of Object.keys(parameters)) {
      if (!named.has(name)) yield unused('parameter', name, keyOf(childOf(root, 'parameters', name)));
    }
  }
}

function* unusedVariables(source: WorkspaceSource): Iterable<Diagnostic> {
  const named = new Set(source.documents.flatMap(({ value }) => [...namesWithin(value, 'var')]));
  for (const { value, root } of documentsOf(source, 'workspace')) {
    for (const [environment, { variables = {} }] of Object.entries(value.environments ?? {})) {
      for (const name of Object.keys(variables)) {
        const at = childOf(root, 'environments', environment, 'variables', name);
        if (!named.has(name)) yield unused('variable', name, keyOf(at));
      }
    }
  }
}

/** The names behind `param.` or `var.` in any text of a document. */
function namesWithin(value: unknown, namespace: 'param' | 'var'): ReadonlySet<string> {
  const pattern = new RegExp(String.raw`\b${namespace}\.([a-z][a-z0-9_]*)`, 'g');
  return new Set([...JSON.stringify(value).matchAll(pattern)].map(([, name = '']) => name));
}

function* unusedEntities(source: WorkspaceSource, { feeds }: UsedParts): Iterable<Diagnostic> {
  const used = new Set([...feeds.values()].map(({ entity }) => entity));
  if (used.size === 0) return; // nothing is delivered yet
  for (const { name, root } of documentsOf(source, 'entity')) {
    if (!used.has(name)) yield unused('entity', name, childOf(root, 'entity'));
  }
}

function* unusedReferences(source: WorkspaceSource, { feeds, rules }: UsedParts): Iterable<Diagnostic> {
  const mappings = [...feeds.values()].flatMap(({ maps }) => maps.flatMap(({ map }) => map));
  const crosswalks = mappings.flatMap((mapping) => (mapping.kind === 'crosswalk' ? [mapping.reference] : []));
  const tables = lookupsOf(rules.values()).map(({ reference }) => reference);
  const equivalents = equivalentsOfRules(rules.values()).map(({ reference }) => reference);
  const rates = ratesOfRules(rules.values());
  const used = new Set([...crosswalks, ...tables, ...equivalents, ...rates]);
  for (const { name, root } of documentsOf(source, 'reference')) {
    if (!used.has(name)) yield unused('reference', name, childOf(root, 'reference'));
  }
}

/** What several systems have from one template is used when one of them uses it. */
function* unusedPartsOfSystems({ feeds, references, rules, resolved }: UsedParts): Iterable<Diagnostic> {
  const sides = [...rules.values()].flatMap(({ baseline, counterparts }) =>
    [baseline, ...counterparts].map(({ feed }) => feed),
  );
  const sources = [...references.values()].flatMap(({ source }) => (source.kind === 'feed' ? [source.feed] : []));
  const compared = new Set([...sides, ...sources]);
  const candidates = new Map<string, { readonly kind: string; readonly name: string; readonly location: Location }>();
  const used = new Set<string>();
  const idle: ResolvedSystem[] = [];
  const note = (kind: string, name: string, isUsed: boolean, location: Location): void => {
    const place = textOfPlace(location);
    if (isUsed) used.add(place);
    else if (!candidates.has(place)) candidates.set(place, { kind, name, location });
  };
  for (const [name, system] of resolved) {
    const { connections, feeds: own } = system.value;
    const connected = new Set(Object.values(own).map(({ fetch }) => fetch.connection));
    for (const connection of Object.keys(connections)) {
      const at = placeOf(system, keyOf(childOf(system.root, 'connections', connection)));
      note('connection', connection, connected.has(connection), at);
    }
    // before there is a rule, no feed can have a use
    const names = rules.size === 0 ? [] : Object.keys(own);
    const isUsed = (feed: string): boolean => compared.has(`${name}/${feed}`) || !feeds.has(`${name}/${feed}`);
    for (const feed of names) {
      const at = placeOf(system, keyOf(childOf(system.root, 'feeds', feed)));
      note('feed', `${name}/${feed}`, isUsed(feed), at);
    }
    if (names.length > 0 && !names.some(isUsed)) idle.push(system);
  }
  for (const [place, { kind, name, location }] of candidates) if (!used.has(place)) yield unused(kind, name, location);
  // of a system that nobody uses while others of its template are used, no feed is among the above
  for (const system of idle) {
    const { template, feeds: own } = system.value;
    const places = Object.keys(own).map((feed) => placeOf(system, keyOf(childOf(system.root, 'feeds', feed))));
    if (template === undefined || !places.every((place) => used.has(textOfPlace(place)))) continue;
    yield unused('system', system.name, placeOf(system, childOf(system.root, 'system')));
  }
}

function textOfPlace({ file, document, path }: Location): string {
  return JSON.stringify([file, document, path]);
}
