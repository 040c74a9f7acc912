import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** The content of a file: its SHA-256 in hexadecimal, and how many bytes were hashed. */
export interface ContentHash {
  readonly sha256: string;
  readonly length: number;
}

const chunkBytes = 1024 * 1024;

/** Hashes an open file from its beginning to its end. */
export async function hashFile(file: FileHandle): Promise<ContentHash> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, chunkBytes, length);
    if (bytesRead === 0) return { sha256: hash.digest('hex'), length };
    hash.update(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
}
