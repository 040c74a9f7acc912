import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { operationalError } from '../base/errors.js';
import { compareAll } from '../compare/compare-all.js';
import type { ComparedCounterpart } from '../compare/compare-all.js';
import { partitionsFor } from '../compare/compare.js';
import type { ComparisonInput } from '../compare/compare.js';
import type { LookupTable } from '../compare/lookup-layer.js';
import type { Comparison, SetAsideFile, SideInput } from '../compare/side-relation.js';
import { notJudged } from '../compare/state-counts.js';
import type { Session } from '../engine/session.js';
import type { ConvertPlan } from '../model/convert-plan.js';
import { matchedEntity } from '../model/aggregate-plan.js';
import type { Batch } from '../model/batch.js';
import type { Run, Scope, Side } from '../model/outcome.js';
import { judgedRules } from '../model/plan.js';
import type { JudgedRule, Plan, RulePlan, SidePlan } from '../model/plan.js';
import { loadConversion } from './load-conversion.js';
import { isNotArrived, notArrivedOf } from './not-arrived.js';
import { spokenDays } from './spoken-days.js';
import { openOthers } from './standing-records.js';
import { required } from './tools.js';
import type { JudgingTools } from './tools.js';
import { waitingOf } from './waiting.js';

/** A side of a rule: its baseline, or one of its counterparts. */
export interface RulePart {
  readonly side: Side;
  /** What the rule calls it; null: the baseline. */
  readonly counterpart: string | null;
  readonly plan: SidePlan;
}

/** A side of a rule with what it is read from. */
export interface ReadPart extends RulePart {
  readonly batches: readonly Batch[];
  readonly setAside: SetAsideFile | null;
  /** Absent: causes are not asked for. */
  readonly unknownCodes?: SetAsideFile | null;
}

/** The sides of a rule, the baseline first. */
export function partsOf(rule: RulePlan): readonly RulePart[] {
  return [
    { side: 'baseline', counterpart: null, plan: rule.baseline },
    ...rule.counterparts.map((plan) => ({ side: 'counterpart', counterpart: plan.name, plan }) as const),
  ];
}

interface Place {
  readonly scope: Scope;
  readonly asOf: string;
  readonly inputs: Run['inputs'];
  /** What the run of its scope before it found, or itself where it is replayed. */
  readonly before: Run['counterparts'];
  readonly parts: readonly ReadPart[];
  /** The tables that the rule looks up, by name of the reference. */
  readonly tables: ReadonlyMap<string, LookupTable>;
  /** An empty directory that the session may write. */
  readonly directory: string;
  readonly session: Session;
}

/** Compares every counterpart of a rule with the baseline, each in a directory of its own. */
export async function compareCounterparts(
  tools: JudgingTools,
  plan: Plan,
  rule: RulePlan,
  { scope, asOf, inputs: read, before, parts, tables, directory, session }: Place,
): Promise<readonly ComparedCounterpart[]> {
  const inputs: ComparisonInput[] = [];
  const baselinePart = partNamed(parts, null);
  const baseline = await sideInput(tools, plan, baselinePart, scope, rule.convert);
  const conversion = await conversionOf(tools, plan, rule, { scope, parts, session, directory });
  for (const judged of judgedRules(rule)) {
    const part = partNamed(parts, judged.counterpart.name);
    const counterpart = await sideInput(tools, plan, part, scope, rule.convert);
    const waiting = waitingOf(plan, judged, { scope, asOf });
    const batches = { baseline: baselinePart.batches.length, counterpart: part.batches.length };
    const others = await openOthers(tools, session, read, {
      counterpart: judged.counterpart.name,
      own: batches,
    });
    const comparison: Comparison = {
      rule: judged,
      scope,
      baseline,
      counterpart,
      lookups: lookupsOf(judged, tables),
      ...conversion,
      ...(waiting && { waiting, isNotArrived: isNotArrived(part) }),
      ...(others && { others }),
    };
    const delivered = { baseline: recordsOf(baselinePart), counterpart: recordsOf(part) };
    const own = path.join(directory, judged.counterpart.name);
    await mkdir(own);
    inputs.push({
      comparison,
      delivered,
      directory: own,
      batches: {
        baseline: [...idsOf(baselinePart), ...(others?.batches.baseline ?? [])],
        counterpart: [...idsOf(part), ...(others?.batches.counterpart ?? [])],
      },
      partitions: partitionsFor(
        comparison,
        Math.max(delivered.baseline, delivered.counterpart),
        tools.engine.memoryLimit,
      ),
    });
  }
  const compared = await compareAll(session, tools.engine.dialect, inputs);
  return compared.map(({ rule: judged, found }) => {
    const { name } = judged.counterpart;
    if (!isNotArrived(partNamed(parts, name))) return { rule: judged, found };
    const absence = { plan, rule: judged, run: { scope, asOf }, before: before[name]?.notArrived ?? null };
    // that nothing is there is the cause
    const { causes: _causes, ...result } = found.result;
    return {
      rule: judged,
      found: { ...found, result: { ...result, notArrived: notArrivedOf(absence, result) } },
    };
  });
}

function lookupsOf({ lookups }: RulePlan, tables: Place['tables']): Comparison['lookups'] {
  return lookups.map((plan) => {
    // whether a record may have several rows is found out when they are compared
    return { plan, isContested: true, ...required(tables.get(plan.reference), `table ${plan.reference}`) };
  });
}

/** @throws Error when there is no such part. */
export function partNamed<Part extends RulePart>(parts: readonly Part[], counterpart: string | null): Part {
  return required(
    parts.find((part) => part.counterpart === counterpart),
    `side ${counterpart ?? 'baseline'}`,
  );
}

/** A rule with one of its counterparts, and what both sides are read from. */
export async function comparisonOf(
  tools: JudgingTools,
  plan: Plan,
  rule: JudgedRule,
  { scope, parts }: Pick<Place, 'scope' | 'parts'>,
): Promise<Comparison> {
  return {
    rule,
    scope,
    baseline: await sideInput(tools, plan, partNamed(parts, null), scope, rule.convert),
    counterpart: await sideInput(tools, plan, partNamed(parts, rule.counterpart.name), scope, rule.convert),
    // nothing is looked up before records are paired
    lookups: [],
  };
}

/** The rates that a rule converts by, loaded for all of its sides; nothing where it does not convert. */
export async function conversionOf(
  tools: JudgingTools,
  plan: Plan,
  rule: RulePlan,
  { scope, parts, session, directory }: Pick<Place, 'scope' | 'parts' | 'session' | 'directory'>,
): Promise<Pick<Comparison, 'conversion'>> {
  if (!rule.convert) return {};
  const sides: SideInput[] = [];
  for (const part of parts) sides.push(await sideInput(tools, plan, part, scope));
  return loadConversion(tools, plan, { ...rule, convert: rule.convert }, { session, directory, sides });
}

/** What the statements read of a side. */
export async function sideInput(
  tools: JudgingTools,
  plan: Plan,
  { side, plan: sidePlan, batches, setAside, unknownCodes = null }: ReadPart,
  scope: Scope,
  convert?: ConvertPlan,
): Promise<SideInput> {
  const { delivery } = required(plan.feeds[sidePlan.feed], `feed ${sidePlan.feed}`);
  const spoken = spokenDays(delivery, batches, scope);
  const snapshots = [];
  for (const [batch, { corrects, payloads }] of batches.entries()) {
    const corrected = batches.findIndex(({ id }) => id === corrects);
    const days = spoken[batch] ?? null;
    const place = { batch, ...(corrected < 0 ? {} : { corrects: corrected }), ...(days === null ? {} : { days }) };
    for (const { ordinal, snapshot } of payloads) {
      if (snapshot === null) continue;
      const file = await tools.archive.open('normalized', snapshot);
      snapshots.push({ ...place, payload: ordinal, path: file });
    }
  }
  const delivered = required(plan.entities[sidePlan.entity], `entity ${sidePlan.entity}`);
  return {
    side,
    plan: sidePlan,
    delivered,
    entity: matchedEntity(delivered, sidePlan, convert),
    delivery,
    snapshots,
    ...(unknownCodes && { unknownCodes }),
    settled: null,
    setAside,
  };
}

function idsOf({ batches }: ReadPart): readonly string[] {
  return batches.map(({ id }) => id);
}

/** How many records there are to be read. */
function recordsOf({ batches }: Pick<ReadPart, 'batches'>): number {
  return batches.reduce((records, { counts }) => records + counts.snapshot, 0);
}

/** Every record in one bucket or in a count of its own, every amount explained: else the run has no answer. */
export function checkBalance(
  { id }: Pick<Run, 'id'>,
  compared: readonly ComparedCounterpart[],
  parts: readonly Pick<ReadPart, 'side' | 'counterpart' | 'plan' | 'batches'>[],
): void {
  for (const { rule, found } of compared) {
    const { result } = found;
    const sides = { baseline: partNamed(parts, null), counterpart: partNamed(parts, rule.counterpart.name) };
    for (const side of ['baseline', 'counterpart'] as const) {
      const accounted = result.contributing[side] + notJudged(result.state[side]);
      const [expected, counted] = [recordsOf(sides[side]), accounted].map(String);
      if (expected === undefined || counted === undefined || expected === counted) continue;
      const what = `records of the ${side === 'baseline' ? side : rule.counterpart.name}`;
      throw operationalError('run-does-not-balance', { run: id, what, expected, found: counted });
    }
    if (result.balanced) continue;
    const total = result.controlTotals.find(({ residue }) => residue !== '0.00');
    const what = `the residue of ${total?.field} in ${total?.currency}`;
    throw operationalError('run-does-not-balance', { run: id, what, expected: '0.00', found: total?.residue ?? '?' });
  }
}
