import type { HttpAnswer } from './messages.js';

/** One request and its answer, whatever its status. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly address: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly withoutBody?: true;
  readonly signal: AbortSignal;
}

export type Reply = Omit<HttpAnswer, 'url'>;

export interface Exchange {
  ask(question: Question): Promise<Reply>;
  close(): Promise<void>;
}

export async function openExchange(): Promise<Exchange> {
  const { Agent } = await import('undici');
  const agent = new Agent({ connections: 8 });
  return {
    async ask({ method, address, headers = {}, body, withoutBody, signal }) {
      const answer = await agent.request({
        origin: address.origin,
        path: `${address.pathname}${address.search}`,
        method,
        headers: { ...headers },
        body: body ?? null,
        signal,
      });
      const given = plainHeaders(answer.headers);
      if (withoutBody) await answer.body.dump();
      const bytes = withoutBody ? Buffer.alloc(0) : Buffer.from(await answer.body.arrayBuffer());
      return { status: answer.statusCode, headers: given, body: bytes, date: dateOf(given['date']) };
    },
    close: () => agent.destroy(),
  };
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

/** The instant of an HTTP date, ISO 8601; null where it is none. */
function dateOf(text: string | undefined): string | null {
  const instant = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
