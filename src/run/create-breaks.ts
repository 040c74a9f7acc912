import { sha256 } from '../base/canonical.js';
import { createClassifier } from '../classify/classifier.js';
import type { Break, Difference, NotArrived, Run } from '../model/outcome.js';
import type { JudgedRule, Plan } from '../model/plan.js';
import { verdictOf } from '../model/verdict.js';
import type { BlockedBreak } from '../store/index.js';
import type { ComparedCounterpart } from '../compare/compare-all.js';
import type { RunDigest } from './digest.js';
import type { VerdictCounts } from './verdict-counts.js';
import type { Tools } from './tools.js';

interface BreakSource {
  readonly run: Run;
  readonly compared: readonly ComparedCounterpart[];
  /** Sees every break in the order in which it is made. */
  readonly digest: RunDigest;
  /** Counts them. */
  readonly verdicts: VerdictCounts;
}

/** Says what every difference of a run means, one after the other: none is held longer than it takes to keep it. */
export async function* createBreaks(
  { onProgress }: Tools,
  plan: Plan,
  { run, compared, digest, verdicts }: BreakSource,
): AsyncIterable<Break> {
  let done = 0;
  for (const { rule, found } of compared) {
    const classifier = createClassifier(rule, plan.defaultTier, plan.entities, run);
    for await (const differences of found.differences()) {
      for (const difference of differences) {
        const classification = await classifier.classify(difference);
        const made = {
          id: breakId(run, rule, difference),
          rule: run.rule,
          instance: run.instance,
          ruleHistory: run.ruleHistory,
          counterpartName: rule.counterpart.name,
          scope: run.scope,
          difference,
          ...classification,
        };
        digest.addBreak(made);
        verdicts.add(made);
        yield made;
      }
      done += differences.length;
      onProgress({ phase: `judging ${rule.id}`, done, total: null, unit: 'records' });
    }
    const { notArrived } = found.result;
    if (notArrived?.isLate) {
      const made = notArrivedBreak({ run, rule, feed: notArrived, tier: plan.defaultTier.tier });
      digest.addBreak(made);
      verdicts.add(made);
      yield made;
    }
  }
}

interface MissedFeed {
  readonly run: Run;
  readonly rule: JudgedRule;
  readonly feed: NotArrived;
  readonly tier: number;
}

/** One break for a feed that is late, in place of one for each of its records: no rule is asked about it. */
function notArrivedBreak({ run, rule, feed, tier }: MissedFeed): Break {
  const { rule: name, instance, ruleHistory, scope } = run;
  const difference: Difference = {
    outcome: 'missing',
    timing: 'late',
    feed,
    side: null,
    key: {},
    ordinal: 1,
    baseline: null,
    counterpart: null,
    fields: [],
    pass: null,
    refusal: null,
    lookups: [],
  };
  return {
    id: breakId(run, rule, difference),
    rule: name,
    instance,
    ruleHistory,
    counterpartName: rule.counterpart.name,
    scope,
    difference,
    verdict: verdictOf({ tier, category: 'feed-not-arrived' }),
    decidedBy: null,
    trace: [],
  };
}

/** The blocked records of a run, under the ids that breaks of their keys have. */
export async function* blockedBreaks({
  run,
  compared,
}: Pick<BreakSource, 'run' | 'compared'>): AsyncIterable<BlockedBreak> {
  for (const { rule, found } of compared) {
    for await (const differences of found.blocked()) {
      for (const difference of differences) yield { id: breakId(run, rule, difference), difference };
    }
  }
}

const idLength = 20;

/**
 * The id of a break: the history of the rule, the scope, the counterpart, the key and, of several differences of one key, which side and
 * which of them. What is wrong is no part of it: a missing record that arrives wrong is still the same break.
 */
function breakId({ scope }: Run, rule: JudgedRule, { key, ordinal, side, outcome }: Difference): string {
  const repeated = outcome === 'duplicate' || ordinal > 1 ? [side, ordinal] : null;
  const identity = [rule.history, scope.from, scope.to, rule.counterpart.name, Object.entries(key), repeated];
  return `b${sha256(JSON.stringify(identity)).slice(0, idLength)}`;
}
