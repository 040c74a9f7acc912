import { posix } from 'node:path';
import { operationalError } from '../../base/errors.js';
import type { FetchRequest, FetchedPayload, FileFetcher, ProbeRequest } from '../../plugin/fetcher.js';
import { findMatches, fixedFolder, isPattern } from '../../plugin/file-pattern.js';
import { textOf } from '../../plugin/options.js';
import { connectTo } from './connect.js';
import { sftpOptions } from './options.js';
import { changed, readRemote } from './read-remote.js';
import type { RemoteFile } from './read-remote.js';
import { relocateRemote } from './relocate.js';
import { listFolder, lookAt } from './remote-file.js';
import type { ListedEntry, RemoteEntry } from './remote-file.js';
import type { Session } from './session.js';
import { openSessions } from './sessions.js';
import type { Sessions } from './sessions.js';
import { hostsOf, nameOfHost, targetOf } from './target.js';

interface Patience {
  /** Milliseconds until a server must have let us in. */
  readonly login: number;
  /** Milliseconds that a connection is kept for the next file. */
  readonly idle: number;
}

/** Files of a server that speaks SFTP. It keeps connections for a while, so it is made once. */
export function createSftpFetcher(patience: Patience = { login: 20_000, idle: 10_000 }): FileFetcher {
  const sessions = openSessions((target, signal) => connectTo(target, patience.login, signal), patience.idle);
  return {
    name: 'sftp',
    description: 'Reads files from a server over SFTP, whose host key is pinned.',
    options: sftpOptions,
    tellsVersions: true,
    relocates: true,
    hostsOf,
    fetch: (request) => fetchFiles(sessions, request),
    probe: (request) => probeDirectory(sessions, request),
  };
}

async function fetchFiles(sessions: Sessions, request: FetchRequest): Promise<readonly FetchedPayload[]> {
  const target = targetOf(request.options);
  const root = rootOf(request);
  const files = await sessions.with(target, request.signal, (session) => findFiles(session, request, root));
  if (files.length === 0) {
    throw operationalError('source-not-found', {
      feed: request.feed,
      path: sourceOf(request, posix.join(root, request.path)),
    });
  }
  return files.map((file) => payloadOf(sessions, request, root, file));
}

function payloadOf(sessions: Sessions, request: FetchRequest, root: string, file: RemoteFile): FetchedPayload {
  const target = targetOf(request.options);
  const { signal } = request;
  const readFrom = (offset: number): AsyncIterable<Buffer> =>
    leavable(signal, (left) => sessions.reading(target, left, (session) => readRemote(session, file, offset, left)));
  return {
    source: file.source,
    version: file.version,
    read: () => readFrom(0),
    readFrom,
    async relocate({ folder, name }, moving) {
      const parent = folder === null ? posix.dirname(file.path) : posix.join(root, folder);
      const place = posix.join(parent, name);
      const moved = await sessions.with(target, moving, (session) => relocateRemote(session, file, place, moving));
      return sourceOf(request, moved);
    },
  };
}

/** What `path` means, sorted by name. */
async function findFiles(session: Session, request: FetchRequest, root: string): Promise<readonly RemoteFile[]> {
  const isOne = request.literal === true || !isPattern(request.path);
  const found = isOne ? await findOne(session, request, root) : await findSeveral(session, request, root);
  return found.sort((left, right) => (left.source < right.source ? -1 : left.source > right.source ? 1 : 0));
}

async function findOne(session: Session, request: FetchRequest, root: string): Promise<RemoteFile[]> {
  const path = posix.join(root, request.path);
  const found = await lookAt(session, path);
  return found ? [fileOf(request, path, found)] : [];
}

async function findSeveral(session: Session, request: FetchRequest, root: string): Promise<RemoteFile[]> {
  const folder = posix.join(root, fixedFolder(request.path));
  const list = async (below: string): Promise<readonly ListedEntry[]> =>
    (await listFolder(session, posix.join(folder, below))) ?? [];
  const files: RemoteFile[] = [];
  for (const { path, entry } of await findMatches(request.path, list, request.signal)) {
    const at = posix.join(folder, path);
    const found = entry.isLink ? await lookAt(session, at) : entry;
    // A link that leads nowhere, or whose file went meanwhile: something is missing, and nobody knows what.
    if (!found) throw changed({ source: sourceOf(request, at) });
    if (!found.isFolder) files.push(fileOf(request, at, found));
  }
  return files;
}

/** @throws OperationalError `source-not-a-file` */
function fileOf(request: FetchRequest, path: string, { isFile, version }: RemoteEntry): RemoteFile {
  const source = sourceOf(request, path);
  if (!isFile) throw operationalError('source-not-a-file', { path: source });
  return { path, source, version };
}

async function probeDirectory(sessions: Sessions, request: ProbeRequest): Promise<string> {
  const root = rootOf(request);
  const source = sourceOf(request, root);
  const entries = await sessions.with(targetOf(request.options), request.signal, (session) =>
    listFolder(session, root),
  );
  if (!entries) throw operationalError('source-not-found', { feed: request.feed, path: source });
  return `${source} can be read (${entries.length} ${entries.length === 1 ? 'entry' : 'entries'})`;
}

/** Where paths begin: the directory of the connection, else the one that the server shows after a log-in. */
function rootOf({ options }: ProbeRequest): string {
  return textOf(options, 'directory') ?? '.';
}

/** As a person names a file: the server and the path there. */
function sourceOf({ options }: ProbeRequest, path: string): string {
  return `sftp://${nameOfHost(targetOf(options))}${path.startsWith('/') ? '' : '/'}${path === '.' ? '' : path}`;
}

/**
 * Bytes that whoever reads them may leave at any time, also while the next ones are waited for: a generator alone would
 * hear of that only after the answer, which a silent server never gives.
 */
function leavable(signal: AbortSignal, read: (left: AbortSignal) => AsyncGenerator<Buffer>): AsyncIterable<Buffer> {
  return {
    [Symbol.asyncIterator]() {
      const left = new AbortController();
      const chunks = read(AbortSignal.any([signal, left.signal]));
      return {
        next: () => chunks.next(),
        return: () => {
          left.abort(new Error('the transfer was left'));
          return chunks.return(undefined);
        },
      };
    },
  };
}
