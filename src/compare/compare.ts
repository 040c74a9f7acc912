import path from 'node:path';
import Big from 'big.js';
import type { Dialect } from '../engine/dialect.js';
import type { Session } from '../engine/session.js';
import type { FoundDrift } from '../model/drift.js';
import type { Bucket, CounterpartResult, Difference, Outcome, Side, Timing } from '../model/outcome.js';
import { findCauses } from './causes/find-causes.js';
import { readDriftResults, readDrifts, writeDrifts } from './drift.js';
import { compareStatements, excludedRecords } from './compare-statements.js';
import type { CompareStatements } from './compare-statements.js';
import { readInvariantCounts } from './invariant-counts.js';
import { readPassCounts } from './pass-counts.js';
import { runPasses } from './match/run-passes.js';
import { sideColumn, sides } from './matched-row.js';
import { claimsStatement, isForeign } from './other-scopes.js';
import { readCarried, readClaims, readStanding } from './read-standing.js';
import type { Claim, StandingRecord } from './read-standing.js';
import { hasGroups } from './groups/group-tables.js';
import { membersColumn } from './reconcile-statement.js';
import { readBlockedPairs, readContributions } from './contributions.js';
import { readControlTotals } from './judged-totals.js';
import { readBlocked, readDifferences } from './read-differences.js';
import { settle } from './settle-sides.js';
import type { Comparison } from './side-relation.js';
import { notJudged, readStateCounts } from './state-counts.js';
import { timingOfRows } from './timing-column.js';

/** What a comparison found: the books, and every difference, to be read once. */
export interface ComparisonFound {
  readonly result: CounterpartResult;
  /** Adds up the fingerprints of the keys of all pairs and lone records that are not equal, whatever their order. */
  readonly fingerprint: string;
  readonly differences: () => AsyncIterable<readonly Difference[]>;
  /** The lone records that are blocked, to be read once. */
  readonly blocked: () => AsyncIterable<readonly Difference[]>;
  /** The lone records of the scope, and those that other runs have; absent: no other scope may pair them. */
  readonly standing?: () => AsyncIterable<readonly StandingRecord[]>;
  /** The records of other scopes that are paired. */
  readonly claims?: () => AsyncIterable<readonly Claim[]>;
  /** The groups of records whose sums are too far apart, to be read once; absent: the rule watches none. */
  readonly drifts?: () => AsyncIterable<readonly FoundDrift[]>;
}

export interface ComparisonInput {
  readonly comparison: Comparison;
  /** Ids of the batches of each side, by their number in the inputs. */
  readonly batches: Readonly<Record<Side, readonly string[]>>;
  /** How many records each side was delivered, as its batches counted them. */
  readonly delivered: Readonly<Record<Side, number>>;
  /** An empty directory that the session may write. */
  readonly directory: string;
  /** In how many parts to join, so that one part fits into memory. */
  readonly partitions: number;
}

/**
 * Compares two sides: joins them by key, judges each pair, and adds up the books in a second way.
 *
 * @throws OperationalError of the session.
 */
export async function compare(session: Session, dialect: Dialect, input: ComparisonInput): Promise<ComparisonFound> {
  const comparison = await settle(session, dialect, input);
  const statements = compareStatements(dialect, comparison, input.partitions);
  const reconciled = await reconcile(session, dialect, statements, input.directory);
  const buckets = await readBuckets(session, dialect, comparison, reconciled);
  const controlTotals = await readControlTotals(session, dialect, comparison, reconciled);
  const records = { baseline: recordsOf(buckets, 'baseline'), counterpart: recordsOf(buckets, 'counterpart') };
  const made = {
    baseline: await readContributions(session, comparison, 'baseline', records.baseline),
    counterpart: await readContributions(session, comparison, 'counterpart', records.counterpart),
  };
  const contributing = { baseline: made.baseline.contributing, counterpart: made.counterpart.contributing };
  const state = {
    baseline: await readStateCounts(session, dialect, comparison, comparison.baseline, contributing.baseline),
    counterpart: await readStateCounts(session, dialect, comparison, comparison.counterpart, contributing.counterpart),
  };
  const carried = await readCarried(session, comparison, reconciled);
  const others = await writeClaims(session, dialect, { comparison, reconciled }, input);
  const invariants = await readInvariantCounts(session, comparison, reconciled);
  const passes = await readPassCounts(session, dialect, comparison, reconciled);
  const causes = await findCauses({ session, dialect, comparison, batches: input.batches }, reconciled);
  const written = await writeDrifts(session, dialect, comparison, input.directory);
  for (const statement of statements.close) await session.execute(statement);
  const drift = await readDriftResults(session, comparison, written);
  const result = {
    state,
    records,
    contributing,
    deduplicated: { baseline: made.baseline.deduplicated, counterpart: made.counterpart.deduplicated },
    buckets,
    pairs: {
      ...(await readPairs(session, comparison, reconciled)),
      blocked: await readBlockedPairs(session, comparison, reconciled),
    },
    ...(carried ? { carried } : {}),
    ...(passes ? { passes } : {}),
    ...(invariants ? { invariants } : {}),
    ...(causes.length > 0 ? { causes } : {}),
    controlTotals,
    ...(drift ? { drift } : {}),
    balanced:
      sides.every((side) => contributing[side] + notJudged(state[side]) === input.delivered[side]) &&
      controlTotals.every(({ residue }) => new Big(residue).eq(0)),
  };
  return {
    result,
    fingerprint: await readFingerprint(session, reconciled),
    differences: () => readDifferences(session, comparison, reconciled, input.batches),
    blocked: () =>
      buckets.some(({ outcome }) => outcome === 'blocked')
        ? readBlocked(session, comparison, reconciled, input.batches)
        : none(),
    ...others,
    ...(drift ? { drifts: () => readDrifts(session, comparison, written) } : {}),
  };
}

/** What runs of other scopes may have of this one, and what this one has of theirs; nothing where records stay in their scope. */
async function writeClaims(
  session: Session,
  dialect: Dialect,
  { comparison, reconciled }: { readonly comparison: Comparison; readonly reconciled: string },
  { directory, batches }: ComparisonInput,
): Promise<Pick<ComparisonFound, 'standing' | 'claims'>> {
  if (!comparison.others) return {};
  const file = path.join(directory, 'claims.parquet');
  await session.execute(dialect.writeParquet(claimsStatement(reconciled), file));
  return {
    standing: () => readStanding(session, comparison, reconciled, batches),
    claims: () => readClaims(session, dialect.parquet(file)),
  };
}

/** Finds pairs and judges them, part by part: the relation of what came of it. */
async function reconcile(
  session: Session,
  dialect: Dialect,
  { prepare, match, first, firstPairs, left }: CompareStatements,
  directory: string,
): Promise<string> {
  const executeAll = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await session.execute(statement);
  };
  const write = async (statement: string, name: string): Promise<void> => {
    await session.execute(dialect.writeParquet(statement, path.join(directory, `${name}.parquet`)));
  };
  await executeAll(prepare);
  const part = match.goesOn ? 'first' : 'reconciled-first';
  for (const [index, statement] of first.entries()) await write(statement, `${part}-${index}`);
  const joined = dialect.parquet(path.join(directory, 'first-*.parquet'));
  if (match.goesOn) await write(firstPairs(joined), 'reconciled-pairs');
  const [[isLeft] = []] = await session.rows(match.isLeft);
  if (Number(isLeft) > 0 || first.length === 0) {
    await executeAll(match.leave(joined));
    await runPasses(session, match.passes);
    await write(left, 'reconciled-left');
    await executeAll(match.forget);
  }
  return dialect.parquet(path.join(directory, 'reconciled-*.parquet'));
}

async function* none(): AsyncGenerator<never> {}

function recordsOf(buckets: readonly Bucket[], side: Side): number {
  return buckets.reduce((total, bucket) => (bucket.side === side ? total + bucket.records : total), 0);
}

/** A group is one pair, however many records it has. */
async function readPairs(
  session: Session,
  { others }: Comparison,
  reconciled: string,
): Promise<Omit<CounterpartResult['pairs'], 'blocked'>> {
  const own = others ? ` WHERE _timing <> 'carried'` : '';
  const counted = await session.rows(`SELECT _outcome, count(*) FROM ${reconciled}${own} GROUP BY 1`);
  const countOf = (outcome: Outcome): number => Number(counted.find(([name]) => name === outcome)?.[1] ?? 0);
  return {
    match: countOf('match'),
    'within-tolerance': countOf('within-tolerance'),
    mismatch: countOf('mismatch'),
  };
}

async function readBuckets(
  session: Session,
  dialect: Dialect,
  comparison: Comparison,
  reconciled: string,
): Promise<readonly Bucket[]> {
  const records = (side: Side): string => {
    const isSeen = `${sideColumn(side, '_record')} IS NOT NULL`;
    const isOwn = `(${isSeen} AND NOT ${isForeign(comparison, side)})`;
    const seen = comparison.others
      ? `FILTER ((_outcome = 'match' AND _timing = 'on-time') OR ${isOwn})`
      : `FILTER (_outcome = 'match' OR ${isSeen})`;
    return hasGroups(comparison) ? `sum(coalesce(${membersColumn(side)}, 1)) ${seen}` : `count(*) ${seen}`;
  };
  const counted = await session.rows(
    `SELECT _outcome, ${timingOfRows(comparison)}, ${sides.map(records).join(', ')} FROM ${reconciled} GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const buckets: Bucket[] = [];
  for (const [index, side] of sides.entries()) {
    for (const row of counted) {
      const records = Number(row[index + 2]);
      if (records > 0 && row[0] !== 'excluded') {
        buckets.push({ side, outcome: row[0] as Outcome, timing: row[1] as Timing, records });
      }
    }
    const [excluded] = await session.rows(
      `SELECT count(*) FROM (${excludedRecords(dialect, comparison, comparison[side])})`,
    );
    const alone = counted.find(([outcome]) => outcome === 'excluded')?.[index + 2] ?? 0;
    const records = Number(excluded?.[0] ?? 0) + Number(alone);
    if (records > 0) buckets.push({ side, outcome: 'excluded', timing: 'on-time', records });
  }
  return buckets;
}

async function readFingerprint(session: Session, reconciled: string): Promise<string> {
  const [row] = await session.rows(`SELECT CAST(coalesce(sum(_fingerprint), 0) AS VARCHAR) FROM ${reconciled}`);
  return String(row?.[0]);
}

/** In how many parts a comparison is best joined: what one part holds in memory must fit into three quarters of it. */
export function partitionsFor(comparison: Comparison, records: number, memoryLimit: number): number {
  const bytesOf = (side: Side): number =>
    comparison[side].entity.fields.reduce((bytes, { type }) => bytes + (type.kind === 'string' ? 24 : 12), 24);
  const bytes = Math.max(bytesOf('baseline'), bytesOf('counterpart')) * records;
  return Math.max(1, Math.ceil(bytes / (memoryLimit * 0.75)));
}
