import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Who a server runs as: some refuse to run as the superuser. */
export interface ServerOwner {
  readonly uid: number;
  readonly gid: number;
}

/** @param name the account that is taken where tests run as the superuser */
export function ownerOf(name: string): ServerOwner {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid };
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A directory below the temporary one that is somebody's. */
export function directoryOf(owner: ServerOwner, name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `tieout-${name}-`));
  chownSync(directory, owner.uid, owner.gid);
  return directory;
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A server that was started, and what it said. */
export interface StartedServer {
  readonly process: ChildProcess;
  /** Waits until it answers. */
  until(answers: () => Promise<boolean>): Promise<void>;
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): Promise<void>;
}

export function startServer(program: string, words: readonly string[], owner: ServerOwner): StartedServer {
  const server = spawn(program, words, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
  const told: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    told.push(text);
    if (told.length > 100) told.shift();
  });
  return {
    process: server,
    async until(answers) {
      for (let attempt = 0; attempt < 600; attempt++) {
        if (server.exitCode !== null) break;
        if (await answers()) return;
        await setTimeout(50);
      }
      throw new Error(`${program} did not start: ${told.join('')}`);
    },
    end(signal) {
      if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
      return new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill(signal);
      });
    },
  };
}

/** Files of a certificate for `localhost` and 127.0.0.1, and of the one that signed it. */
export interface Certificate {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** Makes a certificate in a directory, and the authority that vouches for it. */
export function makeCertificate(directory: string, owner: ServerOwner): Certificate {
  const file = (name: string): string => join(directory, name);
  const openssl = (...words: string[]): void => void execFileSync('openssl', words, { stdio: 'ignore' });
  const key = ['-newkey', 'rsa:2048', '-nodes', '-subj'];
  openssl('req', '-x509', ...key, '/CN=tieout tests', '-days', '2', '-keyout', file('ca.key'), '-out', file('ca.pem'));
  openssl('req', ...key, '/CN=localhost', '-keyout', file('server.key'), '-out', file('server.csr'));
  writeFileSync(file('names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  const signed = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial', '-extfile', file('names')];
  openssl('x509', '-req', '-in', file('server.csr'), ...signed, '-days', '2', '-out', file('server.pem'));
  for (const name of ['server.key', 'server.pem', 'ca.pem']) chownSync(file(name), owner.uid, owner.gid);
  chmodSync(file('server.key'), 0o600);
  return { authority: file('ca.pem'), certificate: file('server.pem'), key: file('server.key') };
}
