import { readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { operationalError } from '../../base/errors.js';
import type { FetchRequest, FetchedPayload, Fetcher } from '../../plugin/fetcher.js';
import { findFiles, isPattern } from './find-files.js';
import { locateFile, onSource, readFile } from './read-file.js';
import type { SourceFile } from './read-file.js';

/** Files of a directory that this machine can see. */
export const fileFetcher: Fetcher = {
  name: 'file',
  description: 'Reads files from a directory.',
  options: {
    directory: {
      description:
        'The directory the files are in: relative to the workspace, or absolute. `path` cannot lead out of it.',
      required: false,
      example: 'deliveries',
      check: (directory) => (directory.trim() === '' ? 'a directory has a name' : null),
    },
  },
  hostsOf: () => [],
  fetch: fetchFiles,
  probe: probeDirectory,
};

async function fetchFiles(request: FetchRequest): Promise<readonly FetchedPayload[]> {
  const { feed, workspace, path, signal } = request;
  signal.throwIfAborted();
  const directory = resolve(workspace, request.options['directory'] ?? '.');
  const payloads: FetchedPayload[] = [];
  for (const file of await candidates(directory, request)) {
    signal.throwIfAborted();
    const located = await locateFile(file);
    if (located === 'directory' && !isPattern(path)) throw operationalError('source-not-a-file', { path: file.name });
    if (located === 'missing' && isPattern(path)) throw operationalError('source-changed', { path: file.name });
    if (typeof located === 'object') payloads.push({ source: file.name, read: () => readFile(file, signal) });
  }
  if (payloads.length > 0) return payloads;
  throw operationalError('source-not-found', { feed, path: nameOf(workspace, resolve(directory, path)) });
}

async function probeDirectory({ workspace, options }: Pick<FetchRequest, 'workspace' | 'options'>): Promise<string> {
  const directory = resolve(workspace, options['directory'] ?? '.');
  const name = nameOf(workspace, directory) || '.';
  const entries = await onSource({ name }, () => readdir(directory));
  return `${name} can be read (${entries.length} ${entries.length === 1 ? 'entry' : 'entries'})`;
}

/** What `path` may mean, sorted by name; one file where it is no pattern. */
async function candidates(directory: string, { workspace, path, signal }: FetchRequest): Promise<SourceFile[]> {
  const name = nameOf(workspace, directory);
  const paths = isPattern(path)
    ? await onSource({ name }, () => findFiles(directory, path, signal))
    : [resolve(directory, path)];
  const files = paths.map((found) => ({ path: found, name: nameOf(workspace, found), directory }));
  return files.sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
}

/** As a person names a file: relative to the workspace where it is in there. */
function nameOf(workspace: string, path: string): string {
  const name = relative(workspace, path);
  return name === '..' || name.startsWith(`..${sep}`) ? path : name.replaceAll(sep, '/');
}
