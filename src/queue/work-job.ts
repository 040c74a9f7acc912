import { operationalError } from '../base/errors.js';
import { tieoutItself } from '../model/access.js';
import type { Actor } from '../model/audit.js';
import type { Batch } from '../model/batch.js';
import type { DaemonListener } from '../model/daemon-event.js';
import type { HeldRun } from '../model/held-run.js';
import type { Job } from '../model/job.js';
import { severityLevels } from '../model/severity.js';
import type { Run } from '../model/outcome.js';
import { ruleIdOf } from '../model/outcome.js';
import type { Plan } from '../model/plan.js';
import { ingestFeed } from '../run/ingest-feed.js';
import { ingestMessages } from '../run/ingest-messages.js';
import { runRule } from '../run/run-rule.js';
import type { Tools } from '../run/tools.js';
import type { ClaimedJob } from '../store/index.js';

/** What a job made. */
export interface JobResult {
  readonly run: string | null;
  /** The last one that it kept or found kept; null: none. */
  readonly batch: string | null;
}

/**
 * Does what a job is for, with the stages that `tieout ingest` and `tieout run` use.
 *
 * @throws OperationalError those of ingesting and running.
 */
export async function workJob(
  given: Tools,
  plan: Plan,
  { job, asOf }: Pick<ClaimedJob, 'job' | 'asOf'>,
  listener: DaemonListener,
): Promise<JobResult> {
  const tools = { ...given, actor: actorOf(job) };
  const { work } = job;
  if (work.kind === 'ingest') {
    const batch = await ingest(tools, plan, { feed: work.feed, date: work.date }, (kept) =>
      listener(batchKept(job, kept)),
    );
    return { run: null, batch };
  }
  const { run, batches } = await runRule(tools, plan, work.rule, { date: work.date, asOf });
  const since = job.startedAt ?? '';
  for (const batch of batches.filter(({ createdAt }) => createdAt >= since)) listener(batchKept(job, batch));
  for (const event of foundBy(job, run)) listener(event);
  return { run: run.id, batch: null };
}

/** Whom the audit names. */
function actorOf({ trigger, traceId }: Job): Actor {
  const { name, kind } = trigger.kind === 'person' ? { name: trigger.person, kind: 'person' as const } : tieoutItself;
  return { name, kind, traceId };
}

/** Messages that wait are taken, and nobody waits for more; of all else there is one delivery. */
async function ingest(
  tools: Tools,
  plan: Plan,
  { feed: name, date }: { readonly feed: string; readonly date: string },
  onKept: (batch: Batch) => void,
): Promise<string | null> {
  const feed = Object.hasOwn(plan.feeds, name) ? plan.feeds[name] : undefined;
  if (!feed) throw operationalError('not-found', { kind: 'feed', name });
  if (!feed.fetch.messages) {
    const { batch, repeated } = await ingestFeed(tools, plan, name, { date, file: null });
    if (!repeated) onKept(batch);
    return batch.id;
  }
  let last: string | null = null;
  await ingestMessages(tools, plan, feed, {
    date,
    follow: false,
    onBatch: ({ batch }) => {
      last = batch.id;
      onKept(batch);
    },
  });
  return last;
}

function batchKept(job: Job, batch: Batch): Parameters<DaemonListener>[0] {
  return {
    name: 'batch_kept',
    job,
    batch: batch.id,
    feed: batch.feed,
    date: batch.deliveryDate,
    status: batch.status,
    held: batch.status === 'held' ? batch.holdReasons.map(({ code }) => code) : [],
    records: batch.counts.scanned,
    quarantined: batch.counts.quarantined,
    deadLettered: batch.counts.deadLettered,
    payloads: batch.payloads.map(({ sha256 }) => ({ sha256 })),
    drifts: batch.payloads.reduce((sum, { drift }) => sum + drift.length, 0),
  };
}

/** What a run found; of a held one that it is, in place of all else. */
function foundBy(job: Job, run: Run): readonly Parameters<DaemonListener>[0][] {
  const { held, status } = run;
  return held && status === 'held' ? [runHeld(job, run, held)] : [reconciled(job, run), ...driftsFound(job, run)];
}

function runHeld(job: Job, run: Run, held: HeldRun): Parameters<DaemonListener>[0] {
  const { counterpart, breaks, judged, percent, limit } = held;
  const cause = run.counterparts[counterpart]?.causes?.[0] ?? null;
  const about = { job, run: run.id, rule: ruleIdOf(run), date: run.scope.from };
  return { name: 'run_held', ...about, counterpart, breaks, judged, percent, limit, cause };
}

/** One for each drift and counterpart of which any group is beyond. */
function driftsFound(job: Job, run: Run): readonly Parameters<DaemonListener>[0][] {
  const about = { name: 'drift_found', job, run: run.id, rule: ruleIdOf(run), date: run.scope.from } as const;
  return Object.entries(run.counterparts).flatMap(([counterpart, { drift = [] }]) =>
    drift.flatMap(({ name, beyond, alert }) =>
      beyond > 0 ? [{ ...about, counterpart, drift: name, beyond, alert }] : [],
    ),
  );
}

function reconciled(job: Job, run: Run): Parameters<DaemonListener>[0] {
  const results = Object.values(run.counterparts);
  const isMatched = new Set<string>(['match', 'within-tolerance']);
  const matched = results.flatMap(({ buckets }) =>
    buckets.filter(({ side, outcome }) => side === 'baseline' && isMatched.has(outcome)),
  );
  return {
    name: 'reconciliation_complete',
    job,
    run: run.id,
    rule: ruleIdOf(run),
    date: run.scope.from,
    discrepancies: run.breaks.total,
    maxSeverity: severityLevels.findLast((level) => (run.breaks.bySeverity?.[level] ?? 0) > 0) ?? null,
    byTier: run.breaks.byTier,
    byAction: run.breaks.byAction ?? { pass: 0, flag_for_audit: run.breaks.total, escalate: 0, correct: 0 },
    records: results.reduce((sum, { records }) => sum + records.baseline, 0),
    matched: matched.reduce((sum, { records }) => sum + records, 0),
    notArrived: results.flatMap(({ notArrived }) => notArrived?.feed ?? []),
  };
}
