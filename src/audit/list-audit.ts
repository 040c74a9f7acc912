import type { Canonical } from '../base/canonical.js';
import type { AuditEvent } from '../model/audit.js';
import { listAuditEvents } from '../store/index.js';
import type { AuditFilter, Page, PageRequest, Store } from '../store/index.js';

export type { AuditFilter } from '../store/index.js';

/** An event as it is kept now, whether it is the one that was appended or not. */
export type ListedAuditEvent = AuditEvent;

/** Events, the newest first. */
export async function listAudit(
  { database }: Store,
  filter: AuditFilter,
  page: PageRequest,
): Promise<Page<ListedAuditEvent>> {
  const { items, next } = await listAuditEvents(database, filter, page);
  return {
    items: items.map((event) => ({ ...event, before: valueOf(event.before), after: valueOf(event.after) })),
    next,
  };
}

function valueOf(text: string | null): Canonical {
  return text === null ? null : (JSON.parse(text) as Canonical);
}
