import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { Owner } from '../model/owner.js';
import type { Plan } from '../model/plan.js';
import type { DueTime, TierPlan } from '../model/tier-plan.js';
import type { WorkspaceDocument } from '../schema/generated/documents.js';
import { resolve } from './context.js';
import type { CompileContext, Placed } from './context.js';

/** What is written of a tier; of the first only its name. */
interface WrittenTier {
  readonly name: string;
  readonly owner?: string;
  readonly due?: string;
}

/** The four tiers by number, and what a difference is that no rule decides. */
export function compileTiers(
  context: CompileContext,
  { value, root }: Placed<WorkspaceDocument>,
): Pick<Plan, 'tiers' | 'defaultTier'> {
  const { default: defaultTier = { tier: 3, category: 'unclassified' }, ...tiers } = value.tiers ?? {};
  const at = childOf(root, 'tiers');
  return {
    tiers: {
      1: compileTier(context, tiers['1'], { name: 'transient', route: 'retry' }, childOf(at, '1')),
      2: compileTier(context, tiers['2'], { name: 'structural', route: 'quarantine' }, childOf(at, '2')),
      3: compileTier(context, tiers['3'], { name: 'business', route: 'dead-letter' }, childOf(at, '3')),
      4: compileTier(context, tiers['4'], { name: 'ledger', route: null }, childOf(at, '4')),
    },
    defaultTier,
  };
}

/** The schema says which route a tier may name: the one that it has. */
function compileTier(
  context: CompileContext,
  written: WrittenTier | undefined,
  { name, route }: Pick<TierPlan, 'name' | 'route'>,
  at: Location,
): TierPlan {
  const { name: called = name, owner, due }: Partial<WrittenTier> = written ?? {};
  return {
    name: called,
    route,
    owner: owner === undefined ? null : ownerOf(context, owner, childOf(at, 'owner')),
    due: due === undefined ? null : readDue(due),
  };
}

function ownerOf(context: CompileContext, team: string, at: Location): Owner {
  return { team, contact: resolve(context, 'team', team, context.teams, at)?.contact ?? null };
}

/** The schema says that it is digits and a unit. */
function readDue(text: string): DueTime {
  const count = Number.parseInt(text, 10);
  return { count, unit: text.slice(String(count).length) as DueTime['unit'] };
}
