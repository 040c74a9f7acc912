import type { Options } from '../../plugin/fetcher.js';
import { integerOf, listOf, millisecondsOf, textOf } from '../../plugin/options.js';

/** How whoever pushes messages to us proves that they are theirs. */
export interface WebhookContract {
  /** One, or two while the old one is being replaced. */
  readonly secrets: readonly string[];
  readonly algorithm: 'sha256' | 'sha512';
  readonly encoding: 'hex' | 'base64';
  readonly signatureHeader: string;
  /** What stands before the signature in its header, such as `sha256=`. */
  readonly signaturePrefix: string;
  /** null: only the body is signed, and nothing tells when. */
  readonly timestampHeader: string | null;
  /** Milliseconds that the time of a message may be away from ours, either way. */
  readonly window: number;
  readonly keyHeader: string | null;
  readonly keptHeaders: readonly string[];
  /** Bytes. */
  readonly largestBody: number;
}

export const defaultSignatureHeader = 'X-Signature';
export const defaultTimestampHeader = 'X-Timestamp';
/** The largest body that is read as one record. */
export const largestBody = 768 * 1024;
const fiveMinutes = 5 * 60_000;

/** Reads the options of a connection; names of headers in lower case. */
export function contractOf(options: Options): WebhookContract {
  const secrets = ['secret', 'previousSecret'].flatMap((name) => textOf(options, name) ?? []);
  const signsTime = textOf(options, 'signs') !== 'body';
  const timestampHeader = textOf(options, 'timestampHeader') ?? defaultTimestampHeader;
  return {
    secrets,
    algorithm: textOf(options, 'algorithm') === 'sha512' ? 'sha512' : 'sha256',
    encoding: textOf(options, 'encoding') === 'base64' ? 'base64' : 'hex',
    signatureHeader: (textOf(options, 'signatureHeader') ?? defaultSignatureHeader).toLowerCase(),
    signaturePrefix: textOf(options, 'signaturePrefix') ?? '',
    timestampHeader: signsTime ? timestampHeader.toLowerCase() : null,
    window: millisecondsOf(options, 'replayWindow') ?? fiveMinutes,
    keyHeader: textOf(options, 'idempotencyHeader')?.toLowerCase() ?? null,
    keptHeaders: listOf(options, 'keepHeaders').map((name) => name.toLowerCase()),
    largestBody: integerOf(options, 'sizeLimit') ?? 256 * 1024,
  };
}
