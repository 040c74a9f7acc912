import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A way to a database that can be shut, or stand still, while others use it. */
export interface DatabaseGate {
  readonly url: string;
  /** Ends every connection, and refuses new ones. */
  shut(): void;
  /** Nothing comes through any more in either direction, and no connection ends. */
  stall(): void;
  /** All goes through again, also what was sent while it stood still. */
  open(): void;
  close(): Promise<void>;
}

/** Opens one to the server of a URL. */
export async function openGate(target: string): Promise<DatabaseGate> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: 'open' | 'shut' | 'stalled' = 'open';
  const server = createServer((socket) => {
    if (state === 'shut') return void socket.destroy();
    const behind = connect(Number(port || 5432), hostname);
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.on('data', (bytes) => void other.write(bytes));
      if (state === 'stalled') one.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const shut = (): void => {
    state = 'shut';
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    shut,
    stall() {
      state = 'stalled';
      for (const socket of sockets) socket.pause();
    },
    open() {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
    async close() {
      shut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
