import type { ConsumeMessage } from 'amqplib';
import type { Message } from '../../plugin/fetcher.js';

/** Headers that brokers add on the way: they differ from one delivery to the next. */
const ofTheBroker = /^x-(delivery-count|acquired-count|death|first-death-.*|last-death-.*|opt-.*|stream-.*)$/;
const countHeader = 'x-delivery-count';
const latestSeconds = 253_402_300_799;

/** A message of AMQP 0-9-1 as every broker's are read. */
export function readMessage(queue: string, raw: ConsumeMessage, receipt: string): Message {
  const { messageId, timestamp, headers } = raw.properties;
  return {
    receipt,
    id: typeof messageId === 'string' && messageId !== '' ? messageId : null,
    body: raw.content,
    headers: plainHeaders(headers),
    source: queue,
    publishedAt: instantOf(timestamp),
    returned: returnedOf(raw),
  };
}

/** A quorum queue counts; of another one only the first delivery is known to be the first. */
function returnedOf({ properties, fields }: ConsumeMessage): number | null {
  const count: unknown = properties.headers?.[countHeader];
  if (typeof count === 'number') return count;
  return fields.redelivered ? null : 0;
}

function plainHeaders(headers: ConsumeMessage['properties']['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([name, value]: [string, unknown]) =>
      ofTheBroker.test(name) ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]],
    ),
  );
}

/** Seconds since 1970 (AMQP 0-9-1, 4.2.5.4); what lies beyond the year 9999 is none. */
function instantOf(timestamp: unknown): string | null {
  const isInstant = typeof timestamp === 'number' && timestamp > 0 && timestamp <= latestSeconds;
  return isInstant ? new Date(timestamp * 1000).toISOString() : null;
}
