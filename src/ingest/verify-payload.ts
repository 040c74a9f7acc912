import { createHash } from 'node:crypto';
import { operationalError } from '../base/errors.js';
import type { FetchedPayload } from '../plugin/fetcher.js';
import type { Digest } from './read-checksums.js';

/** What a payload must be, and the file that says so. */
export interface Expected {
  readonly by: string;
  readonly bytes: number | null;
  readonly digest: Digest | null;
}

/**
 * A payload that fails when its last byte was read and it is not what was expected, so that nothing of it is ever kept.
 * Its `read` throws `size-mismatch` and `checksum-mismatch` beside its own.
 */
export function verifiedPayload(payload: FetchedPayload, { by, bytes, digest }: Expected): FetchedPayload {
  const path = payload.source;
  return {
    ...payload,
    async *read() {
      const hash = digest && createHash(digest.algorithm);
      let read = 0;
      for await (const chunk of payload.read()) {
        read += chunk.length;
        hash?.update(chunk);
        yield chunk;
      }
      if (bytes !== null && read !== bytes) {
        throw operationalError('size-mismatch', { path, by, expected: bytes, found: read });
      }
      const found = hash?.digest('hex');
      if (digest && found !== undefined && found !== digest.hex) {
        const { algorithm, hex: expected } = digest;
        throw operationalError('checksum-mismatch', { path, by, algorithm, expected, found });
      }
    },
  };
}
