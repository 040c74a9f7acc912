import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf, systemCodeOf } from '../../base/errors.js';
import type { Container } from '../../plugin/container.js';
import { UnreadablePayload } from '../../plugin/unreadable-payload.js';

/** How many files one archive may hold. */
const memberLimit = 10_000;

/** zip archives: what their central directory names, deflated or stored. Directories are passed over. */
export const zipContainer: Container = {
  name: 'zip',
  ending: '.zip',
  // A file, or nothing at all.
  beginnings: [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')],
  list: async (path) => [...(await withZip(path, entriesOf)).keys()].toSorted(),
  read: readMember,
};

/** The files of an archive by name. The library refuses names that are absolute, lead upwards, or have a backslash. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName: name } = entry;
    if (name.endsWith('/')) continue;
    if (entries.has(name)) throw new UnreadablePayload(`zip: it holds two files called ${name}`);
    if (entry.isEncrypted()) throw new UnreadablePayload(`zip: ${name} is encrypted`);
    if (!entry.canDecodeFileData()) {
      throw new UnreadablePayload(`zip: ${name} is packed in a way (${entry.compressionMethod}) that is not read`);
    }
    entries.set(name, entry);
    if (entries.size > memberLimit) throw new UnreadablePayload(`zip: it holds more than ${memberLimit} files`);
  }
  if (entries.size === 0) throw new UnreadablePayload('zip: it holds no file');
  return entries;
}

async function* readMember(path: string, member: string | null): AsyncGenerator<Buffer> {
  const zip = await unlessDamaged(openPromise(path, { autoClose: false, strictFileNames: true }));
  try {
    const entry = (await unlessDamaged(entriesOf(zip))).get(member ?? '');
    if (!entry) throw new Error(`${path} has no member ${member}`);
    let sum = 0;
    try {
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw damage(error);
    }
    if (sum !== entry.crc32) throw new UnreadablePayload(`zip: ${member} is damaged: its CRC is not what was packed`);
  } finally {
    zip.close();
  }
}

async function withZip<T>(path: string, use: (zip: ZipFile) => Promise<T>): Promise<T> {
  const zip = await unlessDamaged(openPromise(path, { autoClose: false, strictFileNames: true }));
  try {
    return await unlessDamaged(use(zip));
  } finally {
    zip.close();
  }
}

async function unlessDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw damage(error);
  }
}

/** The library throws plain errors about the file; a failure of the system has a code. */
function damage(error: unknown): unknown {
  const code = systemCodeOf(error);
  if (error instanceof UnreadablePayload || (code !== undefined && !code.startsWith('Z_'))) return error;
  return new UnreadablePayload(`zip: ${messageOf(error)}`);
}
