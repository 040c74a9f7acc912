import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A stand-in that speaks as much of the protocol as it takes to say that it is an old PostgreSQL. */
export interface OldServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startOldServer(version: string): Promise<OldServer> {
  const server = createServer((socket) => answer(socket, version));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `postgres://someone@127.0.0.1:${port}/somewhere`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The first message is the start-up; every query after it gets one row of one text column. */
function answer(socket: Socket, version: string): void {
  const ready = message('Z', Buffer.from('I'));
  const description = message(
    'T',
    Buffer.concat([int16(1), text('server_version'), Buffer.alloc(6), int32(25), Buffer.alloc(8)]),
  );
  const row = message('D', Buffer.concat([int16(1), int32(version.length), Buffer.from(version)]));
  socket.once('data', () => {
    socket.write(Buffer.concat([message('R', int32(0)), ready]));
    socket.on('data', (data) => {
      if (data.toString('latin1', 0, 1) === 'X') socket.end();
      else socket.write(Buffer.concat([description, row, message('C', text('SHOW')), ready]));
    });
  });
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

function int16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeInt16BE(value);
  return buffer;
}

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}
