import { operationalError } from '../base/errors.js';
import type { Grant } from '../model/access.js';

const pattern = /^[A-Za-z0-9*._/-]{1,200}$/;
const mostGrants = 20;
const mostPatterns = 50;

/**
 * Checks what somebody wants to grant.
 *
 * @throws OperationalError `usage`: nothing granted, a grant for nothing, or what is no pattern of names.
 */
export function checkGrants(grants: readonly Grant[]): void {
  if (grants.length === 0 || grants.length > mostGrants) refuse(`1 to ${mostGrants} grants`);
  for (const { rules, systems } of grants) {
    if (rules.length + systems.length === 0) refuse('a rule or a system that a grant holds for');
    if (Math.max(rules.length, systems.length) > mostPatterns) refuse(`at most ${mostPatterns} patterns in a grant`);
    const odd = [...rules, ...systems].find((name) => !isNamePattern(name));
    if (odd !== undefined) refuse(`names of rules and systems, where * stands for any characters, not '${odd}'`);
  }
}

/** Whether a text can be a pattern of names of rules and systems. */
export function isNamePattern(text: string): boolean {
  return pattern.test(text);
}

function refuse(needed: string): never {
  throw operationalError('usage', { reason: `A token needs ${needed}` });
}
