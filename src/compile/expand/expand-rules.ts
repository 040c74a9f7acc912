import type { Diagnostic } from '../../base/diagnostic.js';
import { readDate } from '../../base/instant.js';
import { childOf, keyOf } from '../../base/location.js';
import type { Location } from '../../base/location.js';
import { nearest } from '../../base/suggestion.js';
import type { Constant, SystemPlan } from '../../model/plan.js';
import type { WrittenRule } from '../../schema/document-kind.js';
import type { ForEach, Override, RuleDocument } from '../../schema/generated/documents.js';
import { validateResolved } from '../../schema/validate-document.js';
import { checkTagValues } from '../analysis/check-tag-values.js';
import { find } from '../context.js';
import type { CompileContext, Placed } from '../context.js';
import { interpolate } from './interpolate.js';
import type { Binding, Bindings } from './interpolate.js';
import { bindParameters, checkDeclarations, checkPlaceholders } from './parameters.js';
import type { GivenValues } from './parameters.js';
import { relocate, resolvedRoot } from './relocate.js';
import type { ResolvedDocument } from './relocate.js';
import { trace, untraced, without } from './traced.js';
import type { TracedMapping } from './traced.js';

/** One instance of a rule, or the rule itself where it has none, with its `${…}` filled in. */
export interface ResolvedRule extends ResolvedDocument<RuleDocument> {
  /** The system that the instance is for. */
  readonly instance: string | null;
  readonly constants: Readonly<Record<string, Constant>>;
}

/** An instance over time; what is null has findings. */
export interface RuleInstance {
  readonly instance: string | null;
  readonly now: ResolvedRule | null;
  /** What holds from a day on, after its override has ended. */
  readonly later: { readonly from: string; readonly rule: ResolvedRule | null } | null;
  readonly findings: readonly Diagnostic[];
}

/** The document that holds on a day. */
export function resolvedOn({ now, later }: RuleInstance, day: string): ResolvedRule | null {
  return later && later.from <= day ? later.rule : now;
}

/** What there can be instances for, and what every instance may name. */
export interface RuleSurroundings {
  readonly systems: readonly SystemPlan[];
  /** Systems that are there, but of which nothing is known. */
  readonly brokenSystems: ReadonlySet<string>;
  readonly variables: Bindings;
}

/** The instances of a rule: one for each system that fits, or the rule itself. */
export function expandRule(
  context: CompileContext,
  rule: Placed<WrittenRule>,
  { systems, brokenSystems, variables }: RuleSurroundings,
): readonly RuleInstance[] {
  const { value, root } = rule;
  const parameters = { parameters: value.parameters ?? {}, location: childOf(root, 'parameters') };
  checkDeclarations(context, parameters, variables);
  checkPlaceholders(context, bodyOf(rule), parameters, new Map([...variables, ...aliasOf(value, root, '')]));
  const chosen = value.for ? systems.filter((system) => fits(system, value.for)) : [null];
  if (value.for && chosen.length === 0 && brokenSystems.size === 0) {
    find(context, 'no-instances', { rule: value.rule }, keyOf(childOf(root, 'for')), { severity: 'warning' });
  }
  checkOverrides(context, rule, chosen, brokenSystems);
  checkAlias(context, rule);
  if (brokenSystems.size === 0) checkTagValues(context, rule, systems);
  const tags = new Set(systems.flatMap((system) => Object.keys(system.tags)));
  return chosen.map((system) => expandInstance(context, rule, { system, tags, variables }));
}

function fits(system: SystemPlan, wanted: ForEach | undefined): boolean {
  const { role, tags = {} } = wanted?.having ?? {};
  return (
    (role === undefined || system.role === role) &&
    Object.entries(tags).every(([tag, value]) => Object.hasOwn(system.tags, tag) && system.tags[tag] === value)
  );
}

/** What the system is called is no name of a side: `erp.name` would be a fact of both. */
function checkAlias(context: CompileContext, { value, root }: Placed<WrittenRule>): void {
  const { for: forEach, counterparts } = value;
  if (!forEach || typeof counterparts !== 'object' || counterparts === null) return;
  if (!Object.hasOwn(counterparts, forEach.as)) return;
  const related = { location: keyOf(childOf(root, 'counterparts', forEach.as)), note: 'first defined here' };
  find(context, 'duplicate-name', { kind: 'name', name: forEach.as }, childOf(root, 'for', 'as'), { related });
}

/** An override is for an instance there is, and ends on a day there is. */
function checkOverrides(
  context: CompileContext,
  { value, root }: Placed<WrittenRule>,
  chosen: readonly (SystemPlan | null)[],
  brokenSystems: ReadonlySet<string>,
): void {
  const known = chosen.flatMap((system) => (system ? [system.name] : []));
  // where a rule has no instance at all, that is what is wrong, and not the names
  const mayBeUnknown = value.for === undefined || known.length > 0;
  for (const [name, override] of Object.entries(value.overrides ?? {})) {
    const at = childOf(root, 'overrides', name);
    if (mayBeUnknown && !known.includes(name) && !brokenSystems.has(name) && !context.unnamed.has('feed')) {
      const parameters = { kind: 'instance', name, known };
      find(context, 'unknown-reference', parameters, keyOf(at), { suggestion: nearest(name, known) });
    }
    if (Object.keys(valuesOf(override, at).values).length === 0) {
      find(context, 'wrong-type', { expected: 'at least one parameter', found: 'none' }, keyOf(at));
    }
    if (override.until === undefined) continue;
    const until = childOf(at, 'until');
    if (readDate(override.until) === null) {
      find(context, 'malformed-value', { value: override.until, expected: 'a day of the calendar' }, until);
    } else if (override.until < context.today) {
      find(context, 'expired-override', { instance: name, until: override.until }, until, { severity: 'warning' });
    }
  }
}

/** The next day; null for what is no day, and for the last one that can be written. */
function dayAfter(day: string): string | null {
  if (readDate(day) === null) return null;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return readDate(date.toISOString().slice(0, 10));
}

function expandInstance(context: CompileContext, rule: Placed<WrittenRule>, instance: Instance): RuleInstance {
  const { value, root } = rule;
  const { system } = instance;
  const overrides = value.overrides ?? {};
  const override = system && Object.hasOwn(overrides, system.name) ? overrides[system.name] : undefined;
  const given = override && system ? [valuesOf(override, childOf(root, 'overrides', system.name))] : [];
  const from = override?.until === undefined ? null : dayAfter(override.until);
  const findings: Diagnostic[] = [];
  const resolve = (values: readonly GivenValues[]): ResolvedRule | null =>
    resolveInstance({ ...context, findings }, rule, values, instance);
  return {
    instance: system?.name ?? null,
    now: resolve(given),
    later: from === null ? null : { from, rule: resolve([]) },
    findings,
  };
}

function valuesOf(override: Override, location: Location): GivenValues {
  const values = Object.entries(override).filter(([key]) => key !== 'because' && key !== 'until');
  const { because, until } = override;
  const reason = until === undefined ? because : `${because}, until ${until}`;
  return { values: Object.fromEntries(values), location, kind: 'override', because: reason };
}

interface Instance {
  readonly system: SystemPlan | null;
  /** Every tag that any system has. */
  readonly tags: ReadonlySet<string>;
  readonly variables: Bindings;
}

/** What a rule says of every instance. */
function bodyOf({ value, root }: Placed<WrittenRule>): TracedMapping {
  const whole = trace(value, root, 'written');
  if (whole.kind !== 'mapping') throw new Error('A document is a mapping');
  return without(whole, ['for', 'parameters', 'overrides']);
}

function resolveInstance(
  context: CompileContext,
  { value, root }: Placed<WrittenRule>,
  given: readonly GivenValues[],
  { system, tags, variables }: Instance,
): ResolvedRule | null {
  const declared = { parameters: value.parameters ?? {}, location: childOf(root, 'parameters') };
  const bound = bindParameters(context, declared, given, {
    variables,
    lackingAt: (name) => keyOf(childOf(declared.location, name)),
  });
  if (!bound) return null;
  const before = context.findings.length;
  const alias = system ? aliasOf(value, root, system.name) : [];
  const traced = interpolate(context, bodyOf({ value, root }), new Map([...variables, ...alias, ...bound.bindings]));
  if (context.findings.length > before) return null;
  const resolved = {
    value: untraced(traced) as RuleDocument,
    root: resolvedRoot(`rule ${value.rule} ${system?.name ?? ''}`),
    traced,
    instance: system?.name ?? null,
    constants: { ...bound.constants, ...systemConstants(value.for, system, tags) },
  };
  const shape = relocate(resolved, validateResolved('rule', resolved.value, resolved.root));
  context.findings.push(...shape);
  return shape.length > 0 ? null : resolved;
}

/** `${retailer}` is the name of the instance's system. */
function aliasOf(
  { for: forEach }: WrittenRule,
  root: Location,
  system: string,
): readonly (readonly [string, Binding])[] {
  if (!forEach) return [];
  const node = trace(system, childOf(root, 'for', 'as'), 'instance');
  return [[forEach.as, { node, isSecret: false }]];
}

/** What expressions and conditions read of the instance's system; a tag that only other systems have is null. */
function systemConstants(
  forEach: ForEach | undefined,
  system: SystemPlan | null,
  tags: ReadonlySet<string>,
): Readonly<Record<string, Constant>> {
  if (!forEach || !system) return {};
  const alias = forEach.as;
  const text = (value: string | null): Constant => ({ type: { kind: 'string' }, value });
  const ofTags = [...tags].map((tag) => {
    return [`${alias}.tags.${tag}`, text(Object.hasOwn(system.tags, tag) ? (system.tags[tag] ?? null) : null)] as const;
  });
  return { [`${alias}.name`]: text(system.name), [`${alias}.role`]: text(system.role), ...Object.fromEntries(ofTags) };
}
