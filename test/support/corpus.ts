import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fixedClock } from '../../src/base/clock.js';
import type { Batch } from '../../src/model/batch.js';
import type { KeptBreak } from '../../src/model/kept-break.js';
import type { Run } from '../../src/model/outcome.js';
import { listBreaks } from '../../src/run/history.js';
import { runRule } from '../../src/run/run-rule.js';
import type { Store } from '../../src/store/index.js';
import { repository } from './repository.js';
import { compileSample, openTools } from './sample-runs.js';

/** Where the labelled sets of others are, beside the repository; they are never copied into it. */
export const corpusData = resolve(repository, '../shared/data/matching');
const asOf = '2026-11-02T06:00:00.000Z';

export const isCorpusPresent = existsSync(corpusData);
if (!isCorpusPresent) console.warn(`SKIPPED: the labelled sets are not at ${corpusData}`);

/** Tills, promotions and coupons of a retailer, which are no labelled set. */
export const journeyData = resolve(repository, '../shared/data/retail/complete_journey');
export const isJourneyPresent = existsSync(journeyData);
if (!isJourneyPresent) console.warn(`SKIPPED: the tills of Complete Journey are not at ${journeyData}`);

export const journeyText = (file: string): Promise<string> => readFile(join(journeyData, file), 'utf8');

/** The text of a file of the labelled sets. */
export const corpusText = (file: string): Promise<string> => readFile(join(corpusData, file), 'utf8');

/** The answer of one rule, and every break of it. */
export interface CorpusAnswer {
  readonly run: Run;
  readonly breaks: readonly KeptBreak[];
  readonly batches: readonly Batch[];
}

/** A workspace of `test/corpus` beside the data that it judges. */
export interface Corpus {
  /** @param date of the run, else the day before the data are looked at */
  run(rule: string, date?: string): Promise<CorpusAnswer>;
  remove(): Promise<void>;
}

/** What a workspace of the corpus reads. */
interface CorpusFiles {
  readonly read: readonly string[];
  readonly made?: Readonly<Record<string, string>>;
  readonly from?: string;
}

/**
 * Copies a workspace and what it reads into a directory: `read` names files of the sets, or of `from`, `made` gives others by
 * their text. The answers are kept in the store, which several workspaces may share.
 */
export async function openCorpus(
  store: Store,
  workspace: string,
  { read, made = {}, from = corpusData }: CorpusFiles,
): Promise<Corpus> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), 'tieout-test-corpus-')));
  await cp(join(repository, 'test/corpus', workspace), directory, { recursive: true });
  await mkdir(join(directory, 'data'));
  for (const file of read) await cp(join(from, file), join(directory, 'data', basename(file)));
  for (const [file, text] of Object.entries(made)) await writeFile(join(directory, file), text);
  const plan = await compileSample(directory);
  const tools = await openTools(directory, store, fixedClock(asOf));
  return {
    async run(rule, date = '2026-11-01') {
      const { run, batches } = await runRule(tools, plan, rule, { date, asOf });
      const kept = await listBreaks(tools, { run: run.id }, { limit: 100_000, after: null });
      if (kept.items.length !== run.breaks.total) throw new Error(`${rule}: not every break was read`);
      return { run, breaks: kept.items, batches };
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
