import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { directoryOf, freePort, makeCertificate, ownerOf, startServer } from './server-process.js';
import type { SqlServer } from './postgres.js';

const program = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd'].find(existsSync);

export const mariadbIsInstalled = program !== undefined;

/** Starts a server with TLS and a superuser with a password. It must be stopped. */
export async function startMariadb(): Promise<SqlServer> {
  if (program === undefined) throw new Error('There is no MariaDB on this machine');
  const owner = ownerOf('mysql');
  const work = directoryOf(owner, 'mariadb');
  const data = join(work, 'data');
  const { authority, certificate, key } = makeCertificate(work, owner);
  const made = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  execFileSync('mariadb-install-db', [...made, '--innodb-flush-log-at-trx-commit=0'], { ...owner, stdio: 'ignore' });
  const port = await freePort();
  const words = [
    '--no-defaults',
    `--datadir=${data}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${join(work, 'socket')}`,
    `--ssl-cert=${certificate}`,
    `--ssl-key=${key}`,
    `--ssl-ca=${authority}`,
    '--performance-schema=on',
    '--skip-name-resolve',
    // What was committed survives a killed server, though not a power cut.
    '--innodb-flush-log-at-trx-commit=2',
    '--innodb-buffer-pool-size=32M',
    '--max-connections=20',
  ];
  let account: { readonly password: string; readonly database?: string } = { password: '' };
  const query = async (statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const client = await createConnection({ socketPath: join(work, 'socket'), user: 'root', ...account });
    try {
      const [rows] = await client.query(statement);
      return Array.isArray(rows) ? (rows as Readonly<Record<string, unknown>>[]) : [];
    } finally {
      await client.end();
    }
  };
  const answers = (): Promise<boolean> =>
    query('select 1').then(
      () => true,
      () => false,
    );
  const start = async () => {
    const started = startServer(program, words, owner);
    await started.until(answers);
    return started;
  };
  let server = await start();
  const stop = async (): Promise<void> => {
    await server.end('SIGTERM');
    rmSync(work, { recursive: true, force: true });
  };
  const database = 'shop';
  const rootPassword = 'root-password';
  try {
    await query(`create database ${database} character set utf8mb4`);
    await query(`create or replace user root@127.0.0.1 identified by '${rootPassword}'`);
    await query('grant all on *.* to root@127.0.0.1 with grant option');
    await query(`alter user root@localhost identified by '${rootPassword}'`);
  } catch (error) {
    await stop();
    throw error;
  }
  account = { password: rootPassword, database };
  return {
    host: '127.0.0.1',
    port,
    password: rootPassword,
    database,
    authority,
    async run(...statements) {
      for (const statement of statements) await query(statement);
    },
    query,
    kill: () => server.end('SIGKILL'),
    async restart() {
      server = await start();
    },
    stop,
  };
}
