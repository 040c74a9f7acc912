import { setTimeout as pause } from 'node:timers/promises';
import { operationalError } from '../../base/errors.js';
import type {
  MessageFetcher,
  OptionProblem,
  Options,
  PushAnswer,
  PushedMessage,
  SourceRequest,
  Subscription,
} from '../../plugin/fetcher.js';
import type { InboxReader, Inboxes } from '../../plugin/inbox.js';
import { textOf } from '../../plugin/options.js';
import { checkDelivery } from './check-delivery.js';
import { contractOf, defaultSignatureHeader, defaultTimestampHeader } from './contract.js';
import { webhookOptions } from './webhook-options.js';

/**
 * Messages that are pushed to us. They wait in an inbox, which is named after the system and the path, until they are ingested.
 *
 * @param inboxes where they wait; null while nothing is received or ingested, as in validation
 */
export function webhookFetcher(inboxes: Inboxes | null): MessageFetcher {
  const opened = (): Inboxes => {
    if (inboxes === null) throw new Error('No inbox is open');
    return inboxes;
  };
  return {
    name: 'webhook',
    kind: 'messages',
    description: 'Takes the messages that a sender pushes to us, signed; `path` is the name of the inbox they wait in.',
    options: webhookOptions,
    checkOptions,
    hostsOf: () => [],
    async probe(request) {
      const { waiting, rejected } = await opened().count(inboxOf(request));
      return `the inbox ${inboxOf(request)} is there: ${waiting} messages wait, and ${rejected} could not be read`;
    },
    async subscribe(request) {
      const inbox = inboxOf(request);
      const reader = await opened().open(inbox);
      if (reader) return subscriptionOf(reader);
      const reason = 'another process reads it';
      throw operationalError('source-busy', { host: `the inbox ${inbox}`, reason, wait: null }, { retryable: true });
    },
    receive: (request, pushed, now) => receive(opened(), request, pushed, now),
  };
}

function inboxOf({ feed, path }: SourceRequest): string {
  return `${feed.split('/')[0]}/${path}`;
}

/** Only what is proved is kept, and only what is kept is accepted. */
async function receive(
  inboxes: Inboxes,
  request: SourceRequest,
  pushed: PushedMessage,
  now: Date,
): Promise<PushAnswer> {
  const checked = checkDelivery(contractOf(request.options), pushed, now);
  if ('status' in checked) return checked;
  switch (await inboxes.keep(inboxOf(request), checked.message)) {
    case 'kept':
      return { status: 202, reason: 'it is kept' };
    case 'known':
      return { status: 200, reason: 'it is known already' };
    case 'other-content':
      return { status: 409, reason: 'its idempotency key stands for another message' };
  }
}

/** How long to wait before looking again. */
const milliseconds = 250;

function subscriptionOf(reader: InboxReader): Subscription {
  return {
    async next(most, wait, signal) {
      const deadline = performance.now() + wait;
      for (;;) {
        signal.throwIfAborted();
        const messages = await reader.take(most);
        const left = deadline - performance.now();
        if (messages.length > 0 || left <= 0) return messages;
        await pause(Math.min(milliseconds, left), undefined, { signal });
      }
    },
    accept: (receipts) => reader.accept(receipts),
    reject: ({ receipt }, reason) => reader.reject(receipt, reason),
    close: () => reader.close(),
  };
}

function checkOptions(options: Options): readonly OptionProblem[] {
  const problems: OptionProblem[] = [];
  if (textOf(options, 'signs') === 'body') {
    for (const option of ['timestampHeader', 'replayWindow']) {
      if (textOf(options, option) === undefined) continue;
      problems.push({
        option,
        reason: `'${option}' is of no use where only the body is signed: nobody vouches for a time`,
      });
    }
  }
  const names = [
    textOf(options, 'signatureHeader') ?? defaultSignatureHeader,
    textOf(options, 'timestampHeader') ?? defaultTimestampHeader,
  ];
  if (names[0]?.toLowerCase() === names[1]?.toLowerCase()) {
    problems.push({ option: 'signatureHeader', reason: 'the signature and the time are in different headers' });
  }
  return problems;
}
