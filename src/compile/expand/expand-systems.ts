import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import type { Constant } from '../../model/plan.js';
import type { SystemDocument } from '../../schema/generated/documents.js';
import type { WrittenSystem, WrittenTemplate } from '../../schema/document-kind.js';
import { validateResolved } from '../../schema/validate-document.js';
import { find, resolve } from '../context.js';
import type { CompileContext, Placed } from '../context.js';
import { interpolate } from './interpolate.js';
import type { Bindings } from './interpolate.js';
import { bindParameters, checkDeclarations, checkPlaceholders } from './parameters.js';
import { relocate, resolvedRoot } from './relocate.js';
import type { ResolvedDocument } from './relocate.js';
import { merge, trace, untraced, without } from './traced.js';
import type { Traced, TracedMapping } from './traced.js';

/** A system with its template laid under it and its `${…}` filled in. */
export interface ResolvedSystem extends ResolvedDocument<SystemDocument> {
  readonly name: string;
  /** The parameters of its template, for expressions. */
  readonly constants: Readonly<Record<string, Constant>>;
}

/** What a system may be made of; a template that has findings of its own is null. */
export type Templates = ReadonlyMap<string, Placed<WrittenTemplate> | null>;

/** Puts a system together, or gives null where something about it is wrong, with findings. */
export function expandSystem(
  context: CompileContext,
  system: Placed<WrittenSystem>,
  templates: Templates,
  variables: Bindings,
): ResolvedSystem | null {
  const { value, root } = system;
  if (value.with !== undefined && value.template === undefined) {
    const parameters = { key: 'with', reason: 'the system is made of no template' };
    find(context, 'key-without-effect', parameters, keyOf(childOf(root, 'with')));
  }
  const own = withoutKeys(trace(value, root, 'written'), ['with']);
  const base =
    value.template === undefined
      ? { traced: own, bindings: variables, constants: {} }
      : expandTemplate(context, system, own, templates, variables);
  if (!base) return null;
  const before = context.findings.length;
  const traced = interpolate(context, base.traced, base.bindings);
  if (context.findings.length > before) return null;
  const resolved = { value: untraced(traced) as SystemDocument, root: resolvedRoot(`system ${value.system}`), traced };
  const shape = relocate(resolved, validateResolved('system', resolved.value, resolved.root));
  context.findings.push(...shape);
  return shape.length > 0 ? null : { ...resolved, name: value.system, constants: base.constants };
}

/** A system over its template, before `${…}` is filled in. */
interface Base {
  readonly traced: Traced;
  readonly bindings: Bindings;
  readonly constants: Readonly<Record<string, Constant>>;
}

function expandTemplate(
  context: CompileContext,
  { value, root }: Placed<WrittenSystem>,
  own: TracedMapping,
  templates: Templates,
  variables: Bindings,
): Base | null {
  const name = value.template ?? '';
  const template = resolve(context, 'template', name, templates, childOf(root, 'template'));
  if (!template) return null;
  const { parameters = {} } = template.value;
  const declared = { parameters, location: childOf(template.root, 'parameters') };
  const given = { values: value.with ?? {}, location: childOf(root, 'with'), kind: 'parameter' } as const;
  const bound = bindParameters(context, declared, [given], {
    variables,
    lackingAt: () => placeOfValues(value, root),
  });
  if (!bound) return null;
  const base = bodyOf(template);
  const bindings = new Map([...variables, ...bound.bindings]);
  return { traced: merge(base, own), bindings, constants: bound.constants };
}

/** What a template says of every system that is made of it. */
function bodyOf({ value, root }: Placed<WrittenTemplate>): TracedMapping {
  return withoutKeys(trace(value, root, 'template'), ['template', 'parameters', 'tieout']);
}

/** Checks a template where it stands, so that a mistake is found once and without any system. */
export function checkTemplate(context: CompileContext, template: Placed<WrittenTemplate>, variables: Bindings): void {
  const { parameters = {} } = template.value;
  const declared = { parameters, location: childOf(template.root, 'parameters') };
  checkDeclarations(context, declared, variables);
  checkPlaceholders(context, bodyOf(template), declared, variables);
}

/** Where a system gives values to its template. */
function placeOfValues({ with: values }: WrittenSystem, root: Location): Location {
  return values === undefined ? keyOf(childOf(root, 'template')) : keyOf(childOf(root, 'with'));
}

function withoutKeys(node: Traced, keys: readonly string[]): TracedMapping {
  if (node.kind !== 'mapping') throw new Error('A document is a mapping');
  return without(node, keys);
}

/** A key of a template that a system says anew. */
export interface RestatedKey {
  readonly system: string;
  readonly template: string;
  /** Keys and indexes from the root of the system. */
  readonly path: readonly (string | number)[];
  readonly location: Location;
}

/** Every key of its template that a system says anew: nothing else changes a document from outside. */
export function restatedKeys(system: Placed<WrittenSystem>, templates: Templates): readonly RestatedKey[] {
  const { value, root } = system;
  const template = templates.get(value.template ?? '');
  if (!template || value.template === undefined) return [];
  const found: RestatedKey[] = [];
  const compare = (base: Traced, over: Traced, path: readonly string[]): void => {
    if (base.kind !== 'mapping' || over.kind !== 'mapping') {
      found.push({ system: value.system, template: template.value.template, path, location: over.origin.location });
      return;
    }
    for (const [key, { node }] of over.entries) {
      const before = base.entries.get(key);
      if (before) compare(before.node, node, [...path, key]);
    }
  };
  compare(bodyOf(template), withoutKeys(trace(value, root, 'written'), ['tieout', 'system', 'template', 'with']), []);
  return found;
}
