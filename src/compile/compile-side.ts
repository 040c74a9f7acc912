import { childOf, keyOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import type { AggregatePlan } from '../model/aggregate-plan.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { Expression } from '../model/expression.js';
import type { Constant, FeedPlan, SidePlan, SystemPlan } from '../model/plan.js';
import type { ReferencePlan } from '../model/reference-plan.js';
import type { Side } from '../schema/generated/documents.js';
import { compileTruth } from './compile-truth.js';
import { compileAggregate } from './compile-aggregate.js';
import { find, resolve } from './context.js';
import type { CompileContext } from './context.js';

/** What a rule may refer to; a feed or entity that is there but did not compile is null. */
export interface RuleReferences {
  readonly feeds: ReadonlyMap<string, FeedPlan | null>;
  readonly entities: ReadonlyMap<string, EntityPlan | null>;
  /** References by name; one that did not compile is null. */
  readonly references: ReadonlyMap<string, ReferencePlan | null>;
  /** Systems whose feeds are not known, because their documents have findings of their own. */
  readonly brokenSystems: ReadonlySet<string>;
  /** Systems with any finding that is an error: what their feeds seem to lack may be what is wrong there. */
  readonly flawedSystems: ReadonlySet<string>;
  /** What each system was called first. */
  readonly histories: ReadonlyMap<string, string>;
  readonly systems: ReadonlyMap<string, SystemPlan>;
}

/** What the sides of a rule may name. */
export interface NamedInSides {
  readonly references: RuleReferences;
  readonly constants: ReadonlyMap<string, Constant>;
}

export interface CompiledSide {
  readonly plan: SidePlan;
  readonly feed: FeedPlan;
  /** What its records are when they are delivered. */
  readonly delivered: EntityPlan;
  /** What they are when they are matched. */
  readonly entity: EntityPlan;
  /** Whether nothing is wrong with the system of the feed. */
  readonly isWhole: boolean;
}

/** One side of a rule; null when it refers to something that is not there. */
export async function compileSide(
  context: CompileContext,
  side: Side,
  location: Location,
  { references, constants }: NamedInSides,
): Promise<CompiledSide | null> {
  if (references.brokenSystems.has(side.feed.split('/')[0] ?? '')) return null;
  const feed = resolve(context, 'feed', side.feed, references.feeds, childOf(location, 'feed'));
  const entity = feed ? references.entities.get(feed.entity) : undefined;
  if (!feed || !entity) return null;
  const where = await compileWhere(context, side, entity, { location, constants });
  const written = side.aggregate;
  const before = context.findings.length;
  const aggregate = written ? compileAggregate(context, entity, written, childOf(location, 'aggregate')) : null;
  const isSound = context.findings.length === before;
  return {
    plan: { feed: feed.name, entity: entity.name, where, because: side.because ?? null, aggregate },
    feed,
    delivered: entity,
    // Where the groups are not what was meant, nothing is found of what is said of them.
    entity: isSound ? matchedEntity(entity, { aggregate }) : anyOf(entity, aggregate),
    isWhole: !references.flawedSystems.has(feed.system),
  };
}

function anyOf(entity: EntityPlan, aggregate: AggregatePlan | null): EntityPlan {
  const made = matchedEntity(entity, { aggregate }).fields;
  const others = entity.fields.filter(({ name }) => !made.some((field) => field.name === name));
  return { ...entity, identity: [], fields: [...made, ...others] };
}

async function compileWhere(
  context: CompileContext,
  side: Side,
  entity: EntityPlan,
  { location, constants }: { readonly location: Location; readonly constants: ReadonlyMap<string, Constant> },
): Promise<Expression | null> {
  if (side.where === undefined) return null;
  const scope = { raw: false, field: new Map(entity.fields.map(({ name, type }) => [name, type])), constants };
  const at = childOf(location, 'where');
  const compiled = await compileTruth(context, { what: 'A filter', text: side.where, location: at, scope });
  return compiled?.expression ?? null;
}

/** A filter on one side only makes the other side's records lonely: it must say why that is right; nothing else has to. */
export function checkBecause(
  context: CompileContext,
  baseline: Side,
  counterpart: Side,
  locations: { readonly baseline: Location; readonly counterpart: Location },
): void {
  const sides = [
    { side: baseline, at: locations.baseline },
    { side: counterpart, at: locations.counterpart },
  ];
  for (const { side, at } of sides) {
    if (side.because === undefined || side.where !== undefined) continue;
    find(context, 'missing-key', { key: 'where' }, keyOf(childOf(at, 'because')));
  }
  if ((baseline.where === undefined) === (counterpart.where === undefined)) return;
  const [side, location] =
    baseline.where === undefined ? [counterpart, locations.counterpart] : [baseline, locations.baseline];
  if (side.because !== undefined) return;
  find(context, 'missing-reason', { what: 'A filter on one side only' }, keyOf(childOf(location, 'where')));
}
