import type { ApiToken, Grant } from '../../model/access.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';
import { pageOf, printPage } from './page.js';
import type { ListOrder, Page, PageRequest } from './page.js';

/** A token with what its secret is known by. */
export interface KeptToken {
  readonly token: ApiToken;
  /** Lower-case hexadecimal. */
  readonly secretSha256: string;
}

type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly secret_sha256: string;
  readonly grants: readonly Grant[];
  readonly created_at: string;
  readonly created_by: string;
  readonly expires_at: string;
  readonly last_used_at: string | null;
  readonly revoked_at: string | null;
};

const newestFirst: ListOrder = { list: 'tokens', expressions: ['created_at', 'id'], direction: 'desc' };

/** Keeps a new token. */
export async function keepApiToken(transaction: Transaction, { token, secretSha256 }: KeptToken): Promise<void> {
  await rowsOf(
    transaction,
    `insert into tieout.api_tokens (id, name, secret_sha256, grants, created_at, created_by, expires_at)
     values (?, ?, ?, cast(? as json), ?, ?, ?)`,
    [
      token.id,
      token.name,
      secretSha256,
      JSON.stringify(token.grants),
      token.createdAt,
      token.createdBy,
      token.expiresAt,
    ],
  );
}

/** The token of an id, whatever became of it; null: there was never one. */
export async function findApiToken(database: Database, id: string): Promise<KeptToken | null> {
  const row = await rowOf<TokenRow>(database, 'select * from tieout.api_tokens where id = ?', [id]);
  return row && { token: tokenOf(row), secretSha256: row.secret_sha256 };
}

/** The tokens of a name that were not revoked, the newest first; at most two: more than one is several. */
export async function findApiTokensNamed(database: Database, name: string): Promise<readonly ApiToken[]> {
  const rows = await rowsOf<TokenRow>(
    database,
    `select * from tieout.api_tokens where name = ? and revoked_at is null order by created_at desc, id desc limit 2`,
    [name],
  );
  return rows.map(tokenOf);
}

/** Whether there was ever a token. */
export async function hasApiTokens(database: Database): Promise<boolean> {
  return (await rowOf(database, 'select id from tieout.api_tokens limit 1')) !== null;
}

/** Tokens, the newest first; also those that are no longer valid. */
export async function listApiTokens(database: Database, request: PageRequest): Promise<Page<ApiToken>> {
  const { text, bindings } = printPage(newestFirst, [], request);
  const rows = await rowsOf<TokenRow>(database, `select * from tieout.api_tokens ${text}`, bindings);
  return pageOf(newestFirst, rows, request, tokenOf, (row) => [row.created_at, row.id]);
}

/** Lets a token be valid no more; false: it was revoked before, or is not there. */
export async function revokeApiToken(transaction: Transaction, id: string, at: Date): Promise<boolean> {
  const rows = await rowsOf(
    transaction,
    'update tieout.api_tokens set revoked_at = ? where id = ? and revoked_at is null returning id',
    [at.toISOString(), id],
  );
  return rows.length > 0;
}

/** Notes that a token was used. */
export async function touchApiToken(database: Database, id: string, at: Date): Promise<void> {
  await rowsOf(
    database,
    'update tieout.api_tokens set last_used_at = greatest(last_used_at, cast(? as timestamptz)) where id = ?',
    [at.toISOString(), id],
  );
}

function tokenOf(row: TokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    grants: row.grants,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
