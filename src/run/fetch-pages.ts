import type { ParametersOf } from '../base/catalogue/index.js';
import { OperationalError, operationalError } from '../base/errors.js';
import { deliveryPath } from '../ingest/delivery-path.js';
import type { OpenedPayload } from '../ingest/open-container.js';
import type { Batch } from '../model/batch.js';
import type { FeedPlan } from '../model/plan.js';
import type { FetchedPage, PageSession } from '../plugin/fetcher.js';
import type { Transaction } from '../store/index.js';
import { askSource } from './fetch-delivery.js';
import { PageProgress } from './page-progress.js';
import type { ProgressTools } from './page-progress.js';
import type { Tools } from './tools.js';

type PageTools = ProgressTools &
  Pick<Tools, 'fetchers' | 'connections' | 'workspace' | 'directories' | 'privateHosts' | 'signal'>;

/** One delivery of a source that is asked page by page. */
export interface PagedDelivery {
  /**
   * Its pages, each in the archive as soon as it was answered: memory holds one of them. Those that were asked for before, by
   * a process that was stopped or told to wait, are not asked for again. Where the source changed while it was asked, all
   * are, as often as its policy says.
   *
   * @throws OperationalError those of `fetchFiles`, `source-changed`, and `source-deferred` where the source asks to be left
   * alone for longer than the policy of the connection waits.
   */
  readonly payloads: () => Promise<readonly OpenedPayload[]>;
  /** Its pages are a batch: how far they go is where the next delivery begins, once it counts. */
  readonly keep: (transaction: Transaction, batch: Batch) => Promise<void>;
  /** Pages that cannot be read are asked for again by the next command; what failed for another reason keeps them. */
  readonly refuse: (reason: unknown) => Promise<void>;
}

export function openPagedDelivery(tools: PageTools, feed: FeedPlan, date: string): PagedDelivery {
  let progress: PageProgress | null = null;
  return {
    async payloads() {
      progress = await PageProgress.open(tools, feed, date);
      await fetchMissing(tools, feed, date, progress);
      return progress.pages.map(({ source, sha256, fetchedAt }) => ({
        source,
        ...(fetchedAt === null ? {} : { fetchedAt }),
        container: null,
        mayBeEmpty: true,
        read: () => tools.archive.read('raw', sha256),
      }));
    },
    keep: async (transaction, batch) => progress?.keep(transaction, batch),
    async refuse(reason) {
      const isUnreadable = reason instanceof OperationalError && /^(payload|source)-/.test(reason.code);
      if (isUnreadable && progress?.isWhole === true) await progress.forget();
    },
  };
}

async function fetchMissing(tools: PageTools, feed: FeedPlan, date: string, progress: PageProgress): Promise<void> {
  if (progress.resumeAfter !== null && !progress.isWhole) {
    const reason = `'${feed.system}' asked to be left alone`;
    throw deferred(tools, { feed, date, progress }, progress.resumeAfter, reason);
  }
  for (let attempt = 1; !progress.isWhole; attempt++) {
    const resumed = progress.pages.length;
    try {
      await fetchPages(tools, feed, date, progress);
    } catch (error) {
      const isFirst = resumed > 0 && progress.pages.length === resumed;
      if (!isChanged(error) && !(isFirst && isLost(error))) throw error;
      await progress.beginAnew();
      if (attempt >= feed.fetch.policy.retry.attempts) throw error;
    }
  }
}

function isChanged(error: unknown): boolean {
  return error instanceof OperationalError && error.code === 'source-changed';
}

/** A source may have forgotten what a checkpoint of an earlier process means. */
function isLost(error: unknown): boolean {
  if (!(error instanceof OperationalError) || error.retryable) return false;
  return error.code === 'source-not-found' || error.code === 'source-failed' || error.code === 'source-unreadable';
}

async function fetchPages(tools: PageTools, feed: FeedPlan, date: string, progress: PageProgress): Promise<void> {
  const { archive, secrets, connections } = tools;
  const source = askedPages(tools, feed, date, progress.watermark);
  try {
    while (!progress.isWhole) {
      const page = await source.page(progress.next);
      const { sha256 } = await archive.put('raw', once(page.bytes));
      const kept = { source: secrets.redact(page.source), sha256, fetchedAt: page.fetchedAt ?? null };
      await progress.add(kept, { next: page.next, reached: page.watermark });
      if (page.wait !== undefined) connections.of(feed).rest(page.wait, `${kept.source} said that its quota is spent`);
    }
  } catch (error) {
    if (!(error instanceof OperationalError) || error.code !== 'quota-spent') throw error;
    const { until, reason } = error.parameters as ParametersOf<'quota-spent'>;
    await progress.defer(until);
    throw deferred(tools, { feed, date, progress }, until, reason, error);
  } finally {
    await source.close();
  }
}

interface Deferred {
  readonly feed: FeedPlan;
  readonly date: string;
  readonly progress: PageProgress;
}

function deferred(
  { clock }: PageTools,
  { feed, date, progress }: Deferred,
  until: string,
  reason: string,
  cause?: unknown,
): OperationalError {
  const seconds = Math.max(0, Math.ceil((new Date(until).getTime() - clock.now().getTime()) / 1000));
  const parameters = { feed: feed.name, date, pages: progress.keptPages, until, seconds, reason };
  return operationalError('source-deferred', parameters, { cause, retryable: true });
}

interface AskedPages {
  page(checkpoint: string | null): Promise<FetchedPage>;
  close(): Promise<void>;
}

/** A session is opened when it is needed, and after a failure another one. */
function askedPages(tools: PageTools, feed: FeedPlan, date: string, watermark: string | null): AskedPages {
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
        session ??= await fetcher.open({ ...request, watermark, signal: tools.signal });
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
