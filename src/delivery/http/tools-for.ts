import type { FastifyRequest } from 'fastify';
import type { Tools } from '../../run/tools.js';
import { principalOf } from './request-context.js';

/** The tools with whoever sends the request as the one who acts, so that the audit names them. */
export function toolsFor(tools: Tools, request: FastifyRequest): Tools {
  const { name, kind } = principalOf(request);
  return { ...tools, actor: { name, kind, traceId: request.trace.traceId } };
}
