import type { Database } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';

/** A request under an idempotency key, which is its sender's own. */
export interface ApiRequest {
  readonly actor: string;
  readonly key: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * - `begun`: it is the first under its key, or the one before was never answered
 * - `answered`: it was made before
 * - `in-progress`: it is being made
 * - `different`: its key stands for another request
 */
export type BegunRequest =
  | { readonly kind: 'begun' }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  | { readonly kind: 'in-progress' }
  | { readonly kind: 'different' };

type RequestRow = {
  readonly request_sha256: string;
  readonly started_at: string;
  readonly status: number | null;
  readonly content_type: string | null;
  readonly body: string | null;
};

const day = 24 * 60 * 60 * 1000;
/** A process that was killed answers no more. */
const longestRequest = 2 * 60 * 1000;
/** Of what is older than a day, so much is forgotten with each new request that the table does not grow. */
const forgottenAtOnce = 20;

/**
 * Begins a request; the SHA-256 is that of what it asks for. Of several at the same time, one begins.
 */
export async function beginApiRequest(
  database: Database,
  { actor, key, sha256 }: ApiRequest & { readonly sha256: string },
  now: Date,
): Promise<BegunRequest> {
  const expired = expiry(now);
  const abandoned = new Date(now.getTime() - longestRequest).toISOString();
  await forgetApiRequests(database, now, forgottenAtOnce);
  const begun = await rowOf<{ actor: string }>(
    database,
    `insert into tieout.api_requests as kept (actor, key, request_sha256, started_at) values (?, ?, ?, ?)
     on conflict (actor, key) do update
       set request_sha256 = excluded.request_sha256, started_at = excluded.started_at,
         status = null, content_type = null, body = null
       where kept.started_at < ?
         or (kept.status is null and kept.started_at < ? and kept.request_sha256 = excluded.request_sha256)
     returning actor`,
    [actor, key, sha256, now.toISOString(), expired, abandoned],
  );
  if (begun) return { kind: 'begun' };
  const row = await rowOf<RequestRow>(database, 'select * from tieout.api_requests where (actor, key) = (?, ?)', [
    actor,
    key,
  ]);
  // It failed meanwhile, and may be made again.
  if (!row) return { kind: 'in-progress' };
  if (row.request_sha256 !== sha256) return { kind: 'different' };
  const { status, content_type: contentType, body } = row;
  if (status === null) return { kind: 'in-progress' };
  return { kind: 'answered', answer: { status, contentType: contentType ?? '', body: body ?? '' } };
}

/** Keeps the answer of a request that was begun. */
export async function keepApiAnswer(
  database: Database,
  { actor, key }: ApiRequest,
  { status, contentType, body }: KeptAnswer,
): Promise<void> {
  await rowsOf(
    database,
    'update tieout.api_requests set status = ?, content_type = ?, body = ? where (actor, key) = (?, ?)',
    [status, contentType, body, actor, key],
  );
}

/**
 * Forgets requests that are older than a day, the oldest first, up to a limit.
 *
 * @returns how many.
 */
export async function forgetApiRequests(database: Database, now: Date, limit: number): Promise<number> {
  const rows = await rowsOf(
    database,
    `delete from tieout.api_requests where (actor, key) in
       (select actor, key from tieout.api_requests where started_at < ? order by started_at limit ?)
     returning actor`,
    [expiry(now), limit],
  );
  return rows.length;
}

function expiry(now: Date): string {
  return new Date(now.getTime() - day).toISOString();
}

/** Forgets a request that has no answer. */
export async function forgetApiRequest(database: Database, { actor, key }: ApiRequest): Promise<void> {
  await rowsOf(database, 'delete from tieout.api_requests where (actor, key) = (?, ?) and status is null', [
    actor,
    key,
  ]);
}
