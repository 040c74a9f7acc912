import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Archive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { Batch, BatchCounts, BatchPayload, HoldReason, Lookup } from '../model/batch.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { MappedFeed, Plan } from '../model/plan.js';
import type { ProgressListener } from '../model/progress.js';
import type { Format, PayloadFormat } from '../plugin/format.js';
import type { LoadedCrosswalks } from './crosswalk-layer.js';
import { daysOfRecords } from './days-of-records.js';
import { findTransmissions } from './find-transmissions.js';
import { judgeTrailer } from './judge-trailer.js';
import type { LandedPayload } from './land-payload.js';
import { loadCrosswalks } from './load-crosswalks.js';
import { withMarks } from './mark-records.js';
import { normalizePayload, spoolRefusals } from './normalize-payload.js';
import { findRepeatedKeys, refusalsOfKeys } from './repeated-keys.js';
import type { KeyCheck } from './repeated-keys.js';
import { settleSnapshots } from './settle-snapshots.js';
import type { SettledSnapshot, SnapshotDraft } from './settle-snapshots.js';
import type { SetAsideSpool } from './set-aside-spool.js';
import { stagePayload } from './stage-payload.js';
import { withholdRecords } from './withhold-records.js';
import type { PlacesToWithhold } from './withhold-records.js';

/** What normalising needs: neither the database nor the clock. */
export interface NormalizeDeliveryTools {
  readonly archive: Archive;
  readonly format: PayloadFormat;
  /** The format of the files of references: CSV. */
  readonly referenceFormat: Format;
  readonly dialect: Dialect;
  /** The directory that paths of reference files are under. */
  readonly workspace: string;
  /** Opens an engine that keeps the order of what it reads. */
  readonly openSession: (directories: readonly string[]) => Promise<Session>;
  readonly temporaryDirectory: string;
  readonly archiveDirectory: string;
  readonly onProgress: ProgressListener;
}

/** What a delivery is read by, and the date it was delivered for. */
export interface DeliveryPlans {
  readonly feed: MappedFeed;
  readonly entity: EntityPlan;
  /** What its crosswalks are, and the feeds they may come from. */
  readonly plan: Pick<Plan, 'references' | 'feeds'>;
  readonly date: string;
}

/** A delivery in the archive. */
export interface LandedDelivery {
  readonly landed: readonly LandedPayload[];
  readonly lookups: readonly Lookup[];
  /** For what is half-done; the caller removes it. */
  readonly directory: string;
  /** Takes the records set aside. */
  readonly spool: SetAsideSpool;
  /** The records that are set aside whatever they say. */
  readonly withhold: PlacesToWithhold;
  /** How is told which records repeat a business key, where the feed has one. */
  readonly keys: KeyCheck;
}

/**
 * Makes the snapshots of a delivery, sets aside what doesn't fit, takes out what is repeated, and proves that no record is
 * lost; what its trailers say against it are reasons to hold it.
 *
 * @throws OperationalError `batch-does-not-balance`, and those of loading crosswalks, the archive and the engine.
 */
export async function normalizeDelivery(
  tools: NormalizeDeliveryTools,
  plans: DeliveryPlans,
  { landed, lookups, directory, spool, withhold, keys }: LandedDelivery,
): Promise<Pick<Batch, 'payloads' | 'days' | 'holdReasons' | 'withheld'>> {
  const delivery = withMarks(plans);
  const session = await tools.openSession([tools.archiveDirectory, directory]);
  const drafts: DraftedPayload[] = [];
  const found = createHash('sha256');
  try {
    const crosswalks = await loadCrosswalks(
      { ...tools, format: tools.referenceFormat, session, directory },
      delivery,
      lookups,
    );
    const seen = new Set<string>();
    for (const [ordinal, payload] of landed.entries()) {
      if (seen.has(payload.sha256)) continue;
      seen.add(payload.sha256);
      const work = { payload, ordinal, directory, spool, session, crosswalks, withhold, found };
      drafts.push(await draftOf(tools, delivery, work));
    }
    const byKey = delivery.feed.idempotency !== undefined;
    if (byKey) await setAsideRepeated({ ...tools, session }, delivery, { landed, drafts, keys, spool });
    const settled = await settleSnapshots({ ...tools, session }, delivery.entity, drafts, byKey);
    const transmissions = await findTransmissions({ ...tools, session }, delivery.feed.acceptance, landed);
    const payloads = payloadsOf(landed, drafts, settled, transmissions);
    const days = await daysOfRecords({ ...tools, session }, delivery, payloads);
    const withheld = drafts.some((draft) => draft.withheld) ? found.digest('hex') : '';
    return { payloads, days, withheld, holdReasons: drafts.flatMap(({ holdReasons }) => holdReasons) };
  } finally {
    await session.close();
    for (const { path } of drafts) await rm(path, { force: true });
  }
}

interface RepeatedWork {
  readonly landed: readonly LandedPayload[];
  readonly drafts: readonly DraftedPayload[];
  readonly keys: KeyCheck;
  readonly spool: SetAsideSpool;
}

/** Finds what repeats a business key, and sets aside what does so with another content. */
async function setAsideRepeated(
  tools: NormalizeDeliveryTools & { readonly session: Session },
  { feed, entity }: DeliveryPlans,
  { landed, drafts, keys, spool }: RepeatedWork,
): Promise<void> {
  await findRepeatedKeys(tools, drafts, keys);
  const types = new Map(entity.fields.map(({ name, type }) => [name, type]));
  for (const draft of drafts) {
    const payload = landed[draft.ordinal];
    if (!payload) throw new Error(`There is no payload ${draft.ordinal}`);
    const refusals = refusalsOfKeys(tools, feed, draft, types);
    await spoolRefusals(tools, { feed, payload, ordinal: draft.ordinal }, refusals, spool);
  }
  spool.takeCounts();
}

interface PayloadWork {
  readonly payload: LandedPayload;
  readonly ordinal: number;
  readonly directory: string;
  readonly spool: SetAsideSpool;
  readonly session: Session;
  readonly crosswalks: LoadedCrosswalks;
  readonly withhold: PlacesToWithhold;
  /** Takes the places of what is withheld. */
  readonly found: Hash;
}

type SetAsideCounts = Pick<BatchCounts, 'quarantined' | 'deadLettered'>;
type DraftedPayload = SnapshotDraft & {
  readonly setAside: SetAsideCounts;
  readonly holdReasons: readonly HoldReason[];
  readonly withheld: boolean;
};

async function draftOf(
  tools: NormalizeDeliveryTools,
  { feed, entity, date }: DeliveryPlans,
  work: PayloadWork,
): Promise<DraftedPayload> {
  const { payload, ordinal, spool, crosswalks } = work;
  tools.onProgress({ phase: `normalising ${feed.name}`, done: 0, total: null, unit: 'records' });
  const staged = await stagePayload({ ...tools, ...work }, feed, payload, ordinal, spool);
  const damaged = spool.takeCounts();
  const places = work.withhold({ ordinal, sha256: payload.sha256 });
  const withheld = await withholdRecords({ ...tools, ...work }, feed, payload, { places, found: work.found });
  const input = { feed, entity, date, crosswalks, payload, ordinal, staged, withheld };
  const draft = await normalizePayload({ ...tools, ...work }, input, spool, damaged.quarantined);
  const refused = spool.takeCounts();
  const quarantined = damaged.quarantined + refused.quarantined;
  const setAside = { quarantined, deadLettered: refused.deadLettered };
  const holdReasons = await judgeTrailer({ ...tools, ...work }, input, quarantined + refused.deadLettered);
  return { ...draft, setAside, holdReasons, withheld };
}

/** The same bytes twice in one delivery are one payload: all records of the second are duplicates. */
function payloadsOf(
  landed: readonly LandedPayload[],
  drafts: readonly DraftedPayload[],
  settled: readonly SettledSnapshot[],
  transmissions: readonly (string | null)[],
): readonly BatchPayload[] {
  const payloads: BatchPayload[] = [];
  for (const [ordinal, { source, sha256, container, fetchedAt, scan }] of landed.entries()) {
    const index = drafts.findIndex((draft) => draft.ordinal === ordinal);
    const [draft, snapshot] = [drafts[index], settled[index]];
    const made = draft && snapshot ? madeOf(source, draft, snapshot) : repeatOf(payloads, sha256);
    const read = { source, sha256, container, fetchedAt, bytes: scan.bytes, header: scan.header.names };
    payloads.push({ ordinal, ...read, drift: [], transmission: transmissions[ordinal] ?? null, ...made });
  }
  return payloads;
}

type MadePayload = Pick<BatchPayload, 'snapshot' | 'recordsRoot' | 'counts'>;

function madeOf(
  batch: string,
  { scanned, setAside: { quarantined, ...others } }: DraftedPayload,
  { snapshot, recordsRoot, records, deduplicated, conflicting }: SettledSnapshot,
): MadePayload {
  const setAside = { quarantined, deadLettered: others.deadLettered + conflicting };
  const accounted = records + setAside.quarantined + setAside.deadLettered + deduplicated;
  if (accounted !== scanned) throw operationalError('batch-does-not-balance', { batch, scanned, accounted });
  return { snapshot, recordsRoot, counts: { scanned, snapshot: records, ...setAside, deduplicated } };
}

function repeatOf(payloads: readonly BatchPayload[], sha256: string): MadePayload {
  const scanned = payloads.find((payload) => payload.sha256 === sha256)?.counts.scanned ?? 0;
  return {
    snapshot: null,
    recordsRoot: null,
    counts: { scanned, snapshot: 0, quarantined: 0, deadLettered: 0, deduplicated: scanned },
  };
}
