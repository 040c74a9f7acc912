import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { EmbeddedAddress } from './connect-pool.js';
import { nameOfDirectory } from './directory-lock.js';
import { readFirstDatabase, unpackDirectory } from './first-database.js';
import { GuardedEngine } from './guarded-engine.js';

/** PostgreSQL inside this process, and the private socket it is reached by. */
export interface EmbeddedServer {
  readonly address: EmbeddedAddress;
  stop(): Promise<void>;
}

const port = 5432;
/** One for the pool of one, the others for a connection that replaces a broken one before the server has seen it go. */
const maxConnections = 4;
/** The path of a unix socket is at most 103 bytes long on some systems. */
const longestParent = 60;

/** Starts the embedded database of a directory that this process has locked; a first start makes it. */
export async function startEmbeddedServer(directory: string): Promise<EmbeddedServer> {
  optimizeLater();
  const data = await prepareDataDirectory(directory);
  // When the engine has stopped, so does the server: a new connection is refused instead of waiting for ever.
  const engine = new GuardedEngine(data, () => void listener.stop());
  await engine.waitReady;
  const place = choosePlace(nameOfDirectory(directory));
  const listener = new PGLiteSocketServer({ db: engine, ...place.listen, maxConnections });
  await listener.start();
  return {
    address: { ...place.addressOf(listener.getServerConn()), user: 'postgres', database: 'postgres' },
    stop: async () => {
      await listener.stop();
      await engine.close();
      place.remove();
    },
  };
}

/**
 * The data directory, made when there is none yet. It is made beside its place and then moved there, so that a process
 * killed meanwhile leaves nothing that looks like a database.
 */
export async function prepareDataDirectory(directory: string): Promise<string> {
  const data = join(directory, 'data');
  if (existsSync(data)) return data;
  const unfinished = join(directory, 'data.unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const packed = readFirstDatabase();
  if (packed) unpackDirectory(packed, unfinished);
  else await makeAnew(unfinished);
  renameSync(unfinished, data);
  return data;
}

/** A new database as the engine makes one, without our tables; takes seconds. */
async function makeAnew(directory: string): Promise<void> {
  const engine = await PGlite.create({ dataDir: directory, relaxedDurability: false });
  await engine.close();
}

/**
 * Lets functions of the engine run a while before they are optimised, which costs a short command a third of its time and
 * gains it nothing. Only where the flag is known to exist: Node says on the error stream that it does not know one.
 */
function optimizeLater(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major >= 20 && major <= 24) setFlagsFromString('--wasm-tiering-budget=100000000');
}

/** Where the server listens, and how a client reaches it there. */
interface ListeningPlace {
  readonly listen: { readonly path: string } | { readonly host: string; readonly port: number };
  addressOf(connection: string): Pick<EmbeddedAddress, 'host' | 'port'>;
  remove(): void;
}

/** A unix socket in a directory that only this user can enter; where the driver knows none, a free loopback port. */
function choosePlace(name: string): ListeningPlace {
  if (process.platform === 'win32') {
    const host = '127.0.0.1';
    const portOf = (connection: string): number => Number(connection.slice(connection.lastIndexOf(':') + 1));
    return {
      listen: { host, port: 0 },
      addressOf: (connection) => ({ host, port: portOf(connection) }),
      remove: () => undefined,
    };
  }
  const parent = Buffer.byteLength(tmpdir()) > longestParent ? '/tmp' : tmpdir();
  const host = join(parent, name);
  // The directory's lock is ours, so this is what a killed process left.
  rmSync(host, { recursive: true, force: true });
  mkdirSync(host, { mode: 0o700 });
  return {
    listen: { path: join(host, `.s.PGSQL.${port}`) },
    addressOf: () => ({ host, port }),
    remove: () => rmSync(host, { recursive: true, force: true }),
  };
}
