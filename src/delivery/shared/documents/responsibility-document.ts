import type { Responsibility } from '../../../run/responsibility.js';
import type { BreakItem } from '../../../schema/generated/outputs.js';

/** Who answers, and until when, as breaks and records set aside print it. */
export function responsibilityDocument({
  owner,
  due,
  isOverdue,
}: Responsibility): Pick<BreakItem, 'owner' | 'due' | 'overdue'> {
  return { owner: owner && { team: owner.team, contact: owner.contact }, due, overdue: isOverdue };
}
