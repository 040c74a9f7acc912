/**
 * How much memory a delivery of pages takes: pages of one mebibyte from a server in another process, each into the archive
 * before the next is asked for, ten of them and then a thousand, in processes of their own.
 *
 *     npx tsx bench/pages.ts
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../src/archive/index.js';
import { restFetcher } from '../src/fetchers/http/rest-fetcher.js';

const pageBytes = 1024 ** 2;
const [what, pages = '', port = ''] = process.argv.slice(2);
if (what === 'serve') serve();
else if (what === 'fetch') process.send?.(await fetchPages(Number(pages), Number(port)));
else await measure();

async function measure(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), ['serve']);
  const listening = await answerOf<number>(server);
  const peaks: number[] = [];
  for (const count of [10, 1000]) {
    const peak = await answerOf<number>(
      fork(fileURLToPath(import.meta.url), ['fetch', String(count), String(listening)]),
    );
    console.log(`${count} pages of 1 MiB: ${Math.round(peak / 1e6)} MB at most`);
    peaks.push(peak);
  }
  console.log(`ratio ${((peaks[1] ?? 0) / (peaks[0] ?? 1)).toFixed(2)}`);
  server.kill();
}

/** What a process says first. */
function answerOf<T>(child: ReturnType<typeof fork>): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`It ended with ${code}`)));
  });
}

/** Pages by cursor, as many as `pages` says, each of other records. */
function serve(): void {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    const page = Number(searchParams.get('cursor') ?? '0');
    const record = (index: number): string => `{"id":"${page}-${index}","text":"${'x'.repeat(960)}"}`;
    const items = Array.from({ length: pageBytes / 1000 }, (_, index) => record(index)).join(',');
    const next = page + 1 < Number(searchParams.get('pages')) ? `"${page + 1}"` : 'null';
    response.setHeader('content-type', 'application/json').end(`{"items":[${items}],"next":${next}}`);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
}

/** @returns the most bytes that the process had in memory. */
async function fetchPages(count: number, port: number): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'tieout-bench-pages-'));
  const archive = openArchive(directory);
  const { signal } = new AbortController();
  const session = await restFetcher.open({
    feed: 'bench/pages',
    workspace: directory,
    directories: [],
    privateHosts: ['127.0.0.1'],
    options: { url: `http://127.0.0.1:${port}` },
    settings: { paging: 'cursor', next: '$.next', recordId: '$.id', query: { pages: String(count) } },
    path: 'list',
    columns: [],
    records: '$.items',
    watermark: null,
    signal,
  });
  let checkpoint: string | null = null;
  do {
    const { bytes, next } = await session.page(checkpoint, signal);
    await archive.put('raw', once(bytes));
    checkpoint = next;
  } while (checkpoint !== null);
  await session.close();
  await rm(directory, { recursive: true });
  return process.resourceUsage().maxRSS * 1024;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
