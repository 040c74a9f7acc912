import type { KeptBreak } from '../model/kept-break.js';
import type { RecordSeen, Run, Side, TraceStep } from '../model/outcome.js';
import { ruleIdOf } from '../model/outcome.js';
import { missingRowOf } from '../model/lookup-plan.js';
import { judgedRules, ruleOn } from '../model/plan.js';
import type { JudgedRule, Plan } from '../model/plan.js';
import type { Verdict } from '../model/verdict.js';
import { findConfigurationVersion, findRun } from '../store/index.js';
import { explainFields, feedOf, pairingInWords, whyLonely } from './explain-difference.js';
import type { ExplainedField } from './explain-difference.js';
import { invariantSentence } from './explain-invariant.js';
import { explainLookups, missingRowSentence } from './explain-lookups.js';
import type { ExplainedLookup } from './explain-lookups.js';
import { explainMembers } from './explain-members.js';
import type { ExplainedMembers } from './explain-members.js';
import { explainNearest } from './explain-nearest.js';
import type { ExplainedNearest } from './explain-nearest.js';
import { explainRecord, placesOf } from './explain-record.js';
import type { ExplainedRecord, Place } from './explain-record.js';
import { findBreak } from './history.js';
import { responsibilityForBreak } from './responsibility.js';
import type { Responsibility } from './responsibility.js';
import { required } from './tools.js';
import type { Tools } from './tools.js';

export type { ExplainedRecord, Place } from './explain-record.js';

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
  /** Which pass paired the records, and how near they are; null where none did. */
  readonly paired: string | null;
  readonly fields: readonly ExplainedField[];
  /** Why there is no partner, or why none was chosen; null for a pair. */
  readonly lonely: string | null;
  /** What was looked up. */
  readonly lookups: readonly ExplainedLookup[];
  /** The lookup that decided, because a pair has no row; null: none did. */
  readonly missingRow: string | null;
  /** Where the candidates stand that were not chosen, in the order of the refusal. */
  readonly candidates: readonly Place[];
  /** What comes nearest to a record without a partner; null for a pair, and for a record that was in no pass. */
  readonly nearest: ExplainedNearest | null;
  readonly verdict: Verdict;
  readonly decidedBy: string | null;
  readonly trace: readonly TraceStep[];
}

/**
 * Explains a break by its id, or the beginning of it; `current` is the plan that holds now.
 *
 * @throws OperationalError `not-found`, `archive-corrupt` when a payload was changed, and those of the archive.
 */
export async function explainBreak(tools: Tools, current: Plan, idOrPrefix: string): Promise<Explanation> {
  const kept = await findBreak(tools, idOrPrefix);
  const { run, plan, rule } = await judgedThen(tools, kept);
  const { difference } = kept;
  const explainSide = async (side: Side): Promise<ExplainedRecord | null> => {
    const seen: RecordSeen | null = difference[side];
    return seen && explainRecord(tools, { feed: feedOf(plan, rule[side]), aggregate: rule[side].aggregate }, seen);
  };
  const lookups = await explainLookups(tools, plan, rule, kept, (feed, seen) =>
    explainRecord(tools, { feed, aggregate: null }, seen),
  );
  const other = difference.side === 'baseline' ? 'counterpart' : 'baseline';
  const candidates = difference.refusal?.candidates.map(({ provenance }) => provenance) ?? [];
  return {
    break: kept,
    rule,
    responsible: responsibilityForBreak(current, kept, tools.clock.now(), rule.owner),
    configVersion: run.configVersion,
    sides: { baseline: await explainSide('baseline'), counterpart: await explainSide('counterpart') },
    members: {
      baseline: await explainMembers(tools, plan, { rule, run, difference }, 'baseline'),
      counterpart: await explainMembers(tools, plan, { rule, run, difference }, 'counterpart'),
    },
    paired: pairingInWords(plan, rule, kept),
    fields: explainFields(rule, kept).map((field) => ({
      ...field,
      sentence:
        missingRowSentence(field, lookups) ?? invariantSentence(rule, difference, field.field) ?? field.sentence,
    })),
    lonely: whyLonely(kept, rule, plan),
    lookups,
    missingRow: kept.decidedBy === null ? (missingRowOf(rule, difference)?.name ?? null) : null,
    candidates: await placesOf(tools, feedOf(plan, rule[other]), candidates),
    nearest: await explainNearest(tools, { kept, run, plan, rule }),
    verdict: kept.verdict,
    decidedBy: kept.decidedBy,
    trace: kept.trace,
  };
}

/** The run that judged a break last, with its rule as it was called and as it held then: both may have changed since. */
async function judgedThen(
  tools: Tools,
  kept: KeptBreak,
): Promise<{ readonly run: Run; readonly plan: Plan; readonly rule: JudgedRule }> {
  const run = required((await findRun(tools.store.database, kept.run)) ?? undefined, `run ${kept.run}`);
  const stored = await findConfigurationVersion(tools.store.database, run.configVersion);
  const plan = required(stored ?? undefined, `configuration ${run.configVersion}`);
  const name = ruleIdOf(run);
  const whole = ruleOn(required(plan.rules[name], `rule ${name}`), kept.scope.from);
  const rule = required(
    judgedRules(whole).find(({ counterpart }) => counterpart.name === kept.counterpartName),
    `counterpart ${kept.counterpartName} of ${name}`,
  );
  return { run, plan, rule };
}
