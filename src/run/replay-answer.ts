import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../base/canonical.js';
import type { SetAsideFile } from '../compare/side-relation.js';
import type { LookupTable } from '../compare/lookup-layer.js';
import type { Session } from '../engine/session.js';
import type { SpooledRecord } from '../ingest/set-aside-spool.js';
import { TextFile } from '../ingest/text-file.js';
import type { Batch } from '../model/batch.js';
import type { Break, CounterpartResult, Run } from '../model/outcome.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { undecidedKeys } from '../store/index.js';
import type { SetAsideKey } from '../store/index.js';
import { withHistory } from './break-history.js';
import { createBreaks } from './create-breaks.js';
import { RunDigest, answerOf } from './digest.js';
import { openSetAside, SetAsideWriter } from './keep-set-aside.js';
import { findTableBatches, loadTables, tablesOf } from './lookup-tables.js';
import type { TableBatches } from './lookup-tables.js';
import { loadRuleReferences } from './load-rule-references.js';
import { openSession } from './open-session.js';
import { openReferences } from './open-references.js';
import { replayBatch } from './replay-batch.js';
import type { ReplayPlan } from './replay-batch.js';
import { checkBalance, compareCounterparts, partsOf } from './compare-counterparts.js';
import type { ReadPart, RulePart } from './compare-counterparts.js';
import { csvOf } from './tools.js';
import type { Tools } from './tools.js';
import { VerdictCounts } from './verdict-counts.js';

/** What a run says, without being kept. */
export interface ReplayedAnswer {
  readonly digest: string;
  readonly results: Readonly<Record<string, CounterpartResult>>;
  /** A file of its breaks, as `writeBreaks` writes it. */
  readonly breaks: string;
}

/** A run to carry out again: its batches, of each side and the baseline first, and by which configuration. */
export interface Replaying {
  readonly run: Run;
  readonly plan: Plan;
  readonly rule: RulePlan;
  readonly batches: readonly (readonly Batch[])[];
  /** The batches that its tables were read from. */
  readonly tables: TableBatches;
  /** Whether what was set aside is what the run found, or what that configuration sets aside. */
  readonly setAside: 'found' | 'again';
}

/**
 * Reads the batches of a run again, compares them and says what every difference means.
 *
 * @param tools whose archive and temporary directory go away with the replay
 * @throws OperationalError `run-does-not-balance`, and those of reading batches and of comparing.
 */
export async function replayAnswer(tools: Tools, replaying: Replaying): Promise<ReplayedAnswer> {
  const { run, plan, rule } = replaying;
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'answer-'));
  const parts: ReadPart[] = [];
  for (const [index, part] of partsOf(rule).entries()) {
    parts.push({ ...part, ...(await replaySide(tools, replaying, { part, index }, directory)) });
  }
  const phase = `comparing ${rule.id}`;
  const session = await openSession(tools, { phase, ordered: false, directories: [tools.archiveDirectory, directory] });
  try {
    const { scope, asOf, inputs, counterparts: before } = run;
    const tables = await replayTables(tools, replaying, { directory, session });
    await loadRuleReferences(tools, plan, rule, { session, directory });
    const compared = await compareCounterparts(tools, plan, rule, {
      scope,
      asOf,
      inputs,
      before,
      parts,
      tables,
      directory,
      session,
    });
    checkBalance(run, compared, parts);
    const digest = new RunDigest();
    const verdicts = new VerdictCounts();
    const breaks = path.join(directory, 'breaks.csv');
    const counted = await withHistory(tools, rule, run);
    await writeBreaks(tools, breaks, createBreaks(tools, plan, { run: counted, compared, digest, verdicts, session }));
    for (const { rule: judged, found } of compared) {
      digest.addBooks(judged.counterpart.name, found.result, found.fingerprint);
    }
    return { digest: digest.finish(), results: verdicts.resultsOf(compared), breaks };
  } finally {
    await session.close();
  }
}

/** The tables of the rule as the run read them; what only another configuration looks up, as it is now. */
async function replayTables(
  tools: Tools,
  { plan, rule, tables }: Replaying,
  { directory, session }: { readonly directory: string; readonly session: Session },
): Promise<ReadonlyMap<string, LookupTable>> {
  const names = tablesOf(plan, rule).map(({ name }) => name);
  const workspace = await openReferences(tools, plan, names, directory);
  const batches = new Map<string, readonly Batch[]>();
  for (const [feed, read] of await findTableBatches(tools, plan, rule, tables)) {
    batches.set(feed, await replayBatches(tools, { plan, feed, onSetAside: null }, read));
  }
  return loadTables(tools, plan, rule, { session, directory, workspace, batches });
}

interface ReplayedSide {
  readonly batches: readonly Batch[];
  readonly setAside: SetAsideFile | null;
}

async function replaySide(
  tools: Tools,
  replaying: Replaying,
  { part, index }: { readonly part: RulePart; readonly index: number },
  directory: string,
): Promise<ReplayedSide> {
  const { run, plan, rule, setAside } = replaying;
  const asking = { plan, rule, part };
  const by = { plan, feed: part.plan.feed };
  const kept = replaying.batches[index] ?? [];
  if (setAside === 'found') {
    const batches = await replayBatches(tools, { ...by, onSetAside: null }, kept);
    return { batches, setAside: await openSetAside(tools, asking, run.inputs) };
  }
  const writer = new SetAsideWriter(tools, asking, path.join(directory, `set-aside-${index}.csv`));
  const onSetAside: ReplayPlan['onSetAside'] = async (batch, records) => {
    const keys = keysOf(batch, records);
    for await (const key of undecidedKeys(tools.store.database, keys, { at: run.startedAt, batches: kept.map(idOf) })) {
      await writer.add(key);
    }
  };
  try {
    const batches = await replayBatches(tools, { ...by, onSetAside }, kept);
    return { batches, setAside: await writer.finish() };
  } finally {
    await writer.close();
  }
}

const idOf = ({ id }: Batch): string => id;

async function* keysOf({ id }: Batch, records: AsyncIterable<SpooledRecord>): AsyncIterable<SetAsideKey> {
  for await (const { payload, record, key } of records) if (key !== null) yield { batch: id, payload, record, key };
}

async function replayBatches(tools: Tools, by: ReplayPlan, batches: readonly Batch[]): Promise<readonly Batch[]> {
  const again: Batch[] = [];
  for (const batch of batches) again.push(await replayBatch(tools, by, batch));
  return again;
}

/** What `writeBreaks` writes of each break, in order. */
export const breakColumns = ['id', 'content', 'key', 'outcome', 'verdict', 'tier', 'category', 'reason'] as const;

/** Writes breaks to a CSV file with a header, each with the SHA-256 of what is part of the answer; how many there were. */
export async function writeBreaks(
  tools: Pick<Tools, 'formats'>,
  target: string,
  breaks: AsyncIterable<Break>,
): Promise<number> {
  const csv = csvOf(tools);
  const file = new TextFile(target);
  let written = 0;
  try {
    await file.add(csv.writeRecord(breakColumns));
    for await (const found of breaks) {
      const { id, difference, verdict } = found;
      const content = sha256(JSON.stringify(answerOf(found)));
      const key = JSON.stringify(difference.key);
      const { kind, tier, category, reason } = verdict;
      const judged = [kind, tier === null ? '' : String(tier), category ?? '', reason ?? ''];
      await file.add(csv.writeRecord([id, content, key, difference.outcome, ...judged]));
      written++;
    }
    await file.finish();
  } finally {
    await file.close();
  }
  return written;
}
