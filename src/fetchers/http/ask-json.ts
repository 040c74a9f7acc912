import { operationalError } from '../../base/errors.js';
import type { TransportRequest, TransportSurroundings } from './transport.js';
import { openTransport } from './transport.js';

/** What of the process is needed to ask. */
export interface JsonQuestions extends Pick<TransportRequest, 'workspace' | 'privateHosts'> {
  readonly surroundings?: TransportSurroundings;
}

const mebibytes = 1;
const milliseconds = 10_000;

/**
 * Asks for a document of JSON by the rules of every connection: no private address that the operator does not allow, no redirection
 * elsewhere, at most a MiB, at most ten seconds. Nothing but the address is sent.
 */
export function openJsonQuestions({ surroundings, ...request }: JsonQuestions): (url: string) => Promise<unknown> {
  return async (url) => {
    const options = { url, responseLimit: String(mebibytes) };
    const transport = await openTransport({ ...request, feed: new URL(url).host, options }, surroundings);
    try {
      const { body } = await transport.send({ url, signal: AbortSignal.timeout(milliseconds) });
      return parse(url, body.toString());
    } finally {
      await transport.close();
    }
  };
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw operationalError('answer-unusable', { source: url, reason: 'it is no JSON' }, { cause: error });
  }
}
