import type { FetchedPage, PageSession } from '../../plugin/fetcher.js';
import { systemClock } from '../../base/clock.js';
import { askedWait, isSpent } from './asked-wait.js';
import { progressAfter, readCheckpoint, watermarkOf, writeCheckpoint } from './page-progress.js';
import type { PageFacts, PageProgress } from './page-progress.js';
import type { HttpAnswer, HttpRequest } from './messages.js';
import type { Transport } from './transport.js';

/** How one kind of source is asked page by page. */
export interface Pager {
  /** What is asked, for people. */
  readonly source: string;
  readonly maxPages: number;
  /** What the next page is asked with. */
  question(progress: PageProgress): Omit<HttpRequest, 'signal'>;
  /** @throws OperationalError `source-failed` where it is not an answer to what was asked. */
  facts(answer: HttpAnswer, progress: PageProgress): PageFacts;
}

/** A delivery that is asked for page by page over HTTP. Holds one page, and some words for each page before. */
export function openPageSession(transport: Transport, pager: Pager, since: string | null): PageSession {
  return {
    async page(checkpoint, signal): Promise<FetchedPage> {
      signal.throwIfAborted();
      const before = readCheckpoint(pager.source, checkpoint, since);
      const answer = await transport.send({ ...pager.question(before), signal });
      const after = progressAfter(pager.source, before, pager.facts(answer, before), pager.maxPages);
      return {
        source: answer.url,
        bytes: answer.body,
        ...(answer.date === null ? {} : { fetchedAt: answer.date }),
        ...waitOf(answer, after),
        next: after.position === null ? null : writeCheckpoint(after),
        watermark: watermarkOf(after),
      };
    },
    close: () => transport.close(),
  };
}

/** A quota that is spent with pages left. */
function waitOf(answer: HttpAnswer, { position }: PageProgress): { readonly wait?: number } {
  const wait = position !== null && isSpent(answer.headers) ? askedWait(answer, systemClock.now()) : null;
  return wait === null ? {} : { wait };
}
