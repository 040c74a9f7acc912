import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Observation } from './observation.js';

/** Where a process without an interface is watched. */
export interface ObservationServer {
  /** Such as `http://127.0.0.1:9464`. */
  readonly address: string;
  close(): Promise<void>;
}

type Shown = Pick<Observation, 'metrics' | 'readiness'>;
interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/**
 * Answers `GET /metrics`, `/healthz` and `/readyz` of a worker, which has no other interface: to whoever reaches it, so it listens
 * on this machine alone unless it is told otherwise.
 *
 * @param place port 0: any that is free
 * @throws Error of the system when it cannot listen there.
 */
export async function serveObservation(
  shown: Shown,
  place: { readonly host: string; readonly port: number },
): Promise<ObservationServer> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5000 }, (request, response) => {
    // Neither of both rejects.
    void answerOf(shown, request).then((answer) => send(response, answer));
  });
  server.maxConnections = 50;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.port, place.host, resolve);
  });
  const { address, family, port } = server.address() as AddressInfo;
  return {
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerOf(shown: Shown, { method, url }: IncomingMessage): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return json(405, { title: 'Only GET is answered' });
  if (url === '/healthz') return json(200, { status: 'ok' });
  if (url === '/readyz') {
    const readiness = await shown.readiness();
    return json(readiness.ready ? 200 : 503, readiness);
  }
  return url === '/metrics'
    ? { status: 200, ...(await shown.metrics()) }
    : json(404, { title: 'There is nothing here' });
}

function json(status: number, value: object): Answer {
  return { status, contentType: 'application/json; charset=utf-8', text: JSON.stringify(value) };
}

function send(response: ServerResponse, { status, contentType, text }: Answer): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
}
