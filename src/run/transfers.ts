import { OperationalError, operationalError } from '../base/errors.js';
import type { ProgressListener } from '../model/progress.js';
import type { FetchedPayload, FileVersion } from '../plugin/fetcher.js';
import type { Connection } from './open-connections.js';
import { takePart } from './part-files.js';
import type { PartFile } from './part-files.js';

/** Large files come here first, so that a transfer that broke off goes on where it was: in this process or the next. */
export interface Transfers {
  /** A payload as it was found, or one that is read from here once its transfer was carried out. */
  of(payload: FetchedPayload): FetchedPayload;
  /**
   * Carries out the transfers of payloads, by their sources.
   *
   * @throws OperationalError those of reading, `disk-full`, `archive-failed`; what arrived is kept for the next time.
   */
  carryOut(sources: readonly string[]): Promise<void>;
  /** Removes what arrived: it is in the archive. */
  remove(): Promise<void>;
}

export interface TransferTools {
  /** `system/feed`. */
  readonly feed: string;
  readonly connection: Connection;
  /** Where parts are. */
  readonly directory: string;
  readonly onProgress: ProgressListener;
  /** Files from so many bytes on; smaller ones are sooner begun anew. */
  readonly least?: number;
}

interface Transfer {
  readonly source: string;
  readonly version: FileVersion;
  readonly readFrom: NonNullable<FetchedPayload['readFrom']>;
  part: PartFile | null;
}

const defaultLeast = 8 * 1024 ** 2;

export function openTransfers(tools: TransferTools): Transfers {
  const { least = defaultLeast } = tools;
  const transfers = new Map<string, Transfer>();
  return {
    of(payload) {
      const { source, version, readFrom } = payload;
      if (!version || !readFrom || version.bytes < least) return payload;
      const transfer: Transfer = { source, version, readFrom, part: null };
      transfers.set(source, transfer);
      return { ...payload, read: () => transfer.part?.read() ?? payload.read() };
    },
    async carryOut(sources) {
      for (const source of sources) {
        const transfer = transfers.get(source);
        if (transfer) transfer.part = await carryOut(tools, transfer);
      }
    },
    async remove() {
      for (const { part } of transfers.values()) await part?.remove();
    },
  };
}

async function carryOut(tools: TransferTools, { source, version, readFrom }: Transfer): Promise<PartFile> {
  const { feed, connection, directory, onProgress } = tools;
  const { bytes, modifiedAt } = version;
  const part = await takePart(directory, [feed, source, bytes, modifiedAt]);
  const watched = async function* (offset: number): AsyncGenerator<Buffer> {
    let done = offset;
    for await (const chunk of readFrom(offset)) {
      yield chunk;
      done += chunk.length;
      onProgress({ phase: `fetching ${feed}`, done, total: bytes, unit: 'bytes' });
    }
  };
  try {
    await connection.read(async () => {
      const arrived = await part.length();
      if (arrived < bytes) await part.append(watched(arrived));
    });
    if ((await part.length()) !== bytes)
      throw operationalError('source-changed', { path: source }, { retryable: true });
    return part;
  } catch (error) {
    if (error instanceof OperationalError && causesOf(error).some(isChange)) await part.remove();
    throw error;
  }
}

/** What arrived of a version that is gone is of no use. */
function isChange(error: unknown): boolean {
  return error instanceof OperationalError && error.code === 'source-changed';
}

function causesOf(error: Error): readonly unknown[] {
  return error.cause instanceof Error ? [error, ...causesOf(error.cause)] : [error];
}
