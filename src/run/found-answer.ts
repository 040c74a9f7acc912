import type { ComparedCounterpart } from '../compare/compare-all.js';
import type { DriftOfRun } from '../model/drift.js';
import type { Break, BreakCounts, Run } from '../model/outcome.js';
import {
  BreakCounter,
  forgetHeldAnswer,
  keepBreaks,
  keepDrifts,
  keepHeldPart,
  lockStanding,
  noBreaks,
  readHeldPart,
} from '../store/index.js';
import type { BlockedBreak, Transaction } from '../store/index.js';
import { blockedBreaks } from './create-breaks.js';
import { createDrifts } from './create-drifts.js';
import { carriedAnswers, keepStandingRecords } from './standing-records.js';
import type { CarriedAnswer } from './standing-records.js';

/** What a run found beside its books, part by part; each is read once. */
export interface FoundAnswer {
  readonly breaks: AsyncIterable<Break>;
  readonly blocked: AsyncIterable<BlockedBreak>;
  readonly drifts: AsyncIterable<DriftOfRun>;
  /** Of each counterpart whose records are carried. */
  readonly carried: readonly CarriedAnswer[];
}

/** What a comparison found, once it is said what its differences mean. */
export function foundAnswer(
  run: Run,
  compared: readonly ComparedCounterpart[],
  breaks: AsyncIterable<Break>,
): FoundAnswer {
  return {
    breaks,
    blocked: blockedBreaks({ run, compared }),
    drifts: createDrifts(compared),
    carried: carriedAnswers(run, compared),
  };
}

/**
 * Lets what a run found count: makes, changes and closes breaks, and keeps its drifts and what it has of other scopes.
 *
 * @throws OperationalError `records-taken` when another run kept something since that this one did not know.
 */
export async function publishAnswer(transaction: Transaction, run: Run, found: FoundAnswer): Promise<BreakCounts> {
  if (found.carried.length > 0) await lockStanding(transaction, run.ruleHistory);
  const judged = await keepBreaks(transaction, run, found.breaks, found.blocked);
  const closed = judged.closed + (await keepStandingRecords(transaction, run, found.carried));
  await keepDrifts(transaction, run, found.drifts);
  return { ...judged, closed };
}

/** Keeps what a run found as it is, without letting any of it count. */
export async function holdAnswer(transaction: Transaction, { id: run }: Run, found: FoundAnswer): Promise<BreakCounts> {
  const counter = new BreakCounter();
  const all = { run, counterpart: null };
  await keepHeldPart(transaction, all, 'breaks', counter.through(found.breaks));
  await keepHeldPart(transaction, all, 'blocked', found.blocked);
  await keepHeldPart(transaction, all, 'drifts', found.drifts);
  for (const { counterpart, claims, standing } of found.carried) {
    await keepHeldPart(transaction, { run, counterpart }, 'claims', claims);
    await keepHeldPart(transaction, { run, counterpart }, 'standing', standing);
  }
  return { ...noBreaks, ...counter.counts() };
}

/**
 * Lets what was kept of a run count, as if it had at once; then it is kept there no more.
 *
 * @throws OperationalError `records-taken`.
 */
export async function publishHeldAnswer(transaction: Transaction, run: Run): Promise<BreakCounts> {
  const all = { run: run.id, counterpart: null };
  const counts = await publishAnswer(transaction, run, {
    breaks: readHeldPart(transaction, all, 'breaks'),
    blocked: readHeldPart(transaction, all, 'blocked'),
    drifts: readHeldPart(transaction, all, 'drifts'),
    carried: run.inputs.flatMap(({ counterpart, standing }) => {
      if (counterpart === null || !standing) return [];
      const place = { run: run.id, counterpart };
      const claims = readHeldPart(transaction, place, 'claims');
      return [{ counterpart, claims, standing: readHeldPart(transaction, place, 'standing') }];
    }),
  });
  await forgetHeldAnswer(transaction, run.id);
  return counts;
}
