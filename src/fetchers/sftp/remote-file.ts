import { posix } from 'node:path';
import type { FileVersion } from '../../plugin/fetcher.js';
import { answerFailure, isMissing } from './failures.js';
import type { Session, Sftp } from './session.js';

/** Something on the server, as it was listed: links are followed, unless they lead nowhere. */
export interface RemoteEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
  readonly version: FileVersion;
}

type Attributes = Pick<
  Parameters<Parameters<Sftp['stat']>[1]>[1],
  'size' | 'mtime' | 'isDirectory' | 'isFile' | 'isSymbolicLink'
>;

/** What stands at a path; null where nothing does. */
export async function lookAt(session: Session, path: string): Promise<RemoteEntry | null> {
  try {
    const found = await session.ask<Attributes>((sftp, answer) => sftp.stat(path, answer));
    return entryOf(posix.basename(path), found);
  } catch (error) {
    if (isMissing(error)) return null;
    throw answerFailure(session.host, path, error);
  }
}

/** What is in a folder, each as it is listed: a link is a link. null where there is no such folder. */
export async function listFolder(session: Session, path: string): Promise<readonly ListedEntry[] | null> {
  try {
    const found = await session.ask<readonly { filename: string; attrs: Attributes }[]>((sftp, answer) =>
      sftp.readdir(path, answer),
    );
    return found.map(({ filename, attrs }) => ({
      ...entryOf(filename, attrs),
      isLink: attrs.isSymbolicLink(),
    }));
  } catch (error) {
    if (isMissing(error)) return null;
    throw answerFailure(session.host, path, error);
  }
}

export interface ListedEntry extends RemoteEntry {
  readonly isLink: boolean;
}

function entryOf(name: string, attributes: Attributes): RemoteEntry {
  const { size: bytes, mtime } = attributes;
  return {
    name,
    isFolder: attributes.isDirectory(),
    isFile: attributes.isFile(),
    version: { bytes, modifiedAt: new Date(mtime * 1000).toISOString() },
  };
}

export function isSameVersion(left: FileVersion, right: FileVersion): boolean {
  return left.bytes === right.bytes && left.modifiedAt === right.modifiedAt;
}
