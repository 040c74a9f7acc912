import { ruleOn } from '../../../model/plan.js';
import type { EntityPlan } from '../../../model/entity-plan.js';
import type { FeedPlan, Plan, RulePlan } from '../../../model/plan.js';
import type { PlanOutput } from '../../../schema/generated/outputs.js';
import type { PrintedStatement } from '../../../run/print-statements.js';

/** A rule, or one instance of it, as it holds on a day, with all that it reads. */
export interface PartOfPlan {
  readonly workspace: string;
  readonly version: string;
  readonly environment: Plan['environment'];
  readonly rule: RulePlan;
  /** The day from which something else holds; null: none. */
  readonly changesOn: string | null;
  readonly feeds: readonly FeedPlan[];
  readonly entities: readonly EntityPlan[];
  readonly tiers: Plan['tiers'];
  readonly defaultTier: Plan['defaultTier'];
}

/** @throws Error when the plan lacks what the rule names. */
export function partOf(plan: Plan, whole: RulePlan, date: string): PartOfPlan {
  const rule = ruleOn(whole, date);
  const changesOn = whole.later.find(({ from }) => from > date)?.from ?? null;
  const feeds = unique([rule.baseline, ...rule.counterparts].map(({ feed }) => feed)).map((feed) =>
    present(plan.feeds[feed], feed),
  );
  const entities = unique(feeds.map(({ entity }) => entity)).map((entity) => present(plan.entities[entity], entity));
  const { workspace, environment, version, tiers, defaultTier } = plan;
  return { workspace, environment, version, rule, changesOn, feeds, entities, tiers, defaultTier };
}

export function planDocument(
  part: PartOfPlan,
  origins: PlanOutput['origins'],
  statements: readonly PrintedStatement[] | null,
): PlanOutput {
  return {
    workspace: part.workspace,
    environment: part.environment?.name ?? null,
    configVersion: part.version,
    rule: { ...part.rule },
    changesOn: part.changesOn,
    feeds: byName(part.feeds),
    entities: byName(part.entities),
    tiers: { ...part.tiers },
    defaultVerdict: { ...part.defaultTier },
    origins,
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
