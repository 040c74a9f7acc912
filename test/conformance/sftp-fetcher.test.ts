import { execFileSync, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { appendFile, chmod, mkdtemp, readdir, rename, rm, truncate, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSftpFetcher } from '../../src/fetchers/sftp/sftp-fetcher.js';
import type { FeedPlan } from '../../src/model/plan.js';
import { defaultPolicy } from '../../src/model/policy.js';
import type { FetchRequest, FetchedPayload, Options } from '../../src/plugin/fetcher.js';
import { openTransfers } from '../../src/run/transfers.js';
import { withinSilence } from '../../src/run/within-silence.js';
import { collect } from '../support/byte-streams.js';
import { instantConnections } from '../support/connections.js';
import { startFaultyProxy } from '../support/servers/faulty-proxy.js';
import type { FaultyProxy } from '../support/servers/faulty-proxy.js';
import { sshdIsInstalled, startSshd } from '../support/servers/sshd.js';
import type { SshServer } from '../support/servers/sshd.js';
import { describeFetcher } from './fetcher.js';
import type { FetcherBench } from './fetcher.js';
import { provesFetcher } from './record.js';

const title = 'files of an OpenSSH server';
if (!sshdIsInstalled) console.warn(`SKIPPED: ${title}: there is no sshd on this machine`);

describe.skipIf(!sshdIsInstalled)(title, () => {
  provesFetcher(import.meta.filename, { fetcher: 'sftp', standing: 'verified', against: 'OpenSSH' });
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

  const fetcher = createSftpFetcher({ login: 20_000, idle: 1000 });
  describeFetcher(
    fetcher,
    openDirectory,
    disturbances.map(([what]) => what),
  );

  const deliver = async (bytes: Buffer): Promise<string> => {
    const directory = server.makeDirectory(randomUUID());
    await writeFile(join(directory, 'sales.csv'), bytes);
    await utimes(join(directory, 'sales.csv'), longAgo, longAgo);
    return directory;
  };
  const requestOf = (options: Options, signal = new AbortController().signal): FetchRequest => ({
    feed: 'till/sales',
    workspace: '/nowhere',
    directories: [],
    options: {
      host: server.host,
      port: String(server.port),
      username: server.username,
      hostKey: server.fingerprint,
      directory: server.directory,
      ...options,
    },
    settings: {},
    columns: [],
    path: 'sales.csv',
    signal,
  });
  const probe = (options: Options, by = fetcher) => by.probe(requestOf(options));

  describe('lets us in', () => {
    test('by a key, by an encrypted one, and by one of an agent', async () => {
      const { privateKey, encryptedKey, passphrase, keyFile } = server;
      const agent = startAgent(keyFile);
      try {
        for (const options of [{ privateKey }, { privateKey: encryptedKey, passphrase }, { agent: agent.socket }]) {
          expect(await probe(options)).toMatch(/can be read/);
        }
      } finally {
        agent.stop();
      }
    });

    test('by a password', async ({ skip }) => {
      if (server.password === null) {
        console.warn('SKIPPED: only the superuser can make a user with a password');
        return skip();
      }
      expect(await probe({ password: server.password })).toMatch(/can be read/);
      expect(
        await probe({ password: server.password, agent: '/nowhere/agent' }).catch((error: unknown) => error),
      ).toMatchObject({
        code: 'credentials-refused',
        message: expect.stringContaining('agent') as string,
      });
    });

    test('only as whom it knows, and says which way did not help', async () => {
      const { privateKey, encryptedKey } = server;
      const refused: readonly [Options, string][] = [
        [{ username: 'nobody', privateKey }, "no private key is accepted for the user 'nobody'"],
        [{ password: 'wrong' }, 'no password is accepted'],
        [{}, 'no login without a password or a key is accepted'],
        [{ privateKey: encryptedKey }, 'no passphrase given'],
        [{ privateKey: encryptedKey, passphrase: 'wrong' }, 'the private key cannot be read'],
        [{ privateKey: 'no key' }, 'the private key cannot be read'],
        [{ agent: '/nowhere/agent' }, 'the agent cannot be asked'],
      ];
      for (const [options, reason] of refused) {
        const message = expect.stringContaining(reason) as string;
        await expect(probe(options)).rejects.toMatchObject({ code: 'credentials-refused', retryable: false, message });
      }
    });

    test('only with a host key that is pinned, and shows the one that was found', async () => {
      const { privateKey, fingerprint, otherFingerprint } = server;
      const refused = probe({ privateKey, hostKey: otherFingerprint });
      const message = expect.stringContaining(fingerprint) as string;
      await expect(refused).rejects.toMatchObject({ code: 'host-refused', retryable: false, message });
      for (const hostKey of [`${otherFingerprint}, ${fingerprint}`, `${fingerprint}=`])
        expect(await probe({ privateKey, hostKey })).toMatch(/can be read/);
      await expect(probe({ privateKey, hostKey: '' })).rejects.toMatchObject({ code: 'host-refused' });
    });
  });

  test('tells a host that is not there from one that does not listen, one that says nothing, and no directory', async () => {
    const { privateKey } = server;
    await expect(probe({ privateKey, host: 'nowhere.invalid' })).rejects.toMatchObject({ code: 'host-not-found' });
    const silent = await startFaultyProxy(server.port);
    try {
      silent.refuse(true);
      const closed = probe({ privateKey, port: String(silent.port) });
      await expect(closed).rejects.toMatchObject({ code: 'host-unreachable', retryable: true });
      silent.refuse(false);
      silent.freeze(true);
      const impatient = createSftpFetcher({ login: 100, idle: 100 });
      const waiting = probe({ privateKey, port: String(silent.port) }, impatient);
      const message = expect.stringContaining('no session within 0.1 s') as string;
      await expect(waiting).rejects.toMatchObject({ code: 'host-unreachable', retryable: true, message });
    } finally {
      await silent.close();
    }
    const gone = probe({ privateKey, port: String(silent.port) });
    await expect(gone).rejects.toMatchObject({ code: 'host-unreachable', retryable: true });
    const missing = probe({ privateKey, directory: `${server.directory}/nowhere` });
    await expect(missing).rejects.toMatchObject({ code: 'source-not-found' });
  });

  test('uses one connection for many files', async () => {
    const directory = server.makeDirectory(randomUUID());
    for (let number = 0; number < 20; number++) await writeFile(join(directory, `${number}.csv`), String(number));
    const proxy = await startFaultyProxy(server.port);
    try {
      const options = { privateKey: server.privateKey, port: String(proxy.port), directory };
      const found = await fetcher.fetch({ ...requestOf(options), path: '*.csv' });
      for (const payload of found) await collect(payload.read());
      expect(found.length).toBe(20);
      expect(proxy.connections).toBe(1);
    } finally {
      await proxy.close();
    }
  });

  describe('over a connection that breaks', () => {
    const content = randomBytes(24 * 1024 ** 2);
    let proxy: FaultyProxy;
    let directory: string;
    let parts: string;
    beforeEach(async () => {
      proxy = await startFaultyProxy(server.port);
      directory = await deliver(content);
      parts = await mkdtemp(join(tmpdir(), 'tieout-parts-'));
    });
    afterEach(async () => {
      await proxy.close();
      await rm(parts, { recursive: true });
    });
    const find = async (seconds = 30): Promise<FetchedPayload> => {
      const options = { privateKey: server.privateKey, port: String(proxy.port), directory };
      const [payload] = await fetcher.fetch(requestOf(options));
      return withinSilence(payload!, seconds, new AbortController().signal);
    };
    const feed = { system: 'till', fetch: { connection: 'drop', policy: defaultPolicy } } as FeedPlan;
    const open = (attempts: number) => {
      const policy = { ...defaultPolicy, retry: { ...defaultPolicy.retry, attempts } };
      const connection = instantConnections().of({ ...feed, fetch: { ...feed.fetch, policy } });
      return openTransfers({ feed: 'till/sales', connection, directory: parts, onProgress: () => undefined });
    };

    test('goes on where it was, and is whole', async () => {
      const transfers = open(4);
      const payload = transfers.of(await find());
      proxy.resetAfter(10 * 1024 ** 2);
      await transfers.carryOut([payload.source]);
      expect(Buffer.concat(await collect(payload.read())).equals(content)).toBe(true);
      expect(proxy.connections).toBe(2);
      // What was on its way when it broke is asked for again, and nothing else.
      expect(proxy.passed).toBeLessThan(content.length + 8 * 1024 ** 2);
      await transfers.remove();
      expect(await readdir(parts)).toEqual([]);
    });

    test('goes on after the process that began it, and begins anew where the file is another version', async () => {
      const killed = open(1);
      const first = killed.of(await find());
      proxy.resetAfter(10 * 1024 ** 2);
      await expect(killed.carryOut([first.source])).rejects.toMatchObject({ code: 'host-unreachable' });
      const before = proxy.passed;
      const next = open(1);
      const second = next.of(await find());
      await next.carryOut([second.source]);
      expect(Buffer.concat(await collect(second.read())).equals(content)).toBe(true);
      expect(proxy.passed - before).toBeLessThan(18 * 1024 ** 2);
      await next.remove();
      const other = randomBytes(content.length);
      await writeFile(join(directory, 'sales.csv'), other);
      const again = open(1);
      const third = again.of(await find());
      await again.carryOut([third.source]);
      expect(Buffer.concat(await collect(third.read())).equals(other)).toBe(true);
    });

    test('is not passed off as whole where the file changed before it could go on', async () => {
      const transfers = open(4);
      const payload = transfers.of(await find());
      proxy.resetAfter(10 * 1024 ** 2);
      await writeFile(join(directory, 'sales.csv'), 'short');
      await expect(transfers.carryOut([payload.source])).rejects.toMatchObject({
        message: expect.stringContaining('changed while it was being read') as string,
      });
      expect(await readdir(parts)).toEqual([]);
    });

    test('fails when it is silent, and leaves no connection open', async () => {
      const payload = await find(1);
      const reading = async (): Promise<void> => {
        for await (const chunk of payload.read()) if (chunk.length > 0) proxy.freeze(true);
      };
      await expect(reading()).rejects.toMatchObject({ code: 'source-silent', retryable: true });
      await expect.poll(() => proxy.open).toBe(0);
    });
  });
});

/** An ssh-agent that has a key. */
function startAgent(keyFile: string): { readonly socket: string; stop(): void } {
  const socket = join(mkdtempSync(join(tmpdir(), 'tieout-agent-')), 'socket');
  const agent = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' });
  for (let attempt = 0; !existsSync(socket) && attempt < 100; attempt++) execFileSync('sleep', ['0.02']);
  execFileSync('ssh-add', ['-q', keyFile], { env: { ...process.env, SSH_AUTH_SOCK: socket }, stdio: 'ignore' });
  return { socket, stop: () => void agent.kill() };
}
