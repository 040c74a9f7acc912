import { pipeline } from 'node:stream/promises';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { operationalError, systemCodeOf } from '../../base/errors.js';

const mebibyte = 1024 ** 2;

/** The codings that are asked for. */
export const acceptedCodings = 'gzip, deflate, br';

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a body is read with. */
interface BodyReading {
  /** Of the answer, for messages. */
  readonly source: string;
  readonly headers: Readonly<Record<string, string>>;
  /** MiB that it may have, as it comes and when it is unpacked. */
  readonly mebibytes: number;
}

/**
 * The bytes of an answer, unpacked. No more is held than may be: neither of what unpacks to more than it is, nor of what
 * says another length than it has.
 *
 * @throws OperationalError `answer-too-large`, `answer-unusable`, `source-failed`; what the network throws.
 */
export async function readBody(body: Readable, reading: BodyReading): Promise<Buffer> {
  const { source, headers, mebibytes } = reading;
  const coding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const chunks: Buffer[] = [];
  const gather = async (decoded: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of decoded) chunks.push(chunk);
  };
  const asItComes = within(mebibytes * mebibyte, () => tooLarge(reading, false));
  if (coding === 'identity' || coding === '') await pipeline(body, asItComes, gather);
  else {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding]?.() : undefined;
    if (!decoder) {
      giveUp(body);
      throw operationalError('answer-unusable', { source, reason: `it is packed in an unknown way, '${coding}'` });
    }
    const unpacked = within(mebibytes * mebibyte, () => tooLarge(reading, true));
    try {
      await pipeline(body, asItComes, decoder, unpacked, gather);
    } catch (error) {
      throw isOfDecoder(error) ? damaged(source, error) : error;
    }
  }
  return Buffer.concat(chunks);
}

/** The rest is not wanted, and that it was not read is no failure. */
export function giveUp(body: Readable): void {
  body.on('error', () => undefined).destroy();
}

/** Passes bytes on, and fails when there are more than so many. */
function within(limit: number, failure: () => Error) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > limit) throw failure();
      yield chunk;
    }
  };
}

function tooLarge({ source, mebibytes }: BodyReading, unpacked: boolean): Error {
  return operationalError('answer-too-large', { source, mebibytes, unpacked });
}

function isOfDecoder(error: unknown): boolean {
  return /^(Z_|ERR_?_?BROTLI|ERR__ERROR|ERR_PADDING)/.test(systemCodeOf(error) ?? '');
}

function damaged(source: string, cause: unknown): Error {
  const isCut = systemCodeOf(cause) === 'Z_BUF_ERROR';
  const reason = isCut ? 'its answer was cut off' : 'its answer cannot be unpacked';
  return operationalError('source-failed', { source, reason }, { cause, retryable: true });
}
