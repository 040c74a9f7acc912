import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readTimestamp } from '../../base/instant.js';
import type { PushedMessage } from '../../plugin/fetcher.js';
import type { ReceivedMessage } from '../../plugin/inbox.js';
import type { WebhookContract } from './contract.js';

/** A message that is proved to be its sender's, or how it is refused. */
export type CheckedDelivery =
  { readonly message: ReceivedMessage } | { readonly status: 401 | 408 | 413; readonly reason: string };

/**
 * Checks one delivery. Its signature (HMAC, RFC 2104) is of `timestamp.body` or of the body, compared in constant time with
 * that of each secret. The time is looked at only once it is known to be the sender's.
 */
export function checkDelivery(contract: WebhookContract, { headers, body }: PushedMessage, now: Date): CheckedDelivery {
  if (body.length > contract.largestBody) {
    return { status: 413, reason: `the body has more than ${contract.largestBody} bytes` };
  }
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const missing = [contract.signatureHeader, contract.timestampHeader].find(
    (name) => name !== null && !named.get(name),
  );
  if (missing !== undefined) return { status: 401, reason: `there is no header ${missing}` };
  const signature = named.get(contract.signatureHeader) ?? '';
  const timestamp = contract.timestampHeader === null ? null : (named.get(contract.timestampHeader) ?? '');
  const signed = timestamp === null ? body : Buffer.concat([Buffer.from(`${timestamp}.`), body]);
  if (!isSigned(contract, signed, signature)) return { status: 401, reason: 'the signature is not that of the body' };
  const sending = timestamp === null ? { sentAt: null } : checkTime(timestamp, now, contract.window);
  return 'status' in sending ? sending : { message: messageOf(contract, { named, signed, body, ...sending }) };
}

function checkTime(
  text: string,
  now: Date,
  window: number,
): { readonly sentAt: Date } | { readonly status: 401 | 408; readonly reason: string } {
  const sentAt = readSendingTime(text);
  if (sentAt === null) return { status: 401, reason: 'the time is neither seconds nor ISO 8601' };
  const distance = now.getTime() - sentAt.getTime();
  if (Math.abs(distance) <= window) return { sentAt };
  const seconds = Math.round(Math.abs(distance) / 1000);
  return { status: 408, reason: `it is ${seconds} s ${distance > 0 ? 'old' : 'ahead of our clock'}` };
}

interface ProvedDelivery {
  readonly named: ReadonlyMap<string, string>;
  readonly signed: Buffer;
  readonly body: Buffer;
  readonly sentAt: Date | null;
}

function messageOf({ keyHeader, keptHeaders }: WebhookContract, delivery: ProvedDelivery): ReceivedMessage {
  const { named, signed, body, sentAt } = delivery;
  const key = keyHeader === null ? undefined : named.get(keyHeader);
  return {
    key: key === undefined || key === '' ? null : key,
    signedSha256: createHash('sha256').update(signed).digest('hex'),
    body,
    headers: Object.fromEntries([...named].filter(([name]) => keptHeaders.includes(name))),
    sentAt: sentAt?.toISOString() ?? null,
  };
}

/** Every secret is tried, so that how long it takes does not tell which one fits. */
function isSigned(contract: WebhookContract, signed: Buffer, signature: string): boolean {
  const { secrets, algorithm, encoding, signaturePrefix } = contract;
  const hasPrefix = signature.startsWith(signaturePrefix);
  const given = Buffer.from(hasPrefix ? signature.slice(signaturePrefix.length) : '', encoding);
  const fits = secrets.map((secret) => {
    const expected = createHmac(algorithm, secret).update(signed).digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return fits.includes(true);
}

/** Seconds since 1970, or ISO 8601 with a zone; null: neither. */
function readSendingTime(text: string): Date | null {
  if (/^\d{1,11}$/.test(text)) return new Date(Number(text) * 1000);
  const instant = readTimestamp(text);
  return instant === null ? null : new Date(instant);
}
