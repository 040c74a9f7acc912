import { existsSync, statfsSync } from 'node:fs';
import pg from 'pg';
import { OperationalError, messageOf, operationalError, systemCodeOf } from '../../base/errors.js';

/** What the errors of one database need to be told properly. */
export interface FaultContext {
  /** The directory of the embedded database, or null for a server. */
  readonly directory: string | null;
  /** Takes the secrets of the connection out of a text. */
  readonly redact: (text: string) => string;
}

/** Below this the embedded database cannot begin another segment of its log. */
const leastFreeBytes = 17 * 1024 * 1024;

const connectionCodes =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT|EACCES)$/;
const connectionWords =
  /^(Connection terminated|Connection ended|timeout expired|Client has encountered a connection error|Client was closed|Knex: Timeout acquiring)/;
/**
 * 08 connection, 57P01-57P03 shutdown, 53300 too many connections, 25P03 a transaction that did nothing for too long: of a server that
 * can be well again by itself.
 */
const serverGone = /^(08...|57P0[123]|53300|25P03)$/;
/**
 * 40001 serialisation failure, 40P01 deadlock, 55P03 lock not available, 57014 cancelled, 25006 read-only as a standby is,
 * 53 out of memory and other resources, 55000 and 58 of a server that is being repaired.
 */
const worthAnotherTry = /^(40001|40P01|55P03|57014|25006|53...|55000|58...)$/;
/** 28 authorisation, 3D000 no such database: nothing changes by trying again. */
const refused = /^(28...|3D000|42501)$/;

const reasons = new WeakMap<Error, string>();

/** Remembers what the database said of a failed statement, before the text of the statement is put in front of it. */
export function noteFailedStatement(error: unknown, statement: { readonly sql: string }): void {
  if (!(error instanceof Error)) return;
  const prefix = `${statement.sql} - `;
  if (error.message.startsWith(prefix)) reasons.set(error, error.message.slice(prefix.length));
}

/** Says what the world did, or gives back the error itself when it is none of the database's. */
export function faultOf(error: unknown, context: FaultContext): unknown {
  if (error instanceof OperationalError || !(error instanceof Error)) return error;
  if (isDiskFull(error, context)) return diskFull(error, context);
  if (isConnectionFault(error)) return unreachable(error, context);
  if (!(error instanceof pg.DatabaseError)) return error;
  const retryable = worthAnotherTry.test(error.code ?? '');
  return operationalError('database-failed', { reason: reasonOf(error, context) }, { cause: error, retryable });
}

/** Whatever went wrong while connecting is a connection that could not be made. */
export function connectionFaultOf(error: unknown, context: FaultContext): OperationalError {
  if (error instanceof OperationalError) return error;
  const full = isDiskFull(error, context) || isOutOfSpace(context);
  return full ? diskFull(error, context) : unreachable(error, context);
}

function unreachable(error: unknown, context: FaultContext): OperationalError {
  const reason = reasonOf(error, context);
  // A cause that holds the secret would carry it into the log.
  const cause = isSafe(error, context) ? { cause: error } : {};
  return operationalError(
    'database-unreachable',
    { reason },
    { ...cause, retryable: !refused.test(sqlStateOf(error)) },
  );
}

function diskFull(error: unknown, context: FaultContext): OperationalError {
  const path = context.directory ?? 'the database server';
  return operationalError('disk-full', { path }, { cause: error, retryable: true });
}

function isDiskFull(error: unknown, context: FaultContext): boolean {
  if (systemCodeOf(error) === 'ENOSPC' || sqlStateOf(error) === '53100') return true;
  // The embedded database stops without a word when its log cannot be written.
  return isConnectionFault(error) && isOutOfSpace(context);
}

function isOutOfSpace({ directory }: FaultContext): boolean {
  if (directory === null || !existsSync(directory)) return false;
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize < leastFreeBytes;
}

function isConnectionFault(error: unknown): boolean {
  const code = systemCodeOf(error) ?? '';
  if (error instanceof pg.DatabaseError) return serverGone.test(code);
  return connectionCodes.test(code) || connectionWords.test(error instanceof Error ? plainReasonOf(error) : '');
}

function sqlStateOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : '';
}

function reasonOf(error: unknown, context: FaultContext): string {
  const text = error instanceof Error ? plainReasonOf(error) : messageOf(error);
  return context.redact(text === '' ? (systemCodeOf(error) ?? 'no reason was given') : text);
}

function plainReasonOf(error: Error): string {
  // An attempt at several addresses has an empty message of its own.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  return reasons.get(error) ?? (error.message === '' && first instanceof Error ? first.message : error.message);
}

function isSafe(error: unknown, context: FaultContext): boolean {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : messageOf(error);
  return context.redact(text) === text;
}
