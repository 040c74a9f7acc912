import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import ssh2 from 'ssh2';
import type { Connection, ServerConfig } from 'ssh2';
import { startHttpSource } from './servers/http-source.js';
import type { Asked } from './servers/http-source.js';

/** A server that wants to be told a secret, and tells what it heard wherever it can. */
export interface HostileServer {
  readonly port: number;
  /** All that was said to it, as text. */
  heard(): string;
  close(): Promise<void>;
}

const decoded = (text: string): string => {
  const encoded = /^Basic (.+)$/.exec(text)?.[1];
  return encoded === undefined ? text : `${text} ${Buffer.from(encoded, 'base64').toString()}`;
};

/** Everything that a request said, in one line. */
function wordsOf({ method, path, headers, body }: Asked): string {
  const told = Object.entries(headers).map(([name, value]) => `${name}: ${decoded(String(value))}`);
  return [method, path, decodeURIComponent(path), ...told, body, decodeURIComponent(body.replaceAll('+', ' '))].join(
    ' | ',
  );
}

/** What can stand in a header. */
const inHeader = (text: string): string => text.replaceAll(/[^\x20-\x7E]/g, '?');

/** Answers over HTTP that hold what was asked: in the body, in headers, in the address of a redirect, or in no answer at all. */
export const httpAnswers = {
  refused: 401,
  forbidden: 403,
  missing: 404,
  busy: 429,
  broken: 500,
  redirect: 302,
  'redirect elsewhere': 307,
  'not JSON': 200,
  cut: 200,
  reset: 0,
} as const;

/** A token that `/token` gives; the API does not accept it. */
export async function startHostileHttp(how: keyof typeof httpAnswers, token: string | null): Promise<HostileServer> {
  const source = await startHttpSource();
  source.answer((asked, response) => {
    const words = wordsOf(asked);
    const status = httpAnswers[how];
    if (token !== null && asked.path.startsWith('/token')) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 3600, said: words }));
      return;
    }
    if (status === 0) return void asked.socket.destroy();
    const body = JSON.stringify({
      error: words,
      error_description: words,
      title: words,
      detail: words,
      message: words,
    });
    const place = encodeURIComponent(words);
    response.writeHead(status, inHeader(words), {
      'content-type': how === 'not JSON' ? 'text/html' : 'application/json',
      'x-said': inHeader(words),
      ...(status === 401
        ? { 'www-authenticate': `Bearer error="x", error_description="${inHeader(words).replaceAll('"', "'")}"` }
        : {}),
      ...(how === 'redirect' ? { location: `/again?said=${place}` } : {}),
      ...(how === 'redirect elsewhere'
        ? { location: `http://user:${place.slice(0, 900)}@evil.example/?token=${place}` }
        : {}),
      ...(how === 'cut' ? { 'content-length': String(body.length + 100) } : {}),
    });
    if (how === 'cut') response.write(body, () => asked.socket.destroy());
    else response.end(body);
  });
  return { port: source.port, heard: () => source.asked.map(wordsOf).join('\n'), close: () => source.close() };
}

/** A server that accepts whoever comes and says, in no protocol, what it heard, or nothing. */
export async function startHostileTcp(how: 'echo' | 'reset'): Promise<HostileServer> {
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk);
      if (how === 'reset') socket.destroy();
      else socket.end(Buffer.concat([Buffer.from('ERR you said '), ...heard]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => Buffer.concat(heard).toString('latin1'),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface HostileSsh extends HostileServer {
  /** The fingerprint of its host key. */
  readonly hostKey: string;
}

/** A server of SSH that says the password it heard in every message of its own, or refuses to take it. */
export async function startHostileSsh(how: 'refuse' | 'tell'): Promise<HostileSsh> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const parsed = ssh2.utils.parseKey(privateKey);
  if (parsed instanceof Error) throw parsed;
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  const { createHash } = await import('node:crypto');
  const hostKey = `SHA256:${createHash('sha256').update(key!.getPublicSSH()).digest('base64').replace(/=+$/, '')}`;
  const heard: string[] = [];
  const clients = new Set<Connection>();
  const config: ServerConfig = { hostKeys: [privateKey] };
  const server = new ssh2.Server(config, (client) => {
    clients.add(client);
    client.on('error', () => undefined).on('close', () => clients.delete(client));
    client.on('authentication', (context) => {
      if (context.method === 'password') heard.push(context.password);
      if (how === 'tell' && (context.method === 'password' || context.method === 'publickey')) context.accept();
      else context.reject(['password', 'publickey']);
    });
    client.on('session', (accept) => {
      accept().on('sftp', (acceptSftp) => {
        const sftp = acceptSftp();
        const tell = (id: number): void => {
          // The types know no message, which the protocol has.
          const status = sftp.status.bind(sftp) as (id: number, code: number, message: string) => void;
          status(id, 4, `you said ${heard.join(' ')}`);
        };
        for (const request of ['REALPATH', 'OPENDIR', 'OPEN', 'STAT', 'LSTAT', 'READDIR'] as const) {
          (sftp as unknown as NodeJS.EventEmitter).on(request, tell);
        }
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hostKey,
    heard: () => heard.join('\n'),
    async close() {
      for (const client of clients) client.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A broker of AMQP 0-9-1 that refuses a log-in with the password in its reason. */
export async function startHostileAmqp(): Promise<HostileServer> {
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let greeted = false;
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk);
      if (!greeted) {
        greeted = true;
        const mechanisms = Buffer.from('PLAIN AMQPLAIN');
        const locales = Buffer.from('en_US');
        socket.write(
          methodFrame(10, [0, 9], uint32(0), uint32(mechanisms.length), mechanisms, uint32(locales.length), locales),
        );
        return;
      }
      const password =
        /\0[^\0]+\0([^\0]+?)\0/.exec(chunk.toString('latin1'))?.[1] ?? chunk.toString('latin1').slice(0, 200);
      const reason = Buffer.from(`ACCESS_REFUSED you said ${password}`.slice(0, 255), 'latin1');
      socket.write(methodFrame(50, [1, 147, reason.length], reason, Buffer.alloc(4)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => Buffer.concat(heard).toString('latin1'),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A method of the class `connection`, on the channel 0. */
function methodFrame(method: number, first: readonly number[], ...rest: readonly Buffer[]): Buffer {
  const payload = Buffer.concat([Buffer.from([0, 10, 0, method, ...first]), ...rest]);
  return Buffer.concat([Buffer.from([1, 0, 0]), uint32(payload.length), payload, Buffer.from([0xce])]);
}

/** A PostgreSQL that asks for the password as it is, and refuses it with it in the reason. */
export async function startHostilePostgres(): Promise<HostileServer> {
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk);
      if (chunk[0] !== 0x70) {
        socket.write(Buffer.concat([Buffer.from('R'), uint32(8), uint32(3)]));
        return;
      }
      const password = chunk.subarray(5, -1).toString();
      const fields = ['SFATAL', 'VFATAL', 'C28P01', `Myou said ${password}`, `Dand ${encodeURIComponent(password)}`];
      const body = Buffer.from(`${fields.join('\0')}\0\0`);
      socket.end(Buffer.concat([Buffer.from('E'), uint32(body.length + 4), body]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => Buffer.concat(heard).toString(),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
