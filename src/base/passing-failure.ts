import { systemCodeOf } from './errors.js';

/** Codes of the system for what may be over in a moment: of files that are in use, of networks and of shares. */
const passing: ReadonlySet<string> = new Set([
  'EAGAIN',
  'EBUSY',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ESTALE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'EPIPE',
]);

/** Whether a failure of the system may be over when the same is tried again; a file that is not there is not. */
export function isPassingFailure(error: unknown): boolean {
  const code = systemCodeOf(error);
  return code !== undefined && passing.has(code);
}
