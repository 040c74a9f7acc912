import { printable } from '../../shared/printable.js';
import type { Style } from '../../shared/style.js';
import type { Failure } from '../failure.js';

/** Why something failed, and what to do next; `what` says what failed when the command did more than that. */
export function failureText({ code, message, next }: Failure, { bold, red, dim }: Style, what?: string): string {
  const of = what === undefined ? '' : `${what}: `;
  return `${bold(red('error'))} ${of}${printable(message)} ${dim(`[${code}]`)}\n  ${printable(next)}`;
}
