import { createClassifier } from '../classify/classifier.js';
import type { Classification, Classifier } from '../classify/classifier.js';
import type { Session } from '../engine/session.js';
import type { Break, Difference, NotArrived, Run } from '../model/outcome.js';
import type { JudgedRule, Plan } from '../model/plan.js';
import { verdictOf } from '../model/verdict.js';
import type { BlockedBreak } from '../store/index.js';
import type { ComparedCounterpart } from '../compare/compare-all.js';
import { breakIdOf } from './break-id.js';
import type { RunDigest } from './digest.js';
import { createSeverity } from './judge-severity.js';
import type { JudgeSeverity } from './judge-severity.js';
import type { VerdictCounts } from './verdict-counts.js';
import type { JudgingTools } from './tools.js';

interface BreakSource {
  readonly run: Run;
  readonly compared: readonly ComparedCounterpart[];
  /** Sees every break in the order in which it is made. */
  readonly digest: RunDigest;
  /** Counts them. */
  readonly verdicts: VerdictCounts;
  /** The one that they are read from; what is computed of them is computed there, too. */
  readonly session: Session;
}

/** Says what every difference of a run means, one after the other: none is held longer than it takes to keep it. */
export async function* createBreaks(
  tools: JudgingTools,
  plan: Plan,
  { run, compared, digest, verdicts, session }: BreakSource,
): AsyncIterable<Break> {
  let done = 0;
  for (const { rule, found } of compared) {
    const classifier = createClassifier(rule, plan.defaultTier, plan.entities, run);
    const severity = await createSeverity(tools, plan, rule, { run, session });
    for await (const differences of found.differences()) {
      for (const judged of await judgeAll(differences, classifier, severity)) {
        const made = {
          id: breakIdOf(run, rule, judged.difference),
          rule: run.rule,
          instance: run.instance,
          ruleHistory: run.ruleHistory,
          counterpartName: rule.counterpart.name,
          scope: run.scope,
          ...judged,
        };
        digest.addBreak(made);
        verdicts.add(made);
        yield made;
      }
      done += differences.length;
      tools.onProgress({ phase: `judging ${rule.id}`, done, total: null, unit: 'records' });
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

type Judged = Pick<Break, 'difference' | 'severity'> & Classification;

/** A portion of differences with what they mean and, of breaks, how much they matter. */
async function judgeAll(
  differences: readonly Difference[],
  classifier: Classifier,
  severity: JudgeSeverity | null,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const difference of differences) judged.push({ difference, ...(await classifier.classify(difference)) });
  if (severity === null) return judged;
  const breaks = judged.filter(({ verdict }) => verdict.kind === 'break');
  const found = await severity(breaks.map(({ difference }) => difference));
  const severities = new Map(breaks.map((each, index) => [each, found[index]] as const));
  return judged.map((each) => {
    const own = severities.get(each);
    return own ? { ...each, severity: own } : each;
  });
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
    id: breakIdOf(run, rule, difference),
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
      for (const difference of differences) yield { id: breakIdOf(run, rule, difference), difference };
    }
  }
}
