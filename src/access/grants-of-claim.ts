import { roles } from '../model/access.js';
import type { Grant, Role } from '../model/access.js';
import { isNamePattern } from './check-grants.js';

const mostEntries = 200;

/**
 * What a claim of a JWT grants: a list of texts, or one. `ROLE` holds for everything, `ROLE:RULES` for rules, `ROLE:RULES:SYSTEMS`
 * for rules and systems, each a list of patterns with commas, or empty. Any other text, such as a role of another
 * application, grants nothing.
 *
 * @param path the name of the claim, or names with dots where it stands within another
 */
export function grantsOfClaim(claims: object, path: string): readonly Grant[] {
  const value = claimAt(claims, path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.slice(0, mostEntries).flatMap((entry) => {
    const grant = typeof entry === 'string' ? grantOf(entry) : null;
    return grant === null ? [] : [grant];
  });
}

/** A claim may have dots in its own name, such as that of a URL. */
function claimAt(claims: object, path: string): unknown {
  if (Object.hasOwn(claims, path)) return (claims as Readonly<Record<string, unknown>>)[path];
  let value: unknown = claims;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

function grantOf(text: string): Grant | null {
  const [role = '', ...scopes] = text.split(':');
  if (!isRole(role) || scopes.length > 2) return null;
  if (scopes.length === 0) return { role, rules: ['*'], systems: ['*'] };
  const [rules = [], systems = []] = scopes.map((scope) => (scope === '' ? [] : scope.split(',')));
  return [...rules, ...systems].every(isNamePattern) ? { role, rules, systems } : null;
}

function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}
