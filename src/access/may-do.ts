import type { Grant, Permission, Principal, Role } from '../model/access.js';

/** What somebody with a role may do. Whoever may do anything may read. */
const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ['read'],
  operator: ['read', 'run', 'hold'],
  steward: ['read', 'hold', 'decide'],
  finance: ['read', 'hold'],
  admin: ['read', 'run', 'hold', 'decide', 'apply', 'administer'],
};

/** What something is about. Neither: it is about everything, and asks for a grant that holds everywhere. */
export interface About {
  /** The id of a rule: `rule`, or `rule/instance`. */
  readonly rule?: string;
  readonly system?: string;
}

/** Names of what somebody may see, as patterns with `*`; null: all. An empty list: none. */
export interface Visible {
  readonly rules: readonly string[] | null;
  readonly systems: readonly string[] | null;
}

/** Whether somebody may do something; about a rule and a system at once: one grant must hold for both. */
export function mayDo(principal: Principal, permission: Permission, about: About = {}): boolean {
  return granting(principal, permission).some((grant) => holdsFor(grant, about));
}

/** Whether somebody may do something to anything at all; what it is, is asked when it is known. */
export function mayDoSomewhere(principal: Principal, permission: Permission): boolean {
  return granting(principal, permission).length > 0;
}

/** What somebody may do something to: for lists, which are filtered where they are read. */
export function visibleTo(principal: Principal, permission: Permission = 'read'): Visible {
  const grants = granting(principal, permission);
  return {
    rules: allOrNamed(grants.flatMap(({ rules }) => rules)),
    systems: allOrNamed(grants.flatMap(({ systems }) => systems)),
  };
}

function granting({ grants }: Principal, permission: Permission): readonly Grant[] {
  return grants.filter(({ role }) => permissionsOf[role].includes(permission));
}

function holdsFor({ rules, systems }: Grant, { rule, system }: About): boolean {
  if (rule === undefined && system === undefined) return rules.includes('*') && systems.includes('*');
  if (rule !== undefined && !rules.some((pattern) => isRuleOf(pattern, rule))) return false;
  return system === undefined || systems.some((pattern) => isNameOf(pattern, system));
}

function allOrNamed(patterns: readonly string[]): readonly string[] | null {
  return patterns.includes('*') ? null : [...new Set(patterns)];
}

/** A pattern that names a rule means all its instances. */
function isRuleOf(pattern: string, rule: string): boolean {
  const [name = ''] = rule.split('/');
  return isNameOf(pattern, rule) || isNameOf(pattern, name);
}

/** Whether a pattern, where `*` stands for any characters, is that of a whole name. */
function isNameOf(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  // Each piece where it is found first: what follows then has the most left.
  let from = first.length;
  for (const piece of rest) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return name.length - from >= last.length && name.endsWith(last);
}
