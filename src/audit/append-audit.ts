import { auditStreams } from '../model/audit.js';
import type { Actor, AuditEntry, AuditEvent, AuditHead } from '../model/audit.js';
import { keepAuditEvents, lockAuditHeads } from '../store/index.js';
import type { Transaction } from '../store/index.js';
import { hashOfEvent } from './hash-event.js';

/**
 * Appends what somebody changed to the audit, in the transaction that changes it: both are kept, or neither. From here to the
 * end of the transaction others who append to the same streams wait, so it is called once in a transaction, as the last thing.
 *
 * @throws OperationalError of the database; Error when an entry holds a number that is not a safe integer.
 */
export async function appendAudit(
  transaction: Transaction,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const heads = new Map(await lockAuditHeads(transaction, namesOf(entries)));
  const opened = openedBy(heads);
  // Nobody has this lock and waits for another stream: it is always the last.
  if (opened.length > 0) addHeads(heads, await lockAuditHeads(transaction, [auditStreams.streams]));
  const events: AuditEvent[] = [];
  for (const entry of [...entries, ...opened]) {
    const event = eventOf(entry, heads.get(entry.stream), { actor, at });
    heads.set(entry.stream, event);
    events.push(event);
  }
  await keepAuditEvents(transaction, events);
}

function namesOf(entries: readonly AuditEntry[]): readonly string[] {
  return [...new Set(entries.map(({ stream }) => stream))];
}

function addHeads(heads: Map<string, AuditHead>, more: ReadonlyMap<string, AuditHead>): void {
  for (const [stream, head] of more) heads.set(stream, head);
}

function openedBy(heads: ReadonlyMap<string, AuditHead>): readonly AuditEntry[] {
  return [...heads.values()].flatMap(({ stream, sequence }) =>
    sequence > 0
      ? []
      : [{ stream: auditStreams.streams, action: 'stream-opened', subject: stream, before: null, after: null }],
  );
}

function eventOf(
  entry: AuditEntry,
  head: AuditHead | undefined,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): AuditEvent {
  if (head === undefined) throw new Error(`The stream ${entry.stream} is not locked`);
  const { stream, action, subject, before, after } = entry;
  const event = {
    stream,
    sequence: head.sequence + 1,
    at: at.toISOString(),
    actor: actor.name,
    actorKind: actor.kind,
    action,
    subject,
    before,
    after,
    traceId: actor.traceId,
    previousHash: head.hash,
  };
  return { ...event, hash: hashOfEvent(event) };
}
