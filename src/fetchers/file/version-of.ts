import type { BigIntStats } from 'node:fs';
import type { FileVersion } from '../../plugin/fetcher.js';

/** Which version of a file this is; times are told to the nanosecond where the file system has them. */
export function versionOf({ size, mtimeNs }: Pick<BigIntStats, 'size' | 'mtimeNs'>): FileVersion {
  const seconds = new Date(Number(mtimeNs / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  return { bytes: Number(size), modifiedAt: `${seconds}.${String(mtimeNs % 1_000_000_000n).padStart(9, '0')}Z` };
}
