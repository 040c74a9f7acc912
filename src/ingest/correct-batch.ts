import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { openScratchArchive } from '../archive/index.js';
import { appendAudit } from '../audit/append-audit.js';
import { DecisionTally, batchKept } from '../audit/of-batches.js';
import { operationalError } from '../base/errors.js';
import type { Batch, BatchPayload } from '../model/batch.js';
import type { Standing } from '../model/correction.js';
import type { EntityPlan } from '../model/entity-plan.js';
import type { MappedFeed, Plan } from '../model/plan.js';
import type { FetchedPayload } from '../plugin/fetcher.js';
import type { Format, RecordProblem } from '../plugin/format.js';
import { keepBatch, keepDecisions } from '../store/index.js';
import type { Decision, NewBatch } from '../store/index.js';
import { documentHeader, documentRecord, feedOfBatch, positionFields } from './correction-document.js';
import { landDelivery, makeBatch } from './ingest-delivery.js';
import type { Delivery, IngestTools } from './ingest-delivery.js';
import { checkIn, keepFreeKeys, ownerOf } from './keep-business-keys.js';
import { KeySpool } from './key-spool.js';
import type { KeyCheck } from './repeated-keys.js';
import { SetAsideSpool } from './set-aside-spool.js';
import { columnsOfPayload, submitAgain } from './submit-again.js';
import type { Resubmission, SubmittedRecord } from './submit-again.js';
import { SubmissionFiles } from './submission-files.js';
import type { Submission } from './submission-files.js';
import { nowhere } from './withhold-records.js';

/** Records of a batch that were set aside, to be submitted again. */
export interface Correction {
  /** As deliveries of the batch's date are read now. */
  readonly feed: MappedFeed;
  readonly entity: EntityPlan;
  readonly plan: Pick<Plan, 'references' | 'feeds'>;
  readonly batch: Batch;
  /** Those of one payload, in the order of the payload. */
  readonly records: (payload: number) => AsyncIterable<Resubmission>;
  /** Whether only to find out what would happen. */
  readonly dryRun: boolean;
}

/** Tools for reading what the feed delivers, and what corrections are written in. */
export interface CorrectionTools extends IngestTools {
  readonly canonicalFormat: Format;
}

export interface CorrectionResult {
  /** The correction batch; null when nothing passed the checks, or for a dry run. */
  readonly batch: Batch | null;
  readonly accepted: number;
  readonly refused: number;
  /** The first of those that were refused, and why: at most a hundred. */
  readonly refusals: readonly { readonly id: string; readonly standing: Standing }[];
}

/**
 * Submits records set aside again: the same checks judge them in a trial that leaves nothing behind; those that pass
 * become a batch that corrects theirs, in one transaction with what was decided about each.
 *
 * @throws OperationalError those of reading them again and of ingesting, and `record-decided` when somebody else decided
 * about one of them meanwhile: then nothing is kept.
 */
export async function correctBatch(tools: CorrectionTools, correction: Correction): Promise<CorrectionResult> {
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'correct-'));
  const keys = new KeySpool(directory);
  try {
    const files = await writeSubmissions(tools, correction, directory);
    const { accepted, refused, refusals } = await judge(tools, correction, { files, directory });
    if (correction.dryRun) return { batch: null, accepted, refused, refusals };
    const batch = accepted === 0 ? null : await makeCorrection(tools, correction, { files, directory, accepted, keys });
    return { batch: await keep(tools, correction, { batch, files, accepted, keys }), accepted, refused, refusals };
  } finally {
    await keys.close();
    await rm(directory, { recursive: true, force: true });
  }
}

interface Place {
  readonly files: SubmissionFiles;
  readonly directory: string;
}

async function writeSubmissions(
  tools: CorrectionTools,
  correction: Correction,
  directory: string,
): Promise<SubmissionFiles> {
  const { feed, batch } = correction;
  const files = new SubmissionFiles(directory, tools.canonicalFormat);
  for (const payload of batch.payloads) {
    const { quarantined, deadLettered } = payload.counts;
    if (quarantined + deadLettered === 0) continue;
    const records = await startOf(correction.records(payload.ordinal));
    if (records === null) continue;
    const submitted = { ...tools, feed, payload };
    const columns = await columnsOfPayload(submitted);
    const submissions = submissionsOf(feed, submitAgain({ ...submitted, columns }, records));
    await files.add(payload.ordinal, documentHeader(feed, columns), submissions);
  }
  return files;
}

async function* submissionsOf(feed: MappedFeed, records: AsyncIterable<SubmittedRecord>): AsyncGenerator<Submission> {
  const fields = positionFields(feed);
  for await (const { kept, read, text, ...deciding } of records) {
    const { id, lastEvent, text: before } = kept;
    const submission = { ...deciding, id, lastEvent, before, after: text };
    const unknown = fields.find((field) => (kept.key?.[field] ?? null) === null);
    if ('damage' in read) yield { ...submission, standing: refusedFor(read.damage), document: null };
    else if (unknown !== undefined) {
      const reason = { code: 'unknown-position', parameters: { field: unknown } } as const;
      yield { ...submission, standing: refusedFor(reason), document: null };
    } else {
      const positions = fields.map((field) => kept.key?.[field] ?? '');
      yield { ...submission, standing: null, document: documentRecord(kept, read.fields, positions) };
    }
  }
}

function refusedFor({ code, parameters }: RecordProblem): Standing {
  return { disposition: 'quarantine', tier: 2, reasons: [{ code, parameters, field: null }] };
}

/** The same items, or null when there are none. */
async function startOf<T>(items: AsyncIterable<T>): Promise<AsyncIterable<T> | null> {
  const iterator = items[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return null;
  return (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}

const mostRefusals = 100;

/** Lets the checks judge everything that was submitted, in a trial that leaves nothing behind. */
async function judge(
  tools: CorrectionTools,
  correction: Correction,
  { files, directory }: Place,
): Promise<Omit<CorrectionResult, 'batch'>> {
  const trial = path.join(directory, 'trial');
  await mkdir(trial);
  const spool = new SetAsideSpool(path.join(trial, 'set-aside.ndjson'));
  const keys = new KeySpool(trial);
  const work = { directory: trial, spool, withhold: nowhere, keys: checkBeside(tools, correction, keys) };
  const counts = { accepted: 0, refused: 0 };
  const refusals: { id: string; standing: Standing }[] = [];
  try {
    const delivery = deliveryOf(correction, files, 'submitted');
    if (delivery.payloads.length > 0) {
      const archive = openScratchArchive(tools.archive, path.join(trial, 'archive'));
      const scratch = { ...tools, archive, format: tools.canonicalFormat };
      await makeBatch(scratch, delivery, { ...(await landDelivery(scratch, delivery)), ...work });
    }
    await files.judge(spool.read(), ({ id, standing }) => {
      counts[standing === null ? 'accepted' : 'refused'] += 1;
      if (standing !== null && refusals.length < mostRefusals) refusals.push({ id, standing });
    });
  } finally {
    await spool.close();
    await keys.close();
  }
  return { ...counts, refusals };
}

/** A steward decided about these records: another content under a key that is there counts beside it. */
function checkBeside({ store }: CorrectionTools, { feed, batch }: Correction, keys: KeySpool): KeyCheck {
  return checkIn(store, ownerOf({ feed }, batch), keys, true);
}

async function makeCorrection(
  tools: CorrectionTools,
  correction: Correction,
  { files, directory, accepted, keys }: Place & { readonly accepted: number; readonly keys: KeySpool },
): Promise<NewBatch> {
  const delivery = deliveryOf(correction, files, 'accepted');
  const spool = new SetAsideSpool(path.join(directory, 'set-aside.ndjson'));
  try {
    const read = { ...tools, format: tools.canonicalFormat };
    const landed = await landDelivery(read, delivery);
    const check = checkBeside(tools, correction, keys);
    const batch = await makeBatch(read, delivery, { ...landed, directory, spool, withhold: nowhere, keys: check });
    const { scanned, quarantined, deadLettered } = batch.counts;
    if (scanned !== accepted || quarantined + deadLettered > 0) {
      throw operationalError('batch-does-not-balance', {
        batch: `the correction of ${correction.batch.id}`,
        scanned: accepted,
        accounted: scanned - quarantined - deadLettered,
      });
    }
    // As if its records stood in the batch that it corrects.
    return { ...batch, corrects: correction.batch.id, covers: correction.batch.covers };
  } finally {
    await spool.close();
  }
}

async function keep(
  { store, actor }: CorrectionTools,
  { batch: corrected, feed }: Correction,
  {
    batch,
    files,
    accepted,
    keys,
  }: {
    readonly batch: NewBatch | null;
    readonly files: SubmissionFiles;
    readonly accepted: number;
    readonly keys: KeySpool;
  },
): Promise<Batch | null> {
  const at = store.clock.now();
  return store.transaction(async (transaction) => {
    const kept = batch === null ? null : (await keepBatch(transaction, batch, nothing(), at)).batch;
    if (kept && feed.idempotency) await keepFreeKeys(transaction, keys, kept);
    const tally = new DecisionTally();
    const decisions = tally.through(decisionsOf(files, feed.version));
    const { accepted: decided } = await keepDecisions(transaction, corrected.id, decisions, {
      at,
      correction: kept?.id ?? null,
    });
    if (decided !== accepted) {
      throw operationalError('batch-does-not-balance', { batch: corrected.id, scanned: accepted, accounted: decided });
    }
    const entries = tally.entries(corrected, kept?.id ?? null);
    await appendAudit(transaction, { actor, at }, [...(kept ? [batchKept(kept)] : []), ...entries]);
    return kept;
  });
}

async function* decisionsOf(files: SubmissionFiles, feedVersion: string): AsyncGenerator<Decision> {
  for await (const submission of files.judged()) {
    yield { ...submission, feedVersion, accepted: submission.standing === null };
  }
}

async function* nothing(): AsyncGenerator<never> {}

/** The documents of a correction as a delivery of its feed. */
function deliveryOf(correction: Correction, files: SubmissionFiles, which: 'submitted' | 'accepted'): Delivery {
  const { feed, entity, plan, batch } = correction;
  const payloads = files.documents(which).map(({ payload, file }) => asFetched(batch.payloads, payload, file));
  return { feed: feedOfBatch(feed, { corrects: batch.id }), entity, plan, date: batch.deliveryDate, payloads };
}

function asFetched(payloads: readonly BatchPayload[], payload: number, file: string): FetchedPayload {
  return {
    source: `correction of ${payloads[payload]?.source ?? ''}`,
    read: () => createReadStream(file) as AsyncIterable<Buffer>,
  };
}
