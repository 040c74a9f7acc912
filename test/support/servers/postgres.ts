import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { directoryOf, freePort, makeCertificate, ownerOf, startServer } from './server-process.js';

const parent = '/usr/lib/postgresql';
const binaries = existsSync(parent)
  ? readdirSync(parent)
      .sort((left, right) => Number(right) - Number(left))
      .map((version) => join(parent, version, 'bin'))
      .find((directory) => existsSync(join(directory, 'initdb')))
  : undefined;

export const postgresIsInstalled = binaries !== undefined;

/** A server that tests may break, and what its superuser may do there. */
export interface SqlServer {
  readonly host: string;
  readonly port: number;
  /** Of `root`, who may do everything. */
  readonly password: string;
  readonly database: string;
  /** A file with the certificate that vouches for the one of the server. */
  readonly authority: string;
  /** Runs statements as the superuser. */
  run(...statements: readonly string[]): Promise<void>;
  query(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Ends it at once, as a crash does, and lets it come back. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server with passwords and TLS. It must be stopped. */
export async function startPostgres(): Promise<SqlServer> {
  if (binaries === undefined) throw new Error('There is no PostgreSQL on this machine');
  const owner = ownerOf('postgres');
  const work = directoryOf(owner, 'postgres');
  const password = 'root-password';
  const { authority, certificate, key } = makeCertificate(work, owner);
  writeFileSync(join(work, 'password'), password, { mode: 0o644 });
  const data = join(work, 'data');
  const made = ['-D', data, '-A', 'scram-sha-256', '-U', 'root', `--pwfile=${join(work, 'password')}`, '-E', 'UTF8'];
  execFileSync(join(binaries, 'initdb'), [...made, '--no-sync', '--locale=C.UTF-8'], { ...owner, stdio: 'ignore' });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: work,
    fsync: 'off',
    ssl: 'on',
    ssl_cert_file: certificate,
    ssl_key_file: key,
    max_connections: '12',
    superuser_reserved_connections: '3',
  };
  const words = [
    '-D',
    data,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const query = async (statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'root', password, database: 'postgres' });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
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
    const started = startServer(join(binaries, 'postgres'), words, owner);
    await started.until(answers);
    return started;
  };
  let server = await start();
  return {
    host: '127.0.0.1',
    port,
    password,
    database: 'postgres',
    authority,
    async run(...statements) {
      for (const statement of statements) await query(statement);
    },
    query,
    // What PostgreSQL calls an immediate shutdown: nobody is told, and its logs are played again.
    kill: () => server.end('SIGQUIT'),
    async restart() {
      server = await start();
    },
    async stop() {
      await server.end('SIGINT');
      rmSync(work, { recursive: true, force: true });
    },
  };
}
