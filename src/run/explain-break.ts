import { feedOfBatch } from '../ingest/correction-document.js';
import { locateRecords } from '../ingest/locate-records.js';
import type { BatchPayload } from '../model/batch.js';
import { isPlain } from '../model/match-plan.js';
import type { FieldDifference, KeptBreak, RecordSeen, RefusalReason, Side, TraceStep } from '../model/outcome.js';
import { ruleIdOf } from '../model/outcome.js';
import { missingRowOf } from '../model/lookup-plan.js';
import { judgedRules, mapOn, ruleOn, withMap } from '../model/plan.js';
import type { FieldMapping } from '../model/map-plan.js';
import type { FeedPlan, JudgedRule, Plan, SidePlan, Verdict, MappedFeed } from '../model/plan.js';
import type { AggregatePlan } from '../model/aggregate-plan.js';
import { expressionInWords } from '../model/expression-in-words.js';
import { partInWords } from '../model/pass-in-words.js';
import { toleranceInWords } from '../model/tolerance-in-words.js';
import { isTemporal } from '../model/types.js';
import { findBatch, findConfigurationVersion, findRun } from '../store/index.js';
import { explainLookups, missingRowSentence } from './explain-lookups.js';
import type { ExplainedLookup } from './explain-lookups.js';
import { explainMembers } from './explain-members.js';
import type { ExplainedMembers } from './explain-members.js';
import { findBreak } from './history.js';
import { invariantSentence } from './explain-invariant.js';
import { normalizeTools } from './ingest-feed.js';
import { openSession } from './open-session.js';
import { responsibilityForBreak } from './responsibility.js';
import type { Responsibility } from './responsibility.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

/** Everything that made a break: from what was kept, without asking any source again. */
export interface Explanation {
  readonly break: KeptBreak;
  readonly rule: JudgedRule;
  /** Who answers now or, when the rule is gone, did then. */
  readonly responsible: Responsibility;
  readonly configVersion: string;
  readonly sides: Readonly<Record<Side, ExplainedRecord | null>>;
  /** What the records of the sides were made of; null where every record is judged on its own. */
  readonly members: Readonly<Record<Side, ExplainedMembers | null>>;
  readonly fields: readonly ExplainedField[];
  /** Why there is no partner, or why none was chosen; null for a pair. */
  readonly lonely: string | null;
  /** What was looked up. */
  readonly lookups: readonly ExplainedLookup[];
  /** The lookup that decided, because a pair has no row; null: none did. */
  readonly missingRow: string | null;
  readonly verdict: Verdict;
  readonly decidedBy: string | null;
  readonly trace: readonly TraceStep[];
}

/** A record as it arrived, and how each of its fields was made. */
export interface ExplainedRecord {
  readonly feed: string;
  readonly batch: string;
  readonly source: string;
  readonly payloadSha256: string;
  /** When its source says that it answered; null: it did not say. */
  readonly fetchedAt: string | null;
  readonly record: number;
  readonly line: number;
  readonly byteOffset: number;
  readonly rawText: string;
  readonly fields: readonly {
    readonly field: string;
    readonly value: string | boolean | null;
    readonly from: string;
  }[];
}

/** A field or an invariant that breaks, and the arithmetic that says so. */
export interface ExplainedField extends FieldDifference {
  readonly sentence: string;
}

/**
 * Explains a break by its id, or the beginning of it; `current` is the plan that holds now.
 *
 * @throws OperationalError `not-found`, `archive-corrupt` when a payload was changed, and those of the archive.
 */
export async function explainBreak(tools: Tools, current: Plan, idOrPrefix: string): Promise<Explanation> {
  const kept = await findBreak(tools, idOrPrefix);
  const run = required((await findRun(tools.store.database, kept.run)) ?? undefined, `run ${kept.run}`);
  const stored = await findConfigurationVersion(tools.store.database, run.configVersion);
  const plan = required(stored ?? undefined, `configuration ${run.configVersion}`);
  // As it was called, and as it held, when the break was judged: both may have changed since.
  const name = ruleIdOf(run);
  const whole = ruleOn(required(plan.rules[name], `rule ${name}`), kept.scope.from);
  const rule = required(
    judgedRules(whole).find(({ counterpart }) => counterpart.name === kept.counterpartName),
    `counterpart ${kept.counterpartName} of ${name}`,
  );
  const { difference } = kept;
  const lookups = await explainLookups(tools, plan, rule, kept, async (feed, seen) =>
    required((await explainRecord(tools, { feed, aggregate: null }, seen)) ?? undefined, `record of ${feed.name}`),
  );
  return {
    break: kept,
    rule,
    responsible: responsibilityForBreak(current, kept, tools.clock.now(), rule.owner),
    configVersion: run.configVersion,
    sides: {
      baseline: await explainRecord(tools, sideOf(plan, rule.baseline), difference.baseline),
      counterpart: await explainRecord(tools, sideOf(plan, rule.counterpart), difference.counterpart),
    },
    members: {
      baseline: await explainMembers(tools, plan, { rule, run, difference }, 'baseline'),
      counterpart: await explainMembers(tools, plan, { rule, run, difference }, 'counterpart'),
    },
    fields: difference.fields.map((field) => ({
      ...field,
      sentence:
        missingRowSentence(field, lookups) ??
        invariantSentence(rule, difference, field.field) ??
        sentenceOf(rule, field),
    })),
    lonely: whyLonely(kept, rule, plan),
    lookups,
    missingRow: kept.decidedBy === null ? (missingRowOf(rule, difference)?.name ?? null) : null,
    verdict: kept.verdict,
    decidedBy: kept.decidedBy,
    trace: kept.trace,
  };
}

/** The feed of a side, whatever it was called when the record was delivered. */
function feedOf(plan: Plan, { feed }: SidePlan): FeedPlan {
  return required(plan.feeds[feed], `feed ${feed}`);
}

interface ExplainedSide {
  readonly feed: FeedPlan;
  readonly aggregate: AggregatePlan | null;
}

function sideOf(plan: Plan, side: SidePlan): ExplainedSide {
  return { feed: feedOf(plan, side), aggregate: side.aggregate };
}

async function explainRecord(
  tools: Tools,
  { feed, aggregate }: ExplainedSide,
  seen: RecordSeen | null,
): Promise<ExplainedRecord | null> {
  if (!seen) return null;
  const { batch: batchId, payload: ordinal, record } = seen.provenance;
  const batch = required((await findBatch(tools.store.database, batchId)) ?? undefined, `batch ${batchId}`);
  const payload = required(batch.payloads[ordinal], `payload ${ordinal} of batch ${batchId}`);
  const map = required(mapOn(feed, batch.deliveryDate) ?? undefined, `map of ${feed.name} on ${batch.deliveryDate}`);
  const read = feedOfBatch(withMap(feed, map), batch);
  const place = await locate(tools, read, payload, record);
  const mappings = new Map(read.map.map((mapping) => [mapping.field, mapping]));
  const fields = Object.entries(seen.values).map(([field, value]) => ({
    field,
    value,
    from: outputInWords(aggregate, field, () => mappingInWords(mappings.get(field))),
  }));
  return {
    feed: feed.name,
    batch: batchId,
    source: payload.source,
    payloadSha256: payload.sha256,
    fetchedAt: payload.fetchedAt,
    record,
    ...place,
    fields,
  };
}

async function locate(
  tools: Tools,
  feed: MappedFeed,
  { sha256 }: BatchPayload,
  record: number,
): Promise<{ readonly line: number; readonly byteOffset: number; readonly rawText: string }> {
  const { format, dialect } = normalizeTools(tools, feed);
  const directories = [tools.archiveDirectory];
  const session = await openSession(tools, { phase: `reading ${feed.name}`, ordered: true, directories });
  try {
    const located = locateRecords({ ...tools, format, dialect, session }, { feed, sha256 }, [record]);
    for await (const { line, byteOffset, rawText } of located) return { line, byteOffset, rawText };
  } finally {
    await session.close();
  }
  throw new Error(`Payload ${sha256} has no record ${record}`);
}

function outputInWords(aggregate: AggregatePlan | null, field: string, made: () => string): string {
  if (aggregate?.count === field) return 'number of records';
  if (aggregate?.sum.includes(field)) return `sum of ${made()}`;
  if (aggregate?.min.includes(field)) return `least ${made()}`;
  return aggregate?.max.includes(field) ? `greatest ${made()}` : made();
}

function mappingInWords(mapping: FieldMapping | undefined): string {
  switch (mapping?.kind) {
    case undefined:
      return 'the default of the entity';
    case 'column':
      return `column ${mapping.column}${mapping.format === null ? '' : ` (${mapping.format})`}`;
    case 'crosswalk':
      return `column ${mapping.columns.join(', ')} through crosswalk ${mapping.reference}`;
    case 'constant':
      return `constant ${mapping.value}`;
    case 'expression':
      return expressionInWords(mapping.expression);
    case 'hash':
      return `hash of ${mapping.fields.join(', ')}`;
    case 'position':
      return `position within ${mapping.within.join(', ')}`;
  }
}

function sentenceOf(rule: JudgedRule, difference: FieldDifference): string {
  const comparison = rule.compare.find(({ field }) => field === difference.field);
  const tolerance = comparison?.tolerance ?? null;
  if (tolerance === null) return 'must be equal, and is not';
  if (difference.delta === null)
    return `cannot be brought within ${toleranceInWords(tolerance)}: there is no difference to measure`;
  const unit = comparison && isTemporal(comparison.type) ? ' s' : '';
  const percent = difference.deltaPercent === null ? '' : ` (${difference.deltaPercent}%)`;
  return `counterpart − baseline = ${difference.delta}${unit}${percent}, beyond ${toleranceInWords(tolerance)}`;
}

function whyLonely({ difference }: KeptBreak, rule: JudgedRule, plan: Plan): string | null {
  const key = (rule.passes[0]?.key ?? []).map(partInWords).join(', ');
  const other = difference.side === 'baseline' ? `counterpart ${rule.counterpart.name}` : 'baseline';
  const own = feedOf(plan, difference.side === 'counterpart' ? rule.counterpart : rule.baseline);
  const orVersion = own.delivery.mode === 'replace' ? '' : ', or the same identity and version';
  switch (difference.outcome) {
    case 'mismatch':
      return null;
    case 'missing':
      return rule.passes.every(isPlain)
        ? `No record of the ${other} has the same ${key}.`
        : `No pass found a partner for it in the ${other}.`;
    case 'duplicate':
      return `Other records of the ${difference.side} have the same ${key}${orVersion}: which of them is right is not guessed.`;
    case 'ambiguous':
      return (
        whyRefused(difference.refusal?.reason, other) ??
        `Several records of the ${other} have the same ${key}: none of them is chosen.`
      );
    case 'blocked':
      return `A record of the ${other} with the same ${key} is set aside: until that is decided on, the last verdict stands.`;
  }
}

/** Why a record that might be one of several is in no group; null where that is not what it was refused for. */
function whyRefused(reason: RefusalReason | undefined, other: string): string | null {
  switch (reason) {
    case 'tie':
      return `Several subsets of its candidates in the ${other} make it up: none of them is chosen.`;
    case 'overlap':
      return `What it would be paired with in the ${other} belongs to another as well: neither gets it.`;
    case 'exhausted':
      return `It has too many candidates in the ${other} to say which of them make it up.`;
    case 'equal':
    case 'duplicate':
    case undefined:
      return null;
  }
}
