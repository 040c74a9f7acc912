import { createHash } from 'node:crypto';
import type { Archive } from '../archive/index.js';

/**
 * An archive for a replay: what was delivered is read from the real one and landed nowhere; what is made of it is kept in
 * another, which goes away. Snapshots that the replay did not make, of references, are those of the real one.
 */
export function replayArchive(kept: Archive, made: Archive): Archive {
  const remade = new Set<string>();
  const holderOf = (sha256: string): Archive => (remade.has(sha256) ? made : kept);
  return {
    async put(kind, bytes, tap) {
      const hash = createHash('sha256');
      let length = 0;
      for await (const chunk of bytes) {
        hash.update(chunk);
        tap?.(chunk);
        length += chunk.length;
      }
      const sha256 = hash.digest('hex');
      return { sha256, bytes: length, path: await holderOf(sha256).open(kind, sha256) };
    },
    async adopt(kind, temporaryPath) {
      const object = await made.adopt(kind, temporaryPath);
      remade.add(object.sha256);
      return object;
    },
    temporaryPath: (kind) => made.temporaryPath(kind),
    open: (kind, sha256) => holderOf(sha256).open(kind, sha256),
    read: (kind, sha256, start, end) => holderOf(sha256).read(kind, sha256, start, end),
    sweep: () => Promise.resolve(0),
  };
}
