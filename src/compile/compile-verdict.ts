import { readDate } from '../base/instant.js';
import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { Owner } from '../model/owner.js';
import { defaultAction } from '../model/verdict.js';
import type { Action, PlannedVerdict, VerdictKind } from '../model/verdict.js';
import type { ClassifyRule } from '../schema/generated/documents.js';
import { find, resolve } from './context.js';
import type { CompileContext } from './context.js';

/** What a difference is for which a classify rule decides; what is as it is by default is left out. */
export function compileVerdict(
  context: CompileContext,
  { name, event }: Pick<ClassifyRule, 'name' | 'event'>,
  location: Location,
): PlannedVerdict {
  if (event.type === 'compliant') {
    const { reason, action } = event.params;
    return { kind: 'compliant', reason, ...actionOf('compliant', action) };
  }
  const owner = ownerOf(context, event.params.owner, childOf(location, 'owner'));
  if (event.type === 'break') {
    const { tier, category, action } = event.params;
    return { tier, category, ...owner, ...actionOf('break', action) };
  }
  const { reason, until, action } = event.params;
  if (until !== undefined) checkUntil(context, { name, until }, childOf(location, 'until'));
  const end = until === undefined ? {} : { until };
  return { kind: 'accepted', reason, ...end, ...owner, ...actionOf('accepted', action) };
}

function actionOf(kind: VerdictKind, action: Action | undefined): { readonly action?: Action } {
  return action === undefined || action === defaultAction(kind) ? {} : { action };
}

function ownerOf(context: CompileContext, team: string | undefined, location: Location): { readonly owner?: Owner } {
  if (team === undefined) return {};
  return { owner: { team, contact: resolve(context, 'team', team, context.teams, location)?.contact ?? null } };
}

/** It ends on a day there is; what has ended says nothing any more. */
function checkUntil(
  context: CompileContext,
  { name, until }: { readonly name: string; readonly until: string },
  location: Location,
): void {
  if (readDate(until) === null) {
    find(context, 'malformed-value', { value: until, expected: 'a day of the calendar' }, location);
  } else if (until < context.today) {
    find(context, 'expired-acceptance', { name, until }, location, { severity: 'warning' });
  }
}
