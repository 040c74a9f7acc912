import type { JudgedBreak } from '../../../run/compare-answers.js';
import type { Replay } from '../../../run/replay-run.js';
import type * as outputs from '../../../schema/generated/outputs.js';
import { firstDifference } from './replay-lines.js';

/** A replay as `replay` prints it. */
export function replayDocument(replay: Replay): outputs.ReplayOutput {
  const { run, version, digest, reproduced, buckets, totals, breaks } = replay;
  return {
    run: run.id,
    rule: run.rule,
    instance: run.instance,
    scope: { from: run.scope.from, to: run.scope.to },
    configVersion: run.configVersion,
    version,
    same: digest.before === digest.after,
    reproduced,
    digest: { ...digest },
    firstDifference: firstDifference(replay),
    buckets: buckets.map((bucket) => ({ ...bucket })),
    totals: totals.map((total) => ({ ...total })),
    breaks: breaks && {
      ...breaks,
      first: breaks.first.map(({ id, key, before, after }) => ({
        id,
        key: { ...key },
        before: before && judgedDocument(before),
        after: after && judgedDocument(after),
      })),
    },
  };
}

/** A break without what is only of others. */
function judgedDocument({ outcome, verdict, tier, category, reason }: JudgedBreak): outputs.JudgedBreak {
  const answered = verdict === 'break' || reason === null ? {} : { verdict, reason };
  return { outcome, tier, category, ...answered };
}
