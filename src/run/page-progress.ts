import { randomUUID } from 'node:crypto';
import { hashOf } from '../base/canonical.js';
import { OperationalError } from '../base/errors.js';
import { mappedColumns } from '../ingest/land-payload.js';
import type { Batch } from '../model/batch.js';
import { mapOn } from '../model/plan.js';
import type { FeedPlan } from '../model/plan.js';
import {
  beginPageDelivery,
  deferPageDelivery,
  findPageDelivery,
  findRest,
  findWatermark,
  forgetPageDelivery,
  keepPage,
  keepWatermark,
  takeOverPageDelivery,
} from '../store/index.js';
import type { KeptPage, PageCheckpoint, PageDelivery, Transaction } from '../store/index.js';
import type { Tools } from './tools.js';

export type ProgressTools = Pick<Tools, 'archive' | 'store' | 'secrets' | 'clock'>;

/** After so many milliseconds without a page, or since its source may be asked again, a delivery begins anew. */
const longestPause = 24 * 3600 * 1000;

/**
 * How far a delivery of pages is: each page is kept for good before the next one is asked for, so that whoever goes on, also
 * another process, asks for what is missing only.
 */
export class PageProgress {
  readonly #tools: ProgressTools;
  readonly #feed: FeedPlan;
  readonly #date: string;
  readonly #pages: KeptPage[];
  #session: string;
  #checkpoint: PageCheckpoint;
  /** Whether what is added is kept: not where another process goes on with the same delivery. */
  #isKept = true;
  /** How far the deliveries before this one went; null: all is asked for. */
  readonly watermark: string | null;
  /** Its source asked to be left alone until then; null: it did not. */
  readonly resumeAfter: string | null;

  private constructor(tools: ProgressTools, feed: FeedPlan, date: string, begun: Begun) {
    this.#tools = tools;
    this.#feed = feed;
    this.#date = date;
    this.#session = begun.session;
    this.#pages = [...begun.pages];
    this.#checkpoint = { next: begun.next, reached: begun.reached };
    this.watermark = begun.watermark;
    this.resumeAfter = begun.resumeAfter;
  }

  /** What there is of a delivery, if the same is still asked for and the archive still has it; else none of it. */
  static async open(tools: ProgressTools, feed: FeedPlan, date: string): Promise<PageProgress> {
    const { database } = tools.store;
    const found = await findPageDelivery(database, { feed: feed.name, deliveryDate: date });
    const resumeAfter = await findRest(database, connectionOf(feed), tools.clock.now());
    if (found && found.asked === askedOf(feed, date) && isFresh(tools, found) && (await areThere(tools, found))) {
      const session = randomUUID();
      await takeOverPageDelivery(database, found, session);
      return new PageProgress(tools, feed, date, { ...found, session, resumeAfter });
    }
    const place = { feed, deliveryDate: date, asked: placeOf(feed) };
    const watermark = await findWatermark(database, place);
    const nothing = { pages: [], next: null, reached: null, session: randomUUID(), watermark, resumeAfter };
    const progress = new PageProgress(tools, feed, date, nothing);
    // Before the source may be asked there is nothing to begin.
    if (resumeAfter === null) await progress.beginAnew();
    return progress;
  }

  get pages(): readonly KeptPage[] {
    return this.#pages;
  }

  /** Where the next page begins. */
  get next(): string | null {
    return this.#checkpoint.next;
  }

  get isWhole(): boolean {
    return this.#pages.length > 0 && this.#checkpoint.next === null;
  }

  /** How many pages another process would not have to ask for. */
  get keptPages(): number {
    return this.#isKept ? this.#pages.length : 0;
  }

  async add(page: KeptPage, checkpoint: PageCheckpoint): Promise<void> {
    const { store, secrets, clock } = this.#tools;
    // A page without records goes no further than those before it.
    const reached = withoutSecret(checkpoint.reached, secrets.redact) ?? this.#checkpoint.reached;
    // A checkpoint with a secret in it cannot be kept: without it, the pages are of no use to another process.
    if (this.#isKept && checkpoint.next !== null && secrets.redact(checkpoint.next) !== checkpoint.next) {
      await forgetPageDelivery(store.database, this.#key);
      this.#isKept = false;
    }
    if (this.#isKept) {
      const kept = { ordinal: this.#pages.length, page, next: checkpoint.next, reached };
      this.#isKept = await store.transaction((transaction) => keepPage(transaction, this.#key, kept, clock.now()));
    }
    this.#pages.push(page);
    this.#checkpoint = { next: checkpoint.next, reached };
  }

  /** All pages are to be asked for: those that are there do not fit together, or with what comes next. */
  async beginAnew(): Promise<void> {
    const { store, clock } = this.#tools;
    this.#pages.length = 0;
    this.#checkpoint = { next: null, reached: null };
    this.#session = randomUUID();
    this.#isKept = true;
    const { watermark } = this;
    const begun = { ...this.#key, asked: askedOf(this.#feed, this.#date), connection: connectionOf(this.#feed) };
    await store.transaction((transaction) => beginPageDelivery(transaction, { ...begun, watermark }, clock.now()));
  }

  /** The source asked to be left alone until then. */
  async defer(until: string): Promise<void> {
    await deferPageDelivery(this.#tools.store.database, this.#key, new Date(until));
  }

  async forget(): Promise<void> {
    await forgetPageDelivery(this.#tools.store.database, this.#key);
  }

  /** The pages are a batch: they are in progress no more, and how far they go is how far the feed went. */
  async keep(transaction: Transaction, batch: Batch): Promise<void> {
    const { watermark } = this;
    const { reached } = this.#checkpoint;
    await keepWatermark(transaction, { batch: batch.id, asked: placeOf(this.#feed), watermark, reached });
    await forgetPageDelivery(transaction, this.#key);
  }

  get #key(): { feed: string; deliveryDate: string; session: string } {
    return { feed: this.#feed.name, deliveryDate: this.#date, session: this.#session };
  }
}

type Begun = Pick<PageDelivery, 'session' | 'pages' | 'next' | 'reached' | 'watermark' | 'resumeAfter'>;

function withoutSecret(text: string | null, redact: (text: string) => string): string | null {
  return text === null || redact(text) === text ? text : null;
}

function connectionOf({ system, fetch }: FeedPlan): string {
  return `${system}/${fetch.connection}`;
}

/** What a watermark belongs to: records of another place, or in another order, are not those that it speaks of. */
function placeOf({ fetch: { plugin, options, path, settings } }: FeedPlan): string {
  return hashOf({ plugin, options, path, settings });
}

/** Pages belong together only if all that decides them is the same. */
function askedOf(feed: FeedPlan, date: string): string {
  const map = mapOn(feed, date);
  return hashOf({ place: placeOf(feed), columns: map ? mappedColumns(map) : [] });
}

function isFresh({ clock }: ProgressTools, { changedAt, resumeAfter }: PageDelivery): boolean {
  const since = resumeAfter !== null && resumeAfter > changedAt ? resumeAfter : changedAt;
  return clock.now().getTime() - new Date(since).getTime() < longestPause;
}

/** An archive that was restored from a backup may have fewer pages than the database knows. */
async function areThere({ archive }: ProgressTools, { pages }: PageDelivery): Promise<boolean> {
  try {
    for (const { sha256 } of pages) await archive.open('raw', sha256);
    return true;
  } catch (error) {
    const isGone = error instanceof OperationalError && lost.has(error.code);
    if (!isGone) throw error;
    return false;
  }
}

const lost: ReadonlySet<string> = new Set(['archive-failed', 'archive-corrupt', 'removed-by-retention']);
