import { nothingAsked } from '../../model/acceptance-plan.js';
import { wholeDelivery } from '../../model/delivery-plan.js';
import type { EntityPlan, FeedPlan, Plan, RulePlan } from '../../model/plan.js';

type Older<T, Later extends keyof T> = Omit<T, Later> & Partial<Pick<T, Later>>;

type KeptRule = Older<RulePlan, 'id' | 'instance' | 'history' | 'owner' | 'constants' | 'later'>;

/** A plan as this version of tieout or an earlier one kept it: what was added since may be missing. */
export type KeptPlan = Omit<Older<Plan, 'environment' | 'systems'>, 'entities' | 'feeds' | 'rules'> & {
  readonly entities: Readonly<Record<string, Older<EntityPlan, 'owner'>>>;
  readonly feeds: Readonly<Record<string, Older<FeedPlan, 'formerly' | 'delivery' | 'acceptance'>>>;
  readonly rules: Readonly<Record<string, KeptRule>>;
};

/** The plan, and for what is missing in it what held when there was no other. */
export function readKeptPlan(kept: KeptPlan): Plan {
  return {
    ...kept,
    environment: kept.environment ?? null,
    systems: kept.systems ?? {},
    entities: each(kept.entities, (entity) => ({ ...entity, owner: entity.owner ?? null })),
    feeds: each(kept.feeds, (feed) => ({
      ...feed,
      formerly: feed.formerly ?? [],
      delivery: feed.delivery ?? wholeDelivery,
      acceptance: feed.acceptance ?? nothingAsked,
    })),
    rules: each(kept.rules, readKeptRule),
  };
}

function readKeptRule(rule: KeptRule): RulePlan {
  const first = { id: rule.name, instance: null, history: rule.name, owner: null, constants: {}, later: [] };
  return { ...first, ...rule };
}

function each<T, R>(items: Readonly<Record<string, T>>, read: (item: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(items).map(([name, item]) => [name, read(item)]));
}
