import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** JSON on one line, also for readers that take the separators of Unicode for line ends. */
export function jsonLine(value: object): string {
  const text = JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
  return `${text}\n`;
}

/** What was written line by line, one after the other. */
export async function* readJsonLines<T>(path: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    yield JSON.parse(line) as T;
  }
}
