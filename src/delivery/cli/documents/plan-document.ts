import type { EntityPlan, FeedPlan, Plan, RulePlan } from '../../../model/plan.js';
import type { PlanOutput } from '../../../schema/generated/outputs.js';
import type { PrintedStatement } from '../../../run/print-statements.js';

/** A rule with all that it reads. */
export interface PartOfPlan {
  readonly workspace: string;
  readonly version: string;
  readonly rule: RulePlan;
  readonly feeds: readonly FeedPlan[];
  readonly entities: readonly EntityPlan[];
  readonly tiers: Plan['tiers'];
  readonly defaultTier: Plan['defaultTier'];
}

/** @throws Error when the plan lacks the rule, or what the rule names. */
export function partOf(plan: Plan, name: string): PartOfPlan {
  const rule = present(plan.rules[name], name);
  const feeds = unique([rule.baseline.feed, rule.counterpart.feed]).map((feed) => present(plan.feeds[feed], feed));
  const entities = unique(feeds.map(({ entity }) => entity)).map((entity) => present(plan.entities[entity], entity));
  const { workspace, version, tiers, defaultTier } = plan;
  return { workspace, version, rule, feeds, entities, tiers, defaultTier };
}

export function planDocument(part: PartOfPlan, statements: readonly PrintedStatement[] | null): PlanOutput {
  return {
    workspace: part.workspace,
    configVersion: part.version,
    rule: { ...part.rule },
    feeds: byName(part.feeds),
    entities: byName(part.entities),
    tiers: { ...part.tiers },
    defaultVerdict: { ...part.defaultTier },
    statements: statements && statements.map(({ name, sql }) => ({ name, sql })),
  };
}

function byName(items: readonly (EntityPlan | FeedPlan)[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(items.map((item) => [item.name, { ...item }]));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function present<T>(item: T | undefined, name: string): T {
  if (item === undefined) throw new Error(`The plan has no '${name}'`);
  return item;
}
