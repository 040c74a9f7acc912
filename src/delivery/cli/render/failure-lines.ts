import { printable } from '../../shared/printable.js';
import type { Style } from '../../shared/style.js';
import type { FailedAttempt } from '../../../run/open-connections.js';
import type { Failure } from '../failure.js';

/** Why something failed, and what to do next; `what` says what failed when the command did more than that. */
export function failureText({ code, message, next }: Failure, { bold, red, dim }: Style, what?: string): string {
  const of = what === undefined ? '' : `${what}: `;
  return `${bold(red('error'))} ${of}${printable(message)} ${dim(`[${code}]`)}\n  ${printable(next)}`;
}

/** Why a source is asked again, and when. */
export function failedAttemptText({ connection, next, attempts, wait, failure }: FailedAttempt): string {
  const seconds = Math.round(wait / 1000);
  return `${connection}: ${printable(failure.message)}; attempt ${next} of ${attempts} ${seconds === 0 ? 'now' : `in ${seconds} s`}`;
}
