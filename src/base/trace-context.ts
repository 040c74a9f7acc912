import { createHash, randomBytes } from 'node:crypto';

/** Where something belongs in a trace, as W3C Trace Context says it (https://www.w3.org/TR/trace-context/). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** The span that asked for it, 16 hexadecimal digits; null where it begins here. */
  readonly parentSpan: string | null;
}

const pattern = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;

/** A trace that begins here. */
export function newTrace(): TraceContext {
  return { traceId: randomBytes(16).toString('hex'), parentSpan: null };
}

/** 16 hexadecimal digits that no other span has. */
export function newSpanId(): string {
  return randomBytes(8).toString('hex');
}

/** What a `traceparent` header says; null when it is absent or not well-formed, so that a trace begins here. */
export function readTraceparent(header: string | undefined): TraceContext | null {
  const [, traceId, parentSpan, more] = pattern.exec(header?.trim() ?? '') ?? [];
  if (traceId === undefined || parentSpan === undefined) return null;
  // Version 00 has four parts; zeros are no ids.
  if (more !== undefined && header?.trim().startsWith('00')) return null;
  return /^0+$/.test(traceId) || /^0+$/.test(parentSpan) ? null : { traceId, parentSpan };
}

/** A `traceparent` header that names a span as the one that asks. */
export function traceparentOf(traceId: string, span: string): string {
  return `00-${traceId}-${span}-01`;
}

/** The span of a try of a job: known to whoever knows the job, so that its phases name it before it is over. */
export function spanOfJob(job: { readonly id: string; readonly attempts: number }): string {
  return createHash('sha256').update(`${job.id} ${job.attempts}`).digest('hex').slice(0, 16);
}
