import type { OperationalError } from '../../base/errors.js';
import { operationalError } from '../../base/errors.js';
import type { FileVersion } from '../../plugin/fetcher.js';
import { answerFailure, isMissing } from './failures.js';
import { isSameVersion, lookAt } from './remote-file.js';
import type { Session } from './session.js';

/** Bytes asked for at a time: what OpenSSH gives at most is 255 KiB. */
const blockBytes = 128 * 1024;
/** Requests on their way at a time, as `sftp` has them: an answer is not waited for before the next is asked for. */
const window = 32;

/** A file of the server, as it was listed. */
export interface RemoteFile {
  readonly path: string;
  /** As a person names it. */
  readonly source: string;
  readonly version: FileVersion;
}

/**
 * The bytes of a file from an offset on, in order. It must be the version that was listed, before the first byte and after
 * the last. Memory holds `window` blocks.
 *
 * @throws OperationalError `source-changed`, `access-refused`, `source-failed`, `host-unreachable`; the reason of the signal.
 */
export async function* readRemote(
  session: Session,
  file: RemoteFile,
  offset: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  try {
    await checkVersion(session, file);
    const handle = await session.ask<Buffer>((sftp, answer) => sftp.open(file.path, 'r', answer));
    yield* readBlocks(session, handle, file, offset, signal);
    await session.ask<void>((sftp, answer) => sftp.close(handle, (error) => answer(error, undefined)));
    await checkVersion(session, file);
  } catch (error) {
    signal.throwIfAborted();
    if (isMissing(error)) throw changed(file);
    throw answerFailure(session.host, file.source, error);
  }
}

async function checkVersion(session: Session, file: RemoteFile): Promise<void> {
  const found = await lookAt(session, file.path);
  if (!found || !isSameVersion(found.version, file.version)) throw changed(file);
}

async function* readBlocks(
  session: Session,
  handle: Buffer,
  file: RemoteFile,
  offset: number,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  const { bytes } = file.version;
  const asked: Promise<Buffer>[] = [];
  let position = offset;
  const askForMore = (): void => {
    while (position < bytes && asked.length < window) {
      const length = Math.min(blockBytes, bytes - position);
      const block = readBlock(session, handle, file, { position, length });
      // Whoever waits for it is told; until then it is no failure that nobody heard of.
      block.catch(() => undefined);
      asked.push(block);
      position += length;
    }
  };
  askForMore();
  for (let next = asked.shift(); next; next = asked.shift()) {
    const block = await next;
    signal.throwIfAborted();
    askForMore();
    yield block;
  }
}

interface Block {
  readonly position: number;
  readonly length: number;
}

/** A server may give less than it was asked for, and more of it when it is asked again. */
async function readBlock(session: Session, handle: Buffer, file: RemoteFile, block: Block): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(block.length);
  let filled = 0;
  while (filled < block.length) {
    const start = filled;
    const count = await session.ask<number>((sftp, answer) =>
      sftp.read(handle, buffer, start, block.length - start, block.position + start, answer),
    );
    if (count === 0) throw changed(file);
    filled += count;
  }
  return buffer;
}

/** It may be whole when it is fetched again. */
export function changed({ source }: Pick<RemoteFile, 'source'>): OperationalError {
  return operationalError('source-changed', { path: source }, { retryable: true });
}
