import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf, systemCodeOf } from '../../base/errors.js';
import type { Container } from '../../plugin/container.js';
import { UnreadablePayload } from '../../plugin/unreadable-payload.js';

/** gzip (RFC 1952), of one part or of several behind each other; each part says its CRC and its length. */
export const gzipContainer: Container = {
  name: 'gzip',
  ending: '.gz',
  beginnings: [Buffer.from([0x1f, 0x8b])],
  list: () => Promise.resolve(null),
  read: (path) => readGzip(path),
};

async function* readGzip(path: string): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  const gunzip = createGunzip();
  // What fails is told by the stream that is read here.
  pipeline(createReadStream(path), gunzip, () => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    if (!systemCodeOf(error)?.startsWith('Z_')) throw error;
    throw new UnreadablePayload(`gzip: ${messageOf(error)}`);
  }
  // Bytes behind the last part are ignored by the library, and are no delivery.
  if (gunzip.bytesWritten !== size) {
    throw new UnreadablePayload('gzip: bytes that are no gzip stand behind the end', gunzip.bytesWritten);
  }
}
