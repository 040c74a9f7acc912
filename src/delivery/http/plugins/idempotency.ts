import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hashOf } from '../../../base/canonical.js';
import { beginRequest, forgetRequest, keepAnswer } from '../../../run/api-requests.js';
import type { HttpDependencies } from '../dependencies.js';
import { requestProblem } from '../problem.js';
import { principalOf } from '../request-context.js';

/**
 * A change that is asked for twice under one `Idempotency-Key` is made once (draft-ietf-httpapi-idempotency-key-header): the
 * second gets the answer of the first. A key is its sender's own, and stands for one request for a day.
 */
export function addIdempotency(app: FastifyInstance, { tools }: HttpDependencies): void {
  app.decorateRequest('idempotent', null);
  app.addHook('preHandler', async (request, reply) => {
    const { idempotency } = request.routeOptions.config;
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || idempotency === undefined) return;
    if (idempotency === 'refused') throw requestProblem('idempotency-key-refused', {});
    const own = { actor: nameOf(request), key };
    const found = await beginRequest(tools, { ...own, sha256: digestOf(request) });
    if (found.kind === 'different') throw requestProblem('idempotency-key-reused', { key });
    if (found.kind === 'in-progress') {
      throw requestProblem('idempotency-key-in-use', { key }, { headers: { 'retry-after': '2' } });
    }
    if (found.kind === 'begun') {
      request.idempotent = own;
      return;
    }
    const { status, contentType, body } = found.answer;
    return reply.status(status).header('content-type', contentType).header('idempotency-replayed', 'true').send(body);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const { idempotent } = request;
    if (idempotent === null) return payload;
    request.idempotent = null;
    const answer = {
      status: reply.statusCode,
      contentType: String(reply.getHeader('content-type') ?? ''),
      body: typeof payload === 'string' ? payload : '',
    };
    // What failed on our side may be asked for again.
    if (answer.status >= 500) await forgetRequest(tools, idempotent);
    else await keepAnswer(tools, idempotent, answer);
    return payload;
  });
}

function nameOf(request: FastifyRequest): string {
  const { kind, name } = principalOf(request);
  return `${kind} ${name}`;
}

/** Of what is asked for, as it was written. */
function digestOf({ method, url, body, headers }: FastifyRequest): string {
  return hashOf({ method, url, ifMatch: headers['if-match'] ?? null, body: JSON.stringify(body ?? null) });
}
