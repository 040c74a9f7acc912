import { jsonLine } from '../ingest/json-lines.js';
import type { Message } from '../plugin/fetcher.js';

/** A message as a line of a payload, or why it cannot be one. */
export type MessageLine = { readonly line: string } | { readonly reason: string };

/** How many bytes of body a message has at most: what the reader of lines takes, less room for the rest of the line. */
export const mostBodyBytes = 768 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A message as one line of JSON: `id`, `headers` by name, `publishedAt`, and `body` as it was sent, with line ends between its
 * values made spaces. Nothing of how it was delivered is in it, so that the same message is the same line whenever it is taken.
 */
export function lineOfMessage({ id, headers, publishedAt, body }: Message): MessageLine {
  if (body.length > mostBodyBytes) {
    return { reason: `its body has ${body.length} bytes, and ${mostBodyBytes} are the most that are read` };
  }
  const text = textOf(body);
  if (text === null) return { reason: 'its body is not UTF-8' };
  if (!isJson(text)) return { reason: 'its body is not JSON' };
  const sorted = Object.fromEntries(Object.entries(headers).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  const envelope = jsonLine({ id, headers: sorted, publishedAt });
  // Inside a text JSON has no line end, so those that are there stand between values.
  return { line: `${envelope.slice(0, -2)},"body":${text.replaceAll(/[\r\n]/g, ' ')}}\n` };
}

function textOf(body: Buffer): string | null {
  try {
    return decoder.decode(body);
  } catch {
    // That it cannot be decoded is the answer.
    return null;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // That it cannot be parsed is the answer.
    return false;
  }
}
