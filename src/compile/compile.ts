import { hasErrors } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { WorkspaceSource } from '../config/index.js';
import type { SecretSettings } from '../model/authority.js';
import type { QueueSettings, ServeSettings } from '../model/daemon-settings.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { EnvironmentPlan, FeedPlan, Plan, RulePlan, SystemPlan } from '../model/plan.js';
import type { ReferencePlan } from '../model/reference-plan.js';
import type { RuleTestPlan } from '../model/rule-test-plan.js';
import type { Policy } from '../model/policy.js';
import type { Retention } from '../model/retention.js';
import type { Blackout } from '../model/schedule-plan.js';
import type { WorkspaceDocument } from '../schema/generated/documents.js';
import { hideClearText } from './authority/hide-clear-text.js';
import { allowedPlugins, compilePrivateHosts, compileSecrets } from './authority/operator-file.js';
import { findUnused } from './analysis/unused.js';
import { applySilences } from './apply-silences.js';
import type { SilencedFinding } from './apply-silences.js';
import { checkEquivalents } from './check-equivalents.js';
import { checkTables } from './check-tables.js';
import { compileGeneralBlackouts } from './compile-blackouts.js';
import { compileCalendars } from './compile-calendars.js';
import { compileQueue, compileServe } from './compile-daemon.js';
import { compileEntity } from './compile-entity.js';
import { compilePolicies } from './compile-policies.js';
import { compileReferences } from './compile-references.js';
import { compileRetention } from './compile-retention.js';
import { compileRules } from './compile-rules.js';
import type { CompiledRules } from './compile-rules.js';
import { compileSystems } from './compile-systems.js';
import type { CompiledSystems } from './compile-systems.js';
import { compileTiers } from './compile-tiers.js';
import type { Authority, Calendars, CompileContext, CompileTools, Placed } from './context.js';
import { brokenOf, checkNames, documentsOf, oldestName, unnamedKinds } from './documents.js';
import { environmentNames, resolveEnvironment } from './expand/environment.js';
import { resolvedOn } from './expand/expand-rules.js';
import type { ResolvedRule } from './expand/expand-rules.js';
import type { RestatedKey } from './expand/expand-systems.js';
import type { Bindings } from './expand/interpolate.js';
import { mergeFindings } from './expand/merge-findings.js';
import { originsOf, originsOfWorkspace } from './expand/origins.js';
import type { ValueOrigin } from './expand/origins.js';
import { compileRuleTests } from './rule-tests/compile-rule-tests.js';
import { planVersion } from './version.js';
import { withKeys } from './with-keys.js';

/** What the operator's file says about where things are kept; not part of the plan. */
export interface WorkspaceSettings {
  /** The environment variable that holds the database's URL; null: the embedded database. */
  readonly databaseSecret: string | null;
  /** Relative to the workspace, or absolute. */
  readonly archiveDirectory: string;
  /** How long its objects are kept. */
  readonly retention: Retention;
  /** Where secrets come from, and which systems may use which. */
  readonly secrets: SecretSettings;
  /** Directories outside of the workspace that connections may read, absolute. */
  readonly directories: readonly string[];
  /** Patterns of hosts of this machine and of private networks that connections may ask. */
  readonly privateHosts: readonly string[];
  readonly queue: QueueSettings;
  readonly serve: ServeSettings;
}

/** For which environment to compile, and on which day. */
export interface CompileOptions {
  /** null: every environment is checked, and the plan is that of the first. */
  readonly environment: string | null;
  /** The day, UTC, as yyyy-MM-dd. */
  readonly today: string;
}

/** Values of systems by name, and of instances of rules by id, as they hold on a day. */
export interface Origins {
  /** Of the operator's file, as far as runs go by it. */
  readonly ofWorkspace: () => readonly ValueOrigin[];
  readonly ofSystem: (name: string) => readonly ValueOrigin[];
  readonly ofRule: (id: string, day: string) => readonly ValueOrigin[];
}

export interface CompiledWorkspace {
  /** null when anything is wrong. */
  readonly plan: Plan | null;
  readonly settings: WorkspaceSettings | null;
  /** The tests of its rules, as they are in the environment of the plan. */
  readonly tests: readonly RuleTestPlan[];
  /** Everything found, also while reading, without what is silenced. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that a comment leaves out. */
  readonly silenced: readonly SilencedFinding[];
  /** What said each value, and the defaults of what nobody said. */
  readonly origins: Origins;
  /** The keys of templates that systems say anew. */
  readonly restated: readonly RestatedKey[];
}

/**
 * Compiles a workspace: entities, then the systems that deliver them, then the rules over their feeds; then applies its
 * silences to everything that was found.
 */
export async function compileWorkspace(
  source: WorkspaceSource,
  tools: CompileTools,
  options: CompileOptions,
): Promise<CompiledWorkspace> {
  const workspace = documentsOf(source, 'workspace')[0];
  const names = options.environment === null ? environmentNames(workspace?.value) : [options.environment];
  const compiled: CompiledEnvironment[] = [];
  for (const name of names) compiled.push(await compileFor(source, tools, { ...options, environment: name }));
  const variants = names.map((name, index) => {
    return { name: `environment ${name ?? ''}`, own: null, findings: compiled[index]?.diagnostics ?? [] };
  });
  const [first] = compiled;
  if (!first) throw new Error('There is at least one way to compile a workspace');
  const found = [...source.diagnostics, ...mergeFindings(variants)];
  const unsilenced = hasErrors(found) ? found : [...found, ...first.findUnused()];
  const { diagnostics, silenced } = hideClearText(applySilences(unsilenced, source), source);
  const { settings, tests, origins, restated } = first;
  return {
    plan: hasErrors(diagnostics) ? null : first.plan,
    settings,
    tests,
    diagnostics,
    silenced,
    origins,
    restated,
  };
}

/** A workspace as it is in one environment. */
interface CompiledEnvironment extends Omit<CompiledWorkspace, 'silenced'> {
  /** What is defined and used nowhere: asked once nothing is wrong in any environment. */
  readonly findUnused: () => readonly Diagnostic[];
}

async function compileFor(
  source: WorkspaceSource,
  tools: CompileTools,
  { environment: name, today }: CompileOptions,
): Promise<CompiledEnvironment> {
  const findings: Diagnostic[] = [];
  const document = documentsOf(source, 'workspace')[0];
  const environment = resolveEnvironment(document, name);
  const general: CompileContext = {
    ...tools,
    findings,
    today,
    sourceText: (location: Location): string | null => source.sourceText(location),
    readText: (file) => source.readText(file),
    unnamed: unnamedKinds(source),
    teams: new Map(Object.entries(document?.value.teams ?? {})),
    policies: null,
    calendars: null,
    blackouts: [],
    authority: null,
    crosswalks: [],
  };
  const operator = document ? compileOperator(general, document, source, environment.variables) : null;
  const context = operator ? withWord(general, operator) : general;
  checkNames(context, source);
  const entities = compileEntities(context, source);
  const compiled = await compileSystems(context, source, entities, environment.variables);
  const { systems, broken, flawed, resolved, restated } = compiled;
  const { feeds, references, named } = compileReferences(context, source, { feeds: compiled.feeds, entities });
  const known = {
    feeds,
    entities,
    references: named,
    brokenSystems: broken,
    flawedSystems: flawed,
    histories: historiesOf(source),
    systems,
  };
  const rules = await compileRules(context, source, systems, known, environment.variables);
  const tests = compileRuleTests(context, { source, rules: rules.rules, references: known });
  if (!hasErrors(findings)) checkTables(context, rules.rules.values(), named, source.tables);
  checkEquivalents(context, rules.rules.values(), named, source.tables);
  const parts = {
    environment: environment.plan,
    systems,
    entities: present(entities),
    feeds: withKeys(present(feeds), rules.rules),
    references,
    rules: rules.rules,
  };
  return {
    plan: operator && !hasErrors(findings) ? assemble(operator, parts) : null,
    settings: operator && settingsOf(operator),
    tests,
    diagnostics: findings,
    findUnused: () => findUnused(source, { feeds: present(feeds), references, rules: rules.rules, resolved }),
    origins: originsIn(document?.value, compiled, rules),
    restated,
  };
}

/** What the operator's file says, in one environment. */
interface OperatorsWord {
  readonly document: WorkspaceDocument;
  readonly secrets: SecretSettings;
  readonly privateHosts: readonly string[];
  readonly policies: ReadonlyMap<string, Policy>;
  readonly tiers: Pick<Plan, 'tiers' | 'defaultTier'>;
  readonly calendars: Calendars;
  readonly authority: Authority;
  readonly blackouts: readonly Blackout[];
  readonly queue: QueueSettings;
  readonly serve: ServeSettings;
}

function withWord(context: CompileContext, operator: OperatorsWord): CompileContext {
  const { policies, authority, blackouts, calendars } = operator;
  return { ...context, policies, authority, blackouts, calendars };
}

function compileOperator(
  context: CompileContext,
  placed: Placed<WorkspaceDocument>,
  source: WorkspaceSource,
  variables: Bindings,
): OperatorsWord {
  const { value: document } = placed;
  const secrets = compileSecrets(context, placed, variables, source.directory);
  const plugins = new Set(allowedPlugins(source).map((plugin) => plugin.name));
  const privateHosts = compilePrivateHosts(context, placed, variables);
  const directories = document.directories?.allow ?? [];
  const authority = { secrets: secrets.allow, plugins, directories, privateHosts };
  const tiers = compileTiers(context, placed);
  return {
    document,
    secrets,
    privateHosts,
    policies: compilePolicies(context, placed),
    tiers,
    calendars: compileCalendars(context, placed, source),
    authority,
    blackouts: compileGeneralBlackouts(context, { value: document.blackouts, root: childOf(placed.root, 'blackouts') }),
    queue: compileQueue(context, placed),
    serve: compileServe(context, placed),
  };
}

function originsIn(
  workspace: WorkspaceDocument | undefined,
  { resolved }: Pick<CompiledSystems, 'resolved'>,
  rules: CompiledRules,
): Origins {
  return {
    ofWorkspace: () => (workspace ? originsOfWorkspace(workspace) : []),
    ofSystem: (system) => originsOf('system', resolved.get(system)),
    ofRule: (id, day) => originsOf('rule', instanceOn(rules, id, day)),
  };
}

function instanceOn({ resolved }: CompiledRules, id: string, day: string): ResolvedRule | null {
  const instance = resolved.get(id);
  return instance ? resolvedOn(instance, day) : null;
}

/** What each system was called first. */
function historiesOf(source: WorkspaceSource): ReadonlyMap<string, string> {
  return new Map(documentsOf(source, 'system').map(({ name, value }) => [name, oldestName(name, value['formerly'])]));
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

function settingsOf({ document: workspace, secrets, privateHosts, queue, serve }: OperatorsWord): WorkspaceSettings {
  return {
    databaseSecret: workspace.database?.secret ?? null,
    archiveDirectory: workspace.archive?.directory ?? '.tieout/archive',
    retention: compileRetention(workspace),
    secrets,
    directories: workspace.directories?.allow ?? [],
    privateHosts,
    queue,
    serve,
  };
}

function present<T>(items: ReadonlyMap<string, T | null>): ReadonlyMap<string, T> {
  return new Map([...items].flatMap(([name, item]) => (item === null ? [] : [[name, item] as const])));
}

interface Parts {
  readonly environment: EnvironmentPlan | null;
  readonly systems: ReadonlyMap<string, SystemPlan>;
  readonly entities: ReadonlyMap<string, EntityPlan>;
  readonly feeds: ReadonlyMap<string, FeedPlan>;
  readonly references: ReadonlyMap<string, ReferencePlan>;
  readonly rules: ReadonlyMap<string, RulePlan>;
}

function assemble({ document: workspace, tiers, calendars }: OperatorsWord, parts: Parts): Plan {
  const plan = {
    language: 1,
    workspace: workspace.workspace,
    environment: parts.environment,
    systems: sorted(parts.systems),
    entities: sorted(parts.entities),
    feeds: sorted(parts.feeds),
    references: sorted(parts.references),
    rules: sorted(parts.rules),
    ...tiers,
    ...(calendars.size > 0 ? { calendars: sorted(present(calendars)) } : {}),
  } as const;
  return { ...plan, version: planVersion(plan) };
}

function sorted<T>(items: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...items].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
