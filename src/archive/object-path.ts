import { join } from 'node:path';

/** What an object is: bytes as they were delivered, a snapshot made of them, or what else a run starts from. */
export type ArchiveKind = 'raw' | 'normalized' | 'inputs';

/** Where an object stands; also the guard that nothing but a hash becomes a path. */
export function objectPath(directory: string, kind: ArchiveKind, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256: ${JSON.stringify(sha256)}`);
  return join(directory, kind, sha256.slice(0, 2), sha256);
}
