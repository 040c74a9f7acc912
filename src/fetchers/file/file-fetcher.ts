import { readdir } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { operationalError } from '../../base/errors.js';
import type { FetchRequest, FetchedPayload, FileFetcher, ProbeRequest } from '../../plugin/fetcher.js';
import { isPattern } from '../../plugin/file-pattern.js';
import { textOf } from '../../plugin/options.js';
import { realpathIfPresent, refusalOf } from '../../plugin/confine.js';
import { findFiles } from './find-files.js';
import { changed, locateFile, onSource, readFile } from './read-file.js';
import type { LocatedFile, SourceFile } from './read-file.js';
import { relocateFile } from './relocate-file.js';

/** Files of a directory that this machine can see. */
export const fileFetcher: FileFetcher = {
  name: 'file',
  description: 'Reads files from a directory.',
  options: {
    directory: {
      description:
        'The directory the files are in: in the workspace, or one that `directories.allow` of tieout.yaml allows. ' +
        '`path` cannot lead out of it, and neither can a link; the directory itself may be a link or a mount.',
      required: false,
      example: 'deliveries',
      directory: true,
      check: (directory) => (directory.trim() === '' ? 'a directory has a name' : null),
    },
  },
  tellsVersions: true,
  relocates: true,
  hostsOf: () => [],
  fetch: fetchFiles,
  probe: probeDirectory,
};

async function fetchFiles(request: FetchRequest): Promise<readonly FetchedPayload[]> {
  const { feed, workspace, path, signal } = request;
  const isOne = namesOne(request);
  signal.throwIfAborted();
  const directory = resolve(workspace, textOf(request.options, 'directory') ?? '.');
  await checkDirectory(directory, request);
  const payloads: FetchedPayload[] = [];
  for (const file of await candidates(directory, request)) {
    signal.throwIfAborted();
    const located = await locateFile(file);
    if (located === 'directory' && isOne) throw operationalError('source-not-a-file', { path: file.name });
    if (located === 'missing' && !isOne) throw changed(file);
    if (typeof located === 'object') payloads.push(payloadOf(request, file, located));
  }
  if (payloads.length > 0) return payloads;
  throw operationalError('source-not-found', { feed, path: nameOf(workspace, resolve(directory, path)) });
}

function payloadOf({ workspace, signal }: FetchRequest, file: SourceFile, { version }: LocatedFile): FetchedPayload {
  return {
    source: file.name,
    version,
    read: () => readFile(file, signal),
    async relocate({ folder, name }) {
      const parent = folder === null ? dirname(file.path) : resolve(file.directory, folder);
      return nameOf(workspace, await relocateFile(file, version, resolve(parent, name)));
    },
  };
}

function namesOne({ path, literal }: FetchRequest): boolean {
  return literal === true || !isPattern(path);
}

async function probeDirectory(request: ProbeRequest): Promise<string> {
  const { workspace, options } = request;
  const directory = resolve(workspace, textOf(options, 'directory') ?? '.');
  const name = nameOf(workspace, directory) || '.';
  await checkDirectory(directory, request);
  const entries = await onSource({ name }, () => readdir(directory));
  return `${name} can be read (${entries.length} ${entries.length === 1 ? 'entry' : 'entries'})`;
}

/** A place that may not be read is not even listed. */
async function checkDirectory(directory: string, request: ProbeRequest): Promise<void> {
  const name = nameOf(request.workspace, directory) || '.';
  await onSource({ name }, async () => {
    const real = await realpathIfPresent(directory);
    const reason = real === null ? null : await refusalOf(real, request);
    if (reason !== null) throw operationalError('source-unreadable', { path: name, reason });
  });
}

/** What `path` may mean, sorted by name; one file where it is no pattern. */
async function candidates(directory: string, request: FetchRequest): Promise<SourceFile[]> {
  const { workspace, directories, path, signal } = request;
  const name = nameOf(workspace, directory);
  const confines = { workspace, directories };
  const paths = namesOne(request)
    ? [resolve(directory, path)]
    : await onSource({ name }, () => findFiles(directory, path, signal));
  const files = paths.map((found) => ({ path: found, name: nameOf(workspace, found), directory, confines }));
  return files.sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
}

/** As a person names a file: relative to the workspace where it is in there. */
function nameOf(workspace: string, path: string): string {
  const name = relative(workspace, path);
  return name === '..' || name.startsWith(`..${sep}`) ? path : name.replaceAll(sep, '/');
}
