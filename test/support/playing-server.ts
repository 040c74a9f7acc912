import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One question that a server was asked. */
export interface AskedQuestion {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An answer: `json` is written as JSON unless it is a text. */
export interface PlayedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Destroys the connection after so many bytes of the body, which is announced whole. */
  readonly cutAfter?: number;
}

/** A server over HTTP on a port of its own, which answers as a test says. */
export interface PlayingServer {
  readonly url: string;
  readonly asked: readonly AskedQuestion[];
  answer: (question: AskedQuestion) => PlayedAnswer | Promise<PlayedAnswer>;
  close(): Promise<void>;
}

export async function startPlayingServer(answer: PlayingServer['answer']): Promise<PlayingServer> {
  const asked: AskedQuestion[] = [];
  const server = createServer((request, response) => void reply(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const playing: PlayingServer = {
    url,
    asked,
    answer,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return playing;

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const question = {
      method: request.method ?? '',
      url: new URL(request.url ?? '/', url),
      headers: request.headers,
      body,
    };
    asked.push(question);
    const { status = 200, headers = {}, json = '', cutAfter } = await playing.answer(question);
    const bytes = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json));
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
    if (cutAfter === undefined) return void response.end(request.method === 'HEAD' ? undefined : bytes);
    response.write(bytes.subarray(0, cutAfter), () => response.destroy());
  }
}
