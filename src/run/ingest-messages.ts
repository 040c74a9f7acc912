import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { dayIn } from '../base/clock.js';
import { OperationalError, operationalError } from '../base/errors.js';
import type { IngestedDelivery } from '../ingest/ingest-delivery.js';
import type { FeedPlan, MessagesPlan, Plan } from '../model/plan.js';
import type { FetchedPayload, MessageFetcher, SourceRequest, Subscription } from '../plugin/fetcher.js';
import type { CarriedDecisions } from './carry-decisions.js';
import { readSource } from './fetch-delivery.js';
import { ingestPayloads } from './ingest-feed.js';
import { redactError } from './redact-error.js';
import { takeMessages } from './take-messages.js';
import type { TakenMessages } from './take-messages.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** How the messages of a feed are taken. */
export interface WantedMessages {
  /** The delivery date of every batch; null: the day it is in the zone of the system. */
  readonly date: string | null;
  /** Whether to wait for more when none is left, until the signal of the tools says that it is enough. */
  readonly follow: boolean;
  /** Told after its messages were accepted. */
  readonly onBatch: (ingested: IngestedDelivery & CarriedDecisions) => void;
}

/** How many messages became batches, and how many went to the dead letters. */
export interface MessageTotals {
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * Takes the messages of a feed until none is left: those that arrive together are a delivery. Only what is kept for good is
 * accepted at the broker; what was taken goes back when anything fails before.
 *
 * @throws OperationalError `environment-read-only`, and those of the source and of ingesting.
 */
export async function ingestMessages(
  tools: Tools,
  plan: Plan,
  feed: FeedPlan,
  wanted: WantedMessages,
): Promise<MessageTotals> {
  const messages = required(feed.fetch.messages, `messages of ${feed.name}`);
  const { environment } = plan;
  if (environment?.readOnly) {
    throw operationalError('environment-read-only', { environment: environment.name, feed: feed.name });
  }
  await tools.archive.sweep();
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'messages-'));
  const consumer = openConsumer(tools, feed, { messages, file: path.join(directory, 'messages.ndjson') });
  const totals = { accepted: 0, rejected: 0 };
  try {
    for (;;) {
      const date = wanted.date ?? dayIn(tools.clock.now(), required(plan.systems[feed.system], feed.system).timezone);
      const taken = await consumer.take(date);
      totals.rejected += taken.rejected;
      if (taken.receipts.length > 0) {
        const ingested = await ingestPayloads(tools, plan, feed, {
          date,
          payloads: () => consumer.payloads(),
          again: null,
        });
        await consumer.accept(taken);
        totals.accepted += taken.receipts.length;
        wanted.onBatch(ingested);
      } else if (taken.rejected === 0 && !wanted.follow) return totals;
    }
  } catch (error) {
    // Whoever follows ends it so; what was not accepted goes back.
    if (wanted.follow && tools.signal.aborted) return totals;
    throw error;
  } finally {
    await consumer.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Takes messages, on another connection where one was lost. */
interface Consumer {
  take(date: string): Promise<TakenMessages>;
  accept(taken: TakenMessages): Promise<void>;
  /** What was taken last. */
  payloads(): Promise<readonly FetchedPayload[]>;
  close(): Promise<void>;
}

function openConsumer(
  tools: Tools,
  feed: FeedPlan,
  { messages, file }: { readonly messages: MessagesPlan; readonly file: string },
): Consumer {
  const { signal, secrets } = tools;
  const { retry, timeout } = feed.fetch.policy;
  const place = feed.fetch.path;
  let subscription: Subscription | null = null;
  let returned: number | null = null;
  let failedAccepts = 0;
  const close = async (): Promise<void> => {
    const closing = subscription;
    subscription = null;
    returned = null;
    await closing?.close();
  };
  return {
    take: (date) =>
      readSource(tools, feed, { date, path: place }, async (fetcher, request) => {
        if (fetcher.kind !== 'messages') throw new Error(`The fetcher '${fetcher.name}' brings no messages`);
        try {
          subscription ??= await subscribe(fetcher, request, timeout);
          const taken = await takeMessages(subscription, messages, { path: file, returned, signal });
          returned = taken.receipts.length > 0 ? taken.returned : returned;
          return taken;
        } catch (error) {
          await close();
          throw error;
        }
      }),
    async accept({ receipts }) {
      try {
        await required(subscription ?? undefined, 'subscription').accept(receipts);
        failedAccepts = 0;
      } catch (error) {
        await close();
        // What is kept and comes again is known: its records are duplicates.
        const isPassing = error instanceof OperationalError && error.retryable;
        if (!isPassing || ++failedAccepts >= retry.attempts) throw redactError(error, secrets.redact);
      }
    },
    payloads: () => Promise.resolve([{ source: secrets.redact(`${place}.ndjson`), read: () => readFile(file) }]),
    close,
  };
}

/** Connects, if that does not take too long: a connection that is made later is closed. */
async function subscribe(fetcher: MessageFetcher, request: SourceRequest, seconds: number): Promise<Subscription> {
  const { signal, path: source } = request;
  const late = AbortSignal.timeout(seconds * 1000);
  const connecting = AbortSignal.any([signal, late]);
  const made = fetcher.subscribe({ ...request, signal: connecting });
  const refusal = new Promise<never>((_, reject) => {
    connecting.addEventListener('abort', () => reject(connecting.reason as Error), { once: true });
  });
  try {
    return await Promise.race([made, refusal]);
  } catch (error) {
    void made.then((subscription) => subscription.close()).catch(() => undefined);
    signal.throwIfAborted();
    if (!late.aborted) throw error;
    throw operationalError('source-silent', { source, seconds }, { cause: error, retryable: true });
  }
}

function readFile(file: string): AsyncIterable<Buffer> {
  return createReadStream(file) as AsyncIterable<Buffer>;
}
