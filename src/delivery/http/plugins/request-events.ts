import type { FastifyInstance } from 'fastify';
import { traceparentOf } from '../../../base/trace-context.js';
import type { HttpDependencies } from '../dependencies.js';
import { requestProblem } from '../problem.js';
import { traceOf } from '../request-context.js';

const longestAddress = 8192;

/** Every request belongs to a trace, its sender's where it names one, and is told of when it was answered. */
export function addRequestEvents(app: FastifyInstance, { listener }: HttpDependencies): void {
  app.decorateRequest('trace');
  app.addHook('onRequest', async (request, reply) => {
    const named = request.headers['traceparent'];
    request.trace = traceOf(typeof named === 'string' ? named : undefined);
    reply.header('traceparent', traceparentOf(request.trace.traceId, request.trace.span));
    if (request.url.length > longestAddress) {
      throw requestProblem('request-too-large', { what: 'The address', limit: '8 KiB' }, { status: 414 });
    }
  });
  app.addHook('onResponse', (request, reply, done) => {
    listener({
      name: 'request',
      method: request.method,
      route: request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown'),
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
      actor: request.principal?.name ?? null,
      ...request.trace,
    });
    done();
  });
}
