import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { EmbeddedAddress } from './connect-pool.js';

/** PostgreSQL inside this process, and the private socket it is reached by. */
export interface EmbeddedServer {
  readonly address: EmbeddedAddress;
  stop(): Promise<void>;
}

const port = 5432;
/** One for the pool of one, the others for a connection that replaces a broken one before the server has seen it go. */
const maxConnections = 4;
/** The path of a unix socket is at most 103 bytes long on some systems. */
const longestSocketDirectory = 80;

/** Starts the embedded database of a directory that this process has locked; a first start makes it, which takes seconds. */
export async function startEmbeddedServer(directory: string, onFirstStart: () => void): Promise<EmbeddedServer> {
  const data = await prepareDataDirectory(directory, onFirstStart);
  const engine = await PGlite.create({ dataDir: data, relaxedDurability: false });
  return process.platform === 'win32' ? listenOnLoopback(engine) : listenOnSocket(engine);
}

/**
 * The data directory, made when there is none yet. It is made beside its place and then moved there, so that a process
 * killed meanwhile leaves nothing that looks like a database.
 */
export async function prepareDataDirectory(directory: string, onFirstStart: () => void): Promise<string> {
  const data = join(directory, 'data');
  if (existsSync(data)) return data;
  onFirstStart();
  const unfinished = join(directory, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const engine = await PGlite.create({ dataDir: unfinished, relaxedDurability: false });
  await engine.close();
  renameSync(unfinished, data);
  return data;
}

/** Only this user can enter the directory of the socket. */
async function listenOnSocket(engine: PGlite): Promise<EmbeddedServer> {
  const parent = Buffer.byteLength(tmpdir()) > longestSocketDirectory ? '/tmp' : tmpdir();
  const host = mkdtempSync(join(parent, 'tieout-'));
  const server = new PGLiteSocketServer({ db: engine, path: join(host, `.s.PGSQL.${port}`), maxConnections });
  await server.start();
  return {
    address: { host, port, user: 'postgres', database: 'postgres' },
    stop: async () => {
      await server.stop();
      await engine.close();
      rmSync(host, { recursive: true, force: true });
    },
  };
}

async function listenOnLoopback(engine: PGlite): Promise<EmbeddedServer> {
  const server = new PGLiteSocketServer({ db: engine, host: '127.0.0.1', port: 0, maxConnections });
  await server.start();
  const [host = '127.0.0.1', chosen] = server.getServerConn().split(':');
  return {
    address: { host, port: Number(chosen), user: 'postgres', database: 'postgres' },
    stop: async () => {
      await server.stop();
      await engine.close();
    },
  };
}
