import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/base/clock.js';
import { spanOfJob } from '../../../src/base/trace-context.js';
import { openTraces } from '../../../src/delivery/daemon/observe/traces.js';
import type { DaemonEvent } from '../../../src/model/daemon-event.js';
import { oneOfEach, runJob } from '../../support/daemon-events.js';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code?: number; readonly message?: string };
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly object[] };
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

/** A collector that keeps what it is sent. */
async function playCollector(status: number) {
  const bodies: { readonly path: string; readonly text: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push({ path: request.url ?? '', text: Buffer.concat(chunks).toString() });
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const job = { ...oneOfEach.job_completed.job, traceId: oneOfEach.request.traceId, parentSpan: oneOfEach.request.span };

describe('traces', () => {
  let collector: Awaited<ReturnType<typeof playCollector>>;
  beforeEach(async () => {
    collector = await playCollector(200);
  });
  afterEach(() => collector.close());

  async function sent(events: readonly DaemonEvent[], onFault = (): void => undefined): Promise<readonly SentSpan[]> {
    const traces = openTraces({
      endpoint: `${collector.endpoint}/`,
      process: 'host-1.4711',
      service: null,
      version: '0.1.0',
      clock: fixedClock('2026-11-02T02:15:03.500Z'),
      redact: (text) => text.replaceAll('s3cret', '***'),
      onFault,
    });
    for (const event of events) traces.listener(event);
    await traces.close();
    return collector.bodies
      .map(({ text }) => JSON.parse(text) as Sent)
      .flatMap(({ resourceSpans }) => resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  }

  it('lead from a request to the job that it sent, and to the phases of that, under whoever asked', async () => {
    const [phase, run, request] = await sent([
      { ...oneOfEach.phase_finished, job },
      { name: 'job_completed', job },
      oneOfEach.request,
    ]);
    const traceId = oneOfEach.request.traceId;
    expect(request).toMatchObject({ traceId, spanId: oneOfEach.request.span, name: 'GET /v1/runs/:id' });
    expect(request?.parentSpanId).toBe(oneOfEach.request.parentSpan);
    expect(run).toMatchObject({ traceId, spanId: spanOfJob(job), parentSpanId: request?.spanId });
    expect(run?.name).toBe('run sales-vs-ledger/north');
    expect(phase).toMatchObject({ traceId, parentSpanId: spanOfJob(job), name: 'comparing' });
    expect(collector.bodies.map(({ path }) => path)).toEqual(['/v1/traces']);
    expect(collector.bodies[0]?.text).toContain('"stringValue":"tieout"');
  });

  it('take as long as what they stand for', async () => {
    const [phase, run] = await sent([
      { ...oneOfEach.phase_finished, job },
      { name: 'job_completed', job },
    ]);
    const nanoseconds = (span: SentSpan | undefined): number =>
      Number(BigInt(span?.endTimeUnixNano ?? 0) - BigInt(span?.startTimeUnixNano ?? 0));
    expect(nanoseconds(phase)).toBe(750_000_000);
    expect(nanoseconds(run)).toBe(2_500_000_000);
  });

  it('begin with a job that a schedule sent, one span for each try, and say without secrets why it failed', async () => {
    const first = { ...oneOfEach.job_retrying.job, attempts: 1 };
    const spans = await sent([
      { name: 'job_retrying', job: first, reason: 'refused with s3cret' },
      { name: 'job_failed', job: { ...first, attempts: 2 }, reason: 'refused again' },
    ]);
    expect(spans).toHaveLength(2);
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(2);
    for (const span of spans) {
      expect(span.traceId).toBe(first.traceId);
      expect(span.parentSpanId).toBeUndefined();
    }
    expect(spans[0]?.status).toEqual({ code: 2, message: 'refused with ***' });
    expect(spans[0]?.attributes).toContainEqual({ key: 'error.type', value: { stringValue: 'source-unavailable' } });
  });

  it('have nothing for a job that was never begun, nor for what takes no time', async () => {
    const waiting = { ...runJob, startedAt: null };
    const events: DaemonEvent[] = [
      { name: 'job_cancelled', job: waiting },
      oneOfEach.job_queued,
      oneOfEach.feed_missing,
    ];
    expect(await sent(events)).toEqual([]);
  });
});

describe('a collector that takes no spans', () => {
  it('is told of, and keeps nothing from going on', async () => {
    const collector = await playCollector(400);
    const faults: string[] = [];
    const traces = openTraces({
      endpoint: collector.endpoint,
      process: 'host-1.4711',
      service: 'tieout-test',
      version: '0.1.0',
      clock: fixedClock('2026-11-02T02:15:03.500Z'),
      redact: (text) => text,
      onFault: (reason) => void faults.push(reason),
    });
    traces.listener(oneOfEach.request);
    await traces.close();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^1 spans were not taken: /);
    await collector.close();
  });
});
