import type { FastifyRequest } from 'fastify';
import { newSpanId, newTrace, readTraceparent } from '../../base/trace-context.js';
import type { Permission, Principal } from '../../model/access.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Where the request belongs in a trace; its own span is `span`. */
    trace: RequestTrace;
    /** Who sends it; null on routes that are open to everybody. */
    principal: Principal | null;
    /** Begun with an idempotency key: kept when it is answered. */
    idempotent: { readonly actor: string; readonly key: string } | null;
  }
  interface FastifyContextConfig {
    /** What one needs to be allowed somewhere; `open` to everybody. */
    access?: Permission | 'open';
    /** Whether its answer may be kept to be repeated; only where it may, `Idempotency-Key` is taken. */
    idempotency?: 'kept' | 'refused';
    /** How long the answer may take, as a stream does; else 30 s. */
    isStream?: boolean;
  }
}

/** Where a request belongs in a trace. */
export interface RequestTrace {
  readonly traceId: string;
  readonly parentSpan: string | null;
  readonly span: string;
}

export function traceOf(traceparent: string | undefined): RequestTrace {
  return { ...(readTraceparent(traceparent) ?? newTrace()), span: newSpanId() };
}

/** Who sends the request, on a route that is not open. */
export function principalOf({ principal }: FastifyRequest): Principal {
  if (principal === null) throw new Error('An open route asks who sends the request');
  return principal;
}

/** As the audit table and kept decisions name whoever sends the request. */
export function actorOf(request: FastifyRequest): string {
  return principalOf(request).name;
}
