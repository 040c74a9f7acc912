import { canonicalJson, hashOf } from '../base/canonical.js';
import type { Canonical } from '../base/canonical.js';
import type { AuditEvent } from '../model/audit.js';
import type { KeptAuditEvent } from '../store/index.js';

/** SHA-256 over the canonical JSON of an event without its hash. */
export function hashOfEvent(event: Omit<AuditEvent, 'hash'>): string {
  const { stream, sequence, at, actor, actorKind, action, subject, before, after, traceId, previousHash } = event;
  return hashOf({ stream, sequence, at, actor, actorKind, action, subject, before, after, traceId, previousHash });
}

/** An event as it was appended; null when it is not written as any event is. */
export function readEvent(kept: KeptAuditEvent): AuditEvent | null {
  const before = readValue(kept.before);
  const after = readValue(kept.after);
  return before === undefined || after === undefined ? null : { ...kept, before, after };
}

/** undefined: another text than the one that its value is written with. */
function readValue(text: string | null): Canonical | undefined {
  if (text === null) return null;
  const value = JSON.parse(text) as Canonical;
  return isWrittenAs(value, text) ? value : undefined;
}

function isWrittenAs(value: Canonical, text: string): boolean {
  try {
    return value !== null && canonicalJson(value) === text;
  } catch {
    // A number with a fraction has no canonical text: nobody appended it.
    return false;
  }
}
