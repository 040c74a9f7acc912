import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { OperationalError } from '../base/errors.js';
import { settle } from '../compare/settle-sides.js';
import { prepareStatements } from '../compare/compare-statements.js';
import { countRecords, findNearest } from '../compare/find-nearest.js';
import type { NearRecord } from '../compare/find-nearest.js';
import type { Session } from '../engine/session.js';
import type { Batch } from '../model/batch.js';
import type { KeptBreak } from '../model/kept-break.js';
import type { Run, Side } from '../model/outcome.js';
import type { JudgedRule, Plan } from '../model/plan.js';
import { findBatch } from '../store/index.js';
import { comparisonOf, conversionOf, partsOf } from './compare-counterparts.js';
import type { ReadPart } from './compare-counterparts.js';
import { apartInWords } from './explain-apart.js';
import type { Apartness } from './explain-apart.js';
import { fatesOf } from './explain-fate.js';
import type { Fate, Inquiry } from './explain-fate.js';
import { feedOf } from './explain-difference.js';
import { placesOf } from './explain-record.js';
import type { Place } from './explain-record.js';
import { openSetAside } from './keep-set-aside.js';
import { loadRuleReferences } from './load-rule-references.js';
import { openSession } from './open-session.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** What comes nearest to a record without a partner, or why that cannot be told any more. */
export type ExplainedNearest =
  | {
      readonly kind: 'told';
      /** How many records of the other side were looked at. */
      readonly lookedAt: number;
      /** How many of them agree in the key of a pass, or in all of it but one part. */
      readonly alike: number;
      /** The nearest of them, five at most. */
      readonly candidates: readonly ExplainedCandidate[];
    }
  | { readonly kind: 'removed'; readonly at: string };

export interface ExplainedCandidate extends Pick<NearRecord, 'record'> {
  readonly place: Place;
  /** What kept it apart, pass by pass. */
  readonly apart: readonly Apartness[];
  /** What became of it. */
  readonly fate: Fate;
}

interface Asked {
  readonly kept: KeptBreak;
  readonly run: Run;
  readonly plan: Plan;
  readonly rule: JudgedRule;
}

const mostCandidates = 5;

/**
 * Says what comes nearest to a record that has no partner, from the snapshots that its run read: null where a break is no such
 * record, and where equivalents of its rule were changed since. Nothing is asked of any source, and nothing is kept.
 *
 * @throws OperationalError those of the archive, the engine and the database.
 */
export async function explainNearest(tools: Tools, asked: Asked): Promise<ExplainedNearest | null> {
  const { side, outcome } = asked.kept.difference;
  if (side === null || (outcome !== 'missing' && outcome !== 'ambiguous')) return null;
  await mkdir(tools.temporaryDirectory, { recursive: true });
  const directory = await mkdtemp(path.join(tools.temporaryDirectory, 'explain-'));
  const directories = [tools.archiveDirectory, directory];
  const quiet = { ...tools, onProgress: () => undefined };
  const session = await openSession(quiet, { phase: `explaining ${asked.rule.id}`, ordered: false, directories });
  try {
    return await lookAround(tools, session, asked, { side, directory });
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    // What meant the same is not kept: another list would say something else.
    if (error.code === 'reference-changed') return null;
    if (error.code !== 'removed-by-retention') throw error;
    const at = error.parameters;
    return { kind: 'removed', at: String((at as { at?: unknown }).at) };
  } finally {
    await session.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function lookAround(
  tools: Tools,
  session: Session,
  { kept, run, plan, rule }: Asked,
  { side, directory }: { readonly side: Side; readonly directory: string },
): Promise<ExplainedNearest> {
  const { dialect } = tools.engine;
  const parts = await partsOfRun(tools, { kept, run, plan, rule });
  const conversion = await conversionOf(tools, plan, rule, { scope: kept.scope, parts, session, directory });
  const unsettled = { ...(await comparisonOf(tools, plan, rule, { scope: kept.scope, parts })), ...conversion };
  const comparison = await settle(session, dialect, { comparison: unsettled, directory });
  await loadRuleReferences(tools, plan, rule, { session, directory });
  for (const statement of prepareStatements(dialect, comparison)) await session.execute(statement);
  const batches = { baseline: idsOf(parts, null), counterpart: idsOf(parts, rule.counterpart.name) };
  const own = required(kept.difference[side] ?? undefined, `record of the ${side}`);
  const inquiry: Inquiry = { session, comparison, batches, run, rule };
  const place = [batches[side].indexOf(own.provenance.batch), own.provenance.payload, own.provenance.record] as const;
  const { alike, records } = await findNearest(session, dialect, comparison, {
    side,
    place,
    most: mostCandidates,
    batches,
  });
  const other = side === 'baseline' ? 'counterpart' : 'baseline';
  const provenances = records.map(({ record }) => record.provenance);
  const places = await placesOf(tools, feedOf(plan, rule[other]), provenances);
  const fates = await fatesOf(tools, inquiry, { side: other, lone: own, records });
  const candidates = records.map((near, index) => ({
    record: near.record,
    place: required(places[index], 'place of a candidate'),
    apart: apartInWords(plan, rule, { near, side, own }),
    fate: required(fates[index], 'fate of a candidate'),
  }));
  const lookedAt = await countRecords(session, dialect, comparison, other);
  return { kind: 'told', lookedAt, alike, candidates };
}

/** Both sides of a counterpart with the batches that a run read. */
async function partsOfRun(tools: Tools, { run, plan, rule }: Asked): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = [];
  for (const part of partsOf(rule)) {
    if (part.counterpart !== null && part.counterpart !== rule.counterpart.name) continue;
    const input = required(
      run.inputs.find(({ counterpart }) => counterpart === part.counterpart),
      `input of ${part.counterpart ?? 'the baseline'}`,
    );
    const batches: Batch[] = [];
    for (const id of input.batches) {
      batches.push(required((await findBatch(tools.store.database, id)) ?? undefined, `batch ${id}`));
    }
    parts.push({ ...part, batches, setAside: await openSetAside(tools, { plan, rule, part }, run.inputs) });
  }
  return parts;
}

function idsOf(parts: readonly ReadPart[], counterpart: string | null): readonly string[] {
  return parts.find((part) => part.counterpart === counterpart)?.batches.map(({ id }) => id) ?? [];
}
