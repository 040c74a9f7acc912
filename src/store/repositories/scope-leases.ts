import type { Scope } from '../../model/outcome.js';
import type { Database, Transaction } from '../connection/database.js';
import { rowOf, rowsOf } from '../connection/rows-of.js';

/** A rule's history and a scope, of which there is one run at a time. */
export interface LeasedScope {
  readonly ruleHistory: string;
  readonly scope: Scope;
}

/** Who asks for a scope. */
export interface Leaseholder {
  /** Such as `host.4711`. */
  readonly holder: string;
  /** Whether its session has the lock of the scope: whoever had both then is dead. */
  readonly hasSessionLock: boolean;
  /** Seconds, by the clock of the database. */
  readonly seconds: number;
}

/**
 * Takes the lease of a scope: one that nobody has, that has run out, or that is left of a session that ended. Without the
 * session's lock only one that has run out: its holder is frozen.
 *
 * @returns the token, higher than any before; null when somebody has the lease.
 */
export async function takeScopeLease(
  database: Database,
  { ruleHistory, scope }: LeasedScope,
  { holder, hasSessionLock, seconds }: Leaseholder,
): Promise<number | null> {
  const row = hasSessionLock
    ? await rowOf<{ token: number }>(
        database,
        `insert into tieout.scope_leases as lease
           (rule_history, scope_from, scope_to, token, holder, session_lock, expires_at)
         values (?, ?, ?, 1, ?, true, clock_timestamp() + ? * interval '1 second')
         on conflict (rule_history, scope_from, scope_to) do update
         set token = lease.token + 1, holder = excluded.holder, session_lock = true, expires_at = excluded.expires_at
         where lease.holder is null or lease.session_lock or lease.expires_at < clock_timestamp()
         returning token`,
        [ruleHistory, scope.from, scope.to, holder, seconds],
      )
    : await rowOf<{ token: number }>(
        database,
        `update tieout.scope_leases set token = token + 1, holder = ?, session_lock = false,
           expires_at = clock_timestamp() + ? * interval '1 second'
         where (rule_history, scope_from, scope_to) = (?, ?, ?) and expires_at < clock_timestamp()
         returning token`,
        [holder, seconds, ruleHistory, scope.from, scope.to],
      );
  return row?.token ?? null;
}

/** Says that the holder of a token is alive; false when it is not the holder any more. */
export async function renewScopeLease(
  database: Database,
  { ruleHistory, scope }: LeasedScope,
  { token, seconds }: { readonly token: number; readonly seconds: number },
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    `update tieout.scope_leases set expires_at = clock_timestamp() + ? * interval '1 second'
     where (rule_history, scope_from, scope_to) = (?, ?, ?) and token = ? and holder is not null returning token`,
    [seconds, ruleHistory, scope.from, scope.to, token],
  );
  return rows.length > 0;
}

/** Gives a lease back, if it is still had. */
export async function releaseScopeLease(
  database: Database,
  { ruleHistory, scope }: LeasedScope,
  token: number,
): Promise<void> {
  await rowsOf(
    database,
    `update tieout.scope_leases set holder = null, expires_at = null
     where (rule_history, scope_from, scope_to) = (?, ?, ?) and token = ?`,
    [ruleHistory, scope.from, scope.to, token],
  );
}

/** The token of a scope that was given last, which cannot change until the transaction ends; 0: none was given. */
export async function holdScopeToken(transaction: Transaction, { ruleHistory, scope }: LeasedScope): Promise<number> {
  const row = await rowOf<{ token: number }>(
    transaction,
    'select token from tieout.scope_leases where (rule_history, scope_from, scope_to) = (?, ?, ?) for share',
    [ruleHistory, scope.from, scope.to],
  );
  return row?.token ?? 0;
}
