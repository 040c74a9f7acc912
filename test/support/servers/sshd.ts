import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const program = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/opt/homebrew/sbin/sshd'].find(existsSync);

/** An OpenSSH server on this machine alone, with a user, a host key and files of its own. */
export interface SshServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly username: string;
  /** null where no user of our own could be made: only the superuser can. */
  readonly password: string | null;
  /** As `hostKey` names it. */
  readonly fingerprint: string;
  /** Of a key that no server has. */
  readonly otherFingerprint: string;
  /** Private keys of the user: plain, and encrypted with the passphrase. */
  readonly privateKey: string;
  readonly encryptedKey: string;
  readonly passphrase: string;
  /** The path of the plain one, for an agent. */
  readonly keyFile: string;
  /** A directory of the user, which is theirs to write in; names below it are those of the server too. */
  readonly directory: string;
  /** Makes a directory below it that is the user's. */
  makeDirectory(name: string): string;
  /** Ends the processes that serve connections; the server goes on. How many. */
  endSessions(): number;
  stop(): Promise<void>;
}

export const sshdIsInstalled = program !== undefined;

/** Starts a server. It must be stopped. */
export async function startSshd(): Promise<SshServer> {
  if (program === undefined) throw new Error('There is no sshd on this machine');
  const work = mkdtempSync(join(tmpdir(), 'tieout-sshd-'));
  chmodSync(work, 0o755);
  const directory = join(work, 'files');
  mkdirSync(directory);
  const user = makeUser(directory);
  const own = (path: string): void => chownSync(path, user.uid, user.gid);
  own(directory);
  const passphrase = randomBytes(8).toString('hex');
  const keyFile = makeKey(work, 'user', '');
  const encrypted = makeKey(work, 'encrypted', passphrase);
  const publicKeys = [keyFile, encrypted].map((path) => readFileSync(`${path}.pub`, 'utf8'));
  writeFileSync(join(work, 'authorized'), publicKeys.join(''), { mode: 0o644 });
  const hostKey = makeKey(work, 'host', '');
  const port = await freePort();
  writeFileSync(join(work, 'config'), configOf(work, port, hostKey, user.name));
  const server = spawn(program, ['-D', '-e', '-f', join(work, 'config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  const told: string[] = [];
  server.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
  const stop = async (): Promise<void> => {
    for (const child of childrenOf(server.pid)) end(child);
    await ended(server);
    user.remove();
    rmSync(work, { recursive: true, force: true });
  };
  try {
    await answering(port, server);
  } catch (error) {
    await stop();
    throw new Error(`sshd did not start: ${told.join('')}`, { cause: error });
  }
  return {
    host: '127.0.0.1',
    port,
    username: user.name,
    password: user.password,
    fingerprint: fingerprintOf(hostKey),
    otherFingerprint: fingerprintOf(makeKey(work, 'other', '')),
    privateKey: readFileSync(keyFile, 'utf8'),
    encryptedKey: readFileSync(encrypted, 'utf8'),
    passphrase,
    keyFile,
    directory,
    makeDirectory(name) {
      const path = join(directory, name);
      mkdirSync(path);
      own(path);
      return path;
    },
    endSessions() {
      const serving = childrenOf(server.pid);
      for (const child of serving) end(child);
      return serving.length;
    },
    stop,
  };
}

interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  readonly password: string | null;
  remove(): void;
}

/** The superuser makes a user for a while, who can have a password; anybody else can only serve themselves. */
function makeUser(home: string): ServerUser {
  const { username, uid, gid } = userInfo();
  if (uid !== 0) return { name: username, uid, gid, password: null, remove: () => undefined };
  mkdirSync('/run/sshd', { recursive: true });
  const name = `tieout${randomBytes(4).toString('hex')}`;
  const password = randomBytes(8).toString('hex');
  const hash = execFileSync('openssl', ['passwd', '-6', '-stdin'], { input: password, encoding: 'utf8' }).trim();
  execFileSync('useradd', ['--no-create-home', '--home-dir', home, '--shell', '/bin/sh', '--password', hash, name]);
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { name, uid: id('-u'), gid: id('-g'), password, remove: () => void execFileSync('userdel', [name]) };
}

function makeKey(work: string, name: string, passphrase: string): string {
  const path = join(work, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-C', name, '-f', path]);
  return path;
}

function fingerprintOf(key: string): string {
  const printed = execFileSync('ssh-keygen', ['-lf', `${key}.pub`], { encoding: 'utf8' });
  return printed.split(' ')[1] ?? '';
}

function configOf(work: string, port: number, hostKey: string, user: string): string {
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${hostKey}`,
    `PidFile ${join(work, 'pid')}`,
    `AuthorizedKeysFile ${join(work, 'authorized')}`,
    `AllowUsers ${user}`,
    'StrictModes no',
    'PasswordAuthentication yes',
    'KbdInteractiveAuthentication no',
    'UsePAM no',
    'MaxStartups 100',
    'Subsystem sftp internal-sftp',
    '',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(port: number, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}`);
    if (await greets(port)) return;
    await setTimeout(25);
  }
  throw new Error('It does not answer');
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
  });
}

/** All processes below one, the deepest first. */
function childrenOf(parent: number | undefined): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const below = (id: number): readonly number[] =>
    rows.flatMap(([child = 0, its]) => (its === id ? [...below(child), child] : []));
  return parent === undefined ? [] : below(parent);
}

function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    // It may have ended by itself meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
