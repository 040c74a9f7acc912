import { auditStreams } from '../model/audit.js';
import type { AuditHead } from '../model/audit.js';
import type { ProgressListener } from '../model/progress.js';
import { beginning, findAuditHead, listAuditHeads, readAuditEvents } from '../store/index.js';
import type { Database, KeptAuditEvent, Store } from '../store/index.js';
import { hashOfEvent, readEvent } from './hash-event.js';

/**
 * How a stream is not what was appended to it.
 *
 * - `changed`: the event is not the one that was hashed
 * - `missing`: events up to this one are gone
 * - `unchained`: the event does not follow the one before it
 * - `not-the-head`: the event is the last by its number, and another one than the head names
 * - `cut`: events from this one on are gone
 * - `beyond`: the stream goes on behind its head
 * - `headless`: there are events, and no head
 * - `gone`: the stream was opened, and there is nothing of it
 * - `unopened`: nothing says that the stream was opened
 * - `rewritten`: the event is not the one that was noted elsewhere
 */
export type AuditFault =
  | 'changed'
  | 'missing'
  | 'unchained'
  | 'not-the-head'
  | 'cut'
  | 'beyond'
  | 'headless'
  | 'gone'
  | 'unopened'
  | 'rewritten';

export interface AuditFinding {
  readonly stream: string;
  /** The event where it shows; null: the stream as a whole. */
  readonly sequence: number | null;
  readonly fault: AuditFault;
}

export interface AuditVerification {
  readonly events: number;
  /** Where every stream ends: to be noted where nobody of this database can change it, and given again as `noted`. */
  readonly heads: readonly AuditHead[];
  /** Empty: the audit is whole. The first hundred. */
  readonly findings: readonly AuditFinding[];
}

const mostFindings = 100;
const mostOfStream = 10;
const pageSize = 1000;

/**
 * Reads the whole audit and says where it is not what was appended. Others may append meanwhile.
 *
 * @param noted heads that an earlier verification gave: whoever rewrites a stream and its head cannot change what was noted elsewhere
 */
export async function verifyAudit(
  { store, onProgress }: { readonly store: Store; readonly onProgress: ProgressListener },
  noted: readonly AuditHead[] = [],
): Promise<AuditVerification> {
  const findings: AuditFinding[] = [];
  const heads: AuditHead[] = [];
  const opened = new Set<string>();
  let events = 0;
  const before = await listAuditHeads(store.database);
  for (const head of before) {
    const check = new StreamCheck(head, noted);
    for await (const event of eventsOf(store.database, head.stream)) {
      check.add(event);
      if (head.stream === auditStreams.streams) opened.add(event.subject);
      events += 1;
      onProgress({ phase: 'verifying the audit', done: events, total: null, unit: 'records' });
    }
    check.finish(await findAuditHead(store.database, head.stream));
    findings.push(...check.findings);
    if (check.last.sequence > 0) heads.push(check.last);
  }
  // A stream that is opened meanwhile is in the list that is read after what was opened, and need not be in the one before.
  const after = namesOf(await listAuditHeads(store.database));
  const isOpened = (stream: string): boolean => stream === auditStreams.streams || opened.has(stream);
  findings.push(
    ...whole(
      [...namesOf(before)].filter((stream) => !isOpened(stream)),
      'unopened',
    ),
  );
  const known = new Set([...opened, ...namesOf(noted)]);
  findings.push(
    ...whole(
      [...known].filter((stream) => !after.has(stream)),
      'gone',
    ),
  );
  return { events, heads, findings: findings.slice(0, mostFindings) };
}

function namesOf(heads: readonly { readonly stream: string }[]): ReadonlySet<string> {
  return new Set(heads.map(({ stream }) => stream));
}

function whole(streams: readonly string[], fault: AuditFault): readonly AuditFinding[] {
  return streams.map((stream) => ({ stream, sequence: null, fault }));
}

/** The events of a stream, up to the newest that is there when it is reached. */
async function* eventsOf(database: Database, stream: string): AsyncGenerator<KeptAuditEvent> {
  for (let after = 0; ;) {
    const page = await readAuditEvents(database, stream, { after, most: pageSize });
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.sequence;
  }
}

/** Follows one stream. */
class StreamCheck {
  readonly findings: AuditFinding[] = [];
  last: AuditHead;
  readonly #head: AuditHead | null;
  readonly #noted: ReadonlyMap<number, string>;

  constructor(found: AuditHead | { readonly stream: string }, noted: readonly AuditHead[]) {
    this.last = { stream: found.stream, sequence: 0, hash: beginning };
    this.#head = 'hash' in found ? found : null;
    const ofStream = noted.filter(({ stream }) => stream === found.stream);
    this.#noted = new Map(ofStream.map(({ sequence, hash }) => [sequence, hash]));
  }

  add(kept: KeptAuditEvent): void {
    const { stream, sequence, hash } = kept;
    const event = readEvent(kept);
    if (sequence !== this.last.sequence + 1) this.#find(sequence - 1, 'missing');
    else if (kept.previousHash !== this.last.hash) this.#find(sequence, 'unchained');
    if (event === null || hashOfEvent(event) !== hash) this.#find(sequence, 'changed');
    if ((this.#noted.get(sequence) ?? hash) !== hash) this.#find(sequence, 'rewritten');
    // What is the head now may be no head any more when the end is reached.
    if (sequence === this.#head?.sequence && hash !== this.#head.hash) this.#find(sequence, 'not-the-head');
    this.last = { stream, sequence, hash };
  }

  /** @param now the head once the stream was read */
  finish(now: AuditHead | null): void {
    const { sequence, hash } = this.last;
    const least = Math.max(this.#head?.sequence ?? 0, ...this.#noted.keys());
    if (now === null) this.#find(null, 'headless');
    if (sequence < least) this.#find(sequence + 1, 'cut');
    if (now === null || sequence < least) return;
    if (sequence > now.sequence) this.#find(now.sequence + 1, 'beyond');
    const isTold = this.findings.some((finding) => finding.sequence === sequence && finding.fault === 'not-the-head');
    if (sequence === now.sequence && hash !== now.hash && !isTold) this.#find(sequence, 'not-the-head');
  }

  #find(sequence: number | null, fault: AuditFault): void {
    // One stream that is all wrong does not hide the others.
    if (this.findings.length < mostOfStream) this.findings.push({ stream: this.last.stream, sequence, fault });
  }
}
