import { nextStepOf } from '../../../base/catalogue/index.js';
import type { OperationalError } from '../../../base/errors.js';
import { failureDocument } from '../failure-in-words.js';
import type { FailureInWords } from '../failure-in-words.js';
import type { Batch } from '../../../model/batch.js';
import type { DriftedGroup, DriftResult } from '../../../model/drift.js';
import type { HeldDelivery } from '../../../run/find-state.js';
import type { FailedRun } from '../../../run/run-rules.js';
import type * as outputs from '../../../schema/generated/outputs.js';
import { causeDocument } from './cause-document.js';
import { heldRunDocument } from './held-run-document.js';
import type {
  BreakCounts,
  Bucket,
  ControlTotal,
  CounterpartResult,
  Outcome,
  Run,
  Side,
} from '../../../model/outcome.js';

/** The days of a run, with their name where they have one. */
function scopeDocument({ from, to }: Run['scope'], name: string | null): outputs.Scope {
  return { from, to, ...(name === null ? {} : { name }) };
}

/** A run as `runs` lists it, with the name of its scope; null: it has none. */
export function runSummary(run: Run, scopeName: string | null): outputs.RunSummary {
  return {
    id: run.id,
    rule: run.rule,
    instance: run.instance,
    status: run.status,
    asOf: run.asOf,
    scope: scopeDocument(run.scope, scopeName),
    supersedes: run.supersedes,
    configVersion: run.configVersion,
    digest: run.digest,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    breaks: breakCounts(run.breaks),
    ...heldRunDocument(run),
  };
}

/** A run as `run` and `show` print it, with the batches it read. */
export function runDocument(run: Run, batches: readonly Batch[], scopeName: string | null = null): outputs.RunItem {
  const { breaks, held, ...summary } = runSummary(run, scopeName);
  return {
    ...summary,
    inputs: run.inputs.map(({ feed, batches: ids, setAside }) => ({
      feed,
      batches: batches.filter(({ id }) => ids.includes(id)).map(batchDocument),
      setAside: setAside && { sha256: setAside.sha256, records: setAside.records },
    })),
    counterparts: Object.fromEntries(
      Object.entries(run.counterparts).map(([name, result]) => [name, counterpartDocument(result)]),
    ),
    breaks,
    ...(held ? { held } : {}),
  };
}

/** The whole of a run, and why it failed if it did. */
export function showDocument(run: Run, batches: readonly Batch[], scopeName: string | null = null): outputs.ShowOutput {
  return { run: runDocument(run, batches, scopeName), failure: failureDocument(run.failure) };
}

/** A run that failed, among others that did not keep from running. */
export function failedRunDocument(
  { rule, scope }: FailedRun,
  { code, message, next }: FailureInWords,
  scopeName: string | null,
): outputs.FailedRun {
  const { name, instance } = rule;
  return { rule: name, instance, scope: scopeDocument(scope, scopeName), code, message, next };
}

/** The deliveries that are held, each once: runs passed over them, or failed because of them. */
export function heldDocuments(
  passedOver: readonly HeldDelivery[],
  failures: readonly OperationalError[],
): outputs.HeldDelivery[] {
  const missed = failures.flatMap(({ code, parameters }) =>
    code === 'delivery-held' ? [parameters as HeldDelivery] : [],
  );
  const found = [
    ...passedOver.map((held) => heldDocument(held, true)),
    ...missed.map((held) => heldDocument(held, false)),
  ];
  return [...new Map(found.map((held) => [held.batch, held])).values()];
}

function heldDocument(held: HeldDelivery, earlierCounts: boolean): outputs.HeldDelivery {
  const { batch, feed, date, reasons } = held;
  const next = nextStepOf({ code: 'delivery-held', parameters: held });
  return { batch, feed, deliveryDate: date, earlierCounts, reasons: [...reasons], next };
}

function breakCounts({
  total,
  new: opened,
  reopened,
  closed,
  blocked,
  byTier,
  bySeverity,
}: BreakCounts): outputs.BreakCounts {
  const tier = (number: string): number => byTier[number] ?? 0;
  return {
    total,
    new: opened,
    reopened,
    closed,
    blocked,
    byTier: { '1': tier('1'), '2': tier('2'), '3': tier('3'), '4': tier('4') },
    bySeverity: { low: 0, medium: 0, high: 0, critical: 0, ...bySeverity },
  };
}

function batchDocument({ id, payloads, counts }: Batch): outputs.RunBatch {
  return {
    id,
    sha256: payloads.map(({ sha256 }) => sha256),
    records: counts.snapshot,
    quarantined: counts.quarantined,
    deadLettered: counts.deadLettered,
    deduplicated: counts.deduplicated,
  };
}

const loneOutcomes = ['missing', 'duplicate', 'ambiguous', 'blocked', 'excluded'] as const satisfies readonly Outcome[];

function counterpartDocument(result: CounterpartResult): outputs.CounterpartResult {
  return {
    state: { baseline: { ...result.state.baseline }, counterpart: { ...result.state.counterpart } },
    records: { ...result.records },
    contributing: { ...result.contributing },
    deduplicated: { ...result.deduplicated },
    buckets: result.buckets.map(bucketDocument),
    pairs: { ...result.pairs },
    lone: { baseline: loneOf(result, 'baseline'), counterpart: loneOf(result, 'counterpart') },
    timing: timingCounts(result),
    verdicts: result.verdicts ? { ...result.verdicts } : { break: judged(result), compliant: 0, accepted: 0 },
    ...(result.passes ? { passes: result.passes.map((counts) => ({ ...counts })) } : {}),
    invariants: (result.invariants ?? []).map((counts) => ({ ...counts })),
    balanced: result.balanced,
    ...(result.causes ? { causes: result.causes.map(causeDocument) } : {}),
    controlTotals: result.controlTotals.map(controlTotalDocument),
    ...(result.carried ? { carried: { ...result.carried, records: { ...result.carried.records } } } : {}),
    ...(result.drift ? { drift: result.drift.map(driftDocument) } : {}),
    ...(result.notArrived ? { notArrived: { ...result.notArrived } } : {}),
  };
}

function driftDocument({ name, within, groups, beyond, sha256, worst, alert }: DriftResult): outputs.DriftResult {
  return { name, within, groups, beyond, sha256, worst: worst.map(groupDocument), alert };
}

function groupDocument(group: DriftedGroup): outputs.DriftedGroup {
  const { values, currency, baseline, counterpart, difference, percent } = group;
  return { values: { ...values }, currency, baseline, counterpart, difference, percent };
}

function bucketDocument({ side, outcome, timing, records }: Bucket): outputs.Bucket {
  return { side, outcome, timing, records };
}

function controlTotalDocument(total: ControlTotal): outputs.ControlTotal {
  const { field, currency, baseline, counterpart, difference } = total;
  const { explained, tolerated, pending, setAside, excluded, blocked, deduplicated, residue } = total;
  const parts = { explained, tolerated, pending, setAside, excluded, blocked, deduplicated };
  const lines = total.lines ? { lines: total.lines.map(({ name, amount }) => ({ name, amount })) } : {};
  return { field, currency, baseline, counterpart, difference, ...parts, ...lines, residue };
}

/** Both sides of a blocked pair are in the bucket. */
function loneOf({ buckets, pairs }: CounterpartResult, side: Side): outputs.LoneCounts {
  const counts = { missing: 0, duplicate: 0, ambiguous: 0, blocked: 0, excluded: 0 };
  for (const outcome of loneOutcomes) counts[outcome] = recordsIn(buckets, side, outcome);
  return { ...counts, blocked: counts.blocked - pairs.blocked };
}

function timingCounts({ buckets }: CounterpartResult): outputs.TimingCounts {
  const counts = { pending: 0, late: 0, carried: 0 };
  for (const { timing, records } of buckets) if (timing !== 'on-time') counts[timing] += records;
  return counts;
}

/** Every judged pair and lone record. */
function judged({ buckets: all, pairs, notArrived }: CounterpartResult): number {
  // A feed that has not arrived is one break in place of its records.
  const isAsked = ({ outcome, timing }: Bucket): boolean =>
    timing !== 'pending' && !(notArrived !== undefined && outcome === 'missing');
  const buckets = all.filter(isAsked);
  const sides = ['baseline', 'counterpart'] as const;
  const outcomes = ['missing', 'duplicate', 'ambiguous'] as const;
  const lone = sides.flatMap((side) => outcomes.map((outcome) => recordsIn(buckets, side, outcome)));
  return lone.reduce((sum, records) => sum + records, pairs.mismatch + (notArrived?.isLate ? 1 : 0));
}

/** How many records of a side are in the buckets of an outcome. */
export function recordsIn(buckets: readonly Bucket[], side: Side, outcome: Outcome): number {
  let records = 0;
  for (const bucket of buckets) if (bucket.side === side && bucket.outcome === outcome) records += bucket.records;
  return records;
}
