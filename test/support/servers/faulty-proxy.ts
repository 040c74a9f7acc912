import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Stands between a client and a server, and fails as networks do. */
export interface FaultyProxy {
  readonly port: number;
  /** How many connections were made through it. */
  readonly connections: number;
  /** How many are open. */
  readonly open: number;
  /** How many bytes of the server it passed on. */
  readonly passed: number;
  /** Connections are reset once so many bytes more have come from the server; null: never. */
  resetAfter(bytes: number | null): void;
  /** Freezes once so many bytes more have come from the server. */
  freezeAfter(bytes: number): void;
  /** Passes nothing on any more, and keeps everything open; or goes on. */
  freeze(isFrozen: boolean): void;
  /** Refuses connections by closing them at once. */
  refuse(isRefusing: boolean): void;
  close(): Promise<void>;
}

/** Listens on a port of this machine, for a server on another. */
export async function startFaultyProxy(port: number): Promise<FaultyProxy> {
  const open = new Set<Socket>();
  const state = {
    connections: 0,
    passed: 0,
    left: null as number | null,
    frozenAt: Infinity,
    isFrozen: false,
    isRefusing: false,
  };
  const server = createServer((client) => {
    state.connections++;
    if (state.isRefusing) return void client.destroy();
    const upstream = connect(port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => state.isFrozen || upstream.write(chunk));
    upstream.on('data', (chunk) => {
      if (state.isFrozen) return;
      state.passed += chunk.length;
      if (state.passed >= state.frozenAt) state.isFrozen = true;
      if (state.left !== null) {
        state.left -= chunk.length;
        if (state.left < 0) {
          state.left = null;
          return void client.resetAndDestroy();
        }
      }
      if (!client.write(chunk)) {
        upstream.pause();
        client.once('drain', () => upstream.resume());
      }
    });
  });
  await listening(server);
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return state.connections;
    },
    get open() {
      return open.size;
    },
    get passed() {
      return state.passed;
    },
    resetAfter: (bytes) => void (state.left = bytes),
    freezeAfter: (bytes) => void (state.frozenAt = state.passed + bytes),
    freeze(isFrozen) {
      state.frozenAt = Infinity;
      state.isFrozen = isFrozen;
    },
    refuse: (isRefusing) => void (state.isRefusing = isRefusing),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
