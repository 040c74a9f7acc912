import { OperationalError } from '../base/errors.js';
import { deliveryPath } from '../ingest/delivery-path.js';
import type { OpenedPayload } from '../ingest/open-container.js';
import type { FeedPlan } from '../model/plan.js';
import type { FetchedPage, PageSession } from '../plugin/fetcher.js';
import { askSource } from './fetch-delivery.js';
import type { Tools } from './tools.js';

type PageTools = Pick<
  Tools,
  'archive' | 'fetchers' | 'connections' | 'secrets' | 'workspace' | 'directories' | 'signal'
>;

/**
 * The pages of one delivery, each in the archive as soon as it was answered: memory holds one of them. Where the source
 * changed while it was asked, all are asked again, as often as its policy says.
 *
 * @throws OperationalError those of `fetchFiles`, and `source-changed`.
 */
export async function fetchPages(tools: PageTools, feed: FeedPlan, date: string): Promise<readonly OpenedPayload[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(tools, feed, date);
    } catch (error) {
      const isChanged = error instanceof OperationalError && error.code === 'source-changed';
      if (!isChanged || attempt >= feed.fetch.policy.retry.attempts) throw error;
    }
  }
}

async function fetchOnce(tools: PageTools, feed: FeedPlan, date: string): Promise<readonly OpenedPayload[]> {
  const { archive, secrets } = tools;
  const source = askedPages(tools, feed, date);
  const payloads: OpenedPayload[] = [];
  let checkpoint: string | null = null;
  try {
    do {
      const { bytes, next, ...page }: FetchedPage = await source.page(checkpoint);
      const { sha256 } = await archive.put('raw', once(bytes));
      const { fetchedAt } = page;
      payloads.push({
        source: secrets.redact(page.source),
        ...(fetchedAt === undefined ? {} : { fetchedAt }),
        container: null,
        read: () => archive.read('raw', sha256),
      });
      checkpoint = next;
    } while (checkpoint !== null);
  } finally {
    await source.close();
  }
  return payloads;
}

interface AskedPages {
  page(checkpoint: string | null): Promise<FetchedPage>;
  close(): Promise<void>;
}

/** A session is opened when it is needed, and after a failure another one. */
function askedPages(tools: PageTools, feed: FeedPlan, date: string): AskedPages {
  let session: PageSession | null = null;
  const close = async (): Promise<void> => {
    const closing = session;
    session = null;
    await closing?.close();
  };
  return {
    page: (checkpoint) =>
      askSource(tools, feed, { date, path: deliveryPath(feed.fetch.path, date) }, async (fetcher, request) => {
        if (fetcher.kind !== 'pages') throw new Error(`The fetcher '${fetcher.name}' has no pages`);
        session ??= await fetcher.open({ ...request, watermark: null, signal: tools.signal });
        try {
          return await session.page(checkpoint, request.signal);
        } catch (error) {
          await close();
          throw error;
        }
      }),
    close,
  };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
