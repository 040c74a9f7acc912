import { childOf } from '../base/location.js';
import { hasErrors } from '../base/diagnostic.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { WorkspaceSource } from '../config/index.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { FeedPlan, SystemPlan } from '../model/plan.js';
import { compileSystem } from './compile-feed.js';
import { compileOwner } from './compile-owner.js';
import type { CompileContext } from './context.js';
import { brokenOf, documentsOf } from './documents.js';
import { compileResolved } from './expand/compile-resolved.js';
import { checkTemplate, expandSystem, restatedKeys } from './expand/expand-systems.js';
import type { ResolvedSystem, RestatedKey, Templates } from './expand/expand-systems.js';
import type { Bindings } from './expand/interpolate.js';
import { mergeFindings } from './expand/merge-findings.js';
import type { VariantFindings } from './expand/merge-findings.js';

export interface CompiledSystems {
  readonly systems: ReadonlyMap<string, SystemPlan>;
  /** By `system/feed`; null where a feed is there but did not compile. */
  readonly feeds: ReadonlyMap<string, FeedPlan | null>;
  readonly resolved: ReadonlyMap<string, ResolvedSystem>;
  readonly restated: readonly RestatedKey[];
  /** Systems whose feeds are not known, because something about them is wrong. */
  readonly broken: ReadonlySet<string>;
  /** Systems of which anything is wrong. */
  readonly flawed: ReadonlySet<string>;
}

/** The systems: each is put together with its template, then its feeds are compiled. */
export async function compileSystems(
  context: CompileContext,
  source: WorkspaceSource,
  entities: ReadonlyMap<string, EntityPlan | null>,
  variables: Bindings,
): Promise<CompiledSystems> {
  const templates = templatesOf(context, source, variables);
  const systems = new Map<string, SystemPlan>();
  const feeds = new Map<string, FeedPlan | null>();
  const resolved = new Map<string, ResolvedSystem>();
  const broken = new Set(brokenOf(source, 'system'));
  const restated: RestatedKey[] = [];
  const families = new Map<string, VariantFindings[]>();
  for (const document of documentsOf(source, 'system')) {
    const { name, value } = document;
    const findings: Diagnostic[] = [];
    const own = { ...context, findings };
    const system = expandSystem(own, document, templates, variables);
    if (!system) broken.add(name);
    else if (systems.has(name)) {
      // which of two is meant cannot be told, so that what uses them is not checked
      for (const feed of Object.keys(system.value.feeds)) feeds.set(`${name}/${feed}`, null);
    } else {
      systems.set(name, await planSystem(own, system));
      resolved.set(name, system);
      restated.push(...restatedKeys(document, templates));
      const compiled = await compileResolved(own, system, (inner, placed) => compileSystem(inner, placed, entities));
      for (const feed of Object.keys(system.value.feeds)) feeds.set(`${name}/${feed}`, null);
      for (const feed of compiled) feeds.set(feed.name, feed);
    }
    const family = value.template ?? `\0${name}`;
    families.set(family, [...(families.get(family) ?? []), { name, own: document.root, findings }]);
  }
  const variants = [...families.values()];
  const flawed = new Set(variants.flat().flatMap(({ name, findings }) => (hasErrors(findings) ? [name] : [])));
  for (const family of variants) context.findings.push(...mergeFindings(family));
  return { systems, feeds, resolved, restated, broken, flawed };
}

/** The templates by name; of two with one name, neither is used. */
function templatesOf(context: CompileContext, source: WorkspaceSource, variables: Bindings): Templates {
  const templates = new Map<string, Templates extends ReadonlyMap<string, infer T> ? T : never>();
  for (const name of brokenOf(source, 'template')) templates.set(name, null);
  for (const template of documentsOf(source, 'template')) {
    checkTemplate(context, template, variables);
    templates.set(template.name, templates.has(template.name) ? null : template);
  }
  return templates;
}

function planSystem(context: CompileContext, system: ResolvedSystem): Promise<SystemPlan> {
  return compileResolved(context, system, (inner, { value, root }) => {
    const { role = 'other', timezone = 'UTC', tags = {} } = value;
    const owner = compileOwner(inner, value.owner, childOf(root, 'owner'));
    return Promise.resolve({ name: value.system, role, timezone, tags, owner });
  });
}
