import { removeObject, sizeOfObject } from '../archive/index.js';
import { appendAudit } from '../audit/append-audit.js';
import { sha256 } from '../base/canonical.js';
import { auditStreams } from '../model/audit.js';
import type { AuditEntry } from '../model/audit.js';
import type { DeliveryPlan } from '../model/delivery-plan.js';
import type { Plan } from '../model/plan.js';
import { firstKeptDay } from '../model/retention.js';
import type { Retention } from '../model/retention.js';
import {
  finishRemovals,
  listNamedObjects,
  lockForRemoval,
  markRemoved,
  stayReasons,
  unfinishedRemovals,
} from '../store/index.js';
import type { Database, FeedReads, NamedObject, ObjectKind, ObjectToRemove, StayReason } from '../store/index.js';
import type { Tools } from './tools.js';

/** What may go of the archive, and what must stay. */
export interface RetentionPlan {
  readonly kinds: readonly RetentionOfKind[];
  /** How many objects an `apply` that was stopped has marked, and not yet removed the files of. */
  readonly unfinished: number;
}

export interface RetentionOfKind {
  /** As `retention` calls it. */
  readonly kind: keyof Retention;
  /** Objects of earlier days than this, `YYYY-MM-DD`, may go. */
  readonly firstKept: string;
  readonly removable: readonly RemovableObject[];
  /** How many must stay, by the first reason that holds. */
  readonly staying: readonly { readonly reason: StayReason; readonly objects: number }[];
}

export interface RemovableObject extends ObjectToRemove {
  /** The youngest day that it is of. */
  readonly day: string;
}

const kinds: readonly (readonly [keyof Retention, ObjectKind])[] = [
  ['raw', 'raw'],
  ['normalized', 'normalized'],
  ['reconciled', 'inputs'],
];

type RetentionTools = Pick<Tools, 'store' | 'archiveDirectory' | 'clock' | 'actor'>;

/**
 * What may go now. An object whose file is not there is not told of. All of them are held at once: some hundred bytes for each.
 *
 * @throws OperationalError of the database and the archive.
 */
export async function planRetention(tools: RetentionTools, plan: Plan, retention: Retention): Promise<RetentionPlan> {
  const found: RetentionOfKind[] = [];
  for (const [kind, ofArchive] of kinds) {
    const firstKept = firstKeptDay(retention[kind], today(tools));
    const objects = await listObjects(tools.store.database, plan, ofArchive, firstKept);
    const staying = stayReasons.map((reason) => ({
      reason,
      objects: objects.filter(({ stays }) => stays === reason).length,
    }));
    found.push({
      kind,
      firstKept,
      removable: await withSizes(tools, objects),
      staying: staying.filter(({ objects: count }) => count > 0),
    });
  }
  return { kinds: found, unfinished: await unfinishedRemovals(tools.store.database) };
}

/** How many objects of a kind were removed. */
export interface RemovedOfKind {
  readonly kind: keyof Retention;
  readonly objects: number;
  readonly bytes: number;
}

/**
 * Removes what a plan lists and what still may go: first the database says so, then the files are removed. What an earlier call
 * did not finish is finished.
 *
 * @returns of which kinds how many files were removed now
 * @throws OperationalError of the database and the archive; what is marked by then is finished by the next call.
 */
export async function applyRetention(
  tools: RetentionTools,
  plan: Plan,
  { kinds: listed }: RetentionPlan,
): Promise<readonly RemovedOfKind[]> {
  const { store } = tools;
  if (listed.some(({ removable }) => removable.length > 0)) {
    await store.transaction(async (transaction) => {
      await lockForRemoval(transaction);
      const at = tools.clock.now();
      const entries: AuditEntry[] = [];
      for (const { kind, firstKept, removable } of listed) {
        const ofArchive = archiveKindOf(kind);
        const now = await listObjects(transaction, plan, ofArchive, firstKept);
        const mayGo = new Set(now.flatMap(({ sha256, stays }) => (stays === null ? [sha256] : [])));
        const marked = removable.filter(({ sha256 }) => mayGo.has(sha256));
        await markRemoved(transaction, marked, at);
        if (marked.length > 0) entries.push(reducedBy(kind, firstKept, marked));
      }
      await appendAudit(transaction, { actor: tools.actor, at }, entries);
    });
  }
  return finish(tools);
}

/** The digest is over the SHA-256 of each object, a line each, in order. */
function reducedBy(kind: keyof Retention, firstKept: string, marked: readonly RemovableObject[]): AuditEntry {
  const names = marked.map(({ sha256: name }) => `${name}\n`).toSorted();
  const after = { removed: marked.length, firstKept, objects: sha256(names.join('')) };
  return { stream: auditStreams.archive, action: 'archive-reduced', subject: kind, before: null, after };
}

/** How many files are removed between two commits. */
const page = 100;

async function finish({ store, archiveDirectory }: RetentionTools): Promise<readonly RemovedOfKind[]> {
  const removed = new Map<ObjectKind, { objects: number; bytes: number }>();
  for (;;) {
    const objects = await store.transaction((transaction) =>
      finishRemovals(transaction, page, ({ kind, sha256 }) => removeObject(archiveDirectory, kind, sha256)),
    );
    if (objects.length === 0) break;
    for (const { kind, bytes } of objects) {
      const before = removed.get(kind) ?? { objects: 0, bytes: 0 };
      removed.set(kind, { objects: before.objects + 1, bytes: before.bytes + bytes });
    }
  }
  return kinds.map(([kind, ofArchive]) => ({ kind, ...(removed.get(ofArchive) ?? { objects: 0, bytes: 0 }) }));
}

function archiveKindOf(kind: keyof Retention): ObjectKind {
  return kind === 'reconciled' ? 'inputs' : kind;
}

function listObjects(
  database: Database,
  { feeds }: Plan,
  kind: ObjectKind,
  firstKept: string,
): Promise<readonly NamedObject[]> {
  const reads = Object.values(feeds).map(({ name, formerly, delivery }) => ({
    names: [name, ...formerly],
    ...readsOf(delivery),
  }));
  return listNamedObjects(database, { kind, firstKept, feeds: reads });
}

/** As `readAgain` and `findState` read the deliveries of a feed, or more. */
function readsOf({ mode, field, covers, outside }: DeliveryPlan): Pick<FeedReads, 'reads' | 'reach'> {
  if (mode !== 'replace') return { reads: 'every', reach: 0 };
  if (covers.kind === 'all') return { reads: outside === 'upsert' ? 'every' : 'newest', reach: 0 };
  if (field === null) return { reads: 'own', reach: 0 };
  if (outside === 'upsert' || covers.kind === 'records') return { reads: 'every', reach: 0 };
  return { reads: 'covering', reach: covers.kind === 'window' ? covers.to : 0 };
}

async function withSizes(
  { archiveDirectory }: RetentionTools,
  objects: readonly NamedObject[],
): Promise<readonly RemovableObject[]> {
  const found: RemovableObject[] = [];
  for (const { kind, sha256, day, stays } of objects) {
    if (stays !== null) continue;
    const bytes = await sizeOfObject(archiveDirectory, kind, sha256);
    if (bytes !== null) found.push({ kind, sha256, bytes, day });
  }
  return found;
}

function today({ clock }: RetentionTools): string {
  return clock.now().toISOString().slice(0, 10);
}
