import type { OperationalCode } from '../base/catalogue/index.js';
import { OperationalError, messageOf, operationalError } from '../base/errors.js';
import type { ClaimedJob, JobOutcome } from '../store/index.js';
import type { QueueSettings } from '../model/daemon-settings.js';

/** When and how a job failed. */
export interface FailedTry {
  readonly claimed: Pick<ClaimedJob, 'failures' | 'await'>;
  readonly settings: QueueSettings;
  readonly now: Date;
  /** From 0 to 1: where in the time it may wait a try begins. */
  readonly random: number;
}

/** What our own database fails with where it may pass. */
const ofDatabase: ReadonlySet<OperationalCode> = new Set<OperationalCode>(['database-failed', 'disk-full']);
/** A disk of ours: others free it or mount it again, but a job that fills it by itself must end some day. */
const ofDisk: ReadonlySet<OperationalCode> = new Set<OperationalCode>(['disk-full', 'archive-failed']);

/**
 * What becomes of a job that failed. What may pass is tried again, later each time; a source that says when is asked then; what
 * is not there yet is awaited where the feed says so; while our own database is not well, no try is spent. All else is a dead
 * letter, and so is a job whose tries are spent.
 */
export function judgeFailure(thrown: unknown, tried: FailedTry): JobOutcome & { readonly error: OperationalError } {
  const error = failureOf(thrown);
  const failure = { code: error.code, parameters: error.parameters };
  const { claimed, settings, now } = tried;
  const after = (seconds: number): Date => new Date(now.getTime() + Math.ceil(seconds * 1000));
  const awaited = error.code === 'source-not-found' ? claimed.await : null;
  if (awaited !== null && after(awaited.every) <= new Date(awaited.until)) {
    return { error, failure, state: 'awaiting', startAfter: after(awaited.every), isCounted: false };
  }
  if (isOfDatabase(error))
    return { error, failure, state: 'retrying', startAfter: after(waitOf(tried)), isCounted: false };
  if (!(error.retryable || ofDisk.has(error.code)) || error.isOurs) return { error, failure, state: 'failed' };
  const named = timeNamedBy(error, now);
  if (named !== null) return { error, failure, state: 'retrying', startAfter: named, isCounted: false };
  if (error.code === 'run-in-progress') {
    // Somebody else runs it now; that is no failure of this job.
    return { error, failure, state: 'retrying', startAfter: after(settings.base), isCounted: false };
  }
  if (claimed.failures + 1 >= settings.attempts) return { error, failure, state: 'failed' };
  return { error, failure, state: 'retrying', startAfter: after(waitOf(tried)), isCounted: true };
}

function isOfDatabase({ code, retryable }: OperationalError): boolean {
  // Of a refused password, too, no job is the reason.
  return code === 'database-unreachable' || (retryable && ofDatabase.has(code));
}

/** In seconds: from nothing to twice as long as before, so that what failed together is not tried again together. */
export function waitOf({ claimed, settings, random }: Omit<FailedTry, 'now'>): number {
  return random * Math.min(settings.max, settings.base * 2 ** Math.min(claimed.failures, 30));
}

function failureOf(thrown: unknown): OperationalError {
  if (thrown instanceof OperationalError) return thrown;
  // Several failures at once: the first of them is why the others happened.
  if (thrown instanceof AggregateError && thrown.cause !== undefined) return failureOf(thrown.cause);
  return operationalError('internal-error', { reason: messageOf(thrown) }, { cause: thrown });
}

/** When the source may be asked again, by its own word. */
function timeNamedBy({ parameters }: OperationalError, now: Date): Date | null {
  const { until, wait } = parameters as { readonly until?: unknown; readonly wait?: unknown };
  if (typeof until === 'string') return new Date(Math.max(Date.parse(until), now.getTime()));
  return typeof wait === 'number' && wait > 0 ? new Date(now.getTime() + Math.ceil(wait * 1000)) : null;
}
