import { createHash } from 'node:crypto';
import type { Canonical } from '../base/canonical.js';
import { sha256 } from '../base/canonical.js';
import { auditStreams } from '../model/audit.js';
import type { AuditAction, AuditEntry } from '../model/audit.js';
import type { Batch } from '../model/batch.js';
import type { StewardAction } from '../model/correction.js';
import type { BatchDecision, Decision } from '../store/index.js';

/** A delivery became a batch; its records are named by the root of their hashes. */
export function batchKept(batch: Batch): AuditEntry {
  const { deliveryDate, status, payloadDigest, recordsRoot, feedVersion, corrects, feed } = batch;
  const kept = { feed, deliveryDate, status, payloadDigest, recordsRoot, feedVersion, corrects };
  return entryOf(batch, 'batch-kept', null, { ...kept, counts: { ...batch.counts } });
}

/** The same payloads were delivered once more: they count as delivered now. */
export function batchDeliveredAgain(before: Batch, now: Date): AuditEntry {
  const after = { lastDeliveredAt: now.toISOString() };
  return entryOf(before, 'batch-delivered-again', { lastDeliveredAt: before.lastDeliveredAt }, after);
}

/** Somebody held a batch, or released it. */
export function batchDecided(batch: Batch, { status, person, because }: BatchDecision): AuditEntry {
  const action = status === 'held' ? 'batch-held' : 'batch-released';
  return entryOf(batch, action, { status: batch.status }, { status, by: person, because });
}

const decided: Readonly<Record<StewardAction, AuditAction>> = {
  fix: 'records-fixed',
  release: 'records-released',
  discard: 'records-discarded',
};

/** What was decided about records set aside of one batch at once: read through it while it is kept. */
export class DecisionTally {
  readonly #digest = createHash('sha256');
  #first: Decision | null = null;
  #accepted = 0;
  #refused = 0;

  async *through(decisions: AsyncIterable<Decision>): AsyncGenerator<Decision> {
    for await (const decision of decisions) {
      const { id, action, accepted, before, after } = decision;
      this.#first ??= decision;
      if (accepted) this.#accepted += 1;
      else this.#refused += 1;
      this.#digest.update(`${id} ${action} ${accepted} ${sha256(before)} ${after === null ? '-' : sha256(after)}\n`);
      yield decision;
    }
  }

  /**
   * How many of which kind, and SHA-256 over a line for each, in order: its id, the action, whether it was accepted, and the
   * SHA-256 of its text before and after. Nothing, where nothing was decided.
   */
  entries(batch: Pick<Batch, 'id' | 'feed'>, correction: string | null): readonly AuditEntry[] {
    if (this.#first === null) return [];
    const { action, by, because, carriedFrom } = this.#first;
    const counts = {
      accepted: this.#accepted,
      refused: this.#refused,
      correction,
      decisions: this.#digest.digest('hex'),
    };
    // What is carried over was decided by several people, each in an event of its own.
    if (carriedFrom !== null) return [entryOf(batch, 'decisions-carried-over', null, counts)];
    return [entryOf(batch, decided[action], null, { ...counts, by, because })];
  }
}

function entryOf(
  { id, feed }: Pick<Batch, 'id' | 'feed'>,
  action: AuditAction,
  before: Canonical,
  after: Canonical,
): AuditEntry {
  return { stream: auditStreams.ofFeed(feed), action, subject: id, before, after };
}
