import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import type { Attributes, Context } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { IdGenerator, SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { Clock } from '../../../base/clock.js';
import { newSpanId, newTrace } from '../../../base/trace-context.js';
import type { DaemonListener } from '../../../model/daemon-event.js';
import { spanOf } from './span-of-event.js';
import type { ToldSpan } from './span-of-event.js';

/** Where spans are sent, and by whom. */
export interface TraceOptions {
  /** As `OTEL_EXPORTER_OTLP_ENDPOINT` has it: `/v1/traces` is added. */
  readonly endpoint: string;
  /** What the process calls itself. */
  readonly process: string;
  /** As `OTEL_SERVICE_NAME` has it; null: `tieout`. */
  readonly service: string | null;
  readonly version: string;
  readonly clock: Clock;
  readonly redact: (text: string) => string;
  /** Told why spans could not be sent; they are dropped then. */
  readonly onFault: (reason: string) => void;
}

export interface Traces {
  readonly listener: DaemonListener;
  /** Sends what is left, for ten seconds at most. */
  close(): Promise<void>;
}

/**
 * Sends a span for each request, each try of a job and each of its phases, by OTLP over HTTP, as JSON. Spans are made when they
 * are over, with the ids that they were known by while they were not, so that nothing has to be handed from room to room.
 */
export function openTraces({ endpoint, process, service, version, clock, redact, onFault }: TraceOptions): Traces {
  const ids = createIds();
  const exporter = tellingFaults(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }), onFault);
  const provider = new NodeTracerProvider({
    idGenerator: ids.generator,
    resource: resourceFromAttributes({
      'service.name': service ?? 'tieout',
      'service.version': version,
      'service.instance.id': process,
    }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('tieout', version);
  return {
    listener: (event) => {
      const told = spanOf(event, clock.now());
      if (told === null) return;
      const span = ids.as(told, () =>
        tracer.startSpan(
          told.name,
          { kind: kinds[told.kind], startTime: told.start, attributes: redacted(told.attributes, redact) },
          contextOf(told),
        ),
      );
      if (told.failure !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: redact(told.failure) });
      span.end(told.end);
    },
    close: async () => {
      try {
        await provider.shutdown();
      } catch {
        // `onFault` was told of it when the exporter gave up.
      }
    },
  };
}

const kinds = { server: SpanKind.SERVER, consumer: SpanKind.CONSUMER, internal: SpanKind.INTERNAL } as const;

function contextOf({ traceId, parentSpan }: ToldSpan): Context {
  if (parentSpan === null) return ROOT_CONTEXT;
  const parent = { traceId, spanId: parentSpan, traceFlags: TraceFlags.SAMPLED, isRemote: true };
  return trace.setSpanContext(ROOT_CONTEXT, parent);
}

function redacted(attributes: ToldSpan['attributes'], redact: (text: string) => string): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  );
}

/** Ids that were given out before the span was made. */
function createIds(): { readonly generator: IdGenerator; as<T>(ids: ToldSpan, make: () => T): T } {
  let wanted: ToldSpan | null = null;
  return {
    generator: {
      generateTraceId: () => wanted?.traceId ?? newTrace().traceId,
      generateSpanId: () => wanted?.span ?? newSpanId(),
    },
    as: (ids, make) => {
      wanted = ids;
      try {
        return make();
      } finally {
        wanted = null;
      }
    },
  };
}

function tellingFaults(exporter: SpanExporter, onFault: (reason: string) => void): SpanExporter {
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.error !== undefined) onFault(`${spans.length} spans were not taken: ${result.error.message}`);
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}
