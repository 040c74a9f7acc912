import { kindOf } from '../../base/catalogue/index.js';
import type { Code } from '../../base/catalogue/index.js';

/** Statuses (RFC 9110) of codes whose kind does not say enough. */
const statuses: Partial<Readonly<Record<Code, number>>> = {
  'request-malformed': 400,
  'not-authenticated': 401,
  'not-permitted': 403,
  'not-found': 404,
  'no-such-address': 404,
  'method-not-allowed': 405,
  'state-conflict': 409,
  'record-decided': 409,
  'run-in-progress': 409,
  'run-not-held': 409,
  'records-taken': 409,
  'idempotency-key-in-use': 409,
  'removed-by-retention': 410,
  'changed-meanwhile': 412,
  'request-too-large': 413,
  'content-not-supported': 415,
  'idempotency-key-reused': 422,
  'idempotency-key-refused': 400,
  'workspace-invalid': 422,
  'too-many-requests': 429,
  'internal-error': 500,
};

/** The status that a problem is answered with. */
export function statusOf(code: Code, method: string): number {
  const status = statuses[code];
  if (status !== undefined) return status;
  switch (kindOf(code)) {
    case 'user':
      // A question that cannot be asked so; a change that does not fit what there is now.
      return method === 'GET' || method === 'HEAD' ? 400 : 409;
    case 'record':
    case 'batch':
    case 'run':
      return 409;
    case 'world':
      return 503;
    case 'own':
      return 500;
  }
}
