import { appendAudit } from '../audit/append-audit.js';
import { operationalError } from '../base/errors.js';
import type { ApiToken, Grant } from '../model/access.js';
import { auditStreams } from '../model/audit.js';
import type { Actor, AuditEntry } from '../model/audit.js';
import {
  findApiToken,
  findApiTokensNamed,
  hasApiTokens,
  keepApiToken,
  listApiTokens,
  lockAuditHeads,
  revokeApiToken,
} from '../store/index.js';
import type { Page, PageRequest, Store, Transaction } from '../store/index.js';
import { checkGrants } from './check-grants.js';
import { newTokenText, secretSha256Of, writeTokenText } from './token-text.js';

/** A token that somebody wants. */
export interface WantedToken {
  /** 1 to 100 characters, to know it by; several may have the same. */
  readonly name: string;
  readonly grants: readonly Grant[];
  /** How long it is valid: 1 to 366. */
  readonly days: number;
}

/** A token that was just made: the only time that its secret is there. */
export interface NewToken extends ApiToken {
  readonly token: string;
}

export const defaultDays = 90;
const mostDays = 366;

/**
 * Makes a token and keeps it without its secret.
 *
 * @throws OperationalError `usage` for a name, a grant or a time that cannot be, and those of the database.
 */
export async function createToken(store: Store, wanted: WantedToken, actor: Actor): Promise<NewToken> {
  checkWanted(wanted);
  return store.transaction((transaction) => keepToken(transaction, wanted, { actor, at: store.clock.now() }));
}

/**
 * The first token, for everything, where there was never one: without it nobody could make any. Of several processes
 * that ask at once, one gets it.
 */
export async function createFirstToken(store: Store, actor: Actor): Promise<NewToken | null> {
  return store.transaction(async (transaction) => {
    await lockAuditHeads(transaction, [auditStreams.access]);
    if (await hasApiTokens(transaction)) return null;
    const grants: readonly Grant[] = [{ role: 'admin', rules: ['*'], systems: ['*'] }];
    const wanted = { name: 'first administrator', grants, days: defaultDays };
    return keepToken(transaction, wanted, { actor, at: store.clock.now() });
  });
}

/** Tokens without their secrets, the newest first. */
export function listTokens({ database }: Store, page: PageRequest): Promise<Page<ApiToken>> {
  return listApiTokens(database, page);
}

/** @throws OperationalError `not-found`. */
export async function findToken({ database }: Store, id: string): Promise<ApiToken> {
  const kept = await findApiToken(database, id);
  if (!kept) throw operationalError('not-found', { kind: 'token', name: id });
  return kept.token;
}

/**
 * The token of an id, or else the one of a name that was not revoked.
 *
 * @throws OperationalError `not-found`, and `usage` where several have the name.
 */
export async function findTokenNamed({ database }: Store, idOrName: string): Promise<ApiToken> {
  const kept = await findApiToken(database, idOrName);
  if (kept) return kept.token;
  const [token, other] = await findApiTokensNamed(database, idOrName);
  if (!token) throw operationalError('not-found', { kind: 'token', name: idOrName });
  if (!other) return token;
  const reason = `Several tokens are called '${idOrName}', such as ${token.id} and ${other.id}: name one by its id`;
  throw operationalError('usage', { reason });
}

/**
 * Lets a token be valid no more, at once and in every process. One that was revoked before stays as it is.
 *
 * @throws OperationalError `not-found`.
 */
export async function revokeToken(store: Store, id: string, actor: Actor): Promise<ApiToken> {
  await findToken(store, id);
  await store.transaction(async (transaction) => {
    const at = store.clock.now();
    if (!(await revokeApiToken(transaction, id, at))) return;
    const after = { revokedAt: at.toISOString() };
    await appendAudit(transaction, { actor, at }, [entryOf('token-revoked', id, { revokedAt: null }, after)]);
  });
  return findToken(store, id);
}

async function keepToken(
  transaction: Transaction,
  { name, grants, days }: WantedToken,
  by: { readonly actor: Actor; readonly at: Date },
): Promise<NewToken> {
  const text = newTokenText();
  const token: ApiToken = {
    id: text.id,
    name,
    grants,
    createdAt: by.at.toISOString(),
    createdBy: by.actor.name,
    expiresAt: new Date(by.at.getTime() + days * 86_400_000).toISOString(),
    lastUsedAt: null,
    revokedAt: null,
  };
  await keepApiToken(transaction, { token, secretSha256: secretSha256Of(text) });
  const granted = grants.map((grant) => ({ ...grant }));
  const after = { name, grants: granted, expiresAt: token.expiresAt };
  await appendAudit(transaction, by, [entryOf('token-created', token.id, null, after)]);
  return { ...token, token: writeTokenText(text) };
}

function entryOf(
  action: 'token-created' | 'token-revoked',
  subject: string,
  before: AuditEntry['before'],
  after: AuditEntry['after'],
): AuditEntry {
  return { stream: auditStreams.access, action, subject, before, after };
}

function checkWanted({ name, grants, days }: WantedToken): void {
  if (!/^[^\p{C}]{1,100}$/u.test(name) || name.trim() !== name) {
    throw operationalError('usage', { reason: 'The name of a token is 1 to 100 characters, without blanks around it' });
  }
  if (!Number.isSafeInteger(days) || days < 1 || days > mostDays) {
    throw operationalError('usage', { reason: `A token is valid for 1 to ${mostDays} days` });
  }
  checkGrants(grants);
}
