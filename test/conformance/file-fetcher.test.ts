import { execFileSync } from 'node:child_process';
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  rename,
  rm,
  symlink,
  truncate,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileFetcher } from '../../src/fetchers/file/file-fetcher.js';
import type { FetchedPayload } from '../../src/plugin/fetcher.js';
import { collect } from '../support/byte-streams.js';
import { describeFetcher } from './fetcher.js';
import type { FetcherBench } from './fetcher.js';
import { provesFetcher } from './record.js';

const replace = async (path: string): Promise<void> => {
  await writeFile(`${path}.new`, Buffer.alloc(8 * 1024 ** 2));
  await rename(`${path}.new`, path);
};
const touch = async (path: string): Promise<void> => {
  const handle = new Date(Date.now() + 5000);
  await utimes(path, handle, handle);
};
const disturbances: readonly [what: string, disturb: (path: string) => Promise<void>][] = [
  ['grows', (path) => appendFile(path, 'x')],
  ['grows by much', (path) => appendFile(path, Buffer.alloc(4 * 1024 ** 2))],
  ['shrinks', (path) => truncate(path, 5)],
  ['is overwritten by as many bytes', touch],
  ['is replaced by another of the same size', replace],
  ['disappears', unlink],
];

async function openDirectory(): Promise<FetcherBench> {
  const workspace = await mkdtemp(join(tmpdir(), 'tieout-files-'));
  const directory = join(workspace, 'deliveries');
  await mkdir(directory);
  return {
    request: (path, signal) => ({
      feed: 'till/sales',
      workspace,
      directories: [],
      options: { directory: 'deliveries' },
      settings: {},
      columns: [],
      path,
      signal,
    }),
    deliver: (name, content) => writeFile(join(directory, name), content),
    deliverHuge: async (name, bytes) => {
      await writeFile(join(directory, name), '');
      await truncate(join(directory, name), bytes);
    },
    disturbances: disturbances.map(([what, disturb]) => ({
      what,
      code: 'source-changed',
      disturb: (name) => disturb(join(directory, name)),
    })),
    forbid: async (name) => forbid(join(directory, name)),
    close: () => rm(workspace, { recursive: true }),
  };
}

/** The superuser may read everything, so it becomes somebody else for a while where it can. */
async function forbid(path: string): Promise<(() => Promise<void>) | null> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot && !process.seteuid) return null;
  await chmod(path, 0);
  if (isRoot) {
    await chmod(dirname(path), 0o755);
    await chmod(dirname(dirname(path)), 0o755);
    process.seteuid?.(65_534);
  }
  return async () => {
    if (isRoot) process.seteuid?.(0);
    await chmod(path, 0o600);
  };
}

provesFetcher(import.meta.filename, { fetcher: 'file', standing: 'verified', against: 'the file system of Linux' });
describeFetcher(
  fileFetcher,
  openDirectory,
  disturbances.map(([what]) => what),
);

describe('files of a directory', () => {
  let workspace: string;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'tieout-files-'));
  });
  afterEach(() => rm(workspace, { recursive: true }));
  const deliver = async (...names: string[]): Promise<void> => {
    for (const name of names) {
      await mkdir(dirname(join(workspace, name)), { recursive: true });
      await writeFile(join(workspace, name), name);
    }
  };
  const fetch = (
    path: string,
    options: Record<string, string> = {},
    directories: readonly string[] = [],
  ): Promise<readonly FetchedPayload[]> =>
    fileFetcher.fetch({
      feed: 'till/sales',
      workspace,
      directories,
      options,
      settings: {},
      columns: [],
      path,
      signal: new AbortController().signal,
    });
  const sources = async (...request: Parameters<typeof fetch>): Promise<string[]> =>
    (await fetch(...request)).map((payload) => payload.source);

  test('are named relative to the workspace, and absolutely outside it', async () => {
    await deliver('out/a.csv');
    expect(await sources('a.csv', { directory: 'out' })).toEqual(['out/a.csv']);
    expect(await sources('out/a.csv')).toEqual(['out/a.csv']);
    expect(await sources('a.csv', { directory: join(workspace, 'out') })).toEqual(['out/a.csv']);
    const outside = {
      feed: 'f',
      workspace: join(workspace, 'elsewhere'),
      directories: [workspace],
      options: { directory: join(workspace, 'out') },
      settings: {},
      columns: [],
    };
    const [payload] = await fileFetcher.fetch({ ...outside, path: '*.csv', signal: new AbortController().signal });
    expect(payload?.source).toBe(join(workspace, 'out/a.csv'));
  });

  test('match *, ?, [] within a folder and ** over folders', async () => {
    await deliver('a1.csv', 'a2.csv', 'b1.csv', 'x/a1.csv', 'x/y/a1.csv', 'z/a1.txt');
    expect(await sources('a?.csv')).toEqual(['a1.csv', 'a2.csv']);
    expect(await sources('[a-b]1.csv')).toEqual(['a1.csv', 'b1.csv']);
    expect(await sources('[!a]*.csv')).toEqual(['b1.csv']);
    expect(await sources('*/a1.csv')).toEqual(['x/a1.csv']);
    expect(await sources('x/*.csv')).toEqual(['x/a1.csv']);
    expect(await sources('./x/**/*.csv')).toEqual(['x/a1.csv', 'x/y/a1.csv']);
    expect(await sources('**/a1.csv')).toEqual(['a1.csv', 'x/a1.csv', 'x/y/a1.csv']);
    expect(await sources('x/y/../a1.csv')).toEqual(['x/a1.csv']);
  });

  test('may have names that mean something elsewhere', async () => {
    const names = ['a (1).csv', 'a {x,y}.csv', 'a!b.csv', 'a$b.csv', 'a+b.csv', 'a@(b).csv', 'a\\b.csv', 'a|b.csv'];
    await deliver(...names, 'ax.csv');
    for (const name of names) {
      expect(await sources(name)).toEqual([name]);
      expect(await sources(name.replace('.csv', '*.csv'))).toEqual([name]);
    }
  });

  test('are not hidden ones, such as those still being uploaded', async () => {
    await deliver('.a.csv', 'a.csv', '.x/a.csv');
    expect(await sources('**/*.csv')).toEqual(['a.csv']);
    expect(await sources('.a*', {}, [workspace])).toEqual(['.a.csv']);
  });

  test('are never directories: named, an error; matched, passed through', async () => {
    await deliver('x.csv/a.csv', 'y.csv');
    await expect(fetch('x.csv')).rejects.toMatchObject({ code: 'source-not-a-file', parameters: { path: 'x.csv' } });
    expect(await sources('*.csv')).toEqual(['y.csv']);
    await expect(fetch('[x]*.csv')).rejects.toMatchObject({ code: 'source-not-found' });
  });

  test('are never pipes or devices, named or matched, and are not waited for', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe.csv')]);
    await symlink('/dev/zero', join(workspace, 'zero.dat'));
    for (const path of ['pipe.csv', '*.csv'])
      await expect(fetch(path)).rejects.toMatchObject({ code: 'source-not-a-file' });
    await expect(fetch('zero.dat', { directory: '/' }, ['/'])).rejects.toMatchObject({ code: 'source-not-found' });
    await expect(fetch('dev/zero', { directory: '/' }, ['/'])).rejects.toMatchObject({ code: 'source-not-a-file' });
  });

  test('that a pipe took the place of are not waited for', async () => {
    await deliver('a.csv');
    const [payload] = await fetch('a.csv');
    await unlink(join(workspace, 'a.csv'));
    execFileSync('mkfifo', [join(workspace, 'a.csv')]);
    await expect(collect(payload!.read())).rejects.toMatchObject({ code: 'source-not-a-file' });
  });

  test('are reached by symbolic links within the directory', async () => {
    await deliver('real/a.csv');
    await symlink('real/a.csv', join(workspace, 'link.csv'));
    await symlink('real', join(workspace, 'folder'));
    expect(await sources('link.csv')).toEqual(['link.csv']);
    expect(await sources('*.csv')).toEqual(['link.csv']);
    expect(await sources('folder/*.csv')).toEqual(['folder/a.csv']);
    expect(await sources('**/a.csv')).toEqual(['real/a.csv']);
  });

  test.each(['link.csv', '*.csv', 'folder/secret.csv', 'folder/*.csv', '../secret.csv', '../*.csv'])(
    'are never outside the directory: %s',
    async (path) => {
      await deliver('secret.csv', 'in/x.txt');
      await symlink('../secret.csv', join(workspace, 'in/link.csv'));
      await symlink('..', join(workspace, 'in/folder'));
      await expect(fetch(path, { directory: 'in' })).rejects.toMatchObject({
        code: 'source-unreadable',
        parameters: { reason: expect.stringContaining('leads out of') as string },
      });
    },
  );

  test.each(['/etc', '/proc/self', '..', 'link', '.hidden', 'in/.hidden'])(
    'are never read from %s, where nobody allowed that',
    async (directory) => {
      await deliver('.hidden/a.csv', 'in/.hidden/a.csv');
      await symlink('/etc', join(workspace, 'link'));
      for (const path of ['passwd', 'environ', 'a.csv', '*']) {
        await expect(fetch(path, { directory })).rejects.toMatchObject({ code: 'source-unreadable' });
      }
    },
  );

  test('are read from a directory outside of the workspace that the operator allows, and from none beside it', async () => {
    const mount = await mkdtemp(join(tmpdir(), 'tieout-mount-'));
    try {
      await mkdir(join(mount, 'drops/.batch'), { recursive: true });
      for (const name of ['drops/a.csv', 'drops/.batch/b.csv', 'key.csv']) await writeFile(join(mount, name), name);
      await symlink('../key.csv', join(mount, 'drops/link.csv'));
      await symlink(join(mount, 'drops'), join(workspace, 'drops'));
      const allowed = [join(mount, 'drops')];
      expect(await sources('a.csv', { directory: join(mount, 'drops') }, allowed)).toEqual([
        join(mount, 'drops/a.csv'),
      ]);
      expect(await sources('.batch/*.csv', { directory: 'drops' }, allowed)).toEqual(['drops/.batch/b.csv']);
      for (const path of ['link.csv', '../key.csv', '*']) {
        const fetched = fetch(path, { directory: join(mount, 'drops') }, allowed);
        await expect(fetched).rejects.toMatchObject({ code: 'source-unreadable' });
      }
      await expect(fetch('key.csv', { directory: mount }, allowed)).rejects.toMatchObject({
        code: 'source-unreadable',
      });
    } finally {
      await rm(mount, { recursive: true });
    }
  });

  test('that are links to nothing are not passed over when a pattern matches them', async () => {
    await deliver('a.csv');
    await symlink('nothing', join(workspace, 'b.csv'));
    await expect(fetch('*.csv')).rejects.toMatchObject({ code: 'source-changed' });
    await expect(fetch('b.csv')).rejects.toMatchObject({ code: 'source-not-found' });
  });
});
