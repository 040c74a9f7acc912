import type { Message } from './fetcher.js';

/** What is kept of a message that was pushed to us, once it is proved. */
export interface ReceivedMessage {
  /** What its sender calls it; null: nothing. */
  readonly key: string | null;
  /** SHA-256 of what its signature is of, in hexadecimal digits. */
  readonly signedSha256: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** UTC ISO 8601; null: its sender does not say. */
  readonly sentAt: string | null;
}

/** Messages that were pushed to us, kept until they are ingested; each inbox has a name. */
export interface Inboxes {
  /** When this answers, the message is durable. `other-content`: its key stands for another message; nothing was kept. */
  keep(inbox: string, message: ReceivedMessage): Promise<'kept' | 'known' | 'other-content'>;
  count(inbox: string): Promise<{ readonly waiting: number; readonly rejected: number }>;
  /** For one reader at a time, in any process; null: somebody else reads it. */
  open(inbox: string): Promise<InboxReader | null>;
}

/** Reads an inbox from what has waited longest. */
export interface InboxReader {
  /** The next messages, none twice. */
  take(most: number): Promise<readonly Message[]>;
  accept(receipts: readonly string[]): Promise<void>;
  /** It stays in the inbox with the reason, and is taken no more. */
  reject(receipt: string, reason: string): Promise<void>;
  /** What was taken and not accepted is there for the next reader. */
  close(): Promise<void>;
}
