import { hasErrors } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { SourceDocument, WorkspaceSource } from '../config/index.js';
import type { EntityPlan, FeedPlan, Plan, RulePlan, SystemPlan } from '../model/plan.js';
import type { DocumentKind } from '../schema/document-kind.js';
import type { WorkspaceDocument } from '../schema/generated/documents.js';
import { compileEntity } from './compile-entity.js';
import { compileSystem } from './compile-feed.js';
import { compileRule } from './compile-rule.js';
import type { RuleReferences } from './compile-rule.js';
import { find } from './context.js';
import type { CompileContext, CompileTools } from './context.js';
import { planVersion } from './version.js';

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
  const sourceText = (location: Location): string | null => source.sourceText(location);
  const context: CompileContext = { ...tools, findings, sourceText, unnamed: unnamedKinds(source) };
  checkNames(context, source);
  const entities = compileEntities(context, source);
  const feeds = await compileFeeds(context, source, entities);
  const rules = await compileRules(context, source, { feeds, entities, brokenSystems: brokenOf(source, 'system') });
  const workspace = documentsOf(source, 'workspace')[0]?.value;
  if (!workspace) return { plan: null, settings: null, diagnostics: findings };
  const settings = settingsOf(workspace);
  if (hasErrors(findings)) return { plan: null, settings, diagnostics: findings };
  return {
    plan: assemble(workspace, systemsOf(source), present(entities), present(feeds), rules),
    settings,
    diagnostics: findings,
  };
}

function documentsOf<K extends DocumentKind>(
  source: WorkspaceSource,
  kind: K,
): readonly Extract<SourceDocument, { kind: K }>[] {
  return source.documents.filter(
    (document): document is Extract<SourceDocument, { kind: K }> => document.kind === kind,
  );
}

/** Names of documents that have findings of their own: what refers to them is not wrong for that. */
function brokenOf(source: WorkspaceSource, kind: DocumentKind): ReadonlySet<string> {
  return new Set(source.broken.flatMap((document) => (document.kind === kind ? [document.name] : [])));
}

const folders: Readonly<Record<string, string>> = { entity: 'entities/', feed: 'systems/' };

/** What some document may define of which not even the name could be read: what refers to it is not wrong for that. */
function unnamedKinds({ diagnostics, broken }: WorkspaceSource): ReadonlySet<string> {
  const codes = ['unreadable-file', 'outside-workspace', 'yaml-syntax', 'unknown-document'];
  const named = new Set(broken.flatMap(({ name, root }) => (name === '' ? [] : [root.file])));
  const files = diagnostics.flatMap(({ code, location }) => (codes.includes(code) ? [location.file] : []));
  const unnamed = [
    ...files.filter((file) => !named.has(file)),
    ...broken.flatMap(({ name, root }) => (name === '' ? [root.file] : [])),
  ];
  const isHidden = ([, folder]: readonly [string, string]): boolean => unnamed.some((file) => file.startsWith(folder));
  return new Set(
    Object.entries(folders)
      .filter(isHidden)
      .map(([kind]) => kind),
  );
}

/** Each kind has its own names, and each name is given once. */
function checkNames(context: CompileContext, source: WorkspaceSource): void {
  const first = new Map<string, Location>();
  for (const { kind, name, root } of [...source.documents, ...source.broken]) {
    if (name === '' || kind === 'workspace') continue;
    const location = childOf(root, kind);
    const before = first.get(`${kind} ${name}`);
    if (!before) first.set(`${kind} ${name}`, location);
    else {
      const related = { location: before, note: 'first defined here' };
      find(context, 'duplicate-name', { kind, name }, location, { related });
    }
  }
}

function compileEntities(context: CompileContext, source: WorkspaceSource): ReadonlyMap<string, EntityPlan | null> {
  const entities = new Map<string, EntityPlan | null>();
  for (const name of brokenOf(source, 'entity')) entities.set(name, null);
  for (const entity of documentsOf(source, 'entity')) {
    const compiled = compileEntity(context, entity);
    // which of two is meant cannot be told, so that what uses them is not checked
    entities.set(entity.name, entities.has(entity.name) ? null : compiled);
  }
  return entities;
}

function systemsOf(source: WorkspaceSource): ReadonlyMap<string, SystemPlan> {
  const systems = documentsOf(source, 'system').map(({ name, value: { role = 'other', timezone = 'UTC' } }) => {
    return { name, role, timezone, tags: {}, template: null, owner: null };
  });
  return new Map(systems.map((system) => [system.name, system]));
}

async function compileFeeds(
  context: CompileContext,
  source: WorkspaceSource,
  entities: ReadonlyMap<string, EntityPlan | null>,
): Promise<ReadonlyMap<string, FeedPlan | null>> {
  const feeds = new Map<string, FeedPlan | null>();
  for (const system of documentsOf(source, 'system')) {
    const compiled = new Map((await compileSystem(context, system, entities)).map((feed) => [feed.name, feed]));
    for (const name of Object.keys(system.value.feeds)) {
      const feed = `${system.name}/${name}`;
      feeds.set(feed, feeds.has(feed) ? null : (compiled.get(feed) ?? null));
    }
  }
  return feeds;
}

async function compileRules(
  context: CompileContext,
  source: WorkspaceSource,
  references: RuleReferences,
): Promise<ReadonlyMap<string, RulePlan>> {
  const rules = new Map<string, RulePlan>();
  for (const document of documentsOf(source, 'rule')) {
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

const defaultTierNames = [
  ['1', 'transient'],
  ['2', 'structural'],
  ['3', 'business'],
  ['4', 'ledger'],
] as const;

function assemble(
  workspace: WorkspaceDocument,
  systems: ReadonlyMap<string, SystemPlan>,
  entities: ReadonlyMap<string, EntityPlan>,
  feeds: ReadonlyMap<string, FeedPlan>,
  rules: ReadonlyMap<string, RulePlan>,
): Plan {
  const { default: defaultTier, ...tiers } = workspace.tiers ?? {};
  const names = defaultTierNames.map(([tier, name]) => [tier, { name: tiers[tier]?.name ?? name }] as const);
  const plan = {
    language: 1,
    workspace: workspace.workspace,
    environment: null,
    systems: sorted(systems),
    entities: sorted(entities),
    feeds: sorted(feeds),
    rules: sorted(rules),
    tiers: Object.fromEntries(names),
    defaultTier: defaultTier ?? { tier: 3, category: 'unclassified' },
  } as const;
  return { ...plan, version: planVersion(plan) };
}

function sorted<T>(items: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...items].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
