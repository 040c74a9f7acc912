import type { Message } from '../plugin/fetcher.js';
import type { InboxReader, Inboxes } from '../plugin/inbox.js';
import { countReceived, finishReceived, keepReceived, rejectReceived, takeReceived } from '../store/index.js';
import type { Store, WaitingMessage } from '../store/index.js';

/** Inboxes that are kept in our own database. */
export function openInboxes(store: Store): Inboxes {
  return {
    keep: (inbox, message) => keepReceived(store.database, { inbox, ...message }, store.clock.now()),
    count: (inbox) => countReceived(store.database, inbox),
    open: (inbox) => openInbox(store, inbox),
  };
}

async function openInbox(store: Store, inbox: string): Promise<InboxReader | null> {
  const lock = await store.lockInbox(inbox);
  if (lock === null) return null;
  let after = '0';
  return {
    async take(most) {
      const taken = await store.transaction((transaction) => takeReceived(transaction, inbox, { after, most }));
      after = taken.at(-1)?.id ?? after;
      return taken.map((message) => messageOf(inbox, message));
    },
    accept: (receipts) => finishReceived(store.database, inbox, receipts, store.clock.now()),
    reject: (id, reason) => rejectReceived(store.database, { inbox, id, reason, at: store.clock.now() }),
    close: () => lock.release(),
  };
}

function messageOf(inbox: string, { id, key, body, headers, sentAt, taken }: WaitingMessage): Message {
  return {
    receipt: id,
    id: key ?? `${inbox}/${id}`,
    body,
    headers,
    source: `${inbox} message ${id}`,
    publishedAt: sentAt,
    returned: taken - 1,
  };
}
