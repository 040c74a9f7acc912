import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

/** What a test says to one request. */
export type Answering = (request: Asked, response: ServerResponse) => void;

/** A request as it arrived, with its body. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly socket: Socket;
}

/** A server of a test on this machine, at a free port. */
export interface HttpSource {
  readonly url: string;
  readonly port: number;
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** All that was asked so far, in order. */
  readonly asked: readonly Asked[];
  answer(answering: Answering): void;
  close(): Promise<void>;
}

/** @param tls certificate and key make it a server of TLS. */
export async function startHttpSource(tls?: ServerOptions): Promise<HttpSource> {
  const asked: Asked[] = [];
  let answering: Answering = (_request, response) => response.end('[]');
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers, socket } = request;
      const whole = { method, path, headers, socket, body: Buffer.concat(chunks).toString() };
      asked.push(whole);
      answering(whole, response);
    });
  };
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  // A client that refuses our certificate, or that goes away, is what some tests are about.
  server
    .on('tlsClientError', () => undefined)
    .on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    host: `127.0.0.1:${port}`,
    asked,
    answer(given) {
      answering = given;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Says something in JSON. */
export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
