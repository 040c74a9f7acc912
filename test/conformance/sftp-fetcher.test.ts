import { appendFile, chmod, rename, truncate, unlink, utimes, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { createSftpFetcher } from '../../src/fetchers/sftp/sftp-fetcher.js';
import { sshdIsInstalled, startSshd } from '../support/servers/sshd.js';
import type { SshServer } from '../support/servers/sshd.js';
import { describeFetcher } from './fetcher.js';
import type { FetcherBench } from './fetcher.js';

const title = 'files of an OpenSSH server';
if (!sshdIsInstalled) console.warn(`SKIPPED: ${title}: there is no sshd on this machine`);

describe.skipIf(!sshdIsInstalled)(title, () => {
  let server: SshServer;
  beforeAll(async () => {
    server = await startSshd();
  });
  afterAll(() => server.stop());

  const replace = async (path: string): Promise<void> => {
    await writeFile(`${path}.new`, Buffer.alloc(8 * 1024 ** 2));
    await rename(`${path}.new`, path);
  };
  const disturbances: readonly [what: string, code: string, disturb: (path: string) => Promise<void>][] = [
    ['grows', 'source-changed', (path) => appendFile(path, 'x')],
    ['grows by much', 'source-changed', (path) => appendFile(path, Buffer.alloc(4 * 1024 ** 2))],
    ['shrinks', 'source-changed', (path) => truncate(path, 5)],
    ['is overwritten by as many bytes', 'source-changed', (path) => utimes(path, new Date(), new Date())],
    ['is replaced by another of the same size', 'source-changed', replace],
    ['disappears', 'source-changed', unlink],
    ['loses its server', 'host-unreachable', () => Promise.resolve(void server.endSessions())],
  ];
  /** Long ago: SFTP tells times to the second. */
  const longAgo = new Date('2026-01-01T00:00:00Z');

  const openDirectory = (): Promise<FetcherBench> => {
    const directory = server.makeDirectory(randomUUID());
    return Promise.resolve({
      request: (path, signal) => ({
        feed: 'till/sales',
        workspace: '/nowhere',
        directories: [],
        options: {
          host: server.host,
          port: String(server.port),
          username: server.username,
          hostKey: server.fingerprint,
          privateKey: server.privateKey,
          directory,
        },
        settings: {},
        columns: [],
        path,
        signal,
      }),
      deliver: async (name, content) => {
        await writeFile(join(directory, name), content);
        await utimes(join(directory, name), longAgo, longAgo);
      },
      deliverHuge: async (name, bytes) => {
        await writeFile(join(directory, name), '');
        await truncate(join(directory, name), bytes);
        await utimes(join(directory, name), longAgo, longAgo);
      },
      disturbances: disturbances.map(([what, code, disturb]) => ({
        what,
        code,
        disturb: (name) => disturb(join(directory, name)),
      })),
      forbidden: 'access-refused',
      forbid: async (name) => {
        if (server.password === null) return null;
        await chmod(join(directory, name), 0);
        return () => chmod(join(directory, name), 0o644);
      },
      close: () => Promise.resolve(),
    });
  };

  describeFetcher(
    createSftpFetcher({ login: 20_000, idle: 1000 }),
    openDirectory,
    disturbances.map(([what]) => what),
  );
});
