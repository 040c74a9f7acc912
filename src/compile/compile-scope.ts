import { childOf } from '../base/location.js';
import type { Location } from '../base/location.js';
import type { ScopeUnit } from '../model/calendar-plan.js';
import type { RulePlan } from '../model/plan.js';
import type { RuleDocument } from '../schema/generated/documents.js';
import { resolve } from './context.js';
import type { CompileContext } from './context.js';

/** The letter that an offset in units ends with. */
export const lettersOfUnits: { readonly [unit in ScopeUnit]: string } = {
  day: 'd',
  week: 'w',
  period: 'p',
  quarter: 'q',
};

/** What a run of a rule covers; null: what was delivered for its date. */
export function compileScope(context: CompileContext, { scope }: RuleDocument, root: Location): RulePlan['scope'] {
  if (!scope) return null;
  const { field, unit, calendar } = scope;
  if (calendar !== undefined && context.calendars) {
    resolve(context, 'calendar', calendar, context.calendars, childOf(root, 'scope', 'calendar'));
  }
  return calendar === undefined ? { field, unit } : { field, unit, calendar };
}
