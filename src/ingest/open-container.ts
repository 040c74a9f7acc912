import type { Archive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import type { OperationalError } from '../base/errors.js';
import type { Compression } from '../model/parse-plan.js';
import type { Container } from '../plugin/container.js';
import type { FetchedPayload } from '../plugin/fetcher.js';
import { UnreadablePayload } from '../plugin/unreadable-payload.js';

/** A file as it was delivered, or one that was packed into it. */
export interface OpenedPayload extends FetchedPayload {
  /** SHA-256 of the file that it was packed into, which is in the archive too; null when it was delivered as it is. */
  readonly container: string | null;
  /** Without a byte it has no records, as an answer to a question may; of a file it would say that something is wrong. */
  readonly mayBeEmpty?: true;
}

/** How large files may be, in bytes. */
export interface PayloadLimits {
  /** As it was delivered, or unpacked, all members together. */
  readonly delivered: number;
  readonly unpacked: number;
  /** How many times as large as delivered, beyond `unsuspicious` bytes. */
  readonly ratio: number;
  readonly unsuspicious: number;
}

export const payloadLimits: PayloadLimits = {
  delivered: 20 * 1024 ** 3,
  unpacked: 100 * 1024 ** 3,
  ratio: 500,
  unsuspicious: 64 * 1024 ** 2,
};

/** What a source has, or what the archive keeps of a delivery, which is open already. */
export type DeliveredPayload = FetchedPayload | OpenedPayload;

interface OpenTools {
  readonly archive: Archive;
  readonly containers: readonly Container[];
  readonly limits: PayloadLimits;
}

/**
 * The files of a delivered file: itself, or, in order of names, what is packed into it, each called `FILE!MEMBER`. A file
 * that is packed is kept in the archive as it was delivered. What is open already is taken as it is.
 *
 * @throws OperationalError `payload-compression`, `payload-unreadable`, `payload-too-large`, and those of the fetcher and
 * the archive; the first three also while one of the files is read.
 */
export async function openContainer(
  { archive, containers, limits }: OpenTools,
  compression: Compression,
  payload: DeliveredPayload,
): Promise<readonly OpenedPayload[]> {
  if (isOpened(payload)) return [payload];
  const { source } = payload;
  const answered = payload.fetchedAt === undefined ? {} : { fetchedAt: payload.fetchedAt };
  const container = chosen(containers, compression, source);
  if (!container) {
    const read = (): AsyncIterable<Buffer> => {
      const bytes = limited(payload.read(), source, limits.delivered);
      return compression === 'none' ? bytes : unpackedBytes(bytes, containers, (found) => packed(source, found));
    };
    return [{ source, ...answered, container: null, read }];
  }
  const bytes = beginningSo(limited(payload.read(), source, limits.delivered), container, source);
  const object = await archive.put('raw', bytes);
  const path = await archive.open('raw', object.sha256);
  const members = await telling(source, container.list(path));
  const most = Math.min(limits.unpacked, Math.max(limits.unsuspicious, object.bytes * limits.ratio));
  let unpacked = 0;
  return (members ?? [null]).map((member) => {
    const name = `${source}!${member ?? nameWithout(source, container.ending)}`;
    return { source: name, ...answered, container: object.sha256, read: () => readMember(member, name) };
  });

  async function* readMember(member: string | null, name: string): AsyncGenerator<Buffer> {
    const nested = (): OperationalError => {
      const reason = 'it is packed again, and only one packing is undone';
      return operationalError('payload-unreadable', { path: name, reason, offset: 0 });
    };
    try {
      for await (const chunk of unpackedBytes((container as Container).read(path, member), containers, nested)) {
        unpacked += chunk.length;
        if (unpacked > most) throw operationalError('payload-too-large', { path: source, limit: most, unpacked: true });
        yield chunk;
      }
    } catch (error) {
      throw told(name, error);
    }
  }
}

function isOpened(payload: DeliveredPayload): payload is OpenedPayload {
  return 'container' in payload;
}

function chosen(containers: readonly Container[], compression: Compression, source: string): Container | undefined {
  if (compression !== 'auto') return containers.find(({ name }) => name === compression);
  return containers.find(({ ending }) => source.toLowerCase().endsWith(ending));
}

function nameWithout(source: string, ending: string): string {
  const name = source.split('/').at(-1) ?? source;
  return name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : name;
}

function packed(path: string, { name }: Container): OperationalError {
  return operationalError('payload-compression', { path, compression: name, isPacked: true });
}

const beginsSo = (chunk: Buffer, { beginnings }: Container): boolean =>
  beginnings.some((beginning) => chunk.subarray(0, beginning.length).equals(beginning));

/** Bytes that must not be packed. */
function unpackedBytes(
  bytes: AsyncIterable<Buffer>,
  containers: readonly Container[],
  refuse: (found: Container) => OperationalError,
): AsyncIterable<Buffer> {
  return withBeginning(bytes, (beginning) => {
    const found = containers.find((container) => beginsSo(beginning, container));
    if (found) throw refuse(found);
  });
}

/** Bytes that must be packed as they are said to be. */
function beginningSo(bytes: AsyncIterable<Buffer>, container: Container, path: string): AsyncIterable<Buffer> {
  return withBeginning(bytes, (beginning) => {
    if (beginsSo(beginning, container)) return;
    throw operationalError('payload-compression', { path, compression: container.name, isPacked: false });
  });
}

/** How many bytes tell how a file is packed. */
const beginningLength = 4;

/** The same bytes, after their beginning was looked at, in whatever chunks it comes. */
async function* withBeginning(
  bytes: AsyncIterable<Buffer>,
  check: (beginning: Buffer) => void,
): AsyncGenerator<Buffer> {
  let waiting: Buffer | null = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (waiting === null) {
      yield chunk;
      continue;
    }
    waiting = Buffer.concat([waiting, chunk]);
    if (waiting.length < beginningLength) continue;
    check(waiting);
    yield waiting;
    waiting = null;
  }
  if (waiting === null) return;
  check(waiting);
  if (waiting.length > 0) yield waiting;
}

async function* limited(bytes: AsyncIterable<Buffer>, path: string, limit: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw operationalError('payload-too-large', { path, limit, unpacked: false });
    yield chunk;
  }
}

async function telling<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw told(path, error);
  }
}

function told(path: string, error: unknown): unknown {
  if (!(error instanceof UnreadablePayload)) return error;
  return operationalError('payload-unreadable', { path, reason: error.reason, offset: error.byteOffset });
}
