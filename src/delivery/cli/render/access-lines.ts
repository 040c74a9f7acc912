import type { ApiToken, Grant } from '../../../model/access.js';
import type { AuditEvent } from '../../../model/audit.js';
import type { Style } from '../../shared/style.js';
import { renderTable } from './table.js';
import { visibleText } from './visible-text.js';

/** Tokens, one line each. */
export function tokenTable(tokens: readonly ApiToken[], now: Date, style: Style): readonly string[] {
  return renderTable(
    ['id', 'name', 'may', 'created by', 'expires', 'last used'].map((heading) => ({ heading })),
    tokens.map((token) => [
      token.id,
      visibleText(token.name),
      token.grants.map(grantInWords).join('; '),
      visibleText(token.createdBy),
      validityOf(token, now),
      token.lastUsedAt ?? 'never',
    ]),
    style.bold,
  );
}

function grantInWords({ role, rules, systems }: Grant): string {
  if (rules.includes('*') && systems.includes('*')) return role;
  const held = [...rules.map((name) => `rule ${name}`), ...systems.map((name) => `system ${name}`)];
  return `${role} of ${held.join(', ')}`;
}

function validityOf({ expiresAt, revokedAt }: ApiToken, now: Date): string {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  return Date.parse(expiresAt) <= now.getTime() ? `expired ${expiresAt}` : expiresAt;
}

/** Changes, one line each. */
export function auditTable(events: readonly AuditEvent[], style: Style): readonly string[] {
  return renderTable(
    ['at', 'by', 'action', 'subject', 'stream'].map((heading) => ({ heading })),
    events.map(({ at, actor, action, subject, stream, sequence }) => [
      at,
      visibleText(actor),
      action,
      visibleText(subject),
      visibleText(`${stream} ${sequence}`),
    ]),
    style.bold,
  );
}
