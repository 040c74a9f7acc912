import { describe, expect, it } from 'vitest';
import { newSpanId, newTrace, readTraceparent, spanOfJob, traceparentOf } from '../../../src/base/trace-context.js';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';

describe('traceparent', () => {
  it.each([
    [`00-${traceId}-${span}-01`],
    [`00-${traceId}-${span}-00`],
    [` 00-${traceId}-${span}-01 `],
    [`cc-${traceId}-${span}-01`],
    [`cc-${traceId}-${span}-01-what-the-future-brings`],
  ])('%s is read', (header) => {
    expect(readTraceparent(header)).toEqual({ traceId, parentSpan: span });
  });

  it.each([
    [undefined],
    [''],
    [`ff-${traceId}-${span}-01`],
    [`00-${traceId}-${span}-01-more`],
    [`00-${traceId.toUpperCase()}-${span}-01`],
    [`00-${'0'.repeat(32)}-${span}-01`],
    [`00-${traceId}-${'0'.repeat(16)}-01`],
    [`00-${traceId.slice(1)}-${span}-01`],
    [`${traceId}-${span}`],
    [`00-${traceId}-${span}-01\n00-${traceId}-${span}-01`],
  ])('%s is not: a trace begins here', (header) => {
    expect(readTraceparent(header)).toBeNull();
  });

  it('that is written is read as what it was', () => {
    const { traceId: fresh } = newTrace();
    const own = newSpanId();
    expect(readTraceparent(traceparentOf(fresh, own))).toEqual({ traceId: fresh, parentSpan: own });
  });

  it('names each try of a job differently, and the same try the same', () => {
    const job = { id: '0190f5a2-7c3e-7000-8000-000000000001', attempts: 1 };
    expect(spanOfJob(job)).toBe(spanOfJob({ ...job }));
    expect(spanOfJob(job)).not.toBe(spanOfJob({ ...job, attempts: 2 }));
    expect(spanOfJob(job)).toMatch(/^[0-9a-f]{16}$/);
  });
});
