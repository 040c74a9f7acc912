import { closeSync, openSync, readSync } from 'node:fs';
import { ZSTDDecoder } from 'zstddec/stream';
import { messageOf } from '../../base/errors.js';
import type { Container } from '../../plugin/container.js';
import { UnreadablePayload } from '../../plugin/unreadable-payload.js';

/** zstd (RFC 8878), of one frame or of several behind each other; a frame may say its checksum. */
export const zstdContainer: Container = {
  name: 'zstd',
  ending: '.zst',
  beginnings: [Buffer.from([0x28, 0xb5, 0x2f, 0xfd])],
  list: () => Promise.resolve(null),
  read: (path) => readZstd(path),
};

const portion = 64 * 1024;
/** The library asks a frame that is damaged again and again; a sound one always gives or takes something. */
const patience = 32;

async function* readZstd(path: string): AsyncGenerator<Buffer> {
  const decoder = new ZSTDDecoder();
  await decoder.init();
  let position = 0;
  let silent = 0;
  const file = openSync(path, 'r');
  // The decoder pulls its input while it is asked for output, so that the reads are synchronous.
  function* input(): Generator<Uint8Array> {
    for (;;) {
      const chunk = Buffer.allocUnsafe(portion);
      const length = readSync(file, chunk, 0, portion, position);
      if (length === 0) return;
      position += length;
      silent = 0;
      yield chunk.subarray(0, length);
    }
  }
  try {
    for (const bytes of decoder.decodeStreaming(input())) {
      silent = bytes.length === 0 ? silent + 1 : 0;
      if (silent > patience) throw new UnreadablePayload('zstd: a frame is damaged', Math.max(0, position - portion));
      if (bytes.length > 0) yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Incomplete stream'))) throw error;
    throw new UnreadablePayload(`zstd: ${messageOf(error)}`, position);
  } finally {
    closeSync(file);
  }
}
