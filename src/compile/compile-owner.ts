import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { Owner } from '../model/owner.js';
import type { Owner as WrittenOwner } from '../schema/generated/documents.js';
import { resolve } from './context.js';
import type { CompileContext } from './context.js';

/** Who answers: a team that tieout.yaml names, with its contact where no other is given. */
export function compileOwner(
  context: CompileContext,
  owner: WrittenOwner | undefined,
  location: Location,
): Owner | null {
  if (!owner) return null;
  const team = resolve(context, 'team', owner.team, context.teams, childOf(location, 'team'));
  return { team: owner.team, contact: owner.contact ?? team?.contact ?? null };
}
