import { define } from './define.js';

/** Why a request to the interface over HTTP is refused. */
export const requestProblems = {
  'request-malformed': define<{ reason: string }>(
    'user',
    ({ reason }) => `The request is not well-formed: ${reason}`,
    () => 'Correct it as /openapi.json describes it. Nothing was changed.',
  ),
  'not-authenticated': define<{ reason: string }>(
    'user',
    ({ reason }) => `Nobody is let in: ${reason}`,
    () => 'Send a token as `Authorization: Bearer …`; `tieout token create` makes one.',
  ),
  'not-permitted': define<{ who: string; permission: string; subject: string }>(
    'user',
    ({ who, permission, subject }) => `'${who}' may not ${permission}${subject === '' ? '' : ` ${subject}`}`,
    () => 'Ask an administrator for a role that may; /v1/me shows those you have. Nothing was changed.',
  ),
  'no-such-address': define<{ method: string; path: string }>(
    'user',
    ({ method, path }) => `There is nothing at ${path} that ${method} could be about`,
    () => 'See /openapi.json for what there is.',
  ),
  'method-not-allowed': define<{ method: string; allowed: readonly string[] }>(
    'user',
    ({ method, allowed }) => `${method} cannot be done here, only ${allowed.join(', ')}`,
    () => 'See /openapi.json for what can be done.',
  ),
  'request-too-large': define<{ what: string; limit: string }>(
    'user',
    ({ what, limit }) => `${what} is larger than ${limit}`,
    () => 'Send less at once. Nothing was changed.',
  ),
  'content-not-supported': define<{ type: string }>(
    'user',
    ({ type }) => (type === '' ? 'The body has no content type' : `A body of '${type}' cannot be read`),
    () => 'Send JSON, as `Content-Type: application/json`.',
  ),
  'state-conflict': define<{ what: string; state: string }>(
    'user',
    ({ what, state }) => `${what} is ${state}`,
    () => 'Nothing was changed. Read it again, and decide with what it is now.',
  ),
  'changed-meanwhile': define<{ what: string }>(
    'user',
    ({ what }) => `${what} is not what it was when you read it`,
    () => 'Nothing was changed. Read it again, and send its new ETag as `If-Match`.',
  ),
  'idempotency-key-reused': define<{ key: string }>(
    'user',
    ({ key }) => `The idempotency key '${key}' stands for another request`,
    () => 'Send a key of its own with every request that is not a repetition. Nothing was changed.',
  ),
  'idempotency-key-in-use': define<{ key: string }>(
    'user',
    ({ key }) => `The request of idempotency key '${key}' is not answered yet`,
    () => 'Send the same request again in some seconds: it gets the answer of the first.',
  ),
  'idempotency-key-refused': define(
    'user',
    () => 'The answer of this request has a secret, which is not kept to be repeated: it takes no idempotency key',
    () => 'Send the request without `Idempotency-Key`. Nothing was changed.',
  ),
  'too-many-requests': define<{ seconds: number }>(
    'user',
    ({ seconds }) => `There were too many requests; the next may come in ${seconds} s`,
    () => 'Wait that long. `serve.rateLimit` of tieout.yaml says how many there may be.',
  ),
  'too-many-streams': define<{ most: number }>(
    'world',
    ({ most }) => `${most} streams of events are open, which is the most there may be`,
    () => 'Close some, or ask for the job now and then instead.',
  ),
  'took-too-long': define<{ seconds: number }>(
    'world',
    ({ seconds }) => `The answer was not there after ${seconds} s`,
    () => 'Ask for less at once, or later. What was asked to be changed may have been.',
  ),
};
