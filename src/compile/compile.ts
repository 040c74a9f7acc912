import { hashOf } from '../base/canonical.js';
import { hasErrors } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { SourceDocument, WorkspaceSource } from '../config/index.js';
import type { EntityPlan, FeedPlan, Plan, RulePlan } from '../model/plan.js';
import type { EntityDocument, RuleDocument, SystemDocument, WorkspaceDocument } from '../schema/generated/documents.js';
import { compileEntity } from './compile-entity.js';
import { compileSystem } from './compile-feed.js';
import { compileRule } from './compile-rule.js';
import { find } from './context.js';
import type { CompileContext, CompileTools, Placed } from './context.js';

/** What the operator's file says about where things are kept; not part of the plan. */
export interface WorkspaceSettings {
  /** The environment variable that holds the database's URL; null: the embedded database. */
  readonly databaseSecret: string | null;
  /** Relative to the workspace, or absolute. */
  readonly archiveDirectory: string;
}

export interface CompiledWorkspace {
  /** null when anything is wrong. */
  readonly plan: Plan | null;
  readonly settings: WorkspaceSettings | null;
  /** Everything found, also while reading. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a workspace: entities, then the systems that deliver them, then the rules over their feeds. */
export async function compileWorkspace(source: WorkspaceSource, tools: CompileTools): Promise<CompiledWorkspace> {
  const findings: Diagnostic[] = [...source.diagnostics];
  const context: CompileContext = { ...tools, findings, sourceText: (location) => source.sourceText(location) };
  const entities = compileEntities(context, named(context, source, 'entity'));
  const feeds = await compileFeeds(context, named(context, source, 'system'), entities);
  const rules = await compileRules(context, named(context, source, 'rule'), { feeds, entities });
  const [workspace] = valid<WorkspaceDocument>(source.documents.filter(({ kind }) => kind === 'workspace'));
  if (!workspace) return { plan: null, settings: null, diagnostics: findings };
  const settings = settingsOf(workspace.value);
  if (hasErrors(findings)) return { plan: null, settings, diagnostics: findings };
  return { plan: assemble(workspace.value, present(entities), present(feeds), rules), settings, diagnostics: findings };
}

type NamedDocuments = ReadonlyMap<string, SourceDocument>;

/** The documents of a kind by name; a second one of a name is a finding. */
function named(context: CompileContext, source: WorkspaceSource, kind: SourceDocument['kind']): NamedDocuments {
  const found = new Map<string, SourceDocument>();
  for (const document of source.documents) {
    if (document.kind !== kind || document.name === null) continue;
    const first = found.get(document.name);
    if (!first) found.set(document.name, document);
    else {
      const related = { location: childOf(first.root, kind), note: 'first defined here' };
      find(context, 'duplicate-name', { kind, name: document.name }, childOf(document.root, kind), { related });
    }
  }
  return found;
}

/** Documents whose shape is right, as what their schema says they are. */
function valid<T>(documents: Iterable<SourceDocument>): readonly Placed<T>[] {
  return [...documents].flatMap(({ wellFormed, value, root }) => (wellFormed ? [{ value: value as T, root }] : []));
}

function compileEntities(context: CompileContext, documents: NamedDocuments): ReadonlyMap<string, EntityPlan | null> {
  const entities = new Map<string, EntityPlan | null>([...documents.keys()].map((name) => [name, null]));
  for (const entity of valid<EntityDocument>(documents.values())) {
    entities.set(entity.value.entity, compileEntity(context, entity));
  }
  return entities;
}

async function compileFeeds(
  context: CompileContext,
  documents: NamedDocuments,
  entities: ReadonlyMap<string, EntityPlan | null>,
): Promise<ReadonlyMap<string, FeedPlan | null>> {
  const feeds = new Map<string, FeedPlan | null>();
  for (const document of documents.values()) {
    for (const name of feedNamesOf(document)) feeds.set(name, null);
  }
  for (const system of valid<SystemDocument>(documents.values())) {
    for (const feed of await compileSystem(context, system, entities)) feeds.set(feed.name, feed);
  }
  return feeds;
}

/** Also of a document that is not well-formed, so that one mistake is not reported again by every rule. */
function feedNamesOf({ name, value }: SourceDocument): readonly string[] {
  const feeds = typeof value === 'object' && value !== null && 'feeds' in value ? value.feeds : null;
  return typeof feeds === 'object' && feeds !== null ? Object.keys(feeds).map((feed) => `${name}/${feed}`) : [];
}

async function compileRules(
  context: CompileContext,
  documents: NamedDocuments,
  references: Parameters<typeof compileRule>[2],
): Promise<ReadonlyMap<string, RulePlan>> {
  const rules = new Map<string, RulePlan>();
  for (const document of valid<RuleDocument>(documents.values())) {
    const rule = await compileRule(context, document, references);
    if (rule) rules.set(rule.name, rule);
  }
  return rules;
}

function settingsOf(workspace: WorkspaceDocument): WorkspaceSettings {
  return {
    databaseSecret: workspace.database?.secret ?? null,
    archiveDirectory: workspace.archive?.directory ?? '.tieout/archive',
  };
}

function present<T>(items: ReadonlyMap<string, T | null>): ReadonlyMap<string, T> {
  return new Map([...items].flatMap(([name, item]) => (item === null ? [] : [[name, item] as const])));
}

const defaultTierNames: Readonly<Record<string, string>> = {
  '1': 'transient',
  '2': 'structural',
  '3': 'business',
  '4': 'ledger',
};

function assemble(
  workspace: WorkspaceDocument,
  entities: ReadonlyMap<string, EntityPlan>,
  feeds: ReadonlyMap<string, FeedPlan>,
  rules: ReadonlyMap<string, RulePlan>,
): Plan {
  const { default: defaultTier, ...tiers } = workspace.tiers ?? {};
  const names = Object.entries(defaultTierNames).map(([tier, name]) => [
    tier,
    { name: tiers[tier as keyof typeof tiers]?.name ?? name },
  ]);
  const plan = {
    language: 1,
    workspace: workspace.workspace,
    entities: sorted(entities),
    feeds: sorted(feeds),
    rules: sorted(rules),
    tiers: Object.fromEntries(names) as Plan['tiers'],
    defaultTier: defaultTier ?? { tier: 3, category: 'unclassified' },
  } as const;
  return { ...plan, version: hashOf(plan) };
}

function sorted<T>(items: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...items].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
