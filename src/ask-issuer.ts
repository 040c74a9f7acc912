import type { AskIssuer } from './access/issuer-keys.js';

const patience = 10_000;
const mostBytes = 1024 * 1024;

/** Asks the issuer that the operator's file names for a document of JSON: in ten seconds, without following it elsewhere. */
export const askIssuer: AskIssuer = async (url) => {
  const answer = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok || answer.body === null) throw new Error(`${new URL(url).host} answers with ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error(`${new URL(url).host} answers with more than 1 MiB`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
};
