import type { Scope } from '../../model/outcome.js';
import type { Database } from './database.js';

/** A database that is open and up to date. */
export interface Connection {
  readonly database: Database;
  readonly embedded: boolean;
  lockRun(ruleHistory: string, scope: Scope): Promise<SessionLock | null>;
  close(): Promise<void>;
}

/** The lock of a rule's history and a scope. It ends with the connection, so a killed process cannot keep it. */
export interface SessionLock {
  release(): Promise<void>;
}
