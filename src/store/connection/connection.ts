import type { Scope } from '../../model/outcome.js';
import type { Database } from './database.js';

/** A database that is open and up to date. */
export interface Connection {
  readonly database: Database;
  readonly embedded: boolean;
  lockRun(ruleHistory: string, scope: Scope): Promise<RunLock | null>;
  close(): Promise<void>;
}

/** The right to be the only run of a rule's history and a scope. It ends with the connection, so a killed process cannot keep it. */
export interface RunLock {
  release(): Promise<void>;
}
