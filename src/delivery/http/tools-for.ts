import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../model/audit.js';
import type { Tools } from '../../run/tools.js';
import { principalOf } from './request-context.js';

/** Whoever sends the request, as the audit names them. */
export function actorFor(request: FastifyRequest): Actor {
  const { name, kind } = principalOf(request);
  return { name, kind, traceId: request.trace.traceId };
}

/** The tools with whoever sends the request as the one who acts. */
export function toolsFor(tools: Tools, request: FastifyRequest): Tools {
  return { ...tools, actor: actorFor(request) };
}
