import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { openArchive } from '../archive/index.js';
import { operationalError } from '../base/errors.js';
import type { Batch } from '../model/batch.js';
import type { Break, Run } from '../model/outcome.js';
import { ruleIdOf } from '../model/outcome.js';
import { ruleOn } from '../model/plan.js';
import type { Plan, RulePlan } from '../model/plan.js';
import { findConfigurationVersion, listBreaks } from '../store/index.js';
import { planOfVersion } from './configurations.js';
import { breakChanges, bucketChanges, totalChanges } from './compare-answers.js';
import type { BreakChanges, BucketChange, TotalChange } from './compare-answers.js';
import { partsOf } from './compare-counterparts.js';
import { findBatchesOf, findRun } from './history.js';
import { tableBatchesOf } from './lookup-tables.js';
import { replayAnswer, writeBreaks } from './replay-answer.js';
import type { ReplayedAnswer } from './replay-answer.js';
import { replayArchive } from './replay-archive.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** A run that was carried out again, and what it says other than it did. */
export interface Replay {
  readonly run: Run;
  /** The configuration it was carried out by. */
  readonly version: string;
  readonly digest: { readonly before: string; readonly after: string };
  /** Whether the configuration that the run had still gives the digest that was kept. */
  readonly reproduced: boolean;
  readonly buckets: readonly BucketChange[];
  readonly totals: readonly TotalChange[];
  /** null: the breaks that the run found have been judged again since, so there is nothing to compare with. */
  readonly breaks: BreakChanges | null;
}

/**
 * Carries a run out again, from the payloads in the archive and the configuration that was kept. Nothing of it is kept.
 *
 * @param at another configuration: its version, the beginning of one, or `now` for `current`; null: the run's own
 * @throws OperationalError `not-found`, `usage` when the run has no answer or that configuration none for it,
 * `archive-corrupt` when a payload was changed, and those of normalising and comparing.
 */
export async function replayRun(tools: Tools, current: Plan, id: string, at: string | null): Promise<Replay> {
  const run = await findRun(tools, id);
  const kept = run.counterparts;
  if (run.digest === null) {
    throw operationalError('usage', { reason: `Run ${id} has no answer to compare with: it is ${run.status}` });
  }
  const own = required(
    (await findConfigurationVersion(tools.store.database, run.configVersion)) ?? undefined,
    `configuration ${run.configVersion}`,
  );
  const other = at === null ? null : await planAt(tools, current, at);
  const read = await findBatchesOf(tools, run);
  const [batches, tables] = [batchesOf(run, read), tableBatchesOf(run.inputs, read)];
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'replay-'));
  try {
    const replayTools = toolsIn(tools, directory);
    const rule = ruleOn(required(own.rules[ruleIdOf(run)], `rule ${ruleIdOf(run)}`), run.scope.from);
    const again = await replayAnswer(replayTools, { run, plan: own, rule, batches, tables, setAside: 'found' });
    const seen = { run, kept, again, digest: run.digest };
    if (other === null) return await compareWithKept(replayTools, directory, seen);
    const otherRule = ruleIn(other, run, batches);
    const answer = await replayAnswer(replayTools, {
      run,
      plan: other,
      rule: otherRule,
      batches,
      tables,
      setAside: 'again',
    });
    return await compareAnswers(replayTools, directory, { ...seen, answer, version: other.version });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

interface Seen {
  readonly run: Run;
  readonly kept: Run['counterparts'];
  readonly digest: string;
  /** By the configuration of the run. */
  readonly again: ReplayedAnswer;
}

async function compareWithKept(tools: Tools, directory: string, { run, kept, again, digest }: Seen): Promise<Replay> {
  const same = again.digest === digest;
  return {
    run,
    version: run.configVersion,
    digest: { before: digest, after: again.digest },
    reproduced: same,
    buckets: bucketChanges(kept, again.results),
    totals: totalChanges(kept, again.results),
    breaks: same ? noChanges : await keptBreakChanges(tools, directory, { run, after: again.breaks }),
  };
}

const noChanges: BreakChanges = { added: 0, removed: 0, changed: 0, first: [] };

/** The breaks of a run are kept as the run that judged them last found them. */
async function keptBreakChanges(
  tools: Tools,
  directory: string,
  { run, after }: { readonly run: Run; readonly after: string },
): Promise<BreakChanges | null> {
  const before = path.join(directory, 'kept.csv');
  const written = await writeBreaks(tools, before, breaksOf(tools, run));
  return written === judgedBy(run) ? breakChanges(tools, { before, after }, directory) : null;
}

async function* breaksOf({ store }: Tools, { id }: Run): AsyncIterable<Break> {
  const standing = [{ status: 'open' }, { verdict: 'compliant' }, { verdict: 'accepted' }] as const;
  for (const filter of standing) {
    for (let after: string | null = null, isLast = false; !isLast;) {
      const page = await listBreaks(store.database, { run: id, ...filter }, { limit: 500, after });
      // A blocked record is no break of its run: an earlier one left it open.
      yield* page.items.filter(({ difference }) => difference.outcome !== 'blocked');
      after = page.next;
      isLast = after === null;
    }
  }
}

/** How many differences a run judged. */
function judgedBy({ counterparts, breaks }: Run): number {
  const answered = Object.values(counterparts).map(
    ({ verdicts }) => (verdicts?.compliant ?? 0) + (verdicts?.accepted ?? 0),
  );
  return answered.reduce((sum, number) => sum + number, breaks.total);
}

async function compareAnswers(
  tools: Tools,
  directory: string,
  { run, digest, again, answer, version }: Seen & { readonly answer: ReplayedAnswer; readonly version: string },
): Promise<Replay> {
  return {
    run,
    version,
    digest: { before: digest, after: answer.digest },
    reproduced: again.digest === digest,
    buckets: bucketChanges(again.results, answer.results),
    totals: totalChanges(again.results, answer.results),
    breaks: await breakChanges(tools, { before: again.breaks, after: answer.breaks }, directory),
  };
}

function planAt(tools: Tools, current: Plan, at: string): Promise<Plan> {
  return at === 'now' ? Promise.resolve(current) : planOfVersion(tools, at);
}

/** What the rule of a run is in another configuration, where it may have another name, but must read the same feeds. */
function ruleIn(plan: Plan, run: Run, batches: readonly (readonly Batch[])[]): RulePlan {
  const known = Object.values(plan.rules).find(({ history }) => history === run.ruleHistory);
  if (!known) throw operationalError('not-found', { kind: 'rule', name: ruleIdOf(run) });
  const rule = ruleOn(known, run.scope.from);
  const parts = partsOf(rule);
  if (parts.length !== run.inputs.length) {
    const reason = `That configuration has ${parts.length - 1} counterparts, and run ${run.id} had ${run.inputs.length - 1}`;
    throw operationalError('usage', { reason });
  }
  for (const [index, part] of parts.entries()) {
    const feed = required(plan.feeds[part.plan.feed], `feed ${part.plan.feed}`);
    const stranger = batches[index]?.find((batch) => ![feed.name, ...feed.formerly].includes(batch.feed));
    if (!stranger) continue;
    const name = part.counterpart ?? part.side;
    const reason = `That configuration reads ${feed.name} as ${name}, of which run ${run.id} has nothing: it read ${stranger.feed}`;
    throw operationalError('usage', { reason });
  }
  return rule;
}

/** The batches of each side, the baseline first. */
function batchesOf(run: Run, read: readonly Batch[]): readonly (readonly Batch[])[] {
  const batches = new Map(read.map((batch) => [batch.id, batch]));
  const sides = run.inputs.filter(({ side }) => side !== 'lookup');
  return sides.map((input) => input.batches.map((id) => required(batches.get(id), `batch ${id}`)));
}

/** Tools that read what was delivered and keep nothing outside of a directory. */
function toolsIn(tools: Tools, directory: string): Tools {
  const { engine } = tools;
  return {
    ...tools,
    archive: replayArchive(tools.archive, openArchive(path.join(directory, 'archive'))),
    temporaryDirectory: directory,
    engine: {
      ...engine,
      open: (options) => engine.open({ ...options, directories: [...options.directories, directory] }),
    },
  };
}
